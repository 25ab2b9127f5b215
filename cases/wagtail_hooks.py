"""The vocabularies of the cases in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .models import Industry, Technology


class IndustryViewSet(SnippetViewSet):
    model = Industry
    icon = "site"
    list_display = ["name", "name_en", "slug"]
    search_fields = ["name", "name_en"]


class TechnologyViewSet(SnippetViewSet):
    model = Technology
    icon = "cogs"
    list_display = ["name", "name_en", "slug"]
    search_fields = ["name", "name_en"]


@register_snippet
class VocabularyGroup(SnippetViewSetGroup):
    """Both vocabularies under one entry of the menu."""

    menu_label = _("Case filters")
    menu_icon = "tag"
    items = (IndustryViewSet, TechnologyViewSet)
