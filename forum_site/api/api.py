"""The interface as a whole: its addresses, its description, what all of its answers share."""

from functools import wraps

from django.conf import settings
from django.utils.cache import patch_cache_control
from ninja import NinjaAPI
from ninja.errors import ValidationError
from ninja.renderers import JSONRenderer

from .search import router

KEPT = 60  # seconds for which anyone may keep an answer
# The one parameter that is refused if it is wrong; both languages, as neither is known.
WRONG_LANGUAGE = [
    {"lang": "zh-hans", "message": "参数 lang 只能是 zh-hans 或 en。"},
    {"lang": "en", "message": "The parameter lang must be zh-hans or en."},
]


class ReadableJSON(JSONRenderer):
    """JSON with its Chinese written out."""

    json_dumps_params = {"ensure_ascii": False}


def open_to_all(view):
    """The view with headers that let any site and any cache have its answers: they are public."""

    @wraps(view)
    def answered(*args, **kwargs):
        response = view(*args, **kwargs)
        response["Access-Control-Allow-Origin"] = "*"
        if response.status_code == 200:
            patch_cache_control(response, public=True, max_age=KEPT)
        return response

    return answered


api = NinjaAPI(
    title="Forum search",
    version="1",
    description="What was said at the forums, by whom, and where to read more. Public, read only.",
    urls_namespace="api",
    servers=[{"url": settings.BASE_URL}],
    renderer=ReadableJSON(),
    docs_url=None,
    docs_decorator=open_to_all,
)
api.add_decorator(open_to_all, mode="view")
api.add_router("", router)


@api.exception_handler(ValidationError)
def refused(request, error):
    """422 for a language that the site does not have."""
    return api.create_response(request, {"detail": WRONG_LANGUAGE}, status=422)
