"""Offering the tour where it fits, and starting it whenever it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.widgets.message import InlineMessage

if TYPE_CHECKING:
    from voicetune_desktop.gui.main_window import MainWindow
    from voicetune_desktop.gui.tour import Tour

SEEN = "tour"
"""Preference: the tour was ended or declined, and is not offered again."""


class Tours(QObject):
    """One tour at a time; without a project it goes through the sample chat."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waits = False
        self.tour: Tour | None = None
        self.message = InlineMessage()
        place = window.notices.layout()
        assert place is not None
        place.addWidget(self.message)
        self.message.add_action(self.tr("Take the tour")).clicked.connect(self.start)
        self.message.add_action(self.tr("No, thanks")).clicked.connect(self._on_declined)
        self.message.dismissed.connect(self._on_declined)
        window.session.changed.connect(self._on_changed)
        window.session.project_changed.connect(self._on_project_changed)

    def offer(self) -> None:
        """Ask whether the person wants to be led through, unless they were asked before."""
        if not preferences.switched_on(SEEN) and not self._waits and self.tour is None:
            self.message.say(
                "info", self.tr("Should VoiceTune show you around?"), self.tr("Nine short stops. You can end it at any time with Esc.")
            )

    def start(self) -> None:
        """Begin the tour; without chats, open the sample first, or wait for those that are read just now."""
        from voicetune_desktop.gui.pages.open_page import OpenPage

        self.message.hide()
        if self.tour is not None:
            self.tour.callout.next.setFocus()
        elif self._window.rail.is_reachable("people"):
            self._begin()
        else:
            self._waits = True
            self._window.rail.choose("open")
            if not self._window.session.busy:
                page = self._window.page("open")
                assert isinstance(page, OpenPage)
                page.open_sample()

    def _begin(self) -> None:
        from voicetune_desktop.gui.tour import Tour

        self._waits = False
        self.tour = Tour(self._window)
        self.tour.ended.connect(self._on_ended)
        self.tour.begin()

    def _on_changed(self) -> None:
        if self._waits and not self._window.session.busy and self._window.rail.is_reachable("people"):
            self._begin()

    def _on_project_changed(self) -> None:
        self.message.hide()

    def _on_declined(self) -> None:
        self.message.hide()
        preferences.change(SEEN, True)

    def _on_ended(self) -> None:
        tour, self.tour = self.tour, None
        preferences.change(SEEN, True)
        if tour is not None:
            tour.deleteLater()
