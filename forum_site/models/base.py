"""What every page of the site shares: two sides, sharing fields, previews, addresses."""

from dataclasses import replace
from http import HTTPMethod

from django.db import models
from django.db.models import Func, Q
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PageManager, PageQuerySet, PageViewRestriction
from wagtail.search import index
from wagtail.utils.decorators import cached_classmethod

from .. import previews
from ..editor.tabs import address_panel, sharing_panels, tabs_of
from ..forms import BasePageForm
from ..paging import paginate
from ..search import freshness
from ..search.searchable import Searchable, Weight
from ..seo import page_head, paths_of
from ..slugs import latin_slug
from ..two_sides.models import TwoSided
from ..two_sides.pairs import keep_machine_english_back
from ..two_sides.panels import pair_panel
from ..two_sides.state import PageEnglish, PairState
from ..uploads.alternatives import SCHEDULED, require_words
from .revisions import without_dangling_keys
from .site import SiteSettings

DEEPEST = 12  # levels of the tree; the site's own kinds of page need five


class ReadableByAnyone(Func):
    """Whether the page at a path and all its ancestors are published, and none of them private.

    One piece of SQL, as lists and search ask it of pages and of the pages on them: the same put
    together from Django's expressions takes longer to write than to run. The ancestors are looked
    up by their paths, so that it costs the same on a site of any size.
    """

    output_field = models.BooleanField()
    conditional = True
    template = (
        "NOT EXISTS (SELECT 1 FROM {page} ancestor"
        " LEFT JOIN {restriction} restriction ON restriction.page_id = ancestor.id"
        " WHERE ancestor.path IN ({branch})"
        " AND (NOT ancestor.live OR restriction.id IS NOT NULL))"
    ).format(
        page=Page._meta.db_table,
        restriction=PageViewRestriction._meta.db_table,
        branch=", ".join(
            f"SUBSTR(%(expressions)s, 1, {Page.steplen * depth})" for depth in range(1, DEEPEST + 1)
        ),
    )


def readable_by_anyone(page=""):
    """The condition that anyone may read a page.

    `page` leads to it from the rows that are asked for: "talk__". Wagtail's `live()` does not ask
    for the ancestors, and its `public()` needs a query of its own.
    """
    return Q(ReadableByAnyone(f"{page}path"), **{f"{page}depth__lte": DEEPEST})


