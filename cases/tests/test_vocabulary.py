"""The words by which cases are filtered."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import override

from forum_site.two_sides.state import PairState

from ..models import Industry, Technology
from .factories import CasePageFactory, IndustryFactory, TechnologyFactory


@pytest.mark.parametrize(
    ("name", "name_en", "slug"),
    [
        ("智能制造", "", "zhi-neng-zhi-zao"),
        ("5", "Five", "five"),
        ("装" * 24, "", "-".join(["zhuang"] * 11)),
    ],
)
def test_word_without_an_address_gets_one_from_its_name(db, name, name_en, slug):
    word = Industry(name=name, name_en=name_en)
    word.full_clean()
    word.save()

    assert Industry.objects.get().slug == slug


@pytest.mark.parametrize("factory", [IndustryFactory, TechnologyFactory])
def test_name_and_address_of_a_word_are_taken_once(db, factory):
    factory(name="医疗", slug="health")

    for name, slug in (("医疗", "care"), ("护理", "health")):
        with pytest.raises(IntegrityError), transaction.atomic():
            factory(name=name, slug=slug)


@pytest.mark.django_db
def test_word_of_the_same_address_is_refused_with_a_message():
    IndustryFactory(name="医疗", slug="yi-liao")
    word = Industry(name="依疗")
    word.slug = "yi-liao"

    with pytest.raises(ValidationError) as raised:
        word.full_clean()

    assert list(raised.value.message_dict) == ["slug"]


def test_word_is_stale_when_its_chinese_changes(db):
    word = TechnologyFactory(name="云", name_en="Cloud")
    word.name = "云计算"
    word.save()

    assert Technology.objects.get().worst_pair_state() == PairState.STALE


def test_word_is_read_on_the_readers_side(db):
    with override("en"):
        assert TechnologyFactory(name="云", name_en="Cloud").local.name == "Cloud"


def test_case_stays_where_its_industry_is_deleted(home):
    case = CasePageFactory(industry=IndustryFactory())

    Industry.objects.all().delete()

    case.refresh_from_db()
    assert case.industry is None
