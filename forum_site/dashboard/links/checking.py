"""One round of asking all addresses of other sites, and remembering what they answered."""

from concurrent.futures import ThreadPoolExecutor

from django.utils import timezone

from ...models.outside_link import OutsideLink, is_failure
from .asking import Asker
from .naming import addresses_by_page

AT_A_TIME = 4


def check_all(asker=None):
    """Ask each address that a published page names once; forget those that none names any more.

    Returns the `OutsideLink`s as they stand afterwards.
    """
    asker = asker or Asker()
    addresses = sorted({each for _page, named in addresses_by_page() for each in named})
    with ThreadPoolExecutor(AT_A_TIME) as pool:  # which asks only: the database stays with us
        statuses = list(pool.map(asker.status, addresses))
    now = timezone.now()
    since = dict(OutsideLink.objects.values_list("address", "failing_since"))
    links = [
        OutsideLink(
            address=address,
            status=status,
            checked_at=now,
            failing_since=(since.get(address) or now) if is_failure(status) else None,
        )
        for address, status in zip(addresses, statuses, strict=True)
    ]
    OutsideLink.objects.bulk_create(
        links,
        batch_size=200,
        update_conflicts=True,
        unique_fields=["address"],
        update_fields=["checked_at", "status", "failing_since"],
    )
    OutsideLink.objects.exclude(checked_at=now).delete()
    return links
