"""A message inside the page, with what can be done about it; takes the place of dialogs."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.clipboard import copy_for_good
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import MEDIUM, SMALL, TARGET, TINY, px
from voicetune_desktop.gui.widgets.accessible import announce, give_role
from voicetune_desktop.gui.widgets.asking_help import TROUBLE, ask_help
from voicetune_desktop.gui.widgets.buttons import button, icon_button
from voicetune_desktop.gui.widgets.card import IconView
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

Tone = Literal["info", "success", "warning", "error"]
_ICONS = {"info": ("info", "quiet"), "success": ("success", "accent"), "warning": ("warning", "warn"), "error": ("error", "danger")}


class _OneLine(QWidget):
    """Would like to have room for its words, or its buttons, without wrapping."""

    def sizeHint(self) -> QSize:
        across, down = 0, 0
        for label in self.findChildren(PlainLabel):
            if not label.isHidden():
                words = label.fontMetrics().size(0, label.text())
                across, down = max(across, words.width() + 1), down + max(words.height(), label.minimumHeight())
        buttons = [each.sizeHint() for each in self.findChildren(QPushButton) if not each.isHidden()]
        across += sum(size.width() for size in buttons) + SMALL * max(0, len(buttons) - 1)
        return QSize(across, max([down, *(size.height() for size in buttons)]))


class InlineMessage(QFrame):
    """Says what happened and what to do next; hidden until it has something to say."""

    dismissed = Signal()

    def __init__(self, tone: Tone = "info", text: str = "", hint: str = "", *, dismissable: bool = True) -> None:
        super().__init__()
        self.setProperty("kind", "message")
        give_role(self, QAccessible.Role.AlertMessage)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._details = ""
        self._icon = IconView("info", TARGET)
        self._text = PlainLabel(wrap=True, strong=True)
        self._hint = PlainLabel(wrap=True)
        self._copy = button(self.tr("Copy details"), icon="copy")
        self._copy.clicked.connect(self._on_copy)
        self._help = button(self.tr("Help"), icon="help")
        self._help.clicked.connect(lambda: ask_help(self.window(), TROUBLE))
        self._close = icon_button("close", self.tr("Dismiss this message"))
        self._close.setFixedSize(px(TARGET), px(TARGET))
        self._text.setMinimumHeight(px(TARGET))
        self._close.clicked.connect(self._on_close)
        self._lay_out()
        self._close.setVisible(dismissable)
        if text:
            self._fill(tone, text, hint, "")  # seen with what it lies in; shown now, it would be a window of its own
        else:
            self.setVisible(False)

    def say(self, tone: Tone, text: str, hint: str = "", *, details: str = "") -> None:
        """Show a message, and read it out. `details` is what "Copy details" copies; it holds no message content."""
        self._fill(tone, text, hint, details)
        self.setVisible(True)
        announce(self, self.accessibleName())

    def say_error(self, error: VoiceTuneError) -> None:
        """Show an error with its hint and offer its details."""
        self.say("error", error.message, error.hint, details=f"{type(error).__name__}: {error}")

    def say_failure(self, error: VoiceTuneError) -> None:
        """Show an error in place of what was said before, buttons included."""
        self.clear_actions()
        self.say_error(error)

    def add_action(self, text: str, *, icon: str = "") -> QPushButton:
        """Add a button such as "Choose another file"; connect its `clicked`."""
        result = button(text, icon=icon)
        self._actions.addWidget(result)
        for last in (self._copy, self._help):
            self._actions.removeWidget(last)
            self._actions.addWidget(last)
        for one, following in ((self._copy, result), (result, self._copy), (self._copy, self._help)):
            self.setTabOrder(one, following)
        self._show_actions()
        return result

    def clear_actions(self) -> None:
        """Remove the buttons of `add_action`."""
        for action in self._own_actions():
            self._actions.removeWidget(action)
            action.setParent(None)
            action.deleteLater()
        self._show_actions()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def sizeHint(self) -> QSize:
        """As high as its words and buttons are in the width that it has; Qt lets it be no higher than this."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, MEDIUM, SMALL, MEDIUM)
        row.setSpacing(MEDIUM)
        said = _OneLine()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        self._action_row = _OneLine()
        self._actions = FlowLayout(self._action_row, across=SMALL)
        self._actions.addWidget(self._copy)
        self._actions.addWidget(self._help)
        self._beside = FlowLayout(across=MEDIUM, down=TINY, to_the_end=True)
        self._beside.addWidget(said)
        self._beside.addWidget(self._action_row)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beside, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _fill(self, tone: Tone, text: str, hint: str, details: str) -> None:
        self._details = details
        self._icon.set_icon(*_ICONS[tone])
        self._text.setText(said(text))
        self._hint.setText(said(hint))
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(" ".join(f"{self._text.text()} {self._hint.text()}".split()))
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_actions()

    def _own_actions(self) -> list[QPushButton]:
        return [widget for widget in self._action_row.findChildren(QPushButton) if widget not in {self._copy, self._help}]

    def _show_actions(self) -> None:
        for each in (self._copy, self._help):
            each.setVisible(bool(self._details))
        self._action_row.setVisible(bool(self._details or self._own_actions()))
        self._beside.invalidate()

    def _on_copy(self) -> None:
        copy_for_good(self._details)
        announce(self, self.tr("Details copied"))

    def _on_close(self) -> None:
        self.setVisible(False)
        self.dismissed.emit()
