"""Our own pictures in a window that reads from right to left: what begins a line stands at the right there."""

from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt

Box = TypeVar("Box", QRect, QRectF)


def placed(box: Box, whole: Box, direction: Qt.LayoutDirection) -> Box:
    """Where a box stands in the whole that was laid out from left to right: there, or at the same distance from the other side."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return box
    shift = 2 * whole.left() + whole.width() - box.width() - 2 * box.left()
    return box.translated(shift, 0)  # pyright: ignore[reportArgumentType]
