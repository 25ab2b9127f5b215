"""What pages ask the database about forums and talks; everything found may be read by anyone."""

from django.db.models import Case, Prefetch, Q, When
from django.utils import timezone

from speakers.models import OrganisationPage, SpeakerPage

from .models import (
    Appearance,
    ForumPage,
    Participation,
    ReferencePage,
    Session,
    TalkPage,
    TermPage,
    TopicPage,
)
from .schedule import arrange


def visible_organisation(through="organisation"):
    """Prefetch an organisation; one whose page is hidden becomes None."""
    return Prefetch(through, OrganisationPage.objects.visible())


def with_people(talks):
    """Talks with their visible speakers, in a fixed number of queries."""
    appearances = Appearance.objects.filter(
        speaker__in=SpeakerPage.objects.visible()
    ).prefetch_related(
        Prefetch("speaker", SpeakerPage.objects.select_related("portrait")),
        visible_organisation(),
    )
    return talks.select_related("session").prefetch_related(Prefetch("appearances", appearances))


def people_of(talk):
    """The visible speakers of a talk, as its rows; a hidden organisation becomes None.

    For a talk by itself, a draft in preview included; the talks of a list know their speakers.
    """
    rows = list(talk.appearances.all())
    speakers = SpeakerPage.objects.visible().in_bulk([row.speaker_id for row in rows])
    organisations = OrganisationPage.objects.visible().in_bulk(
        [row.organisation_id for row in rows if row.organisation_id]
    )
    found = []
    for row in rows:
        if row.speaker_id in speakers:
            row.speaker = speakers[row.speaker_id]
            row.organisation = organisations.get(row.organisation_id)
            found.append(row)
    return found


def latest_forum():
    """The forum of today, else the next one, else the newest that is over; None before the first.

    Of two that are held today, the one that began later.
    """
    today = timezone.localdate()
    begun, open_still = Q(start_date__lte=today), Q(start_date=today) | Q(end_date__gte=today)
    rank = Case(When(begun & open_still, then=0), When(start_date__gt=today, then=1), default=2)
    soonest = Case(When(start_date__gt=today, then="start_date"))
    forums = ForumPage.objects.visible().alias(rank=rank, soonest=soonest)
    return forums.order_by("rank", "soonest", "-start_date", "-path").first()


def agenda_of(forum):
    """A forum's agenda as a list of `AgendaEntry`; a chair whose page is hidden becomes None."""
    sessions = list(forum.sessions.all())
    chairs = SpeakerPage.objects.visible().in_bulk(
        [session.chair_id for session in sessions if session.chair_id]
    )
    for session in sessions:
        session.page = forum
        session.chair = chairs.get(session.chair_id)
    talks = with_people(TalkPage.objects.child_of(forum).visible().order_by("path"))
    for talk in talks:
        talk.forum = forum
    return arrange(sessions, talks)


def at_forums(talks):
    """The visible among `talks` as a list, each knowing its forum: newest forum first.

    Within a forum they keep tree order. Talks of a forum that is hidden are left out.
    """
    forums = {forum.path: forum for forum in ForumPage.objects.visible()}
    found = []
    for talk in with_people(talks.visible()).order_by("path").distinct():
        forum = forums.get(talk.path[: -TalkPage.steplen])
        if forum:
            talk.forum = forum
            found.append(talk)
    return sorted(found, key=lambda talk: talk.forum.start_date, reverse=True)


def talks_of(subject):
    """The talks on a topic, or that cite a reference or use a term."""
    return at_forums(TalkPage.objects.filter(pk__in=subject.talks.values("pk")))


def appearances_of(page):
    """The visible appearances of a speaker or for an organisation, newest forum first.

    Each appearance's talk knows its forum.
    """
    appearances = list(
        page.appearances.visible().prefetch_related("speaker", visible_organisation())
    )
    talks = {
        talk.pk: talk
        for talk in at_forums(TalkPage.objects.filter(pk__in=[a.talk_id for a in appearances]))
    }
    places = {pk: place for place, pk in enumerate(talks)}
    known = [appearance for appearance in appearances if appearance.talk_id in talks]
    for appearance in known:
        appearance.talk = talks[appearance.talk_id]
    return sorted(known, key=lambda appearance: places[appearance.talk_id])


