"""Controls that each stand for one setting of the dataset: what they show, what they say, and when they were moved."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.gui.days import day_in_figures, typed_day
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, MEDIUM, TINY, px, scale
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.fields import ListField, NumberField, field
from voicetune_desktop.gui.widgets.text import Heading, Hint

_COLUMNS = 3


class Knob(NamedTuple):
    """One control: the setting it stands for, how to read and to show its value, and the signal that it was moved."""

    setting: str
    shown: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], None]
    moved: SignalInstance


def number(setting: str, control: NumberField, label: str, hint: str) -> Knob:
    """A whole number."""
    return Knob(setting, field(label, control, hint, wrap=True), control.value, control.setValue, control.valueChanged)


def percent(setting: str, control: NumberField, label: str, hint: str) -> Knob:
    """A share, shown in percent; one that is not whole stays as it was until it is moved."""
    exact = [0.0]

    def read() -> float:
        return exact[0] if round(exact[0] * 100) == control.value() else control.value() / 100

    def show(share: float) -> None:
        exact[0] = share
        control.setValue(round(share * 100))

    return Knob(setting, field(label, control, hint, wrap=True), read, show, control.valueChanged)


def choice(setting: str, control: ListField, label: str, hint: str) -> Knob:
    """One of a few words."""
    return Knob(setting, field(label, control, hint, wrap=True), lambda: control.value, control.set_value, control.picked)


def switch(setting: str, control: QCheckBox, hint: str) -> Knob:
    """Yes or no."""
    control.setAccessibleDescription(hint)
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    column.addWidget(control)
    column.addWidget(Hint(hint))
    column.addStretch()
    return Knob(setting, shown, control.isChecked, control.setChecked, control.toggled)


def day(setting: str, control: QLineEdit, label: str, hint: str) -> Knob:
    """A day as 2024-05-31, or nothing; written as the person's locale does."""
    example = QCoreApplication.translate("DatasetKnobs", "e.g. %1")
    control.setPlaceholderText(example.replace("%1", day_in_figures("2024-05-31")))

    def show(value: str | None) -> None:
        control.setText(day_in_figures(value or ""))

    def read() -> str | None:
        return typed_day(control.text().strip()) or None

    return Knob(setting, field(label, control, hint, wrap=True), read, show, control.editingFinished)


class Group(QWidget):
    """Controls that shape the same thing, under a title, in columns that become one where the text is large."""

    def __init__(self, title: str, controls: Iterable[QWidget] = (), below: Sequence[QWidget] = ()) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(Heading(title, "section"))
        column.addLayout(_grid(list(controls)))
        for widget in below:
            column.addWidget(widget)
        column.addSpacing(px(MEDIUM))


def _grid(controls: list[QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(LARGE)
    grid.setVerticalSpacing(MEDIUM)
    columns = _COLUMNS if scale() < LARGE_TEXT else 1
    for place, widget in enumerate(controls):
        grid.addWidget(widget, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
    for number in range(columns):
        grid.setColumnStretch(number, 1)
        grid.setColumnMinimumWidth(number, 1)
    return grid
