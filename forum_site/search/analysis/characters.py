"""Characters as search compares them."""

from functools import cache, lru_cache
from unicodedata import category, decimal, normalize

# Han with all its extensions; the iteration mark and the zero that is written among them.
HAN = "々〇\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"

# Signs that stand on or between letters: accents, vowel signs, joiners, marks of direction; and
# numbers that are no digits. See https://www.unicode.org/reports/tr44/#General_Category_Values
DROPPED = frozenset(["Mn", "Mc", "Me", "Cf", "No"])


@cache
def _simplifier():
    from opencc import OpenCC  # its dictionaries take time to load

    return OpenCC("t2s")


def simplified(text):
    """Traditional characters as simplified ones (OpenCC's t2s): 數據 → 数据, 乾隆 stays."""
    return text if text.isascii() else _simplifier().convert(text)


@lru_cache(maxsize=256)  # one text is gone through several times
def fold(text):
    """A text in the one form in which texts are compared.

    Compatibility forms and widths are levelled (Unicode's NFKC: ＧＤＰＲ → GDPR, ㈱ → (株)), case
    and accents dropped (Zhāng → zhang), digits of all scripts made 0–9, traditional characters
    simplified, and what cannot be seen is left out, halves of characters too. Folding twice
    changes nothing more.
    """
    if text.isascii():
        return text.lower()
    text = simplified(normalize("NFKC", text).encode("utf-8", "ignore").decode())
    # Some small letters come from folding: Cherokee's fold into capitals, İ into i with a dot.
    bare = "".join(map(_bare, normalize("NFKD", text.casefold().lower())))
    return normalize("NFC", bare)


def _bare(letter):
    if letter.isascii():
        return letter
    kind = category(letter)
    if kind in DROPPED:
        return ""
    return str(decimal(letter)) if kind == "Nd" else letter


def joined(text):
    """A name as one word, without spaces and punctuation: for telling whether two are the same."""
    return "".join(character for character in fold(text) if character.isalnum())
