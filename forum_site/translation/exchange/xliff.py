"""Segments as XLIFF 1.2, the format that translators' tools read and write.

http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
"""

from itertools import groupby
from xml.etree.ElementTree import (  # noqa: S405  only to write; reading is defusedxml's
    Element,
    ParseError,
    SubElement,
    tostring,
)

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from django.utils.translation import gettext as _

from ...two_sides.state import PairState
from .files import (
    LONGEST_TEXT,
    RefusedFileError,
    Returned,
    check_size,
    without_repeats,
)
from .segments import Key

CONTENT_TYPE = "application/xliff+xml"
NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
# XML 1.0 allows no other control characters: https://www.w3.org/TR/xml/#charsets
UNWRITABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))


def written(segments, notes, name):
    """The bytes of an XLIFF file; `notes` maps a key to a hint, `name` says what was exported."""
    root = Element("xliff", {"version": "1.2", "xmlns": NAMESPACE})
    file = SubElement(
        root,
        "file",
        {
            "original": name,
            "source-language": "zh-Hans",
            "target-language": "en",
            "datatype": "plaintext",
        },
    )
    body = SubElement(file, "body")
    for (_page, title), own in groupby(segments, key=lambda each: (each.key.page, each.page)):
        group = SubElement(body, "group", {"resname": fit(title)})
        for segment in own:
            write_unit(group, segment, notes.get(segment.key, ""))
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8")


def write_unit(group, segment, note):
    unit = SubElement(
        group,
        "trans-unit",
        {"id": str(segment.key), "resname": fit(segment.label), "xml:space": "preserve"},
    )
    if segment.max_length:
        unit.attrib |= {"maxwidth": str(segment.max_length), "size-unit": "char"}
    SubElement(unit, "source", {"xml:lang": "zh-Hans"}).text = fit(segment.chinese)
    state = (
        "needs-translation" if segment.state == PairState.MISSING else "needs-review-translation"
    )
    target = SubElement(unit, "target", {"xml:lang": "en", "state": state})
    target.text = fit(segment.english)
    for words in (note, segment.before and _("Chinese before the change: ") + segment.before):
        if words:
            SubElement(unit, "note").text = fit(words)


def fit(text):
    """Text without the characters that XML cannot hold."""
    return str(text).translate(UNWRITABLE)


def returned(content):
    """The filled-in segments of an XLIFF file, as a list of `Returned`.

    Empty targets are left out. Raises `RefusedFileError`.
    """
    check_size(content)
    try:
        root = fromstring(content, forbid_dtd=True)
    except (DefusedXmlException, ParseError, ValueError, LookupError) as error:
        raise RefusedFileError(_("This file is damaged, or it is no XLIFF file.")) from error
    if root.tag != f"{{{NAMESPACE}}}xliff":
        raise RefusedFileError(_("This is no XLIFF 1.2 file. Save it as XLIFF 1.2 in your tool."))
    units = enumerate(root.iter(f"{{{NAMESPACE}}}trans-unit"), start=1)
    return without_repeats([found for number, unit in units for found in unit_of(number, unit)])


def unit_of(number, unit):
    """Yield what was filled in for one text; nothing where it is empty or none of ours."""
    key = Key.read(unit.get("id", ""))
    target = unit.find(f"{{{NAMESPACE}}}target")
    english = "".join(target.itertext()) if target is not None else ""
    if key is None or not english.strip():
        return
    place = _("text %(number)d") % {"number": number}
    if len(english) > LONGEST_TEXT:
        raise RefusedFileError(_("The text of %(place)s is too long.") % {"place": place})
    yield Returned(key, english, place)
