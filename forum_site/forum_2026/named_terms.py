"""Products, methods, projects, events and brands that the talks of the first forum name."""

from .shapes import Pair, Term

NAMED_TERMS = (
    Term(
        slug="wanlian-moore",
        name=Pair("万联摩尔", "Wanlian Moore"),
        english="unofficial",
        kind="product",
        owner="wanlianyida",
        definition=Pair(
            "万联易达推出的全产业大模型，建立在产业本体图谱之上，演讲称之为产业 AI 的超级载体。",
            (
                "Wanlianyida’s all-industry large model, built on an industry ontology "
                "graph and described in the talk as a super-carrier for industrial AI."
            ),
        ),
    ),
    Term(
        slug="clouderwork",
        name=Pair("ClouderWork", "ClouderWork"),
        english="known",
        kind="product",
        aliases=("数智能力服务平台",),
        owner="clouderwork",
        definition=Pair(
            "云沃客的数智能力服务平台，主要从事软件众包。",
            (
                "A platform for digital and AI services, run by the company of the same "
                "English name and mainly used for software crowdsourcing."
            ),
        ),
    ),
    Term(
        slug="overseas-risk-system",
        name=Pair("境外安全风险管理系统", "Overseas security risk management system"),
        english="unofficial",
        kind="product",
        owner="zhonganbao",
        definition=Pair(
            (
                "中安保国际公共安全研究院构建的系统，用 AI 抓取、翻译和分析全球开源情报，"
                "对境外风险作动态监测和预警。"
            ),
            (
                "A system built by the Zhong’anbao institute that uses AI to gather, "
                "translate and analyse open-source intelligence worldwide, so as to "
                "monitor overseas risks and warn of them."
            ),
        ),
    ),
    Term(
        slug="deepseek",
        name=Pair("DeepSeek", "DeepSeek"),
        english="official",
        kind="product",
        definition=Pair(
            "李鹏涛演讲题目中的大模型，用来驱动教育智能体；综述没有写明版本。",
            (
                "The large model named in the title of Li Pengtao’s talk as driving the "
                "education agent; the recap does not give a version."
            ),
        ),
    ),
    Term(
        slug="github-copilot",
        name=Pair("GitHub Copilot", "GitHub Copilot"),
        english="official",
        kind="product",
        definition=Pair(
            "一种 AI 编码工具，马骉的演讲把它作为 ClouderWork 所融合工具的例子。",
            (
                "An AI coding tool, given in Ma Biao’s talk as an example of those "
                "integrated into ClouderWork."
            ),
        ),
    ),
    Term(
        slug="method-123456",
        name=Pair("“123456”方法论", "The “123456” method"),
        english="unofficial",
        kind="method",
        aliases=("123456",),
        owner="speechocean",
        definition=Pair(
            (
                "海天瑞声构建高质量数据集的方法，特别强调由一把手推动；"
                "综述没有逐条说明六个数字的含义。"
            ),
            (
                "Speechocean’s method for building high-quality datasets, with "
                "particular stress on leadership from the very top; the recap does not "
                "spell out what the six digits stand for."
            ),
        ),
    ),
    Term(
        slug="seven-step-method",
        name=Pair("七步法", "Seven-step method"),
        english="unofficial",
        kind="method",
        definition=Pair(
            "李鹏涛提到的智能体构建流程，综述没有列出是哪七步。",
            (
                "A process for building AI agents mentioned by Li Pengtao; the recap "
                "does not list the seven steps."
            ),
        ),
    ),
    Term(
        slug="education-agent",
        name=Pair("教育智能体", "Education agent"),
        english="unofficial",
        kind="project",
        owner="alliance",
        definition=Pair(
            "联盟在“智慧服务+”理念下推进、与数纬科技合作落地的项目，为私有化部署的智能体系统。",
            (
                "A project pursued by the Alliance under Smart Services Plus and "
                "delivered with Shuwei Technology: a privately deployed AI agent system "
                "for education."
            ),
        ),
    ),
    Term(
        slug="air-traffic-digitalisation",
        name=Pair("民航空管数字化", "Digitalisation of civil aviation air traffic control"),
        english="unofficial",
        kind="project",
        owner="alliance",
        definition=Pair(
            "联盟 2025 年在“智慧服务+”理念下推进的项目之一，综述只提到名称。",
            (
                "One of the projects the Alliance pursued in 2025 under Smart Services "
                "Plus; the recap gives only its name."
            ),
        ),
    ),
    Term(
        slug="lisbon-exhibition",
        name=Pair("里斯本网络展", "Lisbon exhibition"),
        english="unofficial",
        kind="event",
        owner="alliance",
        definition=Pair(
            (
                "联盟 2025 年承办的展会，由商务部支持，旨在帮助中国企业开拓欧洲；"
                "综述没有写明日期和全称，英文为暂译。"
            ),
            (
                "An exhibition run by the Alliance in 2025 with the support of MOFCOM to "
                "help Chinese companies into the European market; the recap gives "
                "neither its dates nor its full name, and the English name is "
                "provisional."
            ),
        ),
    ),
    Term(
        slug="china-data-service",
        name=Pair("China Data Service", "China Data Service"),
        english="official",
        kind="brand",
        owner="alliance",
        definition=Pair(
            "联盟设计的标识，用来打造中国数字服务的统一品牌。",
            "A mark designed by the Alliance to give China’s digital services a single brand.",
        ),
    ),
    Term(
        slug="smart-services-plus",
        name=Pair("“智慧服务+”", "Smart Services Plus"),
        english="unofficial",
        kind="brand",
        aliases=("智慧服务+", "智慧服务+产业赋能平台"),
        owner="alliance",
        definition=Pair(
            (
                "联盟的理念和产业赋能平台，以场景带动 IT 服务同传统产业融合，"
                "论坛发布的案例也以此命名。"
            ),
            (
                "The Alliance’s concept and platform for joining IT services with "
                "traditional industries through application scenarios, and the label of "
                "the cases released at the forum."
            ),
        ),
    ),
)
