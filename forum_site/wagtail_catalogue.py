"""A Chinese catalogue of what Wagtail's own lacks, so that staff read no English in the admin.

Wagtail is translated by volunteers and is behind in Chinese. Whatever stands in its English
catalogue and not in its Chinese one is in ours, in `forum_site/wagtail_locale`; once Wagtail has
it, it leaves ours. Only the apps in use count.
"""

from pathlib import Path

import polib
from django.apps import apps
from django.conf import settings

DOMAINS = ("django", "djangojs")
FOLDER = Path("forum_site", "wagtail_locale")


def po_file(domain):
    """The path of our catalogue for a domain."""
    return settings.BASE_DIR / FOLDER / "zh_Hans" / "LC_MESSAGES" / f"{domain}.po"


def key(entry):
    """What tells entries of a catalogue apart."""
    return entry.msgctxt or "", entry.msgid


def gaps(domain):
    """What Wagtail says in English and not in Chinese: {key: entry}, without what we say."""
    said = {
        key(entry): entry
        for entry in polib.pofile(
            str(settings.BASE_DIR / "forum_site/locale/zh_Hans/LC_MESSAGES/django.po")
        )
    }
    english, chinese = {}, set(said)
    for app in apps.get_app_configs():
        if app.name.partition(".")[0] != "wagtail":
            continue
        folder = Path(app.path) / "locale"
        for entry in read(folder / "en" / "LC_MESSAGES" / f"{domain}.po"):
            english.setdefault(key(entry), entry)
        for entry in read(folder / "zh_Hans" / "LC_MESSAGES" / f"{domain}.po"):
            if entry.translated():
                chinese.add(key(entry))
    return {each: entry for each, entry in english.items() if each not in chinese}


def read(path):
    """The entries of a catalogue that are in use; none where there is no file."""
    if not path.exists():
        return []
    return [entry for entry in polib.pofile(str(path)) if not entry.obsolete]


def collect():
    """Bring our catalogues up to date with the installed Wagtail, and compile them."""
    for domain in DOMAINS:
        path = po_file(domain)
        had = {key(entry): entry for entry in read(path)}
        catalogue = polib.POFile(wrapwidth=0)
        catalogue.metadata = {
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Transfer-Encoding": "8bit",
            "Plural-Forms": "nplurals=1; plural=0;",
            "Language": "zh_Hans",
        }
        for each, entry in sorted(gaps(domain).items()):
            known = had.get(each)
            new = polib.POEntry(
                msgctxt=entry.msgctxt,
                msgid=entry.msgid,
                msgid_plural=entry.msgid_plural,
                msgstr=known.msgstr if known else "",
                flags=[flag for flag in entry.flags if flag != "fuzzy"],
            )
            if entry.msgid_plural:
                new.msgstr_plural = known.msgstr_plural if known else {0: ""}
            catalogue.append(new)
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue.save(str(path))
        catalogue.save_as_mofile(str(path.with_suffix(".mo")))


def problems():
    """What is missing in our catalogues or is there in vain, as sentences for the developer."""
    found = []
    for domain in DOMAINS:
        ours = {key(entry): entry for entry in read(po_file(domain))}
        wanted = gaps(domain)
        found += [
            f"{domain}: Wagtail lacks {text!r}, and so do we" for _c, text in wanted.keys() - ours
        ]
        found += [f"{domain}: Wagtail has {text!r} now" for _c, text in ours.keys() - wanted.keys()]
        found += [
            f"{domain}: {text!r} has no translation"
            for (_c, text), entry in ours.items()
            if not entry.translated()
        ]
    return found
