"""Counting what a job in the admin costs: clicks, fields filled in, and pages waited for."""

from dataclasses import dataclass

from forum_site.tests.browsing import ORIGIN, is_redirect


@dataclass(frozen=True)
class Effort:
    """What one job cost."""

    clicks: int
    fields: int
    loads: int

    @property
    def whole(self):
        """All of it as one number."""
        return self.clicks + self.fields + self.loads


class Hands:
    """A person's hands in a browser `page`, counted; it starts on the admin's first screen.

    A key that stands for a button counts as a click. Waiting and looking cost nothing.
    """

    def __init__(self, page):
        self.page = page
        self.clicks = self.fields = self.loads = 0
        page.goto(f"{ORIGIN}/admin/")
        page.on("response", self._count_load)

    def _count_load(self, response):
        request = response.request
        if request.is_navigation_request() and request.frame == self.page.main_frame:
            self.loads += not is_redirect(response)

    def click(self, target):
        """Click what a selector or a locator names."""
        self.clicks += 1
        self._find(target).click()

    def press(self, key):
        """Press a key that stands for a button."""
        self.clicks += 1
        self.page.keyboard.press(key)

    def back(self):
        """Go back to the page before, with the browser's own button."""
        self.clicks += 1
        self.page.go_back()

    def fill(self, target, words):
        """Fill in one field."""
        self.fields += 1
        self._find(target).fill(words)

    def choose(self, target, **option):
        """Choose in one drop-down list."""
        self.fields += 1
        self._find(target).select_option(**option)

    def _find(self, target):
        return self.page.locator(target).first if isinstance(target, str) else target

    @property
    def effort(self):
        return Effort(self.clicks, self.fields, self.loads)
