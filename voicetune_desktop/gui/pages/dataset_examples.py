"""The example browser: left the list, right the chosen example as the model will see it, with all that can be changed about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.dataset.tally import Measure
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import LARGE, SMALL, px
from voicetune_desktop.gui.pages.dataset_edits import AnswerEdits
from voicetune_desktop.gui.pages.dataset_example_detail import ExampleDetail
from voicetune_desktop.gui.pages.dataset_example_list import ExampleList
from voicetune_desktop.gui.pages.dataset_example_turns import ShownTurn, read_turns
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.shortcuts import EDIT, REMOVE, on_key
from voicetune_desktop.gui.widgets.split import Split
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.operations.edited_examples import EditedExamples, edited_examples
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project.examples import example_keys

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from voicetune_desktop.project.file import Project

_HEIGHT = 380


class ExampleBrowser(QWidget):
    """Shows the examples of the last build; changes of answers show at once, whether the examples are made anew or not."""

    def __init__(self, session: Session, hiding: InBackground, edits: AnswerEdits) -> None:
        """`hiding` makes the redactor, `edits` changes answers."""
        super().__init__()
        self._session = session
        self._project: Project | None = None
        self._built = ""
        self._redactor: Redactor | None = None
        self._shown: tuple[int, int] | None = None
        self._searched = ""
        self.list, self.detail = ExampleList(session), ExampleDetail()
        self.table, self.bubbles = self.list.table, self.detail.bubbles
        self.about = PlainLabel("", ink="quiet", wrap=True)
        self.edits, self._hiding = edits, hiding
        self._changed = InBackground(session, edited_examples, self)
        self._connect()
        self._lay_out()

    @property
    def ready(self) -> bool:
        """Whether the list is complete and the chosen example can be shown."""
        return self.list.ready and self._changed.ready

    def show_project(self, project: "Project", built: str) -> None:
        """Show the examples of a build; where they are shown already, only what the person changed since."""
        from voicetune_desktop.project.chats import listed_titles

        if project is not self._project or built != self._built:
            self._project, self._built = project, built
            self.list.show_project(project, built, listed_titles(project))
            if self._searched:
                self._search(self._searched)
        self._show_changes(project)
        self._show_example()

    def filter_lengths(self, low: int, high: int | None, measure: Measure = "total") -> None:
        """Show only examples with a length of `low` to `high`."""
        self.list.filter_lengths(low, high, measure)

    def show_only(self, ids: "Sequence[int]") -> None:
        """Show only these examples."""
        if self._project is not None:
            self.list.show_all()
            self.list.show_these(example_keys(self._project, ids))

    def focus_list(self) -> None:
        """Move the focus to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Move the focus to the search."""
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_example)
        self.list.opened.connect(self.detail.focus_turns)
        self.list.search_wanted.connect(self._on_search)
        self.detail.text_wanted.connect(self.edits.set_text)
        self.detail.trained_wanted.connect(self.edits.set_trained)
        self.detail.excluded_wanted.connect(self.edits.exclude)
        self.detail.restore_wanted.connect(self.edits.restore)
        self._hiding.made.connect(self._on_hiding)
        self._changed.made.connect(self._on_changed)
        self._session.project_changed.connect(self._forget)
        on_key(REMOVE, self, self.detail.toggle_excluded)
        on_key(EDIT, self.table, self.detail.edit_answer)

    def _lay_out(self) -> None:
        split = Split()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(LARGE)
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setSizes([548, 412])
        split.setMinimumHeight(px(_HEIGHT))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(self.list.narrowing)
        whole.addWidget(self.about)
        whole.addWidget(split, 1)
        self.about.setVisible(False)

    def _show_example(self) -> None:
        row = self.list.current
        if row is None or self._project is None:
            self._shown = None
            self.detail.show_turns([])
        elif self._redactor is not None:
            turns: list[ShownTurn] = read_turns(self._project, self._redactor, row)
            places = [turn.place for turn in turns if turn.is_answer]
            shown = places[0] if places else None
            self.detail.show_turns(turns, same=shown is not None and shown == self._shown)
            self._shown = shown

    def _show_changes(self, project: "Project") -> None:
        """Say what became of the changed answers."""
        from voicetune_desktop.operations.edited import unused
        from voicetune_desktop.project.turn_edits import count, every

        if not count(project):
            self._changed.forget()
            self.list.show_edited(())
            self.about.setVisible(False)
            return
        self._unused = unused(project)
        self._changed.look(f"{self._built} {every(project)}")

    def _on_changed(self, found: EditedExamples) -> None:
        self.list.show_edited(found.ids)
        words = [
            self.tr(
                "%Ln preference pair(s) from edited answers: a second training learns your text over the one it replaced.", "", found.pairs
            )
            if found.pairs
            else "",
            self.tr("Save them in the format “Preference pairs” on the page Finish.") if found.pairs else "",
            self.tr("Not used: %Ln changed answer(s), because these settings form other answers.", "", self._unused)
            if self._unused
            else "",
        ]
        self.about.setText(" ".join(filter(None, words)))
        self.about.setVisible(any(words))

    def _on_search(self, text: str) -> None:
        if text and not self._session.busy:
            self._search(text)
        elif not text and self._searched:
            self._searched = ""
            self.list.show_only(None)

    def _search(self, text: str) -> None:
        from voicetune_desktop.operations.example_search import examples_with

        again, self._searched = text == self._searched, text

        def show(ids: "array[int]") -> None:
            if text == self._searched:
                self.list.show_only(ids, first_row=not again)

        self._session.run(examples_with, text, done=show, yields=True)

    def _on_hiding(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._show_example()

    def _forget(self) -> None:
        self._project, self._built, self._redactor, self._shown, self._searched = None, "", None, None, ""
        self.list.forget()
        self.detail.show_turns([])
        self.about.setVisible(False)
