"""The answers about one source as fields that can be changed."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.open_answers_words import encoding_choices, order_choices, people_choices
from voicetune_desktop.gui.pages.open_answers_zone import ZoneField
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.source_facts import SourceFacts

ROOM = 24
"""Beside the longest choice of a list."""


class AnswersForm(QWidget):
    """A field for each thing that the file does not tell; nothing happens before the button is pressed."""

    wanted = Signal(object)
    """The new `Answers`."""
    left = Signal()

    def __init__(self, facts: SourceFacts) -> None:
        super().__init__()
        self._facts = facts
        self.fields: dict[str, ListField] = {}
        """By the answer's name."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, SMALL)
        column.setSpacing(MEDIUM)
        for widget in self._make():
            column.addWidget(widget)
        self.apply = button(self.tr("Use these answers"))
        self.cancel = button(self.tr("Leave it as it is"), "quiet")
        self.apply.clicked.connect(lambda: self.wanted.emit(self.answers()))
        self.cancel.clicked.connect(self.left)
        actions = FlowLayout(across=SMALL)
        actions.addWidget(self.apply)
        actions.addWidget(self.cancel)
        column.addLayout(actions)
        self._on_picked()

    def answers(self) -> Answers:
        """What the fields say; None where nothing can be said."""
        said = {name: one.value or None for name, one in self.fields.items()}
        return msgspec.convert({"zone": self._facts.told.answers.zone} | said, Answers)

    def _make(self) -> list[QWidget]:
        told, facts = self._facts.told, self._facts
        made = list[QWidget]()
        if facts.days:
            hint = self.tr("This was guessed: the file does not say.") if told.is_guess("date_order") else ""
            dates = ListField(order_choices(facts), told.held("date_order") or "")
            made.append(self._field("date_order", self.tr("Order of its dates"), dates, hint))
        if facts.zones:
            hint = self.tr("The file has times without a zone. Type a city or a continent.")
            made.append(self._field("zone", self.tr("Time zone of its clock"), ZoneField(facts.zones, told.answers.zone or ""), hint))
        if facts.letters:
            hint = self.tr("This was guessed: the file does not say.") if told.is_guess("encoding") else ""
            letters = ListField(encoding_choices(facts), told.held("encoding") or "")
            made.append(self._field("encoding", self.tr("How its letters are stored"), letters, hint))
        if len(facts.people) > 1:
            who = ListField(people_choices(facts), facts.me.key if facts.me else "")
            made.append(self._field("me", self.tr("Who you are"), who, ""))
        return made

    def _field(self, name: str, label: str, control: ListField, hint: str) -> QWidget:
        self.fields[name] = control
        control.keep_narrow(1)
        control.view().setMinimumWidth(control.view().sizeHintForColumn(0) + px(ROOM))
        control.setAccessibleIdentifier(f"vt.open.answers.{name}")
        control.picked.connect(self._on_picked)
        return field(label, control, hint)

    def _on_picked(self) -> None:
        told = self._facts.told
        me = self._facts.me
        held = {"date_order": told.held("date_order"), "encoding": told.held("encoding"), "zone": told.answers.zone, "me": me and me.key}
        guessed = any(told.is_guess(name) for name in ("date_order", "encoding") if name in self.fields)
        self.apply.setEnabled(guessed or any((one.value or None) != held[name] for name, one in self.fields.items()))
