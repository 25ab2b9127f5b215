"""What the screen says after it has saved."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def what_was_saved(saved, board):
    """Yield (level, sentence) for the messages after a save."""
    if saved.published:
        yield "success", _("Saved and public: %(pages)s.") % {"pages": names(saved.published)}
    if saved.drafts:
        yield "success", _("Saved as a draft: %(pages)s.") % {"pages": names(saved.drafts)}
    if saved.reordered:
        yield "success", _("The order of the talks was changed.")
    if not (saved.published or saved.drafts or saved.reordered):
        yield "info", _("Nothing was changed.")
    waiting = [page for page in saved.drafts if getattr(page, "awaited_session", None)]
    if waiting and board.forum.live:
        yield (
            "info",
            _(
                "New sessions become public with the forum. Until then these talks wait for them: "
                "%(talks)s."
            )
            % {"talks": names(waiting)},
        )


def names(pages, most=5):
    """The titles of pages in a sentence; beyond the first few they are counted."""
    shown = [f"“{page.title}”" for page in pages[:most]]
    left = len(pages) - len(shown)
    if left:
        shown.append(ngettext("%(count)s more", "%(count)s more", left) % {"count": left})
    return _(", ").join(shown)


def words_of_scripts():
    """What the scripts of the screen say, by name; `%s` stands for a name or a place."""
    return {
        "place": _("%(name)s is now number %(place)s of %(of)s.")
        % {"name": "%1", "place": "%2", "of": "%3"},
        "added": _("A new row was added."),
        "removed": _("%(name)s was taken away.") % {"name": "%1"},
        "results": _("%(count)s found. Use the arrow keys.") % {"count": "%1"},
        "none": _("Nobody found by this name."),
        "make": _("New: “%(name)s” …") % {"name": "%1"},
        "replaces": _("instead of %(name)s") % {"name": "%1"},
        "replace": _("Replace %(name)s") % {"name": "%1"},
        "unchosen": _("Choose this name from the list or make it first, or empty the field."),
        "chosen": _("%(name)s was chosen.") % {"name": "%1"},
        "made": _("%(name)s was made and chosen.") % {"name": "%1"},
        "failed": _("That did not work. Is the connection there? Try again."),
        "unknown_time": _("Give this session a start first; then the rest can follow."),
        "no_change": _("All times follow already."),
        "applied": _("%(count)s times were filled in. Nothing is saved yet.") % {"count": "%1"},
        "nothing": _("Nothing overlaps."),
        "clashes": _("Overlaps: %(count)s") % {"count": "%1"},
        "row": _("Row"),
    }
