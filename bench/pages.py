"""The HTML of every kind of page and of what goes wrong, without a server: for the HTML checker."""

import logging
import os


def prepare():
    """Load the 2026 forum into a database of this process's own."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "forum_site.settings.test"
    os.environ["DATABASE_URL"] = ""
    os.environ.pop("DATA_DIR", None)  # the settings make one

    import django

    django.setup()
    logging.disable(logging.WARNING)  # pages that are not there are asked for on purpose
    from django.core.management import call_command

    from forum_site.forum_2026.load import load

    call_command("migrate", interactive=False, verbosity=0)
    load()


def pages():
    """Yield the name and the HTML of each page; `prepare` comes first."""
    from django.contrib.auth import get_user_model
    from django.template.loader import render_to_string
    from django.test import Client

    from forum_site.models import StandardPage
    from forum_site.tests.places import PLACES

    staff = get_user_model().objects.create_superuser("staff", password=None)
    client, signed_in = Client(), Client()
    signed_in.force_login(staff)
    for language in ("zh-hans", "en"):
        for name, place in PLACES.items():
            yield f"{name}-{language}", html_of(client, f"/{language}/{place}")
    for status in ("400", "403", "500", "503"):
        yield status, render_to_string(f"{status}.html")
    for address in ("/styleguide/", "/zh-hans/styleguide/", "/en/styleguide/"):
        answer = signed_in.get(address)
        if answer.status_code == 200:
            yield address.strip("/").replace("/", "-"), answer.content.decode()
    gone = StandardPage.objects.first()
    gone.unpublish()
    for language in ("zh-hans", "en"):
        yield f"410-{language}", html_of(client, f"/{language}/{gone.slug}/", status=410)


def html_of(client, address, status=None):
    """The page at an address; raises `RuntimeError` if it answers in another way."""
    answer = client.get(address)
    expected = {status} if status else {200, 404}
    if answer.status_code not in expected:
        raise RuntimeError(f"{address} answered {answer.status_code}")
    return answer.content.decode()
