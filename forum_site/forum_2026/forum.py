"""The first forum itself: its facts, its recap in our own words, its agenda."""

from datetime import date

from .shapes import Attendance, Forum, Pair, Session

ORGANISATIONS_ATTENDING = (
    Attendance(role="host", organisation="alliance"),
    Attendance(role="attend", organisation="mofcom"),
    Attendance(role="attend", organisation="quota-bureau"),
    Attendance(role="attend", organisation="caitec"),
    Attendance(role="attend", organisation="miit"),
    Attendance(
        role="attend",
        name=Pair("各行业协会", "Industry associations"),
        note=Pair("原文未列名", "Not named in the recap"),
    ),
    Attendance(
        role="attend",
        name=Pair("企业界代表", "Business representatives"),
        note=Pair("原文未列名", "Not named in the recap"),
    ),
)

SESSIONS = (
    Session(
        heading=Pair(
            "政策引领：擘画产业高质量发展蓝图",
            "Policy Leads: A Blueprint for High-Quality Development of the Industry",
        ),
        kind="talks",
        track="policy",
    ),
    Session(
        heading=Pair(
            "深度洞察：中美服务贸易的依存与博弈",
            "In Depth: Interdependence and Rivalry in China–US Trade in Services",
        ),
        kind="talks",
        track="policy",
    ),
    Session(
        heading=Pair(
            "联盟工作：搭建平台，务实推进",
            "The Alliance at Work: Building a Platform, Getting Things Done",
        ),
        kind="talks",
        track="standards",
    ),
    Session(
        heading=Pair(
            "产业实践：AI与场景的双向奔赴", "Industry in Practice: AI and Scenarios Meeting Halfway"
        ),
        kind="talks",
        track="ai",
        note=Pair("主题分享环节", "Featured talk of the forum"),
    ),
    Session(
        heading=Pair(
            "标准建设：构建产业能力评估新基石",
            "Standards: A New Foundation for Assessing Industry Capability",
        ),
        kind="talks",
        track="standards",
    ),
    Session(
        heading=Pair(
            "技术落地：教育智能体的私有化部署实践",
            "Technology at Work: Deploying an Education Agent Privately",
        ),
        kind="talks",
        track="ai",
    ),
    Session(
        heading=Pair(
            "数据基石：高质量数据集的构建路径",
            "Data as Bedrock: How High-Quality Datasets Are Built",
        ),
        kind="talks",
        track="data",
    ),
    Session(
        heading=Pair(
            "出海实践：AI Coding时代的服务新模式",
            "Going Global: A New Service Model for the Age of AI Coding",
        ),
        kind="talks",
        track="global",
    ),
    Session(
        heading=Pair("安全护航：AI赋能境外风险管理", "Security: AI for Managing Risk Overseas"),
        kind="talks",
        track="global",
    ),
    Session(
        heading=Pair(
            "“智慧服务+”案例发布：彰显产业创新活力",
            "Smart Services Plus Cases Released: An Industry Full of New Ideas",
        ),
        kind="release",
        track="cases",
        note=Pair(
            "联盟在论坛期间发布 11 个案例", "The Alliance released eleven cases during the forum"
        ),
    ),
)

