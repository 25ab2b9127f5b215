"""What rows refuse, in the database and with a message that names the field."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from speakers.tests.factories import OrganisationPageFactory, SpeakerPageFactory

from .factories import (
    AppearanceFactory,
    ForumPageFactory,
    ParticipationFactory,
    SessionFactory,
    TalkPageFactory,
)

pytestmark = pytest.mark.django_db  # a page looks its content type up

NOON = datetime(2026, 1, 8, 12, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture
def forum(home):
    return ForumPageFactory()


@pytest.mark.parametrize("minutes", [0, -1, -60])
def test_session_that_ends_at_or_before_its_start_is_refused(forum, minutes):
    with pytest.raises(IntegrityError), transaction.atomic():
        SessionFactory(page=forum, start=NOON, end=NOON + timedelta(minutes=minutes))

    session = SessionFactory.build(page=forum, sort_order=0, start=NOON, end=NOON)
    with pytest.raises(ValidationError) as raised:
        session.full_clean()
    assert list(raised.value.message_dict) == ["end"]


@pytest.mark.parametrize(
    ("start", "end"), [(None, None), (NOON, None), (NOON, NOON + timedelta(minutes=1))]
)
def test_session_may_leave_its_times_open(forum, start, end):
    session = SessionFactory(page=forum, start=start, end=end)
    session.full_clean()

    session.refresh_from_db()

    assert (session.start, session.end) == (start, end)


def test_session_with_an_end_needs_a_start(forum):
    session = SessionFactory.build(page=forum, sort_order=0, end=NOON)

    with pytest.raises(ValidationError) as raised:
        session.full_clean()

    assert "start" in raised.value.message_dict


def test_speaker_is_on_a_talk_once(forum):
    talk, speaker = TalkPageFactory(), SpeakerPageFactory()
    AppearanceFactory(talk=talk, speaker=speaker)

    with pytest.raises(IntegrityError), transaction.atomic():
        AppearanceFactory(talk=talk, speaker=speaker)


def test_speaker_may_be_on_two_talks(forum):
    speaker = SpeakerPageFactory()

    rows = [AppearanceFactory(talk=TalkPageFactory(), speaker=speaker) for _ in range(2)]

    assert list(speaker.appearances.all()) == rows


@pytest.mark.parametrize(("chosen", "name"), [(False, ""), (True, "各行业协会")])
def test_participation_needs_either_an_organisation_or_a_name(forum, chosen, name):
    organisation = OrganisationPageFactory() if chosen else None
    row = ParticipationFactory.build(page=forum, sort_order=0, organisation=organisation, name=name)

    with pytest.raises(ValidationError):
        row.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


@pytest.mark.parametrize(("chosen", "name"), [(True, ""), (False, "各行业协会")])
def test_participation_takes_one_of_organisation_and_name(forum, chosen, name):
    organisation = OrganisationPageFactory() if chosen else None
    row = ParticipationFactory(page=forum, organisation=organisation, name=name)
    row.full_clean()

    assert str(row) == (organisation.title if chosen else name)


def test_session_of_another_forum_is_refused(forum):
    other = ForumPageFactory(start_date=date(2027, 1, 8))
    talk = TalkPageFactory(parent=forum)
    talk.session = SessionFactory(page=other)

    with pytest.raises(ValidationError) as raised:
        talk.full_clean()

    assert list(raised.value.message_dict) == ["session"]


def test_session_of_the_own_forum_is_taken(forum):
    talk = TalkPageFactory(parent=forum, session=SessionFactory(page=forum))

    talk.full_clean()

    assert talk.session.page_id == talk.forum.pk


def test_forum_that_ends_before_it_starts_is_refused(forum):
    forum.end_date = forum.start_date - timedelta(days=1)

    with pytest.raises(ValidationError) as raised:
        forum.full_clean()

    assert "end_date" in raised.value.message_dict


def test_forum_of_one_day_may_name_it_twice(forum):
    forum.end_date = forum.start_date
    forum.save()

    assert forum.end_date == forum.start_date
