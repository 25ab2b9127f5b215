"""The sentences of which invented documents are made, with places for words."""

from .invented_words import listed

TALK_TITLES = (
    "{a}的第二个十年",
    "把{a}交给{b}之后",
    "{city}经验：{a}怎样落地",
    "从{a}到{b}：{latin}带来的变化",
    "{product}与{a}",
    "为什么{a}离不开{b}",
    "{number}背后的{a}",
)
CASE_TITLES = ("“{product}”{a}平台", "{product}{a}项目", "{city}{a}一体化改造", "{latin}驱动的{a}")
REFERENCE_TITLES = (
    "{a}服务规范",
    "关于推进{a}与{b}的若干意见",
    "{a}数据格式 第{part}部分",
    "{city}{a}三年行动方案",
)
TALK_SENTENCES = (
    "{person}在发言中回顾了{a}的来路，认为真正难的不是设备，而是谁来为结果签字。",
    "{organisation}的做法是把{a}与{b}放进同一张流程图，出了问题先改流程再追人。",
    "{product}上线的头三个月，{city}的班组每天仍要手工核对一遍，直到差错连续归零。",
    "有听众问{a}的投入多久收回，回答是看{b}能不能少返工，而不是看少了几个人。",
    "截至去年底，这套办法覆盖{number}，其中一半来自最早拒绝试点的部门。",
    "与{latin}的接口改了四版，最后留下的是最简单的那一版。",
    "{person}提醒同行，{a}的口径一旦定下就不要随季度改动，否则历史数据全部作废。",
    "会后的讨论集中在{b}：小单位没有专人，能否由联盟统一提供。",
    "他们把{a}拆成七个动作，每个动作只允许一种写法，新人两周就能上手。",
    "如果只记住一句话，那就是先让{b}的记录可信，再谈{a}的速度。",
    "{city}的冬季检验最为严格，{a}在零下二十度仍按原定时限完成。",
)
CASE_SENTENCES = (
    "{organisation}承接{a}多年，过去靠表格流转，交接班时最容易丢单。",
    "项目以{product}为底座，接入{latin}，让{a}与{b}共用一份主数据。",
    "实施分三步：先清理{b}的编码，再搬迁{a}的历史记录，最后放开外部查询。",
    "运行一年，处理{number}，退单比上一年少了三分之一。",
    "评审认为，这一案例对{city}周边的中小单位有示范意义。",
    "遗留的问题是夜班人手不足，{a}的复核仍要等到第二天上午。",
)
REFERENCE_SENTENCES = (
    "本文件由{organisation}牵头起草，规定{a}的术语、流程和验收办法。",
    "适用于从事{a}与{b}的单位，其他组织可参照使用。",
    "附录给出{number}的填写样例，并说明{latin}字段的取值。",
    "与上一版相比，删去了关于纸质单据的条款，增加{b}的留痕要求。",
    "各地应结合{city}的试点情况，每两年复核一次。",
)
ORGANISATION_SENTENCES = (
    "{organisation}总部在{city}，长期从事{a}，客户以公共机构为主。",
    "自主研发的{product}用于{b}，已服务{number}。",
    "近年把{latin}引入{a}，参与了多项联盟标准的讨论。",
    "设有{city}培训基地，每年为会员单位举办{b}公开课。",
)
SPEAKER_SENTENCES = (
    "{person}，{organisation}{post}，从事{a}与{b}研究十余年。",
    "曾主持{product}项目，服务{number}，材料收入联盟案例集。",
    "近来关注{latin}在{a}中的用法，常在{city}讲授公开课。",
    "主张{b}先立规矩后上系统，文章散见于行业刊物。",
)
# Sentences of parts that go together in any way.
WHO = listed(
    """
    质量组 外地同事 值班长 三家供应商 客户代表 审计人员 新入职的班组 老师傅 中台团队 法务
    区县主管部门 合作院校 第三方机构 仓库管理员 译者 数据管家 一线司机 护士长 财务共享中心 志愿者
    """
)
WHEN = listed(
    """
    上半年 年终盘点时 试运行首周 汛期 春运期间 搬迁之后 系统割接当晚 双十一前 验收前夕 疫后
    第二季度 夜班交接时 新规生效后 续约谈判中 跨省推广时 停机检修期间
    例会上 复盘会上 招标阶段 移交之际
    """
)
DID = listed(
    """
    重写了 合并了 停用了 抽查了 公开了 补录了 翻译了 拆分了 校准了 接管了 外包了 质疑了
    归档了 压缩了 统一了 延后了 量化了 追溯了 简化了 托管了
    """
)
WHAT = listed(
    """
    旧台账 术语表 验收清单 报价模板 工单编码 权限目录 培训课件 备件库 客户画像 接口文档 应急预案
    排放台账 抽样方案 评分细则 合同附件 知识卡片 运单轨迹 病历摘要 图纸版本 考勤规则
    """
)
SO = listed(
    """
    投诉当月减半 返工率明显下降 没有人再打电话催问 成本反而略升 交付提前了四天 两边口径终于对上
    夜里不再有人守屏 客户续签了三年 差错可以追到人 新人不必死记硬背 外地分部照此办理 争议仍在
    预算被砍也能维持 旧系统得以退役 审批少了两道 数据当天可查 仓位腾出一成 保费随之下调
    """
)
KEY_POINTS = (
    "{a}先定口径再上线",
    "{b}的记录要能回看",
    "从{city}一个班组试起",
    "{product}只做一件事",
)
ENGLISH_SENTENCES = (
    "The team from {city} rebuilt {a} around a shared record of {b}.",
    "A pilot of {product} ran for three months before anybody trusted it.",
    "What mattered most for {a} was who signs for the result.",
    "Smaller members ask whether {b} can be offered by the alliance as a whole.",
)
ENGLISH_TITLES = (
    "{product} and {a}",
    "How {city} made {a} work",
    "From {a} to {b}",
    "Notes on {a}",
)
