"""What is done on a screen before its picture for the help is taken, by the help page's slug."""


def choose_a_speaker(page):
    """Open the window in which a speaker is looked for, and look for one."""
    page.locator(
        "[data-inline-panel-child]:visible [data-chooser-action-choose]:visible"
    ).first.click()
    page.wait_for_selector("[data-choosing]")


def show_the_preview(page):
    """Open the preview beside the form."""
    page.click("[data-side-panel-toggle=preview]")
    page.wait_for_timeout(2000)  # the frame is filled once the form was sent


def make_a_link(page):
    """Make a link to the draft for somebody."""
    page.fill("[name=reader]", "张译今")
    page.click(".draft-links form:has([name=reader]) [type=submit]")
    page.wait_for_selector("#open-links")


SCENES = {
    "people": choose_a_speaker,
    "preview": show_the_preview,
    "draft-link": make_a_link,
}
