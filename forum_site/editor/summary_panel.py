"""The line on top of a form: how its English stands, with a way to each open pair."""

from django.urls import reverse
from django.utils.translation import gettext
from wagtail.admin.panels import Panel

from . import lengths
from .panels import RIGHT_ENGLISH
from .reading import hints_on_blocks
from .tags import Tag, anchor, tagged_pairs


class SummaryPanel(Panel):
    """Counts of the pairs by their tags, links to open ones, and what the browser needs to know."""

    @property
    def clean_name(self):
        return "english"

    class BoundPanel(Panel.BoundPanel):
        template_name = "forum_site/admin/editor/summary.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            page = self.instance
            pairs = tagged_pairs(page) if page.pk else []
            tags = [tag for _pair, tag in pairs]
            context["counts"] = [(tag, tags.count(tag)) for tag in Tag]
            context["open_pairs"] = [
                {"anchor": anchor(pair.path), "label": pair.label, "tag": tag}
                for pair, tag in pairs
                if tag != Tag.IN_STEP
            ]
            context["for_browser"] = self._for_browser(page, pairs)
            return context

        def _for_browser(self, page, pairs):
            days = getattr(page, "forum_days", None) or getattr(
                self.form.parent_page, "forum_days", None
            )
            found = {}
            for each in hints_on_blocks(page) if page.pk else []:
                found.setdefault(each.path, []).append(each.hint.message)
            return {
                "tags": {pair.path: tag for pair, tag in pairs},
                "labels": {tag.value: str(tag.label) for tag in Tag},
                "hints": found,
                "hintsAt": reverse("editor_hints"),
                "days": [day.isoformat() for day in days] if days else None,
                "confirmName": RIGHT_ENGLISH,
                "lengths": lengths.LENGTHS,
                "ofFirstSentence": lengths.FIRST_SENTENCE,
                "halfWidth": lengths.HALF_WIDTH,
                "sentenceEnd": lengths.SENTENCE_END,
                "words": _words(),
            }


def _words():
    """What the browser says by itself."""
    return {
        "stillRight": gettext("The English is still right"),
        "firstSentence": gettext("First sentence"),
        "tooLong": gettext("%s too many; it can be saved all the same"),
        "shown": gettext("%s is enough; the agenda shows the first three"),
        "filter": gettext("Find in this list"),
        "ticked": gettext("%s chosen"),
        "nothing": gettext("Nothing like that"),
    }
