"""The empty state of the page Open: where to drop, the last projects, which apps work, and how to get an export."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL
from voicetune_desktop.gui.pages.open_apps import AppPicker
from voicetune_desktop.gui.shortcuts import OPEN, tell_keys
from voicetune_desktop.gui.widgets.accessible import group
from voicetune_desktop.gui.widgets.bullets import bullets
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.drop_area import DropArea
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.scrolling import bring_into_view
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.gui.pages.open_guides import Guide, Way

FIRST_MS = 20
"""The window is painted first; reading what is known of forty apps takes as long as all the rest of this page."""


class StartView(QWidget):
    """What a newcomer sees."""

    files_wanted = Signal()
    folder_wanted = Signal()
    sample_wanted = Signal()
    dropped = Signal(list)
    project_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        self._sample = button(self.tr("Look around with a sample chat"), "quiet", icon="sample", identifier="vt.open.sample")
        column.addWidget(self._drop_area())
        self._recent = QWidget()
        self._projects = QVBoxLayout(self._recent)
        self._projects.setContentsMargins(0, 0, 0, 0)
        self._projects.setSpacing(SMALL)
        column.addWidget(self._recent)
        question = Heading(self.tr("How do I get my export?"), "section")
        column.addWidget(question)
        self._guide = _GuideCard()
        self.apps = AppPicker()
        group(self.apps, question.text())
        self.apps.chosen.connect(self._guide.show_guide)
        self.apps.found.connect(self._guide.setVisible)
        self.apps.taken.connect(self._on_taken)
        column.addWidget(self.apps)
        column.addWidget(self._guide)
        column.addStretch()

    def refresh(self) -> None:
        """Show the last projects that are still there."""
        while item := self._projects.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        recent = preferences.recent_projects()
        self._recent.setVisible(bool(recent))
        if recent:
            self._projects.addWidget(Heading(self.tr("Recent projects"), "section"))
            self._projects.addWidget(self._entries(recent))
        self._order_stops()

    def _entries(self, recent: Sequence[Path]) -> QWidget:
        entries = QWidget()
        row = FlowLayout(entries, across=SMALL)
        for path in recent:
            entry = button(path.stem.replace("&", "&&"), icon="lock")
            entry.clicked.connect(partial(self.project_chosen.emit, path))
            row.addWidget(entry)
        return entries

    def _order_stops(self) -> None:
        """Let Tab go on to the last projects, and from there to the apps."""
        follow_layout(self._sample, self._recent)
        projects = self._recent.findChildren(QPushButton)
        follow_layout(projects[-1] if projects else self._sample, self.apps)

    def _on_taken(self, entry: QWidget) -> None:
        QTimer.singleShot(0, self, partial(self._show_steps, entry))

    def _show_steps(self, entry: QWidget) -> None:
        """Scroll so that the steps for the app are seen, which can stand far below its button; the button stays in view."""
        bring_into_view(self._guide)
        bring_into_view(entry, margin=MEDIUM)

    def _drop_area(self) -> DropArea:
        files = button(self.tr("Choose files…"), "primary", icon="file", identifier="vt.open.files")
        tell_keys(files, OPEN)
        folder = button(self.tr("Choose a folder…"), icon="folder", identifier="vt.open.folder")
        area = DropArea(
            self.tr("Drop an export here"),
            self.tr("A file, a folder or a .zip from your chat app. It is read on this computer and never sent anywhere."),
            files,
            folder,
            self._sample,
        )
        files.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
        self._sample.clicked.connect(self.sample_wanted)
        area.dropped.connect(self.dropped)
        return area

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(FIRST_MS, self.fill)

    def fill(self) -> None:
        """Offer the guides, unless they are there."""
        if self.apps.filled:
            return
        from voicetune_desktop.gui.pages.open_guides import guides

        self.setUpdatesEnabled(False)  # until the page has grown, everything is squeezed into the room of before
        QTimer.singleShot(0, self, lambda: self.setUpdatesEnabled(True))
        self.apps.offer(guides())
        self._order_stops()


class _GuideCard(Card):
    """The steps for one app: one list for each way to an export."""

    def __init__(self) -> None:
        super().__init__()
        self._ways = QVBoxLayout()
        self._ways.setSpacing(LARGE)
        self.body.addLayout(self._ways)
        self.setVisible(False)

    def show_guide(self, guide: "Guide") -> None:
        self.setAccessibleName(guide.app)
        while item := self._ways.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for way in guide.ways:
            self._ways.addWidget(_steps(way))
        self.setVisible(True)


def _steps(way: "Way") -> QWidget:
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    title = Heading(way.title, "")
    title.setProperty("weight", "strong")
    column.addWidget(title)
    if way.files:
        column.addWidget(PlainLabel(way.files, ink="quiet", wrap=True))
    column.addLayout(bullets((f"{number}.", text) for number, text in enumerate(way.steps, 1)))
    return result
