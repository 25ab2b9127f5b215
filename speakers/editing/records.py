"""What the site itself noted with a person's name: history, redirects, searches, links, merges."""

import json

from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.search_promotions.models import Query
from wagtail.log_actions import registry

from forum_site.models import DraftLink, Remark, SearchCount

from ..models import Merge, SpeakerPage
from .person_names import texts_in, without
from .pointing import keys_to


def erase_records(page, names):
    """Erase the names of a person who is withdrawn from all such records."""
    DraftLink.objects.filter(page=page.pk).delete()
    erase_from_links(names)
    delete_where(Redirect, ("old_path", "redirect_link"), names)
    delete_where(SearchCount, ("query",), names)
    delete_where(Query, ("query_string",), names)
    for model in registry.get_log_entry_models():
        erase_from_history(model, page, names)
    erase_from_merges(page, names)


def erase_from_links(names):
    """The readers of drafts and what they remarked."""
    for model, fields in ((DraftLink, ["reader"]), (Remark, ["text"])):
        for row in model.objects.all():
            change(row, fields, names)


def delete_where(model, fields, names):
    """Delete the rows in which a name stands."""
    keys = [
        key
        for key, *texts in model.objects.values_list("pk", *fields).iterator()
        if any(names.in_text(text) for text in texts if text)
    ]
    model.objects.filter(pk__in=keys).delete()


def erase_from_history(model, page, names):
    """The labels and the data of entries; those of the page itself bear its new name."""
    for entry in model.objects.iterator():
        change(entry, ["label", "data"], names)
    if any(own.name == "page" for own in model._meta.fields):
        title = SpeakerPage.objects.values_list("title", flat=True).get(pk=page.pk)
        model.objects.filter(page=page.pk).update(label=title)


def change(row, fields, names):
    """Take the names out of some fields of a row."""
    before = {name: getattr(row, name) for name in fields}
    after = without(before, names, {})
    if after != before:
        for name, value in after.items():
            longest = getattr(row._meta.get_field(name), "max_length", None)
            after[name] = value[:longest] if longest else value
        type(row).objects.filter(pk=row.pk).update(**after)


def erase_from_merges(page, names):
    """What merges keep for an undo may hold the person's name or posts: such an undo goes."""
    Merge.objects.filter(kept=page.pk).delete()
    keys = {key.name for key in keys_to(SpeakerPage) if key.related_model is SpeakerPage}
    traces = [f'"{name}": {page.pk}{end}' for name in keys for end in (",", "}")]
    for merged in Merge.objects.iterator():
        told = json.dumps(merged.what_moved)
        named = any(map(names.in_text, texts_in([merged.what_moved, merged.gone_title])))
        if named or any(trace in told for trace in traces):
            title = names.replaced(merged.gone_title)[:255]
            Merge.objects.filter(pk=merged.pk).update(what_moved={}, gone_title=title)