def latest_appearances(speakers):
    """Map the key of each of these speakers who spoke to the newest visible appearance.

    Its talk knows its forum; it has the forum's `agenda`, with talks that know no speakers, the
    `entry` of that agenda which holds the talk, and the `track`. Of several talks at one forum
    the first counts.
    """
    rows = (
        Appearance.objects.visible()
        .filter(speaker__in=[speaker.pk for speaker in speakers])
        .in_speaking_order()
        .select_related("talk")
        .prefetch_related(visible_organisation())
    )
    newest = {}
    for row in rows:
        newest.setdefault(row.speaker_id, row)
    agendas = bare_agendas({forum_path(row.talk) for row in newest.values()})
    for row in newest.values():
        row.talk.forum, row.agenda = agendas[forum_path(row.talk)]
        row.entry = next((entry for entry in row.agenda if row.talk in entry.talks), None)
        row.track = row.entry.session.track if row.entry and row.entry.session else ""
    return newest


def forum_path(talk):
    """The place in the tree of a talk's forum."""
    return talk.path[: -TalkPage.steplen]


def bare_agendas(paths):
    """Map the place of each visible forum to it and its agenda, without speakers or chairs."""
    forums = {forum.pk: forum for forum in ForumPage.objects.visible().filter(path__in=paths)}
    sessions = {forum.path: [] for forum in forums.values()}
    for session in Session.objects.filter(page__in=forums).order_by("sort_order"):
        session.page = forums[session.page_id]
        sessions[session.page.path].append(session)
    talks = {path: [] for path in sessions}
    for talk in TalkPage.objects.visible().filter(session__page__in=forums).order_by("path"):
        talks.get(forum_path(talk), []).append(talk)
    return {
        forum.path: (forum, arrange(sessions[forum.path], talks[forum.path]))
        for forum in forums.values()
    }


def participations_of(organisation):
    """An organisation's parts in visible forums, newest first."""
    return (
        Participation.objects.filter(
            organisation=organisation, page__in=ForumPage.objects.visible()
        )
        .select_related("page")
        .order_by("-page__start_date", "sort_order")
    )


def participations_in(forum):
    """The organisations of a forum in order; rows whose organisation is hidden are left out."""
    rows = forum.participations.all()
    visible = {
        page.pk: page
        for page in OrganisationPage.objects.visible().filter(
            pk__in=[row.organisation_id for row in rows]
        )
    }
    found = []
    for row in rows:
        if row.organisation_id is None or row.organisation_id in visible:
            row.organisation = visible.get(row.organisation_id)
            found.append(row)
    return found


def references_of(page):
    """The visible references of a talk, a topic or an organisation."""
    manager = "issued_references" if isinstance(page, OrganisationPage) else "references"
    pks = [reference.pk for reference in getattr(page, manager).all()]
    return ReferencePage.objects.visible().filter(pk__in=pks).order_by("path")


def terms_of(page):
    """The visible terms of a talk, or those that an organisation owns."""
    manager = "owned_terms" if isinstance(page, OrganisationPage) else "terms"
    pks = [term.pk for term in getattr(page, manager).all()]
    return TermPage.objects.visible().filter(pk__in=pks).order_by("path")


def topics_of(page):
    """The visible topics of a talk, a reference or a case."""
    pks = [topic.pk for topic in page.topics.all()]
    return TopicPage.objects.visible().filter(pk__in=pks).order_by("path")


def all_topics():
    """The visible topics in the order that staff gave them."""
    return TopicPage.objects.visible().order_by("path")


def issuers_of(reference):
    """The visible organisations that issued a reference."""
    pks = [issuer.pk for issuer in reference.issuers.all()]
    return OrganisationPage.objects.visible().filter(pk__in=pks).order_by("path")
