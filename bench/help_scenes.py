"""What is done on a screen before its picture for the help is taken, by the help page's slug.

Each takes the browser's page with the screen, and the language.
"""

from urllib.parse import urljoin

SEARCHES = ("数据标注", "人工智能", "zyj", "ITO", "一带一路")


def choose_a_speaker(page, language):
    """Open the window in which a speaker is looked for, for a new row, and look for one."""
    page.click("#id_appearances-ADD")
    page.locator("[id$=-speaker-chooser] [data-chooser-action-choose]:visible").last.click()
    page.fill("[data-choosing] [name=q]", "zyj")
    page.wait_for_selector(".choosing__new")


def upload_a_picture(page, language):
    """Drop a picture, here one of the site's own first screen, so that its fields are there."""
    with page.context.new_page() as site:
        site.goto(urljoin(page.url, f"/{language}/"))
        picture = site.screenshot()
    file = {"name": "2026.png", "mimeType": "image/png", "buffer": picture}
    page.set_input_files("#fileupload", file)
    page.wait_for_selector("#upload-list form")


def show_the_preview(page, language):
    """Open the preview beside the form; its frame is filled once the form was sent."""
    page.click("[data-side-panel-toggle=preview]")
    page.wait_for_selector("[data-side-panel=preview] iframe")
    page.wait_for_timeout(3000)


def make_a_link(page, language):
    """Make a link to the draft for somebody."""
    page.fill("[name=reader]", "张译今")
    page.click(".draft-links form:has([name=reader]) [type=submit]")
    page.wait_for_selector("#open-links")


def look_for_something(page, language):
    """Visit the site's search a few times, as its readers do, and see the report again."""
    report = page.url
    for words in SEARCHES:
        page.goto(urljoin(report, f"/{language}/search/?q={words}"))
    page.goto(report)


SCENES = {
    "people": choose_a_speaker,
    "pictures": upload_a_picture,
    "preview": show_the_preview,
    "draft-link": make_a_link,
    "search": look_for_something,
}
