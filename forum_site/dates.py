"""Dates and ranges of dates as each language writes them, without saying twice what they share."""

from django.utils.dateformat import format as format_date
from django.utils.html import format_html

from .two_sides.words import choose

WHOLE = ("Y年n月j日", "j F Y")
# For (same month, same year): what is written of the first and of the last day, and between them.
SAME_MONTH = (("Y年n月j", "–", "j日"), ("j", "–", "j F Y"))
SAME_YEAR = (("Y年n月j日", "–", "n月j日"), ("j F", " – ", "j F Y"))
OTHERWISE = (("Y年n月j日", "–", "Y年n月j日"), ("j F Y", " – ", "j F Y"))


def date_range(start, end=None):
    """The days from `start` to `end` (dates) as HTML with `<time>`; one day without an end.

    2027年1月4–5日, 4–5 January 2027; 2027年1月30日–2月1日, 30 January – 1 February 2027.
    """
    if not end or end == start:
        return time_element(start, pattern(*WHOLE))
    if (start.year, start.month) == (end.year, end.month):
        chinese, english = SAME_MONTH
    else:
        chinese, english = SAME_YEAR if start.year == end.year else OTHERWISE
    first, between, last = (pattern(*pair) for pair in zip(chinese, english, strict=True))
    return format_html("{}{}{}", time_element(start, first), between, time_element(end, last))


def pattern(chinese, english):
    """One of two patterns, by the active language."""
    return str(choose(chinese, english))


def time_element(day, written):
    """A day as `<time>`."""
    return format_html('<time datetime="{}">{}</time>', day.isoformat(), format_date(day, written))
