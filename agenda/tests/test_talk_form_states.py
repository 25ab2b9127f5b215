"""The form of a talk tells how each pair stands, and takes the word that English is still right."""

import json

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from agenda.models import TalkPage
from forum_site.two_sides.pairs import pairs_of, write_english
from forum_site.two_sides.state import PairState

from .factories import AppearanceFactory, TalkPageFactory
from .forms import talk_form

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(home):
    talk = TalkPageFactory(
        title="旧题目",
        title_en="Old title",
        summary="旧摘要。",
        summary_en="Old summary.",
        key_points=[("point", {"zh": "要点", "en": "Point"})],
    )
    AppearanceFactory(talk=talk, post="处长", post_en="Head", department="一处", department_en="")
    talk.save_revision().publish()
    return TalkPage.objects.get()


def newest(talk):
    return TalkPage.objects.get(pk=talk.pk).get_latest_revision_as_object()


def changed(talk, **chinese):
    """The talk after its Chinese was changed in a draft."""
    for name, words in chinese.items():
        setattr(talk, name, words)
    talk.save_revision()
    return newest(talk)


def opened(client, talk):
    answer = client.get(reverse("wagtailadmin_pages:edit", args=[talk.pk]))
    return BeautifulSoup(answer.content, "html.parser")


def saved(client, talk, *rows, **changes):
    """What the newest version says of each path after the form was posted."""
    points = talk.key_points.get_prep_value()
    stream = {
        "key_points-count": str(len(points)),
        **{
            f"key_points-{place}-{key}": value
            for place, point in enumerate(points)
            for key, value in {
                "id": point["id"],
                "type": "point",
                "order": str(place),
                "deleted": "",
                "value-zh": point["value"]["zh"],
                "value-en": point["value"]["en"],
            }.items()
        },
    }
    data = talk_form(talk, rows, initial=len(rows))
    data.update(stream, **changes)
    answer = client.post(reverse("wagtailadmin_pages:edit", args=[talk.pk]), data)
    assert answer.status_code == 302
    return {pair.path: pair.state for pair in pairs_of(newest(talk))}


def row_of(talk, **changes):
    row = talk.appearances.get()
    kept = ("department", "department_en", "post", "post_en", "role")
    fields = {name: getattr(row, name) for name in kept}
    return {"id": row.pk, "speaker": row.speaker_id, **fields, **changes}


def test_each_pair_bears_its_state(editor_client, talk):
    talk = changed(talk, title="新题目")

    form = opened(editor_client, talk)

    row = talk.appearances.get().pk
    tags = {pair["data-pair"]: pair["data-tag"] for pair in form.select("[data-pair]")}
    assert {path: tag for path, tag in tags.items() if "+" not in path and "__" not in path} == {
        "title": "stale",
        "summary": "in_step",
        f"appearances/{row}/department": "missing",
        f"appearances/{row}/post": "in_step",
    }


def test_control_is_offered_where_english_is_stale(editor_client, talk):
    form = opened(editor_client, changed(talk, title="新题目"))

    offered = [
        box["value"]
        for box in form.select("[data-confirm]:not([hidden]) input[name=right_english]")
    ]
    assert offered == ["title"]


def test_summary_counts_and_leads_to_open_pairs(editor_client, talk):
    talk = changed(talk, title="新题目")

    summary = opened(editor_client, talk).select_one("[data-english-summary]")

    counts = {
        count["data-count-of"]: int(count.select_one("[data-number]").text)
        for count in summary.select("[data-count-of]")
    }
    row = talk.appearances.get().pk
    assert counts == {"in_step": 3, "stale": 1, "machine": 0, "missing": 1}
    assert [link["href"] for link in summary.select("a")] == [
        "#pair-title",
        f"#pair-appearances-{row}-department",
    ]


def test_links_of_the_summary_lead_to_elements_of_the_form(editor_client, talk):
    form = opened(editor_client, changed(talk, title="新题目"))

    links = [link["href"].removeprefix("#") for link in form.select("[data-open-pairs] a")]
    assert [link for link in links if not form.find(id=link)] == []


def test_states_of_blocks_are_given_to_the_browser(editor_client, talk):
    block = talk.key_points[0].id

    data = json.loads(opened(editor_client, talk).find(id="editor-data").string)

    assert data["tags"][f"key_points/{block}"] == "in_step"


def test_changed_chinese_is_stale_after_a_save_without_the_box(editor_client, talk):
    states = saved(editor_client, talk, row_of(talk), title="新题目")

    assert states["title"] == PairState.STALE


def test_ticked_box_confirms_a_field(editor_client, talk):
    talk = changed(talk, title="新题目")

    states = saved(editor_client, talk, row_of(talk), right_english="title")

    assert states["title"] == PairState.IN_STEP


def test_ticked_box_is_no_state_and_counts_once(editor_client, talk):
    talk = changed(talk, title="新题目")
    saved(editor_client, talk, row_of(talk), right_english="title")

    states = saved(editor_client, newest(talk), row_of(talk), title="更新的题目")

    assert states["title"] == PairState.STALE


def test_ticked_box_confirms_a_block(editor_client, talk):
    path = f"key_points/{talk.key_points[0].id}"
    talk.key_points[0].value["zh"] = "新要点"
    talk = changed(talk)
    assert {pair.path: pair.state for pair in pairs_of(talk)}[path] == PairState.STALE

    states = saved(editor_client, talk, row_of(talk), right_english=path)

    assert states[path] == PairState.IN_STEP


def test_ticked_box_confirms_a_row_that_has_no_other_change(editor_client, talk):
    row = talk.appearances.get()
    row.post = "司长"
    talk.appearances = [row]
    talk = changed(talk)
    path = f"appearances/{row.pk}/post"

    states = saved(editor_client, talk, row_of(talk), **{"appearances-0-right_english": "post"})

    assert states[path] == PairState.IN_STEP


def test_ticked_box_confirms_a_row_whose_chinese_changes_in_the_same_save(editor_client, talk):
    row = talk.appearances.get()

    states = saved(
        editor_client,
        talk,
        row_of(talk, post="司长"),
        **{"appearances-0-right_english": "post"},
    )

    assert states[f"appearances/{row.pk}/post"] == PairState.IN_STEP


def test_box_approves_what_a_machine_wrote(editor_client, talk):
    write_english(talk, "summary", "By a machine.", machine=True)
    talk = changed(talk)
    form = opened(editor_client, talk)
    assert form.find(id="pair-summary")["data-tag"] == "machine"

    saved(editor_client, talk, row_of(talk), right_english="summary")

    pairs = {pair.path: pair for pair in pairs_of(newest(talk))}
    assert (pairs["summary"].english, pairs["summary"].machine_made) == ("By a machine.", False)


@pytest.mark.parametrize(
    "path", ["nothing", "key_points/gone", "appearances/1/post", "", "视频/" * 9]
)
def test_box_for_a_pair_that_is_not_there_changes_nothing(editor_client, talk, path):
    before = {pair.path: pair.state for pair in pairs_of(talk)}

    assert saved(editor_client, talk, row_of(talk), right_english=path) == before
