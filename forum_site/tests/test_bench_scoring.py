"""How `make bench` scores the answers of search."""

import pytest

from bench.report import sections, write
from bench.scoring import score

QUERIES = """
q1\tname\t苏禾\ta-speaker-1,a-talk-1
q2\tname\t林渡\ta-speaker-2,a-talk-2
q3\tword2\t码头\ta-talk-1,a-talk-2,a-case-1,a-case-2
q4\tword2\t泊位\ta-talk-3
q5\tnegative\t火锅\t
q6\tnegative\t滑雪\t
"""


@pytest.fixture
def scores(tmp_path):
    """What answers, given as lines, are worth."""

    def scored(*lines):
        (tmp_path / "queries.tsv").write_text(QUERIES)
        (tmp_path / "answers.tsv").write_text("\n".join(lines))
        return score(tmp_path / "queries.tsv", tmp_path / "answers.tsv")

    return scored


def test_perfect_answers_have_perfect_figures(scores):
    overall = scores(
        "q1\ta-speaker-1,a-talk-1\t1",
        "q2\ta-speaker-2,a-talk-2\t1",
        "q3\ta-talk-1,a-talk-2,a-case-1,a-case-2\t1",
        "q4\ta-talk-3\t1",
        "q5\t\t1",
        "q6\t\t1",
    )["overall"]

    assert overall == {
        "queries": 6,
        "recall@10": 1,
        "mrr@10": 1,
        "empty": 0,
        "negatives": 0,
    }


def test_of_a_name_only_its_own_page_counts_for_the_rank(scores):
    figures = scores("q1\ta-talk-1,a-speaker-1\t1", "q2\ta-talk-2\t1")["name"]

    assert (figures["recall@10"], figures["mrr@10"]) == (0.75, 0.25)


def test_of_a_word_the_best_placed_document_counts_for_the_rank(scores):
    figures = scores("q3\tx,a-case-2,a-talk-1\t1", "q4\ta-talk-3\t1")["word2"]

    assert (figures["recall@10"], figures["mrr@10"]) == (0.75, 0.75)


def test_what_is_not_among_the_first_ten_is_not_found(scores):
    others = ",".join(f"x-{number}" for number in range(10))

    figures = scores(f"q3\t{others},a-talk-1\t1", f"q4\t{others},a-talk-3\t1")["word2"]

    assert (figures["recall@10"], figures["mrr@10"], figures["empty"]) == (0, 0, 0)


def test_a_missing_answer_is_an_empty_one_and_an_answered_negative_counts(scores):
    found = scores("q1\ta-speaker-1,a-talk-1\t1", "q5\tx\t1")

    assert found["overall"]["empty"] == 0.75
    assert found["negative"] == {
        "queries": 2,
        "recall@10": None,
        "mrr@10": None,
        "empty": None,
        "negatives": 0.5,
    }


def test_a_section_measured_anew_takes_the_place_of_the_old_one_and_others_stay(tmp_path):
    document = tmp_path / "benchmarks.md"
    document.write_text("# Old top\n\n## Pages\n\nquick\n\n## Search\n\nslow\n")

    write({"Search": "quicker\n", "Size": "small"}, document)

    found = sections(document.read_text())
    assert list(found) == ["Pages", "Search", "Size"]
    assert found["Pages"] == "\nquick\n"
    assert found["Search"].endswith("quicker\n")
    assert "slow" not in document.read_text()
