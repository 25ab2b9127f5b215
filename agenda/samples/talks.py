"""A sample talk with all that its page may show, and what talks are about."""

from datetime import date

from forum_site.styleguide.samples import figure, file_block, page, pair, points, prose

from ..models import Participation, ReferencePage, TermPage, TopicPage
from ..tracks import Track
from .parts import KEY_POINTS, appearance, forum, talk

VIDEO = {"name": pair("示例录像", "A sample recording"), "language": "zh-en"}


def whole_talk(people):
    """A talk of which everything is there, and whose English side is not whole."""
    of = forum(
        source_name="示例纪要",
        source_name_en="Sample recap",
        source_date=date(2026, 1, 9),
        source_link="https://example.org/",
    )
    made = talk(
        of,
        4,
        [(people.zhang, people.institute), (people.ouyang, people.chinese_company)],
        minutes=20,
        language="zh-en",
        transcript="文字稿只有中文。",
    )
    made.key_points = points(*KEY_POINTS)
    made.figures = figures()
    made.takeaways = points(("接下来：写一句计划", "Next: one sentence on the plan"))
    made.body = prose()
    made.slides = [file_block("slides")]
    made.videos = [
        ("video", {**VIDEO, "link": "https://example.org/", "start": 754}),
        ("video", {**VIDEO, "link": "", "start": 0}),
    ]
    return made


def figures():
    """Numbers that were said: with a unit, without, and with one that is only in Chinese."""
    return [
        figure("475", ("亿元", "bn yuan"), ("全年合同额", "contracts of the year")),
        figure("1.2", ("倍", "×"), ("同比增长", "growth over a year")),
        figure("31", ("", ""), ("示范城市", "model cities")),
        figure("36", ("个月", ""), ("建设周期", "")),
    ]


def material():
    """A forum with photos and documents, and organisations that have no page."""
    of = forum()
    _picture = prose()[-1]
    of.photos = [_picture, _picture]
    of.downloads = [file_block("file")]
    roles = Participation.Role
    of.participations = [
        Participation(role=roles.HOST, name="示例联盟", name_en="Sample Alliance"),
        Participation(
            role=roles.SUPPORT,
            name="各行业协会",
            name_en="Trade associations",
            note="排名不分先后",
            note_en="in no order",
        ),
    ]
    return of


def participations(people):
    """The parts of an organisation in two forums."""
    return [
        Participation(
            page=forum(),
            role=Participation.Role.HOST,
            organisation=people.institute,
            note="与年会同期",
            note_en="with the annual meeting",
        ),
        Participation(page=forum(start_date=date(2025, 1, 9)), role=Participation.Role.SUPPORT),
    ]


def references():
    """Documents of each kind; the English name of the first is the editors' own."""
    kinds, states = ReferencePage.Kind, ReferencePage.Status
    return [
        page(
            ReferencePage,
            "关于示例服务高质量发展的意见",
            "Opinions on Sample Services",
            kind=kinds.POLICY,
            status=states.IN_FORCE,
            number="示例发〔2026〕1号",
            year=2026,
            link="https://example.org/",
            issuer_note="示例部等六部门",
            issuer_note_en="Six sample ministries",
            english_name="unofficial",
        ),
        page(ReferencePage, "示例能力成熟度", "", kind=kinds.STANDARD, status=states.PREPARING),
        page(ReferencePage, "示例行动", "Sample action", kind=kinds.PLAN),
    ]


def terms():
    """A term with a definition in both languages, and one in Chinese only."""
    return [
        page(
            TermPage,
            "示例工法",
            "Sample method",
            kind=TermPage.Kind.METHOD,
            definition="用一句话说明它是什么。",
            definition_en="One sentence on what it is.",
        ),
        page(TermPage, "只有中文的名词", "", definition="定义也只有中文。"),
    ]


def topics():
    """A topic of each track."""
    return [
        page(TopicPage, f"议题：{track.label}", f"Topic: {track.label}", track=track)
        for track in Track
    ]


def at_a_forum(of, people):
    """A row of `appearance`, with the role of a moderator."""
    return appearance(of, people.ma, people.company, role="moderator", department="示例司")
