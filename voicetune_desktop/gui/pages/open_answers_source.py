"""One source as a block: what it is, what was read of it, and what was answered about it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.metrics import TINY
from voicetune_desktop.gui.pages.app_words import format_name
from voicetune_desktop.gui.pages.open_answers_words import answer_words, count_words
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.text import PlainLabel, plain_tooltip, visible
from voicetune_desktop.project.source_answers import Told

if TYPE_CHECKING:
    from voicetune_desktop.gui.pages.open_answers_form import AnswersForm
    from voicetune_desktop.operations.source_facts import SourceFacts


class SourceBlock(QWidget):
    """The account of one import, and its answers as soon as they are known; a button opens the fields that change them."""

    wanted = Signal(int, object)
    """The source's id and the new `Answers`."""

    def __init__(self, told: Told, reasons: Sequence[str]) -> None:
        """`reasons` say what was set aside, and where."""
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(visible(told.name, one_line=True))
        self._told = told
        self._facts: SourceFacts | None = None
        self.form: AnswersForm | None = None
        self._sum = PlainLabel(wrap=True)
        self._answers = PlainLabel(wrap=True)
        self.change = button(self.tr("Change the answers…"), icon="pencil", identifier="vt.open.answers.change")
        self.change.setAccessibleName(self.tr("Change the answers about %1").replace("%1", self.accessibleName()))
        self.change.clicked.connect(self._on_change)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(_narrow(PlainLabel(told.name, strong=True, wrap=True)))
        origin = " · ".join(filter(None, (format_name(told.format), _read_on(told))))
        column.addWidget(PlainLabel(origin, size="small", ink="quiet", wrap=True))
        column.addWidget(self._sum)
        column.addWidget(self._answers)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        for reason in reasons:
            column.addWidget(_narrow(PlainLabel(reason, ink="quiet", wrap=True)))
        self._answers.setVisible(False)
        self.change.setVisible(False)
        self.show_told(told)

    def show_told(self, told: Told) -> None:
        """Show what is known at once."""
        self._told = told
        self._sum.setText(self._words(told))

    def show_facts(self, facts: "SourceFacts") -> None:
        """Show the answers; fields that are open stay."""
        self._facts = facts
        self._answers.setText(answer_words(facts))
        self._answers.setVisible(bool(self._answers.text()))
        self.change.setVisible(facts.can_change and self.form is None)

    def _on_change(self) -> None:
        if self._facts is None or self.form is not None:
            return
        from voicetune_desktop.gui.pages.open_answers_form import AnswersForm

        self.form = form = AnswersForm(self._facts)
        form.wanted.connect(self._on_wanted)
        form.left.connect(self._close)
        self._column.insertWidget(self._column.indexOf(self.change), form)
        form.setVisible(True)
        self.change.setVisible(False)
        next(iter(form.fields.values())).setFocus()

    def _on_wanted(self, answers: object) -> None:
        self._close()
        self.wanted.emit(self._told.id, answers)

    def _close(self) -> None:
        form, self.form = self.form, None
        self.change.setVisible(True)
        self.change.setFocus()
        if form is not None:
            self._column.removeWidget(form)
            form.setVisible(False)
            form.deleteLater()

    def _words(self, told: Told) -> str:
        told_of = [
            self.tr("%Ln row(s): %1.", "", sum(told.counts.values())).replace("%1", count_words(told.counts)),
            self.tr("%Ln message(s) were here already.", "", told.already_there) if told.already_there else "",
            self.tr("%Ln message(s) were edited since.", "", told.edited) if told.edited else "",
            self.tr("%Ln message(s) were deleted since and taken out.", "", told.deleted) if told.deleted else "",
        ]
        return " ".join(filter(None, told_of))


def _narrow(label: PlainLabel) -> PlainLabel:
    """A label that the long names of files in it do not make wider than its column; whoever points at it sees them whole."""
    label.setMinimumWidth(1)
    label.setToolTip(plain_tooltip(label.text()))
    return label


def _read_on(told: Told) -> str:
    return day(date.fromisoformat(told.imported_at[:10]))
