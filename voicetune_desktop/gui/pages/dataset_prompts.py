"""The system prompt: one for all chats, and others for single chats."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, px
from voicetune_desktop.gui.widgets.fields import ListField, field

_EVERY = ""
"""Key of the prompt for all chats."""


class Prompts(QWidget):
    """A text, and a list that says for which chats it is."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        from voicetune_desktop.project.chats import LISTED

        self._general = ""
        self._special: dict[int, str] = {}
        self._quiet = False
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(px(56))
        self.text.textChanged.connect(self._on_text)
        self.chat = ListField([(_EVERY, self.tr("All chats"))])
        self.chat.picked.connect(self._show_text)
        hint = self.tr("A chat without a prompt of its own has the one of all chats. Of many chats, the %1 longest are listed.")
        hint = hint.replace("%1", QLocale().toString(LISTED))
        self._chooser = field(self.tr("For"), self.chat, hint)
        hint = self.tr(
            "It opens every example. {assistant}, {person}, {chat} and {platform} are filled in. Names in it are replaced, too."
            " A row of a training file keeps its own prompt behind it."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._chooser)
        column.addWidget(field(self.tr("System prompt"), self.text, hint))
        self._show_text()

    @property
    def general(self) -> str:
        """The prompt of all chats."""
        return self._general

    @property
    def special(self) -> dict[int, str]:
        """The prompts of single chats, by id."""
        return dict(self._special)

    def show_chats(self, chats: Iterable[tuple[int, str]]) -> None:
        """Offer a prompt for each of these chats, (id, title)."""
        before = self.chat.value
        self.chat.set_choices([(_EVERY, self.tr("All chats")), *((str(chat), title) for chat, title in chats)], before)
        if self.chat.value != before:
            self._show_text()
        self._chooser.setVisible(self.chat.count() > 2)

    def show_prompts(self, general: str, special: Mapping[int, str]) -> None:
        """Show these without telling `moved`."""
        self._general, self._special = general, dict(special)
        self._show_text()

    def _show_text(self) -> None:
        key = self.chat.value
        text = self._special.get(int(key), "") if key else self._general
        placeholder = self._general if key else ""
        self.text.setPlaceholderText(placeholder or self.tr("For example: You are Anna, chatting with a friend."))
        if self.text.toPlainText() != text:
            self._quiet = True
            self.text.setPlainText(text)
            self._quiet = False

    def _on_text(self) -> None:
        if self._quiet:
            return
        text, key = self.text.toPlainText(), self.chat.value
        if not key:
            self._general = text
        elif text:
            self._special[int(key)] = text
        else:
            self._special.pop(int(key), None)
        self.moved.emit()
