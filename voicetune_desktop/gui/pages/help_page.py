"""The page Help: what the page is for that the person came from, and the keys that work everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import COLUMN, LARGE, MEDIUM, SMALL, WIDE
from voicetune_desktop.gui.pages.help_texts import help_texts, keys
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.shortcuts import keys_said
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.text import PlainLabel


class HelpPage(Page):
    """A few sentences; F1 or Esc leads back."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._texts = Card(self.tr("What you do here"))
        self._lines = [PlainLabel(wrap=True) for _ in range(max(len(entry.lines) for entry in help_texts().values()))]
        for line in self._lines:
            self._texts.body.addWidget(line)
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(LARGE)
        rows.addWidget(self._texts)
        rows.addWidget(self._keys())
        rows.addStretch()
        area = scrolling(column)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Help text"))
        self.body.addWidget(area)

    def show_for(self, step: str) -> None:
        entry = help_texts()[step]
        self.say(self.tr("Help: %1").replace("%1", entry.title), self.tr("Press F1 or Esc to go back."))
        for number, line in enumerate(self._lines):
            line.setText(entry.lines[number] if number < len(entry.lines) else "")
            line.setVisible(number < len(entry.lines))

    def _keys(self) -> Card:
        card = Card(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        grid.setContentsMargins(0, 0, MEDIUM, 0)
        for row, (key, words) in enumerate(keys()):
            grid.addWidget(PlainLabel(keys_said(key), strong=True), row, 0)
            grid.addWidget(PlainLabel(words, wrap=True), row, 1)
        card.body.addLayout(grid)
        return card
