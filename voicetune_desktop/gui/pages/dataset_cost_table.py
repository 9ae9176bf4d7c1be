"""The table of costs: one row for each model at each place where it can be trained, with a price that can be corrected."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from voicetune_desktop.dataset.cost import Cost, money
from voicetune_desktop.gui.core_words import said

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Column(IntEnum):
    """The columns, in order."""

    MODEL = 0
    SERVICE = 1
    COST = 2
    PRICE = 3
    DATE = 4
    EPOCHS = 5
    TOKENS = 6
    TOO_LONG = 7
    CUT = 8


_WORDS = {Column.MODEL, Column.SERVICE, Column.DATE}


class CostModel(QAbstractTableModel):
    """Shows costs; a price is changed by `setData`, which tells `price_typed`."""

    price_typed = Signal(str, str)
    """The key of the offer, and what was typed; empty to go back to the known price."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Cost] = ()
        self._cells: Mapping[Column, Callable[[Cost], str]] = {
            Column.MODEL: lambda cost: cost.offer.model.label,
            Column.SERVICE: lambda cost: said(cost.offer.service.label),
            Column.COST: self._cost,
            Column.PRICE: self._price,
            Column.DATE: self._date,
            Column.EPOCHS: lambda cost: _number(cost.epochs),
            Column.TOKENS: self._tokens,
            Column.TOO_LONG: lambda cost: _number(cost.too_long) if cost.offer.model.context else "–",
            Column.CUT: lambda cost: _number(cost.cut) if cost.offer.model.context else "–",
        }

    def show_costs(self, costs: Sequence[Cost]) -> None:
        """Show these costs; the same rows stay in their places."""
        same = [cost.offer.key for cost in costs] == [cost.offer.key for cost in self._rows]
        if same:
            self._rows = costs
            if costs:
                self.dataChanged.emit(self.index(0, 0), self.index(len(costs) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = costs
        self.endResetModel()

    def cost(self, row: int) -> Cost | None:
        """The cost in a row; None outside."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def typed(self, cost: Cost) -> str:
        """The price as it is typed."""
        return "" if cost.price is None or not cost.offer.service.charges else QLocale().toString(cost.price, "f", 2)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        priced = index.column() == Column.PRICE and self._rows[index.row()].offer.service.charges
        return flags | Qt.ItemFlag.ItemIsEditable if priced else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, cost = Column(index.column()), self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._cells[column](cost)
        if role == Qt.ItemDataRole.EditRole:
            return self.typed(cost)
        return _NUMBERS if role == Qt.ItemDataRole.TextAlignmentRole and column not in _WORDS else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.PRICE or value == self.data(index, role):
            return False
        self.price_typed.emit(self._rows[index.row()].offer.key, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[Column(section)]
        return _NUMBERS if role == Qt.ItemDataRole.TextAlignmentRole and Column(section) not in _WORDS else None

    def _titles(self) -> Mapping[Column, str]:
        return {
            Column.MODEL: self.tr("Model"),
            Column.SERVICE: self.tr("Trained at"),
            Column.COST: self.tr("Cost"),
            Column.PRICE: self.tr("Per million"),
            Column.DATE: self.tr("Price of"),
            Column.EPOCHS: self.tr("Epochs"),
            Column.TOKENS: self.tr("Tokens billed"),
            Column.TOO_LONG: self.tr("Too long"),
            Column.CUT: self.tr("Tokens cut off"),
        }

    def _cost(self, cost: Cost) -> str:
        if not cost.offer.service.charges:
            return self.tr("free")
        if cost.cost is None:
            return self.tr("not known")
        amount = said(money(cost.cost, cost.offer.model.currency))
        return f"≈ {amount}" if cost.estimated and cost.cost >= 0.01 else amount

    def _price(self, cost: Cost) -> str:
        if not cost.offer.service.charges:
            return "–"
        return self.tr("not known") if cost.price is None else said(money(cost.price, cost.offer.model.currency))

    def _date(self, cost: Cost) -> str:
        if cost.price_date is None or not cost.offer.service.charges:
            return "–"
        read = QLocale().toString(QDate.fromString(cost.price_date, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
        return self.tr("you, %1").replace("%1", read) if cost.own_price else read

    def _tokens(self, cost: Cost) -> str:
        return f"≈ {_number(cost.tokens)}" if cost.estimated else _number(cost.tokens)


def _number(value: int) -> str:
    return QLocale().toString(value)
