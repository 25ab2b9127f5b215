"""From the documents of a corpus to the pages of a site."""

from collections import defaultdict
from datetime import date, datetime, time

from django.utils import timezone
from wagtail.models import Page, Site

from agenda.models import (
    Appearance,
    ForumIndexPage,
    ForumPage,
    ReferenceIndexPage,
    ReferencePage,
    TalkPage,
    TopicIndexPage,
    TopicPage,
)
from agenda.tracks import Track
from cases.models import CaseIndexPage, CasePage
from forum_site.models import HomePage
from speakers.models import (
    OrganisationIndexPage,
    OrganisationPage,
    SpeakerIndexPage,
    SpeakerPage,
)

from .rows import Tree

INDEX_PAGES = {
    "speaker": SpeakerIndexPage,
    "organisation": OrganisationIndexPage,
    "case": CaseIndexPage,
    "reference": ReferenceIndexPage,
    "topic": TopicIndexPage,
    "forum": ForumIndexPage,
}
FORUM_YEARS = range(2019, 2027)
LONGEST_SHORT_NAME = OrganisationPage._meta.get_field("short_name").max_length


def load(documents):
    """Make the pages of `documents` in an empty site; return {a page's key: its document's id}.

    The home page, lists, forums and topics that they need are made besides, titled with as few
    words as possible, and are not in what is returned.
    """
    site = CorpusSite()
    by_kind = defaultdict(list)
    for document in documents:
        by_kind[document.kind].append(document)
    for year in sorted({*FORUM_YEARS, *(one.year for one in documents if one.year)}):
        site.add_forum(year)
    for name in dict.fromkeys(name for one in documents for name in one.topics):
        site.add_topic(name)
    for kind in ("organisation", "speaker", "reference", "talk", "case"):
        for document in by_kind[kind]:
            page = getattr(site, f"add_{kind}")(document)
            site.ids[page.pk] = document.id
    site.tree.finish()
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": site.home}
    )
    return site.ids


