"""The measures of the window in device-independent pixels: spacing, corners, and what grows with the text."""

from typing import cast

from PySide6.QtCore import QCoreApplication

TINY, SMALL, MEDIUM, LARGE, WIDE, HUGE = 4, 8, 12, 16, 24, 32
"""Spacing; it stays the same whatever the text size."""

RADIUS = 8
BODY, LEAD, TITLE, DISPLAY = 13, 15, 20, 28
"""Text sizes at the usual system font."""

FIELD, ROW, TALL_ROW, TARGET = 32, 36, 52, 24
RAIL, COLUMN = 220, 720
LARGE_TEXT = 1.5
"""From this scale of text on, things that stand side by side stand below each other."""
SCALE_PROPERTY = "voicetuneScale"


def scale() -> float:
    """How much larger than usual the text is: 1.0 at a system font of 13 px or less, 2.0 at twice that."""
    app = QCoreApplication.instance()
    return cast("float | None", app.property(SCALE_PROPERTY)) or 1.0 if app else 1.0


def px(measure: float) -> int:
    """A measure of something that holds text, grown with the text."""
    return round(measure * scale())


def rail_width() -> int:
    """The rail grows by half as much as its text, so that the page keeps its room."""
    return round(RAIL * (1 + (scale() - 1) / 2))
