"""What a speaker's page works out, and the order of the list of speakers."""

from datetime import date

from agenda.models import Appearance
from agenda.tests.factories import AppearanceFactory, ForumPageFactory, TalkPageFactory

from .factories import SpeakerIndexPageFactory, SpeakerPageFactory


def test_speaker_gets_family_name_reading_and_address_from_the_name(home):
    speaker = SpeakerPageFactory(title="欧阳译今", slug="")

    assert (speaker.surname, speaker.reading, speaker.sort_name, speaker.slug) == (
        "欧阳",
        "Ōuyáng Yìjīn",
        "ouyang yijin",
        "ouyang-yijin",
    )


def test_speaker_keeps_what_staff_corrected(home):
    speaker = SpeakerPageFactory(title="单明", family_name="单", pinyin="Dān Míng", slug="")

    assert (speaker.reading, speaker.sort_name, speaker.slug) == (
        "Dān Míng",
        "dan ming",
        "dan-ming",
    )


def test_speaker_with_u_umlaut_is_sorted_as_it_is_typed(home):
    speaker = SpeakerPageFactory(title="吕明", slug="")

    assert (speaker.reading, speaker.sort_name, speaker.slug) == ("Lǚ Míng", "lv ming", "lv-ming")


def test_speaker_with_a_latin_name_has_no_family_name(home):
    speaker = SpeakerPageFactory(title="Anna Lee", slug="")

    assert (speaker.surname, speaker.sort_name, speaker.slug) == ("", "anna lee", "anna-lee")


def test_namesakes_get_different_addresses(home):
    speakers = [SpeakerPageFactory(title="张强", slug="") for _ in range(2)]

    assert [speaker.slug for speaker in speakers] == ["zhang-qiang", "zhang-qiang-2"]


def test_reading_follows_a_name_that_was_wrong(home):
    speaker = SpeakerPageFactory(title="张三")

    speaker.title = "李四"
    speaker.save()

    assert (speaker.surname, speaker.reading, speaker.sort_name) == ("李", "Lǐ Sì", "li si")


def speakers_at(forum, *speakers):
    for speaker in speakers:
        AppearanceFactory(talk=TalkPageFactory(parent=forum), speaker=speaker)


def test_speakers_are_listed_as_they_spoke_newest_forum_first(home, rf):
    silent_b = SpeakerPageFactory(title="白默")
    silent_a = SpeakerPageFactory(title="安默")
    old, both, new = (SpeakerPageFactory(title=name) for name in ("艾旧", "包常", "陈新"))
    speakers_at(ForumPageFactory(start_date=date(2025, 1, 8)), old, both)
    speakers_at(ForumPageFactory(start_date=date(2026, 1, 8)), new, both)

    items = SpeakerIndexPageFactory().get_items(rf.get("/"))

    assert items == [new, both, old, silent_a, silent_b]


def test_speakers_of_one_talk_are_listed_in_the_order_of_its_rows(home, rf):
    first, second = SpeakerPageFactory(title="赵前"), SpeakerPageFactory(title="安后")
    talk = TalkPageFactory(parent=ForumPageFactory())
    AppearanceFactory(talk=talk, speaker=second, sort_order=2)
    AppearanceFactory(talk=talk, speaker=first, sort_order=1)

    assert SpeakerIndexPageFactory().get_items(rf.get("/")) == [first, second]


def test_appearances_in_speaking_order_follow_forum_tree_and_row(home):
    old_forum = ForumPageFactory(start_date=date(2025, 1, 8))
    old = AppearanceFactory(talk=TalkPageFactory(parent=old_forum))
    talk = TalkPageFactory(parent=ForumPageFactory(start_date=date(2026, 1, 8)))
    second = AppearanceFactory(talk=talk, sort_order=2)
    first = AppearanceFactory(talk=talk, sort_order=1)

    assert list(Appearance.objects.in_speaking_order()) == [first, second, old]


def test_hidden_speaker_is_not_listed(home, rf):
    shown, hidden = SpeakerPageFactory(), SpeakerPageFactory()
    hidden.unpublish()

    assert SpeakerIndexPageFactory().get_items(rf.get("/")) == [shown]


def test_forum_that_is_not_public_does_not_order_the_list(home, rf):
    first, second = SpeakerPageFactory(title="安一"), SpeakerPageFactory(title="白二")
    draft = ForumPageFactory(start_date=date(2027, 1, 8))
    speakers_at(draft, second)
    draft.live = False
    draft.save()

    assert SpeakerIndexPageFactory().get_items(rf.get("/")) == [first, second]
