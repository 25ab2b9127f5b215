"""The page of the style guide, for signed-in staff."""

from django.contrib.auth.decorators import user_passes_test
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from ..models import SiteSettings
from ..seo import Head, paths_of


def is_staff(user):
    """Whether a user may enter the admin."""
    return user.has_perm("wagtailadmin.access_admin")


@require_safe
@cache_control(private=True, no_cache=True)
@user_passes_test(is_staff)
def styleguide(request):
    """All components; whoever may not enter the admin is sent to sign in."""
    head = Head(
        title=_("Style guide"),
        description=_("Each component of the site with each of its states."),
        paths=paths_of(lambda: reverse("styleguide")),
        index=False,
        site_name=SiteSettings.for_request(request).local.site_name,
    )
    return render(request, "styleguide/page.html", {"head": head})
