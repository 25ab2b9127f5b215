# Sourced by the scripts that check: what a developer's own site is set to does not reach them.
# The names are those of forum_site/settings/environment.py.
unset SECRET_KEY DEBUG ALLOWED_HOSTS PORT BASE_URL DATA_DIR DATABASE_URL REDIS_URL SEARCH_URL \
    MEDIA_BUCKET MEDIA_ENDPOINT_URL MEDIA_PUBLIC_URL EMAIL_URL DEFAULT_FROM_EMAIL TRANSLATOR \
    WORKERS
