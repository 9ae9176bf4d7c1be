"""What was written: the proof in a sentence, the differences with what to change, the files, the format check, and what comes next."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.operations.saving import SaveReport

_RIGHT = Qt.AlignmentFlag.AlignRight


class ResultCard(Card):
    """What was written."""

    next_wanted = Signal(str)
    """The person goes on to what files of this group are for: "service" or "home"."""
    folder_wanted = Signal(Path)

    def __init__(self) -> None:
        super().__init__(self.tr("Saved"))
        self._folder, self._group = Path(), ""
        self.proof = PlainLabel("", size="lead", strong=True, wrap=True)
        self._parted = PlainLabel("", ink="quiet", wrap=True)
        self._differences = PlainLabel("", ink="warn", wrap=True)
        self._checks = PlainLabel("", ink="quiet", wrap=True)
        self._files = QGridLayout()
        self._files.setHorizontalSpacing(LARGE)
        self._files.setVerticalSpacing(MEDIUM)
        self._files.setColumnStretch(0, 1)
        self.body.addWidget(self.proof)
        self.body.addWidget(self._parted)
        self.body.addWidget(self._differences)
        self.body.addLayout(self._files)
        self.body.addWidget(self._checks)
        self._next = PlainLabel("", wrap=True)
        self.body.addWidget(self._next)
        self._onward = button("", identifier="vt.finish.next")
        self._onward.clicked.connect(lambda: self.next_wanted.emit(self._group))
        show = button(self.tr("Show in folder"), icon="folder", identifier="vt.finish.show")
        show.clicked.connect(lambda: self.folder_wanted.emit(self._folder))
        row = FlowLayout(across=SMALL)
        row.addWidget(self._onward)
        row.addWidget(show)
        self.body.addLayout(row)

    def show_next(self, group: str) -> None:
        """Say what files of a group are for, and offer the way there; nothing where another program is meant."""
        self._group = group
        words, way = {
            "service": (
                self.tr("Next, a training service makes a model from them. Send them from here, or hand them in there yourself."),
                self.tr("Send to a service"),
            ),
            "home": (
                self.tr("Next, your computer trains with them. README.md in the folder says how, step by step."),
                self.tr("Train at home"),
            ),
        }.get(group, ("", ""))
        self._next.setText(words)
        self._onward.setText(way)
        for each in (self._next, self._onward):
            each.setVisible(bool(words))

    def show_parted(self, examples: int, rows: int) -> None:
        """Say why there are more rows than examples."""
        locale = QLocale()
        text = self.tr("This format holds one answer in each row, so %1 examples became %2.")
        self._parted.setText(text.replace("%1", locale.toString(examples)).replace("%2", locale.toString(rows)))
        self._parted.setVisible(rows > examples)

    def show_report(self, report: "SaveReport") -> None:
        locale = QLocale()
        self._folder = report.folder
        written, trained = locale.toString(report.examples_written), locale.toString(report.examples_trained)
        proof = self.tr("%1 examples written, %2 will be trained.").replace("%1", written).replace("%2", trained)
        canaries = self.tr("%Ln of them are canaries.", "", report.planted) if report.planted else ""
        self.proof.setText(f"{proof} {canaries}".rstrip())
        lines = [f"{locale.toString(count)} × {sentence}" for sentence, count in report.differences.items()]
        self._differences.setText("\n".join(lines))
        self._differences.setVisible(bool(lines))
        self._show_files(report)
        if report.errors or report.warnings:
            self._checks.setText(self.tr("The format check found: %1.").replace("%1", ", ".join(report.findings)))
        else:
            self._checks.setText(self.tr("The format check found no problem."))

    def _show_files(self, report: "SaveReport") -> None:
        while item := self._files.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for row, file in enumerate(report.files):
            name = Path(file.path).relative_to(report.folder).as_posix()
            self._files.addWidget(PlainLabel(name, strong=True, wrap=True), row, 0)
            if file.examples:
                self._files.addWidget(PlainLabel(self.tr("%Ln example(s)", "", file.examples)), row, 1, _RIGHT)
            self._files.addWidget(PlainLabel(size_words(file.bytes), ink="quiet"), row, 2, _RIGHT)
