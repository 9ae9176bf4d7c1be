"""Words that the person wants hidden: typed, listed with what is looked for and how often it was found, removed."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import ROW, SMALL, px
from voicetune_desktop.gui.pages.privacy_list import TWO_LINES
from voicetune_desktop.gui.shortcuts import REMOVE, on_key, tell_keys
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate
from voicetune_desktop.operations.own_words import OwnWord

_FIELD_WIDTH = 240
_FEWEST_ROWS = 3


class OwnWordList(QWidget):
    """Adding and removing are decisions; the chats are looked through afterwards."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words: Sequence[OwnWord] = ()
        self._fresh = True
        label = PlainLabel(self.tr("Word to hide"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Word to hide"))
        self.field.setAccessibleIdentifier("vt.privacy.own_word")
        self.field.setPlaceholderText(self.tr("A name, a street, a project"))
        self.field.setMinimumWidth(px(_FIELD_WIDTH))
        label.setBuddy(self.field)
        self.add = button(self.tr("Hide this word"), icon="plus", identifier="vt.privacy.own_word.add")
        self.remove = button(self.tr("Remove from the list"), icon="trash", identifier="vt.privacy.own_word.remove")
        self.model = PagedModel[OwnWord](self._columns())
        self.table = Table(self.tr("Own words"), self.model, widths=(170, 0, 104), row_height=TWO_LINES, identifier="vt.privacy.own_words")
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(px(ROW + TWO_LINES * _FEWEST_ROWS))
        self._lay_out(label)
        self._connect()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [self.field, self.add, self.table, self.remove]

    def show_words(self, words: Sequence[OwnWord], *, fresh: bool, enabled: bool) -> None:
        """Show the words; unless `fresh`, the counts are yet to come."""
        row = self.table.currentIndex().row()
        self._words, self._fresh = words, fresh
        self.model.show_rows(len(words), lambda start, count: self._words[start : start + count])
        self.table.setCurrentIndex(self.model.index(min(max(row, 0), len(words) - 1), 0))
        self.table.setVisible(bool(words))
        self.remove.setVisible(bool(words))
        self.add.setEnabled(enabled)
        self.remove.setEnabled(enabled)

    def clear_field(self) -> None:
        """The word that was typed is in the list now."""
        self.field.clear()
        self.field.setFocus()

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self.field.clear()
        self.show_words((), fresh=True, enabled=False)

    def _columns(self) -> list[Column[OwnWord]]:
        return [
            Column(self.tr("Word"), _word),
            Column(self.tr("Looked for as"), _variants),
            Column(self.tr("How often"), self._count, number=True),
        ]

    def _count(self, word: OwnWord) -> str:
        return QLocale().toString(word.count) if self._fresh or word.count else "…"

    def _on_add(self) -> None:
        if self.field.text().strip() and self.add.isEnabled():
            self.added.emit(self.field.text())

    def _on_remove(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._words) and self.remove.isEnabled():
            self.removed.emit(self._words[row].word)

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.field.returnPressed.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        on_key(REMOVE, self.table, self._on_remove)
        tell_keys(self.remove, REMOVE, "privacy")

    def _lay_out(self, label: QWidget) -> None:
        row = FlowLayout(across=SMALL)
        for each in (self.field, self.add):
            row.addWidget(each)
        tools = FlowLayout(across=SMALL)
        tools.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addLayout(tools)
        column.addStretch()


def _word(word: OwnWord) -> str:
    return word.word


def _variants(word: OwnWord) -> str:
    return " · ".join(word.variants)
