"""Words of artificial intelligence and data that the first forum used."""

from .shapes import Pair, Term

AI_TERMS = (
    Term(
        slug="ai-productivity-tool",
        name=Pair("AI生产力工具", "AI productivity tool"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "杜新凯的提法，指能一站式满足数字化转型需求的 AI，区别于单一的技术或工具。",
            (
                "Du Xinkai’s phrase for AI that meets a company’s digital transformation "
                "needs in one place, as opposed to a single technology or tool."
            ),
        ),
    ),
    Term(
        slug="industry-ontology-graph",
        name=Pair("产业本体图谱", "Industry ontology graph"),
        english="unofficial",
        kind="word",
        aliases=("本体图谱",),
        owner="wanlianyida",
        definition=Pair(
            "描述产业概念及其关系的图谱，“万联摩尔”以覆盖 97 个行业大类的图谱为基础。",
            (
                "A graph of the concepts of industry and the relations between them; the "
                "one beneath Wanlian Moore covers 97 industry divisions."
            ),
        ),
    ),
    Term(
        slug="large-model",
        name=Pair("大模型", "Large model"),
        english="known",
        kind="word",
        definition=Pair(
            "参数规模很大的人工智能模型，有通用的，也有面向某一领域的垂类大模型。",
            (
                "An AI model with a very large number of parameters, either "
                "general-purpose or specific to one domain."
            ),
        ),
    ),
    Term(
        slug="data-silo",
        name=Pair("数据孤岛", "Data silo"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "彼此不连通、无法共用的数据，杜新凯把它列为“万联摩尔”要解决的问题之一。",
            (
                "Data that is cut off from other systems and cannot be shared; named by "
                "Du Xinkai among the problems Wanlian Moore is meant to solve."
            ),
        ),
    ),
    Term(
        slug="ai-agent",
        name=Pair("智能体", "AI agent"),
        english="known",
        kind="word",
        aliases=("AI智能体",),
        definition=Pair(
            "能根据目标自主完成任务的 AI 系统，通常由大模型驱动。",
            (
                "An AI system, usually driven by a large model, that carries out tasks "
                "towards a goal on its own."
            ),
        ),
    ),
    Term(
        slug="age-of-agents",
        name=Pair("智能体的时代", "Age of agents"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "李鹏涛对未来的判断，届时服务外包可能由人力外包演进为智能体服务。",
            (
                "Li Pengtao’s view of what may be coming: a time when outsourcing moves "
                "from contracted staff to services by AI agents."
            ),
        ),
    ),
    Term(
        slug="impossible-triangle",
        name=Pair("不可能三角", "Impossible triangle"),
        english="unofficial",
        kind="word",
        definition=Pair(
            (
                "李鹏涛用来概括企业构建智能体的困境，涉及数据、要求、幻觉和工程化，"
                "综述没有写明三角各指什么。"
            ),
            (
                "Li Pengtao’s image for the bind that companies face in building agents, "
                "between data, demands, hallucination and engineering; the recap does "
                "not say which three are meant."
            ),
        ),
    ),
    Term(
        slug="ai-architect",
        name=Pair("AI架构师", "AI architect"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "李鹏涛所说的既懂 AI 又懂行业的人，智能体项目落地需要这样的角色。",
            (
                "In Li Pengtao’s talk, a person who understands both AI and the client’s "
                "industry, as agent projects require."
            ),
        ),
    ),
    Term(
        slug="private-deployment",
        name=Pair("私有化部署", "Private deployment"),
        english="known",
        kind="word",
        definition=Pair(
            "把模型和系统部署在客户自己掌控的环境里，而不用公共服务。",
            (
                "Running models and systems in an environment that the client controls, "
                "rather than on a public service."
            ),
        ),
    ),
    Term(
        slug="knowledge-base",
        name=Pair("知识库", "Knowledge base"),
        english="known",
        kind="word",
        definition=Pair(
            "经过整理、供智能体检索和引用的资料集合。",
            "A body of prepared material that an AI agent can search and draw on.",
        ),
    ),
    Term(
        slug="hallucination",
        name=Pair("幻觉", "Hallucination"),
        english="unofficial",
        kind="word",
        aliases=("模型幻觉",),
        definition=Pair(
            "模型给出看似可信而与事实不符的内容。",
            "A model’s production of content that sounds plausible but is not true.",
        ),
    ),
    Term(
        slug="multimodal",
        name=Pair("多模态", "Multimodal"),
        english="known",
        kind="word",
        definition=Pair(
            "同时涉及文字、图像、声音、视频等多种形式的数据或模型。",
            "Of data or models: combining several forms, such as text, images, sound and video.",
        ),
    ),
    Term(
        slug="data-annotation",
        name=Pair("数据标注", "Data annotation"),
        english="known",
        kind="word",
        definition=Pair(
            "为数据加上标签，供模型训练和评测使用，崔向雨称之为服务外包的重要形态。",
            (
                "Labelling data so that models can be trained and tested on it; an "
                "important form of service outsourcing, according to Cui Xiangyu."
            ),
        ),
    ),
    Term(
        slug="high-quality-dataset",
        name=Pair("高质量数据集", "High-quality dataset"),
        english="known",
        kind="word",
        definition=Pair(
            "可以直接用于模型开发和训练的优质数据集合，崔向雨视之为行业大模型和智能体的基础。",
            (
                "A body of good data that is ready for developing and training models; "
                "in Cui Xiangyu’s view, the foundation of industry models and AI agents."
            ),
        ),
    ),
    Term(
        slug="embodied-ai",
        name=Pair("具身智能", "Embodied AI"),
        english="known",
        kind="word",
        definition=Pair(
            "有实体、能感知环境并行动的人工智能，如机器人，其数据被看作 2026 年的增长重点之一。",
            (
                "Artificial intelligence with a physical body that senses and acts, such "
                "as a robot; its data was named as one of the growth areas of 2026."
            ),
        ),
    ),
    Term(
        slug="chain-of-thought",
        name=Pair("思维链", "Chain of thought"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "把推理步骤逐一写出的数据或方法，崔向雨用它作为数据集的例子。",
            (
                "Data, or a method, that writes out reasoning step by step; one of Cui "
                "Xiangyu’s examples of a dataset."
            ),
        ),
    ),
    Term(
        slug="ai-coding",
        name=Pair("AI编码", "AI coding"),
        english="unofficial",
        kind="word",
        aliases=("AI coding",),
        definition=Pair(
            "用人工智能工具辅助或生成程序代码。",
            "Using AI tools to assist with or generate program code.",
        ),
    ),
    Term(
        slug="trusted-attestation",
        name=Pair("可信存证", "Trusted attestation"),
        english="unofficial",
        kind="word",
        aliases=("区块链存证",),
        definition=Pair(
            "把证明材料存入难以篡改的记录，ClouderWork 以区块链保存技能认证。",
            (
                "Keeping evidence in a tamper-resistant record; ClouderWork uses "
                "blockchain for skill certificates."
            ),
        ),
    ),
    Term(
        slug="data-lakehouse",
        name=Pair("湖仓一体", "Data lakehouse"),
        english="unofficial",
        kind="word",
        definition=Pair(
            "兼有数据湖和数据仓库特点的数据架构，见于中软国际的案例。",
            (
                "A data architecture that combines a data lake with a data warehouse, as "
                "in Chinasoft International’s case."
            ),
        ),
    ),
    Term(
        slug="voiceprint",
        name=Pair("声纹", "Voiceprint"),
        english="known",
        kind="word",
        definition=Pair(
            "可以用来辨认说话人的声音特征，见于得意音通的案例。",
            (
                "The features of a voice by which a speaker can be recognised, as in "
                "d-Ear Technologies’ case."
            ),
        ),
    ),
)
