"""The talks of the standards track: the Alliance’s report, and the maturity model."""

from ..shapes import Appearance, Figure, Pair, Talk

STANDARDS = (
    Talk(
        slug="alliance-report-2025",
        session=3,
        kind="report",
        title=Pair(
            "联盟2025年工作与2026年展望", "The Alliance’s Work in 2025 and Its Outlook for 2026"
        ),
        editorial_title=True,
        appearances=(
            Appearance(
                speaker="zhang-qiang",
                organisation="alliance",
                post=Pair("副理事长兼秘书长", "Vice Chairman and Secretary-General"),
            ),
        ),
        summary=Pair(
            (
                "张强汇报了联盟 2025 年的成果和 2026 年的打算。过去一年，"
                "联盟以沙龙促成产业对接，在“智慧服务+”理念下推进了多个项目，"
                "深度参与数字贸易标委会工作，并牵头研制一项评价标准。国际方面，"
                "联盟承办了里斯本网络展，设计了“China Data Service”标识。"
            ),
            (
                "Zhang Qiang reported on the Alliance’s results in 2025 and its "
                "intentions for 2026. Over the year it brought companies together at "
                "salons, moved several projects forward under the Smart Services Plus "
                "concept, took an active part in the digital trade standards committee "
                "and led the drafting of an assessment standard. Internationally, it ran "
                "the Lisbon exhibition and designed the China Data Service mark."
            ),
        ),
        key_points=(
            Pair(
                "全年办沙龙上百次，推动产业对接",
                "More than a hundred salons brought companies together",
            ),
            Pair(
                "推进教育智能体、民航空管数字化等项目",
                (
                    "Projects advanced, among them the education agent and air traffic "
                    "control digitalisation"
                ),
            ),
            Pair(
                "牵头研制数字服务企业的能力评价标准",
                (
                    "The Alliance leads the drafting of a capability standard for digital "
                    "service enterprises"
                ),
            ),
            Pair(
                "承办里斯本网络展，助企业进入欧洲",
                "It ran the Lisbon exhibition to help companies into Europe",
            ),
            Pair(
                "以“China Data Service”统一品牌",
                "The China Data Service mark gives China’s digital services one brand",
            ),
        ),
        figures=(
            Figure(
                value="100+",
                unit=Pair("次", "salons"),
                counts=Pair("2025 年举办的沙龙", "held in 2025"),
            ),
        ),
        takeaways=(
            Pair("2026 年继续做好政策服务", "In 2026, continue to provide policy services"),
            Pair("继续推动项目对接", "Keep matching projects with partners"),
            Pair("继续完善标准", "Keep improving standards"),
            Pair("继续开展国际合作", "Keep working with partners abroad"),
        ),
        body=(
            Pair(
                (
                    "标准化方面，联盟重点牵头的是《数字服务企业能力成熟度评价模型》，"
                    "艾波随后另有专题报告。"
                ),
                (
                    "In standardisation, the work the Alliance chiefly led was the "
                    "Capability Maturity Assessment Model for Digital Service Enterprises, "
                    "on which Ai Bo gave a separate report later in the forum."
                ),
            ),
            Pair(
                (
                    "里斯本网络展于 2025 年举办，由商务部支持，意在帮助中国企业打开欧洲市场。"
                    "“China Data Service”标识则要为中国的数字服务建立统一品牌。"
                ),
                (
                    "The Lisbon exhibition took place in 2025 with the support of MOFCOM, to "
                    "help Chinese companies open up the European market. The China Data "
                    "Service mark is meant to give China’s digital services a single brand."
                ),
            ),
            Pair(
                "“智慧服务+”名下的项目，综述只点出教育智能体和民航空管数字化两个。",
                (
                    "Of the projects under Smart Services Plus, the recap names only two: "
                    "the education agent and the digitalisation of civil aviation air "
                    "traffic control."
                ),
            ),
        ),
        topics=(
            "smart-services-plus",
            "industry-standards",
            "digital-trade",
            "going-global",
            "agent-deployment",
        ),
        references=("capability-maturity-model",),
        terms=(
            "smart-services-plus",
            "education-agent",
            "air-traffic-digitalisation",
            "lisbon-exhibition",
            "china-data-service",
            "digital-trade",
        ),
    ),
    Talk(
        slug="capability-maturity-model",
        session=5,
        kind="report",
        title=Pair(
            "数字服务企业能力成熟度评价模型的进展与实施",
            (
                "Capability Maturity Assessment Model for Digital Service Enterprises: "
                "Progress and Next Steps"
            ),
        ),
        editorial_title=True,
        appearances=(
            Appearance(
                speaker="ai-bo",
                honorific=Pair("老师", ""),
                department=Pair(
                    "《数字服务企业能力成熟度评价模型》标准编写组",
                    (
                        "Drafting Group, Capability Maturity Assessment Model for Digital "
                        "Service Enterprises"
                    ),
                ),
                post=Pair("专家", "Expert"),
            ),
        ),
        summary=Pair(
            (
                "艾波介绍了《数字服务企业能力成熟度评价模型》编到了哪一步、今后怎样实施。"
                "2025 年，编写组收集业内企业的审核意见、写出细则，"
                "再按评审专家的反馈作了优化，评估体系由 7 个能力域、34 个能力子域、"
                "475 项三级指标构成。标准出于自愿采用，侧重管理，2026 年将公开征求意见。"
            ),
            (
                "Ai Bo reported on the drafting of the Capability Maturity Assessment "
                "Model for Digital Service Enterprises and on how it is to be used. In "
                "2025 the group collected review comments from companies in the "
                "industry, wrote out the detail and then refined it in response to "
                "expert reviewers; the assessment now has 7 capability domains, 34 "
                "sub-domains and 475 third-level indicators. Adoption is voluntary, the "
                "focus is on management, and the draft opens for public comment in 2026."
            ),
        ),
        key_points=(
            Pair(
                "体系含 7 个能力域、34 个子域、475 项指标",
                "The model has 7 domains, 34 sub-domains and 475 indicators",
            ),
            Pair(
                "正文由 8 万多字减到约 2 万字",
                "The main text was cut from over 80,000 characters to about 20,000",
            ),
            Pair(
                "自愿采用、灵活支配，免去多重认证负担",
                "Voluntary, flexible use spares companies the burden of multiple certification",
            ),
            Pair(
                "侧重管理，可自我改进，也可供甲方选商",
                (
                    "With its focus on management, it serves both self-improvement and "
                    "supplier selection"
                ),
            ),
            Pair(
                "可作国际标准的本土替代选项",
                "It offers a home-grown alternative to international standards",
            ),
        ),
        figures=(
            Figure(value="7", unit=Pair("个", "domains"), counts=Pair("能力域", "of capability")),
            Figure(
                value="34", unit=Pair("个", "sub-domains"), counts=Pair("能力子域", "of capability")
            ),
            Figure(
                value="475",
                unit=Pair("项", "indicators"),
                counts=Pair("三级指标", "at the third level"),
            ),
            Figure(
                value="80,000+",
                unit=Pair("字", "characters"),
                counts=Pair("精简前的标准正文", "in the main text before it was cut"),
            ),
            Figure(
                value="≈20,000",
                unit=Pair("字", "characters"),
                counts=Pair("精简后的标准正文", "in the main text afterwards"),
            ),
        ),
        takeaways=(
            Pair("2026 年进入公开征求意见阶段", "The draft opens for public comment in 2026"),
            Pair("完善配套的说明文档", "The accompanying guidance will be completed"),
            Pair("开展试点，验证标准", "Pilots will test the standard"),
            Pair(
                "邀请更多行业力量参与，汇集行业最佳实践",
                (
                    "More of the industry is invited to take part and make it a compendium "
                    "of best practice"
                ),
            ),
        ),
        body=(
            Pair(
                (
                    "按照评审意见，编写组大幅精简了正文，同时强化了一些新增领域，"
                    "创新文化建设是其中之一。"
                ),
                (
                    "Acting on the reviewers’ comments, the drafting group cut the main text "
                    "sharply and at the same time strengthened newly added areas, among them "
                    "building a culture of innovation."
                ),
            ),
            Pair(
                (
                    "实施有几条原则：是否采用由企业自愿，使用方式可以灵活支配，"
                    "目的是不让企业背上多重认证的负担；它也可以作为国际标准在本土的替代选项，"
                    "综述没有写明是哪些国际标准。"
                ),
                (
                    "Several principles govern its use. Companies adopt it voluntarily and "
                    "apply it flexibly, so that they are not burdened with one certification "
                    "after another. It can also stand in, locally, for international "
                    "standards; the recap does not say which."
                ),
            ),
            Pair(
                "标准看重的是管理。企业可以用它改进自身，甲方可以用它选择和管理供应商。",
                (
                    "The standard looks at management above all: companies can use it to "
                    "improve themselves, and clients to select and manage their suppliers."
                ),
            ),
        ),
        topics=("industry-standards", "talent-and-capability"),
        references=("capability-maturity-model",),
        terms=("capability-domain", "public-comment"),
    ),
)
