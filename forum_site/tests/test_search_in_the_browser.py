"""What is typed into the search page's form is what `find` finds, however it is typed."""

import pytest
from django.utils import translation

from forum_site.search.asked import Asked
from forum_site.search.find import find

from .browsing import ORIGIN, loaded_forum, open_site

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

TYPED = {
    "whole name": "张译今",
    "given name": "译今",
    "pinyin": "zhangyijin",
    "pinyin in syllables": "zhang yi jin",
    "initials": "zyj",
    "wrong homophone": "张义今",
    "traditional script": "數據標註",
    "wide letters": "ＤｅｅｐＳｅｅｋ智能体",
    "letters and Han": "DeepSeek智能体",
    "English": "ai coding",
    "English, inflected": "digital services enterprises",
    "misspelt": "deepsek",
    "number with unit": "475项",
    "short name": "海天瑞声",
    "question": "谁讲过能力成熟度？",
    "piece of a title": "从私有化部署到场景",
    "title with punctuation": "《数字服务企业能力成熟度评价模型》",
    "nothing": "葡萄酒出口",
}
FIRST = {
    "whole name": "speakers/zhang-yijin/",
    "given name": "speakers/zhang-yijin/",
    "pinyin": "speakers/zhang-yijin/",
    "pinyin in syllables": "speakers/zhang-yijin/",
    "initials": "speakers/zhang-yijin/",
    "wrong homophone": "speakers/zhang-yijin/",
}


@pytest.fixture(scope="module", autouse=True)
def _forum(django_db_setup, django_db_blocker):
    with loaded_forum(django_db_blocker):
        yield


@pytest.fixture(scope="module")
def pages(browser, _forum):
    """A search page in each language, each in a browser of its own."""
    opened = {}
    for language in ("zh-hans", "en"):
        opened[language] = open_site(browser.new_context(reduced_motion="reduce"))
    yield opened
    for page in opened.values():
        page.context.close()


def typed(page, language, words):
    """The addresses of the results on the first page, after words were typed and Enter pressed."""
    page.goto(f"{ORIGIN}/{language}/search/")
    page.get_by_role("combobox").fill(words)
    page.get_by_role("combobox").press("Enter")
    page.wait_for_url("**/search/?q=*")
    return page.eval_on_selector_all(".results h3 a", "links => links.map(a => a.pathname)")


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize("how", TYPED)
def test_page_shows_what_find_finds(pages, how, language):
    with translation.override(language):
        expected = [result.page.get_url() for result in find(Asked(query=TYPED[how])).results]
    expected = [url.replace("/zh-hans/", f"/{language}/", 1) for url in expected]

    found = typed(pages[language], language, TYPED[how])

    assert found == expected
    assert bool(found) == (how != "nothing")
    if how in FIRST:
        assert found[0] == f"/{language}/{FIRST[how]}"
    assert pages[language].errors == []
