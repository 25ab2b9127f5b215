"""Five jobs of staff cost what `docs/editing.md` says: half of what they cost in Wagtail."""

import re

import pytest
from django.conf import settings

from forum_site.tests.browsing import open_site

from ..models import ForumPage, TalkPage
from . import journeys
from .effort import Effort, Hands

OURS, STOCK = "ours", "stock"
ROW = re.compile(r"^\| \(([a-e])\) [^|]*\| (\w+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", re.M)
JOBS = {
    "a": ("correct_title", lambda: TalkPage.objects.filter(title="新题目", title_en="New title")),
    "b": ("add_panel", lambda: TalkPage.objects.filter(kind="panel", session__heading="环节二")),
    "c": ("translate", lambda: TalkPage.objects.filter(summary_en__in=journeys.OPEN.values())),
    "d": ("new_forum", lambda: ForumPage.objects.filter(slug="2027", live=False)),
    "e": ("replace_speaker", lambda: TalkPage.objects.filter(appearances__speaker__title="李四")),
}


def documented():
    """What the handbook says: {(job, way): Effort}."""
    text = (settings.BASE_DIR / "docs" / "editing.md").read_text()
    return {
        (job, way): Effort(*map(int, (clicks, fields, loads)))
        for job, way, clicks, fields, loads, _whole in ROW.findall(text)
    }


def test_handbook_has_each_job_both_ways():
    assert set(documented()) == {(job, way) for job in JOBS for way in (OURS, STOCK)}


@pytest.mark.parametrize("job", JOBS)
def test_job_costs_at_most_half_of_what_it_costs_in_stock_wagtail(job):
    efforts = documented()

    assert 2 * efforts[job, OURS].whole <= efforts[job, STOCK].whole


@pytest.mark.browser
@pytest.mark.django_db
@pytest.mark.parametrize("way", [OURS, STOCK])
@pytest.mark.parametrize("job", JOBS)
def test_job_is_done_at_the_documented_cost(browser, home, editor_client, job, way):
    forum = journeys.make_world(home)
    context = browser.new_context(viewport={"width": 1440, "height": 1200}, locale="zh-CN")
    page = open_site(context, editor_client)
    hands = Hands(page)
    name, results = JOBS[job]

    getattr(journeys, name if way == OURS else f"{name}_stock")(hands, forum)

    done = results().count()
    context.close()
    assert done == (2 if job == "c" else 1)
    assert hands.effort == documented()[job, way]
