"""The dialog before a whole group is kept: it says how much of it will stand in the files."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.pages.privacy_counts import GroupCount
from voicetune_desktop.gui.widgets.confirm import ConfirmDialog


class KeepingDialog(ConfirmDialog):
    """Accepted when the person wants it."""

    def __init__(self, parent: QWidget, count: GroupCount) -> None:
        hidden = QCoreApplication.translate(
            "KeepingDialog", "%Ln place(s) that are hidden now will stand in the files.", "", would_show(count)
        )
        title = _tr("Keep all of this: %1?").replace("%1", count.group.word)
        super().__init__(parent, title, (hidden, _tr("Ctrl+Z takes it back.")), _tr("Keep them all"), identifier="vt.privacy.keep_group")


def would_show(count: GroupCount) -> int:
    """How many places are hidden that would stand in the files."""
    return count.replace + count.ask


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeepingDialog", text)
