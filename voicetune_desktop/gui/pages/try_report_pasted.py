"""Texts of any voices to compare, without any model: pasted, or read from files."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, px
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.records import VoiceName

LARGEST = 16 << 20
"""Bytes of a file that is put into a field."""
_HEIGHT = 110


class PastedTexts(Card):
    """A field for each voice; at least two must have text."""

    compare_wanted = Signal()
    failed = Signal(str, str)
    """What happened and what to do."""

    def __init__(self) -> None:
        super().__init__(self.tr("Texts to compare"))
        self.fields: dict[VoiceName, QPlainTextEdit] = {}
        words: dict[VoiceName, str] = {
            "you": self.tr("Your answers"),
            "held_out": self.tr("More answers of yours"),
            "others": self.tr("What other people wrote"),
            "model": self.tr("A model's answers"),
        }
        hint = self.tr(
            "A line is an answer. With empty lines between them, paragraphs are answers. A training file (.jsonl) works, too. "
            "Texts stay on this computer and are not kept."
        )
        self.body.addWidget(PlainLabel(hint, ink="quiet", wrap=True))
        grid = QGridLayout()
        grid.setSpacing(MEDIUM)
        for place, (voice, label) in enumerate(words.items()):
            grid.addWidget(self._voice(voice, label), place // 2, place % 2)
        self.body.addLayout(grid)
        self.compare = button(self.tr("Compare these texts"), icon="chart", identifier="vt.style.pasted.compare")
        self.compare.clicked.connect(self.compare_wanted)
        row = QHBoxLayout()
        row.addWidget(self.compare)
        row.addStretch()
        self.body.addLayout(row)
        self._on_typed()

    @property
    def texts(self) -> "dict[VoiceName, str]":
        """What stands in the fields that have any text."""
        return {voice: text for voice, edit in self.fields.items() if (text := edit.toPlainText()).strip()}

    def forget(self) -> None:
        """Empty all fields."""
        for edit in self.fields.values():
            edit.clear()

    def _voice(self, voice: "VoiceName", label: str) -> QWidget:
        edit = self.fields[voice] = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(px(_HEIGHT))
        edit.setAccessibleIdentifier(f"vt.style.pasted.{voice}")
        edit.textChanged.connect(self._on_typed)
        load = button(self.tr("Load a file…"), "quiet", icon="file")
        load.setAccessibleName(self.tr("Load a file: %1").replace("%1", label))
        load.clicked.connect(partial(self._on_load, voice, label))
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(field(label, edit))
        row = QHBoxLayout()
        row.addWidget(load)
        row.addStretch()
        column.addLayout(row)
        return both

    def _on_typed(self) -> None:
        there = {voice for voice, edit in self.fields.items() if not edit.document().isEmpty()}
        self.compare.setEnabled("you" in there and len(there) > 1)

    def _on_load(self, voice: "VoiceName", label: str) -> None:
        name, _ = QFileDialog.getOpenFileName(self, label, "", self.tr("Text and training files (*.txt *.jsonl);;All files (*)"))
        if not name:
            return
        try:
            path = Path(name)
            if path.stat().st_size > LARGEST:
                self.failed.emit(self.tr("This file is too large for a field."), self.tr("Ten thousand answers are enough."))
                return
            self.fields[voice].setPlainText(path.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            self.failed.emit(self.tr("The file cannot be read."), self.tr("Check its permissions, or choose another one."))
