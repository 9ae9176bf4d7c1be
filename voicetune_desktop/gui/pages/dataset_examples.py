"""The example browser: all examples as a list that scrolls through a million, and the chosen one as the model will see it."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from voicetune_desktop.dataset.tally import Measure
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import LARGE, SMALL
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.model import Example
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project.examples import ExampleRow, Length, example_page

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

LENGTHS: dict[Measure, Length] = {"total": "total_tokens", "prompt": "prompt_tokens", "answer": "answer_tokens", "turns": "turns"}
"""How the project calls the length of each measure."""


class ExampleBrowser(QWidget):
    """Left the list, right the example; the list can be narrowed to some lengths."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._project: Project | None = None
        self._built = ""
        self._redactor: Redactor | None = None
        self._low, self._high = 0, None
        self._measure: Measure = "total"
        self._model = PagedModel[ExampleRow](self._columns())
        self.table = Table(self.tr("Examples"), self._model, stretch=0, identifier="vt.examples")
        self.bubbles = BubbleList(self.tr("The example as the model will see it"), identifier="vt.example")
        self._note = PlainLabel("", ink="quiet", wrap=True)
        self._all = button(self.tr("Show all lengths"), "quiet", icon="close")
        self._all.clicked.connect(lambda: self.filter_lengths(0, None))
        self.table.selectionModel().currentRowChanged.connect(self._show_example)
        self._hiding = InBackground(session, Redactor, self)
        self._hiding.made.connect(self._on_hiding)
        session.project_changed.connect(self._forget)
        self._lay_out()

    @property
    def ready(self) -> bool:
        """Whether the chosen example can be shown."""
        return self._hiding.ready

    def show_project(self, project: "Project", built: str) -> None:
        """Show the examples of a build, unless they are shown already."""
        if project is self._project and built == self._built:
            if not self.bubbles.model().rowCount():
                self._show_example()
            return
        self._project, self._built, self._redactor = project, built, None
        self._hiding.look(built)
        self.filter_lengths(self._low, self._high, self._measure)

    def filter_lengths(self, low: int, high: int | None, measure: Measure = "total") -> None:
        """Show only examples with a length of `low` to `high`."""
        narrowed = (low, high, measure) != (self._low, self._high, self._measure)
        self._low, self._high, self._measure = low, high, measure
        project = self._project
        if project is None:
            return
        from voicetune_desktop.operations.tallying import matching

        count = matching(project, low, high, measure)
        self._model.show_rows(count, lambda start, number: example_page(project, start, number, low, high, length=LENGTHS[measure]))
        self._all.setVisible(high is not None)
        self._note.setText(self._words(count))
        if narrowed:
            announce(self, self._note.text())
        if count:
            self.table.selectRow(0)
        else:
            self.bubbles.show_bubbles([])

    def focus_list(self) -> None:
        """Move the focus to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, count: int) -> str:
        if self._high is None:
            return self.tr("%Ln example(s)", "", count)
        locale = QLocale()
        texts = {
            "total": self.tr("%Ln example(s) of %1 to %2 tokens", "", count),
            "prompt": self.tr("%Ln example(s) with %1 to %2 tokens of prompts", "", count),
            "answer": self.tr("%Ln example(s) with %1 to %2 tokens of trained answers", "", count),
            "turns": self.tr("%Ln example(s) of %1 to %2 turns", "", count),
        }
        text = texts[self._measure]
        return text.replace("%1", locale.toString(self._low)).replace("%2", locale.toString(self._high))

    def _columns(self) -> list[Column[ExampleRow]]:
        return [
            Column(self.tr("Conversation"), _day),
            Column(self.tr("Turns"), _turns, number=True),
            Column(self.tr("Tokens"), _tokens, number=True),
            Column(self.tr("Answer tokens"), _answer_tokens, number=True),
            Column(self.tr("Used to"), self._use),
        ]

    def _use(self, row: ExampleRow) -> str:
        return self.tr("train") if row.split == "train" else self.tr("measure")

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        row = QHBoxLayout()
        row.addWidget(self._note, 1)
        row.addWidget(self._all)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(LARGE)
        split.addWidget(left)
        split.addWidget(self.bubbles)
        split.setSizes([480, 480])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _show_example(self) -> None:
        current = self.table.currentIndex()
        row = self._model.row(current.row()) if current.isValid() else None
        if row is None or self._project is None or self._redactor is None:
            return
        example = _preview(self._project, self._redactor, row)
        self.bubbles.show_bubbles(self._bubbles(example) if example else [])

    def _on_hiding(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._show_example()

    def _forget(self) -> None:
        self._project, self._built, self._redactor = None, "", None
        self._low, self._high, self._measure = 0, None, "total"
        self._model.show_rows(0, lambda _start, _number: [])
        self.bubbles.show_bubbles([])

    def _bubbles(self, example: Example) -> list[Bubble]:
        names = {
            "system": self.tr("System prompt"),
            "user": self.tr("Prompt"),
            "assistant": self.tr("Answer, trained"),
        }
        untrained = self.tr("Answer, only context")
        return [
            Bubble(untrained if turn.role == "assistant" and not turn.weight else names[turn.role], turn.content, turn.role == "assistant")
            for turn in example.turns
        ]


def _preview(project: "Project", redactor: Redactor, row: ExampleRow) -> Example | None:
    """An example as it will be written; None where its chat or messages are not the ones any more that it was made from."""
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.operations.rendering import preview
    from voicetune_desktop.operations.steps import scan_is_fresh

    if not scan_is_fresh(project):
        return None
    try:
        return preview(project, redactor, row)
    except (VoiceTuneError, LookupError):
        return None


def _day(row: ExampleRow) -> str:
    if row.started_at is None:
        return "–"
    return datetime.fromtimestamp(row.started_at, UTC).strftime("%Y-%m-%d %H:%M")


def _turns(row: ExampleRow) -> str:
    return QLocale().toString(row.turns)


def _tokens(row: ExampleRow) -> str:
    return QLocale().toString(row.total_tokens)


def _answer_tokens(row: ExampleRow) -> str:
    return QLocale().toString(row.answer_tokens)
