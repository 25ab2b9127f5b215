"""Withdrawing a person who asked for it: name, picture and posts go, everywhere, for good.

The talks keep a row that says “Speaker anonymised”; the old address answers that it is gone.
"""

from dataclasses import dataclass, field

from django.db import models, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext, pgettext
from modelcluster.models import get_all_child_relations
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex, Revision

from forum_site.search import freshness
from forum_site.search.backends.forgetting import forget_old_terms
from forum_site.two_sides.words import UNDER_ENGLISH
from forum_site.typography import site_names

from .. import names as chinese_names
from ..models import OrganisationPage, SpeakerPage, WithdrawnAddress
from . import history
from .mentions import key_of, mentions_of, replace
from .person_names import Names
from .pointing import holder_of, keys_to
from .portraits import delete_pictures, portraits_of, used_elsewhere, versions_of
from .records import erase_records

OF_A_NAME = ("title", "draft_title", "title_en", "pinyin", "other_names")


@dataclass
class Outcome:
    """What became of a withdrawal: `left` are keys of things in which the name still stands."""

    left: list = field(default_factory=list)
    portraits_used_elsewhere: list = field(default_factory=list)


def said(language):
    """What stands instead of the name in one language."""
    with translation.override(language):
        return gettext("Speaker anonymised")


def names_of(page):
    """The `Names` that the person has, or had in any version."""
    found = {page.reading, chinese_names.plain(page.reading), page.slug}
    for data in versions_of(page):
        found.update(
            line for name in OF_A_NAME for line in (data.get(name) or "").splitlines() if line
        )
        found.add(chinese_names.plain(data.get("pinyin") or ""))
    found |= {" ".join(reversed(name.split())) for name in found if name.isascii()}
    return Names(
        {name for name in found if len(name) > 1}, chinese=said("zh-hans"), english=said("en")
    )


def mentions(page):
    """Where else the person's names stand, as a list of `Mention`."""
    own = {key_of(SpeakerPage, page.pk)}
    pictures = {key_of(get_image_model(), pk) for pk in portraits_of(page)}
    return mentions_of(names_of(page), besides=own | (pictures - used_elsewhere(page)))


# Doing it


def withdraw(page, user, keep_organisation=False, replace_in=()):
    """Withdraw a `SpeakerPage`, in one transaction; returns the `Outcome`.

    `replace_in` are the keys of mentions in which the name is replaced; the others are left. It
    cannot be undone.
    """
    with transaction.atomic():
        freshness.take_turns()
        names, where = names_of(page), mentions(page)
        shown = freshness.showing({SpeakerPage: {page.pk}})
        pictures, busy = portraits_of(page), used_elsewhere(page)
        holders = empty_rows(page, keep_organisation)
        empty_page(page, user)
        replace(names, set(replace_in))
        replaced = readdress(replace_in)
        erase_records(page, names)
        kept = delete_pictures(pictures, busy)
        refresh(holders, replaced, shown)
        tell_history(page, [*holders.values(), *replaced], user)
    left = [each.key for each in where if each.key not in replace_in or each.in_a_file_name]
    return Outcome(left=left, portraits_used_elsewhere=kept)


def rows_about_people():
    """The foreign keys of rows that are there for a person's sake, such as appearances."""
    return [key for key in keys_to(SpeakerPage) if not key.null and hasattr(key.model, "pairs")]


def nothing_in(model, keep_organisation):
    """The values of the fields of such a row that tell who it is: their empty ones."""
    words = [
        name + side
        for name in (*model.pairs, *model.optional_pairs)
        for side in ("", UNDER_ENGLISH)
    ]
    empty = dict.fromkeys(words, "") | {"english_marks": {}}
    if not keep_organisation:
        empty |= {
            own.name: None
            for own in model._meta.fields
            if own.many_to_one and own.null and own.related_model is OrganisationPage
        }
    return empty


