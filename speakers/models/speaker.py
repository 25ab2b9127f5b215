"""People who speak, one page each over all forums."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index

from forum_site.models import BasePage, IndexPage
from forum_site.search.kinds import Kind
from forum_site.search.searchable import Weight
from forum_site.slugs import latin_slug
from forum_site.two_sides.panels import pair_panel

from .. import names


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
        speakers = SpeakerPage.objects.visible().order_by("sort_name").select_related("portrait")
        return sorted(speakers, key=lambda speaker: place.get(speaker.pk, len(place)))

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        # Photos beside monograms would rank people, so it is all or none.
        context["with_photos"] = all(speaker.portrait for speaker in context["listing"])
        return context


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
    content_panels = BasePage.content_panels + [
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
        pair_panel("bio"),
    ]
    search_kind = Kind.SPEAKER
    search_shows = ("appearances__talk", "appearances__organisation")
    search_fields = BasePage.search_fields + [
        index.SearchField("bio", boost=Weight.LEAD),
        index.SearchField("bio_en", boost=Weight.LEAD),
    ]

    parent_page_types = ["speakers.SpeakerIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")

    def default_slug(self):
        return latin_slug(names.plain(self.reading)) or super().default_slug()

    def fill_in(self):
        self.sort_name = names.plain(self.reading).lower()
        super().fill_in()

    @property
    def surname(self):
        """The family name as staff wrote it, or as the name has it."""
        return self.family_name or names.family_name(self.title)

    @property
    def reading(self):
        """The name in pinyin with tone marks, as staff wrote it or worked out."""
        return self.pinyin or names.pinyin(self.title, self.surname)

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
