"""Who agreed: a request, and a note that goes into the dataset card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import FIELD, MEDIUM, SMALL, px
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

_FIELD_WIDTH = 260


class ConsentNote(QWidget):
    """One line in the person's own words."""

    written = Signal(str)
    """It is another one now."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.field = QLineEdit()
        self.field.setAccessibleIdentifier("vt.people.consent_note")
        self.field.setPlaceholderText(self.tr("Who agreed, when and how"))
        self.field.setMinimumWidth(px(_FIELD_WIDTH))
        self.field.editingFinished.connect(self._on_edited)
        label = PlainLabel(self.tr("Note for the dataset card"), ink="quiet")
        label.setMinimumHeight(px(FIELD))
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        row = FlowLayout(across=MEDIUM, down=0)
        row.addWidget(label)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(PlainLabel(self.tr("Please make sure that the people in these chats agree."), strong=True, wrap=True))
        column.addLayout(row)

    def show_note(self, kept: str, *, enabled: bool) -> None:
        """Show the note that is kept, unless it is being written."""
        self._kept = kept
        self.field.setEnabled(enabled)
        if not self.field.hasFocus():
            self.field.setText(kept)

    def _on_edited(self) -> None:
        if (text := self.field.text().strip()) != self._kept:
            self.written.emit(text)
