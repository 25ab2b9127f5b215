"""What people and organisations add to the admin."""

from django.urls import include, path
from wagtail import hooks

from forum_site.wagtail_hooks.appearance import stylesheet

from .editing import (
    choosers,
    merge_urls,
    more_menu,  # noqa: F401  it registers itself
)
from .editing import urls as people_urls


@hooks.register("register_admin_viewset")
def register_choosers():
    return [choosers.speakers, choosers.organisations]


@hooks.register("register_admin_urls")
def people():
    return [
        path("people/", include(people_urls, namespace="people")),
        path("people/", include(merge_urls, namespace="merging")),
    ]


@hooks.register("insert_global_admin_css")
def css_of_choosers():
    return stylesheet("choosers")
