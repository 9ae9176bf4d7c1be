"""The held-out moments that a replay may ask about, each to be taken or left."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from voicetune_desktop.gui.pages.job_words import stamp
from voicetune_desktop.gui.pages.try_replay_words import first_words
from voicetune_desktop.gui.widgets.check_delegate import CheckDelegate
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.text import plain_tooltip, visible

if TYPE_CHECKING:
    from voicetune_desktop.operations.drawing import DrawnMoment

Index = QModelIndex | QPersistentModelIndex
TAKE, CHAT, TIME, WORDS = range(4)
_WIDTHS, _LEAST, _ROWS = (72, 150, 150, 0), 160, 8


class PickModel(QAbstractTableModel):
    """All moments are taken at first."""

    picked = Signal()
    """A moment was taken or left."""

    def __init__(self) -> None:
        super().__init__()
        self._moments: Sequence[DrawnMoment] = ()
        self._left: set[int] = set()

    @property
    def taken(self) -> "list[DrawnMoment]":
        """The moments that are taken."""
        return [one for row, one in enumerate(self._moments) if row not in self._left]

    def show_moments(self, moments: "Sequence[DrawnMoment]") -> None:
        """Show other moments."""
        self.beginResetModel()
        self._moments, self._left = tuple(moments), set()
        self.endResetModel()
        self.picked.emit()

    def take_all(self, taken: bool) -> None:
        """Take all moments, or leave all."""
        self._left = set() if taken else set(range(len(self._moments)))
        self.dataChanged.emit(self.index(0, TAKE), self.index(max(0, len(self._moments) - 1), TAKE))
        self.picked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._moments)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(_WIDTHS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TAKE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        taken = index.row() not in self._left
        if index.column() == TAKE:
            checked = Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
            spoken = self.tr("to be asked") if taken else self.tr("left out")
            return {Qt.ItemDataRole.CheckStateRole: checked, Qt.ItemDataRole.AccessibleTextRole: spoken}.get(Qt.ItemDataRole(role))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self._moments[index.row()]
        words = {CHAT: one.chat, TIME: stamp(one.moment.at), WORDS: first_words(one.moment.lines)}[index.column()]
        return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else visible(words, one_line=True)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TAKE:
            return False
        self._left ^= {index.row()}
        self.dataChanged.emit(index, index)
        self.picked.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Ask"), self.tr("Chat"), self.tr("Time"), self.tr("Last words before the answer"))[section]


def pick_table(model: PickModel, name: str) -> FittingTable:
    """The table of the moments."""
    table = FittingTable(name, model, widths=_WIDTHS, least=_LEAST, giving_way=(TIME, CHAT), identifier="vt.replay.pick")
    table.setItemDelegateForColumn(TAKE, CheckDelegate(table))
    table.fit_rows(_ROWS)
    model.modelReset.connect(lambda: table.fit_rows(_ROWS))
    return table
