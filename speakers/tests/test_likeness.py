"""Which names may be those of one person or one organisation, and which may not."""

import pytest

from ..editing.likeness import Name, Why, why_one_organisation, why_one_person

PEOPLE = [
    ("张译今", "张译今", Why.SAME),
    ("张译今", "張譯今", Why.SAME),
    ("张 译今", "张译今", Why.SAME),
    ("Ｚhang Yijin", "ZHANG Yijin", Why.SAME),
    ("张译今", "Zhang Yijin", Why.OTHER_SCRIPT),
    ("张译今", "Yijin Zhang", Why.OTHER_SCRIPT),
    ("zhangyijin", "张译今", Why.OTHER_SCRIPT),
    ("Zhang Yi-Jin", "张译今", Why.OTHER_SCRIPT),
    ("Shan Wei", "单伟", Why.OTHER_SCRIPT),
    ("Lyu Xin", "吕欣", Why.OTHER_SCRIPT),
    ("Ouyang Xiu", "欧阳修", Why.OTHER_SCRIPT),
    ("Yijin Zhang", "Zhang Yijin", Why.SAME),
    ("Jonathan Smith", "Smith, Jonathan", Why.SAME),
    ("李明", "李鸣", Why.SOUND),
    ("王晓明", "王小明", Why.SOUND),
    ("刘洋", "刘阳", Why.SOUND),
    ("张英杰", "张音杰", Why.SOUND),
    ("张译今", "张今译", Why.NEAR),
    ("迈克尔·史密斯", "迈克·史密斯", Why.NEAR),
    ("Jonathan Smith", "Johnathan Smith", Why.NEAR),
    ("Zhang Yijin", "Zhang Yijing", Why.NEAR),
    ("王强", "张强", None),
    ("李明", "李强", None),
    ("王建国", "王建军", None),
    ("张浩", "张涛", None),
    ("Zhang Hao", "Zhang Tao", None),
    ("Zhang Liang", "Zhang Qiang", None),
    ("陈英", "程颖", None),
    ("张译今", "Zhang Yi", None),
    ("李明", "李明华", None),
    ("张译今", "", None),
    ("·", "·", None),
]

ORGANISATIONS = [
    ("数纬科技", "数纬科技", Why.SAME),
    ("数緯科技", "数纬科技", Why.SAME),
    ("数纬科技有限公司", "数纬科技", Why.COMPANY_FORM),
    ("北京数纬科技股份有限公司", "数纬科技（北京）有限公司", Why.COMPANY_FORM),
    ("华为技术有限公司", "华为", Why.COMPANY_FORM),
    ("Huawei Technologies Co., Ltd.", "Huawei", Why.COMPANY_FORM),
    ("Huawei", "华为技术有限公司", Why.OTHER_SCRIPT),
    ("海天瑞声", "北京海天瑞声科技股份有限公司", Why.COMPANY_FORM),
    ("腾讯", "腾讯云计算（北京）有限责任公司", Why.PART),
    ("信通院", "中国信通院云计算所", Why.PART),
    ("科大讯飞", "科大讯飞AI研究院", Why.PART),
    ("数纬科技", "数维科技", Why.SOUND),
    ("中国信息通信研究院", "中国信息通讯研究院", Why.NEAR),
    ("Speech Ocean Beijing", "Speechocean Bejing", Why.NEAR),
    ("数纬科技", "数科网维", None),
    ("北京大学", "南京大学", None),
    ("江苏省服务外包行业协会", "山东省服务外包行业协会", None),
    ("北京数据交易所", "上海数据交易所", None),
    ("中国软件", "中国信息技术有限公司", None),
    ("第一研究所", "第二研究所", None),
    ("中国信息通信研究院", "中国电子信息产业发展研究院", None),
    ("China Software Company", "China Data Group", None),
    ("科技", "数纬科技", None),
]


@pytest.mark.parametrize(("one", "other", "why"), PEOPLE)
def test_two_names_of_people(one, other, why):
    both_ways = why_one_person(Name(one), Name(other)), why_one_person(Name(other), Name(one))
    assert both_ways == (why, why)


@pytest.mark.parametrize(("one", "other", "why"), ORGANISATIONS)
def test_two_names_of_organisations(one, other, why):
    both_ways = (
        why_one_organisation(Name(one), Name(other)),
        why_one_organisation(Name(other), Name(one)),
    )
    assert both_ways == (why, why)


def test_reading_that_staff_wrote_counts():
    assert why_one_person(Name("Qu Wei"), Name("区伟")) == Why.OTHER_SCRIPT
    assert why_one_person(Name("Ou Wei"), Name("区伟", "ou wei")) == Why.OTHER_SCRIPT
    assert why_one_person(Name("欧伟"), Name("区伟", "ou wei")) == Why.SOUND
    assert why_one_person(Name("欧伟"), Name("区伟", "qu wei")) is None
