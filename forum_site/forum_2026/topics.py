"""The subjects of the first forum: the eight its recap lists, then six that its talks share."""

from .shapes import Pair, Topic

LISTED = (
    Topic(
        slug="macro-policy",
        name=Pair("宏观政策解读", "Macro policy"),
        track="policy",
        description=Pair(
            "国家政策对服务外包的要求和带来的空间。",
            "What national policy asks of service outsourcing, and the room it opens up.",
        ),
    ),
    Topic(
        slug="china-us-services-trade",
        name=Pair("中美服务贸易依存度", "China–US services trade interdependence"),
        track="policy",
        description=Pair(
            "中美两国在服务贸易上相互依赖的程度、走势和影响。",
            (
                "How far China and the United States depend on each other in trade in "
                "services, where this is heading and what follows from it."
            ),
        ),
    ),
    Topic(
        slug="industrial-ai",
        name=Pair("产业AI实践", "AI in industry"),
        track="ai",
        description=Pair(
            "人工智能在各产业里的用法、工具和难点。",
            "How industries use artificial intelligence: the tools, and the difficulties.",
        ),
    ),
    Topic(
        slug="industry-standards",
        name=Pair("行业标准建设", "Industry standards"),
        track="standards",
        description=Pair(
            "服务外包和数字服务领域标准的研制、试用与推广。",
            "Drafting, piloting and spreading standards for outsourcing and digital services.",
        ),
    ),
    Topic(
        slug="agent-deployment",
        name=Pair("智能体落地", "Putting AI agents to work"),
        track="ai",
        description=Pair(
            "智能体从构建、部署到交付使用的工程实践。",
            "The engineering of AI agents, from building and deployment to handover.",
        ),
    ),
    Topic(
        slug="data-infrastructure",
        name=Pair("高质量数据基建", "High-quality data infrastructure"),
        track="data",
        description=Pair(
            "数据标注、数据集和数据平台，人工智能与数字服务的基础。",
            (
                "Data annotation, datasets and data platforms: what AI and digital "
                "services are built on."
            ),
        ),
    ),
    Topic(
        slug="going-global",
        name=Pair("出海服务", "Services for going global"),
        track="global",
        description=Pair(
            "中国服务企业走向海外，以及为出海企业提供的服务。",
            "Chinese service companies going abroad, and services for companies that do.",
        ),
    ),
    Topic(
        slug="overseas-risk",
        name=Pair("境外安全风险管理", "Overseas security risk management"),
        track="global",
        description=Pair(
            "企业在境外面临的政治与安全风险，以及监测、预警和应对的办法。",
            (
                "The political and security risks companies meet abroad, and how to "
                "monitor, anticipate and handle them."
            ),
        ),
    ),
)

SHARED = (
    Topic(
        slug="scenario-driven",
        name=Pair("场景驱动", "Scenario-driven development"),
        track="policy",
        description=Pair(
            "以实际应用场景带动技术与服务，含场景的培育和开放。",
            (
                "Letting real application scenarios lead technology and services, "
                "including the cultivation and opening up of scenarios."
            ),
        ),
    ),
    Topic(
        slug="digital-trade",
        name=Pair("数字贸易", "Digital trade"),
        track="policy",
        description=Pair(
            "数字贸易的规则、标准和市场，以及服务外包在其中的作用。",
            (
                "The rules, standards and markets of digital trade, and the part service "
                "outsourcing plays in it."
            ),
        ),
    ),
    Topic(
        slug="smart-services-plus",
        name=Pair("“智慧服务+”", "Smart Services Plus"),
        track="cases",
        description=Pair(
            "联盟以 IT 服务结合传统产业的理念，以及由此而来的项目和案例。",
            (
                "The Alliance’s idea of joining IT services with traditional industries, "
                "and the projects and cases that come of it."
            ),
        ),
    ),
    Topic(
        slug="ai-coding-crowdsourcing",
        name=Pair("AI编码与众包", "AI coding and crowdsourcing"),
        track="ai",
        description=Pair(
            "AI 编码工具进入软件开发之后，众包与外包的交付方式。",
            (
                "How crowdsourced and outsourced software is delivered once AI coding "
                "tools join the work."
            ),
        ),
    ),
    Topic(
        slug="large-models",
        name=Pair("大模型", "Large models"),
        track="ai",
        description=Pair(
            "通用、垂类和行业大模型在服务外包中的应用与边界。",
            (
                "General-purpose, domain-specific and industry models in service "
                "outsourcing: their uses and limits."
            ),
        ),
    ),
    Topic(
        slug="talent-and-capability",
        name=Pair("人才与能力评价", "Talent and capability assessment"),
        track="standards",
        description=Pair(
            "服务外包需要怎样的人才，企业和人员的能力怎样评价。",
            (
                "The talent service outsourcing needs, and how the capability of firms "
                "and people is assessed."
            ),
        ),
    ),
)

TOPICS = (*LISTED, *SHARED)
