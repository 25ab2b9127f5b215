"""What the home page and the list of years show of a forum as a whole."""

from django import template
from django.utils.translation import gettext as _

from forum_site.number_words import in_words

from .. import forums
from ..sentence import sentence, sessions_in_words, speakers_in_words, tracks_of
from ..takeaways import takeaways_of

register = template.Library()

register.simple_tag(forums.other_forums)
register.simple_tag(tracks_of)


@register.simple_tag
def sentence_of(forum, agenda, cases):
    """A forum in one `Sentence` of facts."""
    return sentence(forum, agenda, cases, in_words)


@register.simple_tag(name="takeaways_of")
def takeaways(agenda):
    """The sentences that the home page takes from the talks of an agenda."""
    return takeaways_of(agenda, _(", "))


@register.simple_tag
def counts_of(forum):
    """Map `sessions` and `speakers` to how many a forum has, in words; empty without a forum."""
    if forum is None:
        return {}
    return {
        "sessions": sessions_in_words(forums.count_sessions(forum), in_words),
        "speakers": speakers_in_words(forums.count_speakers(forum), in_words),
    }
