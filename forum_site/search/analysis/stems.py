"""Light English stemming: inflections fall together, derivations stay apart.

“services” finds “service”, “rating” finds “rated”; “university” does not find “universe”, as it
does with Porter's stemmer. From that (M. F. Porter, “An algorithm for suffix stripping”, 1980)
come the steps 1a, 1b, 5a and 5b, which are about inflection. A stem is a key for comparing, not a
word: what matters is which words share one.
"""

import re
from functools import lru_cache

SHORTEST = 4  # letters; shorter words are not inflected here: is, bus, gas
VOWEL = re.compile("[aeiouy]")
SYLLABLE = re.compile("[aeiouy]+[^aeiouy]+")  # Porter's VC, of which he counts m
SHORT = re.compile("(?:^|[^aeiou])[aeiouy][^aeiouwxy]$")  # cod-, which had an e: code
DOUBLED = re.compile(r"([bdfgmnprt])\1$")
SIBILANT = ("sses", "shes", "ches", "xes", "zzes")
NO_PLURAL = ("ss", "us", "sis")
AGREED = ("agreed", "freed", "guaranteed")  # not speed, which has no e more in “speeding”

# What no rule here tells: words that only look inflected, and inflections without a rule.
ALONE = frozenset(
    """
    alias atlas axis bias canvas debris during embed evening everything hundred iris lens news
    nothing paris series something species tennis texas this
    """.split()  # noqa: SIM905  a list of words reads better so
)
IRREGULAR = {
    "aliases": "alias",
    "analyses": "analysis",
    "biases": "bias",
    "buses": "bus",
    "cpus": "cpu",
    "crises": "crisis",
    "criteria": "criterion",
    "diagnoses": "diagnosis",
    "embeds": "embed",
    "gases": "gas",
    "gpus": "gpu",
    "halves": "half",
    "hypotheses": "hypothesis",
    "indices": "index",
    "knives": "knife",
    "lenses": "lens",
    "matrices": "matrix",
    "menus": "menu",
    "npus": "npu",
    "pluses": "plus",
    "programme": "program",
    "programmes": "program",
    "quizzes": "quiz",
    "shelves": "shelf",
    "syntheses": "synthesis",
    "theses": "thesis",
    "vertices": "vertex",
}


@lru_cache(maxsize=50_000)
def stem(word):
    """The key of an English word in small letters: coding, coded, codes, code → code."""
    if len(word) < SHORTEST or not (word.isascii() and word.isalpha()):
        return word
    if word in IRREGULAR:
        word = IRREGULAR[word]
    elif word not in ALONE:
        word = _without_ending(_singular(word))
    word = _without_e(word)
    if len(SYLLABLE.findall(word)) > 1:
        word = word.removesuffix("l") if word.endswith("ll") else word  # modelled, model
        word = re.sub("iz$|yz$", lambda end: f"{end[0][0]}s", word)  # organize, organise
        word = re.sub("ization$", "isation", word)
    if word.endswith("i") and len(word) > 3:  # applied, apply
        return word[:-1] + "y"
    return word


def _singular(word):
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(SIBILANT) or (word.endswith("oes") and len(word) > 5):
        return word[:-2]
    if word.endswith("s") and not word.endswith(NO_PLURAL):
        return word[:-1]
    return word


def _without_ending(word):
    if word.endswith("eed"):
        return word[:-1] if word.endswith(AGREED) else word
    if word.endswith("ied") and len(word) == SHORTEST:  # tied, tie
        return word[:-1]
    for ending in ("ing", "ed"):
        root = word.removesuffix(ending)
        if root != word and VOWEL.search(root):
            return _whole(root) or word
    return word


def _whole(root):
    """A verb without its ending: hopp → hop, hop → hope; empty if it is none."""
    if len(root) < 3:
        return root + "e" if re.fullmatch("[aeiou][^aeiouwxy]", root) else ""  # using, aged
    if len(root) > 3 and DOUBLED.search(root):
        return root[:-1]
    if root.endswith(("u", "v")) or (len(SYLLABLE.findall(root)) == 1 and SHORT.search(root)):
        return root + "e"
    return root


def _without_e(word):
    """Without a last e, unless the word would become another: code is no cod, tree no tre."""
    bare = word.removesuffix("e")
    syllables = len(SYLLABLE.findall(bare))
    silent = syllables > 1 or (syllables == 1 and not SHORT.search(bare))
    return bare if silent and len(bare) > 2 else word
