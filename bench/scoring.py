"""What answers to queries with known documents are worth.

The definitions are those of the shared evaluation format: a query's line is `qid`, class, query and
the ids of all documents that are to be found, the first of them first; none means that nothing is.
"""

from collections import defaultdict
from pathlib import Path
from statistics import mean

BEST = 10  # answers that count
# In these classes the first id, where it is a speaker's or an organisation's, is the page that was
# meant, and rank is counted for it alone.
ONE_PAGE = {
    "name",
    "name_partial",
    "rare_char",
    "namesake",
    "org_full",
    "org_short",
    "pinyin_full",
    "pinyin_initials",
}
FIGURES = ("recall@10", "mrr@10", "empty", "negatives")


def score(queries, answers):
    """Map "overall" and each class to its figures; both arguments are paths of files.

    recall@10 is the share of the expected documents among the first ten, mrr@10 one divided by the
    rank of the best placed one, empty the share of these queries answered with nothing, negatives
    the share of the others answered with anything. A figure without queries is None.
    """
    given = {row[0]: listed(row[1]) for row in rows(answers)}
    judged = defaultdict(list)
    for qid, name, _query, expected in rows(queries, 4):
        verdict = judge(name, listed(expected), given.get(qid, []))
        judged["overall"].append(verdict)
        judged[name].append(verdict)
    return {name: figures(verdicts) for name, verdicts in judged.items()}


def judge(name, expected, answered):
    """The figures of one query, by their names."""
    answered = answered[:BEST]
    if not expected:
        return {"negatives": float(bool(answered))}
    one = name in ONE_PAGE and any(kind in expected[0] for kind in ("-speaker-", "-organisation-"))
    meant = expected[:1] if one else expected
    ranks = [place for place, each in enumerate(answered, 1) if each in meant]
    return {
        "recall@10": len(set(expected) & set(answered)) / len(set(expected)),
        "mrr@10": 1 / ranks[0] if ranks else 0.0,
        "empty": float(not answered),
    }


def figures(verdicts):
    """The mean of each figure over the queries that have it, and their number."""
    means = {}
    for name in FIGURES:
        values = [verdict[name] for verdict in verdicts if name in verdict]
        means[name] = round(mean(values), 3) if values else None
    return {"queries": len(verdicts), **means}


def rows(path, width=3):
    """The cells of each line that is not blank, at least `width` of them and no more."""
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield ([*line.rstrip("\r").split("\t"), *[""] * width])[:width]


def listed(text):
    """Ids with commas between them, each once."""
    return list(dict.fromkeys(filter(None, (each.strip() for each in text.split(",")))))
