"""What sending means, as long as no service is chosen: what goes there, what it costs about, what stays here, and the way without it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from voicetune_desktop.dataset.cost import money
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import LARGE, SMALL, WIDE
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card, IconView, Line
from voicetune_desktop.gui.widgets.flow import FlowLayout, row_or_column
from voicetune_desktop.gui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from voicetune_desktop.dataset.cost import Cost
    from voicetune_desktop.project.file import Project


class Beforehand(Card):
    """Three answers side by side. Nothing is asked of anybody for them: prices are known ones, or those that the person typed."""

    home_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("If you send"))
        self.sent, self.cost, self.kept = PlainLabel(wrap=True), PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.home = button(self.tr("Train at home"), "quiet", icon="house", identifier="vt.send.home")
        self.home.clicked.connect(self.home_wanted)
        self.kept.setText(self.tr("Your chats, the list of real and new names, and all that you left out."))
        answers = row_or_column()
        answers.setSpacing(WIDE)
        for icon, question, answer in (
            ("send", self.tr("What is sent"), self.sent),
            ("card", self.tr("What it costs"), self.cost),
            ("lock", self.tr("What stays here"), self.kept),
        ):
            answers.addLayout(_answered(icon, question, answer), 1)
        instead = FlowLayout(across=SMALL)
        instead.addWidget(PlainLabel(self.tr("You can also train on this computer."), ink="quiet", wrap=True))
        instead.addWidget(self.home)
        self.body.setSpacing(LARGE)
        self.body.addLayout(answers)
        self.body.addWidget(Line())
        self.body.addLayout(instead)

    def show_project(self, project: "Project") -> None:
        """Say it of the examples of a project, as they were made last."""
        from voicetune_desktop.operations.pricing import project_costs
        from voicetune_desktop.operations.tallying import kept_tally

        counts = kept_tally(project)
        examples = counts["train"].examples if "train" in counts else 0
        count = self.tr("%Ln example(s), with names and private data replaced.", "", examples)
        self.sent.setText(f"{count} {self.tr('You can read each file before it goes.')}")
        price = self._at_most(project_costs(project, counts)) if examples else ""
        self.cost.setText(f"{price} {self.tr('You see the estimate before you send.')}".lstrip())

    def _at_most(self, found: "Sequence[Cost]") -> str:
        """The dearest of the trainings whose price is known in dollars, as nearly all services ask."""
        known = [one.cost for one in found if one.cost is not None and one.offer.model.currency == "USD"]
        most = max(known, default=0)
        if not most:
            return self.tr("Each service and model has its price.")
        return self.tr("Up to about %1, depending on service and model.").replace("%1", said(money(most)))


def _answered(icon: str, question: str, answer: PlainLabel) -> QVBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(SMALL)
    head.addWidget(IconView(icon, role="accent"))
    head.addWidget(PlainLabel(question, strong=True, wrap=True), 1)
    column = QVBoxLayout()
    column.setSpacing(SMALL)
    column.addLayout(head)
    column.addWidget(answer, 0, Qt.AlignmentFlag.AlignTop)
    column.addStretch()
    return column
