"""How far running work is, and a button to stop it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLocale, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import MEDIUM, SMALL
from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.shortcuts import STOP, say_keys
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.theme import animations_wanted
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.mirroring import placed
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.model import Progress

_SHOW_BAR_MS, _SHOW_COUNT_MS = 500, 2000
_LARGEST = 2**31 - 1
"""The highest number that Qt's bar counts to."""


def _moves() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and animations_wanted(app)


class Bar(QProgressBar):
    """A slim progress bar; without a total it shows a part that moves, or rests where the system wants no motion."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self, interval=40)
        self._timer.timeout.connect(self.update)

    def show_progress(self, progress: "Progress") -> None:
        """Show how far it is; an unknown total is a bar without an end."""
        done, total = (progress.read, progress.size) if progress.size else (progress.done, progress.total or 0)
        units = total // _LARGEST + 1
        self.setRange(0, total // units)
        self.setValue(min(done // units, self.maximum()))
        if _moves() and self.maximum() == 0:
            self._timer.start()
        else:
            self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.height() / 2
        painter.setPen(QColor(current().line))
        painter.setBrush(QColor(current().tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().accent))
        painter.drawRoundedRect(placed(self._filled(), QRectF(self.rect()), self.layoutDirection()), radius, radius)

    def _filled(self) -> QRectF:
        span = self.maximum() - self.minimum()
        if span:
            return QRectF(0, 0, max(self.height(), self.width() * (self.value() - self.minimum()) / span), self.height())
        phase = (self._clock.elapsed() % 1600) / 1600 if _moves() else 0.5
        part = self.width() * 0.3
        return QRectF((self.width() + part) * phase - part, 0, part, self.height())


class ProgressPanel(QWidget):
    """Running work in the page: nothing for half a second, then a bar, and from two seconds on its count and Cancel.

    Its room is kept from the moment it shows, so that nothing jumps.
    """

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cancel_text = self._cancelling_text = ""
        self.bar = Bar()
        self._note = PlainLabel(strong=True, elide=True)
        self._count = PlainLabel(ink="quiet")
        self.cancel = button("")
        self.cancel.clicked.connect(self.request_cancel)
        say_keys(self.cancel, STOP, self.tr("Cancel"))
        self._lay_out()
        self._show_bar = QTimer(self, interval=_SHOW_BAR_MS, singleShot=True)
        self._show_bar.timeout.connect(lambda: self.setVisible(True))
        self._show_count = QTimer(self, interval=_SHOW_COUNT_MS, singleShot=True)
        self._show_count.timeout.connect(lambda: self._show_details(True))
        self.setVisible(False)

    def start(self, title: str, cancel_text: str = "", cancelling_text: str = "") -> None:
        """Begin: `title` names the work ("Reading messages"), `cancel_text` the button ("Cancel import")."""
        from voicetune_desktop.model import Progress

        self._cancel_text = cancel_text or self.tr("Cancel")
        self._cancelling_text = cancelling_text or self.tr("Cancelling…")
        self.cancel.setText(self._cancel_text)
        self._note.setText(title)
        self._count.setText("")
        self.bar.setAccessibleName(title)
        self.bar.show_progress(Progress(0, None, title))
        self._show_details(False)
        self._show_bar.start()
        self._show_count.start()

    def show_progress(self, progress: "Progress") -> None:
        """Show how far it is; connect `Job.progressed` here. Notes of the work replace the title."""
        if progress.note:
            self._note.setText(said(progress.note))
            self.bar.setAccessibleName(said(progress.note))
        self.bar.show_progress(progress)
        self._count.setText(self._counted(progress))

    def finish(self) -> None:
        """End, whatever came of it."""
        self._show_bar.stop()
        self._show_count.stop()
        self.setVisible(False)

    def request_cancel(self) -> None:
        """Ask to stop; the button says so at once. It is not disabled, or the focus would go astray."""
        self.cancel.setText(self._cancelling_text)
        self.cancel_requested.emit()

    def _counted(self, progress: "Progress") -> str:
        of = self.tr("%1 of %2")
        if progress.size:
            return of.replace("%1", size_words(progress.read)).replace("%2", size_words(progress.size))
        locale = QLocale()
        done = locale.toString(progress.done)
        if progress.total is None:
            return done if progress.done else ""
        return of.replace("%1", done).replace("%2", locale.toString(progress.total))

    def _show_details(self, shown: bool) -> None:
        self._count.setVisible(shown)
        self.cancel.setVisible(shown)

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(MEDIUM)
        words.addWidget(self._note, 1)
        words.addWidget(self._count)
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        left.addLayout(words)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
        for late in (self._count, self.cancel):
            policy = late.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            late.setSizePolicy(policy)
