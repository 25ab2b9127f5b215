"""Answering what a reader asks: the one way from words to results, for page, JSON and command."""

from collections import Counter
from dataclasses import replace

from .answer import RESULTS_ON_A_PAGE, Answer, Step
from .asked import Asked, Sort
from .engine import asking as entries
from .facets import chosen_values, counted, facets_of
from .ranking import ranked
from .showing import corrected, results_of
from .steps import Ways

ENOUGH = 50  # pages with the words in the title, after which nobody needs others ranked
MOST_RANKED = 200  # pages whose words are compared; of more, those with the words in the title


def find(asked: Asked) -> Answer:
    """The answer to a question, in the active language, of what anyone may read."""
    for attempt in Ways(asked.query):
        found = Found(attempt, asked)
        if found.counts:
            return as_corrected(found.answer(), attempt)
    return Answer(asked)


def as_corrected(answer, attempt):
    """The answer to the corrected words, where they find no less than what sounds like them.

    So the page says the truth about whose results it shows.
    """
    if not answer.corrected or attempt.shown:
        return answer
    strict = next(iter(Ways(answer.corrected)), None)
    found = Found(strict, answer.asked) if strict else None
    if not found or sum(found.counts.values()) < answer.without_filters:
        return answer
    return replace(found.answer(), step=answer.step, corrected=answer.corrected)


class Found:
    """What an attempt finds: counts of all, and the pages of the part that is asked for."""

    def __init__(self, attempt, asked):
        self.attempt, self.asked = attempt, asked
        self.few = None
        if attempt.share:
            self.few = entries.with_share(attempt.expression, attempt.share, MOST_RANKED)
            self.counts = Counter((each.kind, each.years, each.topics) for each in self.few)
        else:
            self.counts = entries.counts(attempt.expression)

    def answer(self):
        """The `Answer`, with one page of results."""
        chosen = chosen_values(self.asked)
        answer = Answer(
            self.asked,
            total=counted(self.counts, chosen),
            facets=facets_of(self.counts, chosen),
            step=self.attempt.step,
            without_filters=sum(self.counts.values()),
        )
        start = (answer.page - 1) * RESULTS_ON_A_PAGE
        pages = self.pages(chosen, start, start + RESULTS_ON_A_PAGE)
        results = results_of(pages, self.attempt)
        instead = "" if answer.step is Step.AS_TYPED else corrected(self.attempt, results)
        return replace(answer, results=results, corrected=instead)

    def pages(self, chosen, start, stop):
        """The candidates on the places from `start` to before `stop`."""
        if self.few is not None:
            few = [each for each in self.few if counted({each.facts: 1}, chosen)]
            return self.in_order(few)[start:stop]
        expression = self.attempt.expression
        if self.asked.sort is Sort.NEWEST:
            return entries.candidates(expression, stop - start, chosen, offset=start, bodies=False)
        best = self.best(expression, chosen)
        if stop <= len(best) or len(best) == counted(self.counts, chosen):
            return self.in_order(best)[start:stop]
        known = {each.page for each in best}
        further = entries.candidates(expression, stop + MOST_RANKED, chosen, bodies=False)
        every = [*self.in_order(best), *(each for each in further if each.page not in known)]
        return every[start:stop]

    def best(self, expression, chosen):
        """The candidates whose words are compared: all, or of many those with them in the title."""
        if counted(self.counts, chosen) <= MOST_RANKED:
            return entries.candidates(expression, MOST_RANKED, chosen)
        titled = entries.candidates(expression, MOST_RANKED, chosen, column="title")
        if len(titled) >= ENOUGH:
            return titled
        known = {each.page for each in titled}
        newest = entries.candidates(expression, MOST_RANKED, chosen)
        return [*titled, *(each for each in newest if each.page not in known)]

    def in_order(self, candidates):
        """Candidates in the order that the reader asked for."""
        if self.asked.sort is Sort.NEWEST:
            return sorted(candidates, key=lambda each: (-each.newest, -each.page))
        best = ranked(candidates, self.attempt.reading, self.attempt.expression, self.attempt.kinds)
        return [each.candidate for each in best]
