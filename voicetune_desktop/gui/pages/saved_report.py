"""Keeping a report: asking for its place, and saying that it is there."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from voicetune_desktop.gui.folders import documents
from voicetune_desktop.gui.showing import show_place
from voicetune_desktop.gui.widgets.message import InlineMessage


def ask_where(parent: QWidget, proposed: str, kinds: Mapping[str, str]) -> Path | None:
    """The file that the person names; `kinds` has the possible endings by their words, of which a name without one gets the chosen."""
    title = QCoreApplication.translate("SavedReport", "Save the report")
    name, kind = QFileDialog.getSaveFileName(parent, title, str(documents() / proposed), ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    usual = next(iter(kinds.values()))
    return path if path.suffix.lower() in kinds.values() else path.with_name(path.name + kinds.get(kind, usual))


def say_saved(message: InlineMessage, path: Path) -> None:
    """Say that the report is there, with a way to its folder."""
    translate = QCoreApplication.translate
    hint = translate("SavedReport", "It holds no message and no real name.")
    message.clear_actions()
    message.say("success", translate("SavedReport", "The report is saved."), hint)
    show = message.add_action(translate("SavedReport", "Show in folder"), icon="folder")
    show.clicked.connect(lambda: show_place(path.parent, message))
