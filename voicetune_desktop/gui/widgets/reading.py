"""Words that Tab stops at although nothing can be done with them, so that nobody misses them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from voicetune_desktop.gui.widgets.accessible import group
from voicetune_desktop.gui.widgets.fields import scrolling


def to_read(content: QWidget, name: str) -> QScrollArea:
    """Something to read that scrolls where it must; `name` is what screen readers say at it."""
    area = scrolling(content)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    group(area, name)
    area.setProperty("kind", "reading")
    return area
