"""Which characters the display face needs: those of what visitors may read large."""

import re
import string
from itertools import zip_longest

from django.apps import apps
from django.conf import settings
from modelcluster.fields import ParentalKey
from wagtail.fields import StreamField

from ..models import BasePage, SiteSettings
from ..two_sides.words import UNDER_ENGLISH

ALWAYS = (
    string.digits
    + string.ascii_letters
    + string.punctuation
    + " “”‘’《》〈〉、，。：；？！（）〔〕【】—…·–−×～•％"
    + "〇零一二三四五六七八九十百千万亿两年月日"
)
SITE_NAMES = ("site_name", "alliance", "short_name")
# Places in the code whose words only staff read.
FOR_STAFF = re.compile(
    r"/(models/|two_sides/|settings/|(apps|blocks|explorer|forms|panels|wagtail_\w+)\.py)"
)


def wanted():
    """The characters that may stand in the display face, once each, the most important first.

    Where the font grows over its budget it loses those at the end.
    """
    characters = dict.fromkeys(character for text in texts() for character in text)
    return "".join(character for character in characters if character.isprintable())


def texts():
    """Yield the texts that stand in the display face, the most important first."""
    models = [model for model in apps.get_models() if hasattr(model, "display_text")]
    pages = [model for model in models if issubclass(model, BasePage)]
    yield ALWAYS
    yield interface_words()
    yield from words_of(SiteSettings.objects, columns(SiteSettings, SITE_NAMES))
    yield from newest_of_each(heading_words(model) for model in models)
    yield from newest_of_each(lead_words(model) for model in pages)


def newest_of_each(kinds):
    """Yield the first text of each kind, then the second of each, and so on."""
    for place in zip_longest(*kinds, fillvalue=""):
        yield from place


def interface_words():
    """The Chinese words of the public interface, from the catalogue that `make messages` writes."""
    path = settings.LOCALE_PATHS[0] / "zh_Hans" / "LC_MESSAGES" / "django.po"
    entries = [entry.split("\n", 1) for entry in path.read_text("utf-8").split("\n\n")]
    return "".join(
        rest.partition("msgstr")[2]
        for places, rest in entries
        if not all(FOR_STAFF.search(place) for place in places.removeprefix("#:").split())
    )


def heading_words(model):
    """Yield the headings of each page or row of a model, the newest first."""
    streams = [field.name for field in model._meta.fields if isinstance(field, StreamField)]
    return words_of(visible(model), columns(model, model.display_text), streams, ["heading"])


def lead_words(model):
    """Yield what introduces each page of a model, and what else of it is shown large."""
    leads = columns(model, [model.lead] if model.lead else [])
    return words_of(visible(model), leads, model.display_streams)


def visible(model):
    """What anyone may read of a page type or of rows that belong to one, the newest first."""
    if issubclass(model, BasePage):
        objects = model.objects.visible()
    else:
        page = next(field for field in model._meta.fields if isinstance(field, ParentalKey))
        objects = model.objects.filter(**{f"{page.name}__in": page.related_model.objects.visible()})
    return objects.order_by(*model.newest_first)


def columns(model, names):
    """The names of a model's columns for the given fields, with the English side of pairs."""
    fields = {field.name for field in model._meta.fields}
    both = [side for name in names for side in (name, name + UNDER_ENGLISH)]
    return [name for name in both if name in fields]


def words_of(objects, names, streams=(), blocks=None):
    """Yield the words of each object: those of the columns, and of the streams' `blocks`.

    The streams are read as stored, as making their blocks would take ten times as long.
    """
    if not names and not streams:
        return
    for values in objects.values_list(*names, *streams):
        words = list(values[: len(names)])
        for stream in values[len(names) :]:
            for block in stream.raw_data:
                if blocks is None or block["type"] in blocks:
                    words += strings_in(block["value"])
        yield "".join(words)


def strings_in(value):
    """Yield the strings in a block's stored value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings_in(part)
