"""Which pages may be of the same person or organisation as a name that somebody is about to add.

Nothing is ever joined by itself: these are proposals, each with its reason, for a person to judge.
"""

from .likeness import Name, Why, why_one_organisation, why_one_person

MOST = 10  # pages that are proposed
FIELDS = ("title", "draft_title", "title_en", "other_names", "short_name", "short_name_en")
IN_LETTERS = {Why.SAME: Why.ENGLISH, Why.OTHER_SCRIPT: Why.SOUND}
ALIASES = ("other_names", "short_name", "short_name_en")


def possible_duplicates(model, title, title_en="", exclude=None):
    """Pages that may be of the same as a new name, drafts included.

    `model` is `SpeakerPage` or `OrganisationPage`, `exclude` the key of a page that is not to be
    compared. Returns at most ten pairs of a page and why, in words, the likeliest first.
    """
    found = {}
    asked = [Name(text) for text in (title, title_en) if text and text.strip()]
    compare = why_one_person if hasattr(model, "sort_name") else why_one_organisation
    for row in _rows(model, exclude):
        known = list(_names_of(row))
        both_chinese = not row["title"].isascii() and any(name.is_chinese for name in asked)
        whys = [why for name in asked for why in _whys(name, known, compare, both_chinese)]
        if whys:
            found[row["pk"]] = min(whys)
    likeliest = sorted(found, key=lambda key: (found[key], key))[:MOST]
    pages = model.objects.in_bulk(likeliest)
    return [(pages[key], str(found[key].words)) for key in likeliest]


def _rows(model, exclude):
    """What is compared of every page, without the pages themselves."""
    fields = {field.name for field in model._meta.get_fields()}
    pages = model.objects.order_by()
    if exclude:
        pages = pages.exclude(pk=exclude)
    if "withdrawn_on" in fields:
        pages = pages.filter(withdrawn_on=None)
    return pages.values("pk", *fields.intersection({*FIELDS, "sort_name"}))


def _names_of(row):
    """Every name of a page once, with the reason that one that is the same has."""
    seen = set()
    for field in FIELDS:
        for text in filter(None, (row.get(field) or "").splitlines()):
            if text not in seen:
                seen.add(text)
                reading = row.get("sort_name", "") if field == "title" else ""
                yield Name(text, reading), Why.OTHER_NAME if field in ALIASES else Why.SAME


def _whys(asked, known, compare, both_chinese):
    """Every reason for which a name may be one of a page's.

    Where both have a Chinese name, names in letters say no more than how those sound.
    """
    for name, same in known:
        why = compare(asked, name)
        if both_chinese and not (asked.is_chinese and name.is_chinese):
            why = IN_LETTERS.get(why, why)
        if why:
            yield same if why is Why.SAME else why
