"""Which page may stand where, and how many of a kind there may be."""

import pytest
from django.apps import apps
from wagtail.models import Page

from ..models import BasePage, HomePage

INDEXES = {
    "ForumIndexPage",
    "SpeakerIndexPage",
    "OrganisationIndexPage",
    "CaseIndexPage",
    "ReferenceIndexPage",
    "TopicIndexPage",
    "TermIndexPage",
}
CHILDREN = {
    "HomePage": INDEXES | {"PracticePage", "StandardPage"},
    "ForumIndexPage": {"ForumPage"},
    "PracticePage": {"ForumPage"},
    "ForumPage": {"TalkPage"},
    "SpeakerIndexPage": {"SpeakerPage"},
    "OrganisationIndexPage": {"OrganisationPage"},
    "CaseIndexPage": {"CasePage"},
    "ReferenceIndexPage": {"ReferencePage"},
    "TopicIndexPage": {"TopicPage"},
    "TermIndexPage": {"TermPage"},
}
MODELS = {model.__name__: model for model in apps.get_models() if issubclass(model, BasePage)}


def names(models):
    return {model.__name__ for model in models}


def test_page_types_are_all_in_the_table():
    assert set(MODELS) == set(CHILDREN) | {"StandardPage"}.union(*CHILDREN.values())


@pytest.mark.parametrize("name", MODELS)
def test_page_type_takes_the_children_of_the_table(name):
    assert names(MODELS[name].allowed_subpage_models()) == CHILDREN.get(name, set())


@pytest.mark.parametrize("name", sorted(set(MODELS) - {"HomePage"}))
def test_page_type_stands_below_the_parents_of_the_table(name):
    parents = {parent for parent, children in CHILDREN.items() if name in children}

    assert names(MODELS[name].allowed_parent_page_models()) == parents


def test_home_page_stands_below_the_root_only():
    assert HomePage.allowed_parent_page_models() == [Page]


@pytest.mark.parametrize("name", MODELS)
def test_page_type_of_lists_and_home_is_there_once(name):
    assert MODELS[name].max_count == (1 if name in INDEXES | {"HomePage", "PracticePage"} else None)


def test_second_home_page_cannot_be_made(home):
    assert HomePage.can_create_at(home.get_parent()) is False


@pytest.mark.parametrize("name", sorted(INDEXES))
def test_list_can_be_made_once(home, name):
    model = MODELS[name]
    assert model.can_create_at(home) is True

    home.add_child(instance=model(title="列表", slug="list"))

    assert model.can_create_at(home) is False
