"""Factories for the tests: pages in their place in the tree, with words in both languages."""

import factory
import wagtail_factories
from wagtail.models import Page, Site

from ..models import HomePage, StandardPage


class BasePageFactory(wagtail_factories.PageFactory):
    """A published page with a title in both languages."""

    title = factory.Sequence(lambda number: f"页面{number}")
    title_en = factory.Sequence(lambda number: f"Page {number}")
    slug = factory.Sequence(lambda number: f"page-{number}")

    class Meta:
        abstract = True


class HomePageFactory(BasePageFactory):
    """The home page of the default site; there is one of it."""

    title = "服务外包高质量发展论坛"
    title_en = "Service outsourcing forum"
    slug = "forum"

    class Meta:
        model = HomePage

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        home = HomePage.objects.first()
        if home is None:
            home = super()._create_instance(model_class, Page.get_first_root_node(), kwargs)
            Site.objects.update_or_create(
                is_default_site=True, defaults={"hostname": "localhost", "root_page": home}
            )
        return home


class IndexPageFactory(BasePageFactory):
    """A list below the home page; there is one of each kind."""

    class Meta:
        abstract = True

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        index = model_class.objects.first()
        if index is None:
            index = super()._create_instance(model_class, HomePageFactory(), kwargs)
        return index


class ListedPageFactory(BasePageFactory):
    """A page below the list of its kind, which `index` makes."""

    index = None

    class Meta:
        abstract = True
        exclude = ("index",)

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        return super()._create_instance(model_class, parent or cls.index(), kwargs)


class StandardPageFactory(ListedPageFactory):
    """A standard page."""

    index = HomePageFactory

    class Meta:
        model = StandardPage
