"""Staff read Chinese where Wagtail's own catalogue has none."""

import pytest
from django.urls import reverse
from django.utils.translation import gettext, override

from .. import wagtail_catalogue


def test_each_word_that_we_give_is_translated():
    untranslated = [
        entry.msgid
        for domain in wagtail_catalogue.DOMAINS
        for entry in wagtail_catalogue.read(wagtail_catalogue.po_file(domain))
        if not entry.translated()
    ]

    assert untranslated == []


def test_word_that_wagtail_lacks_is_chinese():
    with override("zh-hans"):
        assert gettext("Content metrics") == "内容统计"


def test_our_own_words_stand_before_those_that_fill_gaps():
    with override("zh-hans"):
        assert gettext("Promoted results") == "置顶结果"


@pytest.mark.django_db
def test_words_of_scripts_are_chinese_too(editor_client):
    with override("zh-hans"):
        answer = editor_client.get(reverse("wagtailadmin_javascript_catalog"))

    assert "\\u6539\\u52a8\\u5df2\\u81ea\\u52a8\\u4fdd\\u5b58" in answer.content.decode()


def test_gap_that_nobody_fills_is_told(monkeypatch):
    monkeypatch.setattr(wagtail_catalogue, "read", without("Content metrics"))

    told = "django: Wagtail lacks 'Content metrics', and so do we"
    assert told in wagtail_catalogue.problems()


def without(text):
    """How catalogues are read, but ours has lost a text."""
    read = wagtail_catalogue.read

    def reading(path):
        ours = wagtail_catalogue.FOLDER.name in path.parts
        return [entry for entry in read(path) if not (ours and entry.msgid == text)]

    return reading
