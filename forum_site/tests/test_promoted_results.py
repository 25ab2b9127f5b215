"""What staff put before the results of a query."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from ..search.promoted import promoted
from .factories import StandardPageFactory


def promote(query, *pages, **more):
    """Promote pages for a query, in this order."""
    row = Query.get(query)
    for place, page in enumerate(pages):
        SearchPromotion.objects.create(query=row, page=page, sort_order=place, **more)
    return row


def promote_link(query, url, text, **more):
    """Promote an address of another site."""
    return SearchPromotion.objects.create(
        query=Query.get(query), external_link_url=url, external_link_text=text, **more
    )


def titles(query):
    return [each.title.text for each in promoted(query)]


def pages_found(query):
    return [each.page for each in promoted(query)]


def main_part(answer):
    """The HTML of a page without its header and footer."""
    return answer.text.split("<main", 1)[1].split("</main>", 1)[0]


def test_pages_come_in_the_order_that_staff_gave_them(home):
    first, second = StandardPageFactory(title="甲"), StandardPageFactory(title="乙")
    promote("报名", second, first)

    assert pages_found("报名") == [second, first]


def test_other_queries_have_none(home):
    promote("报名", StandardPageFactory())

    assert [promoted(query) for query in ("", "  ", "报", "怎么报名")] == [[]] * 4


@pytest.mark.parametrize("typed", ["ITO 外包", "ito  外包", "ＩＴＯ　外包", "\u200bIto 外包"])
@pytest.mark.parametrize("kept", ["ito 外包", "ＩＴＯ 外包"])
def test_queries_are_compared_without_case_and_width(home, typed, kept):
    page = StandardPageFactory()
    promote(kept, page)

    assert pages_found(typed) == [page]


def test_at_most_three_are_shown(home):
    pages = [StandardPageFactory() for _ in range(4)]
    promote("报名", *pages)

    assert pages_found("报名") == pages[:3]


def test_only_pages_that_anyone_may_read_are_shown(home):
    draft = StandardPageFactory(live=False)
    private = StandardPageFactory()
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    public = StandardPageFactory()
    promote("报名", draft, private, public)

    assert pages_found("报名") == [public]


def test_page_is_shown_in_the_readers_language(home):
    promote("报名", StandardPageFactory(title="参会须知", title_en="Attending"))

    assert titles("报名") == ["参会须知"]
    with override("en"):
        assert titles("报名") == ["Attending"]


def test_words_of_staff_stand_in_place_of_the_pages_own(home):
    promote("报名", StandardPageFactory(), description="一月八日前报名")

    with override("en"):
        [shown] = promoted("报名")

    assert shown.snippet.text == "一月八日前报名"
    assert (shown.snippet.text.lang, shown.snippet.text.stands_in) == ("zh-Hans", True)


def test_other_sites_may_be_promoted(home):
    promote_link("商务部", "https://www.example.org/", "商务部网站", description="官方")

    [shown] = promoted("商务部")

    assert (shown.page, shown.link) == (None, "https://www.example.org/")
    assert (shown.title.text, shown.snippet.text) == ("商务部网站", "官方")


def test_searching_writes_no_queries(client, home):
    promote("报名", StandardPageFactory())
    client.get(reverse("search"), {"q": "报名"})
    client.get(reverse("search"), {"q": "别的"})

    assert list(Query.objects.values_list("query_string", flat=True)) == ["报名"]
    assert Query.objects.get().hits == 0


def test_query_without_promotions_costs_one_statement(home, django_assert_num_queries):
    promote("报名", StandardPageFactory())

    with django_assert_num_queries(1):
        promoted("别的")


def test_promoted_page_stands_before_the_results(client, home):
    page, result = StandardPageFactory(title="参会须知"), StandardPageFactory(title="报名")
    promote("报名", page)

    main = main_part(client.get(reverse("search"), {"q": "报名"}))

    assert main.index(f'href="{page.url}"') < main.index(f'href="{result.url}"')


def test_promoted_page_is_shown_where_nothing_is_found(client, home):
    page = StandardPageFactory(title="参会须知")
    promote("报名", page)

    assert f'href="{page.url}"' in main_part(client.get(reverse("search"), {"q": "报名"}))


def test_promoted_site_is_linked_by_the_name_that_staff_gave_it(client, home):
    promote_link("商务部", "https://www.example.org/", "商务部网站")

    main = main_part(client.get(reverse("search"), {"q": "商务部"}))

    assert 'href="https://www.example.org/"' in main
    assert "商务部网站" in main.replace("<wbr>", "")


def test_further_pages_of_results_have_no_promotions(client, home):
    page = StandardPageFactory(title="参会须知")
    promote("报名", page)

    for more in ({"page": 2}, {"kind": "talk"}):
        answer = client.get(reverse("search"), {"q": "报名", **more})
        assert not answer.context["promoted"]


# In the admin


def test_editor_promotes_a_page(editor_client, home):
    page = StandardPageFactory()
    form = {
        "query_string": "ＩＴＯ",
        "editors_picks": inline_formset(
            [{"page": page.pk, "external_link_url": "", "description": "", "ORDER": 1}]
        ),
    }

    answer = editor_client.post("/admin/searchpicks/add/", nested_form_data(form))

    assert answer.status_code == 302
    assert pages_found("ito") == [page]


def test_list_leaves_out_the_counter_that_is_not_used(editor_client, home):
    promote("报名", StandardPageFactory(title="参会须知"))

    answer = editor_client.get("/admin/searchpicks/")

    assert "参会须知" in answer.text
    assert [column.name for column in answer.context["table"].columns.values()] == [
        "query_string",
        "editors_picks",
    ]


def test_form_has_no_choice_from_the_counter_that_is_not_used(editor_client, home):
    assert "id_query_string-chooser" not in editor_client.get("/admin/searchpicks/add/").text
