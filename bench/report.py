"""What was measured, as lines on the terminal and as sections of docs/benchmarks.md."""

import re
import sys
from datetime import date

from .site import ROOT

DOCUMENT = ROOT / "docs" / "benchmarks.md"
TOP = """# Benchmarks

What `make bench` measured, beside what is promised; each section says when. `PARTS="pages search"`
chooses what is measured, and the sections of the other parts stay as they are.
"""


def say(name, value):
    """Print a figure."""
    sys.stdout.write(f"{name}: {value}\n")
    sys.stdout.flush()


def table(heads, rows):
    """A table in Markdown."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(str(cell) for cell in line)} |\n" for line in lines)


def write(measured, document=DOCUMENT):
    """Put sections, as {heading: text}, into the document in the place of older ones."""
    kept = sections(document.read_text()) if document.exists() else {}
    day = f"Measured on {date.today().isoformat()}. "
    parts = kept | {heading: f"\n{day}{text.strip()}\n" for heading, text in measured.items()}
    document.write_text(
        "".join([TOP, *(f"\n## {heading}\n{text}" for heading, text in parts.items())])
    )


def sections(text):
    """The sections of a document as {heading: text}, each without the blank lines at its end."""
    cut = re.split(r"^## (.+)\n", text, flags=re.MULTILINE)
    return {
        heading: f"{body.rstrip()}\n" for heading, body in zip(cut[1::2], cut[2::2], strict=True)
    }
