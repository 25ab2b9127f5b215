"""The talk of the data track: data annotation and high-quality datasets."""

from ..shapes import Appearance, Figure, Pair, Talk

DATA = (
    Talk(
        slug="high-quality-datasets",
        session=7,
        kind="talk",
        title=Pair(
            "数据标注的新需求与高质量数据集",
            "New Demand for Data Annotation, and High-Quality Datasets",
        ),
        editorial_title=True,
        appearances=(
            Appearance(
                speaker="cui-xiangyu",
                organisation="speechocean",
                post=Pair("副总裁", "Vice President"),
            ),
        ),
        summary=Pair(
            (
                "崔向雨认为，数据标注是服务外包的重要形态，"
                "需求正随人工智能的发展迅速上升，2026 年的增长焦点是行业数据和具身智能数"
                "据。演讲介绍了海天瑞声构建高质量数据集的“123456”方法论，"
                "强调要作为“一把手工程”来推动，并呼吁更多企业建设自己的数据集。"
            ),
            (
                "Data annotation, in Cui Xiangyu’s account, is an important form of "
                "service outsourcing, and demand for it is surging as AI develops; "
                "industry data and embodied AI data will be where growth centres in "
                "2026. The talk presented Speechocean’s “123456” method for building "
                "high-quality datasets, stressed that the work should be led by the top "
                "executive, and called on more companies to build datasets of their own."
            ),
        ),
        key_points=(
            Pair(
                "数据标注是服务外包的重要形态",
                "Data annotation is an important form of service outsourcing",
            ),
            Pair(
                "2026 年增长看行业数据与具身智能数据",
                "Growth in 2026 will centre on industry data and embodied AI data",
            ),
            Pair(
                "建数据集要当作“一把手工程”", "Building datasets should be led by the top executive"
            ),
            Pair(
                "高质量数据集是行业大模型和智能体的基石",
                "High-quality datasets are the bedrock of industry models and agents",
            ),
        ),
        figures=(
            Figure(
                value="123456",
                counts=Pair(
                    "构建高质量数据集的方法论，原始资料未说明各数字的含义",
                    "the method for building high-quality datasets; the recap does not say "
                    "what its digits stand for",
                ),
            ),
        ),
        takeaways=(
            Pair(
                "更多企业把目光投向人工智能的数据领域",
                "More companies should turn their attention to data for AI",
            ),
            Pair(
                "企业构建属于自己的高质量数据集",
                "Companies should build high-quality datasets of their own",
            ),
        ),
        body=(
            Pair(
                (
                    "演讲用案例说明高质量数据集的作用：数据类型有手语数据、思维链数据，"
                    "行业则有钢铁、医疗、文旅等。"
                ),
                (
                    "Examples showed what high-quality datasets do: sign language data and "
                    "chain-of-thought data, and cases from the steel industry, health care, "
                    "and culture and tourism, among others."
                ),
            ),
            Pair(
                "“123456”方法论是海天瑞声自己的做法，综述没有逐条列出它的内容。",
                (
                    "The “123456” method is Speechocean’s own practice; the recap does not "
                    "set out what it consists of."
                ),
            ),
        ),
        topics=("data-infrastructure", "large-models", "agent-deployment"),
        terms=(
            "data-annotation",
            "high-quality-dataset",
            "method-123456",
            "top-executive-project",
            "embodied-ai",
            "chain-of-thought",
            "large-model",
            "ai-agent",
            "service-outsourcing",
        ),
    ),
)
