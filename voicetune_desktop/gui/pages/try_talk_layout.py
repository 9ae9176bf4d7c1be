"""How the tab Talk looks: models side by side, or below each other where the window is narrow, and the question at the foot."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, MEDIUM, px, scale
from voicetune_desktop.gui.pages.try_talk_column import TalkColumn
from voicetune_desktop.gui.pages.try_talk_how import HowAsked
from voicetune_desktop.gui.pages.try_talk_kept import KeptTalks
from voicetune_desktop.gui.pages.try_talk_question import QuestionBox
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.training import Training
from voicetune_desktop.gui.widgets.buttons import button, unfolding_button
from voicetune_desktop.gui.widgets.fields import scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage

_NARROW = 860
"""Below this width the models stand below each other."""


class TalkLayout(QWidget):
    """The parts; what they do is none of its business."""

    def __init__(self, session: Session, training: Training) -> None:
        super().__init__()
        hints = self.tr("Choose a model to talk to. Those that you trained come first."), self.tr("Choose one more to compare, or none.")
        self.columns = (
            TalkColumn(session, training, self.tr("First model"), "vt.try.first", hints[0]),
            TalkColumn(session, training, self.tr("Second model"), "vt.try.second", hints[1]),
        )
        self.untrained = InlineMessage(
            "info",
            self.tr("No model that you trained is ready yet."),
            self.tr("Train one on the page Finish, at a service or at home. Until then, you can choose any other model here."),
            dismissable=False,
        )
        self.finish = self.untrained.add_action(self.tr("Go to Finish"))
        self.how, self.kept, self.box = HowAsked(), KeptTalks(session), QuestionBox()
        self.real = QCheckBox(self.tr("Show real names"))
        self.real.setAccessibleIdentifier("vt.try.real")
        self.real.setAccessibleDescription(self.tr("Only on this screen. What is sent and kept has the replacements."))
        self.more = unfolding_button(self.tr("How they are asked"), icon="settings", identifier="vt.try.how")
        self.keep = button(self.tr("Keep this talk"), icon="save", identifier="vt.try.keep")
        self.clear = button(self.tr("Clear"), icon="close", identifier="vt.try.clear")
        self.more.toggled.connect(self.how.setVisible)
        self.how.setVisible(False)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.TopToBottom if self.width() < px(_NARROW) else directions.LeftToRight)

    def _lay_out(self) -> None:
        acts = FlowLayout(across=MEDIUM)
        for act in (self.more, self.keep, self.clear, self.real, self.kept):
            acts.addWidget(act)
        self._pair.setSpacing(LARGE)
        for column in self.columns:
            self._pair.addWidget(column, 1)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(MEDIUM)
        inner.addWidget(self.untrained)
        inner.addLayout(acts)
        inner.addWidget(self.how)
        inner.addLayout(self._pair, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(MEDIUM)
        outer.addWidget(scrolling(content), 1)
        (inner if scale() >= LARGE_TEXT else outer).addWidget(self.box)
