"""A public server behind HTTPS; refuses to start without a SECRET_KEY."""

from django.core.exceptions import ImproperlyConfigured

from . import environment

if not environment.SECRET_KEY:
    raise ImproperlyConfigured("SECRET_KEY must be set in production")

from .base import *  # noqa: E402, F403  the check above comes first, the rest is shared

DEBUG = False
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]  # load balancers ask over plain HTTP
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
