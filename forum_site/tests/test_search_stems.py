"""Which English words fall together: inflections of one word, and no two different ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ..search.analysis.stems import stem
from .fuzzing import tries

TOGETHER = [
    ("a plural", "service services"),
    ("a plural in -es", "process processes processed processing"),
    ("a plural in -ies", "company companies"),
    ("a plural in -oes", "hero heroes"),
    ("a plural in -ves", "shelf shelves"),
    ("plurals of Greek and Latin", "analysis analyses"),
    ("plurals of Greek and Latin in -ices", "matrix matrices"),
    ("plurals of words in -us", "bus buses"),
    ("plurals of words in -us with more syllables", "status statuses"),
    ("plurals of abbreviations", "llm llms"),
    ("plurals of abbreviations in -i", "api apis"),
    ("plurals of abbreviations in -u", "gpu gpus"),
    ("a plural in -ss", "business businesses"),
    ("forms of a verb with a silent e", "code codes coded coding"),
    ("forms of a verb with a silent e after two consonants", "cache caches cached caching"),
    ("forms of a longer verb with a silent e", "outsource outsources outsourced outsourcing"),
    ("forms of a verb in -ate", "annotate annotates annotated annotating"),
    ("forms of a verb in -ue", "value values valued valuing"),
    ("forms of a verb in -ve", "move moves moved moving"),
    ("forms of a verb that doubles its consonant", "plan plans planned planning"),
    ("forms of a short verb with two consonants", "add adds added adding"),
    ("forms of a verb in -y", "apply applies applied applying"),
    ("forms of a verb in -ee", "agree agrees agreed agreeing"),
    ("forms of a verb in -eed", "speed speeds speeding"),
    ("forms of a short verb", "use uses used using"),
    ("forms of a verb in -ll", "fill fills filled filling"),
    ("British and American doubling", "label labels labelled labeled labelling labeling"),
    ("British and American -ise", "organise organize organised organizing"),
    ("British and American -isation", "organisation organizations"),
    ("British and American -yse", "analyse analyze analysing analyzed"),
    ("British and American programme", "program programme programmes"),
]
APART = [
    ("university is no universe", "university universe universal"),
    ("news is not new", "news new"),
    ("a business is not busy", "business busy"),
    ("police makes no policy", "police policy"),
    ("an agent is no agency", "agent agency"),
    ("a ration is no rating", "ration rating"),
    ("a planet is no plane, and neither a plan", "planet plane plan"),
    ("a car needs no care", "car care"),
    ("hoping is not hopping", "hope hop"),
    ("a site is no sit", "site sit"),
    ("evening is not even", "evening even"),
    ("analysis is no analytics", "analysis analytics"),
    ("proof is not prove", "proof prove"),
    ("safe is not save", "safe save"),
    ("refusal is a noun of its own", "refusal refuse"),
    ("a processor is not a process", "processor process"),
    ("bias is no plural", "bias bia"),
    ("a string does not str", "string str"),
    ("a thing is not th", "thing th"),
    ("the bus is not us", "bus us"),
]


@pytest.mark.parametrize(
    "words", [words for _, words in TOGETHER], ids=[why for why, _ in TOGETHER]
)
def test_inflections_of_a_word_fall_together(words):
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", [words for _, words in APART], ids=[why for why, _ in APART])
def test_different_words_stay_apart(words):
    assert len({stem(word) for word in words.split()}) == len(words.split())


@pytest.mark.parametrize("word", ["bus", "gas", "sms", "ai", "h100", "智能", "été"])
def test_short_words_and_what_is_no_english_stay_as_they_are(word):
    assert stem(word) == word


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
@tries(500)
def test_every_word_has_a_stem_of_letters(word):
    assert stem(word).isalpha()
    assert stem(word)[0] == word[0]
