"""Counts in words."""

import pytest
from django.template import engines
from django.utils import translation

from ..number_words import in_chinese, in_english


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "零"),
        (1, "一"),
        (2, "两"),
        (9, "九"),
        (10, "十"),
        (11, "十一"),
        (12, "十二"),
        (20, "二十"),
        (22, "二十二"),
        (23, "二十三"),
        (99, "九十九"),
        (100, "100"),
        (1234, "1234"),
    ],
)
def test_count_in_chinese_is_in_words_up_to_99(count, words):
    assert in_chinese(count) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "No"), (1, "One"), (2, "Two"), (9, "Nine"), (12, "Twelve"), (13, "13"), (100, "100")],
)
def test_count_in_english_is_in_words_up_to_twelve(count, words):
    assert in_english(count) == words


def test_filter_follows_the_language():
    template = engines["django"].from_string("{% load site_tags %}{{ 11|in_words }}")
    written = []
    for language in ("zh-hans", "en"):
        with translation.override(language):
            written.append(template.render())

    assert written == ["十一", "Eleven"]
