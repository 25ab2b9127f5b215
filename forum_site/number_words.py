"""Counts written as words, for display sentences; what is larger stays in digits."""

from .two_sides.words import choose

HAN_DIGITS = "零一二三四五六七八九"
ENGLISH = (
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
)


def in_chinese(count):
    """A count up to 99 as it stands before a measure word: 两, 十, 十二, 二十三.

    Two of something is 两, never 二; within a larger number it is 二.
    """
    if count == 2:
        return "两"
    if not 0 <= count <= 99:
        return str(count)
    tens, ones = divmod(count, 10)
    if not tens:
        return HAN_DIGITS[ones]
    before = HAN_DIGITS[tens] if tens > 1 else ""
    return f"{before}十{HAN_DIGITS[ones] if ones else ''}"


def in_english(count):
    """A count up to twelve as it begins a sentence: One, Eleven; none is No."""
    return ENGLISH[count] if 0 <= count < len(ENGLISH) else str(count)


def in_words(count):
    """A count in the words of the active language, see above."""
    return choose(in_chinese(count), in_english(count))
