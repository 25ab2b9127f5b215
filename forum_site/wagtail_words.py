"""Words of Wagtail's admin that its Chinese catalogue lacks; ours gives them.

Django looks into the project's catalogue before those of the apps, so naming a message here is
enough for `make messages` to ask for its translation.
"""

from django.utils.translation import gettext_noop, ngettext

WORDS = [
    gettext_noop("The page could not be created due to validation errors."),
    gettext_noop("The page could not be saved due to validation errors."),
    gettext_noop("Go to the first error"),
    gettext_noop("There are validation errors, click save to highlight them."),
    gettext_noop("The slug '%(page_slug)s' is already in use within the parent page."),
    gettext_noop("Privacy and access"),
    gettext_noop("Search all pages…"),
    gettext_noop("Exploring"),
]


def counted(number):
    """The messages that depend on a number; called only to be found."""
    return [
        ngettext(
            "%(num_parent_objects)d page has been deleted",
            "%(num_parent_objects)d pages have been deleted",
            number,
        ),
        ngettext(
            "This %(model_name)s is referenced %(usage_count)s time.",
            "This %(model_name)s is referenced %(usage_count)s times.",
            number,
        ),
    ]