FORUM = Forum(
    slug="2026",
    title=Pair(
        "2026服务外包高质量发展论坛",
        "2026 Forum on High-Quality Development of Service Outsourcing",
    ),
    full_title=Pair(
        "2026服务外包高质量发展论坛暨中关村智科服务外包产业联盟年会",
        (
            "2026 Forum on High-Quality Development of Service Outsourcing and "
            "Annual Meeting of the Zhongguancun Zhike Service Outsourcing Industry "
            "Alliance"
        ),
    ),
    theme=Pair("场景驱动，数创未来", "Driven by Scenarios, Creating a Digital Future"),
    start_date=date(2026, 1, 8),
    time_note=Pair("下午", "afternoon"),
    city=Pair("北京", "Beijing"),
    colocated=Pair(
        "中关村智科服务外包产业联盟年会",
        "Annual Meeting of the Zhongguancun Zhike Service Outsourcing Industry Alliance",
    ),
    intro=Pair(
        (
            "2026年1月8日下午，九位讲者在北京谈服务外包的政策、标准、人工智能、"
            "数据与出海。论坛由中关村智科服务外包产业联盟主办，与联盟年会同期举行，"
            "并发布了 11 个“智慧服务+”案例。"
        ),
        (
            "On the afternoon of 8 January 2026, nine speakers met in Beijing to "
            "discuss policy, standards, artificial intelligence, data and going "
            "global in service outsourcing. The Zhongguancun Zhike Service "
            "Outsourcing Industry Alliance hosted the forum together with its annual "
            "meeting and released eleven Smart Services Plus cases."
        ),
    ),
    recap=(
        Pair(
            (
                "论坛以“场景驱动，数创未来”为主题，"
                "由联盟围绕国家在场景驱动和高质量发展上的战略导向策划。"
                "全球经济格局正在深刻变化，数字技术加速演进，"
                "与会者讨论中国服务外包遇到的新机遇和新挑战，以及产业提升质量的路径。"
                "参加者有商务部、研究机构和行业联盟的人士，也有产业一线的企业代表。"
            ),
            (
                "The forum took the theme “Driven by Scenarios, Creating a Digital "
                "Future”. The Alliance planned it around two directions of national "
                "strategy, scenario-driven and high-quality development. With the global "
                "economy changing deeply and digital technology moving ever faster, "
                "participants discussed the new opportunities and challenges before "
                "China’s service outsourcing industry and the way to better development. "
                "They came from MOFCOM, research bodies, industry alliances and "
                "companies at the front line of the industry."
            ),
        ),
        Pair(
            (
                "演讲涉及八个方面：宏观政策、中美服务贸易依存度、产业 AI 实践、标准建设、"
                "智能体落地、数据基建、出海服务和境外安全风险管理。"
                "综述所列的主要嘉宾有七位，张强和崔向雨不在其中，但都作了演讲。"
                "商务部配额许可证局、商务部研究院、"
                "工信部以及行业协会和企业界也有代表出席。"
            ),
            (
                "The talks covered eight subjects: macro policy, interdependence in "
                "China–US services trade, AI in industry, standards, AI agents in use, "
                "data infrastructure, services for going global and overseas security "
                "risk management. The source lists seven principal guests; Zhang Qiang "
                "and Cui Xiangyu are not among them but both spoke. MOFCOM’s Quota and "
                "License Administrative Bureau, CAITEC, MIIT, industry associations and "
                "the business community were also represented."
            ),
        ),
        Pair(
            (
                "联盟在论坛期间发布了 11 个“智慧服务+”创新案例。"
                "服务外包的变革和创新之快前所未有，从这些案例可以看到技术和模式上的创新、"
                "应用场景的拓展，以及实践的走向。"
            ),
            (
                "During the forum the Alliance released eleven Smart Services Plus "
                "cases. Service outsourcing is changing and innovating as never before, "
                "and the cases show the latest results in technology and business "
                "models, the scenarios the industry is moving into and the direction "
                "that practice is taking."
            ),
        ),
        Pair(
            (
                "全部演讲圆满结束。议程虽然紧凑，与会者始终专注，交流也积极。"
                "内容先谈政策和中美关系，再谈标准，然后是企业的技术实践与数据基础，"
                "最后落到出海和安全，由战略一步步走到落地，构成完整的闭环。"
            ),
            (
                "All the talks were completed. The agenda was tight, yet attention held "
                "throughout and exchanges were lively. The programme began with policy "
                "and China–US relations, went on to standards, then to technology in "
                "practice and the data beneath it, and ended with going global and "
                "security: a full circle from strategy to implementation."
            ),
        ),
        Pair(
            (
                "2026 年是“十五五”的开局之年。政策解读、"
                "趋势判断和一线经验集中在一个下午，为产业在新起点上的发展提供了思路，"
                "也提供了交流的机会。"
            ),
            (
                "The year 2026 opens the 15th Five-Year Plan. With policy, trends and "
                "first-hand experience brought together in one afternoon, the forum gave "
                "the industry solid ideas for development at this new starting point, "
                "and an occasion to exchange them."
            ),
        ),
    ),
    source_name=Pair(
        "中关村智科服务外包产业联盟", "Zhongguancun Zhike Service Outsourcing Industry Alliance"
    ),
    organisations=ORGANISATIONS_ATTENDING,
    sessions=SESSIONS,
)
