"""What staff find in the admin: in the explorer, in choosers and in the lists."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from agenda.tests.factories import ForumPageFactory, TalkPageFactory, TopicPageFactory
from cases.tests.factories import IndustryFactory
from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .factories import StandardPageFactory

pytestmark = pytest.mark.django_db

WAYS = ["译今", "张译今", "zhangyijin", "zyj", "zhang", "Yijin"]


@pytest.fixture
def zhang(home):
    """A speaker among others, with a talk."""
    SpeakerPageFactory(title="黄慧楠", title_en="Huang Huinan")
    OrganisationPageFactory(title="远擎", title_en="Yuanqing")
    return SpeakerPageFactory(title="张译今", title_en="Zhang Yijin")


def rows(client, address, context="object_list", **parameters):
    """The objects in a list of the admin, as their titles."""
    answer = client.get(address, parameters)
    assert answer.status_code == 200
    return [str(getattr(each, "title", each)) for each in answer.context[context]]


def explored(client, page, query, **parameters):
    return rows(client, reverse("wagtailadmin_explore", args=[page.pk]), q=query, **parameters)


def chosen_from(client, query, page_type="speakers.speakerpage"):
    """What the page chooser offers."""
    address = reverse("wagtailadmin_choose_page_search")
    return rows(client, address, "pages", q=query, page_type=page_type)


@pytest.mark.parametrize("query", WAYS)
def test_speaker_is_found_in_the_chooser(editor_client, zhang, query):
    assert chosen_from(editor_client, query) == ["张译今"]


@pytest.mark.parametrize("query", WAYS)
def test_speaker_is_found_in_the_explorer(editor_client, home, zhang, query):
    assert explored(editor_client, home, query) == ["张译今"]


@pytest.mark.parametrize("query", ["数据", "标注", "shuju", "data"])
def test_part_of_a_title_is_enough(editor_client, home, query):
    talk = TalkPageFactory(
        parent=ForumPageFactory(), title="高质量数据标注基地", title_en="Bases of data labelling"
    )
    StandardPageFactory(title="隐私", title_en="Privacy")

    assert explored(editor_client, home, query) == [talk.title]
    assert chosen_from(editor_client, query, "agenda.talkpage") == [talk.title]


def test_chooser_offers_only_pages_of_its_type(editor_client, home):
    TopicPageFactory(title="数据要素")
    TalkPageFactory(parent=ForumPageFactory(), title="数据出境")

    assert chosen_from(editor_client, "数据", "agenda.topicpage") == ["数据要素"]


def test_staff_find_drafts_private_pages_and_new_words_of_a_draft(editor_client, home):
    StandardPageFactory(title="灯塔草稿", live=False)

    assert explored(editor_client, home, "灯塔") == ["灯塔草稿"]


def test_page_is_found_under_its_new_name_and_not_after_it_is_deleted(editor_client, home, zhang):
    zhang.title = "诸葛灯塔"
    zhang.save_revision().publish()
    assert (chosen_from(editor_client, "译今"), chosen_from(editor_client, "灯塔")) == (
        [],
        ["诸葛灯塔"],
    )

    zhang.delete()
    assert chosen_from(editor_client, "灯塔") == []


def test_list_that_is_sorted_stays_so(editor_client, home):
    for number in (2, 3, 1):
        StandardPageFactory(title=f"灯塔{number}")

    upward = explored(editor_client, home, "灯塔", ordering="title")
    downward = explored(editor_client, home, "灯塔", ordering="-title")

    assert upward == ["灯塔1", "灯塔2", "灯塔3"]
    assert downward == upward[::-1]


# What is no page


def picture(title):
    return get_image_model().objects.create(title=title, file=get_test_image_file())


def document(title):
    file = ContentFile(b"%PDF-", name="paper.pdf")
    return get_document_model().objects.create(title=title, file=file)


@pytest.mark.parametrize("query", ["展台", "语料", "高质量"])
@pytest.mark.parametrize(
    ("make", "list_name", "chooser", "context"),
    [
        (picture, "wagtailimages:index", "wagtailimages_chooser:choose", "results"),
        (document, "wagtaildocs:index", "wagtaildocs_chooser:choose", "results"),
    ],
)
def test_part_of_a_files_title_is_enough(
    editor_client, home, make, list_name, chooser, context, query
):
    wanted = make("高质量语料展台")
    make("合影")

    assert rows(editor_client, reverse(list_name), q=query) == [wanted.title]
    assert rows(editor_client, reverse(chooser), context, q=query) == [wanted.title]


@pytest.mark.parametrize("make", [picture, document])
def test_file_is_not_found_after_it_is_deleted(editor_client, home, make):
    name = {"picture": "wagtailimages:index", "document": "wagtaildocs:index"}[make.__name__]
    thing = make("语料展台")
    thing.delete()
    make("别的展台")

    assert rows(editor_client, reverse(name), q="展台") == ["别的展台"]


def test_word_of_a_vocabulary_is_found(editor_client, home):
    IndustryFactory(name="航空制造")
    IndustryFactory(name="金融")

    address = reverse("wagtailsnippets_cases_industry:list")

    assert rows(editor_client, address, q="航空") == ["航空制造"]


@pytest.mark.parametrize("query", ["译今", "editor2", "zhang@"])
def test_user_is_found(admin_client, home, query):
    get_user_model().objects.create_user(
        "editor2", email="zhang@example.org", first_name="译今", last_name="张"
    )

    found = rows(admin_client, reverse("wagtailusers_users:index"), q=query)

    assert len(found) == 1