class BasePageQuerySet(PageQuerySet):
    """Pages in the words of the site."""

    def visible(self):
        """Pages that anyone may read."""
        return self.filter(readable_by_anyone())


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(Searchable, TwoSided, Page):
    """A page with a Chinese and an English side.

    A page type adds its own fields to `pairs`, names the field that introduces it in `lead`, those
    that stand in the display face in `display_text` and `display_streams`, and lists its panels in
    `content_panels`.
    """

    pairs = ("title",)
    optional_pairs = ("seo_title", "search_description")
    slug_may_be_digits = False  # digits alone say nothing in an address, unless it is a year
    holds_practice = False  # whether what stands below is never public and counts as no work
    lead = None
    # What stands in the display face besides `lead` and headings in running text.
    display_text = ("title",)
    display_streams = ()
    proper_names = ()  # fields with names that headings keep whole; one name a line
    newest_first = ("-first_published_at",)
    glossary = False  # whether the page's names shall be rendered alike wherever they stand

    title_en = models.CharField(_("English title"), max_length=255, blank=True)
    seo_title_en = models.CharField(_("English title tag"), max_length=255, blank=True)
    search_description_en = models.TextField(_("English description"), blank=True)
    english_state = models.CharField(
        _("English"),
        max_length=10,
        choices=PageEnglish,
        default=PageEnglish.MISSING,
        db_index=True,
        editable=False,
        help_text=_("The state of the newest version, kept so that lists can be filtered by it."),
    )

    objects = BasePageManager()
    base_form_class = BasePageForm
    allowed_http_methods = [HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS]

    content_panels = [
        pair_panel("title", kind="title"),
    ]
    search_fields = Page.search_fields + [
        index.SearchField("search_names", boost=Weight.TITLE),
        index.SearchField("search_named", boost=Weight.NAMES),
        index.SearchField("search_subjects"),
        index.SearchField("search_years"),
        index.AutocompleteField("search_names"),
    ]
    search_auto_update = False  # see `freshness`: the rows are not stored yet when Wagtail does it
    promote_panels = sharing_panels()
    settings_panels = [address_panel(), *Page.settings_panels]

    class Meta:
        abstract = True

    def default_slug(self):
        """The address of a page that was given none: pinyin, or English where that is empty."""
        return latin_slug(self.title) or latin_slug(self.title_en) or self._meta.model_name

    def fill_in(self):
        """Work out what may be left empty; an address waits for the page's place in the tree."""
        if not self.slug and self.path:
            self.slug = self._get_autogenerated_slug(self.default_slug())

    @classmethod
    def from_serializable_data(cls, data, check_fks=True, strict_fks=False):
        data = without_dangling_keys(cls, data)
        return super().from_serializable_data(data, check_fks, strict_fks)

    def full_clean(self, *args, **kwargs):
        self.fill_in()
        super().full_clean(*args, **kwargs)

    def minimal_clean(self):
        self.fill_in()
        super().minimal_clean()

    # The state of the English side

    def save(self, *args, **kwargs):
        self.mark_english()
        if not self.has_unpublished_changes:
            self.english_state = self.page_english()
        if self.live and not kwargs.get("update_fields"):
            keep_machine_english_back(self)
        with freshness.saving(self, kwargs.get("update_fields")):
            super().save(*args, **kwargs)

    def save_revision(self, *args, **kwargs):
        self.mark_english()
        self.english_state = self.page_english()
        revision = super().save_revision(*args, **kwargs)
        type(self)._base_manager.filter(pk=self.pk).update(english_state=self.english_state)
        return revision

    def publish(self, revision, user=None, changed=True, log_action=True, **kwargs):
        """As Wagtail does it, but a page whose pictures lack words is refused: `ValidationError`.

        One whose time has come was looked at when it was scheduled, and must not hold up others.
        """
        if log_action != SCHEDULED:
            require_words(revision.as_object())
        return super().publish(revision, user, changed, log_action, **kwargs)

    def page_english(self):
        """The `PageEnglish` of this version; to be called after marking."""
        state = self.worst_pair_state()
        if state == PairState.IN_STEP and self.has_machine_english():
            return PageEnglish.MACHINE
        return PageEnglish(state)

    @classmethod
    def belonging_to(cls, forum):
        """The pages of this kind that are part of a forum, drafts included."""
        return cls.objects.descendant_of(forum, inclusive=True)

    @property
    def english_exists(self):
        """Whether there is an English page to speak of: title and main texts are in English."""
        return self.has_english(self.pairs)

    def anyone_may_read(self):
        """Whether the page is visible to the public; asks the database."""
        return type(self).objects.visible().filter(pk=self.pk).exists()

    # In the admin

    @cached_classmethod
    def get_edit_handler(cls):  # noqa: N805 - Wagtail's decorator passes the class
        """The form in three tabs, each in the order of the page."""
        return tabs_of(cls).bind_to_model(cls)

    @property
    def forum_label(self):
        """The forum to which a page belongs, for lists in the admin; empty for most kinds."""
        return ""

    # Previews

    @property
    def preview_modes(self):
        return previews.modes()

    @property
    def preview_sizes(self):
        return previews.sizes()

    def serve_preview(self, request, mode_name):
        return previews.show(self, request, mode_name)

    # How it is found

    def route(self, request, path_components):
        """As Wagtail does it, but nothing below a page that is not published is there."""
        if not path_components and self.get_ancestors().filter(live=False).exists():
            raise Http404
        return super().route(request, path_components)

    # What stands in its head

    is_article = False
    what = ""  # what kind of page it is, where its title alone could be that of another page

    @property
    def languages(self):
        """The codes of the languages in which the page is there."""
        return ("zh-hans", "en") if self.english_exists else ("zh-hans",)

    @property
    def paths(self):
        """Map every language code to the page's path in it."""
        return paths_of(lambda: (self.get_url_parts() or ("", "", "/"))[2])

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        site_name = SiteSettings.for_request(request).local.site_name
        context["head"] = page_head(self, site_name)
        return context

    @property
    def lead_text(self):
        """The words that introduce the page, on the reader's side; empty if it has none."""
        return getattr(self.local, self.lead) if self.lead else ""


class IndexPage(BasePage):
    """A page that lists the pages of one kind."""

    intro = models.TextField(_("Introduction"), blank=True)
    intro_en = models.TextField(_("English introduction"), blank=True)

    pairs = BasePage.pairs + ("intro",)
    lead = "intro"
    search_fields = BasePage.search_fields + [
        index.SearchField("intro"),
        index.SearchField("intro_en"),
    ]
    max_count = 1
    content_panels = BasePage.content_panels + [pair_panel("intro")]

    class Meta:
        abstract = True

    def get_items(self, request):
        """The pages to list, in their order on the site."""
        raise NotImplementedError(f"{type(self).__name__} must say what it lists")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["listing"] = listing = paginate(request, self.get_items(request))
        if listing.number > 1:
            context["head"] = replace(context["head"], query=f"page={listing.number}")
        return context
