"""The settings that every way of running the site shares."""

from django.utils.translation import gettext_lazy as _

from . import environment
from .environment import BASE_DIR
from .search_engine import search_engine

DEBUG = environment.DEBUG
SECRET_KEY = environment.local_secret_key()
ALLOWED_HOSTS = environment.ALLOWED_HOSTS
BASE_URL = environment.BASE_URL
DATA_DIR = environment.DATA_DIR
CSRF_TRUSTED_ORIGINS = [BASE_URL]

INSTALLED_APPS = [
    "cases",
    "agenda",
    "speakers",
    "forum_site",
    "wagtail.contrib.redirects",
    "wagtail.contrib.search_promotions",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "csp",
]

MIDDLEWARE = [
    "forum_site.middleware.RefuseUnreadableInput",
    "django.middleware.security.SecurityMiddleware",
    "forum_site.middleware.ReadOnlyPublicPages",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "forum_site.middleware.ContentSecurityPolicy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "forum_site.middleware.SayUnavailable",
    "forum_site.middleware.ConditionalPublicPages",
    "forum_site.middleware.SayGone",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "forum_site.urls"
WSGI_APPLICATION = "forum_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]

# Data

DATABASES = {"default": environment.database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

if environment.REDIS_URL:
    CACHES = {
        "default": {
            "BACKEND": "django_redis.cache.RedisCache",
            "LOCATION": environment.REDIS_URL,
            "OPTIONS": {
                "SOCKET_CONNECT_TIMEOUT": 0.2,
                "SOCKET_TIMEOUT": 0.2,
                "IGNORE_EXCEPTIONS": True,
            },
        }
    }
else:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

# Files

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "build" / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
if environment.MEDIA_BUCKET:
    STORAGES["default"] = {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": environment.MEDIA_BUCKET,
            "endpoint_url": environment.MEDIA_ENDPOINT_URL or None,
            "custom_domain": environment.MEDIA_PUBLIC_URL.removeprefix("https://") or None,
            "querystring_auth": False,
            "file_overwrite": False,
        },
    }

# Words and time

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
# Ours, and what Wagtail's own Chinese lacks.
LOCALE_PATHS = [BASE_DIR / "forum_site" / "locale", BASE_DIR / "forum_site" / "wagtail_locale"]
FORMAT_MODULE_PATH = "forum_site.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Shanghai"

# Accounts

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
CSRF_FAILURE_VIEW = "forum_site.views.csrf_failure"
LOGIN_URL = "wagtailadmin_login"

# Mail

vars().update(environment.email())
DEFAULT_FROM_EMAIL = SERVER_EMAIL = environment.DEFAULT_FROM_EMAIL

# A machine translator, see forum_site/translation/machine.py

TRANSLATOR = environment.TRANSLATOR

# Security

X_FRAME_OPTIONS = "SAMEORIGIN"  # the editor shows previews in a frame
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # it wants DENY, which would shut the preview out
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a forum of thirty sessions posts thousands

_SELF_ONLY = {
    "default-src": ["'self'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
    "object-src": ["'none'"],
    "img-src": ["'self'", "data:"],
}
if environment.MEDIA_PUBLIC_URL:
    _SELF_ONLY["img-src"].append(environment.MEDIA_PUBLIC_URL)
CONTENT_SECURITY_POLICY = {"DIRECTIVES": _SELF_ONLY}
# Wagtail's admin needs inline scripts and styles (https://github.com/wagtail/wagtail/issues/1288).
ADMIN_CONTENT_SECURITY_POLICY = {
    **_SELF_ONLY,
    "script-src": ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": [*_SELF_ONLY["img-src"], "blob:"],
    "worker-src": ["'self'", "blob:"],
}

# Wagtail

WAGTAIL_SITE_NAME = _("Forum website")
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_AUTOSAVE_INTERVAL = 1500  # milliseconds; new pages are left out, see pages/create.html
WAGTAILIMAGES_IMAGE_MODEL = "forum_site.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "forum_site.uploads.forms.PictureForm"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
PICTURE_MAX_SIDE = 12_000  # pixels
# A portrait of 640 by 480 is to be at most 40 KB in each format.
WAGTAILIMAGES_AVIF_QUALITY = 55
WAGTAILIMAGES_WEBP_QUALITY = 65
WAGTAILIMAGES_JPEG_QUALITY = 60
WAGTAIL_WORKFLOW_ENABLED = False  # those who edit also publish; there is no review yet
WAGTAILADMIN_PERMITTED_LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {
        "WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea",
        "OPTIONS": {"features": ["bold", "ol", "ul", "link", "document-link"]},
    }
}
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "forum_site.search.backends"}}
if environment.SEARCH_URL:
    WAGTAILSEARCH_BACKENDS["engine"] = search_engine(environment.SEARCH_URL)
WAGTAILDOCS_DOCUMENT_FORM_BASE = "forum_site.uploads.forms.DocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "pdf", "pptx", "xlsx", "zip"]
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILEMBEDS_RESPONSIVE_HTML = False
# Neither the site nor the admin asks another host for anything.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # forum_site.search.engine says once that an engine does not answer; its clients each time
    "loggers": {name: {"level": "CRITICAL"} for name in ("opensearch", "elastic_transport")},
}
