"""The values of one group as a table: how often each was found, what takes its place, and one choice for all of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import ROW, SMALL, TINY, px
from voicetune_desktop.gui.pages.privacy_tallies import Tally, fate
from voicetune_desktop.gui.pages.privacy_texts import Texts
from voicetune_desktop.gui.pages.privacy_words import choices
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.choice_list import ChoiceDelegate
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate
from voicetune_desktop.model import Action, Finding

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

Index = QModelIndex | QPersistentModelIndex
_CHOICE = 4
_WAITING, _WAITING_FROM = 2, 560
"""The column with what is to check, and the width from which there is room for it."""
_PERSON = "person:"
_FEWEST_ROWS = 3


class ShownValue(NamedTuple):
    """One row: how it is called, and what stands for it."""

    tally: Tally
    words: str
    becomes: str


class ValuesModel(PagedModel[ShownValue]):
    """The last column can be edited; `decide` gets the value and the action."""

    def __init__(self, columns: Sequence[Column[ShownValue]], decide: Callable[[Tally, str], None]) -> None:
        super().__init__(columns)
        self._decide = decide
        self.enabled = True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.enabled and index.column() == _CHOICE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid() and index.column() == _CHOICE:
            row = self.row(index.row())
            return fate(row.tally) if row else None
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or row is None or value == fate(row.tally):
            return False
        self._decide(row.tally, value)
        return True


class ValueList(QWidget):
    """A decision here is one for every place where the value stands, plain words apart."""

    decided = Signal(object, str)
    """A `Tally` and an action."""
    places_wanted = Signal(object, str)
    """Show where values stand: a tuple of them, and how they are called."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._texts: Texts | None = None
        self._name: Callable[[int], str] = lambda _: ""
        self._rows: Sequence[Tally] = ()
        self.model = ValuesModel(self._columns(), self.decided.emit)
        self.table = Table(self.tr("Values"), self.model, widths=(0, 104, 88, 0, 136), identifier="vt.privacy.values")
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(px(ROW * (_FEWEST_ROWS + 1)) + TINY)  # its frame, too
        self.table.setItemDelegateForColumn(_CHOICE, ChoiceDelegate(self.tr("What happens"), choices(), self.table))
        self.table.activated.connect(self._on_activated)
        self.show_places = button(self.tr("Show its messages"), icon="chat", identifier="vt.privacy.show_places")
        self.show_places.clicked.connect(lambda: self._on_activated(self.table.currentIndex()))
        self._lay_out()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [self.table, self.show_places]

    def show_state(self, project: "Project", texts: Texts, name: Callable[[int], str], *, enabled: bool) -> None:
        """Show what stands for the values now; `name` gives that of a person in the chat."""
        self._project, self._texts, self._name = project, texts, name
        self.model.enabled = enabled
        self.model.refresh()

    def show_rows(self, rows: Sequence[Tally]) -> None:
        """Show these values; those that were shown before stay where they are."""
        before = [row.values for row in self._rows]
        self._rows = rows
        if before == [row.values for row in self._rows]:
            self.model.refresh()
        else:
            self.model.show_rows(len(self._rows), self._fetch)
            self.table.setCurrentIndex(self.model.index(0, _CHOICE))
        self.show_places.setEnabled(bool(self._rows))

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self._project, self._texts, self._rows = None, None, ()
        self.model.show_rows(0, self._fetch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_WAITING, event.size().width() < px(_WAITING_FROM))

    def _fetch(self, start: int, count: int) -> Sequence[ShownValue]:
        from voicetune_desktop.project.surrogates import firsts

        if self._project is None or self._texts is None:
            return ()
        part = self._rows[start : start + count]
        written = firsts(self._project, [row.first for row in part])
        return [self._shown(row, *written.get(row.first, ("", "", 0)), self._texts) for row in part]

    def _shown(self, row: Tally, written: str, form: str, chat: int, texts: Texts) -> ShownValue:
        value = row.values[0]
        words = self._name(int(value.removeprefix(_PERSON))) if row.kind == "participant" else written
        whole = Finding(0, len(words), row.kind, 1, Action.REPLACE, value, "full" if row.kind == "participant" else form)
        return ShownValue(row, words, words if fate(row) == Action.KEEP else texts.example(whole, words, chat))

    def _columns(self) -> list[Column[ShownValue]]:
        return [
            Column(self.tr("Found"), _words),
            Column(self.tr("How often"), _found, number=True),
            Column(self.tr("To check"), _waiting, number=True),
            Column(self.tr("Becomes"), _becomes),
            Column(self.tr("What happens"), self._fate),
        ]

    def _fate(self, shown: ShownValue) -> str:
        return dict(choices()).get(fate(shown.tally), self.tr("Mixed"))

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        if row:
            self.places_wanted.emit(row.tally.values, row.words)

    def _lay_out(self) -> None:
        tools = FlowLayout(across=SMALL)
        tools.addWidget(self.show_places)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(
            PlainLabel(self.tr("One choice here holds wherever the value stands. Plain words stay as they are."), ink="quiet", wrap=True)
        )
        column.addWidget(self.table, 1)
        column.addLayout(tools)


def _words(shown: ShownValue) -> str:
    return shown.words


def _found(shown: ShownValue) -> str:
    return QLocale().toString(shown.tally.found)


def _waiting(shown: ShownValue) -> str:
    return QLocale().toString(shown.tally.ask)


def _becomes(shown: ShownValue) -> str:
    return shown.becomes
