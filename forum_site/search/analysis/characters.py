"""Characters as search compares them."""

from functools import cache
from unicodedata import combining, normalize

# Han with all its extensions; the iteration mark and the zero that is written among them.
HAN = "々〇\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"


@cache
def _simplifier():
    from opencc import OpenCC  # its dictionaries take time to load

    return OpenCC("t2s")


def simplified(text):
    """Traditional characters as simplified ones (OpenCC's t2s): 數據 → 数据, 乾隆 stays."""
    return text if text.isascii() else _simplifier().convert(text)


def fold(text):
    """A text in the one form in which texts are compared.

    Compatibility forms and widths are levelled (Unicode's NFKC: ＧＤＰＲ → GDPR, ㈱ → (株)), case
    and accents dropped (Zhāng → zhang), traditional characters simplified.
    """
    if text.isascii():
        return text.lower()
    text = simplified(normalize("NFKC", text))
    bare = "".join(letter for letter in normalize("NFKD", text) if not combining(letter))
    return normalize("NFC", bare).casefold()


def joined(text):
    """A name as one word, without spaces and punctuation: for telling whether two are the same."""
    return "".join(character for character in fold(text) if character.isalnum())
