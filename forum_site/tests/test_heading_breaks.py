"""Where the lines of a Chinese heading may break: between words, and not before a mark."""

import re

import pytest

from ..typography.phrases import segment

# A bar where a line may break.
OF_2026 = [
    "《数字|服务|企业|能力|成熟度|评价|模型》|编制|进展",
    "DeepSeek|驱动下的|教育|智能体：|从私有化|部署|到场景|应用|实践",
    "AI+境外|安全|风险管理",
    "“智慧服务+”|案例|发布：|彰显|产业|创新|活力",
    "2026|服务外包|高质量|发展|论坛暨|中关村|智科|服务外包|产业|联盟|年会",
    "政策|引领：|擘画|产业|高质量|发展|蓝图",
    "声纹|赋能|金融|安全|解决方案",
    "从场景|出发，|让AI与|产业|双向奔赴",
    "数据标注的|新需求与|高质量|数据集",
    "AI |coding|时代的|信息技术|出海|服务|实践",
    "两项|新政策与|服务外包的|发展|方向",
    "深度|洞察：|中美|服务贸易的|依存与|博弈",
    "关于|深入|实施|“人工智能+”|行动的|意见",
    "体系|含 7 个|能力域、|34 个|子域、|475 项|指标",
    "2026 年|增长|看行业|数据与|具身智能|数据",
    "产业|要的|是一站式的|“AI生产力|工具”",
    "一个|下午，|十个|环节，|九位|讲者，|十一个|案例。",
]
OF_OTHERS = [
    "大语言|模型|幻觉的|成因与|治理",
    "碳中和|目标下|钢铁企业的|绿色|转型之路",
    "从“制造”|到“智造”：|长三角|中小企业|数字化|转型的|十年",
    "第3届|中国|国际|供应链|促进|博览会",
    "5G赋能|智慧|医疗：|远程|手术的|边界|在哪里",
    "量子计算|离我们|还有|多远",
    "跨境电商的|合规之痛与|破局之道",
    "“一带一路”|沿线|国家|基础设施|互联互通",
    "论人工智能|生成|内容的|著作权|归属",
    "把论文|写在祖国|大地上",
    "智能网联|汽车|数据安全|治理的|国际|比较",
    "让文物|活起来——|故宫|数字化的|二十年",
    "《红楼梦》中的|饮食文化",
    "圆桌|论坛|（下）：|数据|跨境|流动的|国际|规则",
    "3天|2夜的|田野|调查",
    "10个|故事|讲清楚|什么|是区块链",
    "2025—2026年度|十大|科技|新闻",
    "银发|经济：|3 亿|老人的|消费|新图景",
    "超过|80%的|企业|已经|上云",
    "史蒂夫·|乔布斯的|最后|一课",
    "第一、|二、三产业|融合|发展",
    "非遗|传承人的|数字化|生存",
    "Python|入门|到精通：|30 天|学会|数据分析",
    "数据要素×|制造业：|场景|怎么选",
    "医保|支付|方式|改革|（DRG/DIP）|对医院|运营的|影响",
    "Wi-Fi 7 与 |5G-A |融合|组网",
    '"智造"|未来：|"工匠"|精神的|传承',
    "隐私",
]


@pytest.mark.parametrize("heading", OF_2026 + OF_OTHERS)
def test_heading_breaks_between_words(heading):
    assert segment(heading.replace("|", "")) == heading.split("|")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "…",
        "，",
        "A",
        "1",
        "的",
        "之",
        " 甲 乙\n丙 ",
        "「」",
        '"',
        '甲"',
        "（",
        "、甲、",
        "😀甲😀",
        "Ⅳ期",
    ]
    + ["甲\u200b乙", "½杯", "2026", "--", "——", "１２个", "a_b_c", "第 3 届", "カタカナの本"],
)
def test_pieces_of_odd_text_are_the_text(text):
    assert "".join(segment(text)) == text


def test_no_mark_that_closes_starts_a_line_and_none_that_opens_ends_one():
    text = "《一》（二）“三”，‘四’；【五】！六？七……八——九、十。〈甲〉·乙：丙％"

    pieces = segment(text * 3)

    assert [piece for piece in pieces if re.match("[》）”，’；】！？…—、。〉·：％]", piece)] == []
    assert [piece for piece in pieces if re.search("[《（“‘【〈]$", piece)] == []


def test_name_is_kept_whole_only_where_it_is_known():
    assert segment("得意音通的声纹") == ["得意", "音通的", "声纹"]
    assert segment("得意音通的声纹", ["得意音通"]) == ["得意音通的", "声纹"]
    assert segment("得意音通的声纹") == ["得意", "音通的", "声纹"]
