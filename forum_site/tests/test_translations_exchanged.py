"""A forum's open pairs go out as a file, are filled in, and come back."""

import io
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from agenda.models import TalkPage
from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory

from ..models import BasePage
from ..translation.exchange import spreadsheet, xliff
from ..two_sides.pairs import pairs_of

pytestmark = pytest.mark.django_db
XLIFF = "{urn:oasis:names:tc:xliff:document:1.2}"


@pytest.fixture
def talk(home):
    """A published talk with four open pairs: summary, paragraph, key point, post."""
    talk = TalkPageFactory(title="题目", title_en="Title", summary="摘要。", summary_en="")
    talk.key_points = [("point", {"zh": "要点", "en": ""})]
    talk.body = [("paragraph", {"zh": "<p>一段</p><p>a &lt; b</p>", "en": ""})]
    talk.save()
    AppearanceFactory(talk=talk, post="院长", post_en="")
    talk = TalkPage.objects.get()
    talk.save_revision().publish()
    return talk


@pytest.fixture
def forum(talk):
    return talk.get_parent()


@pytest.fixture(params=["xlsx", "xliff"])
def kind(request):
    return request.param


def export(client, forum, kind):
    """The file that the workbench gives."""
    return client.get(reverse("translation:export", args=[forum.pk]), {"as": kind}).content


def filled_in(content, kind, english):
    """The file after someone wrote `english`, which maps Chinese to English."""
    if kind == "xlsx":
        book = load_workbook(io.BytesIO(content))
        sheet = book.worksheets[0]
        for row in range(2, sheet.max_row + 1):
            if (chinese := sheet.cell(row, spreadsheet.CHINESE).value) in english:
                sheet.cell(row, spreadsheet.ENGLISH).value = english[chinese]
        saved = io.BytesIO()
        book.save(saved)
        return saved.getvalue()
    root = ElementTree.fromstring(content)  # noqa: S314  our own file
    for unit in root.iter(f"{XLIFF}trans-unit"):
        chinese = unit.find(f"{XLIFF}source").text
        if chinese in english:
            unit.find(f"{XLIFF}target").text = english[chinese]
    return ElementTree.tostring(root)


def upload(client, forum, content, kind="xlsx"):
    """The answer to a file that comes back."""
    name = {"xlsx": "forum.xlsx", "xliff": "forum.xlf"}.get(kind, kind)
    return client.post(
        reverse("translation:import", args=[forum.pk]), {"file": SimpleUploadedFile(name, content)}
    )


def take_in(client, forum, content, kind="xlsx", also=()):
    """Upload a file and confirm what is ticked, and the paths in `also`."""
    shown = upload(client, forum, content, kind)
    groups = dict(shown.context["groups"])
    changed = [item.name for item in groups.get("changed", [])]
    return client.post(
        reverse("translation:import", args=[forum.pk]),
        {
            "packed": shown.context["packed"],
            "write": [item.name for item in groups.get("new", [])] + [*also],
            "changed": changed,
        },
    )


def newest():
    """The newest version of the talk."""
    return TalkPage.objects.get().get_latest_revision_as_object()


ALL = {
    "摘要。": "Summary.",
    "要点": "Point",
    "一段\na < b": "One paragraph\na < b & c",
    "院长": "Dean",
}


def test_all_open_pairs_come_back_filled_in(editor_client, forum, kind):
    content = filled_in(export(editor_client, forum, kind), kind, ALL)

    take_in(editor_client, forum, content, kind)

    talk = newest()
    assert talk.summary_en == "Summary."
    assert talk.key_points[0].value["en"] == "Point"
    assert talk.body[0].value["en"].source.count("<p") == 2
    assert "a &lt; b &amp; c" in talk.body[0].value["en"].source
    assert talk.appearances.get().post_en == "Dean"
    assert talk.english_state == "in_step"


def test_what_came_back_is_a_draft_until_someone_publishes(editor_client, forum, kind):
    content = filled_in(export(editor_client, forum, kind), kind, ALL)

    take_in(editor_client, forum, content, kind)

    assert TalkPage.objects.get().summary_en == ""


def test_upload_alone_writes_nothing(editor_client, forum, kind):
    content = filled_in(export(editor_client, forum, kind), kind, ALL)
    before = TalkPage.objects.get().latest_revision_id

    shown = upload(editor_client, forum, content, kind)

    assert [(str(group), len(items)) for group, items in shown.context["groups"]] == [("new", 4)]
    assert TalkPage.objects.get().latest_revision_id == before


def test_text_left_empty_stays_as_it_is(editor_client, forum, kind):
    content = filled_in(export(editor_client, forum, kind), kind, {"摘要。": "Summary."})

    take_in(editor_client, forum, content, kind)

    assert (newest().summary_en, newest().key_points[0].value["en"]) == ("Summary.", "")


