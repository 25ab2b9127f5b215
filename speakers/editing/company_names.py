"""The parts of an organisation's name: its place, what it is called, its trade, its legal form."""

import re
from dataclasses import dataclass
from functools import cached_property

from forum_site.search.analysis.characters import fold, joined

# Longest first, so that 股份有限公司 is not taken for a name that ends in 股份.
FORMS = tuple(
    """
    股份有限公司 有限责任公司 控股集团 集团公司 有限公司 总公司 分公司 公司 集团 股份 控股
    """.split()  # noqa: SIM905  a list of names reads better so
)
TRADES = tuple(
    """
    信息技术 网络技术 信息科技 网络科技 数字科技 智能科技 科技 技术 信息 网络 软件 数据 智能 数字
    咨询 服务 实业
    """.split()  # noqa: SIM905  a list of words reads better so
)
FORM_WORDS = frozenset(
    """
    co ltd limited inc incorporated corp corporation company group holding holdings llc plc gmbh the
    """.split()  # noqa: SIM905  a list of words reads better so
)
TRADE_WORDS = frozenset(
    """
    technology technologies tech information network software data intelligent digital science and
    services service consulting
    """.split()  # noqa: SIM905  a list of words reads better so
)
PLACES = """
    北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南
    广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 深圳 广州
    杭州 南京 苏州 无锡 成都 武汉 西安 大连 沈阳 长春 哈尔滨 济南 青岛 合肥 南昌 厦门 福州 长沙
    郑州 太原 石家庄 昆明 贵阳 南宁 海口 兰州 银川 西宁 乌鲁木齐 宁波 珠海 东莞 佛山 镇江 南通 雄安
    """.split()  # noqa: SIM905  a list of names reads better so
PLACE = re.compile(rf"(?:{'|'.join(PLACES)})(?:省|市|自治区|特区|新区)?")
BODIES = """
    研究院 研究所 协会 学会 商会 联盟 大学 学院 中心 委员会 基金会 交易所 事务所 银行 政府
    中国 全国 国家 china university association institute
    """.split()  # noqa: SIM905  a list of words reads better so
ANYBODY = frozenset([*TRADES, *TRADE_WORDS, *BODIES])
NUMBERS = re.compile(
    r"\d+|[一二三四五六七八九十]+(?=[届期所院处局])|(?<=第)[一二三四五六七八九十]+"
)
SHORTEST_PART = 3  # characters of a name that may stand anywhere in another
SHORTEST_NAME = 2  # characters: 华为, with which another may begin if it stands alone


def without_ends(text, ends):
    """A text without what of `ends` stands at its end, as long as something is left."""
    while text.endswith(ends) and text not in ends:
        text = text.removesuffix(next(end for end in ends if text.endswith(end)))
    return text


@dataclass(frozen=True)
class Company:
    """A name taken apart.

    `whole` is all of it but for the legal form, with the place; `core` is without the place;
    `bare` also without the trade: 北京数纬科技有限公司 → 北京数纬科技, 数纬科技, 数纬.
    """

    whole: str
    places: frozenset
    core: str
    bare: str

    @classmethod
    def of(cls, text):
        """Take a name in Chinese or in English apart."""
        plain = joined(text)
        if plain.isascii():
            return cls._of_words(re.findall(r"[a-z0-9]+", fold(text)))
        places = frozenset(found.group()[:2] for found in PLACE.finditer(plain))
        whole = without_ends(plain, FORMS)
        core = without_ends(PLACE.sub("", plain), FORMS) or whole
        return cls(whole, places, core, without_ends(core, TRADES))

    @classmethod
    def _of_words(cls, words):
        core = [word for word in words if word not in FORM_WORDS] or words
        bare = [word for word in core if word not in TRADE_WORDS] or core
        return cls("".join(core), frozenset(), "".join(core), "".join(bare))

    @cached_property
    def numbers(self):
        """What is counted in the name, as it tells 一局 from 二局."""
        return NUMBERS.findall(self.whole)

    def differs_in_place(self, other):
        """Whether both names have a place, and not the same."""
        return bool(self.places and other.places) and self.places != other.places

    @property
    def tells(self):
        """Whether `bare` says whose name it is: 中国软件 or 信息技术 alone could be anybody's."""
        return len(self.bare) >= SHORTEST_NAME and self.bare not in ANYBODY

    def is_same_but_for_form(self, other):
        """Whether the names differ in place, trade or legal form only."""
        if self.core == other.core:
            return bool(self.core)
        return self.tells and self.bare == other.bare

    def contains(self, other):
        """Whether the name has the other one in it as more than a word of the trade."""
        part = other.bare
        if not other.tells or part.isascii():
            return False
        if len(part) >= SHORTEST_PART:
            return part in self.core
        return self.core.startswith(part) and part == other.whole
