# The site as an image: docker build -t forum-website .
# First stage: the virtual environment and the static files.
FROM python:3.11-slim-bookworm AS build

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1

RUN python -m venv /opt/venv
COPY requirements.txt /tmp/requirements.txt
RUN /opt/venv/bin/pip install -r /tmp/requirements.txt

WORKDIR /app
COPY . .
# The key only lets the settings load; it stays in this one command.
RUN SECRET_KEY=only-to-collect-static-files \
    DJANGO_SETTINGS_MODULE=forum_site.settings.production \
    /opt/venv/bin/python manage.py collectstatic --noinput

# Second stage: what runs.
FROM python:3.11-slim-bookworm

RUN useradd --uid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin forum \
    && install -d -o forum -g forum /data

COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app

ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DJANGO_SETTINGS_MODULE=forum_site.settings.production \
    DATA_DIR=/data

WORKDIR /app
USER forum
VOLUME /data
EXPOSE 8000

# Health is asked over plain HTTP, which production redirects for every address but this one.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]

# The options are those of forum_site/management/commands/serve.py.
CMD ["sh", "-c", "exec granian --interface wsgi --host 0.0.0.0 --port 8000 --workers \"${WORKERS:-2}\" --blocking-threads 16 --respawn-failed-workers --no-ws --log-level warning forum_site.wsgi:application"]
