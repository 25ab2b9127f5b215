"""The state of a page's English side, kept in a column through every way of saving."""

import pytest

from ..models import StandardPage
from ..two_sides.state import PairState
from .factories import StandardPageFactory

MISSING, STALE, IN_STEP = PairState


@pytest.fixture
def privacy(home):
    return StandardPageFactory(title="隐私", title_en="Privacy")


def save(page):
    page.save()


def save_draft(page):
    page.save_revision()


def publish(page):
    page.save_revision().publish()


def column(page):
    return StandardPage.objects.values_list("english_state", flat=True).get(pk=page.pk)


def newest(page):
    """The page as an editor would find it now."""
    return StandardPage.objects.get(pk=page.pk).get_latest_revision_as_object()


@pytest.mark.parametrize("keep", [save, save_draft, publish])
@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ([], IN_STEP),
        ([{"title": "隐私说明"}], STALE),
        ([{"title": "隐私说明"}, {"intro": ""}], STALE),
        ([{"title": "隐私说明"}, {"title_en": "Privacy notice"}], IN_STEP),
        ([{"title": "隐私说明"}, {"title": "隐私"}], IN_STEP),
        ([{"title": "隐私说明", "title_en": "Privacy notice"}], IN_STEP),
        ([{"title_en": ""}], MISSING),
        ([{"intro": "前言"}], MISSING),
        ([{"intro": "前言"}, {"intro_en": "Preface"}], IN_STEP),
        ([{"intro": "前言", "title": "隐私说明"}, {"intro": ""}], STALE),
    ],
)
def test_english_state_follows_each_change(privacy, keep, steps, state):
    for step in steps:
        privacy = newest(privacy)
        for name, value in step.items():
            setattr(privacy, name, value)
        keep(privacy)

    assert (column(privacy), newest(privacy).worst_pair_state()) == (state, state)


def test_english_state_of_a_draft_is_in_the_column_while_the_public_text_stands(privacy):
    privacy.title = "隐私说明"
    privacy.save_revision()

    public = StandardPage.objects.get(pk=privacy.pk)

    assert (public.title, public.english_state) == ("隐私", STALE)


def test_english_state_can_be_filtered(privacy):
    other = StandardPageFactory(title="关于", title_en="")

    found = {state: list(StandardPage.objects.filter(english_state=state)) for state in PairState}

    assert found == {MISSING: [other], STALE: [], IN_STEP: [privacy]}


def test_english_state_does_not_count_optional_pairs(privacy):
    privacy.seo_title = "隐私说明"
    privacy.search_description = "我们保存什么。"
    privacy.save()

    assert column(privacy) == IN_STEP


def test_english_state_survives_publishing_a_stale_draft(privacy):
    privacy.title = "隐私说明"
    privacy.save_revision().publish()

    assert (column(privacy), StandardPage.objects.get().title) == (STALE, "隐私说明")


def test_english_state_names_the_worst_pair(privacy):
    privacy.title = "隐私说明"
    privacy.intro = "前言"
    privacy.save()

    assert privacy.pair_states() == {"title": STALE, "intro": MISSING}
    assert column(privacy) == MISSING


@pytest.mark.parametrize(
    ("intro", "intro_en", "exists"),
    [("", "", True), ("前言", "", False), ("前言", "Preface", True)],
)
def test_english_exists_where_every_main_text_has_english(home, intro, intro_en, exists):
    page = StandardPageFactory(intro=intro, intro_en=intro_en)

    assert page.english_exists is exists
    assert page.languages == (("zh-hans", "en") if exists else ("zh-hans",))


def test_english_exists_while_a_pair_in_the_body_is_missing(home):
    page = StandardPageFactory(body=[("heading", {"zh": "性质", "en": ""})])

    assert (page.english_exists, page.english_state) == (True, MISSING)


def test_english_state_of_a_stale_draft_stays_when_the_page_is_taken_down(privacy):
    privacy.title = "新隐私"
    privacy.save_revision()

    StandardPage.objects.get().unpublish()

    assert StandardPage.objects.get().english_state == PairState.STALE
