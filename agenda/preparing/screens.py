"""Where an item of the checklist is put right."""

from django.urls import reverse
from django.utils.http import urlencode

from ..models import ForumPage
from .checklist import Screen


def url_of(item, forum):
    """The address of the screen on which an `Item` of a forum's checklist is mended."""
    if item.screen is Screen.AGENDA:
        return agenda_url(forum)
    if item.screen is Screen.TALKS:
        return reverse("agenda_editing:table", args=[forum.pk])
    if item.screen is Screen.ENGLISH:
        return english_url(forum)
    if item.screen is Screen.CASES:
        return cases_url()
    return edit_url(item.page or forum.pk)


def agenda_url(forum):
    """The screen of a forum's sessions and talks."""
    return reverse("agenda_editing:agenda", args=[forum.pk])


def english_url(forum):
    """What there is to translate of a forum."""
    return f"{reverse('translation:queue')}?{urlencode({'forum': forum.pk})}"


def edit_url(pk):
    """The form of a page."""
    return reverse("wagtailadmin_pages:edit", args=[pk])


def cases_url():
    """The list below which cases are added; that of all pages on a site without one."""
    case = ForumPage._meta.get_field("cases").related_model
    (index,) = case.allowed_parent_page_models()
    page = index.objects.first()
    if page is None:
        return reverse("wagtailadmin_explore_root")
    return reverse("wagtailadmin_explore", args=[page.pk])
