"""Words of the trade that the first forum used: outsourcing, trade, standards, going global."""

from .shapes import Pair, Term

TRADE_TERMS = (
    Term(
        slug="service-outsourcing",
        name=Pair("服务外包", "Service outsourcing"),
        english="known",
        kind="word",
        definition=Pair(
            (
                "企业把信息技术、业务流程或知识流程等服务交由专业机构完成，即 ITO、"
                "BPO 和 KPO，是服务贸易的组成部分。"
            ),
            (
                "Contracting out services to specialist providers, whether information "
                "technology (ITO), business processes (BPO) or knowledge processes "
                "(KPO); a part of trade in services."
            ),
        ),
    ),
    Term(
        slug="trade-in-services",
        name=Pair("服务贸易", "Trade in services"),
        english="known",
        kind="word",
        definition=Pair(
            "国家或地区之间的服务买卖，与货物贸易相对。",
            (
                "The buying and selling of services between economies, as distinct from "
                "trade in goods."
            ),
        ),
    ),
    Term(
        slug="digital-trade",
        name=Pair("数字贸易", "Digital trade"),
        english="known",
        kind="word",
        definition=Pair(
            "以数字方式订购或交付的贸易，郑锦荣判断由人工智能引领的数字贸易将是中美竞争的重点。",
            (
                "Trade that is ordered or delivered digitally; Zheng Jinrong expected "
                "AI-led digital trade to be the main battleground between China and the "
                "United States."
            ),
        ),
    ),
    Term(
        slug="scenario",
        name=Pair("场景", "Application scenario"),
        english="known",
        kind="word",
        aliases=("应用场景",),
        definition=Pair(
            "技术和服务得到实际运用的业务环境，是 2026 年论坛主题的核心词。",
            (
                "A real business setting in which a technology or service is put to use; "
                "the key word of the 2026 forum’s theme."
            ),
        ),
    ),
    Term(
        slug="model-as-a-service-training",
        name=Pair("大模型即服务训练", "Training for model-as-a-service"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "郑锦荣举出的服务外包新业态，建议为它探索标准；综述没有给出定义，英文为暂译。",
            (
                "A new form of service outsourcing that Zheng Jinrong proposed as a "
                "candidate for a standard; the recap does not define it, and the English "
                "is provisional."
            ),
        ),
    ),
    Term(
        slug="capability-domain",
        name=Pair("能力域", "Capability domain"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "能力成熟度评价中的一个方面，下分子域和指标，评价模型草案共设 7 个。",
            (
                "One area of a capability maturity assessment, divided into sub-domains "
                "and indicators; the draft model has seven."
            ),
        ),
    ),
    Term(
        slug="public-comment",
        name=Pair("公开征求意见", "Open for public comment"),
        english="unofficial",
        kind="word",
        aliases=("征求意见",),
        definition=Pair(
            "标准草案向社会公开、收集修改建议的阶段，评价模型计划在 2026 年进入。",
            (
                "The stage at which a draft standard is published so that anyone may "
                "propose changes; the maturity model is to reach it in 2026."
            ),
        ),
    ),
    Term(
        slug="top-executive-project",
        name=Pair("一把手工程", "Project led by the top executive"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "由单位最高负责人亲自推动的工作，崔向雨强调建设数据集要这样做。",
            (
                "Work driven in person by the head of an organisation, which Cui Xiangyu "
                "stressed as the way to build datasets."
            ),
        ),
    ),
    Term(
        slug="software-crowdsourcing",
        name=Pair("软件众包", "Software crowdsourcing"),
        english="known",
        kind="word",
        aliases=("众包",),
        definition=Pair(
            "把软件任务通过平台分派给众多开发者完成的方式，ClouderWork 主要从事这一领域。",
            (
                "Getting software built by spreading the work among many developers "
                "through a platform, as ClouderWork does."
            ),
        ),
    ),
    Term(
        slug="going-global",
        name=Pair("出海", "Going global"),
        english="known",
        kind="word",
        definition=Pair(
            "中国企业把产品和服务带到海外市场。",
            "Said of Chinese companies: taking products and services into markets abroad.",
        ),
    ),
    Term(
        slug="open-source-intelligence",
        name=Pair("开源情报", "Open-source intelligence"),
        english="unofficial",
        kind="word",
        aliases=("OSINT",),
        definition=Pair(
            "从公开渠道获得的情报信息。",
            "Intelligence drawn from publicly available sources.",
        ),
    ),
    Term(
        slug="industry-education-integration",
        name=Pair("产教融合", "Industry–education integration"),
        english="known",
        kind="word",
        definition=Pair(
            "产业与教育在人才培养等方面的结合，见于灵然创智的案例。",
            (
                "Bringing industry and education together, in training above all, as in "
                "Lingran Chuangzhi’s case."
            ),
        ),
    ),
    Term(
        slug="new-smart-services",
        name=Pair("新智服务", "New intelligent services"),
        english="unofficial",
        kind="word",
        owner="alliance",
        definition=Pair(
            "联盟提出的说法，意在以此助力新质生产力；综述没有进一步解释。",
            (
                "The Alliance’s phrase for the services with which it means to support "
                "new quality productive forces; the recap does not explain it further."
            ),
        ),
    ),
    Term(
        slug="new-quality-productive-forces",
        name=Pair("新质生产力", "New quality productive forces"),
        english="known",
        kind="word",
        definition=Pair(
            "中国政策用语，指以创新为主导的先进生产力。",
            "A term of Chinese policy for advanced productive capacity led by innovation.",
        ),
    ),
)
