"""Where the buttons at the bottom of the window lead from each step, and what they say."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.widgets.footer import Footer
from voicetune_desktop.gui.widgets.rail import Rail


class WayOn(QObject):
    """Leads back and on through the steps, as far as the rail lets them be reached; from pages that are no step, back only."""

    def __init__(self, steps: Sequence[str], rail: Rail, footer: Footer) -> None:
        super().__init__(footer)
        self._steps = steps
        self._rail = rail
        self._footer = footer
        footer.back.clicked.connect(self.go_back)
        footer.primary.clicked.connect(lambda: rail.choose(self._following()))

    def go_back(self) -> None:
        """To the step before, or from a page that is none to where the person came from."""
        here = self._rail.current
        if here in self._steps:
            self._rail.choose(self._steps[self._steps.index(here) - 1])
        else:
            self._rail.leave()

    def show(self, page: Page, *, has_project: bool) -> None:
        """Offer what leads away from the page that is shown."""
        here = self._rail.current
        if here not in self._steps:
            self._footer.show_way(back=True)
        elif not has_project or page.asks:
            self._footer.show_way(back=False)
        else:
            following = self._following()
            words = self.tr("Choose the assistant") if here == "privacy" and following == "people" else self._words()[following]
            possible = bool(following) and self._rail.is_reachable(following)
            self._footer.show_way(back=here != self._steps[0], onward=words, possible=possible, main=not page.acts)

    def put_last(self, window: QWidget) -> None:
        """Tab reaches the buttons at the bottom after the page, whatever was made when."""
        back, primary = self._footer.back, self._footer.primary
        last = window.previousInFocusChain()
        while last is not None and last.focusPolicy() == Qt.FocusPolicy.NoFocus:
            last = last.previousInFocusChain()
        if last is not None and last is not primary:
            window.setTabOrder(last, back)
            window.setTabOrder(back, primary)

    def _following(self) -> str:
        """Where the way on leads: to the next step, and back to People where nobody is the assistant yet; "" from the last step."""
        following = dict(zip(self._steps, (*self._steps[1:], ""), strict=True))[self._rail.current]
        return "people" if following == "dataset" and not self._rail.is_reachable(following) else following

    def _words(self) -> dict[str, str]:
        return {
            "people": self.tr("Continue to People"),
            "privacy": self.tr("Continue to Privacy"),
            "dataset": self.tr("Continue to Dataset"),
            "finish": self.tr("Continue to Finish"),
            "try": self.tr("Continue to Try it"),
            "": "",
        }
