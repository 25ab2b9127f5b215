"""Sample pages that are in no database, and what the site itself shows of them."""

from datetime import datetime
from itertools import count
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.forms.utils import flatatt
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from wagtail.images import get_image_model

from ..models import HomePage, SiteSettings, StandardPage
from .search_samples import SearchSamples

# Links of samples lead to the style guide again, whatever is put behind them.
NOWHERE = "?"
PICTURE = "styleguide/sample.svg"
PICTURE_SIZE = (640, 480)

_keys = count(-1, -1)  # keys that no stored object has


def keyed(thing):
    """A model instance with a key of its own, which the database does not have."""
    thing.pk = next(_keys)
    return thing


def page(model, title, title_en, **fields):
    """A page of a `model` that is nowhere in the tree; its links lead nowhere."""
    made = model(title=title, title_en=title_en, slug="sample", **fields)
    keyed(made)
    made.path, made.depth, made.url_path = f"sample{made.pk}", 99, "/sample/forums/2026/sample/"
    made.last_published_at = timezone.make_aware(datetime(2026, 1, 9))
    made.get_url = lambda request=None, current_site=None: NOWHERE
    made.anyone_may_read = lambda: True
    return made


def at(clock, day=8):
    """A time in January 2026, Beijing time; `at("14:30")`."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 1, day, hour, minute, tzinfo=ZoneInfo("Asia/Shanghai"))


def pair(zh, en):
    """The value of a pair in a block."""
    return {"zh": zh, "en": en}


def points(*pairs):
    """The value of a stream of points."""
    return [("point", pair(zh, en)) for zh, en in pairs]


def figure(value, unit, counts):
    """A block of a stream of figures; `unit` and `counts` are pairs."""
    return ("figure", {"value": value, "unit": pair(*unit), "counts": pair(*counts)})


def picture_block():
    """A block with a picture, its caption and its credit."""
    value = {
        "image": picture(),
        "alt": pair("示例图片", "A sample picture"),
        "caption": pair("图片说明：写明人物、地点与时间", "A caption says who, where and when"),
        "credit": "示例 / Sample",
    }
    return ("picture", value)


def file_block(name):
    """A block with a document to download, of one of the kinds that have one."""
    document = SimpleNamespace(url=NOWHERE, file_extension="pdf", get_file_size=1_250_000)
    return (name, {"document": document, "name": pair("示例文件", "A sample document")})


def prose():
    """Running text with all of its blocks."""
    return [
        ("heading", pair("小标题", "A heading in the text")),
        (
            "paragraph",
            pair(
                "<p>正文用黑体，每行不超过三十六个字。<b>强调用字重，不用斜体</b>；"
                '<a href="?">链接带下划线</a>。</p>'
                "<ul><li>列表的第一项</li><li>列表的第二项</li></ul>",
                "<p>Running text keeps to sixty-six characters a line. <b>Emphasis is weight</b>; "
                '<a href="?">links are underlined</a>.</p>'
                "<ul><li>The first of a list</li><li>The second of a list</li></ul>",
            ),
        ),
        ("paragraph", pair("<p>这一段还没有英文。</p>", "")),
        picture_block(),
    ]


def picture():
    """An image that is in no library; all of its renditions are one drawing."""
    image = get_image_model()(title="示例", collection=None)
    width, height = PICTURE_SIZE
    rendition = SimpleNamespace(url=static(PICTURE), width=width, height=height)
    rendition.img_tag = lambda attributes: format_html(
        '<img src="{}"{}>', rendition.url, flatatt(attributes)
    )
    image.get_rendition = lambda _filter: rendition
    image.get_renditions = lambda *filters: dict.fromkeys(filters, rendition)
    return image


class SiteSamples:
    """What the site shows besides the pages of the apps."""

    @property
    def settings(self):
        """Site settings with all that may stand in the footer."""
        made = SiteSettings(
            alliance="示例联盟",
            alliance_en="Sample Alliance",
            address="示例市示例路 1 号",
            address_en="1 Sample Road, Sampleton",
            email="office@example.org",
            phone="+86 10 0000 0000",
            icp_number="京ICP备00000000号-1",
            police_number="京公网安备 00000000000000号",
            accounts=[
                ("account", {"name": pair("微信公众号", "WeChat"), "link": "https://example.org/"})
            ],
        )
        made.police_badge = picture()
        return made

    @property
    def home(self):
        return page(
            HomePage,
            "示例论坛",
            "Sample forum",
            lede="导语用一两句话说清：谁在何时何地谈了什么。第二句可以说结果。",
            lede_en="The lede says in two sentences who spoke about what. Then what came of it.",
        )

    @property
    def standard(self):
        return page(
            StandardPage,
            "示例页面",
            "Sample page",
            intro="一句话说明这一页是什么。",
            intro_en="One sentence on what this page is.",
        )

    @property
    def trail(self):
        """The pages above another, for a breadcrumb."""
        return [self.home, self.standard]

    @property
    def places(self):
        """The sections to which samples link."""
        names = ("forum", "speaker", "organisation", "case", "reference", "topic", "term")
        return {f"{name}indexpage": self.standard for name in names} | {"standard": []}

    @property
    def listing(self):
        """The fifth of ten pages of a list."""
        return Paginator(range(240), 24).page(5)

    @property
    def search(self):
        """What stands around the results of search."""
        return SearchSamples()

    @property
    def chinese_only(self):
        """A page without an English side."""
        return page(StandardPage, "只有中文的页面", "")

    @property
    def prose(self):
        return page(StandardPage, "正文", "Running text", body=prose()).body
