"""Queries of every kind that readers type, made from invented documents."""

import re
from functools import cache
from random import Random

from . import invented_words as words
from .invented import TERMS

QUESTIONS = ("{term}怎么做", "谁讲过{term}", "什么是{term}", "{term}有哪些难点？")
# Nothing of this stands in any document.
UNHEARD_OF = words.listed(
    """
    糖醋排骨 萨克斯风 蹦极 猫咪薯条 打喷嚏 zzyqxw qwrtplk 婚纱摄影 咖喱鸡饭 蘑菇汤 踢毽子 滑雪靴
    vbnmgh 足球裁判 染发膏 芭蕾舞裙
    """
)
COMMON = words.listed(
    """
    联盟 项目 记录 单位 数据 流程 先 系统 案例 平台 pilot team shared 2024 的
    """
)
PHRASE = re.compile(r"[\u4e00-\u9fff]{9,}")


@cache
def to_traditional():
    """OpenCC's converter from simplified to traditional characters."""
    from opencc import OpenCC  # its dictionaries take time to load

    return OpenCC("s2t")


def queries(documents, of_each=12, seed=7):
    """Map each class to `of_each` queries made from documents that are there.

    Only `negative` ones are made of nothing, and those of `common` are in very many documents.
    """
    maker = Maker(documents, Random(seed))  # noqa: S311  no secret hangs on it
    return {name: maker.some(make, of_each) for name, make in MAKERS.items()} | {
        "negative": UNHEARD_OF[:of_each],
        "common": COMMON[:of_each],
    }


class Maker:
    """Makes single queries; each method returns one, or an empty text where it does not work."""

    def __init__(self, documents, random):
        self.random = random
        self.documents = documents
        self.by_kind = {
            kind: [one for one in documents if one.kind == kind]
            for kind in {one.kind for one in documents}
        }

    def some(self, make, number):
        """So many queries, each made of another document."""
        found = {}
        for _ in range(number * 50):
            if len(found) == number:
                break
            found[make(self)] = True
            found.pop("", None)
        return list(found)

    def any_of(self, kind):
        return self.random.choice(self.by_kind[kind])

    def person(self):
        """A Chinese name of three characters."""
        name = self.any_of("speaker").title
        return name if len(name) == 3 else ""

    def short_name(self):
        return self.random.choice(self.any_of("organisation").short_names)

    def brand(self):
        return self.any_of("organisation").title[2:4]

    def term(self):
        """A term of four or five characters that a title has."""
        title = self.random.choice(self.documents).title
        return next((term for term, _ in TERMS if term in title), "")

    def title_fragment(self):
        found = PHRASE.search(self.any_of("talk").title)
        return found.group()[2:8] if found else ""

    def phrase(self):
        runs = PHRASE.findall(self.random.choice(self.documents).summary)
        run = self.random.choice(runs) if runs else ""
        return run[-14:]

    def latin(self):
        names = re.findall(r"[A-Z][a-z]{4,}", self.any_of("case").summary)
        return self.random.choice(names).lower() if names else ""

    def number(self):
        found = re.search(r"\d{3,}[^\d，。]{1,3}", self.any_of("case").summary)
        return found.group() if found else ""

    def english(self):
        found = re.findall(r"[A-Za-z-]{6,}", self.any_of("talk").title_en)
        return " ".join(found[:2]).lower()

    def year_word(self):
        talk = self.any_of("talk")
        found = next((term for term, _ in TERMS if term in talk.title), "")
        return f"{talk.year} {found}" if found else ""

    def two_words(self):
        term = self.term()
        return f"{term[-2:]} {self.random.choice(words.CITIES)[0]}" if term else ""

    def traditional(self):
        term = self.term()
        written = to_traditional().convert(term)
        return written if written != term else ""

    def pinyin(self):
        from pypinyin import lazy_pinyin

        return "".join(lazy_pinyin(self.person()))

    def initials(self):
        from pypinyin import Style, lazy_pinyin

        return "".join(lazy_pinyin(self.person(), style=Style.FIRST_LETTER))

    def typo(self):
        """A term of which one character is another one."""
        term = self.term()
        if not term:
            return ""
        place = self.random.randrange(len(term))
        return term[:place] + self.random.choice(words.GIVEN) + term[place + 1 :]

    def question(self):
        term = self.term()
        return self.random.choice(QUESTIONS).format(term=term) if term else ""


MAKERS = {
    "name": Maker.person,
    "name_partial": lambda maker: maker.person()[1:],
    "org_full": lambda maker: maker.any_of("organisation").title,
    "org_short": Maker.short_name,
    "word2_rare": Maker.brand,
    "word2": lambda maker: maker.random.choice(words.HEADS)[0],
    "word3_4": Maker.term,
    "title_fragment": Maker.title_fragment,
    "phrase": Maker.phrase,
    "latin": Maker.latin,
    "number": Maker.number,
    "english": Maker.english,
    "year_word": Maker.year_word,
    "two_words": Maker.two_words,
    "traditional": Maker.traditional,
    "pinyin": Maker.pinyin,
    "initials": Maker.initials,
    "typo": Maker.typo,
    "question": Maker.question,
}
