"""Deleting a page so that it can be made again: with all that vanishes with it, as data."""

import json

from django.core import serializers
from django.db import router
from django.db.models.deletion import Collector
from wagtail.models import Page

from forum_site.models import FoundPage

WRITTEN_ANEW = ("modelsearch", "wagtailsearch")  # apps whose rows a saved page gets by itself


def take_away(gone, user):
    """Delete a page; returns the page and all that vanishes with it, as data."""
    page = type(gone).objects.get(pk=gone.pk)
    versions = [page.latest_revision_id, page.live_revision_id]
    page.latest_revision = page.live_revision = None
    stored = [page.page_ptr, page]  # a row in each of two tables
    stored[0].latest_revision = stored[0].live_revision = None
    data = {
        "model": page._meta.label_lower,
        "pk": page.pk,
        "parent": page.get_parent().pk,
        "rows": json.loads(serializers.serialize("json", stored)),
        "also": json.loads(serializers.serialize("json", what_vanishes_with(page))),
        "versions": versions,
    }
    page.delete(user=user)
    return data


class WithoutShortcuts(Collector):
    """Django's list of what is deleted together, with every object in it."""

    def can_fast_delete(self, *args, **kwargs):
        return False


def what_vanishes_with(page):
    """What is deleted with a page, without the page itself and without what it gets anew."""
    collector = WithoutShortcuts(using=router.db_for_write(type(page)))
    collector.collect([page])
    return [
        thing
        for model, things in collector.data.items()
        for thing in things
        if not issubclass(model, Page)
        and model is not FoundPage
        and model._meta.app_label not in WRITTEN_ANEW
    ]
