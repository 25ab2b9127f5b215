"""Loading the 2026 forum's content into an empty site."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import override
from wagtail.models import Page, Site

from agenda.models import (
    Appearance,
    ForumIndexPage,
    ForumPage,
    Participation,
    ReferenceIndexPage,
    ReferencePage,
    Session,
    TalkPage,
    TermIndexPage,
    TermPage,
    TopicIndexPage,
    TopicPage,
)
from cases.models import CaseIndexPage, CasePage, Industry, Technology
from speakers.models import (
    OrganisationIndexPage,
    OrganisationPage,
    SpeakerIndexPage,
    SpeakerPage,
)

from ..models import HomePage, SiteSettings, StandardPage
from ..search.freshness import all_at_once
from . import (
    cases,
    forum,
    organisations,
    pages,
    people,
    references,
    terms,
    topics,
)
from .talks import TALKS
from .values import (
    figures,
    host_and_port,
    is_many,
    paragraphs,
    points,
    sides,
    text_blocks,
)

INDEX_PAGES = {
    "forums": ForumIndexPage,
    "speakers": SpeakerIndexPage,
    "organisations": OrganisationIndexPage,
    "cases": CaseIndexPage,
    "references": ReferenceIndexPage,
    "topics": TopicIndexPage,
    "glossary": TermIndexPage,
}


def load():
    """Make the site and the 2026 forum; return whether anything was made.

    A site that has a home page is left as it is, so that what staff changed, moved or deleted
    stays so. All or nothing is written.
    """
    if HomePage.objects.exists():
        return False
    with transaction.atomic(), override("zh-hans"), all_at_once():
        Loader().load()
    return True


class Loader:
    """Makes pages in an order in which each finds what it refers to."""

    def __init__(self):
        self.pages = {}  # (model, slug) → page

    def load(self):
        self.make_site()
        self.make_organisations_and_people()
        self.make_subjects()
        self.make_forum()
        self.make_talks()
        self.make_cases()

    def make(self, parent, model, slug, title, **fields):
        """A page of this address below `parent`, published."""
        many = {name: fields.pop(name) for name in list(fields) if is_many(model, name)}
        page = model(slug=slug, **sides(title=title), **fields)
        for name, values in many.items():
            setattr(page, name, values)
        parent.add_child(instance=page)
        page.save_revision().publish()
        self.pages[model, slug] = page
        return page

    def get(self, model, slug):
        """The page that was made for a slug, or None for an empty one."""
        return self.pages[model, slug] if slug else None

    def get_all(self, model, slugs):
        return [self.get(model, slug) for slug in slugs]

    def make_site(self):
        root = Page.get_first_root_node()
        self.home = self.make(
            root, HomePage, "forum", pages.HOME.title, **sides(lede=pages.HOME.intro)
        )
        site = self.make_default_site(self.home)
        for slug, model in INDEX_PAGES.items():
            words = pages.INTROS[slug]
            self.make(self.home, model, slug, words.title, **sides(intro=words.intro))
        for text in pages.PAGES:
            self.make(
                self.home,
                StandardPage,
                text.slug,
                text.title,
                body=text_blocks(text.body),
                **sides(intro=text.intro),
            )
        names = sides(
            site_name=pages.HOME.title,
            alliance=pages.SITE["name"],
            short_name=pages.SITE["short_name"],
            about=pages.SITE["about"],
        )
        SiteSettings.objects.create(site=site, **names)

    def make_default_site(self, home):
        """The default site with this home page; the page that Wagtail greets with goes."""
        site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
        welcome = site.root_page if site.pk else None
        site.hostname, site.port = host_and_port(settings.BASE_URL)
        site.root_page = home
        site.site_name = pages.HOME.title.zh
        site.save()
        if welcome:
            welcome.delete()
        return site

    def below(self, slug):
        """A fresh copy of an index page, to add children to."""
        model = INDEX_PAGES[slug]
        return model.objects.get(pk=self.pages[model, slug].pk)

    def make_organisations_and_people(self):
        parent = self.below("organisations")
        for item in organisations.ORGANISATIONS:
            self.make(
                parent,
                OrganisationPage,
                item.slug,
                item.name,
                kind=item.kind,
                english_name=item.english,
                other_names="\n".join(item.other_names),
                website=item.website,
                **sides(short_name=item.short_name, profile=item.profile),
            )
        parent = self.below("speakers")
        for item in people.SPEAKERS:
            self.make(
                parent,
                SpeakerPage,
                item.slug,
                item.name,
                family_name=item.family_name,
                pinyin=item.pinyin,
                **sides(honorific=item.honorific, bio=item.bio),
            )

    def make_subjects(self):
        parent = self.below("topics")
        for item in topics.TOPICS:
            self.make(
                parent,
                TopicPage,
                item.slug,
                item.name,
                track=item.track,
                **sides(description=item.description),
            )
        parent = self.below("references")
        for item in references.REFERENCES:
            self.make(
                parent,
                ReferencePage,
                item.slug,
                item.title,
                english_name=item.english,
                kind=item.kind,
                status=item.status,
                issuers=self.get_all(OrganisationPage, item.issuers),
                number=item.number,
                year=item.year,
                link=item.link,
                topics=self.get_all(TopicPage, item.topics),
                **sides(issuer_note=item.issuer_note, summary=item.summary),
            )
        parent = self.below("glossary")
        for item in terms.TERMS:
            self.make(
                parent,
                TermPage,
                item.slug,
                item.name,
                english_name=item.english,
                kind=item.kind,
                other_names="\n".join(item.aliases),
                owned_by=self.get(OrganisationPage, item.owner),
                **sides(definition=item.definition),
            )

    def make_forum(self):
        item = forum.FORUM
        self.forum = self.make(
            self.below("forums"),
            ForumPage,
            item.slug,
            item.title,
            start_date=item.start_date,
            sessions=[
                Session(
                    kind=session.kind,
                    track=session.track,
                    **sides(heading=session.heading, note=session.note),
                )
                for session in item.sessions
            ],
            participations=[
                Participation(
                    role=row.role,
                    organisation=self.get(OrganisationPage, row.organisation),
                    **sides(name=row.name, note=row.note),
                )
                for row in item.organisations
            ],
            recap=paragraphs(item.recap),
            **sides(
                full_title=item.full_title,
                theme=item.theme,
                time_note=item.time_note,
                city=item.city,
                colocated=item.colocated,
                intro=item.intro,
                source_name=item.source_name,
            ),
        )

    def make_talks(self):
        parent = ForumPage.objects.get(pk=self.forum.pk)
        sessions = list(parent.sessions.all())
        for item in TALKS:
            self.make(
                parent,
                TalkPage,
                item.slug,
                item.title,
                session=sessions[item.session - 1],
                kind=item.kind,
                title_is_editorial=item.editorial_title,
                language=item.language,
                appearances=[self.appearance(row) for row in item.appearances],
                key_points=points(item.key_points),
                figures=figures(item.figures),
                takeaways=points(item.takeaways),
                body=paragraphs(item.body),
                topics=self.get_all(TopicPage, item.topics),
                references=self.get_all(ReferencePage, item.references),
                terms=self.get_all(TermPage, item.terms),
                **sides(summary=item.summary),
            )

    def appearance(self, row):
        return Appearance(
            speaker=self.get(SpeakerPage, row.speaker),
            role=row.role,
            organisation=self.get(OrganisationPage, row.organisation),
            **sides(honorific=row.honorific, department=row.department, post=row.post),
        )

    def make_cases(self):
        industries = make_words(Industry, cases.INDUSTRIES)
        technologies = make_words(Technology, cases.TECHNOLOGIES)
        parent = self.below("cases")
        for item in cases.CASES:
            self.make(
                parent,
                CasePage,
                item.slug,
                item.title,
                organisation=self.get(OrganisationPage, item.organisation),
                forum=self.forum,
                industry=industries[item.industry] if item.industry else None,
                technologies=[technologies[slug] for slug in item.technologies],
                topics=self.get_all(TopicPage, item.topics),
                **sides(scene=item.scene, approach=item.approach, outcome=item.outcome),
            )


def make_words(model, words):
    """Map each slug of a vocabulary to its entry, made if it is not there."""
    return {
        word.slug: model.objects.get_or_create(slug=word.slug, defaults=sides(name=word.name))[0]
        for word in words
    }
