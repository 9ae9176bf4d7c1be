"""Rows of the table of replacements, which are read a part at a time, and typing another replacement."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from voicetune_desktop.gui.pages.people_new_name import NameDelegate
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate

if TYPE_CHECKING:
    from voicetune_desktop.operations.replacements import ReplacedValue, Replacement
    from voicetune_desktop.project.file import Project

Index = QModelIndex | QPersistentModelIndex
REPLACEMENT = 2
"""The column that can be edited."""
PERSON = "person:"
"""What the values of people in the chats begin with."""


class Known(NamedTuple):
    """A value that is replaced, and a text to find it by."""

    value: "ReplacedValue"
    plain: str


class ReplacementsModel(PagedModel["Replacement"]):
    """The replacement can be edited; `change` gets the row and the text."""

    def __init__(self, columns: "Sequence[Column[Replacement]]", change: "Callable[[Replacement, str], None]") -> None:
        super().__init__(columns)
        self._change = change
        self.enabled = True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row(index.row()) if index.column() == REPLACEMENT and self.enabled else None
        return flags | Qt.ItemFlag.ItemIsEditable if row and row.editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            row = self.row(index.row())
            return row.replacement if row and row.chosen else ""
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row()) if index.isValid() and role == Qt.ItemDataRole.EditRole else None
        if row is None or value.strip() == (row.replacement if row.chosen else ""):
            return False
        self._change(row, value.strip())
        return True


class ReplacementDelegate(NameDelegate, TextDelegate):
    """A field to type in that is drawn like the other cells."""


def known_values(project: "Project") -> "Sequence[Known]":
    """All values that are replaced, the most frequent first. Takes a moment."""
    from voicetune_desktop.operations.replacements import replaced_values
    from voicetune_desktop.project.people import names_and_roles

    names = {f"{PERSON}{person}": name for person, (name, _) in names_and_roles(project).items()}
    return [Known(value, names.get(value.value, value.value).casefold()) for value in replaced_values(project)]
