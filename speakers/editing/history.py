"""Writing into the histories of several pages what one action did to each of them."""

from wagtail.log_actions import LogContext, log


def write(page, action, user, **data):
    """Write an entry into a page's history.

    Each has a context of its own: of entries of one kind in one request Wagtail shows but the last,
    whatever pages they are of.
    """
    with LogContext(user=user):
        log(instance=page, action=action, data=data, content_changed=True)
