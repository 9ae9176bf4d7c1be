"""What the rows and columns of a table hold, as choices: a column for the text, one for the sender, and so on."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.open_questions import examples_said
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.flow import EvenColumns
from voicetune_desktop.gui.widgets.text import Hint, PlainLabel, plain_tooltip
from voicetune_desktop.importers.table.columns import PAIR_ROLES

if TYPE_CHECKING:
    from voicetune_desktop.importers.table.columns import How
    from voicetune_desktop.model import Question
    from voicetune_desktop.operations.table_looks import Look

_CHAT, _PAIRS = "chat", "pairs"
_NARROWEST = 190
"""Width of a choice at least; three of them stand side by side in the smallest window."""


class ColumnChoices(QWidget):
    """What a row is, and a choice of column for each role of that; below it why the column was taken. One column holds one thing."""

    chosen = Signal(dict)
    """The column of each role, "" for none, after the person changed one."""
    kind_chosen = Signal(dict)
    """The columns that hold nothing, as a row is something else now."""
    order_chosen = Signal(str)
    """How dates are read."""

    def __init__(self) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Columns"))
        self._choices: dict[str, ListField] = {}
        self._reasons: dict[str, PlainLabel] = {}
        self._wanted: dict[str, str] = {}
        self._picked: list[str] = []
        row = EvenColumns(self, across=MEDIUM, down=SMALL)
        self.kind = _narrow(ListField([(_CHAT, self.tr("Message")), (_PAIRS, self.tr("Question and answer"))]), "kind")
        self.kind.picked.connect(self._on_kind)
        row.addWidget(_box(self.tr("A row is"), self.kind, PlainLabel("", size="small", ink="quiet")))
        self._boxes = {role: _box(words, self._choice(role), self._reasons[role]) for role, words in self.words().items()}
        for box in self._boxes.values():
            row.addWidget(box)
        self.order = _narrow(ListField(), "order")
        self.order.picked.connect(self.order_chosen)
        self._order_words = Hint(wrap=False)
        self._order_box = _box(self.tr("Order of dates"), self.order, self._order_words)
        row.addWidget(self._order_box)

    def words(self) -> dict[str, str]:
        """What each role is called."""
        return {
            "text": self.tr("Text"),
            "sender": self.tr("Sender"),
            "time": self.tr("Time"),
            "chat": self.tr("Chat"),
            "me": self.tr("Sent by me"),
            "id": self.tr("Message number"),
            "reply": self.tr("Answer to number"),
            "question": self.tr("Question"),
            "input": self.tr("More of the question"),
            "answer": self.tr("Answer"),
            "system": self.tr("System prompt"),
        }

    @property
    def columns(self) -> dict[str, str]:
        """The column of each role, "" for none."""
        return {role: choice.value if self._is_asked(role) else "" for role, choice in self._choices.items()}

    @property
    def are_pairs(self) -> bool:
        """Whether a row is a question with its answer."""
        return self.kind.value == _PAIRS

    def begin_table(self, look: "Look") -> None:
        """Take the rows of a table that is seen for the first time for what its columns are called like."""
        self.kind.set_value(_PAIRS if "answer" in look.mapping else _CHAT)

    def begin(self, look: "Look") -> None:
        """Take the columns of a table that is seen for the first time for what is wanted."""
        self._wanted, self._picked = {role: look.mapping.get(role, "") for role in self._choices}, []

    def show_look(self, look: "Look", how: "Mapping[str, How]") -> None:
        """Offer the columns of a table, and show which are taken, and why each role has its column."""
        offered = [("", self.tr("None")), *((name, name) for name in look.columns)]
        reasons = {"name": self.tr("By its name"), "values": self.tr("Guessed from its cells"), "told": self.tr("As you chose")}
        for role, choice in self._choices.items():
            column = look.mapping.get(role, "")
            choice.set_choices(offered, column)
            self._reasons[role].setText(reasons[how[role]] if column else "")
            choice.setToolTip(plain_tooltip(column))
            choice.setAccessibleDescription(self._reasons[role].text())
            self._boxes[role].setVisible(self._is_asked(role))

    def focus_first(self) -> bool:
        """Go to what is needed and has no column; False where nothing is missing."""
        found = {role for role, column in self.columns.items() if column}
        needed = ("question", "answer") if self.are_pairs else ("text", "sender")
        missing = next((role for role in needed if role not in found and not (role == "sender" and "me" in found)), None)
        if missing:
            self._choices[missing].setFocus()
        return missing is not None

    def show_order(self, question: "Question | None", order: str) -> None:
        """Offer the orders of dates where the table can be read in several."""
        self._order_box.setVisible(question is not None)
        if question is None:
            return
        words = {"dmy": self.tr("Day, month, year"), "mdy": self.tr("Month, day, year"), "ymd": self.tr("Year, month, day")}
        self.order.set_choices(zip(question.choices, examples_said(question), strict=False), order)
        self._order_words.setText(words[order])
        self.order.setAccessibleDescription(words[order])

    def _choice(self, role: str) -> ListField:
        choice = self._choices[role] = _narrow(ListField(), role)
        choice.picked.connect(partial(self._on_picked, role))
        self._reasons[role] = Hint(wrap=False)
        return choice

    def _is_asked(self, role: str) -> bool:
        return (role in PAIR_ROLES) == self.are_pairs

    def _on_kind(self, _kind: str) -> None:
        self.kind_chosen.emit({role: "" for role in self._choices if not self._is_asked(role)})

    def _on_picked(self, role: str, column: str) -> None:
        """A column goes to the role that was chosen last; who only passes it by with the arrow keys takes nothing away."""
        self._wanted[role] = column
        self._picked = [role, *(other for other in self._picked if other != role)]
        columns = dict[str, str]()
        for other in (*self._picked, *(one for one in self._wanted if one not in self._picked)):
            columns[other] = "" if self._wanted[other] in columns.values() else self._wanted[other]
        self.chosen.emit(columns)


def _narrow(choice: ListField, identifier: str) -> ListField:
    """A choice that is as narrow as its place, however long its words."""
    choice.keep_narrow(8)
    choice.setAccessibleIdentifier(f"vt.open.mapping.{identifier}")
    return choice


def _box(words: str, choice: ListField, below: PlainLabel) -> QWidget:
    """A choice with its label and what is told about it."""
    result = field(words, choice)
    result.setMinimumWidth(px(_NARROWEST))
    column = result.layout()
    if column is not None:
        column.addWidget(below)
    return result
