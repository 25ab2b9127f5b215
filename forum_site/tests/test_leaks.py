"""Nothing that is not public shows on any public page, and what is public does."""

from datetime import date

import pytest
from django.utils.timezone import now, timedelta
from wagtail.models import PageViewRestriction

from agenda.tests.factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    ReferencePageFactory,
    SessionFactory,
    TalkPageFactory,
    TermPageFactory,
    TopicPageFactory,
)
from cases.tests.factories import CasePageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .crawl import HOMES, crawl
from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db

HIDDEN = "机密文件"
PUBLIC = "公开文件"


def as_draft(page):
    page.live = False
    page.save()


def as_unpublished(page):
    page.save_revision().publish()
    page.refresh_from_db()
    page.unpublish()


def as_scheduled(page):
    page.live = False
    page.go_live_at = now() + timedelta(days=1)
    page.save()
    page.save_revision(approved_go_live_at=page.go_live_at)


def as_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def plant(word, kind):
    """A page of a kind whose Chinese and English titles bear `word`."""
    return kind(title=f"{word}{kind.__name__}", title_en=f"{word} {kind.__name__}")


def plant_site(word, hide=lambda page: None):
    """One page of each kind, each linked with the others where the model has a link."""
    forum = ForumPageFactory(start_date=date(2026, 1, 8))
    session = SessionFactory(page=forum)
    plain = TalkPageFactory(parent=forum, session=session)
    organisation = plant(word, OrganisationPageFactory)
    speaker = plant(word, SpeakerPageFactory)
    subjects = {
        "topics": plant(word, TopicPageFactory),
        "references": plant(word, ReferencePageFactory),
        "terms": plant(word, TermPageFactory),
    }
    subjects["references"].issuers.add(organisation)
    subjects["references"].save()
    subjects["terms"].owned_by = organisation
    subjects["terms"].save()
    talk = TalkPageFactory(
        parent=forum, session=session, title=f"{word}演讲", title_en=f"{word} talk"
    )
    hidden_forum = ForumPageFactory(
        start_date=date(2025, 1, 8), title=f"{word}论坛", title_en=f"{word} forum"
    )
    old_talk = TalkPageFactory(
        parent=hidden_forum, title=f"{word}旧演讲", title_en=f"{word} old talk"
    )
    for any_talk in (plain, talk, old_talk):
        AppearanceFactory(talk=any_talk, speaker=speaker, organisation=organisation)
        for name, page in subjects.items():
            getattr(any_talk, name).add(page)
        any_talk.save()
    ParticipationFactory(page=forum, organisation=organisation)
    case = CasePageFactory(
        forum=hidden_forum,
        organisation=organisation,
        title=f"{word}案例",
        title_en=f"{word} case",
    )
    CasePageFactory(forum=hidden_forum, organisation=organisation, title="别的案例")
    standard = plant(word, StandardPageFactory)
    pages = [organisation, speaker, *subjects.values(), talk, hidden_forum, case, standard]
    for page in pages:
        hide(page)
    return [*pages, old_talk]  # which is hidden, too, as its forum is


def public_answers(client):
    """All that anyone can read: crawled pages, searches, also in JSON, sitemap, robots.txt."""
    words = ("机密", "公开", "演讲")
    extra = [f"{home}search/?q={word}" for home in HOMES for word in words]
    extra += [
        f"/api/{what}/?q={word}&lang={home.strip('/')}"
        for home in HOMES
        for what in ("search", "suggest")
        for word in words
    ]
    return crawl(client, [*HOMES, "/sitemap.xml", "/robots.txt", *extra])


@pytest.mark.parametrize("hide", [as_draft, as_unpublished, as_scheduled, as_private])
def test_hidden_pages_show_nowhere(client, home, hide):
    hidden = plant_site(HIDDEN, hide)

    answers = public_answers(client)

    assert len(answers) > 20
    assert [path for path, answer in answers.items() if HIDDEN in answer.text] == []
    slugs = {page.slug for page in hidden if page.slug != "2025"}
    assert {path for path in answers if set(path.split("/")) & slugs} == set()


@pytest.mark.parametrize("hide", [as_draft, as_unpublished, as_scheduled, as_private])
def test_addresses_of_hidden_pages_do_not_answer_with_their_words(client, home, hide):
    for page in plant_site(HIDDEN, hide):
        for language in HOMES:
            response = client.get(page.get_url().replace("/zh-hans/", language))
            assert response.status_code in (302, 404, 410)
            assert HIDDEN not in response.content.decode()


def test_the_same_pages_show_when_they_are_public(client, home):
    planted = plant_site(PUBLIC)

    answers = public_answers(client)

    for page in planted:
        assert page.get_url() in answers, page
        assert sum(page.title in answer.text for answer in answers.values()) > 1, page
