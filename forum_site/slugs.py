"""Latin addresses for Chinese titles."""

from django.utils.text import slugify

LONGEST = 80


def latin_slug(text):
    """An address made from `text`: Han in pinyin, at most 80 characters, cut between syllables.

    Digits alone would say nothing, so they give an empty string, as does text without letters.
    """
    from pypinyin import lazy_pinyin  # its dictionaries take longer to load than Django

    slug = slugify("-".join(lazy_pinyin(text, errors=lambda run: [f"-{run}-"])))
    if len(slug) > LONGEST:
        slug = slug[: LONGEST + 1].rpartition("-")[0] or slug[:LONGEST]
    return "" if slug.replace("-", "").isdigit() else slug
