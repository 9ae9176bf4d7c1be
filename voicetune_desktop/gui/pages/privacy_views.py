"""Several views in one place, one of them shown; unlike in a stack, those that are hidden claim no room."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Views(QWidget):
    """Shows the first view until another is chosen."""

    def __init__(self, *views: QWidget) -> None:
        super().__init__()
        self._views = views
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for view in views:
            column.addWidget(view)
        self.current = views[0]
        self.show_view(views[0])

    def show_view(self, view: QWidget) -> None:
        """Show one view and hide the others."""
        self.current = view
        for each in self._views:
            each.setVisible(each is view)
