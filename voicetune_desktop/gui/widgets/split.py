"""Parts with a handle between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter


class Split(QSplitter):
    """As Qt's own, which lays parts side by side one pixel over its edge where the window reads from right to left."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__(orientation)
        if self.isRightToLeft() and orientation == Qt.Orientation.Horizontal:
            self.setContentsMargins(0, 0, 1, 0)
