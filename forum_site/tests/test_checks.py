"""The system checks that hold the project to its own rules."""

from django.core.checks import run_checks
from django.db import models
from django.test.utils import isolate_apps

from ..checks import check_page_templates, pair_errors
from ..models import StandardPage
from ..two_sides.models import TwoSided


def found(errors):
    return [(error.id, error.msg) for error in errors]


@isolate_apps("forum_site")
def test_pair_without_a_partner_is_an_error():
    class Word(TwoSided):
        pairs = ("name",)
        optional_pairs = ("note",)
        name = models.CharField(max_length=9)
        note = models.CharField(max_length=9)
        note_en = models.CharField(max_length=9)

        class Meta:
            app_label = "forum_site"

    assert found(pair_errors(Word)) == [("forum_site.E001", "The pair needs a field 'name_en'.")]


@isolate_apps("forum_site")
def test_pair_of_no_fields_at_all_is_an_error_for_each():
    class Word(TwoSided):
        pairs = ("name",)

        class Meta:
            app_label = "forum_site"

    assert found(pair_errors(Word)) == [
        ("forum_site.E001", "The pair needs a field 'name'."),
        ("forum_site.E001", "The pair needs a field 'name_en'."),
    ]


@isolate_apps("forum_site")
def test_english_field_without_a_pair_is_an_error():
    class Word(TwoSided):
        pairs = ("name",)
        name = models.CharField(max_length=9)
        name_en = models.CharField(max_length=9)
        room_en = models.CharField(max_length=9)
        note_en = models.CharField(max_length=9)

        class Meta:
            app_label = "forum_site"

    assert found(pair_errors(Word)) == [
        ("forum_site.E002", f"'{name}' is the English side of a pair that 'pairs' does not name.")
        for name in ("note_en", "room_en")
    ]


def test_page_type_without_a_template_is_an_error(monkeypatch):
    assert check_page_templates(None) == []
    monkeypatch.setattr(StandardPage, "template", "forum_site/no_such_page.html")

    assert found(check_page_templates(None)) == [
        ("forum_site.E003", "There is no template 'forum_site/no_such_page.html'.")
    ]


def test_project_passes_its_checks():
    assert run_checks() == []
