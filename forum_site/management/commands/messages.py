"""The message catalogues: collected from the code, compiled, and checked for gaps.

English words are the keys, so the English catalogue is filled from them; Chinese is
written by people. Needs gettext.
"""

from pathlib import Path

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from ... import wagtail_catalogue

ENGLISH = "en"
CHINESE = "zh_Hans"
LANGUAGES = (CHINESE, ENGLISH)
# Without dates and names: they would change with every run.
KEPT_METADATA = (
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Plural-Forms",
)


class Command(BaseCommand):
    help = "Collect the interface's strings into the catalogues and compile them."

    def add_arguments(self, parser):
        parser.add_argument(
            "--check",
            action="store_true",
            help="Change nothing; fail if the catalogues are not complete and up to date.",
        )

    def handle(self, *args, check, **options):
        if check:
            self.check_catalogues()
        else:
            collect(settings.LOCALE_PATHS[0])
            wagtail_catalogue.collect()

    def check_catalogues(self):
        """Compare the committed catalogues with freshly collected ones."""
        problems = []
        folder = settings.LOCALE_PATHS[0]
        before = {path: path.read_bytes() for path in sorted(folder.rglob("django.?o"))}
        try:
            collect(folder)
            fresh = {language: entries(po_file(folder, language)) for language in LANGUAGES}
        finally:
            for path, content in before.items():
                path.write_bytes(content)
        for language in LANGUAGES:
            path = po_file(folder, language)
            if entries(path) != fresh[language]:
                problems.append(f"{path.relative_to(settings.BASE_DIR)} is out of date")
            for entry in polib.pofile(str(path)):
                if entry.obsolete or entry.translated():
                    continue
                problems.append(f"{language}: {entry.msgid!r} has no translation")
        problems += wagtail_catalogue.problems()
        if problems:
            raise CommandError("\n".join([*problems, "run: make messages"]))


def po_file(folder, language):
    """The path of a language's catalogue."""
    return Path(folder) / language / "LC_MESSAGES" / "django.po"


def entries(path):
    """A catalogue as {(context, key): translation}, without places and comments."""
    return {
        (entry.msgctxt, entry.msgid): entry.msgstr or tuple(sorted(entry.msgstr_plural.items()))
        for entry in polib.pofile(str(path))
        if not entry.obsolete
    }


def collect(folder):
    """Bring the catalogues up to date with the code, fill the English one, compile both."""
    for language in LANGUAGES:
        po_file(folder, language).parent.mkdir(parents=True, exist_ok=True)
    call_command(
        "makemessages",
        locale=list(LANGUAGES),
        ignore_patterns=[".venv/*", "build/*", "var/*", "*/tests/*"],
        add_location="file",
        no_obsolete=True,
        no_wrap=True,
        verbosity=0,
    )
    for language in LANGUAGES:
        path = po_file(folder, language)
        catalogue = polib.pofile(str(path), wrapwidth=0)
        catalogue.metadata = {
            name: value for name, value in catalogue.metadata.items() if name in KEPT_METADATA
        } | {"Language": language}
        catalogue.header = ""
        catalogue.metadata_is_fuzzy = False
        if language == ENGLISH:
            fill_english(catalogue)
        catalogue.save(str(path))
        catalogue.save_as_mofile(str(path.with_suffix(".mo")))


def fill_english(catalogue):
    """Give each English entry its key as its words."""
    for entry in catalogue:
        if entry.msgid_plural:
            entry.msgstr_plural = {0: entry.msgid, 1: entry.msgid_plural}
        else:
            entry.msgstr = entry.msgid
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
