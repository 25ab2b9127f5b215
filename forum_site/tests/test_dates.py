"""Ranges of dates as each language writes them."""

from datetime import date

import pytest
from django.utils.html import strip_tags
from django.utils.translation import override

from ..dates import date_range


@pytest.mark.parametrize(
    ("start", "end", "chinese", "english"),
    [
        (date(2026, 1, 8), None, "2026年1月8日", "8 January 2026"),
        (date(2026, 1, 8), date(2026, 1, 8), "2026年1月8日", "8 January 2026"),
        (date(2027, 1, 4), date(2027, 1, 5), "2027年1月4–5日", "4–5 January 2027"),
        (
            date(2027, 1, 30),
            date(2027, 2, 1),
            "2027年1月30日–2月1日",
            "30 January – 1 February 2027",
        ),
        (
            date(2026, 12, 31),
            date(2027, 1, 1),
            "2026年12月31日–2027年1月1日",
            "31 December 2026 – 1 January 2027",
        ),
    ],
)
def test_range_says_once_what_both_days_share(start, end, chinese, english):
    written = {}
    for code in ("zh-hans", "en"):
        with override(code):
            written[code] = strip_tags(date_range(start, end))

    assert written == {"zh-hans": chinese, "en": english}


def test_each_day_is_there_for_machines():
    html = date_range(date(2027, 1, 4), date(2027, 1, 5))

    assert 'datetime="2027-01-04"' in html
    assert 'datetime="2027-01-05"' in html
