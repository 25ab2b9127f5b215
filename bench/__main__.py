"""How quick and how small the site is: `make bench`.

    python -m bench

prints one `name: value` a line and writes docs/benchmarks.md.
"""

import sys
from datetime import date

from forum_site.tests.places import PLACES

from .first_visit import LIMITS, first_visit
from .lighthouse import CATEGORIES, RUNS, TIMES, audit
from .site import ROOT, running_site

NAMES = {
    "home": "home",
    "agenda": "agenda",
    "talk": "talk",
    "speakers": "speakers",
    "cases": "cases",
    "search-found": "search",
}
LANGUAGES = ("zh-hans", "en")
DOCUMENT = ROOT / "docs" / "benchmarks.md"

TOP = """# Benchmarks

What `make bench` measured on {day}, beside what is promised. It serves the 2026 forum as `make run`
does, on this machine, and overwrites this file.

## Lighthouse

Lighthouse 12.8 as it comes, which plays a mid-range phone on a slow mobile network; the median of
{runs} loads. Promised: 100 in each of the four. The search page asks search engines to leave it out
(`is-crawlable`), so its SEO cannot be 100.

"""
VISIT = """
## A first visit to the agenda

Bytes as they travel, compressed; HTML by gzip. {sent}
"""


def main():
    """Measure, print and write."""
    with running_site() as origin:
        visits = {
            language: first_visit(origin, f"/{language}/{PLACES['agenda']}")
            for language in LANGUAGES
        }
        for language, (sizes, sent) in visits.items():
            for kind, size in sizes.items():
                say(f"agenda {language} {kind} bytes", size)
            say(f"agenda {language} HTML bytes as sent", sent)
        audits = {}
        for key, name in NAMES.items():
            for language in LANGUAGES:
                found = audit(f"{origin}/{language}/{PLACES[key]}")
                audits[name, language] = found
                for what, value in {**found["scores"], **found["times"]}.items():
                    say(f"{name} {language} {what}", value)
                for failed in found["failed"]:
                    say(f"{name} {language} costs points", failed)
    DOCUMENT.write_text(document(audits, visits))


def say(name, value):
    """Print a figure."""
    sys.stdout.write(f"{name}: {value}\n")
    sys.stdout.flush()


def document(audits, visits):
    """The figures as a page of documentation."""
    text = TOP.format(day=date.today().isoformat(), runs=RUNS)
    heads = ["page", "language", *CATEGORIES, *TIMES.values(), "what costs points"]
    text += table(
        heads,
        [
            [
                name,
                language,
                *found["scores"].values(),
                *found["times"].values(),
                ", ".join(found["failed"]) or "nothing",
            ]
            for (name, language), found in audits.items()
        ],
    )
    sent = ", ".join(f"{size:,} ({language})" for language, (_, size) in visits.items())
    text += VISIT.format(sent=f"The site itself sends HTML of {sent} bytes.") + "\n"
    rows = [
        [kind, f"{limit * 1024:,}", *(f"{visits[one][0][kind]:,}" for one in LANGUAGES)]
        for kind, limit in LIMITS.items()
    ]
    return text + table(["", "promised, at most", *LANGUAGES], rows)


def table(heads, rows):
    """A table in Markdown."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(str(cell) for cell in line)} |\n" for line in lines)


if __name__ == "__main__":
    main()
