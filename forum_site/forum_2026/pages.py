"""The words around the first forum: home page, index pages, standard pages, site name."""

from .notices import ACCESSIBILITY, PRIVACY
from .shapes import Block, Pair, Text

SITE = {
    "name": Pair(
        "中关村智科服务外包产业联盟", "Zhongguancun Zhike Service Outsourcing Industry Alliance"
    ),
    "short_name": Pair("智科服务外包产业联盟", "Zhike Alliance"),
    "about": Pair(
        "由国内服务外包企业、园区、研究机构和省市协会共同发起的 IT 服务行业组织，服务全国。",
        (
            "An IT services association for the whole of China, founded by outsourcing "
            "companies, business parks, research institutes and regional associations."
        ),
    ),
}

HOME = Text(
    slug="home",
    title=Pair(
        "服务外包高质量发展论坛", "Forum on High-Quality Development of Service Outsourcing"
    ),
    intro=Pair(
        (
            "谁在论坛上讲了什么，哪里可以读到更多。历届演讲的摘要、要点和案例，"
            "中英文都可查、可引用。"
        ),
        (
            "Who said what at the forum, and where to read more. Summaries, key "
            "points and cases from every edition, in Chinese and English, to search "
            "and to cite."
        ),
    ),
)

INTROS = {
    "forums": Text(
        slug="forums",
        title=Pair("往届论坛", "Past forums"),
        intro=Pair(
            "按年份排列的各届论坛，每届都有主题、议程、演讲和案例。",
            "Every edition by year, each with its theme, agenda, talks and cases.",
        ),
    ),
    "speakers": Text(
        slug="speakers",
        title=Pair("嘉宾", "Speakers"),
        intro=Pair(
            "在论坛上发言的人，以及他们历年的演讲；职务以发言当天为准。",
            (
                "The people who have spoken at the forum and their talks over the years, "
                "with the post each held on the day."
            ),
        ),
    ),
    "organisations": Text(
        slug="organisations",
        title=Pair("机构", "Organisations"),
        intro=Pair(
            "主办、出席和发言的机构，发布案例的企业，以及政策与标准的发布者。",
            (
                "The bodies that hosted, attended or spoke, the companies behind the "
                "cases, and the issuers of policies and standards."
            ),
        ),
    ),
    "cases": Text(
        slug="cases",
        title=Pair("案例", "Cases"),
        intro=Pair(
            "历届论坛发布的“智慧服务+”案例，按发布的先后排列。",
            "The Smart Services Plus cases released at each forum, in the order of release.",
        ),
    ),
    "references": Text(
        slug="references",
        title=Pair("政策与标准", "Policies & standards"),
        intro=Pair(
            "演讲提到的政策、规划、标准和框架，以及哪些演讲提到了它们。",
            (
                "The policies, plans, standards and frameworks mentioned in talks, and "
                "the talks that mention them."
            ),
        ),
    ),
    "topics": Text(
        slug="topics",
        title=Pair("议题", "Topics"),
        intro=Pair(
            "论坛持续讨论的题目，同一议题下可以看到历年的演讲和案例。",
            "The subjects the forum returns to, each with its talks and cases over the years.",
        ),
    ),
    "glossary": Text(
        slug="glossary",
        title=Pair("名词", "Glossary"),
        intro=Pair(
            (
                "演讲里的产品、方法、项目、活动、品牌和行业用语，各有一句话说明。"
                "未经当事机构确认的英文名称会注明。"
            ),
            (
                "Products, methods, projects, events, brands and words of the trade from "
                "the talks, each defined in one sentence. English names not confirmed by "
                "their owners are marked."
            ),
        ),
    ),
}

ABOUT = Text(
    slug="about",
    title=Pair("关于联盟", "About the Alliance"),
    intro=Pair(
        "中关村智科服务外包产业联盟（以下简称联盟）是一个 IT 服务行业组织，服务范围覆盖全国。",
        (
            "The Zhongguancun Zhike Service Outsourcing Industry Alliance (the "
            "Alliance) is an IT services association that serves the whole of China."
        ),
    ),
    body=(
        Block("heading", Pair("性质", "Legal status")),
        Block(
            "paragraph",
            Pair(
                (
                    "联盟的成立经过民政部门正式批准。据联盟介绍，在服务外包领域，"
                    "经此批准又面向全国的 IT 服务行业组织只有这一家。"
                ),
                (
                    "The Alliance was founded with the formal approval of the civil affairs "
                    "authorities. By its own account it is the only IT services association "
                    "in service outsourcing that has this approval and may serve the whole "
                    "country."
                ),
            ),
        ),
        Block("heading", Pair("发起方", "Founders")),
        Block(
            "paragraph",
            Pair(
                (
                    "联盟由四类机构共同发起：国内领先的服务外包企业，产业园区，研究机构，"
                    "以及省市一级的服务贸易（外包）协会。"
                ),
                (
                    "Four kinds of body founded it together: leading Chinese service "
                    "outsourcing companies, business parks, research institutes, and "
                    "provincial and municipal associations for trade in services "
                    "(outsourcing)."
                ),
            ),
        ),
        Block("heading", Pair("使命", "Mission")),
        Block(
            "paragraph",
            Pair(
                (
                    "联盟响应服务外包高质量发展的系列政策，通过“智慧服务+”产业赋能平台，"
                    "推动 IT 服务在场景带动下与传统产业深度融合。"
                ),
                (
                    "The Alliance responds to the policies for high-quality service "
                    "outsourcing. Through its Smart Services Plus platform it works for a "
                    "deeper, scenario-driven union of IT services and traditional industries."
                ),
            ),
        ),
        Block(
            "paragraph",
            Pair(
                "它希望以“新智服务”支持“新质生产力”，为建设开放协同、高质量发展的产业生态出力。",
                (
                    "With what it calls “new intelligent services”, it means to support new "
                    "quality productive forces and to help build an industry ecosystem that "
                    "is open, collaborative and of high quality."
                ),
            ),
        ),
        Block("heading", Pair("工作", "Work")),
        Block(
            "paragraph",
            Pair(
                (
                    "联盟的工作包括产业对接、标准研制和国际合作，"
                    "2025 年的情况见张强在 2026 年论坛上的报告。2026年1月8日，"
                    "联盟在北京主办 2026 服务外包高质量发展论坛，并同期举行年会。"
                ),
                (
                    "Its work includes bringing companies together, drafting standards and "
                    "cooperating internationally; Zhang Qiang’s report to the 2026 forum "
                    "covers the year 2025. On 8 January 2026 it hosted the 2026 Forum on "
                    "High-Quality Development of Service Outsourcing in Beijing, together "
                    "with its annual meeting."
                ),
            ),
        ),
    ),
)

PAGES = (ABOUT, PRIVACY, ACCESSIBILITY)
