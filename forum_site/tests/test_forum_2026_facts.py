"""Every fact of the 2026 recap stands on the page where a reader looks for it."""

import pytest
from bs4 import BeautifulSoup
from django.db import transaction
from django.test import Client

from agenda.models import TalkPage
from cases.models import CasePage
from speakers.models import SpeakerPage

from .crawl import words_of

FORUM = "forums/2026/"

# Page → words on its Chinese side. Numbers and names as the recap has them.
FACTS = {
    FORUM: """
        2026服务外包高质量发展论坛暨中关村智科服务外包产业联盟年会
        场景驱动，数创未来 2026年1月8日 下午 北京 中关村智科服务外包产业联盟
        商务部配额许可证 商务部国际贸易经济合作研究院 工业和信息化部 各行业协会 企业界 十五五
        政策引领：擘画产业高质量发展蓝图 深度洞察：中美服务贸易的依存与博弈
        联盟工作：搭建平台，务实推进 产业实践：AI与场景的双向奔赴
        标准建设：构建产业能力评估新基石 技术落地：教育智能体的私有化部署实践
        数据基石：高质量数据集的构建路径 出海实践：AI_Coding时代的服务新模式
        安全护航：AI赋能境外风险管理 “智慧服务+”案例发布：彰显产业创新活力
    """,
    1: """
        张译今 商务部 服贸司二处 副处长 致辞 国务院办公厅 六个部门
        《关于加快场景培育和开放推动新场景大规模应用的实施意见》 《促进服务外包高质量发展行动计划》
        创新驱动 开放合作 标准 人才 区域协同 十五五 数字化、智能化、融合化、绿色化 数字贸易
    """,
    2: """
        中美服务贸易的依存度分析 郑锦荣 中国服务外包研究中心 服务经济研究部 部长 特朗普 墨西哥
        运输 旅行 人工智能 数字贸易 标准 大模型即服务训练
    """,
    3: """
        张强 副理事长兼秘书长 2025 2026 100+ 沙龙 智慧服务+ 教育智能体 民航空管数字化
        数字贸易标委会 《数字服务企业能力成熟度评价模型》 里斯本网络展 欧洲 China_Data_Service
        政策服务 项目对接 完善标准 国际合作
    """,
    4: """
        从场景出发，让AI与产业双向奔赴 杜新凯 万联易达 副总裁 AI生产力工具 通用大模型 垂类大模型
        万联摩尔 97 本体图谱 数据孤岛 年终总结海报 生态
    """,
    5: """
        艾波 标准编写组 专家 2025 2026 7 34 475 能力域 能力子域 三级指标 80,000+ 20,000 创新文化
        自愿采用 国际标准 甲方 征求意见 试点
    """,
    6: """
        DeepSeek驱动下的教育智能体：从私有化部署到场景应用实践 李鹏涛 数纬科技 CTO 智能体的时代
        人力外包 幻觉 不可能三角 私有化部署 知识库 制度问答 视频 多模态 AI架构师 七步法
    """,
    7: """
        崔向雨 海天瑞声 副总裁 数据标注 具身智能 2026 123456 一把手工程 手语 思维链 钢铁 医疗 文旅
        高质量数据集
    """,
    8: """
        AI_coding时代的信息技术出海服务实践 马骉 云沃客 CEO ClouderWork 众包 1,200,000+
        多个语种 跨文化 GitHub_Copilot 欧盟 ECF 区块链
    """,
    9: """
        AI+境外安全风险管理 余万里 中安保 院长 开源情报 翻译 动荡 灾害 仇恨言论 抗议 预测 撤出 安保
        多来源 专家
    """,
    "about/": "民政部门 全国 园区 研究机构 智慧服务+ 新智服务 新质生产力 场景带动",
}

CASES = {
    "中软国际": "湖仓一体数据平台",
    "泰盈科技": "数字运营大脑",
    "亿达信息": "全球布局资产管理",
    "铎网数字": "加油站综合数据监管云平台",
    "企启沃": "生态出海服务平台",
    "元宇智联": "智能低碳照明方案",
    "伯汉网络": "数据加密下无损播放方案",
    "捷瑞数字": "制造业高价值智能体",
    "灵然创智": "面向元宇宙的数字内容产教融合服贸云平台",
    "得意音通": "声纹赋能金融安全解决方案",
    "极智嘉": "机器人柔性仓储升级方案",
}


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """The 2026 forum, loaded once for this file."""
    from forum_site.forum_2026.load import load

    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield Client()
        transaction.set_rollback(True)


def address(place):
    """The path below the language of a key of FACTS: a talk by its number, or a path."""
    if isinstance(place, int):
        talk = TalkPage.objects.order_by("path")[place - 1]
        return talk.get_url().removeprefix("/zh-hans/")
    return place


def read(site, path):
    """The words of a page, without spaces between Han and Latin to trip over."""
    response = site.get(path)
    assert response.status_code == 200, path
    return words_of(BeautifulSoup(response.content, "html.parser"))


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize("place", FACTS)
def test_facts_of_the_recap_are_on_their_page(site, place):
    words = squeezed(read(site, f"/zh-hans/{address(place)}"))

    missing = [
        fact for fact in FACTS[place].split() if squeezed(fact.replace("_", " ")) not in words
    ]

    assert missing == []


@pytest.mark.parametrize("place", FACTS)
def test_each_of_those_pages_has_its_english_side(site, place):
    words = read(site, f"/en/{address(place)}")

    han = [c for c in words if "\u4e00" <= c <= "\u9fff"]
    assert len(han) < 20, "".join(han)


def test_there_are_nine_speakers_in_speaking_order(site):
    page = BeautifulSoup(site.get("/zh-hans/speakers/").content, "html.parser")

    names = [s.title for s in SpeakerPage.objects.all()]
    found = sorted((page.main.get_text().index(name), name) for name in names)

    assert [name for _, name in found] == [
        "张译今", "郑锦荣", "张强", "杜新凯", "艾波", "李鹏涛", "崔向雨", "马骉", "余万里",
    ]  # fmt: skip


def test_the_eleven_cases_are_in_released_order_with_their_organisations(site):
    page = squeezed(read(site, "/zh-hans/cases/"))

    assert [case.title for case in CasePage.objects.order_by("path")] == list(CASES.values())
    places = [page.index(title) for title in CASES.values()]
    assert places == sorted(places)
    for organisation, title in CASES.items():
        near = page[max(0, page.index(title) - 40) : page.index(title) + len(title) + 40]
        assert organisation in near


def test_only_five_talks_have_a_title_of_their_own(site):
    editorial = [talk.title_is_editorial for talk in TalkPage.objects.order_by("path")]

    assert editorial == [True, False, True, False, True, False, True, False, False]


def test_what_the_recap_does_not_say_is_said_to_be_unknown(site):
    forum = read(site, f"/en/{FORUM}")

    assert "Start times were not published" in forum
    assert "venue" in forum.casefold()
