"""The talks of the AI track: industrial AI, and an education agent deployed privately."""

from ..shapes import Appearance, Figure, Pair, Talk

AI = (
    Talk(
        slug="ai-and-industry-from-scenarios",
        session=4,
        kind="talk",
        title=Pair(
            "从场景出发，让AI与产业双向奔赴",
            "Starting from Scenarios: AI and Industry Meeting Halfway",
        ),
        editorial_title=False,
        appearances=(
            Appearance(
                speaker="du-xinkai",
                honorific=Pair("先生", "Mr"),
                organisation="wanlianyida",
                post=Pair("副总裁", "Vice President"),
            ),
        ),
        summary=Pair(
            (
                "杜新凯从国务院近期有关人工智能和场景应用的两份文件谈起。"
                "产业需要的已不是某一项技术或工具，"
                "而是一站式满足数字化转型的“AI生产力工具”。通用大模型进不到产业逻辑深处，"
                "垂类大模型又应付不了跨产业链的问题，"
                "为此万联易达推出了“万联摩尔”全产业大模型。"
            ),
            (
                "Du Xinkai began with two recent State Council documents, on artificial "
                "intelligence and on application scenarios. What industry needs is no "
                "longer a single technology or tool but an “AI productivity tool” that "
                "covers digital transformation in one place. General-purpose models do "
                "not reach the inner logic of an industry, and domain-specific ones "
                "cannot cope with problems that run across industrial chains; hence "
                "Wanlianyida’s all-industry model, Wanlian Moore."
            ),
        ),
        key_points=(
            Pair(
                "产业要的是一站式的“AI生产力工具”",
                "Industry needs an all-in-one “AI productivity tool”",
            ),
            Pair(
                "通用大模型进不到产业逻辑深处",
                "General-purpose models do not reach the inner logic of an industry",
            ),
            Pair(
                "垂类大模型应付不了跨链条的问题",
                "Domain-specific models cannot cope with problems across industrial chains",
            ),
            Pair(
                "“万联摩尔”以产业本体图谱为基础",
                "Wanlian Moore is built on an industry ontology graph",
            ),
            Pair(
                "要解决链条断裂、数据孤岛和供需错配",
                "It tackles broken chains, data silos and mismatched capabilities",
            ),
        ),
        figures=(
            Figure(
                value="97",
                unit=Pair("个", "divisions"),
                counts=Pair(
                    "产业本体图谱覆盖的行业大类", "of industry covered by the ontology graph"
                ),
            ),
            Figure(
                value="2",
                unit=Pair("份", "documents"),
                counts=Pair(
                    "演讲所依据的国务院指导意见", "of State Council guidance behind the talk"
                ),
            ),
        ),
        takeaways=(
            Pair(
                "建设一个开放的产业 AI 应用生态",
                "Build an open ecosystem of industrial AI applications",
            ),
        ),
        body=(
            Pair(
                (
                    "演讲把“万联摩尔”称作产业 AI 的超级载体。"
                    "它所依托的产业本体图谱覆盖 97 个行业大类，"
                    "要解决的问题包括技术链同产业链脱节、数据孤岛，以及能力的供给与需求错位。"
                ),
                (
                    "The talk called Wanlian Moore a super-carrier for industrial AI. The "
                    "ontology graph beneath it covers 97 industry divisions. It is meant to "
                    "deal with, among other things, the break between technology chains and "
                    "industrial chains, data silos, and the mismatch between the "
                    "capabilities on offer and those in demand."
                ),
            ),
            Pair(
                "杜新凯当场演示了模型的用法，有产业行情分析，也有行业年终总结海报的一键生成。",
                (
                    "Du Xinkai demonstrated the model live: it analysed market conditions in "
                    "an industry and, at one click, produced a poster summing up an "
                    "industry’s year."
                ),
            ),
            Pair(
                "综述称两份文件为指导意见，没有写出名称。本页列出的两份是编辑部的理解，待核实。",
                (
                    "The recap calls the two documents guiding opinions and gives no titles. "
                    "The two listed on this page are the editors’ reading, to be confirmed."
                ),
            ),
        ),
        topics=("industrial-ai", "large-models", "scenario-driven"),
        references=("ai-plus-opinions", "scenario-opinions"),
        terms=(
            "wanlian-moore",
            "industry-ontology-graph",
            "ai-productivity-tool",
            "large-model",
            "data-silo",
            "scenario",
        ),
    ),
    Talk(
        slug="education-agent-private-deployment",
        session=6,
        kind="talk",
        title=Pair(
            "DeepSeek驱动下的教育智能体：从私有化部署到场景应用实践",
            "Education Agents Powered by DeepSeek: From Private Deployment to Use in Practice",
        ),
        editorial_title=False,
        appearances=(
            Appearance(
                speaker="li-pengtao",
                honorific=Pair("博士", "Dr"),
                organisation="shuwei",
                post=Pair("CTO", "CTO"),
            ),
        ),
        summary=Pair(
            (
                "李鹏涛认为，未来可能进入“智能体的时代”，"
                "服务外包也可能由人力外包走向智能体服务。眼下为企业构建智能体并不容易："
                "数据复杂、要求高，模型有幻觉，工程化也难，形成“不可能三角”。"
                "演讲以教育智能体项目为例，说明私有化部署要打通的长链路，"
                "以及项目落地靠什么。"
            ),
            (
                "Li Pengtao suggested that an “age of agents” may lie ahead, in which "
                "outsourcing moves from contracted staff to services by AI agents. For "
                "now, building agents for companies is hard: the data is complex, the "
                "demands are high, models hallucinate and the engineering is difficult, "
                "which together make an “impossible triangle”. Taking the education "
                "agent as an example, the talk set out the long chain that private "
                "deployment involves and what it takes to see such a project through."
            ),
        ),
        key_points=(
            Pair(
                "服务外包可能由人力走向智能体服务",
                "Outsourcing may move from contracted staff to services by AI agents",
            ),
            Pair(
                "构建企业智能体面临“不可能三角”",
                "Building agents for companies meets an “impossible triangle”",
            ),
            Pair(
                "私有化部署链路长、技术复杂",
                "Private deployment is a long and technically complex chain",
            ),
            Pair(
                "用未治理的资料建知识库，难度很大",
                "Building a knowledge base from ungoverned material is very hard",
            ),
            Pair(
                "“AI架构师”须与科学流程相结合",
                "“AI architects” and a sound process are needed together",
            ),
        ),
        figures=(
            Figure(
                value="7",
                unit=Pair("步", "steps"),
                counts=Pair("构建流程“七步法”", "in the process cited for building agents"),
            ),
        ),
        body=(
            Pair(
                (
                    "教育智能体是数纬科技与联盟合作落地的项目。一套完整的智能体系统，"
                    "从底层的模型管理、中间的知识库构建一直延伸到上层应用。"
                ),
                (
                    "The education agent is a project that Shuwei Technology delivered with "
                    "the Alliance. A complete agent system reaches from model management at "
                    "the bottom, through building the knowledge base, to the applications on "
                    "top."
                ),
            ),
            Pair(
                (
                    "演讲特别强调知识库的难处：企业里未经治理的文档，例如制度问答，"
                    "以及视频等多模态资料，处理起来很费力。"
                ),
                (
                    "The talk laid particular stress on the knowledge base. Ungoverned "
                    "company documents, such as questions and answers on internal rules, and "
                    "multimodal material such as video take great effort to process."
                ),
            ),
            Pair(
                (
                    "要让项目真正落地、客户满意，既要有懂 AI 又懂行业的“AI架构师”，"
                    "也要有“七步法”一类的科学构建流程。"
                ),
                (
                    "For a project to be carried through to the client’s satisfaction, it "
                    "needs both an “AI architect” who understands AI as well as the industry "
                    "and a sound process for building the agent, such as the “seven-step "
                    "method”."
                ),
            ),
        ),
        topics=("agent-deployment", "large-models", "smart-services-plus", "talent-and-capability"),
        terms=(
            "education-agent",
            "deepseek",
            "ai-agent",
            "age-of-agents",
            "impossible-triangle",
            "private-deployment",
            "knowledge-base",
            "ai-architect",
            "seven-step-method",
            "hallucination",
            "multimodal",
            "service-outsourcing",
        ),
    ),
)
