"""What no form can tell by itself: whether the rows of the screen go together."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from speakers.models import OrganisationPage, SpeakerPage

from .changes import NEW


def is_valid(board, changes):
    """Whether everything can be written; what speaks against it stands in forms and `problems`."""
    board.problems = [*_broken(board), *_gone(board), *_lost_talks(board)]
    _check_sessions(board)
    _check_people(board)
    _check_permissions(board, changes)
    return not board.problems and not any(has_errors(formset) for formset in board.formsets)


def has_errors(formset):
    return bool(formset.non_form_errors()) or any(form.errors for form in formset.forms)


def _broken(board):
    """A post that the screen did not make."""
    for formset in board.formsets:
        yield from formset.non_form_errors()
    for formset in (board.sessions, board.talks):
        keys = [form.row_key for form in formset.forms]
        if len(set(keys)) != len(keys):
            yield _("The form cannot be read: a row is there twice. Load the page again.")


def _gone(board):
    """Rows that are not there any more, because somebody deleted or moved them."""
    for form in board.sessions.forms:
        if not form.row_key.startswith(NEW) and (form.row_key,) not in board.sessions.seen:
            yield _("The session “%(name)s” is not there any more. Load the page again.") % {
                "name": form["heading"].value()
            }
    for row in board.talk_rows:
        if not row.form.row_key.startswith(NEW) and row.page is None:
            yield _("The talk “%(name)s” is not there any more. Load the page again.") % {
                "name": row.form["title"].value()
            }


def _lost_talks(board):
    """A session is not taken away while it holds talks."""
    for form in board.sessions.forms:
        if form.cleaned("gone"):
            held = [r for r in board.talk_rows if r.form["session"].value() == form.row_key]
            shown = {row.form.row_key for row in board.talk_rows}
            unseen = [
                version.content["title"]
                for key, version in board.talk_versions.items()
                if key not in shown and str(version.content.get("session")) == form.row_key
            ]
            titles = [*(str(row.form["title"].value()) for row in held), *unseen]
            if titles:
                yield _(
                    "The session “%(session)s” still holds talks: %(talks)s. Move them first."
                ) % {"session": form["heading"].value(), "talks": _(", ").join(titles)}


def _check_sessions(board):
    keys = {form.row_key for form in board.sessions.in_order()}
    for row in board.talk_rows:
        form = row.form
        if "session" in form.changed_fields and form.cleaned("session") not in {"", *keys}:
            form.add_error("session", ValidationError(_("Choose a session.")))


def _check_people(board):
    for form in board.sessions.in_order():
        _check_page(board, form, "chair", SpeakerPage)
    for row in board.talk_rows:
        speakers = set()
        for form in row.people:
            if form.is_gone:
                continue
            _check_page(board, form, "speaker", SpeakerPage)
            _check_page(board, form, "organisation", OrganisationPage)
            speaker = form.cleaned("speaker")
            if speaker in speakers:
                form.add_error(
                    "speaker", ValidationError(_("This speaker is on the talk already."))
                )
            speakers.add(speaker)


def _check_page(board, form, name, model):
    value = form.cleaned(name)
    if not value or name not in form.changed_fields:
        return
    page = board.pages[model].get(value)
    if page is None or (model is SpeakerPage and page.withdrawn_on):
        form.add_error(name, ValidationError(_("This page is not there any more.")))


def _check_permissions(board, changes):
    if changes.agenda and board.permissions.page_locked():
        board.problems.append(_("The forum is locked; its sessions cannot be changed now."))
    if changes.order and not board.permissions.can_reorder_children():
        board.problems.append(_("Your account may not change the order of talks."))
    for row in changes.talks:
        if row.page is None:
            if not board.permissions.can_add_subpage():
                row.form.add_error("title", ValidationError(_("Your account may not add talks.")))
            continue
        permissions = row.page.permissions_for_user(board.user)
        if not permissions.can_edit() or row.page.alias_of_id:
            row.form.add_error("title", ValidationError(_("Your account may not edit this page.")))
        elif permissions.page_locked():
            row.form.add_error("title", ValidationError(_("This page is locked.")))
