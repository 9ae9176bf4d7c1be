"""What fields leave to the window: dropped files, and Ctrl+Z where they have nothing of their own to take back."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class FieldManners(QObject):
    """Teaches the fields of a page; one for the window."""

    def teach(self, page: QWidget) -> None:
        """A file that falls on a field is an export as anywhere in the window; keys are left where `eventFilter` says so."""
        for kind in (QLineEdit, QPlainTextEdit, QAbstractSpinBox):
            for edit in page.findChildren(kind):
                edit.setAcceptDrops(False)
                edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z and its opposite to the window; every change of a number is a step of its own there."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if (event.matches(_UNDO) and not _can_undo(watched)) or (event.matches(_REDO) and not _can_redo(watched)):
            event.ignore()
            return True
        return False


def _can_undo(edit: QObject) -> bool:
    if isinstance(edit, QPlainTextEdit):
        return edit.document().isUndoAvailable()
    return isinstance(edit, QLineEdit) and edit.isUndoAvailable()


def _can_redo(edit: QObject) -> bool:
    if isinstance(edit, QPlainTextEdit):
        return edit.document().isRedoAvailable()
    return isinstance(edit, QLineEdit) and edit.isRedoAvailable()
