"""People who speak, one page each over all forums."""

from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index
from wagtail.url_routing import RouteResult

from forum_site.models import BasePage, IndexPage
from forum_site.search.kinds import Kind
from forum_site.search.searchable import Weight
from forum_site.slugs import latin_slug
from forum_site.two_sides.panels import pair_panel

from .. import names
from ..editing.forms import NamedPageForm
from ..editing.panels import DuplicatesPanel
from .withdrawn import WithdrawnAddress


class SpeakerIndexPage(IndexPage):
    """All speakers: those of the newest forum first, in the order in which they spoke."""

    parent_page_types = ["forum_site.HomePage"]
    subpage_types = ["speakers.SpeakerPage"]

    class Meta:
        verbose_name = _("list of speakers")

    def get_items(self, request):
        spoken = appearances().visible().in_speaking_order().values_list("speaker", flat=True)
        place = {}
        for speaker in spoken:
            place.setdefault(speaker, len(place))
        speakers = SpeakerPage.findable().order_by("sort_name").select_related("portrait")
        return sorted(speakers, key=lambda speaker: place.get(speaker.pk, len(place)))

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        # Photos beside monograms would rank people, so it is all or none.
        context["with_photos"] = all(speaker.portrait for speaker in context["listing"])
        return context

    # Where somebody was who asked to be withdrawn

    def route(self, request, path_components):
        try:
            return super().route(request, path_components)
        except Http404:
            if len(path_components) == 1 and WithdrawnAddress.knows(path_components[0]):
                return RouteResult(self, kwargs={"withdrawn": True})
            raise

    def serve(self, request, *args, withdrawn=False, **kwargs):
        return gone(request) if withdrawn else super().serve(request, *args, **kwargs)


def gone(request):
    """The answer at the address of a person who was withdrawn."""
    from forum_site.views import gone  # it asks models that are not there yet

    return gone(request)


def appearances():
    """The appearances of all speakers; they belong to talks, whose app builds on this one."""
    return SpeakerPage.appearances.rel.related_model.objects


class SpeakerPage(BasePage):
    """A person. Posts are not here: they belong to the talk at which they were held."""

    family_name = models.CharField(
        _("Family name"),
        max_length=20,
        blank=True,
        help_text=_("Worked out from the name if left empty; correct it for rare double names."),
    )
    pinyin = models.CharField(
        _("Reading"),
        max_length=120,
        blank=True,
        help_text=_("With tone marks, for example Zhāng Yìjīn. Worked out if left empty."),
    )
    sort_name = models.CharField(max_length=120, blank=True, editable=False, db_index=True)
    honorific = models.CharField(
        _("Honorific"), max_length=20, blank=True, help_text=_("For letters; not shown in lists.")
    )
    honorific_en = models.CharField(_("English honorific"), max_length=20, blank=True)
    other_names = models.TextField(
        _("Other names"),
        blank=True,
        help_text=_("One a line: pen names, English names, spellings."),
    )
    withdrawn_on = models.DateField(null=True, editable=False)
    portrait = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("Portrait"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    bio = models.TextField(_("About"), blank=True, help_text=_("At most 120 characters."))
    bio_en = models.TextField(_("English about"), blank=True)

    pairs = BasePage.pairs + ("bio",)
    optional_pairs = BasePage.optional_pairs + ("honorific",)
    lead = "bio"
    display_text = ("title", "family_name")
    proper_names = ("title", "other_names")
    glossary = True
    base_form_class = NamedPageForm
    content_panels = [DuplicatesPanel()] + [
        pair_panel(
            "title",
            kind="name",
            labels=(_("Full name"), _("Full name in English")),
            help_text=_("The name alone, without post or form of address: 张译今."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("family_name"),
                FieldPanel("pinyin"),
                FieldPanel("other_names"),
                pair_panel("honorific"),
            ],
            _("Name"),
        ),
        FieldPanel("portrait"),
        pair_panel(
            "bio",
            kind="bio",
            help_text=_("What will still be true next year; posts belong to each talk."),
        ),
    ]
    search_kind = Kind.SPEAKER
    search_shows = ("appearances__talk", "appearances__organisation")
    search_fields = BasePage.search_fields + [
        index.SearchField("bio", boost=Weight.LEAD),
        index.SearchField("bio_en", boost=Weight.LEAD),
        index.FilterField("withdrawn_on"),
    ]

    parent_page_types = ["speakers.SpeakerIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")

    def default_slug(self):
        return latin_slug(names.plain(self.reading)) or super().default_slug()

    def fill_in(self):
        longest = self._meta.get_field("sort_name").max_length
        self.sort_name = names.plain(self.reading).lower()[:longest]
        super().fill_in()

    @property
    def surname(self):
        """The family name as staff wrote it, or as the name has it."""
        return self.family_name or names.family_name(self.title)

    @property
    def reading(self):
        """The name in pinyin with tone marks, as staff wrote it or worked out."""
        return self.pinyin or names.pinyin(self.title, self.surname)

    # One who asked to be withdrawn stays on the talks, without name and without an address

    def get_url_parts(self, request=None):
        return None if self.withdrawn_on else super().get_url_parts(request)

    def serve(self, request, *args, **kwargs):
        if self.withdrawn_on and not getattr(request, "is_preview", False):
            return gone(request)
        return super().serve(request, *args, **kwargs)

    @classmethod
    def findable(cls):
        return super().findable().filter(withdrawn_on=None)

    # What search asks of it

    def search_years(self):
        return sorted({row.forum_date.year for row in self.appearances.all() if row.forum_date})

    def search_organisations(self):
        rows = self.appearances.all()
        pages = [row.organisation for row in rows if row.organisation and row.shows_organisation]
        return list(dict.fromkeys(pages))

    def search_subjects(self):
        rows = self.appearances.all()
        return [part for row in rows for part in (row.department, row.department_en, row.post)]

    @classmethod
    def to_show(cls, queryset):
        rows = appearances().visible().in_speaking_order().with_organisation()
        return queryset.prefetch_related(models.Prefetch("appearances", rows))