def empty_rows(page, keep_organisation):
    """Empty the person's rows, as stored and in all versions; returns the pages that hold them."""
    holders = {}
    for key in rows_about_people():
        rows = key.model._base_manager.filter(**{key.name: page.pk})
        holders |= {holder.pk: holder for holder in map(holder_of, rows)}
        rows.update(**nothing_in(key.model, keep_organisation))
    for revision in Revision.objects.select_related("content_type").iterator():
        model = revision.content_type.model_class()
        if model and issubclass(model, Page):
            content = emptied(model, revision.content, page.pk, keep_organisation)
            if content != revision.content:
                Revision.objects.filter(pk=revision.pk).update(content=content)
    return holders


def emptied(model, content, speaker, keep_organisation):
    """A version's content with the person's rows emptied."""
    content = dict(content)
    for relation in get_all_child_relations(model):
        name, row = relation.get_accessor_name(), relation.related_model
        for key in rows_about_people():
            if key.model is row and content.get(name):
                nothing = nothing_in(row, keep_organisation)
                content[name] = [
                    each | nothing if each.get(key.name) == speaker else each
                    for each in content[name]
                ]
    return content


def empty_page(page, user):
    """Empty the page itself and its history; it stays public if it was."""
    WithdrawnAddress.remember(slugs_of(page))
    Redirect.objects.filter(redirect_page=page.pk).delete()
    SearchPromotion.objects.filter(page=page.pk).delete()
    slug = f"anonymised-{page.pk}"
    # Stored by itself first: a save that changes it would leave a redirect from the name.
    address = f"{page.url_path.rstrip('/').rpartition('/')[0]}/{slug}/"
    Page.objects.filter(pk=page.pk).update(slug=slug, url_path=address)
    page = SpeakerPage.objects.get(pk=page.pk)
    for own in page._meta.concrete_fields:
        if own.editable and own.blank and isinstance(own, (models.CharField, models.TextField)):
            setattr(page, own.attname, "")
    page.slug, page.portrait, page.owner = slug, None, None
    page.title = page.draft_title = said("zh-hans")
    page.title_en = said("en")
    with translation.override("zh-hans"):
        page.family_name = pgettext("instead of the family name of an anonymised person", "–")
    page.withdrawn_on = timezone.localdate()
    page.english_marks, page.has_unpublished_changes = {}, False
    page.go_live_at = page.expire_at = None
    page.revisions.all().delete()
    page.latest_revision = page.live_revision = None
    page.save()
    revision = page.save_revision(user=user, clean=False)
    if page.live:
        revision.publish(user=user)


def slugs_of(page):
    """The last parts of all addresses at which the page is or was."""
    found = {data.get("slug") for data in versions_of(page)} | {page.slug}
    for path in Redirect.objects.filter(redirect_page=page.pk).values_list("old_path", flat=True):
        found.add(path.rstrip("/").rpartition("/")[2])
    return found - {None, ""}


def readdress(keys):
    """Let the addresses of these pages, and of those below, follow their slugs; returns them."""
    label = key_of(Page, "")
    wanted = [key.removeprefix(label) for key in keys if key.startswith(label)]
    pages = Page.objects.filter(pk__in=wanted).order_by("path")
    for page in pages:
        old = page.url_path
        if old != page.set_url_path(page.get_parent()):
            Page.objects.filter(pk=page.pk).update(url_path=page.url_path)
            page._update_descendant_url_paths(old, page.url_path)
    return pages


def refresh(holders, replaced, shown):
    """Have references, headings and the index of searches say what the pages say now."""
    pages = {page.pk: page for page in Page.objects.filter(pk__in=list(holders)).specific()}
    pages |= {page.pk: page for page in replaced.all().specific()}
    changed = {model: set(keys) for model, keys in shown.items()}
    for page in pages.values():
        ReferenceIndex.create_or_update_for_object(page)
        changed.setdefault(type(page), set()).add(page.pk)
    freshness.follow(changed)
    forget_old_terms()
    site_names.forget()
    transaction.on_commit(site_names.forget)


def tell_history(page, others, user):
    """Write the withdrawal into the history of the page and of the pages that were changed."""
    history.write(SpeakerPage.objects.get(pk=page.pk), "speakers.withdraw", user)
    for other in Page.objects.filter(pk__in=[other.pk for other in others]):
        history.write(other.specific, "speakers.follow_withdrawal", user)
