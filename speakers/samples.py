"""Sample people and organisations for the style guide."""

from forum_site.styleguide.samples import page, picture

from .models import OrganisationPage, SpeakerPage


class PeopleSamples:
    """People with names of every shape, and organisations; the same ones each time."""

    def __init__(self):
        self.institute = page(
            OrganisationPage,
            "示例研究院服务贸易研究所",
            "Sample Institute for Trade in Services",
            kind=OrganisationPage.Kind.RESEARCH,
            short_name="示例研究院",
            short_name_en="Sample Institute",
            other_names="SITS\n示例院",
            website="https://example.org/",
            logo=picture(),
        )
        self.company = page(
            OrganisationPage,
            "示例科技（集团）股份有限公司",
            "Sample Technologies",
            kind=OrganisationPage.Kind.COMPANY,
            short_name="示例科技",
        )
        self.chinese_company = page(
            OrganisationPage, "只有中文名的公司", "", kind=OrganisationPage.Kind.COMPANY
        )
        self.zhang = person("张三", "Zhang San")
        self.ouyang = person("欧阳四", "Ouyang Si")
        self.jane = person("Jane Doe", "Jane Doe")
        self.ma = person("马骉", "Ma Biao", pinyin="Mǎ Biāo")
        self.li = person(
            "李四",
            "Li Si",
            bio="没有演讲时显示简介的第一句。其余在本人页面上。",
            bio_en="Without a talk the bio’s first sentence is shown. The rest is on the page.",
        )
        self.photographed = person("王五", "Wang Wu", portrait=picture())


def person(name, name_en, pinyin="", **fields):
    """A sample speaker."""
    made = page(SpeakerPage, name, name_en, pinyin=pinyin, **fields)
    made.fill_in()  # the order of initials goes by the reading
    return made
