"""The rail: the steps of the work with their states, and what is true of the project all the time."""

from collections.abc import Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.gui.icons import set_icon
from voicetune_desktop.gui.metrics import LARGE, SMALL, TINY, rail_width
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.shortcuts import say_keys
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.focus_order import stop_at_checked
from voicetune_desktop.gui.widgets.mirroring import placed
from voicetune_desktop.gui.widgets.rail_item import RailItem, Step, StepState
from voicetune_desktop.gui.widgets.text import keep_ground

LineState = Literal["offline", "sending", "sent", "locked"]


class Rail(QFrame):
    """All steps in order, and at the foot what is no step; exactly one of them is current."""

    step_chosen = Signal(str)
    """The key of the step, or of the thing aside, that became current."""
    encryption_clicked = Signal()

    def __init__(self, steps: Sequence[Step], asides: Sequence[Step] = (), ledger: str = "ledger") -> None:
        super().__init__()
        keep_ground(self, "rail")
        self._group = QButtonGroup(self)
        stop_at_checked(self._group)
        self._items: dict[str, RailItem] = {}
        self._asides: dict[str, QPushButton] = {}
        self._aside, self._before = "", ""
        self.last_step = steps[0].key
        """The step that is current, or was before the person went aside."""
        self.encryption = button("", "quiet", icon="lock", identifier="vt.encryption")
        self.encryption.clicked.connect(self.encryption_clicked)
        self.line = button("", "quiet", icon="offline", identifier="vt.offline")
        """Says whether anything left this computer, and leads aside to the ledger."""
        self._enter(ledger, self.line)
        self._area = scrolling(self._list(steps))
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, LARGE, SMALL, SMALL)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot(asides))
        self.set_encrypted(True)
        self.show_line("offline")

    @property
    def steps(self) -> tuple[str, ...]:
        """The keys of the steps in order."""
        return tuple(self._items)

    @property
    def current(self) -> str:
        """The key of what is current; "" before there is anything."""
        return self._aside or next((key for key, item in self._items.items() if item.isChecked()), "")

    def choose(self, key: str) -> None:
        """Go to a step or aside; `step_chosen` tells."""
        if key in self._items:
            self._items[key].setChecked(True)
        elif key != self._aside:
            self._before = self._aside
            self._leave_steps()
            self._show_aside(key)
            self.step_chosen.emit(key)

    def toggle(self, aside: str) -> None:
        """Go aside, or back from there."""
        if aside == self._aside:
            self.leave()
        else:
            self.choose(aside)

    def leave(self) -> None:
        """Go back from something aside: to what was aside before it, as the settings when help was asked from there, else to the step."""
        self.choose(self._before or self.last_step)
        self._before = ""

    def show_state(self, key: str, state: StepState, detail: str = "") -> None:
        """Show how far a step is."""
        self._items[key].show_state(state, detail)

    def set_reachable(self, key: str, reachable: bool) -> None:
        """Say whether the person may go to a step yet."""
        self._items[key].setEnabled(reachable)

    def is_reachable(self, key: str) -> bool:
        """Whether the person may go to a step."""
        return self._items[key].isEnabled()

    def set_encrypted(self, encrypted: bool | None) -> None:
        """Say whether the project lies encrypted on the disk; None where there is no project."""
        self.encryption.setVisible(encrypted is not None)
        self.encryption.setText(self.tr("Encrypted") if encrypted else self.tr("Not saved"))
        set_icon(self.encryption, "lock" if encrypted else "unlock", "accent")

    def show_line(self, state: LineState, amount: str = "") -> None:
        """Say whether something is being sent, or how much left this computer until now, as "2 MB"."""
        words = {
            "offline": self.tr("Offline"),
            "sending": self.tr("Sending…"),
            "sent": self.tr("Sent %1").replace("%1", amount),
            "locked": self.tr("Locked"),
        }
        self.line.setText(words[state])
        set_icon(self.line, "offline" if state == "offline" else "online", "accent")

    def show_aside(self, key: str, shown: bool) -> None:
        """Show or hide the entry of something aside."""
        self._asides[key].setVisible(shown)

    def sizeHint(self) -> QSize:
        return QSize(rail_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(rail_width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the window is too low for all steps, the one with the focus is in view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, RailItem):
            self._area.ensureWidgetVisible(watched, 0, 0)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        edge = placed(QRect(self.width() - 1, 0, 1, self.height()), self.rect(), self.layoutDirection())
        painter.fillRect(edge, QColor(current().line))

    def _list(self, steps: Sequence[Step]) -> QWidget:
        result = QWidget()
        give_role(result, QAccessible.Role.Grouping)
        result.setAccessibleName(self.tr("Steps"))
        column = QVBoxLayout(result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        for step in steps:
            self._items[step.key] = item = RailItem(step)
            self._group.addButton(item)
            column.addWidget(item)
            item.installEventFilter(self)
            item.toggled.connect(partial(self._on_toggled, step.key))
        column.addStretch()
        return result

    def _foot(self, asides: Sequence[Step]) -> QWidget:
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        rows = FlowLayout(across=0, down=TINY), FlowLayout(across=0, down=TINY)
        for row in rows:
            column.addLayout(row)
        for status in (self.encryption, self.line):
            rows[0].addWidget(status)
        for aside in asides:
            entry = button(aside.word, "quiet", icon=aside.icon, identifier=f"vt.{aside.key}")
            self._enter(aside.key, entry)
            if aside.shortcut:
                say_keys(entry, aside.shortcut, aside.word)
            rows[1].addWidget(entry)
        return result

    def _enter(self, aside: str, entry: QPushButton) -> None:
        """Let a button lead aside."""
        self._asides[aside] = entry
        entry.clicked.connect(partial(self._on_aside_clicked, aside))

    def _on_toggled(self, key: str, on: bool) -> None:
        if on:
            if isinstance(self.window().focusWidget(), RailItem):
                self._items[key].setFocus()
            self.last_step, self._before = key, ""
            self._show_aside("")
            self.step_chosen.emit(key)

    def _on_aside_clicked(self, key: str, _checked: bool = False) -> None:
        self.toggle(key)

    def _leave_steps(self) -> None:
        self._group.setExclusive(False)
        for item in self._items.values():
            item.setChecked(False)
        self._group.setExclusive(True)

    def _show_aside(self, key: str) -> None:
        """Mark what is shown aside, if anything."""
        if key == self._aside:
            return
        for changed in {key, self._aside} - {""}:
            entry = self._asides[changed]
            entry.setProperty("current", changed == key)
            entry.style().unpolish(entry)
            entry.style().polish(entry)
        self._aside = key
