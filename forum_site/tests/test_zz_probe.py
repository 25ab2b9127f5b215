import time, pytest
from django.db import transaction
from forum_site.tests.browsing import ORIGIN, open_site, violations, overflows
from forum_site.tests.places import PLACES
pytestmark=[pytest.mark.django_db, pytest.mark.browser]

@pytest.fixture(scope="module", autouse=True)
def _site(django_db_setup, django_db_blocker):
    from forum_site.forum_2026.load import load
    t=time.time()
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        print("load", time.time()-t)
        yield
        transaction.set_rollback(True)

def test_x(browser):
    from axe_playwright_python.sync_playwright import Axe
    c=browser.new_context(viewport={"width":390,"height":900}, reduced_motion="reduce")
    page=open_site(c)
    from django.test import Client
    cl=Client()
    tr=0
    for name,p in PLACES.items():
        t=time.time(); cl.get(f"/zh-hans/{p}"); r=time.time()-t
        t=time.time(); page.goto(f"{ORIGIN}/zh-hans/{p}"); g=time.time()-t
        t=time.time(); v=violations(page); a=time.time()-t
        page.emulate_media(color_scheme="dark")
        t=time.time(); v2=Axe().run(page, options={"runOnly":["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]}).response["violations"]; a2=time.time()-t
        page.emulate_media(color_scheme="light")
        print(f"{name:18} render {r:.2f} goto {g:.2f} axe {a:.2f} axe2 {a2:.2f}", v, [(x["id"],[n["html"][:150] for n in x["nodes"]][:3]) for x in v2], overflows(page))
    print(page.errors)
