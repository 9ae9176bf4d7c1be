"""Crash reports in the window: offered, readable, and sent by nobody. What Qt itself complains about is dropped: it may quote names."""

from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QLayout, QMainWindow, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from voicetune_desktop import crash
from voicetune_desktop.crash_watch import watch, watch_faults
from voicetune_desktop.gui.clipboard import copy_for_good
from voicetune_desktop.gui.folders import documents
from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.message import InlineMessage

DOOR = "window"
_HEIGHT, _LEAST = 180, 44


def offer_reports(window: QMainWindow, place: QLayout) -> "CrashCard":
    """Put the card of reports into a window: it shows those of earlier starts, and later the first one of this."""
    qInstallMessageHandler(_on_qt_message)
    card = CrashCard(window)
    place.addWidget(card)
    watch(DOOR, card.happened.emit)
    watch_faults(DOOR)
    card.offer()
    return card


class CrashCard(QWidget):
    """Says that reports lie here, with what can be done about them; hidden while there are none."""

    happened = Signal()
    """Something went wrong just now, in any thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self.message = InlineMessage()
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("Crash report"))
        self.text.setMinimumHeight(px(_LEAST))
        self.text.setMaximumHeight(px(_HEIGHT))
        self.text.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.message)
        column.addWidget(self.text)
        self.show_button = self._action(self.tr("Show report"), self._on_show)
        self.copy_button = self._action(self.tr("Copy report"), self._on_copy, "copy")
        self.save_button = self._action(self.tr("Save report…"), self._on_save, "save")
        self.delete_button = self._action(self.tr("Delete report"), self._on_delete)
        self.message.dismissed.connect(self.hide)
        self.happened.connect(self._on_happened)
        self.setVisible(False)

    def offer(self) -> None:
        """Show the reports that wait, if any."""
        self._say(self.tr("VoiceTune ran into a problem earlier."))

    def _say(self, sentence: str) -> None:
        if reports := crash.waiting():
            self.text.setPlainText(reports)
            hint = self.tr(
                "A report lies on this computer. It names places in the program and nothing from your chats. It is sent to nobody."
            )
            self.setVisible(True)
            self.message.say("warning", sentence, hint)

    def _action(self, words: str, act: object, icon: str = "") -> QPushButton:
        result = self.message.add_action(words, icon=icon)
        result.clicked.connect(act)
        return result

    def _on_happened(self) -> None:
        """Tell it once a run: a part that fails at every repaint must not fill the window."""
        if not self._told:
            self._told = True
            self._say(self.tr("Something went wrong inside VoiceTune."))

    def _on_show(self) -> None:
        shown = not self.text.isVisible()
        self.text.setVisible(shown)
        self.show_button.setText(self.tr("Hide report") if shown else self.tr("Show report"))
        if shown:
            self.text.setFocus()

    def _on_copy(self) -> None:
        copy_for_good(self.text.toPlainText())
        announce(self, self.tr("Report copied"))

    def _on_save(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        proposed = str(documents() / self.tr("VoiceTune crash report.txt"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), proposed, self.tr("Text (*.txt)"))
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the reports into a file of the person's own."""
        try:
            path.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError:
            self.message.say("error", self.tr("The report cannot be saved there."), self.tr("Choose another folder, or copy the report."))
            return
        announce(self, self.tr("Report saved"))

    def _on_delete(self) -> None:
        crash.delete()
        self.text.clear()
        self.setVisible(False)
        announce(self, self.tr("Report deleted"))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
    """Keep the place of an error that ends the program; drop everything else, because texts of Qt may hold names of files."""
    if kind == QtMsgType.QtFatalMsg:
        crash.record_place(str(context.file or "Qt"), int(context.line or 0), str(context.function or ""), DOOR)
