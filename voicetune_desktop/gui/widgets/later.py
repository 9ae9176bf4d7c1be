"""A part of a page that is made when it is first looked at, so that the page opens at once."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.field_manners import FieldManners

Content = TypeVar("Content", bound=QWidget)


class LaterTab(QWidget, Generic[Content]):
    """A tab whose content is made when it is first looked at."""

    made = Signal()

    def __init__(self, make: Callable[[], Content]) -> None:
        super().__init__()
        self._make = make
        self._content: Content | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def content(self) -> Content:
        """What it shows; made now if it was not."""
        if self._content is None:
            self._content = self._make()
            FieldManners(self).teach(self._content)
            self._column.addWidget(self._content)
            self._content.setVisible(True)  # at once: a layout would wait for the event loop
            self.made.emit()
        return self._content

    @property
    def there(self) -> bool:
        """Whether its content was made."""
        return self._content is not None

    def showEvent(self, event: QShowEvent) -> None:
        self.content()
        super().showEvent(event)
