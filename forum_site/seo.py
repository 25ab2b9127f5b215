"""What stands in a page's head for search engines and for sharing."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import get_language, override

HREFLANG = {"zh-hans": "zh-Hans", "en": "en"}
OG_LOCALE = {"zh-hans": "zh_CN", "en": "en_GB"}
LONGEST_TITLE = 60  # characters; search engines cut what is longer
LONGEST_DESCRIPTION = 150


@dataclass(frozen=True)
class Head:
    """The head of one page in the active language.

    `what` says what kind of page it is where its title alone could be that of another page;
    `paths` maps every language code to the page's path, `languages` names those in which it is
    there, `query` is the part of the address that makes it a page of its own (`page=2`).
    """

    title: str
    description: str
    paths: dict
    languages: tuple = tuple(HREFLANG)
    query: str = ""
    index: bool = True
    kind: str = "website"
    modified: object = None
    site_name: str = ""
    what: str = ""

    @property
    def full_title(self):
        """The title with what kind of page it is, and the site's name where all fit.

        The kind stays when the title is cut: a term and a topic may have the same name.
        """
        behind = f" · {self.what}" if self.what else ""
        short = Truncator(self.title).chars(LONGEST_TITLE - len(behind)) + behind
        whole = f"{self.title}{behind} · {self.site_name}"
        if self.site_name in ("", self.title) or len(whole) > LONGEST_TITLE:
            return short
        return whole

    @property
    def canonical(self):
        """The one address of this page: in this language, or in Chinese where it is not there."""
        code = get_language()
        return self.address(code if code in self.languages else settings.LANGUAGE_CODE)

    def address(self, code):
        """The absolute address of this page in the language `code`."""
        return settings.BASE_URL + self.paths[code] + (f"?{self.query}" if self.query else "")

    @property
    def alternates(self):
        """(hreflang, address) for each language in which the page is there, and x-default.

        https://developers.google.com/search/docs/specialty/international/localized-versions
        """
        found = [(HREFLANG[code], self.address(code)) for code in self.languages]
        return [*found, ("x-default", self.address(settings.LANGUAGE_CODE))]

    @property
    def open_graph(self):
        """The properties of https://ogp.me/ as (name, content)."""
        properties = {
            "og:type": self.kind,
            "og:title": self.title,
            "og:description": self.description,
            "og:url": self.canonical,
            "og:site_name": self.site_name,
            "og:locale": OG_LOCALE[get_language()],
        }
        return [(name, content) for name, content in properties.items() if content]


def page_head(page, site_name=""):
    """The `Head` of a page of the tree."""
    return Head(
        title=str(page.local.seo_title or page.local.title),
        description=describe(page),
        paths=page.paths,
        languages=page.languages,
        kind="article" if page.is_article else "website",
        modified=page.last_published_at,
        site_name=site_name,
        what=str(page.what),
    )


def describe(page):
    """One or two sentences on a page: what staff wrote for it, or how the page begins."""
    return Truncator(whole_description(page)).chars(LONGEST_DESCRIPTION)


def whole_description(page):
    """The words of which `describe` takes the beginning."""
    text = page.local.search_description or page.lead_text or page.local.title
    return " ".join(strip_tags(text).split())


def paths_of(reverse_path):
    """Map each language code to what `reverse_path()` gives in that language."""
    paths = {}
    for code in HREFLANG:
        with override(code):
            paths[code] = reverse_path()
    return paths
