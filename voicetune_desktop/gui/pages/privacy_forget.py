"""The dialog before replacements are destroyed: it says what that means."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.widgets.confirm import ConfirmDialog


class ForgetDialog(ConfirmDialog):
    """Accepted when the person wants it."""

    def __init__(self, parent: QWidget) -> None:
        sentences = (
            _tr("Nobody can tell any more what stood for what, not even you."),
            _tr("New replacements are drawn. They do not match files that you wrote before."),
            _tr("Names and replacements that you typed are forgotten, too. Your chats and decisions stay."),
            _tr("This cannot be undone."),
        )
        title, act = _tr("Forget the replacements?"), _tr("Forget for good")
        super().__init__(parent, title, sentences, act, icon="trash", identifier="vt.privacy.forget")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ForgetDialog", text)
