"""Previews of a page and of what becomes of it elsewhere, whether it is saved or not."""

import json

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override
from wagtail.admin.userbar import ContentCheckerItem
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield
from wagtail.users.models import UserProfile

from agenda.models import TalkPage
from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory
from cases.tests.factories import CasePageFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from ..models import StandardPage
from ..previews import modes, sizes
from ..previews.modes import read_mode
from ..two_sides.words import HAN
from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db

ITS_WORDS = ContentCheckerItem.axe_messages
ELSEWHERE = ["search-zh-hans", "search-en", "card-zh-hans", "card-en", "print-zh-hans", "print-en"]
ALL = ["zh-hans", "en", *ELSEWHERE]
SIDES_IN_TURN = ["zh-hans", "search-en", "card-zh-hans", "print-en"]
KINDS = [
    ForumPageFactory,
    TalkPageFactory,
    CasePageFactory,
    SpeakerPageFactory,
    OrganisationPageFactory,
    StandardPageFactory,
]


def preview(client, page, mode):
    """The preview of a page's newest version, parsed."""
    address = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
    response = client.get(address, {"mode": mode})
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def text_of(page, selector):
    """The text of the first element for a selector, without line breaks and what joins words."""
    return "".join(page.select_one(selector).get_text(strip=True).split("\u2060"))


def test_each_language_has_each_kind_and_a_phone_comes_first():
    assert [name for name, _words in modes()] == ALL
    assert [size["device_width"] for size in sizes()] == [390, 768, 1280]


@pytest.mark.parametrize("name", ["", "fr", "print-fr", "search-", "-en", "<script>"])
def test_unknown_mode_is_the_chinese_page(name):
    assert read_mode(name) == ("page", "zh-hans")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_has_every_preview(editor_client, home, kind):
    page = kind(title="预览的题目", title_en="Previewed title")

    for mode in SIDES_IN_TURN:
        title = page.title_en if mode.endswith("en") else page.title
        assert title in str(preview(editor_client, page, mode)).replace("\u2060", ""), mode


@pytest.mark.parametrize("mode", ELSEWHERE)
def test_home_page_and_lists_have_every_preview(editor_client, home, mode):
    for page in (home, TalkPageFactory().get_parent().get_parent().specific):
        title = page.title_en if mode.endswith("en") else page.title
        assert title in str(preview(editor_client, page, mode)).replace("\u2060", "")


def test_previews_are_of_the_draft(editor_client, home):
    page = StandardPageFactory(title="旧题目")
    page.title = "新题目"
    page.save_revision()

    for mode in ALL[::2]:
        title = preview(editor_client, page, mode).title.get_text()
        assert title.partition(" · ")[0] == "新题目", mode


@pytest.mark.parametrize(
    ("model", "mode"),
    [*((TalkPage, mode) for mode in ALL), *((StandardPage, mode) for mode in SIDES_IN_TURN)],
)
def test_page_that_was_never_saved_has_every_preview(editor_client, home, model, mode):
    parent = ForumPageFactory() if model is TalkPage else home
    label = model._meta.app_label, model._meta.model_name
    address = reverse("wagtailadmin_pages:preview_on_add", args=[*label, parent.pk])
    streams = {name: streamfield([]) for name in ("key_points", "figures", "takeaways", "body")}
    streams |= {"slides": streamfield([]), "videos": streamfield([])}
    rows = {"comments": inline_formset([]), "appearances": inline_formset([])}
    form = {"title": "没保存过", "title_en": "Never saved", "slug": "", "kind": "talk"}
    form |= {"status": "planned", "language": "zh", **streams, **rows}

    posted = editor_client.post(address, nested_form_data(form))
    shown = editor_client.get(address, {"mode": mode, "in_preview_panel": "true"})

    assert (posted.json(), shown.status_code) == ({"is_valid": True, "is_available": True}, 200)
    assert form["title_en" if mode.endswith("en") else "title"] in shown.content.decode()
    assert Page.objects.filter(title="没保存过").count() == 0


