"""The talks of the policy track: the ministry's address, and China–US trade in services."""

from ..shapes import Appearance, Figure, Pair, Talk

POLICY = (
    Talk(
        slug="two-policies-opening-address",
        session=1,
        kind="address",
        title=Pair(
            "两项新政策与服务外包的发展方向",
            "Two New Policies and the Direction of Service Outsourcing",
        ),
        editorial_title=True,
        appearances=(
            Appearance(
                speaker="zhang-yijin",
                honorific=Pair("女士", "Ms"),
                organisation="mofcom",
                department=Pair(
                    "服贸司二处",
                    "Division II, Department of Trade in Services and Commercial Services",
                ),
                post=Pair("副处长", "Deputy Director"),
            ),
        ),
        summary=Pair(
            (
                "致辞讲解了近期的国家政策，主要是场景培育和开放的实施意见，"
                "以及服务外包高质量发展行动计划。服务外包是服务贸易的重要部分，"
                "也是落实数字贸易的关键途径，战略地位越来越突出。政策拓宽了应用空间，"
                "增添了动力，也明确了目标。"
            ),
            (
                "The address explained recent national policy, above all the "
                "implementation opinions on cultivating and opening up application "
                "scenarios and the action plan for high-quality service outsourcing. "
                "Service outsourcing is an important part of trade in services and a key "
                "route to digital trade, and its strategic weight is growing. The "
                "policies widen the room for applications, add momentum and set clear "
                "goals."
            ),
        ),
        key_points=(
            Pair(
                "服务外包是服务贸易的重要部分",
                "Service outsourcing is an important part of trade in services",
            ),
            Pair(
                "服务外包是落实数字贸易的关键途径",
                "Service outsourcing is a key route to digital trade",
            ),
            Pair(
                "服务外包的战略地位越来越突出",
                "The strategic weight of service outsourcing is growing",
            ),
            Pair(
                "新政策拓宽空间、增添动力、明确目标",
                "New policies widen the room for applications, add momentum and set goals",
            ),
        ),
        figures=(
            Figure(
                value="6",
                unit=Pair("个", "departments"),
                counts=Pair("部门联合发布行动计划", "behind the action plan"),
            ),
            Figure(
                value="5", unit=Pair("点", "calls"), counts=Pair("对产业的呼吁", "on the industry")
            ),
            Figure(
                value="4",
                unit=Pair("个", "directions"),
                counts=Pair("发展方向", "for its development"),
            ),
        ),
        takeaways=(
            Pair(
                "坚持五点：创新驱动，开放合作，以标准引领、以人才为本，区域协同",
                (
                    "Hold to five things: innovation as the driver, open cooperation, "
                    "leadership through standards, people first, and coordination between "
                    "regions"
                ),
            ),
            Pair(
                "把握“十五五”规划的开局之年",
                "Make the most of the opening year of the 15th Five-Year Plan",
            ),
            Pair(
                "朝数字化、智能化、融合化、绿色化发展",
                "Move towards digital, intelligent, integrated and green development",
            ),
        ),
        body=(
            Pair(
                (
                    "致辞重点讲到两份文件。一份是国务院办公厅的《关于加快场景培育和开放推动新"
                    "场景大规模应用的实施意见》；另一份是《促进服务外包高质量发展行动计划》，"
                    "由六个部门联合发布，综述只写出其中的商务部。"
                ),
                (
                    "The address dwelt on two documents. One is the State Council General "
                    "Office’s Implementation Opinions on Accelerating Scenario Cultivation "
                    "and Openness to Promote Large-Scale Application of New Scenarios. The "
                    "other is the Action Plan on Promoting High-Quality Development of the "
                    "Service Outsourcing Industry, issued jointly by six departments, of "
                    "which the recap names only MOFCOM."
                ),
            ),
        ),
        topics=("macro-policy", "scenario-driven", "digital-trade", "talent-and-capability"),
        references=("scenario-opinions", "outsourcing-action-plan", "fifteenth-five-year-plan"),
        terms=("service-outsourcing", "trade-in-services", "digital-trade", "scenario"),
    ),
    Talk(
        slug="china-us-services-trade",
        session=2,
        kind="talk",
        title=Pair(
            "中美服务贸易的依存度分析",
            "An Analysis of the Interdependence of China–US Trade in Services",
        ),
        editorial_title=False,
        appearances=(
            Appearance(
                speaker="zheng-jinrong",
                honorific=Pair("教授", "Professor"),
                organisation="csorc",
                department=Pair("服务经济研究部", "Service Economy Research Department"),
                post=Pair("部长", "Director"),
            ),
        ),
        summary=Pair(
            (
                "郑锦荣用数据回顾了中美贸易战怎样由货物扩展到服务。"
                "美国在绝大多数服务领域仍然领先，两国却彼此依赖，谁也难以完全离开谁。"
                "今后两国的服务贸易会有曲折，博弈将成常态，"
                "主战场是人工智能带动的数字贸易。"
            ),
            (
                "Zheng Jinrong used data to trace how the China–US trade war spread from "
                "goods to services. The United States still leads in the great majority "
                "of service sectors, yet the two countries rely on each other so much "
                "that neither can do without the other altogether. The road ahead will "
                "be winding and strategic manoeuvring routine, with AI-led digital trade "
                "as the main battleground."
            ),
        ),
        key_points=(
            Pair(
                "美国在绝大多数服务领域仍然领先",
                "The United States still leads in the great majority of service sectors",
            ),
            Pair(
                "中美服务贸易高度依存，难以分开",
                "China–US services trade is highly interdependent and hard to pull apart",
            ),
            Pair(
                "中墨服务贸易在运输和旅行上明显增长",
                "China–Mexico services trade has grown markedly in transport and travel",
            ),
            Pair(
                "今后曲折难免，动态博弈成为常态",
                "Setbacks lie ahead, and strategic manoeuvring will be the norm",
            ),
            Pair(
                "人工智能带动的数字贸易将成主战场",
                "AI-led digital trade will be the main battleground",
            ),
        ),
        takeaways=(
            Pair(
                "行业应当加快制定相关标准",
                "The industry should speed up work on the relevant standards",
            ),
            Pair(
                "可为“大模型即服务训练”这类新业态探索标准",
                (
                    "A standard could be explored for new forms of outsourcing such as "
                    "training for model-as-a-service"
                ),
            ),
        ),
        body=(
            Pair(
                "演讲认为，特朗普新政已经明显影响到两国的货物贸易，而贸易战也从货物延伸到服务。",
                (
                    "The talk found that the Trump administration’s new policies have "
                    "already had a marked effect on trade in goods between the two "
                    "countries, and that the trade war has gone on to reach services."
                ),
            ),
            Pair(
                (
                    "郑锦荣提到一个值得注意的现象：中美服务贸易受挫时，"
                    "中国同墨西哥的服务贸易反而明显增长，运输和旅行尤其如此。"
                    "这从侧面反映出产业链正在转移。"
                ),
                (
                    "Zheng Jinrong pointed to a telling development. While services trade "
                    "between China and the United States suffered, that between China and "
                    "Mexico grew markedly, in transport and travel above all: an indirect "
                    "sign that industrial chains are moving."
                ),
            ),
        ),
        topics=("china-us-services-trade", "digital-trade", "industry-standards", "large-models"),
        terms=(
            "trade-in-services",
            "digital-trade",
            "model-as-a-service-training",
            "service-outsourcing",
        ),
    ),
)
