"""Collecting the static files once for each state of the code."""

from hashlib import blake2s
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.core.management import call_command


def fingerprint():
    """A digest of what the collected files depend on: Wagtail, Django, and our own files."""
    digest = blake2s(f"{version('django')} {version('wagtail')}".encode())
    for folder in settings.STATICFILES_DIRS:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file():
                digest.update(str(path.relative_to(folder)).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def collect_if_changed(output):
    """Collect, compress and hash the static files if they are not those of this code."""
    stamp = settings.STATIC_ROOT / ".fingerprint"
    wanted = fingerprint()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    output.write("Collecting static files …")
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stamp.write_text(wanted)
