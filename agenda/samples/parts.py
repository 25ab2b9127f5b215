"""The parts of which sample agendas are made."""

from datetime import date

from forum_site.styleguide.samples import at, keyed, page, points

from ..models import Appearance, ForumPage, Session, TalkPage
from ..schedule import AgendaEntry
from ..tracks import Track

# Titles as long and as short as they come.
TITLES = (
    ("开幕致辞", "Opening address"),
    ("服务外包政策解读", "Reading the outsourcing policy"),
    (
        "从接单到共建：成熟度标准三年之变",
        "From orders to partnership: three years of a maturity model",
    ),
    ("标准如何落到合同里", "Putting a standard into a contract"),
    (
        "智能体在制造企业的落地：一次从试点到规模的复盘",
        "Agents on the shop floor: from a pilot to scale",
    ),
    ("大模型与呼叫中心", "Large models in the call centre"),
    ("高质量数据集怎么建", "How good data sets are built"),
    ("数据标注的下一步", "The next step in data annotation"),
    ("出海合规清单", "A checklist for going abroad"),
    ("跨境交付的安全底线", "The floor of security in cross-border delivery"),
)
TRACKS = (
    Track.POLICY,
    Track.POLICY,
    Track.STANDARDS,
    Track.STANDARDS,
    Track.AI,
    Track.AI,
    Track.DATA,
    Track.DATA,
    Track.GLOBAL,
    Track.GLOBAL,
)
WEIGHTS = (240, 620, 410, 880, 300, 540, 760, 460, 350, 690)
SUMMARY = "列表里只出现摘要的第一句，写明谁做了什么、结果如何。第二句在演讲页上。"
SUMMARY_EN = (
    "Lists show the first sentence of a summary, which says what was done. The rest follows."
)
KEY_POINTS = (
    ("每条要点不超过二十四个字", "A key point is one short statement"),
    ("三到五条，不加引号", "Three to five, never in quotation marks"),
    ("这一条还没有英文", ""),
)


def forum(name="示例论坛", name_en="Sample forum", **facts):
    """A forum of 8 January 2026, in the past for whoever looks."""
    facts = {
        "start_date": date(2026, 1, 8),
        "city": "示例市",
        "city_en": "Sampleton",
        "theme": "以人为本，智慧服务",
        "theme_en": "People first, smart services",
        **facts,
    }
    return page(ForumPage, name, name_en, **facts)


def talk(of, number, people=(), **fields):
    """The talk with the title of this number at a forum; `people` are pairs of person and body."""
    title, title_en = TITLES[number % len(TITLES)]
    fields = {"summary": SUMMARY, "summary_en": SUMMARY_EN, **fields}
    made = page(TalkPage, title, title_en, **fields)
    made.forum = of
    made.appearances = [appearance(made, *pair) for pair in people]
    return made


def appearance(of, speaker, organisation=None, **fields):
    """A speaker at a talk, with a post."""
    fields = {"post": "示例职务", "post_en": "Sample post", **fields}
    return keyed(Appearance(talk=of, speaker=speaker, organisation=organisation, **fields))


def with_points(of):
    """A talk with key points."""
    of.key_points = points(*KEY_POINTS)
    return of


def entry(of, number, name, talks=(), weight=None, start=None, end=None, day=8, **fields):
    """An entry of a forum's agenda. `name` tells the headings of one agenda from another's.

    A break has no number. `start` and `end` are clock times on a `day` of January 2026.
    """
    heading, heading_en = name
    session = keyed(
        Session(
            page=of,
            heading=heading,
            heading_en=heading_en,
            start=start and at(start, day),
            end=end and at(end, day),
            **fields,
        )
    )
    if weight is not None:
        of.ring_weights[str(session.pk)] = weight
    return AgendaEntry(session, number, list(talks))


def pause(of, name, **fields):
    """A break."""
    return entry(of, None, name, kind=Session.Kind.BREAK, **fields)
