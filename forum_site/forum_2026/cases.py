"""The eleven cases released at the first forum, in the released order, and their vocabularies."""

from .shapes import Case, Pair, Word

INDUSTRIES = (
    Word(slug="fuel-retail", name=Pair("加油站", "Petrol stations")),
    Word(slug="manufacturing", name=Pair("制造业", "Manufacturing")),
    Word(slug="digital-content", name=Pair("数字内容", "Digital content")),
    Word(slug="finance", name=Pair("金融", "Finance")),
    Word(slug="warehousing", name=Pair("仓储", "Warehousing")),
)

TECHNOLOGIES = (
    Word(slug="data-platform", name=Pair("数据平台", "Data platform")),
    Word(slug="data-lakehouse", name=Pair("湖仓一体", "Data lakehouse")),
    Word(slug="digital-operations", name=Pair("数字运营", "Digital operations")),
    Word(slug="cloud-platform", name=Pair("云平台", "Cloud platform")),
    Word(slug="smart-lighting", name=Pair("智能照明", "Smart lighting")),
    Word(slug="low-carbon", name=Pair("低碳", "Low carbon")),
    Word(slug="encryption", name=Pair("数据加密", "Data encryption")),
    Word(slug="lossless-playback", name=Pair("无损播放", "Lossless playback")),
    Word(slug="ai-agents", name=Pair("智能体", "AI agents")),
    Word(slug="metaverse", name=Pair("元宇宙", "Metaverse")),
    Word(slug="voiceprint", name=Pair("声纹识别", "Voiceprint recognition")),
    Word(slug="robotics", name=Pair("机器人", "Robotics")),
)

CASES = (
    Case(
        slug="lakehouse-data-platform",
        title=Pair("湖仓一体数据平台", "Data Lakehouse Platform"),
        organisation="chinasoft",
        technologies=("data-platform", "data-lakehouse"),
        topics=("smart-services-plus", "data-infrastructure"),
    ),
    Case(
        slug="digital-operations-brain",
        title=Pair("数字运营大脑", "Digital Operations Brain"),
        organisation="taiying",
        technologies=("digital-operations",),
        topics=("smart-services-plus",),
    ),
    Case(
        slug="global-asset-management",
        title=Pair("全球布局资产管理", "Asset Management for a Global Footprint"),
        organisation="yidatec",
        topics=("smart-services-plus", "going-global"),
    ),
    Case(
        slug="petrol-station-data-cloud",
        title=Pair(
            "加油站综合数据监管云平台",
            "Cloud Platform for Integrated Data Supervision of Petrol Stations",
        ),
        organisation="duowang",
        industry="fuel-retail",
        technologies=("data-platform", "cloud-platform"),
        topics=("smart-services-plus",),
    ),
    Case(
        slug="going-global-ecosystem",
        title=Pair("生态出海服务平台", "Ecosystem Platform for Going Global"),
        organisation="qiqiwo",
        topics=("smart-services-plus", "going-global"),
    ),
    Case(
        slug="low-carbon-lighting",
        title=Pair("智能低碳照明方案", "Smart Low-Carbon Lighting Solution"),
        organisation="yuanyu-zhilian",
        technologies=("smart-lighting", "low-carbon"),
        topics=("smart-services-plus",),
    ),
    Case(
        slug="encrypted-lossless-playback",
        title=Pair("数据加密下无损播放方案", "Lossless Playback of Encrypted Data"),
        organisation="bohan",
        technologies=("encryption", "lossless-playback"),
        topics=("smart-services-plus",),
    ),
    Case(
        slug="manufacturing-agents",
        title=Pair("制造业高价值智能体", "High-Value AI Agents for Manufacturing"),
        organisation="jerei",
        industry="manufacturing",
        technologies=("ai-agents",),
        topics=("smart-services-plus", "agent-deployment", "industrial-ai"),
    ),
    Case(
        slug="metaverse-content-cloud",
        title=Pair(
            "面向元宇宙的数字内容产教融合服贸云平台",
            (
                "Cloud Platform for Services Trade and Industry–Education Integration in "
                "Metaverse Content"
            ),
        ),
        organisation="lingran-chuangzhi",
        industry="digital-content",
        technologies=("metaverse", "cloud-platform"),
        topics=("smart-services-plus", "talent-and-capability"),
    ),
    Case(
        slug="voiceprint-financial-security",
        title=Pair("声纹赋能金融安全解决方案", "Voiceprint-Based Financial Security Solution"),
        organisation="d-ear",
        industry="finance",
        technologies=("voiceprint",),
        topics=("smart-services-plus", "industrial-ai"),
    ),
    Case(
        slug="robotic-warehousing",
        title=Pair("机器人柔性仓储升级方案", "Flexible Warehousing Upgrade with Robots"),
        organisation="geekplus",
        industry="warehousing",
        technologies=("robotics",),
        topics=("smart-services-plus",),
    ),
)
