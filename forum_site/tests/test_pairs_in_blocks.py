"""Pairs inside StreamFields: found wherever they are, and followed by their block's id."""

import pytest
from wagtail import blocks
from wagtail.rich_text import RichText

from ..models import StandardPage
from ..two_sides.blocks import LinePairBlock, pairs_in
from ..two_sides.state import PairState
from .factories import StandardPageFactory

MISSING, STALE, IN_STEP = PairState


@pytest.fixture
def about(home):
    return StandardPageFactory(
        title="关于",
        title_en="About",
        body=[
            ("heading", {"zh": "性质", "en": "Status"}),
            ("heading", {"zh": "使命", "en": "Mission"}),
        ],
    )


def states(page):
    """The states of the headings in their order."""
    found = page.pair_states()
    return [found[f"body/{block.id}"] for block in page.body]


def test_pair_in_a_block_is_stale_when_its_chinese_changes(about):
    about.body[1].value["zh"] = "任务"
    about.save()

    assert (states(about), about.english_state) == ([IN_STEP, STALE], STALE)


def test_pair_in_a_block_is_in_step_again_when_its_english_is_rewritten(about):
    about.body[1].value["zh"] = "任务"
    about.save()
    about.body[1].value["en"] = "Task"
    about.save()

    assert (states(about), about.english_state) == ([IN_STEP, IN_STEP], IN_STEP)


def test_pairs_in_reordered_blocks_keep_their_marks(about):
    about.body[1].value["zh"] = "任务"
    about.save()
    about = StandardPage.objects.get()
    about.body.append(about.body.pop(0))
    about.save()

    about = StandardPage.objects.get()

    assert [block.value["zh"] for block in about.body] == ["任务", "性质"]
    assert states(about) == [STALE, IN_STEP]


def test_pairs_in_blocks_keep_their_marks_through_a_revision(about):
    about.body[0].value["zh"] = "地位"
    about.save_revision().publish()

    assert states(StandardPage.objects.get()) == [STALE, IN_STEP]


def test_new_block_without_english_is_missing(about):
    about.body.append(("heading", {"zh": "工作", "en": ""}))
    about.save()

    assert states(about) == [IN_STEP, IN_STEP, MISSING]


def test_removed_block_takes_its_state_along(about):
    about.body[1].value["zh"] = "任务"
    about.save()
    del about.body[1]
    about.save()

    assert about.english_state == IN_STEP


def test_pair_of_rich_text_counts_its_words(home):
    page = StandardPageFactory(
        body=[("paragraph", {"zh": RichText("<p>正文</p>"), "en": RichText("<p></p>")})]
    )

    assert states(page) == [MISSING]


def test_optional_words_of_a_picture_count_only_where_they_are_given():
    from ..blocks import FigureBlock

    figure = FigureBlock().to_python(
        {"value": "475", "unit": {"zh": "", "en": ""}, "counts": {"zh": "家", "en": ""}}
    )

    assert list(pairs_in(figure, "figure")) == [
        ("figure/unit", "", ""),
        ("figure/counts", "家", ""),
    ]


def test_pairs_in_a_list_are_found_by_their_ids():
    items = blocks.ListBlock(LinePairBlock()).to_python(
        [{"type": "item", "value": {"zh": "甲", "en": "A"}, "id": "one"}]
    )

    assert list(pairs_in(items, "list")) == [("list/one", "甲", "A")]


def test_pair_value_gives_the_readers_side(about):
    assert str(about.body[0].value.local) == "性质"
