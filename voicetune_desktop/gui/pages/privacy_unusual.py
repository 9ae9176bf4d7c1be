"""Unusual words and numbers that nothing announces: a list to look over, what the fewest people wrote first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import ROW, SMALL, px
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.text import PlainLabel, visible
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.operations.unusual import UnusualValue
    from voicetune_desktop.project.file import Project

_FIELD_WIDTH, _FOUND_WIDTH, _FEWEST_ROWS = 320, 160, 4
_CHATS, _PEOPLE = 2, 3
"""Columns."""


class Shown(NamedTuple):
    """One row, and how it is written in the chats."""

    of: "UnusualValue"
    written: str


class UnusualList(QWidget):
    """Several rows can be chosen and decided about at once; a switch decides about all, also those that a later look finds."""

    switched = Signal(bool)
    """Whether everything unusual is to be hidden."""
    decided = Signal(object, str)
    """A list of values, and the action."""
    places_wanted = Signal(object, str)
    """Show where values stand: a tuple of them, and how they are called."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._values: Sequence[UnusualValue] = ()
        self._found: Sequence[UnusualValue] = ()
        self.hide_all = QCheckBox(self.tr("Hide unusual words and numbers, too"))
        self.hide_all.setAccessibleIdentifier("vt.privacy.unusual.hide_all")
        self.search = SearchField(self.tr("Search unusual words"))
        self.search.setAccessibleIdentifier("vt.privacy.unusual.search")
        self.search.setMinimumWidth(px(_FIELD_WIDTH))
        self.model = PagedModel[Shown](self._columns())
        self.table = FittingTable(
            self.tr("Unusual words and numbers"),
            self.model,
            widths=(0, 88, 72, 72, 104),
            least=_FOUND_WIDTH,
            giving_way=(_CHATS, _PEOPLE),
            identifier="vt.privacy.unusual",
        )
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(px(ROW * (_FEWEST_ROWS + 1)))
        self.hide_chosen = button(self.tr("Hide the chosen ones"), icon="eye-off", identifier="vt.privacy.unusual.hide")
        self.leave = button(self.tr("Leave the chosen ones"), icon="eye", identifier="vt.privacy.unusual.leave")
        self.places = button(self.tr("Show its messages"), icon="chat", identifier="vt.privacy.unusual.places")
        self._nothing = PlainLabel(self.tr("Nothing like this was found."), ink="quiet", wrap=True)
        self._enabled = False
        self._lay_out()
        self._connect()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [self.hide_all, self.search, self.table, self.hide_chosen, self.leave, self.places]

    def show_state(self, project: "Project", *, hides_all: bool, enabled: bool) -> None:
        """Show whether all of it is hidden, and whether anything can be decided now."""
        self._project, self._enabled = project, enabled
        self.hide_all.blockSignals(True)
        self.hide_all.setChecked(hides_all)
        self.hide_all.blockSignals(False)
        self.hide_all.setEnabled(enabled)
        self._show_actions()

    def show_values(self, values: "Sequence[UnusualValue]") -> None:
        """Show these; rows that were there before stay where they are and chosen."""
        before = [value.value for value in self._values]
        self._values = values
        if before == [value.value for value in values]:
            self._found = self._fitting()
            self.model.refresh()
        else:
            self._show_found()

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self._project, self._enabled = None, False
        self.search.clear()
        self._values = ()
        self._show_found()

    def _show_found(self) -> None:
        self._found = self._fitting()
        self.model.show_rows(len(self._found), self._fetch)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)
        self._show_actions()

    def _fitting(self) -> "Sequence[UnusualValue]":
        from voicetune_desktop.privacy.folding import fold

        wanted = fold(self.search.text().strip())
        return [value for value in self._values if wanted in value.value] if wanted else self._values

    def _fetch(self, start: int, count: int) -> Sequence[Shown]:
        from voicetune_desktop.project.findings import samples

        some = self._found[start : start + count]
        written = samples(self._project, [value.first for value in some]) if self._project else {}
        return [Shown(value, written.get(value.first, value.value)) for value in some]

    def _chosen(self) -> "list[UnusualValue]":
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._found[row] for row in rows if row < len(self._found)]

    def _decide(self, action: Action) -> None:
        if values := [value.value for value in self._chosen()]:
            self.decided.emit(values, action.value)

    def _show_actions(self) -> None:
        for each in (self.hide_chosen, self.leave):
            each.setEnabled(self._enabled and bool(self._found))
        self.places.setEnabled(bool(self._found))

    def _on_places(self) -> None:
        row = self.model.row(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None
        if row:
            self.places_wanted.emit((row.of.value,), row.written)

    def _columns(self) -> list[Column[Shown]]:
        return [
            Column(self.tr("Found"), _written),
            Column(self.tr("How often"), _count, number=True),
            Column(self.tr("Chats"), _chats, number=True),
            Column(self.tr("People"), _people, number=True),
            Column(self.tr("In the files"), self._fate),
        ]

    def _fate(self, shown: Shown) -> str:
        if not shown.of.hidden:
            return self.tr("Visible")
        return self.tr("Hidden") if shown.of.hidden == shown.of.count else self.tr("Mixed")

    def _connect(self) -> None:
        self.hide_all.toggled.connect(self.switched)
        self.search.searched.connect(self._show_found)
        self.table.activated.connect(self._on_places)
        self.hide_chosen.clicked.connect(lambda: self._decide(Action.REPLACE))
        self.leave.clicked.connect(lambda: self._decide(Action.KEEP))
        self.places.clicked.connect(self._on_places)

    def _lay_out(self) -> None:
        top, tools = FlowLayout(across=SMALL), FlowLayout(across=SMALL)
        for each in (self.hide_all, self.search):
            top.addWidget(each)
        for each in (self.hide_chosen, self.leave, self.places):
            tools.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        hint = self.tr("What the fewest people wrote comes first. Nobody waits for an answer here.")
        column.addWidget(PlainLabel(hint, ink="quiet", wrap=True))
        column.addLayout(top)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addLayout(tools)


def _written(shown: Shown) -> str:
    return visible(shown.written, one_line=True)


def _count(shown: Shown) -> str:
    return QLocale().toString(shown.of.count)


def _chats(shown: Shown) -> str:
    return QLocale().toString(shown.of.chats)


def _people(shown: Shown) -> str:
    return QLocale().toString(shown.of.people)
