"""The list of all examples, which scrolls through a million, and what narrows it: length, side, chat, text, changes."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from voicetune_desktop.dataset.tally import Measure
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.metrics import SMALL, px
from voicetune_desktop.gui.pages.dataset_example_columns import GIVING_WAY, LEAST, columns, sides, widths, words
from voicetune_desktop.gui.pages.dataset_narrowing import LENGTHS, Narrowed
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.shortcuts import FIND, tell_keys
from voicetune_desktop.gui.widgets.accessible import announce, group
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.fields import ListField, name_list
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.paged_model import Fetch, PagedModel
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.project.examples import ExampleKey, ExampleRow, example_page, examples_by_id

if TYPE_CHECKING:
    from array import array

    from voicetune_desktop.project.file import Project

_TITLE = 14
"""Letters of a chat's title that have room in the choice."""


class ExampleList(QWidget):
    """Tells which example is chosen."""

    chosen = Signal()
    """Another example is the current one."""
    opened = Signal()
    """The person wants to go into the example."""
    search_wanted = Signal(str)
    """A text to look for in the examples; empty to show all again."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._project: Project | None = None
        self._built = ""
        self._narrowed = Narrowed()
        self._edited: Sequence[int] = ()
        self._version = 0
        self._first_row = self._say = False
        self._model = PagedModel[ExampleRow](columns())
        self.table = FittingTable(
            self.tr("Examples"), self._model, widths=widths(), least=LEAST, giving_way=GIVING_WAY, identifier="vt.examples"
        )
        self.search = SearchField(self.tr("Search in the examples"), self.tr("Search, then Enter"))
        self.search.setAccessibleIdentifier("vt.examples.search")
        tell_keys(self.search, FIND)
        self.side = ListField(sides())
        self.chat = ListField()
        self.only_edited = QCheckBox(self.tr("Changed by you"))
        self.note = PlainLabel("", ink="quiet", wrap=True)
        self.all = button(self.tr("Show all lengths"), "quiet", icon="close")
        self._found = InBackground(session, self._ids, self)
        self._connect()
        self._lay_out()

    @property
    def ready(self) -> bool:
        """Whether the list is the one that was asked for."""
        return self._found.ready

    @property
    def current(self) -> ExampleRow | None:
        """The chosen example."""
        index = self.table.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def show_project(self, project: "Project", built: str, chats: Iterable[tuple[int, str]]) -> None:
        """Show the examples of a build, narrowed as before; `chats` are (id, title)."""
        self._project, self._built = project, built
        every = ("", self.tr("All chats"))
        self.chat.set_choices([every, *((str(chat), title) for chat, title in chats)], self.chat.value)
        self._show(first_row=False)

    def forget(self) -> None:
        """Another project is open, or none."""
        self._project, self._built, self._edited = None, "", ()
        self._narrowed = Narrowed()
        self._show_choices()
        self.chat.set_choices([("", self.tr("All chats"))])
        self._model.show_rows(0, lambda _start, _number: [])

    def filter_lengths(self, low: int, high: int | None, measure: Measure = "total") -> None:
        """Show only examples with a length of `low` to `high`."""
        before = self._narrowed.wanted
        wanted = replace(before, low=low, high=high, length=LENGTHS[measure])
        self._narrowed = replace(self._narrowed, wanted=wanted, measure=measure)
        self._show(first_row=True, say=wanted != before)

    def show_only(self, ids: Sequence[int] | None, *, first_row: bool = True) -> None:
        """Show only these examples, or all again."""
        self._narrow(only=ids)
        self._show(first_row=first_row, say=True)

    def show_these(self, keys: Collection[ExampleKey]) -> None:
        """Show only these examples, whatever build they are of."""
        self._narrow(keys=keys)
        self._show(first_row=True, say=True)

    def show_edited(self, ids: Sequence[int]) -> None:
        """These examples have an answer that the person changed."""
        self._edited = ids
        if self.only_edited.isChecked():
            self._narrow(edited=ids)
            self._show(first_row=False)

    def show_all(self) -> None:
        """Show all examples."""
        searched = bool(self.search.text())
        self._narrowed = Narrowed()
        self._show_choices()
        if searched:
            self.search_wanted.emit("")
        self._show(first_row=True, say=True)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self.chosen)
        self.table.activated.connect(self.opened)
        self.search.returnPressed.connect(lambda: self.search_wanted.emit(self.search.text().strip()))
        self.search.searched.connect(self._on_typed)
        self.side.picked.connect(self._on_choice)
        self.chat.picked.connect(self._on_choice)
        self.only_edited.toggled.connect(self._on_choice)
        self.all.clicked.connect(self._on_all)
        self._found.made.connect(self._on_found)

    def _on_typed(self, text: str) -> None:
        """A search begins with Enter and ends where the field is empty."""
        if not text:
            self.search_wanted.emit("")

    def _on_choice(self) -> None:
        side, chat = self.side.value, self.chat.value
        split = side if side in ("train", "valid", "test") else None
        wanted = replace(self._narrowed.wanted, split=split, chat=int(chat) if chat else None)
        self._narrow(wanted=wanted, edited=self._edited if self.only_edited.isChecked() else None)
        self._show(first_row=True, say=True)

    def _on_all(self) -> None:
        if self._narrowed.is_plain:
            self.filter_lengths(0, None)
        else:
            self.show_all()

    def _show_choices(self) -> None:
        with QSignalBlocker(self.only_edited):
            self.only_edited.setChecked(False)
        self.search.clear()
        self.side.set_value("")
        self.chat.set_value("")

    def _narrow(self, **narrower: Any) -> None:
        """Take fields of a `Narrowed`."""
        self._narrowed = replace(self._narrowed, **narrower)
        self._version += 1

    def _show(self, *, first_row: bool, say: bool = False) -> None:
        project, wanted = self._project, self._narrowed.wanted
        if project is None:
            return
        self._first_row, self._say = first_row, say
        if not self._narrowed.is_plain:
            self._found.look(f"{self._built} {wanted} {self._version}")
            return
        self._found.forget()
        from voicetune_desktop.operations.tallying import matching

        count = matching(project, wanted.low, wanted.high, self._narrowed.measure)
        self._fill(count, lambda start, number: example_page(project, start, number, wanted.low, wanted.high, length=wanted.length))

    def _ids(self, project: "Project") -> "array[int]":
        """Runs in a thread."""
        return self._narrowed.ids(project)

    def _on_found(self, ids: "array[int]") -> None:
        project = self._project
        if project is not None and not self._narrowed.is_plain:
            self._fill(len(ids), lambda start, number: examples_by_id(project, ids[start : start + number]))

    def _fill(self, count: int, fetch: Fetch[ExampleRow]) -> None:
        row = 0 if self._first_row else max(0, self.table.currentIndex().row())
        self._model.show_rows(count, fetch)
        plain = self._narrowed.is_plain
        self.all.setVisible(not plain or self._narrowed.wanted.high is not None)
        self.all.setText(self.tr("Show all lengths") if plain else self.tr("Show all examples"))
        self.note.setText(words(self._narrowed, count))
        if self._say:
            announce(self, self.note.text())
        if count:
            self.table.selectRow(min(row, count - 1))
        else:
            self.chosen.emit()

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(px(200))
        self.chat.keep_narrow(_TITLE)
        self.narrowing = QWidget()
        group(self.narrowing, self.tr("Which examples are shown"))
        name_list(self.side, self.tr("Part"), self.narrowing)
        name_list(self.chat, self.tr("Chat"), self.narrowing)
        row = FlowLayout(self.narrowing, across=SMALL)
        for each in (self.search, self.side, self.chat, self.only_edited):
            row.addWidget(each)
        head = QHBoxLayout()
        head.addWidget(self.note, 1)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.table, 1)