class CorpusSite:
    """Pages of a corpus in the making, each kind after those to which it points.

    Of pages that may be many only the keys are kept.
    """

    def __init__(self):
        root = Page.get_first_root_node()
        Page.objects.filter(depth__gt=root.depth).update(live=False)  # Wagtail's own welcome
        self.tree = Tree(root)
        self.undated = noon(FORUM_YEARS[0])
        self.home = self.tree.add(root, HomePage(title="首页", slug="home"), self.undated)
        self.lists = {
            kind: self.tree.add(
                self.home, model(title=model.__name__, slug=f"{kind}s"), self.undated
            )
            for kind, model in INDEX_PAGES.items()
        }
        self.ids, self.forums = {}, {}
        self.topics, self.organisations = {}, {}  # name → key
        self.speakers = defaultdict(list)  # name → [(key, organisations)]

    def add(self, kind, page, document=None):
        """Put a page into the list of its kind."""
        return self.tree.add(self.lists[kind], page, self.moment(document))

    def moment(self, document):
        """When a document was published; what has no year is as old as the first forum."""
        return noon(document.year) if document and document.year else self.undated

    def add_forum(self, year):
        forum = ForumPage(title=str(year), title_en=str(year), slug=str(year))
        forum.start_date = noon(year).date()
        self.forums[year] = self.tree.add(self.lists["forum"], forum, noon(year))

    def add_topic(self, name):
        track = Track.values[len(self.topics) % len(Track.values)]
        self.topics[name] = self.add("topic", TopicPage(title=name, track=track)).pk

    def topics_of(self, document):
        return [self.topics[name] for name in dict.fromkeys(document.topics)]

    def add_organisation(self, document):
        """Its first short name is the one in lists, the others are other names."""
        names = list(document.short_names)
        short = names.pop(0) if names and len(names[0]) <= LONGEST_SHORT_NAME else ""
        page = OrganisationPage(
            kind=OrganisationPage.Kind.OTHER,
            short_name=short,
            other_names="\n".join(names),
            profile=text_of(document, *document.key_points, *document.topics, *document.people),
            profile_en=document.summary_en,
            **titles(document),
        )
        self.add("organisation", page, document)
        self.organisations.setdefault(document.title, page.pk)
        return page

    def add_speaker(self, document):
        """A speaker's organisations are known by talks alone, so they must stand in the text."""
        rest = (*document.organisations, *document.topics, *document.key_points)
        page = SpeakerPage(
            bio=text_of(document, *rest), bio_en=document.summary_en, **titles(document)
        )
        self.add("speaker", page, document)
        self.speakers[document.title].append((page.pk, document.organisations))
        return page

    def add_reference(self, document):
        known, rest = self.known_organisations(document.organisations)
        page = ReferencePage(
            kind=ReferencePage.Kind.STANDARD,
            year=document.year,
            summary=text_of(document, *document.key_points, *rest, *document.people),
            summary_en=document.summary_en,
            **titles(document),
        )
        self.add("reference", page, document)
        self.tree.link(page, "issuers", known.values())
        self.tree.link(page, "topics", self.topics_of(document))
        return page

    def add_case(self, document):
        known, rest = self.known_organisations(document.organisations)
        rest += list(known)[1:]  # a case has one organisation
        page = CasePage(
            organisation_id=next(iter(known.values()), None) or self.no_organisation(),
            forum=self.forums.get(document.year),
            scene=text_of(document, *document.key_points, *rest, *document.people),
            scene_en=document.summary_en,
            **titles(document),
        )
        self.add("case", page, document)
        self.tree.link(page, "topics", self.topics_of(document))
        return page

    def add_talk(self, document):
        """What the talk cannot say by its speakers' rows stands in its summary."""
        rows, rest = self.appearances_of(document)
        page = TalkPage(
            summary=text_of(document, *rest),
            summary_en=document.summary_en,
            key_points=[("point", {"zh": point, "en": ""}) for point in document.key_points],
            appearances=rows,
            **titles(document),
        )
        self.tree.add(self.forums[document.year], page, self.moment(document))
        for row in rows:
            row.talk_id = page.pk
        self.tree.rows += rows
        self.tree.link(page, "topics", self.topics_of(document))
        return page

    def appearances_of(self, document):
        """The rows of a talk's speakers, and the names for which there is no row.

        The first speaker stood for the first organisation, and so on; several speakers may stand
        for the only one.
        """
        rows, rest, said = [], [], set()
        names = document.organisations
        for place, person in enumerate(document.people):
            name = names[place] if place < len(names) else names[0] if len(names) == 1 else ""
            speaker = self.speaker_of(person, (name,) if name else names)
            if not speaker:
                rest.append(person)
            elif all(row.speaker_id != speaker for row in rows):
                organisation = self.organisations.get(name)
                said |= {name} if organisation else set()
                rows.append(
                    Appearance(
                        speaker_id=speaker, organisation_id=organisation, sort_order=len(rows)
                    )
                )
        return rows, rest + [name for name in names if name not in said]

    def speaker_of(self, person, organisations):
        """The key of a person's page; of namesakes, the one from one of `organisations`.

        None where nobody has the name.
        """
        namesakes = self.speakers.get(person, ())
        for key, of_page in namesakes:
            if set(of_page) & set(organisations):
                return key
        return namesakes[0][0] if namesakes else None

    def known_organisations(self, names):
        """Map each name that has a page to its key, and list the other names."""
        names = list(dict.fromkeys(names))
        known = {name: self.organisations[name] for name in names if name in self.organisations}
        return known, [name for name in names if name not in known]

    def no_organisation(self):
        """The key of the hidden page under which cases stand whose organisation is not told."""
        if "" not in self.organisations:
            page = OrganisationPage(title="无", kind=OrganisationPage.Kind.OTHER, live=False)
            self.organisations[""] = self.add("organisation", page).pk
        return self.organisations[""]


def titles(document):
    """The arguments for a page's title in both languages."""
    return {"title": document.title, "title_en": document.title_en}


def text_of(document, *further):
    """A document's summary, and below it what has no place of its own and is not said in it."""
    missing = [text for text in dict.fromkeys(further) if text not in document.summary]
    return "\n".join(filter(None, [document.summary, *missing]))


def noon(year):
    """The moment at which the forum of a year is held."""
    return timezone.make_aware(datetime.combine(date(year, 10, 20), time(12)))
