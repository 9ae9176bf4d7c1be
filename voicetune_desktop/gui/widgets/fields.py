"""Fields with labels that assistive technology can follow."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from voicetune_desktop.gui.metrics import MEDIUM, TINY, px
from voicetune_desktop.gui.widgets.scrolling import Scrolling
from voicetune_desktop.gui.widgets.text import Hint, PlainLabel, visible

_PASSING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
_NARROWEST = 140
"""How narrow a list of choices may get, however long they are."""


def field(label: str, control: QWidget, hint: str = "", *, beside: bool = False, wrap: bool = False) -> QWidget:
    """A control with its label above it (or `beside` it) and a hint below; label and hint are its name and description.

    With `wrap`, a label that is wider than its place takes another line.
    """
    control.setAccessibleName(label)
    control.setAccessibleDescription(hint)
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    title = PlainLabel(label, strong=not beside, wrap=wrap)
    title.setBuddy(control)
    if beside:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(title, 1)
        row.addWidget(control)
        column.addLayout(row)
    else:
        column.addWidget(title)
        column.addWidget(control)
    if hint:
        column.addWidget(Hint(hint))
    return result


def name_list(control: QComboBox, name: str, among: QWidget) -> None:
    """Name a list of choices in `among` that has no label to be seen: on Linux what is chosen is its name, and a label says what it is."""
    control.setAccessibleName(name)
    label = PlainLabel(name)
    label.setParent(among)
    label.setBuddy(control)
    label.setVisible(False)


def pad_text(line: QLineEdit, start: int, end: int = 0) -> None:
    """Keep room free before the text of a line and behind it."""
    mirrored = line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line.setTextMargins(end if mirrored else start, 0, start if mirrored else end, 0)


def scrolling(content: QWidget) -> Scrolling:
    """A page that scrolls, without being a nameless stop for Tab."""
    area = Scrolling(content)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("ground", "none")
    return area


class NumberField(QSpinBox):
    """A whole number with a unit, as "60 min"; the wheel scrolls the page unless the field has the focus."""

    def __init__(self, value: int, lowest: int, highest: int, *, unit: str = "", step: int = 1) -> None:
        super().__init__()
        self.setRange(lowest, highest)
        self.setValue(value)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        self.setGroupSeparatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pad_text(self.lineEdit(), px(8))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(px(12), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event, super().wheelEvent)


class OptionalNumber(QDoubleSpinBox):
    """A number from 0 on, or words for none, below it; the wheel scrolls the page unless the field has the focus."""

    def __init__(self, none: str, highest: float, *, decimals: int, step: float) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setRange(-(10**-decimals), highest)
        self.setSingleStep(step)
        self.setSpecialValueText(none)
        self.number = None
        pad_text(self.lineEdit(), px(8))

    @property
    def number(self) -> float | None:
        """The number; None where the words stand."""
        found = round(self.value(), self.decimals())
        return None if found < 0 else found

    @number.setter
    def number(self, number: float | None) -> None:
        self.setValue(self.minimum() if number is None else number)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel(self, event, super().wheelEvent)


class ListField(QComboBox):
    """One of a list of choices, given as (key, words); the wheel scrolls the page unless the field has the focus."""

    picked = Signal(str)
    """The key of the choice that the person took."""

    def __init__(self, choices: Iterable[tuple[str, str]] = (), value: str = "", *, acts: bool = False) -> None:
        """Where a choice `acts`, as "Another model…" does, keys open the list: those that pass by in the closed one would take it."""
        super().__init__()
        self._acts = acts
        self._choices: list[tuple[str, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices, value)
        self.activated.connect(lambda: self.picked.emit(self.value))

    @property
    def value(self) -> str:
        """The key of the choice that holds."""
        return str(self.currentData() or "")

    def sizeHint(self) -> QSize:
        """Qt's own leaves some pixels too few for the words where text is large."""
        return super().sizeHint() + QSize(px(4) - 4, 0)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(_NARROWEST)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say by dots that words go on where there is no room for them."""
        option, painter, controls = QStyleOptionComboBox(), QStylePainter(self), QStyle.ComplexControl.CC_ComboBox
        self.initStyleOption(option)
        room = self.style().subControlRect(controls, option, QStyle.SubControl.SC_ComboBoxEditField, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
        painter.drawComplexControl(controls, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def keep_narrow(self, letters: int = 0) -> None:
        """Be as wide as its place, with room for so many letters at least, however long the choices are."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def set_choices(self, choices: Iterable[tuple[str, str]], value: str = "") -> None:
        """Offer other choices; without `value` the first one holds."""
        given = list(choices)
        if given != self._choices:
            self._choices = given
            self.clear()
            for key, words in given:
                self.addItem(visible(words, one_line=True), key)
        self.set_value(value)

    def set_value(self, key: str) -> None:
        """Take a choice without telling `picked`."""
        if not self.count() or key != self.value:
            self.setCurrentIndex(max(0, self.findData(key)))

    def showPopup(self) -> None:
        """Open the list, which screen readers call by the name of the field."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().strip() if event.text().isprintable() else ""
        if not self._acts or not (event.key() in _PASSING or letter):
            super().keyPressEvent(event)
            return
        self.showPopup()
        if letter:
            self.view().keyboardSearch(letter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._acts:
            event.ignore()
        else:
            _wheel(self, event, super().wheelEvent)


def _wheel(control: QWidget, event: QWheelEvent, turn: Callable[[QWheelEvent], None]) -> None:
    if control.hasFocus():
        turn(event)
    else:
        event.ignore()
