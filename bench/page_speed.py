"""How quick and how small the pages are: Lighthouse and a first visit."""

from forum_site.tests.places import PLACES

from .first_visit import LIMITS, first_visit
from .lighthouse import CATEGORIES, RUNS, TIMES, audit
from .report import say, table
from .site import running_site

NAMES = {
    "home": "home",
    "agenda": "agenda",
    "talk": "talk",
    "speakers": "speakers",
    "cases": "cases",
    "search-found": "search",
}
LANGUAGES = ("zh-hans", "en")
LIGHTHOUSE = """The site serves the 2026 forum as `make run` does, on this machine.
Lighthouse 12.8 as it comes, which plays a mid-range phone on a slow mobile network; the median of
{runs} loads. Promised: 100 in each of the four. The search page asks search engines to leave it out
(`is-crawlable`), so its SEO cannot be 100.

"""
VISIT = """Bytes as they travel, compressed; HTML by gzip. {sent}

"""


def measure():
    """Measure, print, and return the sections of the document."""
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
    return {
        "Lighthouse": LIGHTHOUSE.format(runs=RUNS) + audited(audits),
        "A first visit to the agenda": visited(visits),
    }


def audited(audits):
    """The table of what Lighthouse says."""
    heads = ["page", "language", *CATEGORIES, *TIMES.values(), "what costs points"]
    return table(
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


def visited(visits):
    """The table of what a first visit loads."""
    sent = ", ".join(f"{size:,} ({language})" for language, (_, size) in visits.items())
    rows = [
        [kind, f"{limit * 1024:,}", *(f"{visits[one][0][kind]:,}" for one in LANGUAGES)]
        for kind, limit in LIMITS.items()
    ]
    words = VISIT.format(sent=f"The site itself sends HTML of {sent} bytes.")
    return words + table(["", "promised, at most", *LANGUAGES], rows)
