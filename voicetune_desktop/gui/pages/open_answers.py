"""The account of every import, the last one on top: what was read, what was set aside and why, and answers that can be changed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import LARGE
from voicetune_desktop.gui.pages.open_answers_source import SourceBlock
from voicetune_desktop.gui.pages.open_answers_words import changed_words, place_words
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.focus_order import follow_layout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.model import Answers
from voicetune_desktop.project.chats import SetAsideRow, set_aside
from voicetune_desktop.project.source_answers import REWRITTEN, Told, told

if TYPE_CHECKING:
    from voicetune_desktop.operations.source_answers import Changed
    from voicetune_desktop.operations.source_facts import SourceFacts
    from voicetune_desktop.project.file import Project

PLACES = 5
"""Places named for each reason."""


class SourcesView(QWidget):
    """A block for each source. What can be answered about them is found out in the background."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._facts = InBackground(session, _read_facts, self)
        self._facts.made.connect(self._on_facts)
        self._path: Path | None = None
        self.blocks: dict[int, SourceBlock] = {}
        """By the source's id."""
        self.message = InlineMessage()
        self.message.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(LARGE)
        self._column.addWidget(self.message)
        self._column.addStretch()

    def show_sources(self, project: "Project") -> None:
        """Show what was read; a block that is there stays where it is."""
        if project.path != self._path:
            self._clear()
            self._path = project.path
        sources = told(project)
        for source in sources:
            if source.id in self.blocks:
                self.blocks[source.id].show_told(source)
            else:
                self._add(source, _reasons(set_aside(project, source.id)))
        follow_layout(self, self)
        self._facts.look(repr((sources, project.fact(REWRITTEN))))

    def _add(self, source: Told, reasons: list[str]) -> None:
        self.blocks[source.id] = block = SourceBlock(source, reasons)
        block.wanted.connect(self._on_wanted)
        self._column.insertWidget(0, block)
        block.setVisible(True)

    def _clear(self) -> None:
        self.message.setVisible(False)
        for block in self.blocks.values():
            self._column.removeWidget(block)
            block.setVisible(False)
            block.deleteLater()
        self.blocks = {}

    def _on_facts(self, facts: "tuple[SourceFacts, ...]") -> None:
        for one in facts:
            if one.told.id in self.blocks:
                self.blocks[one.told.id].show_facts(one)

    def _on_wanted(self, source: int, answers: Answers) -> None:
        self._column.removeWidget(self.message)
        self._column.insertWidget(self._column.indexOf(self.blocks[source]), self.message)
        if self._session.busy:
            self.message.say("info", self.tr("VoiceTune is still working."), self.tr("Wait until it is done, then change the answer."))
            return
        from voicetune_desktop.operations.source_answers import change_answers

        self.message.setVisible(False)
        self._session.run(change_answers, source, answers, done=self._on_changed, failed=self.message.say_error)

    def _on_changed(self, changed: "Changed") -> None:
        if self._session.project:
            self._session.project.undo.forget()
        self.message.say("success", changed_words(changed), self.tr("You can change it back at any time."))


def _read_facts(project: "Project") -> "tuple[SourceFacts, ...]":
    from voicetune_desktop.operations.source_facts import source_facts

    return source_facts(project)


def _reasons(rows: list[SetAsideRow]) -> list[str]:
    places: dict[str, list[str]] = {}
    for row in rows:
        places.setdefault(row.why, []).append(row.place)
    return [f"{said(why)} {place_words(found[:PLACES])}{' …' if len(found) > PLACES else ''}" for why, found in places.items()]
