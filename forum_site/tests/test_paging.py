"""Lists in pages."""

import pytest
from django.http import Http404

from ..paging import PAGE_SIZE, paginate


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [
        ("", 0, 23),
        ("?page=1", 0, 23),
        ("?page=2", 24, 47),
        ("?page=3", 48, 48),
        ("?page=03", 48, 48),
    ],
)
def test_paginate_gives_the_page_that_is_asked_for(rf, query, first, last):
    page = paginate(rf.get(f"/{query}"), list(range(2 * PAGE_SIZE + 1)))

    assert (page[0], page[-1]) == (first, last)


@pytest.mark.parametrize(
    "number",
    [
        "0",
        "-1",
        "4",
        "9" * 30,
        "9" * 1500,
        "1.5",
        "two",
        "last",
        "%20",
        "²",
        "1e3",
        "0x1",
        "１２３４",
    ],
)
def test_paginate_refuses_what_is_no_page(rf, number):
    with pytest.raises(Http404):
        paginate(rf.get(f"/?page={number}"), list(range(2 * PAGE_SIZE + 1)))


def test_paginate_gives_an_empty_page_of_an_empty_list(rf):
    assert list(paginate(rf.get("/"), [])) == []
