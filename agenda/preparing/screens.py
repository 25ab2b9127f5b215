"""Where an item of the checklist is put right."""

from django.urls import NoReverseMatch, reverse
from django.utils.http import urlencode

from ..models import ForumPage
from .checklist import Screen


def url_of(item, forum):
    """The address of the screen on which an `Item` of a forum's checklist is mended."""
    if item.screen is Screen.AGENDA:
        return agenda_url(forum)
    if item.screen is Screen.TALKS:
        return first_of(("agenda_editing:talks", forum.pk), ("wagtailadmin_explore", forum.pk))
    if item.screen is Screen.ENGLISH:
        return english_url(forum)
    if item.screen is Screen.CASES:
        return cases_url()
    return edit_url(item.page or forum.pk)


def agenda_url(forum):
    """The screen of a forum's sessions and talks."""
    return first_of(("agenda_editing:agenda", forum.pk), ("wagtailadmin_pages:edit", forum.pk))


def english_url(forum):
    """What there is to translate of a forum."""
    queue = first_of(("translation:queue",), ("wagtailadmin_explore", forum.pk))
    return f"{queue}?{urlencode({'forum': forum.pk})}"


def first_of(*names):
    """The address of the first of these screens, (name, *arguments), that the admin has."""
    for name, *args in names:
        try:
            return reverse(name, args=args)
        except NoReverseMatch:
            continue
    raise NoReverseMatch(names)


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
