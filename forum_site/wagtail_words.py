"""Words of Wagtail's admin that its Chinese catalogue lacks; ours gives them.

Django looks into the project's catalogue before those of the apps, so naming a message here is
enough for `make messages` to ask for its translation.
"""

from django.utils.translation import gettext_noop, ngettext

# Those of promoted search results; some of them are there, and better said.
PROMOTED = [
    gettext_noop("Promoted search results"),
    gettext_noop("Promoted search result"),
    gettext_noop("Promoted results"),
    gettext_noop("Search term(s)"),
    gettext_noop("Search term(s)/phrase"),
    gettext_noop(
        "Enter the full search string to match. An exact match is required for your Promoted "
        "Results to be displayed, wildcards are NOT allowed."
    ),
    gettext_noop(
        "<p>Promoted search results are a means of recommending specific pages or external links "
        "that might not organically come high up in search results. E.g recommending your primary "
        "donation page to a user searching with the less common term "
        '"<em>giving</em>".</p>'
    ),
    gettext_noop(
        '<p>The "Search term(s)/phrase" field below must contain the full and exact search for '
        "which you wish to provide recommended results, <em>including</em> any misspellings/user "
        "error. To help, you can choose from search terms that have been popular with users of "
        "your site.</p>"
    ),
    gettext_noop("Recommended search result"),
    gettext_noop("Add a recommended result"),
    gettext_noop("No promoted results have been created."),
    gettext_noop(
        "No promoted results have been created. Why not "
        '<a href="%(wagtailsearchpromotions_add_url)s">add one</a>?'
    ),
    gettext_noop('Sorry, no promoted results match "<em>%(query_string)s</em>"'),
    gettext_noop("Are you sure you want to delete all promoted results for this search term?"),
    gettext_noop("Add new promoted result"),
    gettext_noop("Please specify at least one recommendation for this search term."),
    gettext_noop("Choose an internal page for this promotion"),
    gettext_noop("External link URL"),
    gettext_noop("External link text"),
    gettext_noop("Alternatively, use an external link for this promotion"),
    gettext_noop("Applies to internal page or external link"),
    gettext_noop("You must enter an external link text if you enter an external link URL."),
    gettext_noop("You must recommend a page OR an external link."),
    gettext_noop("Please only select a page OR enter an external link."),
    gettext_noop("Recommendations have not been created due to errors."),
    gettext_noop("Recommendations have not been saved due to errors."),
    gettext_noop("Editor's picks for '%(query)s' created."),
    gettext_noop("Editor's picks for '%(query)s' updated."),
    gettext_noop("Editor's picks deleted."),
]
WORDS = [
    gettext_noop("The page could not be created due to validation errors."),
    gettext_noop("The page could not be saved due to validation errors."),
    gettext_noop("Go to the first error"),
    gettext_noop("There are validation errors, click save to highlight them."),
    gettext_noop("The slug '%(page_slug)s' is already in use within the parent page."),
    gettext_noop("Privacy and access"),
    gettext_noop("Search all pages…"),
    gettext_noop("Exploring"),
    gettext_noop("New: %(model_name)s"),
    *PROMOTED,
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
