"""The nine speakers of the first forum, in speaking order."""

from .shapes import Pair, Speaker

SPEAKERS = (
    Speaker(
        slug="zhang-yijin",
        name=Pair("张译今", "Zhang Yijin"),
        family_name="张",
        pinyin="Zhāng Yìjīn",
        honorific=Pair("女士", "Ms"),
        bio=Pair(
            "来自商务部服贸司。在 2026 年论坛上首先致辞，讲解了两项与服务外包有关的国家政策。",
            (
                "From the trade in services department of the Ministry of Commerce. Gave "
                "the opening address at the 2026 forum and explained two national "
                "policies that bear on service outsourcing."
            ),
        ),
    ),
    Speaker(
        slug="zheng-jinrong",
        name=Pair("郑锦荣", "Zheng Jinrong"),
        family_name="郑",
        pinyin="Zhèng Jǐnróng",
        honorific=Pair("教授", "Professor"),
        bio=Pair(
            (
                "来自中国服务外包研究中心。2026 年论坛上的演讲以数据分析中美服务贸易，"
                "并谈到中国与墨西哥的服务贸易。"
            ),
            (
                "From the China Service Outsourcing Research Center. Used data at the "
                "2026 forum to examine China–US trade in services, and noted the growth "
                "of services trade between China and Mexico."
            ),
        ),
    ),
    Speaker(
        slug="zhang-qiang",
        name=Pair("张强", "Zhang Qiang"),
        family_name="张",
        pinyin="Zhāng Qiáng",
        bio=Pair(
            "在 2026 年论坛上代表联盟报告 2025 年的工作和新一年的展望。",
            (
                "Reported to the 2026 forum on the Alliance’s work in 2025 and its "
                "outlook for the year ahead."
            ),
        ),
    ),
    Speaker(
        slug="du-xinkai",
        name=Pair("杜新凯", "Du Xinkai"),
        family_name="杜",
        pinyin="Dù Xīnkǎi",
        honorific=Pair("先生", "Mr"),
        bio=Pair(
            "来自万联易达。2026 年论坛上的演讲讨论产业需要什么样的 AI，并现场演示了“万联摩尔”。",
            (
                "From Wanlianyida. Discussed at the 2026 forum what kind of AI industry "
                "needs, with a live demonstration of Wanlian Moore."
            ),
        ),
    ),
    Speaker(
        slug="ai-bo",
        name=Pair("艾波", "Ai Bo"),
        family_name="艾",
        pinyin="Ài Bō",
        honorific=Pair("老师", ""),
        bio=Pair(
            "《数字服务企业能力成熟度评价模型》编写组专家，在 2026 年论坛上报告这项标准的进展。",
            (
                "An expert in the group drafting the Capability Maturity Assessment "
                "Model for Digital Service Enterprises, who reported on its progress at "
                "the 2026 forum."
            ),
        ),
    ),
    Speaker(
        slug="li-pengtao",
        name=Pair("李鹏涛", "Li Pengtao"),
        family_name="李",
        pinyin="Lǐ Péngtāo",
        honorific=Pair("博士", "Dr"),
        bio=Pair(
            "来自数纬科技。2026 年论坛上的演讲以教育智能体项目为例，说明私有化部署难在哪里。",
            (
                "From Shuwei Technology. Used the education agent project at the 2026 "
                "forum to show where the difficulties of private deployment lie."
            ),
        ),
    ),
    Speaker(
        slug="cui-xiangyu",
        name=Pair("崔向雨", "Cui Xiangyu"),
        family_name="崔",
        pinyin="Cuī Xiàngyǔ",
        bio=Pair(
            "来自海天瑞声。2026 年论坛上的演讲谈数据标注的需求，以及如何建设高质量数据集。",
            (
                "From Speechocean. Spoke at the 2026 forum about demand for data "
                "annotation and how high-quality datasets are built."
            ),
        ),
    ),
    Speaker(
        slug="ma-biao",
        name=Pair("马骉", "Ma Biao"),
        family_name="马",
        pinyin="Mǎ Biāo",
        honorific=Pair("先生", "Mr"),
        bio=Pair(
            "来自云沃客。2026 年论坛上的演讲介绍如何以软件众包平台向海外提供信息技术服务。",
            (
                "From ClouderWork. Described at the 2026 forum how a software "
                "crowdsourcing platform takes IT services abroad."
            ),
        ),
    ),
    Speaker(
        slug="yu-wanli",
        name=Pair("余万里", "Yu Wanli"),
        family_name="余",
        pinyin="Yú Wànlǐ",
        honorific=Pair("博士", "Dr"),
        bio=Pair(
            (
                "来自中安保国际公共安全研究院。2026 年论坛上的演讲谈人工智能怎样用于境外"
                "安全风险管理。"
            ),
            (
                "From the Zhong’anbao International Public Security Research Institute. "
                "Spoke at the 2026 forum about using AI to manage security risks abroad."
            ),
        ),
    ),
)
