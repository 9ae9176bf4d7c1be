"""What the window says above every page: what happened, and how far running work is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import HUGE, LARGE, MEDIUM, px
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.progress import ProgressPanel

if TYPE_CHECKING:
    from voicetune_desktop.gui.jobs import Job

PASSING_MS = 4000
"""How long the window says what was undone."""
_LEAST = 96
"""How high what stands above a page is at least where there is more of it."""


class Notices(QWidget):
    """A message and a progress panel, kept in step with the session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.message = InlineMessage()
        self.work = ProgressPanel()
        self._passing = ""
        self._over = QTimer(self, interval=PASSING_MS, singleShot=True)
        self._over.timeout.connect(self._on_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.message)
        column.addWidget(self.work)
        session.failed.connect(self.message.say_error)
        session.told.connect(partial(self.message.say, "success"))
        session.work_started.connect(self._on_work_started)
        session.work_ended.connect(self.work.finish)
        self.work.cancel_requested.connect(session.cancel)

    def say_in_passing(self, text: str) -> None:
        """Say something that goes away by itself."""
        self._passing = text
        self.message.say("info", text)
        self._over.start()

    def undo(self) -> None:
        """Take the last decision back and say which."""
        if self._session.busy:
            self._say_later()
        elif label := self._session.undo():
            self.say_in_passing(self.tr("Undone: %1").replace("%1", label))

    def redo(self) -> None:
        """Do it again and say what."""
        if self._session.busy:
            self._say_later()
        elif label := self._session.redo():
            self.say_in_passing(self.tr("Done again: %1").replace("%1", label))

    def explain_encryption(self) -> None:
        """Say how the project is kept."""
        if self._session.is_temporary:
            self.message.say("info", self.tr("This project is forgotten when you close it."))
            return
        text = self.tr("The project lies encrypted on your disk.")
        self.message.say("info", text, self.tr("Its key is in the key store of this computer, or is your passphrase."))

    def escape(self) -> bool:
        """Esc that nothing in the page took: stop the work, or put the message away; False where there is neither."""
        if self._session.busy:
            self.work.request_cancel()
            return True
        shown = self.message.isVisible()
        self.message.setVisible(False)
        return shown

    def childEvent(self, event: QChildEvent) -> None:
        """Let Tab come to a card that was added, as of a crash, when it stands here: before the page."""
        super().childEvent(event)
        if event.polished():
            follow_layout(self.message, self)

    def _say_later(self) -> None:
        self.say_in_passing(self.tr("You can undo and redo again when this work is done."))

    def _on_over(self) -> None:
        if self.message.text == self._passing:
            self.message.setVisible(False)

    def _on_work_started(self, job: "Job") -> None:
        self.work.start(self.tr("Working…"))
        job.progressed.connect(self.work.show_progress)


class Above(QScrollArea):
    """The place of notices: as high as they are, and they scroll where the page leaves less."""

    def __init__(self, notices: QWidget) -> None:
        super().__init__()
        self._notices = notices
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(notices)
        notices.setProperty("ground", "none")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the notices are in the width that there is; no room at all where there is none to show."""
        layout = self._notices.layout()
        if layout is None or layout.isEmpty():
            return QSize(0, 0)
        wraps = layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(self.width()) if wraps else layout.totalSizeHint().height()
        return QSize(self._notices.sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), px(_LEAST)))
