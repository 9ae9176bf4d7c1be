"""What the page Open shows while first exports are read: their files, and what comes next."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, MEDIUM, SMALL
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.widgets.bullets import bullets
from voicetune_desktop.gui.widgets.card import Card, IconView
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

NAMED = 5
"""Files that are named."""


class ReadingView(QWidget):
    """Files are named and steps are numbered; how far it is stands above the page."""

    def __init__(self, paths: Sequence[Path], *, chosen: bool) -> None:
        """`chosen` says that the person has chosen among the chats of an account."""
        super().__init__()
        content = QWidget()
        whole, column = QVBoxLayout(self), QVBoxLayout(content)
        for each in (whole, column):
            each.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))
        column.setSpacing(LARGE)
        files = Card()
        files.body.setSpacing(SMALL)
        for path in paths[:NAMED]:
            files.body.addWidget(_file(path))
        if (more := len(paths) - NAMED) > 0:
            files.body.addWidget(PlainLabel(self.tr("and %Ln other(s)", "", more), ink="quiet"))
        column.addWidget(files)
        column.addWidget(Heading(self.tr("What comes next"), "section"))
        choose = () if chosen else (self.tr("If there are many chats, you choose which of them are read."),)
        steps = (
            *choose,
            self.tr("You say who is who, and whose voice the model gets."),
            self.tr("Names and private data are found, and replaced in what is saved."),
        )
        column.addLayout(bullets((f"{number}.", step) for number, step in enumerate(steps, 1)))
        column.addStretch()


def _file(path: Path) -> QWidget:
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(MEDIUM)
    row.addWidget(IconView("folder" if path.is_dir() else "file"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(path.name, strong=True, elide=True), 1)
    with suppress(OSError):
        if path.is_file():
            row.addWidget(PlainLabel(size_words(path.stat().st_size), ink="quiet"))
    return result
