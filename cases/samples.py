"""Sample cases for the style guide."""

from forum_site.filters import Choice
from forum_site.styleguide.samples import keyed, page, picture_block
from forum_site.two_sides.words import choose
from speakers.samples import PeopleSamples

from .models import CasePage, Industry, Technology

TITLES = (
    ("质检智能体", "An inspection agent"),
    (
        "面向跨境电商的多语种客服：从三班倒到随问随答",
        "Customer service in twelve languages, day and night",
    ),
    ("只有中文名的案例", ""),
    ("票据自动核验", "Checking receipts"),
    ("城市数据标注基地", "A base for data annotation"),
)


class CaseSamples:
    """Cases with much and with little that is known of them."""

    def __init__(self):
        self.people = PeopleSamples()
        self.industry = keyed(Industry(name="示例行业", name_en="Sample industry"))
        self.technology = keyed(Technology(name="示例技术", name_en="Sample technology"))
        self.cases = [self.case(*title) for title in TITLES]

    def case(self, title, title_en, **fields):
        made = page(CasePage, title, title_en, organisation=self.people.company, **fields)
        made.industry = self.industry
        made.technologies = [self.technology]
        return made

    @property
    def filler(self):
        """The forum to which an empty last cell leads."""
        return page(CasePage.forum.field.related_model, "示例论坛", "Sample forum")

    @property
    def whole(self):
        """A case with a story."""
        return self.case(
            "讲全了的案例",
            "A case told in full",
            scene="场景：谁在哪里遇到什么问题。",
            scene_en="Scene: who had which problem, where.",
            pictures=[picture_block()],
        )

    @property
    def choices(self):
        """The links of a filter, the second one chosen."""
        return [
            Choice(choose("示例行业", "Sample industry"), 4, "industry=sample", chosen=False),
            Choice(choose("另一行业", "Another industry"), 2, "", chosen=True),
        ]
