"""The first steps of somebody new: five things to try, done when the site can tell so."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.ui.components import Component
from wagtail.models import PageLogEntry, Site

from forum_site.practice import outside_practice

from ..models import ForumPage, TalkPage
from .practice import practice_forums
from .screens import edit_url, english_url
from .standing import forum_in_hand

DISMISSED = "first_steps"  # the key in the user's profile
TRANSLATED = "forum_site.translate"  # what the history of a page says


@dataclass(frozen=True)
class Step:
    """One thing to try. `done` is None where nobody can tell; `posts` if it makes something."""

    title: str
    text: str
    action: str
    url: str
    done: bool | None = None
    posts: bool = False
    outside: bool = False


class FirstSteps(Component):
    """The first steps on the dashboard, until they are put away; `always` on their own screen."""

    name = "first-steps"
    order = 100
    template_name = "agenda/admin/preparing/first_steps.html"

    def __init__(self, always=False):
        self.always = always

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        if not user_has_any_page_permission(user) or (self.put_away(user) and not self.always):
            return {}
        forum = forum_in_hand()
        steps = steps_of(user, forum) if forum else []
        return {"steps": steps, "dismissible": DISMISSED, "always": self.always}

    def put_away(self, user):
        """Whether this person does not want to see them any more."""
        profile = getattr(user, "wagtail_userprofile", None)
        return bool(profile and profile.dismissibles.get(DISMISSED))


def steps_of(user, forum):
    """The five steps for a person, with `forum` as the example."""
    copy = practice_forums().filter(owner=user).first()
    talk = TalkPage.objects.child_of(copy).order_by("path").first() if copy else None
    return [
        see(),
        practise(forum, copy),
        change(user, forum, talk),
        translate(user, forum, talk),
        make_the_next(user, forum),
    ]


def see():
    return Step(
        _("See the site"),
        _("This is what visitors see: the forum, its agenda, its speakers."),
        _("Open the site"),
        Site.objects.select_related("root_page").get(is_default_site=True).root_page.url,
        outside=True,
    )


def practise(forum, copy):
    return Step(
        _("Practise"),
        _("A whole forum of your own. Nothing you do in it is ever public."),
        _("Open the copy") if copy else _("Copy a forum for practice"),
        reverse("wagtailadmin_explore", args=[copy.pk]) if copy else practise_url(forum),
        done=bool(copy),
        posts=not copy,
    )


def practise_url(forum):
    """Where a copy is asked for, by POST."""
    return reverse("preparing:practise", args=[forum.pk])


def change(user, forum, talk):
    """A talk of the copy is changed; without a copy the step makes one."""
    edited = entries(user, "wagtail.edit").filter(page_id__in=TalkPage.objects.values("pk"))
    return Step(
        _("Change a talk"),
        _("Put another title to it, look at the preview, publish it."),
        _("Open a talk"),
        edit_url(talk.pk) if talk else practise_url(forum),
        done=edited.exists(),
        posts=not talk,
    )


def translate(user, forum, talk):
    return Step(
        _("Write its English"),
        _("The Chinese stands on the left, the English on the right."),
        _("Open the translation"),
        reverse("translation:page", args=[talk.pk]) if talk else english_url(forum),
        done=entries(user, TRANSLATED).exists(),
    )


def make_the_next(user, forum):
    forums = outside_practice(ForumPage.objects.all())
    made = entries(user, "wagtail.create").filter(page_id__in=forums.values("pk"))
    return Step(
        _("Make the next forum"),
        _("From the last one: sessions, organisations and texts are taken over."),
        _("Begin"),
        reverse("preparing:next", args=[forum.pk]),
        done=made.exists(),
    )


def entries(user, action):
    """What the history of pages says that a person did of one kind."""
    return PageLogEntry.objects.filter(user=user, action=action)
