"""A talk: one contribution to a forum."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import StreamField
from wagtail.search import index

from forum_site.blocks import figures_block, points_block, prose_blocks, takeaways_block
from forum_site.models import BasePage
from forum_site.search import kinds
from forum_site.search.searchable import Weight
from forum_site.two_sides.words import choose

from ..blocks import SlidesBlock, VideoBlock
from ..form_of_talk import talk_panels
from ..forms import TalkPageForm
from ..languages import Language
from ..status import status_field
from .practice import MayBeForPractice
from .rows import OrderedRowsMixin
from .waiting import WaitsForSession


class TalkPage(WaitsForSession, MayBeForPractice, OrderedRowsMixin, BasePage):
    """One contribution to a forum; its place in the tree below the forum is its order."""

    class Kind(models.TextChoices):
        ADDRESS = "address", pgettext_lazy("kind of talk", "Address")
        KEYNOTE = "keynote", pgettext_lazy("kind of talk", "Keynote")
        TALK = "talk", pgettext_lazy("kind of talk", "Talk")
        REPORT = "report", pgettext_lazy("kind of talk", "Report")
        PANEL = "panel", pgettext_lazy("kind of talk", "Panel")
        RELEASE = "release", pgettext_lazy("kind of talk", "Release")

    session = models.ForeignKey(
        "agenda.Session",
        verbose_name=_("Session"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="talks",
        help_text=_("Talks without a session stand at the end of the agenda."),
    )
    kind = models.CharField(_("Kind"), max_length=10, choices=Kind, default=Kind.TALK)
    title_is_editorial = models.BooleanField(
        _("The title is the editors' own"),
        default=False,
        help_text=_("Tick this if the talk was given without a title; the page then says so."),
    )
    status = status_field()
    start = models.DateTimeField(
        _("Start"), null=True, blank=True, help_text=_("Beijing time. Leave empty if not known.")
    )
    minutes = models.PositiveSmallIntegerField(
        _("Length in minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(600)],
    )
    language = models.CharField(
        _("Language spoken"), max_length=5, choices=Language, default=Language.CHINESE
    )
    summary = models.TextField(
        _("Summary"), blank=True, help_text=_("Two to four sentences in your own words.")
    )
    summary_en = models.TextField(_("English summary"), blank=True)
    key_points = StreamField(
        points_block(_("Key point")),
        verbose_name=_("Key points"),
        blank=True,
        help_text=_("Three to five, at most 24 characters each, without quotation marks."),
    )
    figures = StreamField(figures_block(), verbose_name=_("Figures"), blank=True)
    takeaways = StreamField(
        takeaways_block(_("What comes next")), verbose_name=_("What comes next"), blank=True
    )
    body = StreamField(prose_blocks(), verbose_name=_("Text"), blank=True)
    slides = StreamField([("slides", SlidesBlock())], verbose_name=_("Slides"), blank=True)
    videos = StreamField([("video", VideoBlock())], verbose_name=_("Videos"), blank=True)
    transcript = models.TextField(_("Transcript"), blank=True)
    transcript_en = models.TextField(_("English transcript"), blank=True)
    topics = ParentalManyToManyField(
        "agenda.TopicPage", verbose_name=_("Topics"), blank=True, related_name="talks"
    )
    references = ParentalManyToManyField(
        "agenda.ReferencePage",
        verbose_name=_("Policies and standards"),
        blank=True,
        related_name="talks",
    )
    terms = ParentalManyToManyField(
        "agenda.TermPage", verbose_name=_("Terms"), blank=True, related_name="talks"
    )

    is_article = True
    pairs = BasePage.pairs + ("summary",)
    optional_pairs = BasePage.optional_pairs + ("transcript",)
    lead = "summary"
    display_streams = ("key_points", "takeaways", "figures")
    newest_first = ("-url_path",)  # the forum's year is part of it
    ordered_rows = ("appearances",)
    base_form_class = TalkPageForm
    content_panels = talk_panels()
    search_kind = kinds.Kind.TALK
    search_shows = (
        "appearances__speaker",
        "appearances__organisation",
        "topics",
        "terms",
        "references",
    )
    search_shown_by_name = False  # speakers and organisations show its day and its speakers' posts
    search_fields = BasePage.search_fields + [
        index.SearchField("summary", boost=Weight.LEAD),
        index.SearchField("summary_en", boost=Weight.LEAD),
        index.SearchField("key_points", boost=Weight.LEAD),
        index.SearchField("takeaways"),
        index.SearchField("figures"),
        index.SearchField("body"),
        index.SearchField("transcript"),
        index.SearchField("transcript_en"),
    ]

    parent_page_types = ["agenda.ForumPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("talk")
        verbose_name_plural = _("talks")

    def clean(self):
        super().clean()
        forum = self.get_parent()
        if self.session and forum and self.session.page_id != forum.pk:
            raise ValidationError({"session": _("This session belongs to another forum.")})

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        from ..queries import agenda_of  # they ask the models
        from ..schedule import entry_of

        context["agenda"] = agenda_of(self.forum)
        context["entry"] = entry_of(self, context["agenda"])
        return context

    def _free_places(self, relation):
        """A stored row follows its speaker: two rows could not exchange theirs otherwise."""
        rows = list(self.appearances.all())
        stored = self.appearances.model.objects.filter(talk=self.pk)
        pks = dict(stored.values_list("speaker", "pk"))
        for row in rows:
            row.pk = pks.get(row.speaker_id)
        self.appearances = rows
        super()._free_places(relation)

    @cached_property
    def forum(self):
        """The forum at which the talk was given: its parent in the tree."""
        return self.get_parent().specific

    @property
    def forum_slug(self):
        """The address of the talk's forum, its year, without asking the database."""
        return self.url_path.split("/")[-3]

    forum_label = forum_slug

    @property
    def forum_days(self):
        """The first and the last day of its forum; None before it has a place in the tree."""
        return self.forum.forum_days if self.path else None

    # What search asks of it; the pages come from `to_index` or `to_show`

    def search_years(self):
        return [self.forum_year] if self.forum_year else []

    def search_topics(self):
        return [topic.pk for topic in self.topics.all()]

    def search_people(self):
        return [row.speaker for row in self.appearances.all()]

    def search_organisations(self):
        rows = self.appearances.all()
        pages = [row.organisation for row in rows if row.organisation and row.shows_organisation]
        return list(dict.fromkeys(pages))

    def search_subjects(self):
        subjects = [*self.topics.all(), *self.terms.all(), *self.references.all()]
        names = [name for page in subjects for name in page.search_names()]
        posts = [
            part
            for row in self.appearances.all()
            for part in (row.department, row.department_en, row.post, row.post_en)
        ]
        session = [self.session.heading, self.session.heading_en] if self.session else []
        return [*names, *posts, *session]

    @property
    def search_track(self):
        return self.session.track if self.session else ""

    def search_place(self):
        from ..schedule import numeral  # it knows the models

        if not self.session_number or self.session.kind == self.session.Kind.BREAK:
            return ""
        number, of = self.session_number, self.session_count
        written = choose(numeral(number, of, english=False), str(number))
        return gettext("Session %(number)s") % {"number": written}

    @classmethod
    def to_show(cls, queryset):
        from ..found import talks_to_show  # it asks models that know this one

        return talks_to_show(queryset)

    @classmethod
    def to_index(cls, queryset):
        from ..found import with_subjects

        return with_subjects(cls.to_show(queryset))
