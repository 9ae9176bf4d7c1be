"""The twin of the histogram: the same bars as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from voicetune_desktop.gui.widgets.histogram_layout import HistogramData
from voicetune_desktop.gui.widgets.histogram_paint import number

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class HistogramModel(QAbstractTableModel):
    """One row for each bar: its lengths, how many examples it holds, and which part of all their tokens is prompt and answer."""

    def __init__(self) -> None:
        super().__init__()
        self._data = HistogramData()

    def show_data(self, data: HistogramData) -> None:
        """Show other bars."""
        self.beginResetModel()
        self._data = data
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._data.counts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 5 if self._data.counted == "total" else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(index.row())[index.column()]
        return _NUMBERS if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            lengths = self.tr("Turns") if self._data.counted == "turns" else self.tr("Tokens")
            return (lengths, self.tr("Examples"), self.tr("Share"), self.tr("Prompt"), self.tr("Answer"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS
        return None

    def _cells(self, row: int) -> tuple[str, ...]:
        low, high = self._data.span(row)
        count = self._data.counts[row]
        prompt = self._data.prompt_share[row] if count else 0.0
        span = number(low) if low == high else f"{number(low)} – {number(high)}"
        return span, number(count), _tenth(count / max(1, sum(self._data.counts))), _tenth(prompt), _tenth(1 - prompt if count else 0.0)


def _tenth(share: float) -> str:
    return f"{QLocale().toString(share * 100, 'f', 1)} %"
