"""How search gets on with so many invented documents, in a process of its own.

    DATABASE_URL=… python -m bench.growth NUMBER

prints figures of the site's search and of Wagtail's as one line of JSON; what it does meanwhile
goes to standard error.
"""

import json
import os
import sys
import time
from contextlib import contextmanager

LIMIT = 10  # seconds that a query may take


def main(number):
    """Measure with `number` documents: the site's search first, then Wagtail's."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forum_site.settings.base")

    import django

    django.setup()
    from forum_site.search_evaluation.invented import invented
    from forum_site.search_evaluation.invented_queries import queries

    documents = invented(number)
    asked = queries(documents)
    figures = {name: measure(documents, asked, name == "stock") for name in ("ours", "stock")}
    sys.stdout.write(json.dumps(figures) + "\n")


def measure(documents, asked, stock):
    """Load, index and ask; return figures, times in milliseconds."""
    from forum_site.search_evaluation.run import indexed, peak_memory

    progress(f"loading {len(documents)} documents for {'Wagtail' if stock else 'our'} search")
    with indexed(documents, stock) as pages:
        progress(pages.in_words())
        answers = {}
        with give_up_after(LIMIT) as restart:
            for name, queries in asked.items():
                answers[name] = [answer_of(pages, name, query, restart) for query in queries]
                tell(name, queries, answers[name])
    times = {name: sorted(one.milliseconds for one in answers[name]) for name in answers}
    known = [one for name, some in answers.items() if name != "negative" for one in some]
    every = sorted(each for one in times.values() for each in one)
    return {
        "documents": pages.documents,
        "documents a second": round(pages.documents_a_second),
        "loaded a second": round(pages.documents / pages.load_seconds),
        "index bytes / text bytes": round(pages.index_bytes / pages.text_bytes, 1),
        **summary(every),
        "queries": len(every),
        "answered with nothing": sum(not (one.ids or one.error) for one in known),
        "given up": sum(bool(one.error) for some in answers.values() for one in some),
        "peak memory, MB": peak_memory() // 2**20,
        "classes": {name: summary(one) for name, one in times.items()},
    }


def answer_of(pages, name, query, restart):
    """The answer to one query; raises `RuntimeError` if search fails in any way but slowness."""
    from forum_site.search_evaluation.corpus import Query

    restart()
    answer = pages.answer(Query(f"{name} {query}", query))
    if answer.error and "interrupt" not in answer.error and "statement timeout" not in answer.error:
        raise RuntimeError(f"search failed on {answer.qid}: {answer.error}")
    return answer


@contextmanager
def give_up_after(seconds):
    """Have the database break off what takes longer; yields what starts the time anew."""
    from django.db import connection

    end = [0.0]

    def restart():
        end[0] = time.monotonic() + seconds

    connection.ensure_connection()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = %s", [seconds * 1000])
    else:
        handler = lambda: time.monotonic() > end[0]  # noqa: E731  true breaks off
        connection.connection.set_progress_handler(handler, 100_000)
    yield restart


def summary(times):
    """What sorted times come to."""
    return {
        "p50, ms": round(percentile(times, 0.5), 1),
        "p95, ms": round(percentile(times, 0.95), 1),
        "max, ms": round(times[-1], 1),
    }


def percentile(values, share):
    """The value below which that share of the sorted values lies."""
    return values[min(len(values) - 1, int(share * len(values)))]


def tell(name, queries, answers):
    """Say how a kind of query went."""
    times = sorted(one.milliseconds for one in answers)
    found = list(zip(queries, answers, strict=True))
    slow = [query for query, one in found if one.error]
    nothing = [query for query, one in found if not (one.ids or one.error)]
    progress(
        f"{name}: {percentile(times, 0.5):.0f} ms, at most {times[-1]:.0f} ms; "
        f"nothing for {', '.join(nothing[:4]) or 'none'}; given up: {', '.join(slow) or 'none'}"
    )


def progress(words):
    """Tell whoever waits."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
