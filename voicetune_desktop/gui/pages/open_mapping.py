"""A table whose columns do not say what they hold: its first rows, a choice for each role, and what comes of it at once."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.live import Live
from voicetune_desktop.gui.metrics import LARGE_TEXT, MEDIUM, SMALL, scale
from voicetune_desktop.gui.pages.open_mapping_roles import ColumnChoices
from voicetune_desktop.gui.pages.open_mapping_rows import PreviewTable
from voicetune_desktop.gui.pages.open_mapping_words import MappingWords
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fields import ListField, field, scrolling
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel
from voicetune_desktop.importers.table.columns import PATH, How
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.known_tables import remembered
from voicetune_desktop.operations.table_looks import Asked, Look, look_at_tables

if TYPE_CHECKING:
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.operations.finding import Found


class MappingCard(Card):
    """Asks which column of a table is which. A child process reads the first rows anew after every choice."""

    answered = Signal(object, object)
    """The `Found` and the `Answers` with which it is to be read."""
    skipped = Signal(object)
    """The `Found` that is not to be read."""

    def __init__(self) -> None:
        super().__init__()
        self._export: Found | None = None
        self._look: Look | None = None
        self._before: Look | None = None
        self._answers = Answers()
        self._words = MappingWords(self)
        self._live = Live(look_at_tables, self)
        self._live.answered.connect(self._on_look)
        self._live.failed.connect(self._on_failed)
        self._make()
        self._lay_out()
        self.setVisible(False)

    def ask(self, export: "Found", answers: "Answers | None" = None) -> None:
        """Show the tables of an export, read with some answers already if there are any."""
        self._export, self._look, self._before, self._answers = export, None, None, answers or Answers()
        self.title.setText(self.tr("Which column is which in “%1”?").replace("%1", export.paths[0].name))
        self.setAccessibleName(self.title.text())
        self.message.setVisible(False)
        self._show_ready(self.tr("Reading the first rows…"))
        self.setVisible(True)
        self._live.prepare(export.paths)
        self._live.ask(Asked(self._answers))

    def close_table(self) -> None:
        """Let go of the table."""
        self._live.close()
        self._export = self._look = None
        self.setVisible(False)

    def _make(self) -> None:
        self.title = Heading("", "section")
        self.message = InlineMessage(dismissable=False)
        self.tables = ListField()
        self.tables.picked.connect(self._on_table)
        self.choices = ColumnChoices()
        self.choices.chosen.connect(self._on_columns)
        self.choices.kind_chosen.connect(self._on_kind)
        self.choices.order_chosen.connect(self._on_order)
        self.rows = PreviewTable(self.tr("First rows of the table"))
        self.result = PlainLabel("", strong=True, wrap=True)
        self.notes = PlainLabel("", ink="quiet", wrap=True)
        self.read = button(self.tr("Read this table"), "primary", identifier="vt.open.mapping.read")
        self.skip = button(self.tr("Skip this table"), identifier="vt.open.mapping.skip")
        self.read.clicked.connect(self._on_read)
        self.skip.clicked.connect(self._on_skip)

    def _lay_out(self) -> None:
        """Title and result stand still while the rest scrolls; of large text all must scroll, and the result comes before the columns."""
        why = self.tr("A model learns from who said what, so VoiceTune must know which columns tell that.")
        self._table_field = field(self.tr("Table"), self.tables)
        self._content = _column(PlainLabel(why, ink="quiet", wrap=True), self._table_field, self.choices, self.rows)
        head, foot = [self.title, self.message], [self.result, self.notes]
        is_large = scale() >= LARGE_TEXT
        self._area = scrolling(_column(*head, *foot, self._content) if is_large else self._content)
        for part in [self._area] if is_large else [*head, self._area, *foot]:
            self.body.addWidget(part, int(part is self._area))
        self.body.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(across=SMALL)
        row.addWidget(self.read)
        row.addWidget(self.skip)
        return row

    def _show_ready(self, text: str, notes: str = "") -> None:
        """Show what can be done now, and say it where it is new."""
        is_ready = self._look is not None
        self._content.setEnabled(is_ready)
        self.read.setEnabled(is_ready and bool(self._look and self._look.outcome and self._look.outcome.kept))
        if (text, notes) != (self.result.text(), self.notes.text()):
            self.result.setText(text)
            self.notes.setText(notes)
            announce(self, f"{text} {notes}".strip())
        self.notes.setVisible(bool(notes))

    def _on_look(self, look: Look) -> None:
        is_first, is_other = self._look is None, self._look is None or self._look.shown != look.shown
        self._look = look
        if is_other:
            self.choices.begin_table(look)
        self.message.setVisible(False)
        self._table_field.setVisible(len(look.tables) > 1)
        self.tables.set_choices([(str(number), name) for number, name in enumerate(look.tables)], str(look.shown))
        self.choices.show_look(look, self._reasons(look))
        self.choices.show_order(look.dates, look.order)
        names = self.choices.words()
        self.rows.show_look(look, {column: names[role] for role, column in look.mapping.items()})
        self._show_ready(*self._words.result(look, are_pairs=self.choices.are_pairs))
        if is_first and not self.choices.focus_first():
            self.read.setFocus()

    def _reasons(self, look: Look) -> "dict[str, How]":
        """Why each role has its column: as it was before the person chose, unless they changed that one."""
        if self._before is None or self._before.shown != look.shown:
            self._before = look
            self.choices.begin(look)
        kept: dict[str, How] = {role: how for role, how in self._before.how.items() if self._before.mapping[role] == look.mapping.get(role)}
        return {**look.how, **kept}

    def _on_failed(self, error: "VoiceTuneError") -> None:
        self.message.say_error(error)
        self._look = None
        self._show_ready("")
        self.skip.setFocus()

    def _on_table(self, number: str) -> None:
        """Look at another table; a list of a JSON file that is chosen is the one that is read."""
        if self._look is not None:
            path = self._look.lists[int(number)]
            self._ask(Answers(mapping=((PATH, path),) if path else (), encoding=self._answers.encoding), int(number))

    def _on_columns(self, columns: dict[str, str]) -> None:
        path = dict(self._answers.mapping).get(PATH)
        self._ask(replace(self._answers, mapping=(*columns.items(), *(((PATH, path),) if path else ()))))

    def _on_kind(self, columns: dict[str, str]) -> None:
        self._before = None
        self._on_columns(columns)

    def _on_order(self, order: str) -> None:
        self._ask(replace(self._answers, date_order=order))

    def _ask(self, answers: Answers, table: int | None = None) -> None:
        shown = self._look.shown if self._look else None
        self._answers = answers
        self._live.ask(Asked(answers, shown if table is None else table))

    def _on_read(self) -> None:
        """Read it with what is shown, guesses too, and the next table like it without a question."""
        export, look, answers = self._export, self._look, self._answers
        if export is None or look is None or self._live.waiting:
            return
        path = tuple((role, column) for role, column in answers.mapping if role == PATH)
        told = replace(answers, mapping=(*self.choices.columns.items(), *path), date_order=look.order if look.dates else None)
        preferences.remember_table(look.key, remembered(told))
        self.close_table()
        self.answered.emit(export, told)

    def _on_skip(self) -> None:
        export = self._export
        self.close_table()
        if export is not None:
            self.skipped.emit(export)


def _column(*parts: QWidget) -> QWidget:
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEDIUM)
    for part in parts:
        column.addWidget(part)
    return result
