"""Which pages are proposed for a name that is about to be added."""

import pytest
from django.utils import translation

from ..editing.duplicates import possible_duplicates
from ..models import OrganisationPage, SpeakerPage
from .factories import OrganisationPageFactory, SpeakerPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def proposed(model, *names, **options):
    return [(page.title, why) for page, why in possible_duplicates(model, *names, **options)]


def test_likeliest_person_comes_first(home):
    SpeakerPageFactory(title="李鸣", title_en="Li Ming")
    SpeakerPageFactory(title="李明", title_en="Li Ming")
    SpeakerPageFactory(title="李强", title_en="Li Qiang")

    assert proposed(SpeakerPage, "李明") == [
        ("李明", "Same name"),
        ("李鸣", "Sounds the same"),
    ]


def test_english_name_alone_finds_the_chinese_page(home):
    SpeakerPageFactory(title="张译今", title_en="")

    assert proposed(SpeakerPage, "Yijin Zhang") == [("张译今", "Same name in another script")]


def test_the_same_english_name_of_two_chinese_ones_is_called_so(home):
    SpeakerPageFactory(title="史蜜丝", title_en="Jane Smith")
    SpeakerPageFactory(title="李鸣", title_en="Li Ming")

    assert proposed(SpeakerPage, "简·史密斯", "Jane Smith") == [("史蜜丝", "Same English name")]
    assert proposed(SpeakerPage, "李明", "Li Ming") == [("李鸣", "Sounds the same")]


def test_english_name_beside_a_chinese_one_is_compared(home):
    SpeakerPageFactory(title="约翰", title_en="John Smith")

    assert proposed(SpeakerPage, "史密斯", "Smith, John") == [("约翰", "Same English name")]


def test_other_names_and_short_names_count(home):
    SpeakerPageFactory(title="周树人", title_en="Zhou Shuren", other_names="豫才\n鲁迅")
    OrganisationPageFactory(title="北京海天瑞声科技股份有限公司", short_name="海天瑞声")

    assert proposed(SpeakerPage, "鲁迅") == [("周树人", "Also goes by this name")]
    assert proposed(OrganisationPage, "海天瑞声") == [
        ("北京海天瑞声科技股份有限公司", "Also goes by this name")
    ]


def test_drafts_and_their_new_names_are_compared(home):
    SpeakerPageFactory(title="张译今", live=False)
    renamed = SpeakerPageFactory(title="王小丫")
    renamed.title = "诸葛明"
    renamed.save_revision()

    assert proposed(SpeakerPage, "张译今") == [("张译今", "Same name")]
    assert proposed(SpeakerPage, "诸葛明") == [("王小丫", "Same name")]


def test_page_itself_and_people_who_withdrew_are_not_proposed(home):
    page = SpeakerPageFactory(title="张译今")
    SpeakerPageFactory(title="张译今", withdrawn_on="2026-01-01")

    assert proposed(SpeakerPage, "张译今", exclude=page.pk) == []


def test_kinds_are_compared_with_their_own(home):
    OrganisationPageFactory(title="远擎")

    assert proposed(SpeakerPage, "远擎") == []


@pytest.mark.parametrize("names", [[""], [" ", " "], ["·"], ["\x00"], ["😀" * 300], ["a" * 5000]])
def test_names_without_anything_to_compare_propose_nothing(home, names):
    SpeakerPageFactory(title="张译今")

    assert proposed(SpeakerPage, *names) == []


@pytest.mark.parametrize("number", [1, 30])
def test_two_queries_whatever_the_number_of_pages(home, django_assert_num_queries, number):
    for _each in range(number):
        SpeakerPageFactory(title="张译今")

    with django_assert_num_queries(2):
        found = possible_duplicates(SpeakerPage, "张译今", "Zhang Yijin")

    assert len(found) == min(number, 10)
