"""The dialog before replacements are destroyed: it says what that means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL, WIDE, px
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

_WIDTH = 460


class ForgetDialog(QDialog):
    """Accepted when the person wants it; the safe answer has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Forget the replacements?")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.forget = button(self.tr("Forget for good"), "danger", icon="trash", identifier="vt.privacy.forget.accept")
        self.cancel = button(self.tr("Cancel"), identifier="vt.privacy.forget.cancel")
        self.forget.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        sentences = (
            self.tr("Nobody can tell any more what stood for what, not even you."),
            self.tr("New replacements are drawn. They do not match files that you wrote before."),
            self.tr("Names and replacements that you typed are forgotten, too. Your chats and decisions stay."),
            self.tr("This cannot be undone."),
        )
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
        buttons.addWidget(self.forget)
        column.addSpacing(SMALL)
        column.addLayout(buttons)
        self.setMinimumWidth(px(_WIDTH))
        self.cancel.setFocus()
