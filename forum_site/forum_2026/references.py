"""The policies, the plan, the draft standard and the framework that the talks cite."""

from .shapes import Pair, Reference

REFERENCES = (
    Reference(
        slug="scenario-opinions",
        title=Pair(
            "关于加快场景培育和开放推动新场景大规模应用的实施意见",
            (
                "Implementation Opinions on Accelerating Scenario Cultivation and "
                "Openness to Promote Large-Scale Application of New Scenarios"
            ),
        ),
        english="known",
        kind="policy",
        status="in_force",
        issuers=("general-office",),
        number="国办发〔2025〕37号",
        year=2025,
        summary=Pair(
            (
                "国务院办公厅文件，2025年11月7日公开，就应用场景的培育、"
                "开放和新场景的推广作出安排。张译今在 2026 年论坛的致辞中作了讲解。"
                "杜新凯的演讲也提到一份关于场景的文件，但综述没有写名称；"
                "编辑部认为是同一份，待核实。"
            ),
            (
                "A document of the State Council General Office, made public on 7 "
                "November 2025, on cultivating and opening up application scenarios and "
                "applying new ones widely. Zhang Yijin explained it in the 2026 address. "
                "Du Xinkai’s talk also drew on a document about scenarios that the recap "
                "does not name; the editors take it to be this one, to be confirmed."
            ),
        ),
        topics=("macro-policy", "scenario-driven"),
    ),
    Reference(
        slug="outsourcing-action-plan",
        title=Pair(
            "促进服务外包高质量发展行动计划",
            (
                "Action Plan on Promoting High-Quality Development of the Service "
                "Outsourcing Industry"
            ),
        ),
        english="official",
        kind="policy",
        status="in_force",
        issuers=("mofcom",),
        issuer_note=Pair("商务部等六部门", "MOFCOM and five other departments"),
        year=2025,
        link="https://english.www.gov.cn/news/202512/16/content_WS6940ab0dc6d00ca5f9a081ef.html",
        summary=Pair(
            (
                "商务部等六部门的行动计划，2025 年 12 月公布，"
                "列出 13 项任务和到 2030 年的目标。张译今在 2026 年论坛的致辞中作了讲解。"
                "链接是英文报道，综述未列出另外五个部门。"
            ),
            (
                "An action plan of MOFCOM and five other departments, announced in "
                "December 2025, with 13 tasks and goals for 2030. Zhang Yijin explained "
                "it in the 2026 address. The link leads to a news report in English; the "
                "recap does not name the other five departments."
            ),
        ),
        topics=("macro-policy",),
    ),
    Reference(
        slug="ai-plus-opinions",
        title=Pair(
            "关于深入实施“人工智能+”行动的意见",
            (
                "Opinions on Deepening the Implementation of the “Artificial "
                "Intelligence+” Initiative"
            ),
        ),
        english="known",
        kind="policy",
        status="in_force",
        issuers=("state-council",),
        number="国发〔2025〕11号",
        year=2025,
        link="https://www.gov.cn/zhengce/content/202508/content_7037861.htm",
        summary=Pair(
            (
                "国务院推动人工智能与各领域结合的文件，2025年8月26日公开。"
                "杜新凯的演讲谈到国务院有关人工智能和场景的两份文件，综述都没有写名称；"
                "把这份列为其中之一是编辑部的理解，待核实。"
            ),
            (
                "A State Council document on bringing artificial intelligence into every "
                "field, made public on 26 August 2025. Du Xinkai’s talk drew on two "
                "State Council documents, on AI and on scenarios, and the recap names "
                "neither; that this is one of them is the editors’ reading, to be "
                "confirmed."
            ),
        ),
        topics=("macro-policy", "industrial-ai"),
    ),
    Reference(
        slug="fifteenth-five-year-plan",
        title=Pair("“十五五”规划", "15th Five-Year Plan (2026–2030)"),
        english="official",
        kind="plan",
        status="unknown",
        summary=Pair(
            (
                "中国 2026 至 2030 年的五年规划。张译今在致辞中呼吁把握它的开局之年；"
                "综述提到的是规划时期，未引用具体文件。"
            ),
            (
                "China’s five-year plan for 2026 to 2030. The opening address urged the "
                "industry to make the most of its first year; the recap refers to the "
                "plan period and cites no particular text."
            ),
        ),
        topics=("macro-policy",),
    ),
    Reference(
        slug="capability-maturity-model",
        title=Pair(
            "数字服务企业能力成熟度评价模型",
            "Capability Maturity Assessment Model for Digital Service Enterprises",
        ),
        english="unofficial",
        kind="standard",
        status="draft",
        issuer_note=Pair(
            "联盟牵头研制，发布机构未注明",
            "Drafting led by the Alliance; issuing body not stated",
        ),
        summary=Pair(
            (
                "联盟牵头研制的标准草案，含 7 个能力域、34 个能力子域和 475 项三级指标。"
                "张强与艾波在 2026 年论坛上分别作了报告，计划 2026 年公开征求意见。"
                "综述没有注明标准的编号和类别。"
            ),
            (
                "A draft standard led by the Alliance, with 7 capability domains, 34 "
                "sub-domains and 475 third-level indicators. Zhang Qiang and Ai Bo both "
                "reported on it at the 2026 forum; it is due to open for public comment "
                "in 2026. The recap gives neither its number nor its class."
            ),
        ),
        topics=("industry-standards", "talent-and-capability"),
    ),
    Reference(
        slug="e-cf",
        title=Pair("欧盟ECF人才框架", "European e-Competence Framework (e-CF)"),
        english="official",
        kind="framework",
        status="in_force",
        issuers=("cen",),
        number="EN 16234-1:2019",
        year=2019,
        link="https://ecompetences.eu",
        summary=Pair(
            (
                "马骉在演讲中说，云沃客依据“欧盟ECF”评测开发者的能力。"
                "编辑部理解为欧洲电子能力框架（e-CF），它是欧洲标准而非欧盟法规，待核实。"
            ),
            (
                "Ma Biao said that ClouderWork assesses developers against the “EU ECF”. "
                "The editors take this to be the European e-Competence Framework (e-CF), "
                "a European standard rather than EU law; to be confirmed."
            ),
        ),
        topics=("talent-and-capability",),
    ),
)
