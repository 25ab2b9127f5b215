"""Invented documents, as many as are wanted: always the same ones for the same number."""

from random import Random

from . import invented_sentences as sentences
from . import invented_words as words
from .corpus import Document

SHARES = {"organisation": 0.14, "speaker": 0.22, "reference": 0.12, "case": 0.14, "talk": 0.38}
YEARS = range(2019, 2027)
BRANDS = [first + last for first in words.BRAND_FIRST for last in words.BRAND_LAST]
TERMS = [
    (modifier + head, f"{modifier_en} {head_en}")
    for modifier, modifier_en in words.MODIFIERS
    for head, head_en in words.HEADS
]
SENTENCES = {
    "talk": (sentences.TALK_SENTENCES, range(5, 9)),
    "case": (sentences.CASE_SENTENCES, range(4, 7)),
    "reference": (sentences.REFERENCE_SENTENCES, range(3, 6)),
    "organisation": (sentences.ORGANISATION_SENTENCES, range(3, 5)),
    "speaker": (sentences.SPEAKER_SENTENCES, range(3, 5)),
}


def invented(number, seed=2026):
    """About `number` documents, organisations first and talks last.

    Words follow Zipf's law as those of a language do: a few are in very many documents, thousands
    in a handful.
    """
    return Inventor(Random(seed)).documents(number)  # noqa: S311  no secret hangs on it


class Inventor:
    """Makes documents that refer to each other."""

    def __init__(self, random):
        self.random = random
        # Which brand and which term is the most common one is chance as well.
        self.brands, self.terms = list(BRANDS), list(TERMS)
        random.shuffle(self.brands)
        random.shuffle(self.terms)
        self.organisations, self.speakers, self.made = [], [], 0
        self.taken = set()  # names of organisations

    def documents(self, number):
        """The documents of all kinds in the shares that a forum's site has."""
        return [
            self.document(kind)
            for kind, share in SHARES.items()
            for _ in range(max(1, round(number * share)))
        ]

    def document(self, kind):
        self.made += 1
        facts, facts_en = self.facts()
        given = getattr(self, kind)(facts)
        ours, lengths = SENTENCES[kind]
        chosen = self.random.sample(ours, self.one(lengths))
        if kind == "speaker":
            chosen = [ours[0], *(one for one in chosen if one != ours[0])]
        chosen += [self.loose_sentence() for _ in range(len(chosen) // 2)]
        english = self.random.random() < 0.7
        title_en = given.pop("title_en", "") or self.one(sentences.ENGLISH_TITLES).format(
            **facts_en
        )
        summary_en = [
            one.format(**facts_en) for one in self.random.sample(sentences.ENGLISH_SENTENCES, 3)
        ]
        lists = dict.fromkeys(("people", "organisations", "short_names", "key_points"), ())
        return Document(
            id=f"{kind}-{self.made}",
            kind=kind,
            summary="".join(one.format(**facts) for one in chosen),
            title_en=title_en if english else "",
            summary_en=" ".join(summary_en) if english else "",
            topics=tuple(self.random.sample([zh for zh, _ in words.HEADS[:30]], 2)),
            **{"year": None, **lists, **given},
        )

    def facts(self):
        """The words of one document, for the templates of both languages."""
        (a, a_en), (b, b_en) = self.rare(self.terms), self.rare(self.terms)
        city, city_en = self.one(words.CITIES)
        brand, latin = self.rare(self.brands), self.latin_name()
        product = latin if self.random.random() < 0.3 else brand
        facts = {
            "a": a,
            "b": b,
            "city": city,
            "product": product,
            "latin": self.one(words.LATIN_TERMS) if self.random.random() < 0.7 else latin,
            "number": f"{self.random.randint(11, 99_999)}{self.one(words.UNITS)}",
            "part": self.random.randint(1, 9),
            "post": self.one(words.POSTS),
        }
        return facts, {"a": a_en, "b": b_en, "city": city_en, "product": latin}

    def organisation(self, facts):
        """A name of city, brand, trade and form, and one or two short ones."""
        while True:
            city, city_en = self.one(words.CITIES)
            brand = self.rare(self.brands)
            trade, trade_en = self.one(words.TRADES)
            form, form_en = self.one(words.FORMS)
            title = f"{city}{brand}{trade}{form}"
            if title not in self.taken:
                break
        self.taken.add(title)
        self.organisations.append(title)
        facts["organisation"] = title
        short = (brand + trade, brand) if self.random.random() < 0.4 else (brand + trade,)
        title_en = f"{city_en} {self.latin_name()} {trade_en} {form_en}"
        return {
            "title": title,
            "title_en": title_en,
            "organisations": (title,),
            "short_names": short,
        }

    def speaker(self, facts):
        """A person of one organisation; some have the name of another."""
        organisation = self.one(self.organisations)
        if self.random.random() < 0.05:
            name = f"{self.one(words.FIRST_NAMES)} {self.one(words.LAST_NAMES)}"
        else:
            length = 1 if self.random.random() < 0.25 else 2
            given = "".join(self.one(words.GIVEN) for _ in range(length))
            name = self.rare(words.SURNAMES) + given
        facts["person"], facts["organisation"] = name, organisation
        self.speakers.append((name, organisation))
        return {
            "title": name,
            "title_en": name if name.isascii() else "",
            "people": (name,),
            "organisations": (organisation,),
        }

    def talk(self, facts):
        """A talk by one or two people."""
        people = self.random.sample(self.speakers, min(len(self.speakers), self.one((1, 1, 1, 2))))
        facts["person"], facts["organisation"] = people[0]
        return {
            "title": self.one(sentences.TALK_TITLES).format(**facts),
            "year": self.one(YEARS),
            "people": tuple(name for name, _ in people),
            "organisations": tuple(organisation for _, organisation in people),
            "key_points": tuple(
                one.format(**facts) for one in self.random.sample(sentences.KEY_POINTS, 3)
            ),
        }

    def case(self, facts):
        """A case of one organisation."""
        facts["organisation"] = self.one(self.organisations)
        return {
            "title": self.one(sentences.CASE_TITLES).format(**facts),
            "year": self.one(YEARS),
            "organisations": (facts["organisation"],),
        }

    def reference(self, facts):
        """A document of one issuer, with a number."""
        facts["organisation"] = self.one(self.organisations)
        year = self.one(YEARS)
        return {
            "title": self.one(sentences.REFERENCE_TITLES).format(**facts),
            "year": year,
            "organisations": (facts["organisation"],),
            "key_points": (f"编号：T/XH {self.random.randint(1, 999):03}—{year}",),
        }

    def loose_sentence(self):
        """A sentence that hardly any other document has."""
        who, when, did, what, so = map(
            self.one, (sentences.WHO, sentences.WHEN, sentences.DID, sentences.WHAT, sentences.SO)
        )
        return f"{self.rare(self.brands)}{who}{when}{did}{self.rare(self.terms)[0]}{what}，{so}。"

    def one(self, choices):
        """Any of them, all as likely."""
        return self.random.choice(choices)

    def rare(self, choices):
        """One of them by Zipf's law: the first the most often, most of them rarely."""
        return choices[min(len(choices), int((len(choices) + 1) ** self.random.random())) - 1]

    def latin_name(self):
        """A name of Latin syllables, of which there are thousands."""
        return "".join(self.rare(words.LATIN_SYLLABLES) for _ in range(3)).capitalize()
