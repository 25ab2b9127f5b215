"""The firms and the institute that spoke at the first forum or had a case released there."""

from .shapes import Organisation, Pair

SPEAKING = (
    Organisation(
        slug="wanlianyida",
        name=Pair("万联易达控股集团有限公司", "Wanlianyida Holding Group"),
        short_name=Pair("万联易达", "Wanlianyida"),
        kind="company",
        english="known",
        profile=Pair(
            (
                "推出“万联摩尔”全产业大模型的企业。副总裁杜新凯在 2026 年论坛上发表演讲，"
                "并现场演示了这个模型。"
            ),
            (
                "The company behind the all-industry model Wanlian Moore. Its Vice "
                "President, Du Xinkai, spoke at the 2026 forum and demonstrated the "
                "model live."
            ),
        ),
    ),
    Organisation(
        slug="shuwei",
        name=Pair("北京数纬科技股份有限公司", "Beijing Shuwei Technology Co., Ltd."),
        short_name=Pair("数纬科技", "Shuwei Technology"),
        kind="company",
        english="unofficial",
        profile=Pair(
            (
                "与联盟合作开展教育智能体项目的企业。"
                "CTO 李鹏涛在 2026 年论坛上分享了智能体私有化部署的经验。"
            ),
            (
                "A company that carried out the education agent project with the "
                "Alliance. Its CTO, Li Pengtao, shared its experience of deploying AI "
                "agents privately at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="speechocean",
        name=Pair(
            "北京海天瑞声科技股份有限公司", "Beijing Haitian Ruisheng Science Technology Ltd."
        ),
        short_name=Pair("海天瑞声", "Speechocean"),
        kind="company",
        english="official",
        website="https://speechocean.com",
        profile=Pair(
            "建设人工智能数据集的企业。副总裁崔向雨在 2026 年论坛上介绍了它的“123456”方法论。",
            (
                "A company that builds datasets for AI. Its Vice President, Cui Xiangyu, "
                "presented its “123456” method at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="clouderwork",
        name=Pair("北京云沃客数字科技有限公司", "Beijing Yunwoke Digital Technology Co., Ltd."),
        short_name=Pair("云沃客", "ClouderWork"),
        kind="company",
        english="unofficial",
        website="https://clouderwork.com",
        profile=Pair(
            (
                "经营软件众包平台 ClouderWork 的企业。"
                "CEO 马骉在 2026 年论坛上谈了 AI 编码时代的信息技术服务出海。"
            ),
            (
                "The company that runs the software crowdsourcing platform ClouderWork. "
                "Its CEO, Ma Biao, spoke at the 2026 forum on taking IT services abroad "
                "in the age of AI coding."
            ),
        ),
    ),
    Organisation(
        slug="zhonganbao",
        name=Pair(
            "中安保国际公共安全研究院",
            "Zhong’anbao International Public Security Research Institute",
        ),
        short_name=Pair("中安保研究院", "Zhong’anbao Institute"),
        kind="research",
        english="unofficial",
        profile=Pair(
            (
                "研究公共安全的机构，建有一套境外安全风险管理系统。"
                "院长余万里在 2026 年论坛上发表演讲。"
            ),
            (
                "A research institute for public security that has built an overseas "
                "security risk management system. Its President, Yu Wanli, spoke at the "
                "2026 forum."
            ),
        ),
    ),
)

WITH_CASES = (
    Organisation(
        slug="chinasoft",
        name=Pair("中软国际有限公司", "Chinasoft International Limited"),
        short_name=Pair("中软国际", "Chinasoft International"),
        kind="company",
        english="official",
        profile=Pair(
            "2026 年论坛发布了它的案例“湖仓一体数据平台”。",
            "Its data lakehouse platform was among the cases released at the 2026 forum.",
        ),
    ),
    Organisation(
        slug="taiying",
        name=Pair("泰盈科技", "Taiying Technology"),
        other_names=("泰盈科技集团有限公司", "Shandong Taiying Technology Co., Ltd."),
        kind="company",
        english="known",
        profile=Pair(
            "2026 年论坛发布了它的案例“数字运营大脑”。",
            "Its digital operations brain was among the cases released at the 2026 forum.",
        ),
    ),
    Organisation(
        slug="yidatec",
        name=Pair("亿达信息技术有限公司", "Yidatec"),
        short_name=Pair("亿达信息", "Yidatec"),
        kind="company",
        english="known",
        website="https://yidatec.com",
        profile=Pair(
            "2026 年论坛发布了它的案例“全球布局资产管理”。",
            (
                "Its asset management for a global footprint was among the cases "
                "released at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="duowang",
        name=Pair("铎网数字", "Duowang Digital"),
        kind="company",
        english="unofficial",
        profile=Pair(
            "2026 年论坛发布了它的案例“加油站综合数据监管云平台”。",
            (
                "Its cloud platform for the data supervision of petrol stations was "
                "among the cases released at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="qiqiwo",
        name=Pair("企启沃", "Qiqiwo"),
        kind="company",
        english="known",
        website="https://qiqiwo.com.cn",
        profile=Pair(
            "2026 年论坛发布了它的案例“生态出海服务平台”。",
            (
                "Its ecosystem platform for going global was among the cases released at "
                "the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="yuanyu-zhilian",
        name=Pair("元宇智联", "Yuanyu Zhilian"),
        kind="company",
        english="unofficial",
        profile=Pair(
            "2026 年论坛发布了它的案例“智能低碳照明方案”。",
            (
                "Its smart low-carbon lighting solution was among the cases released at "
                "the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="bohan",
        name=Pair("伯汉网络", "Bohan Network"),
        kind="company",
        english="unofficial",
        profile=Pair(
            "2026 年论坛发布了它的案例“数据加密下无损播放方案”。",
            (
                "Its solution for lossless playback of encrypted data was among the "
                "cases released at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="jerei",
        name=Pair("山东捷瑞数字科技股份有限公司", "Shandong Jerei Digital Technology Co., Ltd."),
        short_name=Pair("捷瑞数字", "Jerei Digital"),
        kind="company",
        english="official",
        profile=Pair(
            "2026 年论坛发布了它的案例“制造业高价值智能体”。",
            (
                "Its high-value AI agents for manufacturing were among the cases "
                "released at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="lingran-chuangzhi",
        name=Pair("灵然创智", "Lingran Chuangzhi"),
        kind="company",
        english="unofficial",
        profile=Pair(
            "2026 年论坛发布了它的案例“面向元宇宙的数字内容产教融合服贸云平台”。",
            (
                "Its cloud platform for services trade and training in metaverse content "
                "was among the cases released at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="d-ear",
        name=Pair("得意音通", "d-Ear Technologies"),
        other_names=("北京得意音通", "Beijing d-Ear Technologies Co., Ltd."),
        kind="company",
        english="known",
        website="https://d-ear.com",
        profile=Pair(
            "2026 年论坛发布了它的案例“声纹赋能金融安全解决方案”。",
            (
                "Its voiceprint-based financial security solution was among the cases "
                "released at the 2026 forum."
            ),
        ),
    ),
    Organisation(
        slug="geekplus",
        name=Pair("北京极智嘉科技股份有限公司", "Beijing Geekplus Technology Co., Ltd."),
        short_name=Pair("极智嘉", "Geek+"),
        kind="company",
        english="official",
        profile=Pair(
            "2026 年论坛发布了它的案例“机器人柔性仓储升级方案”。",
            (
                "Its robot-based upgrade for flexible warehousing was among the cases "
                "released at the 2026 forum."
            ),
        ),
    ),
)

COMPANIES = (*SPEAKING, *WITH_CASES)
