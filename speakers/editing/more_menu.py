"""The ways from a person's or an organisation's page to merging and withdrawal, and the log."""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter

from ..models import Merge, SpeakerPage
from .merge_views import KINDS, may_keep
from .withdrawal_views import may_withdraw


def buttons(page, user):
    """What may be done with a page besides what Wagtail offers."""
    page = page.specific_deferred
    if not isinstance(page, KINDS) or getattr(page, "withdrawn_on", None):
        return
    if may_keep(page, user):
        yield Button(
            _("Merge with another page"),
            reverse("merging:choose", args=[page.pk]),
            icon_name="link",
            priority=66,
        )
    if isinstance(page, SpeakerPage) and may_withdraw(page, user):
        yield Button(
            _("Withdraw at the person’s wish"),
            reverse("merging:withdraw", args=[page.pk]),
            icon_name="no-view",
            priority=67,
        )


@hooks.register("register_page_header_buttons")
def in_the_header(page, user, view_name, next_url=None):
    return buttons(page, user)


@hooks.register("register_page_listing_more_buttons")
def in_the_list(page, user, next_url=None):
    return buttons(page, user)


@hooks.register("before_edit_page")
def say_that_the_person_withdrew(request, page):
    """Nobody shall enter the name again because the page looks unfinished."""
    withdrawn_on = getattr(page.specific_deferred, "withdrawn_on", None)
    if withdrawn_on and request.method == "GET":
        messages.warning(
            request,
            _(
                "This person asked to be withdrawn, which was done on %(day)s. "
                "Do not enter the name, a picture or a post again."
            )
            % {"day": withdrawn_on.isoformat()},
        )


@hooks.register("register_log_actions")
def kinds_of_entries(actions):
    """What is written into the history of pages."""

    @actions.register_action("speakers.merge")
    class MergeFormatter(LogFormatter):
        label = gettext_lazy("Merge with another page")

        def format_message(self, log_entry):
            said = _("“%(gone)s” was merged into this page") % {
                "gone": log_entry.data.get("gone", "")
            }
            if not Merge.objects.filter(pk=log_entry.data.get("merge"), undone_at=None).exists():
                return said
            return format_html(
                "{} {}", said, undo_button(reverse("merging:undo", args=[log_entry.data["merge"]]))
            )

    @actions.register_action("speakers.follow_merge")
    class FollowMergeFormatter(LogFormatter):
        label = gettext_lazy("Follow a merge")

        def format_message(self, log_entry):
            text = _("“%(gone)s” on this page became “%(kept)s”, as the two were merged")
            return text % {
                "gone": log_entry.data.get("gone", ""),
                "kept": log_entry.data.get("kept", ""),
            }

    @actions.register_action("speakers.unmerge")
    class UnmergeFormatter(LogFormatter):
        label = gettext_lazy("Undo a merge")

        def format_message(self, log_entry):
            text = _("The merge of “%(gone)s” was undone")
            return text % {"gone": log_entry.data.get("gone", "")}

    actions.register_action(
        "speakers.withdraw",
        gettext_lazy("Withdraw a person"),
        gettext_lazy("The person was withdrawn at their own wish"),
    )
    actions.register_action(
        "speakers.follow_withdrawal",
        gettext_lazy("Follow a withdrawal"),
        gettext_lazy("What told of a person who was withdrawn was taken out"),
    )


def undo_button(address):
    """A button that posts, with Wagtail's own script; in a list no form can be put around it."""
    return format_html(
        '<button type="button" class="button button-small button-secondary"'
        ' data-controller="w-action" data-action="w-action#post"'
        ' data-w-action-url-value="{}">{}</button>',
        address,
        _("Undo the merge"),
    )
