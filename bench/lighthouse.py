"""What Lighthouse says of a page on a phone."""

import json
import os
import shlex
import subprocess
from statistics import median

from .chromium import FLAGS, chromium

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
TIMES = {
    "largest-contentful-paint": "largest paint, ms",
    "total-blocking-time": "blocked, ms",
    "cumulative-layout-shift": "layout shift",
}
RUNS = 3  # times vary with what else the machine does; the median counts
TRIES = 3  # now and then the browser loses the recording of a load
TOOL = "npx --yes lighthouse@12.8"


def audit(address):
    """Run Lighthouse and return scores from 0 to 100, times, and the audits that cost points."""
    reports = [one_report(address) for _ in range(RUNS)]
    return {
        "scores": {
            name: round(median(r["categories"][name]["score"] for r in reports) * 100)
            for name in CATEGORIES
        },
        "times": {
            words: round(
                median(r["audits"][name]["numericValue"] for r in reports),
                None if words.endswith("ms") else 3,
            )
            for name, words in TIMES.items()
        },
        "failed": sorted({failed for report in reports for failed in failures(report)}),
    }


def one_report(address):
    """Lighthouse's report on one load; raises `RuntimeError` if it cannot make one."""
    for _ in range(TRIES):
        done = run(address)
        report = json.loads(done.stdout) if done.returncode == 0 else {}
        if report and not report.get("runtimeError"):
            return report
    reason = report.get("runtimeError", {}).get("message") or done.stderr.strip()[-500:]
    raise RuntimeError(f"Lighthouse failed on {address}: {reason}")


def run(address):
    """Load a page in Lighthouse; its report in JSON comes on standard output."""
    return subprocess.run(  # noqa: S603  our own command
        [
            *shlex.split(os.environ.get("LIGHTHOUSE", TOOL)),
            address,
            "--quiet",
            "--output=json",
            "--disable-full-page-screenshot",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags={' '.join(['--headless=new', '--disable-dev-shm-usage', *FLAGS])}",
        ],
        env={**os.environ, "CHROME_PATH": chromium()},
        capture_output=True,
        text=True,
    )


def failures(report):
    """The names of the audits that keep a category from 100."""
    for category in report["categories"].values():
        if category["score"] < 1:
            for ref in category["auditRefs"]:
                score = report["audits"][ref["id"]]["score"]
                if ref["weight"] and score is not None and score < 1:
                    yield ref["id"]
