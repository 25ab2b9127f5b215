"""The talks of the global track: IT services abroad, and security risks overseas."""

from ..shapes import Appearance, Figure, Pair, Talk

GOING_GLOBAL = (
    Talk(
        slug="it-services-in-the-age-of-ai-coding",
        session=8,
        kind="talk",
        title=Pair(
            "AI coding时代的信息技术出海服务实践",
            "Taking IT Services Global in the Age of AI Coding",
        ),
        editorial_title=False,
        appearances=(
            Appearance(
                speaker="ma-biao",
                honorific=Pair("先生", "Mr"),
                organisation="clouderwork",
                post=Pair("CEO", "CEO"),
            ),
        ),
        summary=Pair(
            (
                "马骉介绍了云沃客的 ClouderWork 数智能力服务平台，它主要做软件众包，"
                "汇聚的可信数字开发者超过 120 万人。"
                "平台把 AI 编码工具同开发流程深度融合，按欧盟 ECF 人才框架评测开发者，"
                "并用区块链保存技能认证，为软件外包提供了全球化、智能化的交付新模式。"
            ),
            (
                "Ma Biao presented ClouderWork, a platform for digital and AI services "
                "that works mainly in software crowdsourcing and brings together more "
                "than 1.2 million trusted digital developers. It builds AI coding tools "
                "into its development process, assesses developers against the EU ECF "
                "talent framework and keeps skill certificates on a blockchain: a new "
                "model for delivering outsourced software globally and intelligently."
            ),
        ),
        key_points=(
            Pair(
                "数字能力服务以众包方式提供", "Digital capability is supplied through crowdsourcing"
            ),
            Pair(
                "平台上的可信数字开发者超过 120 万",
                "More than 1.2 million trusted digital developers are on the platform",
            ),
            Pair("交付体系覆盖软件全生命周期", "Delivery covers the whole software life cycle"),
            Pair(
                "AI 编码工具与开发流程深度融合",
                "AI coding tools are built into the development process",
            ),
            Pair(
                "按欧盟 ECF 评测，以区块链存证",
                "Skills are assessed against the EU ECF and recorded on a blockchain",
            ),
        ),
        figures=(
            Figure(
                value="1,200,000+",
                unit=Pair("名", "developers"),
                counts=Pair("平台上的可信数字开发者", "trusted and on the platform"),
            ),
        ),
        body=(
            Pair(
                (
                    "围绕这些开发者，平台建成一套交付与管理体系，贯穿软件的全生命周期，"
                    "支持多个语种，也适应跨文化的协作。"
                ),
                (
                    "Around these developers the platform has built a system of delivery and "
                    "management that spans the whole life of a piece of software, supports "
                    "many languages and suits teams that work across cultures."
                ),
            ),
            Pair(
                (
                    "AI 编码工具的一个例子是 GitHub Copilot。人才方面，"
                    "平台以欧盟 ECF 人才框架为依据，对开发者作标准化评测；"
                    "技能认证的结果借助区块链技术作可信存证。"
                ),
                (
                    "GitHub Copilot is one example of the AI coding tools. As for talent, "
                    "the platform runs standardised assessments of its developers based on "
                    "the EU ECF talent framework, and blockchain technology provides trusted "
                    "attestation of the skills certified."
                ),
            ),
        ),
        topics=("going-global", "ai-coding-crowdsourcing", "talent-and-capability"),
        references=("e-cf",),
        terms=(
            "clouderwork",
            "software-crowdsourcing",
            "ai-coding",
            "github-copilot",
            "trusted-attestation",
            "going-global",
        ),
    ),
    Talk(
        slug="ai-and-overseas-security-risk",
        session=9,
        kind="talk",
        title=Pair("AI+境外安全风险管理", "AI Plus Overseas Security Risk Management"),
        editorial_title=False,
        appearances=(
            Appearance(
                speaker="yu-wanli",
                honorific=Pair("博士", "Dr"),
                organisation="zhonganbao",
                post=Pair("院长", "President"),
            ),
        ),
        summary=Pair(
            (
                "余万里指出，企业出海遇到的政治与安全风险急剧上升，"
                "传统管理方式已经难以应付，需要由被动应对转为主动管理，"
                "人工智能正好提供了新工具。演讲介绍了研究院构建的境外安全风险管理系统，"
                "并说明 AI 的核心用处是预测，最终决策仍要靠人类专家。"
            ),
            (
                "Yu Wanli noted that the political and security risks facing companies "
                "abroad are rising sharply and that traditional ways of managing them no "
                "longer suffice: companies must move from reacting to managing actively, "
                "and AI gives them new tools for it. The talk presented the institute’s "
                "overseas security risk management system, and explained that AI is at "
                "heart a means of prediction, while the final decision still takes human "
                "experts."
            ),
        ),
        key_points=(
            Pair(
                "企业出海的政治与安全风险急剧上升",
                "Political and security risks for companies abroad are rising sharply",
            ),
            Pair(
                "企业须由被动应对转为主动管理",
                "Companies must move from reacting to managing actively",
            ),
            Pair("AI 用于风险管理，核心是预测", "In risk management, the core of AI is prediction"),
            Pair(
                "模型是否有效，取决于数据质量和来源",
                "How well models work depends on the quality and range of their data",
            ),
            Pair(
                "最终决策仍要结合人类专家的判断",
                "Final decisions still call for the judgement of human experts",
            ),
        ),
        takeaways=(
            Pair(
                "把 AI 同专业的安全分析结合，建成更智能、更高效的风险防控",
                (
                    "Combine AI with professional security analysis for smarter, more "
                    "efficient risk prevention and control"
                ),
            ),
        ),
        body=(
            Pair(
                (
                    "系统用 AI 实时抓取全球开源情报，自动翻译多种语言，再作智能分析，"
                    "可以针对特定国家动态监测政治动荡、社会事件、自然灾害等风险，并发出预警。"
                ),
                (
                    "The system uses AI to gather open-source intelligence from around the "
                    "world in real time, translate it automatically from many languages and "
                    "analyse it. For a given country it can follow political unrest, "
                    "incidents in society, natural disasters and other risks as they "
                    "develop, and issue early warnings."
                ),
            ),
            Pair(
                (
                    "例如，系统能跟踪网上的仇恨言论和组织抗议的信号，提前警示企业，"
                    "帮助决策者判断要不要撤出人员、加强安保。"
                ),
                (
                    "It can, for example, follow hate speech online and signs that a protest "
                    "is being organised, so that a company is warned in time and its "
                    "decision-makers can judge whether to withdraw staff or step up security."
                ),
            ),
            Pair(
                (
                    "预测的办法是分析海量数据，从中识别风险的模式和趋势，因此离不开高质量、"
                    "多来源的数据。余万里最后谈到，AI 与专业安全分析的结合可以为服务外包这样"
                    "国际化程度高的行业出海提供保障。"
                ),
                (
                    "Prediction works by analysing very large amounts of data to recognise "
                    "patterns and trends of risk, and so depends on good data from many "
                    "sources. Yu Wanli concluded that AI combined with professional security "
                    "analysis can protect highly international industries such as service "
                    "outsourcing as they go global."
                ),
            ),
        ),
        topics=("overseas-risk", "going-global"),
        terms=(
            "overseas-risk-system",
            "open-source-intelligence",
            "going-global",
            "service-outsourcing",
        ),
    ),
)
