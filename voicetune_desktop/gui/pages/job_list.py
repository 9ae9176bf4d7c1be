"""The list of all runs, the newest first: which model, where, how far; with check marks for those to compare."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.icons import icon
from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.pages.job_words import number, place_of, short_cost, short_model, stamp, title_of
from voicetune_desktop.gui.phases import INKS, look_of
from voicetune_desktop.gui.widgets.check_delegate import CheckDelegate
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.growing_model import GrowingModel, stay
from voicetune_desktop.gui.widgets.paged_model import Column
from voicetune_desktop.training.records import Run

if TYPE_CHECKING:
    from voicetune_desktop.training.store.file import TrainingStore

Index = QModelIndex | QPersistentModelIndex
MOST_COMPARED = 4
COMPARE, STATE, MODEL, WHERE, PROJECT, BEGUN, TOKENS, COST = range(8)
_WIDTHS = (100, 190, 0, 124, 100, 152, 84, 90)
_LEAST = 112
_GIVING_WAY = (TOKENS, PROJECT, COST, WHERE, BEGUN)
"""What is not shown in a narrow window, in this order; the detail has it all."""
_ROWS = 6


class RunsModel(GrowingModel[Run]):
    """One row a run; up to four can be marked to be compared."""

    marked_changed = Signal()
    too_many = Signal()

    def __init__(self) -> None:
        super().__init__(())
        self._columns = tuple(self._titled())
        self.marked: list[str] = []
        """The ids of the runs to compare, in the order in which they were marked."""

    def unmark(self, run_id: str = "") -> None:
        """Take the mark of one run away, or of all."""
        self.marked = [one for one in self.marked if run_id and one != run_id]
        self.refresh()
        self.marked_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == COMPARE else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | checkable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and index.column() == COMPARE:
            return self._mark(self.row(index.row()), role)
        if index.isValid() and index.column() == STATE and role == Qt.ItemDataRole.DecorationRole:
            run = self.row(index.row())
            look = look_of(run) if run else None
            return icon(look.icon, INKS[look.tone]) if look else None
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        run = self.row(index.row()) if index.isValid() else None
        if run is None or role != Qt.ItemDataRole.CheckStateRole or index.column() != COMPARE:
            return False
        if Qt.CheckState(value) != Qt.CheckState.Checked:
            self.marked = [one for one in self.marked if one != run.id]
        elif len(self.marked) >= MOST_COMPARED:
            self.too_many.emit()
            return False
        else:
            self.marked.append(run.id)
        self.dataChanged.emit(index, index)
        self.marked_changed.emit()
        return True

    def _mark(self, run: Run | None, role: int) -> Any:
        if run is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if run.id in self.marked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Compare %1").replace("%1", title_of(run))
        return None

    def _titled(self) -> list[Column[Run]]:
        return [
            Column(self.tr("Compare"), _nothing),
            Column(self.tr("State"), _state),
            Column(self.tr("Model"), short_model),
            Column(self.tr("Where"), _where),
            Column(self.tr("Project"), self._project),
            Column(self.tr("Begun"), _begun),
            Column(self.tr("Tokens"), _tokens, number=True),
            Column(self.tr("Cost"), short_cost, number=True),
        ]

    def _project(self, run: Run) -> str:
        return run.project or self.tr("none")


class RunList(QWidget):
    """The table of runs, which reads them page by page."""

    chosen = Signal(object)
    """The `Run` that is the current one, or None."""

    def __init__(self) -> None:
        super().__init__()
        self.model = RunsModel()
        self.rows = _ROWS
        name = self.tr("Training jobs")
        self.table = FittingTable(name, self.model, widths=_WIDTHS, least=_LEAST, giving_way=_GIVING_WAY, identifier="vt.jobs.list")
        self.table.setIconSize(QSize(px(18), px(18)))
        self.table.setItemDelegateForColumn(COMPARE, CheckDelegate(self.table))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self._quiet = False

    @property
    def current(self) -> Run | None:
        """The chosen run."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def show_store(self, store: "TrainingStore", wanted: str = "") -> None:
        """Show what is in the store now; the run `wanted`, or the one that was chosen, is the current one."""
        from voicetune_desktop.training.store.runs import run_count, runs

        before, place = self.current, self.table.currentIndex().row()
        wanted = wanted or (before.id if before else "")
        self._quiet = True
        new = self.model.grow_to(run_count(store), lambda start, count: runs(store, newest=count, offset=start))
        stay(self.table, new)
        self._choose(wanted, place)
        self._quiet = False
        self.table.fit_rows(self.rows)
        self.chosen.emit(self.current)

    def show_rows(self, rows: int) -> None:
        """Be so many rows high, and scroll where there are more."""
        if rows != self.rows:
            self.rows = rows
            self.table.fit_rows(rows)

    def _choose(self, run_id: str, before: int) -> None:
        """Select a run; where it is gone, the one that took its place, which was the row `before`."""
        index = self.table.currentIndex()
        rows, place = self.model.rowCount(), max(0, index.row() if index.isValid() else before)
        here = self.model.row(place) if place < rows else None
        if run_id and (here is None or here.id != run_id):
            known = (row for row in range(rows) if (run := self.model.row(row)) and run.id == run_id)
            place = next(known, min(place, rows - 1))
        if place >= 0 and not (self.table.currentIndex().row() == place and self.table.selectionModel().hasSelection()):
            self.table.setCurrentIndex(self.model.index(place, MODEL))

    def _on_row(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.current)


def _nothing(_run: Run) -> str:
    return ""


def _state(run: Run) -> str:
    return look_of(run).words


def _where(run: Run) -> str:
    return place_of(run.account)


def _begun(run: Run) -> str:
    return stamp(run.created_at)


def _tokens(run: Run) -> str:
    return number(run.trained_tokens)
