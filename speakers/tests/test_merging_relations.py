"""Every way to a page is followed by a merge, those that are added later as well."""

import pytest
from django.apps import apps
from wagtail.blocks import PageChooserBlock, StreamBlock, StructBlock
from wagtail.blocks.list_block import ListBlock
from wagtail.fields import StreamField

from ..editing.pointing import goes_with_the_page, keys_to, pointed_elsewhere
from ..models import OrganisationPage, SpeakerPage

KINDS = (SpeakerPage, OrganisationPage)


def all_keys_to(kind):
    """Every foreign key of any model, those behind fields of several pages included."""
    models = apps.get_models(include_auto_created=True)
    return {
        key
        for model in models
        for key in model._meta.local_fields
        if (key.many_to_one or key.one_to_one)
        and key.related_model in (kind, *kind._meta.get_parent_list())
        and not getattr(key.remote_field, "parent_link", False)
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_follows_or_is_part_of_the_page(kind):
    alone = {key for key in all_keys_to(kind) if not goes_with_the_page(key)}

    assert alone == set(keys_to(kind))
    assert {key for key in all_keys_to(kind) if key.related_model is kind} <= set(keys_to(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_part_of_the_page_is_known(kind):
    own = {str(key) for key in all_keys_to(kind) if goes_with_the_page(key)}

    assert own == {
        "forum_site.DraftLink.page",
        "forum_site.FoundPage.page",
        "wagtailcore.Comment.page",
        "wagtailcore.GroupPagePermission.page",
        "wagtailcore.Page.alias_of",
        "wagtailcore.PageLogEntry.page",
        "wagtailcore.PageSubscription.page",
        "wagtailcore.PageViewRestriction.page",
        "wagtailcore.Site.root_page",
        "wagtailcore.WorkflowPage.page",
    }


@pytest.mark.parametrize("kind", KINDS)
def test_versions_are_followed_wherever_a_model_points(kind):
    """Data that names page 1 by every key and field of a model names page 2 afterwards."""
    for key in keys_to(kind):
        owner = key.model._meta.auto_created
        if owner:
            field = next(own for own in owner._meta.many_to_many if own.related_model is kind)
            after = pointed_elsewhere(owner, {field.name: [3, 1]}, kind, 1, 2)
            assert after == {field.name: [3, 2]}
        elif key.related_model is kind:
            assert pointed_elsewhere(key.model, {key.name: 1}, kind, 1, 2) == {key.name: 2}


def blocks_of(block):
    yield block
    if isinstance(block, (StreamBlock, StructBlock)):
        for child in block.child_blocks.values():
            yield from blocks_of(child)
    if isinstance(block, ListBlock):
        yield from blocks_of(block.child_block)


def test_no_block_chooses_pages():
    """A block that does would have to be followed in texts: see `pointing`."""
    choosing = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.local_fields
        if isinstance(field, StreamField)
        for block in blocks_of(field.stream_block)
        if isinstance(block, PageChooserBlock)
    ]

    assert choosing == []
