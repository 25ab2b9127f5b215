"""What the workbench sends: one pair at a time by script, or a whole page by a plain form."""

import json

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..two_sides.pairs import PairGoneError, pairs_of
from .changes import plain
from .machine import TranslatorError, draft_by_machine
from .progress import Progress
from .publishing import publish
from .queue import open_state
from .saving import Edit, NotAllowedError, cleaned, save_edits, seen
from .views import PageView
from .workbench import hints_of, state_label, terms_for, version_for

CHANGED = "changed"  # the `problem` of an answer of 409


class SaveView(PageView):
    """Takes the English of one pair as JSON, or of all pairs as a form."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        if request.content_type == "application/json":
            return self.save_one(request)
        return self.save_form(request)

    # One pair, by script

    def save_one(self, request):
        """200 with the pair's new state; 409 if it changed meanwhile, 400 with a message."""
        try:
            edit = self.edit_from(json.loads(request.body))
            outcome = save_edits(self.version.pk, request.user, [edit])
        except NotAllowedError as error:
            return answer(409, str(error), problem="locked")
        except PairGoneError:
            return answer(400, _("These words are no longer part of the page."))
        except ValidationError as error:
            return answer(400, " ".join(error.messages))
        except (ValueError, TypeError, LookupError):
            return answer(400, _("This could not be read. Reload the page and try again."))
        if outcome.gone:
            return answer(400, _("These words are no longer part of the page."))
        pair = outcome.pairs[edit.path]
        if outcome.conflicts:
            return answer(
                409, self.what_changed(pair, edit), problem=CHANGED, **stored(outcome, pair)
            )
        return answer(200, "", **stored(outcome, pair))

    def edit_from(self, data):
        """The `Edit` that a script sent; raises what a wrong type raises."""
        path, chinese, english = data["path"], data["seen_chinese"], data["seen_english"]
        if not all(isinstance(text, str) for text in (path, chinese, english)):
            raise TypeError("texts are needed")
        words = cleaned(self.version, path, data["english"])
        return Edit(path, words, chinese, english, approves=data.get("approves") is True)

    def what_changed(self, pair, edit):
        if seen(pair)[0] != edit.seen_chinese:
            return _("The Chinese was changed meanwhile. Your English is not saved yet.")
        return _("Someone else changed this English meanwhile. Yours is not saved yet.")

    # The whole page, by a form

    def save_form(self, request):
        try:
            if "machine" in request.POST:
                return self.drafted(draft_by_machine(self.version.pk, request.user))
            return self.saved(request)
        except (NotAllowedError, TranslatorError) as error:
            messages.error(request, str(error))
            return self.shown_again({path: raw for path, raw, _seen in self.sent()})

    def sent(self):
        """Yield (path, English as sent, what was seen) for each pair of the form."""
        for name, raw in self.request.POST.items():
            prefix, _colon, path = name.partition(":")
            if prefix == "english" and path:
                yield path, raw, self.request.POST.get(f"seen:{path}", "")

    def saved(self, request):
        """Save what was changed; publish if asked to, and if everything could be saved."""
        edits, typed, problems = [], {}, {}
        for path, raw, fingerprints in self.sent():
            chinese, _colon, english = fingerprints.partition(":")
            typed[path] = raw
            try:
                words = cleaned(self.version, path, raw)
            except ValidationError as error:
                problems[path] = " ".join(error.messages)
            except PairGoneError:
                problems[path] = _("These words are no longer part of the page.")
            else:
                approves = request.POST.get("approve") == path
                edits.append(Edit(path, words, chinese, english, approves))
        outcome = save_edits(self.version.pk, request.user, edits)
        for path in outcome.conflicts:
            edit = next(edit for edit in edits if edit.path == path)
            problems[path] = self.what_changed(outcome.pairs[path], edit)
        for path in outcome.gone:
            problems[path] = _("These words are no longer part of the page.")
        if outcome.saved:
            messages.success(request, said(len(outcome.saved)))
        if problems:
            messages.error(request, _("Some English could not be saved; see below."))
            return self.shown_again({path: typed[path] for path in problems}, problems)
        if "publish" in request.POST:
            self.publish(request)
        elif not outcome.saved:
            messages.info(request, _("There was nothing to save."))
        return redirect(self.address)

    def publish(self, request):
        if not publish(self.version.pk, request.user):
            messages.info(request, _("Everything is public already."))
            return
        messages.success(request, _("The English is public now."))
        kept = [pair for pair in pairs_of(self.current()) if pair.machine_made]
        if kept:
            messages.warning(
                request,
                ngettext(
                    "%(number)d machine translation stays in the draft until it is approved.",
                    "%(number)d machine translations stay in the draft until they are approved.",
                    len(kept),
                )
                % {"number": len(kept)},
            )

    def drafted(self, outcome):
        number = len(outcome.saved)
        if number:
            messages.success(
                self.request,
                ngettext(
                    "The machine drafted %(number)d text. Check it before it is published.",
                    "The machine drafted %(number)d texts. Check them before they are published.",
                    number,
                )
                % {"number": number},
            )
        if outcome.refused or not number:
            messages.warning(self.request, _("Some texts could not be drafted by the machine."))
        return redirect(self.address)

    def shown_again(self, typed, problems=None):
        """The screen once more, with what was typed and is not stored."""
        self.version = self.current()
        self.typed, self.problems = typed, problems
        return self.render_to_response(self.get_context_data())

    def current(self):
        """The version as it is now."""
        return version_for(self.version.pk)

    @property
    def address(self):
        return reverse("translation:page", args=[self.version.pk])


def stored(outcome, pair):
    """What the screen needs to know of a pair as it is stored now."""
    chinese, english = seen(pair)
    progress = Progress.of_pairs(outcome.pairs.values())
    state = open_state(pair) or "in_step"
    return {
        "seen_chinese": chinese,
        "seen_english": english,
        "english_words": plain(pair.english, pair.is_rich),
        "chinese_words": plain(pair.chinese, pair.is_rich),
        "state": state,
        "state_label": str(state_label(state)),
        "hints": hints_of(pair, terms_for(outcome.page)),
        "done": progress.done,
        "total": progress.total,
        "percent": progress.percent,
    }


def said(number):
    """“3 texts saved as a draft.”"""
    return ngettext(
        "%(number)d text saved as a draft.", "%(number)d texts saved as a draft.", number
    ) % {"number": number}


def answer(status, message, **data):
    """A JSON answer to the script."""
    return JsonResponse({"message": message, **data}, status=status)
