"""Telling an engine that is away from one that would not take what it was given."""

REFUSALS = {400, 413, 414}  # not understood, too large


def is_refusal(error):
    """Whether an error of a client library is about one question or one page only."""
    return bool(statuses(error)) and statuses(error) <= REFUSALS


def statuses(error):
    """The HTTP status codes that an error tells of: its own, or those of the rows of a bulk."""
    rows = [row for row in getattr(error, "errors", ()) if isinstance(row, dict)]
    if rows:
        return {each.get("status") for row in rows for each in row.values()}
    return {getattr(error, "status_code", None)} - {None}
