"""The dialog before something that cannot be undone: it says what that means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, WIDE, px
from voicetune_desktop.gui.shortcuts import HELP, on_key
from voicetune_desktop.gui.widgets.asking_help import TOPIC, ask_help
from voicetune_desktop.gui.widgets.buttons import Kind, button
from voicetune_desktop.gui.widgets.text import Heading, Hint

_WIDTH = 460


class ConfirmDialog(QDialog):
    """Accepted when the person wants it; the safe answer has the focus. Show it with `open`; F1 in it is a no, too."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentences: Sequence[str],
        act: str,
        *,
        kind: Kind = "danger",
        icon: str = "",
        identifier: str = "",
        agreed: str = "",
    ) -> None:
        """`act` is the button that does it, as verb + object; identifiers end in ".accept" and ".cancel".

        With `agreed` the button waits until the person has ticked these words.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.act = button(act, kind, icon=icon, identifier=f"{identifier}.accept")
        self.cancel = button(self.tr("Cancel"), identifier=f"{identifier}.cancel")
        self.act.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.setAccessibleDescription(" ".join(sentences))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(Heading(title, "section"))
        for sentence in sentences:
            column.addWidget(Hint(sentence, size="", ink=""))
        self.agreed = QCheckBox(agreed)
        self.agreed.setVisible(bool(agreed))
        self.agreed.setAccessibleIdentifier(f"{identifier}.agreed")
        self.agreed.toggled.connect(self.act.setEnabled)
        self.act.setEnabled(not agreed)
        column.addWidget(self.agreed)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.act)
        column.addSpacing(SMALL)
        column.addLayout(buttons)
        on_key(HELP, self, self._on_help)
        self.setMinimumWidth(px(_WIDTH))
        self.setTabOrder(self.agreed, self.cancel)
        self.setTabOrder(self.cancel, self.act)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def _on_help(self) -> None:
        """A dialog keeps the window back, so it answers no before the help opens."""
        asked = self.parentWidget()
        self.reject()
        ask_help(asked.window() if asked else None, TOPIC)