def test_entry_is_what_the_sites_own_search_shows(editor_client, client, home):
    talk = TalkPageFactory(title="万联摩尔的做法", title_en="The method", summary="只此一句摘要。")
    AppearanceFactory(talk=talk, speaker=SpeakerPageFactory(title="杜新凯"))
    talk.refresh_from_db()
    talk.save_revision().publish()

    found = BeautifulSoup(client.get("/zh-hans/search/?q=万联摩尔").content, "html.parser")

    [entry] = found.select(".results > li")
    own = preview(editor_client, talk, "search-zh-hans").select_one(".results > li")
    # What was found is marked, which parts words elsewhere.
    assert own.get_text("", strip=True) == entry.get_text("", strip=True)
    assert own.a["href"] == entry.a["href"]


def test_engine_shows_the_head_of_the_public_page(editor_client, client, home):
    page = StandardPageFactory(title="关于", search_description="一句说明。")
    public = BeautifulSoup(client.get(page.get_url()).content, "html.parser")

    shown = preview(editor_client, page, "search-zh-hans")

    assert text_of(shown, ".engine-title") == public.title.get_text()
    assert text_of(shown, ".engine-text") == "一句说明。"
    assert text_of(shown, ".engine-address") == public.select_one("link[rel=canonical]")["href"]


@pytest.mark.parametrize(("length", "cut"), [(28, 0), (29, 1)])
def test_title_that_is_too_long_for_a_card_is_told(editor_client, home, length, cut):
    page = StandardPageFactory(title="题" * length, title_en="x" * length * 2)

    for mode in ("card-zh-hans", "card-en"):
        assert len(preview(editor_client, page, mode).select(".too-long")) == cut


def test_words_around_are_in_the_language_of_staff(editor_client, editor, home):
    UserProfile.objects.update_or_create(user=editor, defaults={"preferred_language": "en"})
    page = StandardPageFactory(title="关于")

    shown = preview(editor_client, page, "card-zh-hans")

    assert text_of(shown, ".note[lang=en]").startswith("WeChat shows")
    assert shown.html["lang"] == "zh-Hans"


def test_paper_has_the_print_style_for_all_media_and_no_bar(editor_client, client, home):
    page = StandardPageFactory(title="关于")

    outer = preview(editor_client, page, "print-zh-hans")

    inner = BeautifulSoup(outer.iframe["srcdoc"], "html.parser")
    media = {
        name: [link.get("media") for link in shown.select("link[href*='css/print']")]
        for name, shown in [
            ("paper", inner),
            ("public", BeautifulSoup(client.get(page.get_url()).content, "html.parser")),
        ]
    }
    assert media == {"paper": ["all"], "public": ["print"]}
    assert (len(outer.select("wagtail-userbar")), len(inner.select("wagtail-userbar"))) == (1, 0)


def test_preview_is_for_staff_only(client, home):
    page = StandardPageFactory()

    answer = client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]), {"mode": "en"})

    assert answer.url.startswith(reverse("wagtailadmin_login"))


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_checker_speaks_the_language_of_staff_on_either_side(editor_client, editor, home, language):
    UserProfile.objects.update_or_create(user=editor, defaults={"preferred_language": language})
    page = StandardPageFactory(title="关于")

    for mode in ("zh-hans", "en"):
        bar = preview(editor_client, page, mode).select_one("#wagtail-userbar-template")
        configured = json.loads(bar.select_one("#checker-axe-configuration").string)
        with override(language):
            wanted = {rule: str(said["error_name"]) for rule, said in ITS_WORDS.items()}
        said = {rule: words["error_name"] for rule, words in configured["messages"].items()}
        assert said == wanted
        assert set(configured["options"]["runOnly"]) == set(wanted)


def test_each_of_the_checkers_words_is_chinese():
    for said in ITS_WORDS.values():
        for words in said.values():
            with override("zh-hans"):
                assert HAN.search(str(words)), words
