"""The pairs of a whole page: listed for the translator, and written one by one."""

import pytest

from agenda.models import TalkPage
from agenda.tests.factories import AppearanceFactory, TalkPageFactory

from ..two_sides.pairs import PairGoneError, confirm_english, pairs_of, write_english
from ..two_sides.state import PairState

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(title="题目", title_en="Title", summary="摘要。", summary_en="")
    talk.key_points = [("point", {"zh": "要点", "en": ""})]
    talk.body = [("paragraph", {"zh": "<p>正文</p>", "en": ""})]
    talk.save()
    AppearanceFactory(talk=talk, post="院长", post_en="")
    return TalkPage.objects.get()


def stored(talk):
    """The talk as it is read anew."""
    talk.save_revision().publish()
    return TalkPage.objects.get()


def by_label(talk):
    return {pair.label.split(" · ")[-1]: pair for pair in pairs_of(talk)}


def test_fields_streams_and_rows_are_listed_with_their_states(talk):
    found = [(pair.chinese, pair.state) for pair in pairs_of(talk)]

    assert found == [
        ("题目", PairState.IN_STEP),
        ("摘要。", PairState.MISSING),
        ("要点", PairState.MISSING),
        ("<p>正文</p>", PairState.MISSING),
        ("院长", PairState.MISSING),
    ]


def test_english_is_written_at_each_kind_of_path(talk):
    for pair in pairs_of(talk):
        write_english(talk, pair.path, "<p>Text</p>" if pair.is_rich else f"E {pair.chinese}")

    talk = stored(talk)

    assert talk.summary_en == "E 摘要。"
    assert talk.key_points[0].value["en"] == "E 要点"
    assert talk.body[0].value["en"].source == "<p>Text</p>"
    assert talk.appearances.get().post_en == "E 院长"
    assert talk.english_state == PairState.IN_STEP


def test_stale_english_that_is_confirmed_is_in_step(talk):
    talk.title = "新题目"
    talk = stored(talk)
    assert pairs_of(talk)[0].state == PairState.STALE

    confirm_english(talk, "title")

    assert pairs_of(stored(talk))[0].state == PairState.IN_STEP
    assert talk.title_en == "Title"


def test_english_of_a_machine_is_open_until_a_person_confirms_it(talk):
    write_english(talk, "summary", "By machine.", machine=True)
    talk.save_revision()
    pair = pairs_of(talk)[1]
    assert (pair.state, pair.machine_made, pair.is_open) == (PairState.IN_STEP, True, True)

    confirm_english(talk, "summary")

    assert pairs_of(stored(talk))[1].is_open is False


def test_english_of_a_machine_that_a_person_rewrites_is_no_machines(talk):
    write_english(talk, "summary", "By machine.", machine=True)
    talk = stored(talk)

    talk.summary_en = "By hand."

    assert pairs_of(stored(talk))[1].machine_made is False


@pytest.mark.parametrize(
    "path", ["nothing", "session", "key_points/no-such-block", "appearances/0/post", "body/x/y", ""]
)
def test_path_that_leads_nowhere_is_refused(talk, path):
    with pytest.raises(PairGoneError):
        write_english(talk, path, "Words")