def test_text_without_tick_is_not_written(editor_client, forum, talk):
    content = filled_in(export(editor_client, forum, "xlsx"), "xlsx", ALL)
    shown = upload(editor_client, forum, content)

    editor_client.post(
        reverse("translation:import", args=[forum.pk]),
        {"packed": shown.context["packed"], "write": [f"{talk.pk}:summary"]},
    )

    assert (newest().summary_en, newest().key_points[0].value["en"]) == ("Summary.", "")


def change_summary(talk, **words):
    for name, value in words.items():
        setattr(talk, name, value)
    talk.save_revision().publish()


@pytest.mark.parametrize(
    "words", [{"summary": "新摘要。"}, {"summary_en": "A colleague's."}], ids=["Chinese", "English"]
)
def test_text_that_changed_meanwhile_is_told_and_left_alone(editor_client, forum, kind, words):
    content = filled_in(export(editor_client, forum, kind), kind, ALL)
    change_summary(newest(), **words)

    shown = upload(editor_client, forum, content, kind)
    take_in(editor_client, forum, content, kind)

    groups = dict(shown.context["groups"])
    assert [item.label for item in groups["changed"]] == [
        str(TalkPage._meta.get_field("summary").verbose_name)
    ]
    assert newest().summary_en == words.get("summary_en", "")
    assert newest().key_points[0].value["en"] == "Point"


def test_stale_english_that_came_back_as_it_went_out_counts_only_if_ticked(
    editor_client, forum, talk, kind
):
    block = talk.body[0].id
    rich = {"zh": "<p>一段</p>", "en": "<p>One <b>paragraph</b></p>"}
    talk.key_points, talk.appearances = [], []
    talk.body = [{"type": "paragraph", "value": rich, "id": block}]
    change_summary(talk, summary_en="Summary.")
    late = newest()
    late.body = [{"type": "paragraph", "value": rich | {"zh": "<p>另一段</p>"}, "id": block}]
    change_summary(late, summary="新摘要。")
    content = export(editor_client, forum, kind)

    groups = dict(upload(editor_client, forum, content, kind).context["groups"])
    take_in(editor_client, forum, content, kind)

    assert {str(group): len(items) for group, items in groups.items()} == {"untouched": 2}
    assert newest().english_state == "stale"

    take_in(editor_client, forum, content, kind, also=[f"{talk.pk}:summary"])

    assert {pair.path: pair.is_open for pair in pairs_of(newest())}["summary"] is False


def test_chinese_in_the_place_of_english_is_refused(editor_client, forum, kind):
    content = filled_in(export(editor_client, forum, kind), kind, {"摘要。": "摘要。"})

    shown = upload(editor_client, forum, content, kind)

    assert [str(group) for group, _items in shown.context["groups"]] == ["refused"]


def test_text_that_changed_meanwhile_is_written_if_someone_ticks_it(editor_client, forum, talk):
    content = filled_in(export(editor_client, forum, "xlsx"), "xlsx", ALL)
    change_summary(newest(), summary="新摘要。")

    take_in(editor_client, forum, content, also=[f"{talk.pk}:summary"])

    assert newest().summary_en == "Summary."


def test_text_that_changes_during_the_look_is_not_written(editor_client, forum, talk):
    content = filled_in(export(editor_client, forum, "xlsx"), "xlsx", ALL)
    shown = upload(editor_client, forum, content)
    change_summary(newest(), summary="新摘要。")

    answer = editor_client.post(
        reverse("translation:import", args=[forum.pk]),
        {
            "packed": shown.context["packed"],
            "write": [f"{talk.pk}:summary", f"{talk.pk}:key_points/{talk.key_points[0].id}"],
        },
    )

    assert answer.status_code == 409
    assert (newest().summary_en, newest().key_points[0].value["en"]) == ("", "")


def test_page_of_another_forum_is_refused(editor_client, forum):
    content = filled_in(export(editor_client, forum, "xlsx"), "xlsx", ALL)
    other = ForumPageFactory(start_date=date(2027, 1, 8))

    shown = upload(editor_client, other, content)

    assert [(str(group), len(items)) for group, items in shown.context["groups"]] == [
        ("refused", 4)
    ]


def test_form_of_another_forum_is_refused(editor_client, forum):
    content = filled_in(export(editor_client, forum, "xlsx"), "xlsx", ALL)
    packed = upload(editor_client, forum, content).context["packed"]
    other = ForumPageFactory(start_date=date(2027, 1, 8))

    answer = editor_client.post(
        reverse("translation:import", args=[other.pk]), {"packed": packed, "write": "x"}
    )

    assert answer.status_code == 302  # Wagtail's answer to what an account may not do
    assert answer.url == reverse("wagtailadmin_home")


