"""The first sentence of a text, and what follows it."""

import pytest
from django.utils.translation import override

from ..sentences import opening, remainder
from ..two_sides.words import choose


@pytest.mark.parametrize(
    ("text", "first", "rest"),
    [
        ("今年有两份文件。一份讲场景。", "今年有两份文件。", "一份讲场景。"),
        ("只有一句。", "只有一句。", ""),
        ("没有句号", "没有句号", ""),
        ("他问“要不要？”大家都说要。", "他问“要不要？”", "大家都说要。"),
        ("标准共 7.5 万字。已定稿。", "标准共 7.5 万字。", "已定稿。"),
        (
            "It grew by 3.5 per cent. The rest followed.",
            "It grew by 3.5 per cent.",
            "The rest followed.",
        ),
        ("The U.S. market leads. China follows.", "The U.S. market leads.", "China follows."),
        ("“Agents” came. “Data” stayed.", "“Agents” came.", "“Data” stayed."),
        ("", "", ""),
    ],
)
def test_text_is_split_after_its_first_sentence(text, first, rest):
    assert (opening(text), remainder(text)) == (first, rest)


def test_both_parts_are_in_the_language_of_the_text():
    with override("en"):
        text = choose("第一句。第二句。", "")

    assert [(part.lang, part.stands_in) for part in (opening(text), remainder(text))] == [
        ("zh-Hans", True),
        ("zh-Hans", True),
    ]
