"""Keys that work everywhere in the window."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

OPEN, FIND, HELP, UNDO, SETTINGS = "Ctrl+O", "Ctrl+F", "F1", "Ctrl+Z", "Ctrl+,"


def keys_said(keys: str) -> str:
    """Keys as the person's keyboard has them: "Strg+O" in German; also of a range such as "Ctrl+1 … Ctrl+6"."""
    return " … ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys.split(" … "))


def redo_keys() -> set[str]:
    """The keys that undo an undo: ours, and those of the system."""
    return {"Ctrl+Shift+Z", QKeySequence(QKeySequence.StandardKey.Redo).toString()}


def add_shortcuts(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Let keys such as "Ctrl+O" do something while the window is in front."""
    for keys, act in acts.items():
        QShortcut(QKeySequence(keys), window).activated.connect(act)
