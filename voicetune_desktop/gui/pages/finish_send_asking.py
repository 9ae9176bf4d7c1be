"""A question before something that cannot be undone: what happens, and two buttons of which the safe one has the focus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, WIDE, px
from voicetune_desktop.gui.widgets.buttons import Kind, button
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

_WIDTH = 460


class AskingDialog(QDialog):
    """Accepted when the person wants it."""

    def __init__(
        self, parent: QWidget, title: str, sentences: Sequence[str], act: str, *, kind: Kind = "danger", identifier: str = "vt.asking"
    ) -> None:
        """`act` names the deed on its button; identifiers are `identifier` with ".accept" and ".cancel"."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.act = button(act, kind, identifier=f"{identifier}.accept")
        self.cancel = button(self.tr("Cancel"), identifier=f"{identifier}.cancel")
        self.act.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.setAccessibleDescription(" ".join(sentences))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(Heading(title, "section"))
        for sentence in sentences:
            column.addWidget(PlainLabel(sentence, wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.act)
        column.addSpacing(SMALL)
        column.addLayout(buttons)
        self.setMinimumWidth(px(_WIDTH))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
