"""The twin of a chart of curves: the same points as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from voicetune_desktop.gui.widgets.curve_layout import Series, Unit, all_steps, values_at
from voicetune_desktop.gui.widgets.curve_paint import written
from voicetune_desktop.gui.widgets.text import visible

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CurveModel(QAbstractTableModel):
    """One row a step, one column a curve; where a curve has no point at a step, the cell says so with a dash."""

    def __init__(self) -> None:
        super().__init__()
        self._curves: Sequence[Series] = ()
        self._steps: Sequence[int] = ()
        self._unit: Unit = ""

    def show_curves(self, curves: Sequence[Series], unit: Unit) -> None:
        """Show other curves; where only points were added at the end, the view stays where it is."""
        steps = all_steps(curves)
        names = [series.name for series in curves]
        grown = bool(self._curves) and names == [series.name for series in self._curves] and steps[: len(self._steps)] == self._steps
        if not grown or unit != self._unit:
            self.beginResetModel()
            self._curves, self._steps, self._unit = curves, steps, unit
            self.endResetModel()
            return
        before = len(self._steps)
        self._curves = curves
        if len(steps) > before:
            self.beginInsertRows(QModelIndex(), before, len(steps) - 1)
            self._steps = steps
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(curves)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1 + len(self._curves)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        step = self._steps[index.row()]
        if not index.column():
            return QLocale().toString(step)
        found = values_at([self._curves[index.column() - 1]], step)
        return written(found[0][1], self._unit) if found else "–"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(self._curves[section - 1].name, one_line=True) if section else self.tr("Step")
        return _NUMBERS if role == Qt.ItemDataRole.TextAlignmentRole else None
