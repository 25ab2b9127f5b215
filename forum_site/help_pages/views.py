"""The index of the help pages, and each of them."""

from django.conf import settings
from django.http import Http404
from django.urls import reverse, reverse_lazy
from django.utils.translation import get_language, gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from .book import BOOK
from .shapes import SIZE


class HelpMixin(WagtailAdminTemplateMixin):
    """A screen of the help."""

    header_icon = "help"

    def get_breadcrumbs_items(self):
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("help:index"), "label": IndexView.page_title},
            *self.breadcrumbs_below(),
        ]

    def breadcrumbs_below(self):
        return []


class IndexView(HelpMixin, TemplateView):
    """All jobs in the order of a year's work."""

    template_name = "forum_site/admin/help/index.html"
    page_title = gettext_lazy("Help pages")

    def get_context_data(self, **kwargs):
        return super().get_context_data(parts=numbered(BOOK.parts), **kwargs)


def numbered(parts):
    """Yield (heading, [(number, page)]), counting through all parts."""
    number = 0
    for part in parts:
        rows = list(enumerate(part.pages, start=number + 1))
        number += len(rows)
        yield part.heading, rows


class PageView(HelpMixin, TemplateView):
    """One job: its steps, and a picture of the screen."""

    template_name = "forum_site/admin/help/page.html"
    index_url = reverse_lazy("help:index")

    def setup(self, request, *args, slug, **kwargs):
        super().setup(request, *args, **kwargs)
        try:
            self.before, self.page, self.after = BOOK.find(slug)
        except KeyError as error:
            raise Http404 from error

    def get_page_title(self):
        return self.page.title

    def breadcrumbs_below(self):
        return [{"url": "", "label": self.page.title}]

    def get_context_data(self, **kwargs):
        width, height = SIZE
        return super().get_context_data(
            page=self.page,
            before=self.before,
            after=self.after,
            number=BOOK.pages.index(self.page) + 1,
            total=len(BOOK.pages),
            screen_url=self.page.screen.url(self.request.user),
            picture=self.page.picture(language_of_pictures()),
            width=width,
            height=height,
            **kwargs,
        )


def language_of_pictures():
    """The language of the admin, as there are pictures of it."""
    language = get_language()
    return language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
