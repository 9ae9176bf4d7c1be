"""The replays of a project, and the moments of one, as tables."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.pages.job_words import number, stamp
from voicetune_desktop.gui.pages.try_replay_words import first_words
from voicetune_desktop.gui.pages.try_report_rounds import begun
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel

if TYPE_CHECKING:
    from voicetune_desktop.project.replays import MomentRow, ReplayRow

_REPLAYS, _MOMENTS = 4, 6


class ReplayTable(QWidget):
    """All replays, the newest first."""

    chosen = Signal(object)
    """The `ReplayRow` that is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        columns = [
            Column["ReplayRow"](self.tr("Begun"), _begun),
            Column["ReplayRow"](self.tr("Models"), _models),
            Column["ReplayRow"](self.tr("Answers"), _answers, number=True),
            Column["ReplayRow"](self.tr("Your note"), _note),
        ]
        self.model = PagedModel["ReplayRow"](columns)
        self.table = _table(self.tr("Replays"), self.model, (150, 0, 110, 200), (3, 2), "vt.replay.list")
        _fill(self, self.table)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._rows: list[ReplayRow] = []

    def show_replays(self, rows: "list[ReplayRow]", wanted: int | None) -> None:
        """Show these replays with one of them chosen; nothing is told of that."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            self.model.refresh()
        else:
            self._rows = rows
            self.table.blockSignals(True)
            self.model.show_rows(len(rows), lambda start, count: self._rows[start : start + count])
            self.table.fit_rows(_REPLAYS)
            self.table.blockSignals(False)
        _choose(self.table, next((place for place, row in enumerate(rows) if row.id == wanted), 0))

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid() and current.row() < len(self._rows):
            self.chosen.emit(self._rows[current.row()])


class MomentTable(QWidget):
    """The moments of a replay, read page by page."""

    chosen = Signal(int)
    """The place of the moment that is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.answered: Mapping[int, int] = {}
        """How many answers there are, by moment."""
        self._shown = (0, 0)
        columns = [
            Column["MomentRow"](self.tr("Time"), _at),
            Column["MomentRow"](self.tr("Last words before the answer"), _first_words),
            Column["MomentRow"](self.tr("Answers"), self._answers, number=True),
        ]
        self.model = PagedModel["MomentRow"](columns)
        self.table = _table(self.tr("Moments of this replay"), self.model, (150, 0, 90), (0,), "vt.replay.moments")
        _fill(self, self.table)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def show_moments(self, replay: int, count: int, fetch: "Callable[[int, int], list[MomentRow]]", place: int) -> None:
        """Show the moments of a replay with one of them chosen."""
        if (replay, count) == self._shown:
            self.model.refresh()
        else:
            self._shown = replay, count
            self.model.show_rows(count, fetch)
            self.table.fit_rows(_MOMENTS)
        _choose(self.table, place)

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

    def _answers(self, row: "MomentRow") -> str:
        return number(self.answered.get(row.id, 0))

    def choose(self, place: int) -> None:
        """Go to a moment."""
        _choose(self.table, place)


def _choose(table: FittingTable, row: int) -> None:
    if table.currentIndex().row() != row and row < table.model().rowCount():
        table.selectRow(row)


def _table(
    name: str, model: "PagedModel[ReplayRow] | PagedModel[MomentRow]", widths: tuple[int, ...], giving_way: tuple[int, ...], identifier: str
) -> FittingTable:
    return FittingTable(name, model, widths=widths, least=180, giving_way=giving_way, identifier=identifier)


def _fill(widget: QWidget, table: FittingTable) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(table)


def _begun(row: "ReplayRow") -> str:
    return begun(row.begun_at)


def _note(row: "ReplayRow") -> str:
    return row.note


def _at(row: "MomentRow") -> str:
    return stamp(row.at)


def _models(row: "ReplayRow") -> str:
    from voicetune_desktop.operations.replaying import speakers_of

    return ", ".join(one.label or one.model for one in speakers_of(row))


def _answers(row: "ReplayRow") -> str:
    from voicetune_desktop.operations.replaying import speakers_of

    return f"{number(row.replies)} / {number(row.moments * len(speakers_of(row)))}"


def _first_words(row: "MomentRow") -> str:
    from voicetune_desktop.operations.replaying import lines_of

    return first_words(lines_of(row))
