"""Everybody in the chats as a table: who they are, what they are called from now on, and their role."""

from collections import Counter
from collections.abc import Callable, Mapping
from enum import IntEnum
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPixmap

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.icons import app_mark, paint_icon
from voicetune_desktop.gui.metrics import TINY, px
from voicetune_desktop.gui.pages.app_words import app_name
from voicetune_desktop.gui.pages.people_suggestions import known_by
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.text import plain_tooltip, visible
from voicetune_desktop.operations.strangers import MENTIONED
from voicetune_desktop.project.people import PersonRow

Index = QModelIndex | QPersistentModelIndex
_NUMBER = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)

_MARKS = 3
"""Marks of apps for which there is room; a number stands for the last ones of more."""
ALSO_ASSISTANT = "also_assistant"
"""The choice that makes somebody an assistant beside others."""


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    APPS = 1
    MESSAGES = 2
    SAMPLE = 3
    NEW_NAME = 4
    ROLE = 5
    AGREED = 6


class PeopleModel(QAbstractTableModel):
    """One row a person. Names, roles and consent are changed by `setData`, which hands them to `change`."""

    def __init__(
        self, change: Callable[[PersonRow, Column, Any], bool], sample: Callable[[int], str], suggested: Callable[[int], str]
    ) -> None:
        """`sample` gives a text of a person, `suggested` the name that stands for them as long as none is typed."""
        super().__init__()
        self._change, self._sample, self._suggested = change, sample, suggested
        self._rows: list[PersonRow] = []
        self._namesakes: frozenset[str] = frozenset()
        self._enabled = True
        self._answers: Mapping[int, Callable[[PersonRow, Column], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._display,
            Qt.ItemDataRole.EditRole: self._edited,
            Qt.ItemDataRole.DecorationRole: self._decoration,
            Qt.ItemDataRole.ToolTipRole: self._tooltip,
            Qt.ItemDataRole.AccessibleTextRole: self._accessible,
            Qt.ItemDataRole.ForegroundRole: self._ink,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.CheckStateRole: self._checked,
            Qt.ItemDataRole.TextAlignmentRole: lambda _person, column: _ALIGNMENT.get(column),
        }

    def show_people(self, rows: list[PersonRow], *, enabled: bool) -> None:
        """Show these people; unless `enabled`, nothing can be edited."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        self._enabled = enabled
        self._namesakes = frozenset(name for name, times in Counter(row.name for row in rows).items() if times > 1)
        if same:
            self._rows = rows
            self.refresh()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def refresh(self, *columns: Column) -> None:
        """Show these columns anew, or all."""
        if self._rows:
            first, last = min(columns, default=0), max(columns, default=len(Column) - 1)
            self.dataChanged.emit(self.index(0, first), self.index(len(self._rows) - 1, last))

    def row(self, place: int) -> PersonRow:
        """The person in a row."""
        return self._rows[place]

    def place(self, person: int) -> int:
        """The row of a person; -1 where they are not shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == person), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return _ALIGNMENT.get(Column(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._rows[index.row()].is_program and index.column() in _OF_PEOPLE:
            return flags
        if self._enabled and index.column() in {Column.NEW_NAME, Column.ROLE}:
            return flags | Qt.ItemFlag.ItemIsEditable
        if self._enabled and index.column() == Column.AGREED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = self._answers.get(role) if index.isValid() else None
        return answer(self._rows[index.row()], Column(index.column())) if answer else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role not in {Qt.ItemDataRole.EditRole, Qt.ItemDataRole.CheckStateRole}:
            return False
        return self._change(self._rows[index.row()], Column(index.column()), value)

    def role_words(self) -> dict[str, str]:
        """What people read for each role."""
        return {"assistant": self.tr("Assistant"), "other": self.tr("Others"), "left_out": self.tr("Leave out")}

    def role_choices(self) -> dict[str, str]:
        """What may be chosen as a role: an assistant takes the place of the former one, or comes beside."""
        return {**self.role_words(), ALSO_ASSISTANT: self.tr("Also an assistant")}

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Name in chat"),
            self.tr("Apps"),
            self.tr("Messages"),
            self.tr("Example"),
            self.tr("New name"),
            self.tr("Role"),
            self.tr("Agreed"),
        )

    def _words(self, person: PersonRow, column: Column) -> str:
        if person.is_program and column in _OF_PEOPLE:
            return self.tr("Program") if column is Column.AGREED else self._name_of_program(person)
        match column:
            case Column.NAME:
                apart = known_by(person) if person.name in self._namesakes else ""
                words = " · ".join(filter(None, (called(person.name), apart)))
            case Column.APPS:
                words = ", ".join(self.tr("Only mentioned") if name == MENTIONED else app_name(name) for name in person.platforms)
            case Column.MESSAGES:
                words = QLocale().toString(person.messages)
            case Column.SAMPLE:
                words = self._sample(person.id)
            case Column.NEW_NAME:
                words = person.new_name or self._suggested(person.id)
            case Column.ROLE:
                words = self.role_words()[person.role]
            case Column.AGREED:
                words = self.tr("Agreed") if person.consent else self.tr("Not yet")
        return visible(words, one_line=True)

    def _name_of_program(self, person: PersonRow) -> str:
        """Its own, or another one where somebody else is called so."""
        name = self._suggested(person.id)
        return self.tr("Keeps its name") if name in ("", person.name) else visible(name, one_line=True)

    def _display(self, person: PersonRow, column: Column) -> str | None:
        is_drawn = column is Column.APPS or (column is Column.AGREED and not person.is_program)
        return None if is_drawn else self._words(person, column)

    def _edited(self, person: PersonRow, column: Column) -> Any:
        return person.role if column is Column.ROLE else person.new_name or ""

    def _decoration(self, person: PersonRow, column: Column) -> Any:
        return _marks(person.platforms, px(16), current().text) if column is Column.APPS else None

    def _tooltip(self, person: PersonRow, column: Column) -> str:
        return plain_tooltip("\n".join(map(called, person.names)) if column is Column.NAME else self._words(person, column))

    def _accessible(self, person: PersonRow, column: Column) -> str:
        if _is_suggested(person, column):
            return self.tr("%1, suggested").replace("%1", self._words(person, column))
        return self._words(person, column)

    def _ink(self, person: PersonRow, column: Column) -> QBrush | None:
        quiet = column is Column.SAMPLE or _is_suggested(person, column) or (person.is_program and column in _OF_PEOPLE)
        name = "quiet" if quiet or person.role == "left_out" else "accent" if _is_voice(person, column) else ""
        return QBrush(QColor(getattr(current(), name))) if name else None

    def _font(self, person: PersonRow, column: Column) -> QFont | None:
        if _is_suggested(person, column):
            return _slanted()
        return _strong() if _is_voice(person, column) else None

    def _checked(self, person: PersonRow, column: Column) -> Qt.CheckState | None:
        if column is not Column.AGREED or person.is_program:
            return None
        return Qt.CheckState.Checked if person.consent else Qt.CheckState.Unchecked


_OF_PEOPLE = frozenset({Column.NEW_NAME, Column.AGREED})
"""Columns that say nothing of a program."""
_ALIGNMENT = {Column.MESSAGES: _NUMBER, Column.AGREED: _MIDDLE}


def _is_suggested(person: PersonRow, column: Column) -> bool:
    return column is Column.NEW_NAME and not person.new_name and not person.is_program


def _is_voice(person: PersonRow, column: Column) -> bool:
    return person.role == "assistant" and column in {Column.ROLE, Column.NAME}


def _slanted() -> QFont:
    font = QFont()
    font.setItalic(True)
    return font


def _strong() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


@cache
def _marks(platforms: tuple[str, ...], size: int, ink: str) -> QPixmap:
    """The marks of several apps in one picture, sharp on fine displays, and how many there are beside those that are drawn."""
    drawn = platforms if len(platforms) <= _MARKS else platforms[: _MARKS - 1]
    step, more = size + TINY, len(platforms) - len(drawn)
    picture = QPixmap(QSize(max(1, (len(drawn) + bool(more)) * step), size) * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for number, platform in enumerate(drawn):
        paint_icon(painter, QRect(number * step, 0, size, size), app_mark(platform))
    if more:
        font = QFont()
        font.setPixelSize(size * 3 // 4)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRect(len(drawn) * step, 0, step, size), _MIDDLE, f"+{more}")
    painter.end()
    return picture
