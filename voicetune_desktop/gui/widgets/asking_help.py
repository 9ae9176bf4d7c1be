"""How a widget asks for the help without knowing the window: by the name of one of its actions."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

TOPIC = "vt.help.topic"
"""Opens the help where it is about what the person looks at, or closes it again: F1."""
TROUBLE = "vt.help.trouble"
"""Opens what the help says where something went wrong."""


def ask_help(window: QWidget | None, name: str) -> None:
    """Trigger an action of a window, where it has it."""
    action = window.findChild(QAction, name) if window else None
    if isinstance(action, QAction):
        action.trigger()
