"""The problems of the examples before they are written, each with its examples and with what helps."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.dataset.reasons import REASONS
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.operations.problem_fixes import Fix
from voicetune_desktop.operations.problems import UNUSED, ProblemRow

_LEFT_OUT = "left_out_"
_HEIGHT = 260
_WIDTHS, _LEAST = (100, 0, 90, 100), 200
_GIVING_WAY = (3, 2)
"""First the example of a problem, which its button shows, too; then how often it is there."""


class ProblemsTab(QWidget):
    """Has the examples checked in a child process when it is looked at."""

    examples_wanted = Signal(list)
    """Show the examples with these ids."""
    reason_wanted = Signal(str)
    """Show what is left out for this reason."""
    found = Signal()
    """What the examples were checked for is shown now."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._checked = self._tried = ""
        self.message = InlineMessage()
        self.lead = PlainLabel("", strong=True, wrap=True)
        self._problems = PagedModel[ProblemRow](self._columns())
        self.table = FittingTable(
            self.tr("Problems"), self._problems, widths=_WIDTHS, least=_LEAST, giving_way=_GIVING_WAY, identifier="vt.problems"
        )
        self.show_examples = button(self.tr("Show these examples"), icon="eye", identifier="vt.problems.show")
        self.fix = button("", icon="check", identifier="vt.problems.fix")
        self.about = PlainLabel("", wrap=True)
        self._lay_out()
        self._connect()
        self._show_problems(())

    def catch_up(self) -> None:
        """Check the examples of now; nothing happens while nobody looks."""
        project = self._session.project
        if project is None or self._session.busy or not self.isVisible():
            return
        from voicetune_desktop.gui.pages.finish_save import FORMAT
        from voicetune_desktop.operations.problems import USUAL, find_problems
        from voicetune_desktop.operations.steps import build_is_fresh

        built, target = project.fact("built"), project.fact(FORMAT)
        stamp = f"{built} {target}"
        if not build_is_fresh(project) or stamp == self._checked:
            return
        if stamp == self._tried:
            self._offer_check()
            return
        self._tried = stamp
        self.message.setVisible(False)
        self.lead.setText(self.tr("Checking the examples…"))
        say = self.message.say_failure
        self._session.run(find_problems, target or USUAL, done=lambda found: self._on_found(stamp, found), failed=say, yields=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_actions)
        self.table.activated.connect(self._on_show)
        self.table.doubleClicked.connect(self._on_show)
        self.show_examples.clicked.connect(self._on_show)
        self.fix.clicked.connect(self._on_fix)
        self._session.project_changed.connect(self._forget)

    def _lay_out(self) -> None:
        self.table.setMinimumHeight(px(_HEIGHT))
        actions = QWidget()
        row = FlowLayout(actions, across=SMALL)
        row.addWidget(self.show_examples)
        row.addWidget(self.fix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for widget in (self.message, self.lead):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        column.addWidget(actions)

    @property
    def _current(self) -> ProblemRow | None:
        index = self.table.currentIndex()
        return self._problems.row(index.row()) if index.isValid() else None

    def _on_found(self, stamp: str, found: tuple[ProblemRow, ...]) -> None:
        self._checked, self._tried = stamp, ""
        self._show_problems(found)
        serious = sum(one.severity == "error" for one in found)
        words = self.tr("%Ln kind(s) of problem.", "", len(found)) if found else self.tr("The examples have no problem that we know of.")
        self.lead.setText(f"{words} {self.tr('%Ln of them would be refused.', '', serious) if serious else ''}".rstrip())
        announce(self, self.lead.text())
        self.found.emit()

    def _show_problems(self, found: tuple[ProblemRow, ...]) -> None:
        self._problems.show_rows(len(found), lambda start, number: found[start : start + number])
        if found:
            self.table.selectRow(0)
        self._show_actions()

    def _show_actions(self) -> None:
        one = self._current
        self.about.setText(self._sentence(one) if one else "")
        left_out = one is not None and one.check.startswith(_LEFT_OUT)
        self.show_examples.setText(self.tr("Show these messages") if left_out else self.tr("Show these examples"))
        self.show_examples.setVisible(one is not None and (left_out or bool(one.examples)))
        self.fix.setVisible(one is not None and one.fix is not None)
        if one is not None and one.fix is not None:
            self.fix.setText(self._fixes()[one.fix])

    def _on_show(self) -> None:
        one = self._current
        if one is None:
            return
        if one.check.startswith(_LEFT_OUT):
            self.reason_wanted.emit(one.check.removeprefix(_LEFT_OUT))
        elif one.examples:
            self.examples_wanted.emit(list(one.examples))

    def _on_fix(self) -> None:
        from voicetune_desktop.operations.problem_fixes import apply_fix

        one = self._current
        if one is None or one.fix is None:
            return
        fix, answers = one.fix, one.answers
        self._session.change(self._fixes()[fix], lambda project: apply_fix(project, fix, answers))

    def _offer_check(self) -> None:
        """Let the person begin what failed or was stopped; an error that is shown says why and stays."""
        self.lead.setText("")
        if self.message.isVisible():
            return
        self.message.clear_actions()
        self.message.say("info", self.tr("The examples are not checked yet."))
        self.message.add_action(self.tr("Check now")).clicked.connect(self._check_again)

    def _check_again(self) -> None:
        self._tried = ""
        self.catch_up()

    def _forget(self) -> None:
        self._checked = self._tried = ""
        self.message.setVisible(False)
        self.lead.setText("")
        self._show_problems(())

    def _sentence(self, one: ProblemRow) -> str:
        if one.check.startswith(_LEFT_OUT):
            words = self.tr("%Ln message(s) are in no example.", "", one.count)
            return f"{words} {said(REASONS[one.check.removeprefix(_LEFT_OUT)])}"
        return self._own_words().get(one.check) or said(one.sentence)

    def _own_words(self) -> Mapping[str, str]:
        """For checks whose sentence speaks of lines of a file that is not written yet."""
        return {
            UNUSED: self.tr("Answers that you changed do not fit these settings, so the changes are not used."),
            "duplicate_example": self.tr("Some examples repeat another one word for word."),
            "contradictory_examples": self.tr("The same messages get different answers in several examples."),
        }

    def _severity(self, one: ProblemRow) -> str:
        return {"error": self.tr("Error"), "warning": self.tr("Warning"), "advice": self.tr("Advice")}[one.severity]

    def _fixes(self) -> Mapping[Fix, str]:
        return {
            "leave_out": self.tr("Leave these examples out"),
            "longer_examples": self.tr("Allow longer examples"),
            "model_limit": self.tr("Keep examples within the model's limit"),
            "longer_pause": self.tr("Use a longer pause"),
            "shorter_pause": self.tr("Use a shorter pause"),
            "forget_changes": self.tr("Forget these changes"),
        }

    def _columns(self) -> list[Column[ProblemRow]]:
        return [
            Column(self.tr("How serious"), self._severity),
            Column(self.tr("Problem"), self._sentence),
            Column(self.tr("Count"), _count, number=True),
            Column(self.tr("Example"), _example, number=True),
        ]


def _count(one: ProblemRow) -> str:
    return QLocale().toString(one.count)


def _example(one: ProblemRow) -> str:
    return QLocale().toString(one.examples[0]) if one.examples else "–"
