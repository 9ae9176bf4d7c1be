"""One model's answer at a moment: what it said, what the person thinks of it, and what they would rather have read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPlainTextEdit

from voicetune_desktop.gui.metrics import px
from voicetune_desktop.gui.pages.try_replay_bubbles import FittingBubbles
from voicetune_desktop.gui.pages.try_replay_words import answer_bubbles
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import field
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.evaluation.speakers import Voiced

_REST_MS, _HEIGHT = 500, 76


class AnswerCard(Card):
    """Tells what was decided as soon as it is, and what was typed once typing rests."""

    judged = Signal(int, int, str)
    """Place of the model, thumb (1, 0, -1), and what the person would rather have read ("" for nothing)."""

    def __init__(self, name: str, voice: int) -> None:
        super().__init__(name)
        self._name, self._voice = name, voice
        self.bubbles = FittingBubbles(self.tr("Answer of %1").replace("%1", name), identifier=f"vt.replay.answer.{voice}")
        self.error = PlainLabel(ink="danger", wrap=True)
        choices = [("1", self.tr("Like me")), ("0", self.tr("No opinion")), ("-1", self.tr("Not like me"))]
        self.thumb = SegmentedChoice(self.tr("What you think of the answer of %1").replace("%1", name), choices, "0")
        self.change = button(self.tr("Write it better"), "quiet", icon="pencil", identifier=f"vt.replay.change.{voice}")
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(px(_HEIGHT))
        self.edit.setAccessibleIdentifier(f"vt.replay.edit.{voice}")
        self._edit_field = field(self.tr("What you would rather have read"), self.edit)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._lay_out()
        self.thumb.chosen.connect(self._tell)
        self.change.clicked.connect(self._on_change)
        self.edit.textChanged.connect(self._rest.start)
        self._rest.timeout.connect(self._tell)

    def show_answer(self, one: "Voiced | None") -> None:
        """Show what was said; None where it was not asked yet."""
        self.keep()
        there = one is not None and not one.error
        text = one.said.text if one else ""
        self.bubbles.show_bubbles(answer_bubbles(self._name, text if text.strip() else self.tr("(nothing)")) if there else [])
        self.bubbles.setVisible(there)
        self.error.setText(one.error if one and one.error else "" if one else self.tr("Not asked yet."))
        self.error.set_ink("danger" if one else "quiet")
        self.error.setVisible(not there)
        self.thumb.set_value(str(one.thumb) if one else "0")
        self.thumb.setVisible(there)
        self._show_edit(one.edited if one else "")
        self.change.setVisible(there and self._edit_field.isHidden())

    def keep(self) -> None:
        """Tell what was typed and not told yet."""
        if self._rest.isActive():
            self._rest.stop()
            self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def _lay_out(self) -> None:
        below = FlowLayout()
        below.addWidget(self.thumb)
        below.addWidget(self.change)
        self.body.addWidget(self.bubbles)
        self.body.addWidget(self.error)
        self.body.addLayout(below)
        self.body.addWidget(self._edit_field)
        self.body.addStretch()

    def _show_edit(self, text: str) -> None:
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(False)
        self._edit_field.setVisible(bool(text))

    def _on_change(self) -> None:
        self._show_edit("\n".join(bubble.text for bubble in self.bubbles.shown))
        self._edit_field.setVisible(True)
        self.change.setVisible(False)
        self.edit.setFocus()

    def _tell(self) -> None:
        text = self.edit.toPlainText().strip() if not self._edit_field.isHidden() else ""
        same = text == "\n".join(bubble.text for bubble in self.bubbles.shown)
        self.judged.emit(self._voice, int(self.thumb.value or 0), "" if same else text)