def test_list_that_was_left_for_days_is_to_be_made_anew(editor_client, forum, monkeypatch):
    content = filled_in(export(editor_client, forum, "xlsx"), "xlsx", ALL)
    packed = upload(editor_client, forum, content).context["packed"]
    monkeypatch.setattr("forum_site.translation.exchange.views.LASTS", timedelta(0))

    answer = editor_client.post(
        reverse("translation:import", args=[forum.pk]), {"packed": packed, "write": "x"}
    )

    assert (answer.status_code, answer.url) == (
        302,
        reverse("translation:import", args=[forum.pk]),
    )


def test_english_that_is_too_long_is_refused_with_its_reason(editor_client, forum):
    content = filled_in(export(editor_client, forum, "xlsx"), "xlsx", {"院长": "D" * 300})

    shown = upload(editor_client, forum, content)

    [(group, [item])] = shown.context["groups"]
    assert (str(group), "120" in item.why) == ("refused", True)


def test_tags_that_are_not_allowed_do_not_come_in(editor_client, forum, talk):
    talk.body = [("paragraph", {"zh": "<p>一<b>段</b></p>", "en": ""})]
    change_summary(talk)
    english = '<p>One <b>p</b><script>alert(1)</script><a href="javascript:alert(1)">x</a></p>'
    chinese = TalkPage.objects.get().body[0].value["zh"].source
    content = filled_in(export(editor_client, forum, "xliff"), "xliff", {chinese: english})

    take_in(editor_client, forum, content, "xliff")

    stored = newest().body[0].value["en"].source
    assert "<b>p</b>" in stored
    assert "<script" not in stored
    assert "javascript:" not in stored


def test_formula_goes_out_as_text(editor_client, forum, talk):
    change_summary(talk, summary='=HYPERLINK("http://evil.example")')

    sheet = load_workbook(io.BytesIO(export(editor_client, forum, "xlsx"))).worksheets[0]

    cells = [sheet.cell(row, spreadsheet.CHINESE) for row in range(2, sheet.max_row + 1)]
    assert ('=HYPERLINK("http://evil.example")', "s") in [(c.value, c.data_type) for c in cells]


def test_control_characters_do_not_break_a_file(editor_client, forum, talk, kind):
    change_summary(talk, summary="摘\x0b要\x01。")

    content = export(editor_client, forum, kind)

    assert "摘要。" in chinese_in(content, kind)


def chinese_in(content, kind):
    """The Chinese in an exported file."""
    if kind == "xlsx":
        sheet = load_workbook(io.BytesIO(content)).worksheets[0]
        return [sheet.cell(row, spreadsheet.CHINESE).value for row in range(2, sheet.max_row + 1)]
    root = ElementTree.fromstring(content)  # noqa: S314  our own file
    return [unit.find(f"{XLIFF}source").text for unit in root.iter(f"{XLIFF}trans-unit")]


def test_terms_and_the_old_chinese_go_out_with_a_stale_pair(editor_client, forum, talk):
    change_summary(talk, summary_en="Summary.")
    change_summary(newest(), summary="新摘要。")

    sheet = load_workbook(io.BytesIO(export(editor_client, forum, "xlsx"))).worksheets[0]

    before = {
        sheet.cell(row, spreadsheet.CHINESE).value: sheet.cell(row, spreadsheet.BEFORE).value
        for row in range(2, sheet.max_row + 1)
    }
    assert before["新摘要。"] == "摘要。"


def test_nothing_open_gives_no_file(editor_client, home):
    forum = ForumPageFactory()

    answer = editor_client.get(reverse("translation:export", args=[forum.pk]), {"as": "xlsx"})

    assert (answer.status_code, answer.url) == (302, reverse("translation:queue"))


def test_account_that_may_not_edit_gets_no_text(client, forum, django_user_model):
    client.force_login(django_user_model.objects.create_user("guest", password="x"))

    answer = client.get(reverse("translation:export", args=[forum.pk]), {"as": "xlsx"})

    assert answer.status_code == 302


def test_export_asks_no_more_for_more_talks(editor_client, forum, django_assert_max_num_queries):
    export(editor_client, forum, "xlsx")
    for _ in range(3):
        TalkPageFactory(parent=forum, summary="另一摘要。", summary_en="")

    with django_assert_max_num_queries(60):
        export(editor_client, forum, "xlsx")


def test_every_model_says_what_belongs_to_a_forum(forum):
    found = {
        type(page).__name__
        for model in BasePage.__subclasses__()
        if not model._meta.abstract
        for page in model.belonging_to(forum)
    }

    assert found == {"ForumPage", "TalkPage"}


def test_xliff_is_version_1_2_with_both_languages(editor_client, forum):
    root = ElementTree.fromstring(export(editor_client, forum, "xliff"))  # noqa: S314

    file = root.find(f"{XLIFF}file")
    assert (root.tag, root.get("version")) == (f"{XLIFF}xliff", "1.2")
    assert (file.get("source-language"), file.get("target-language")) == ("zh-Hans", "en")
    assert xliff.NAMESPACE in root.tag
