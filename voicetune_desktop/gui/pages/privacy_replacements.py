"""The table of replacements: what stands for what, changing one, how they look, and forgetting them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, ROW, SMALL, px
from voicetune_desktop.gui.pages.privacy_list import TWO_LINES
from voicetune_desktop.gui.pages.privacy_replaced import PERSON, REPLACEMENT, Known, ReplacementDelegate, ReplacementsModel
from voicetune_desktop.gui.pages.privacy_words import kind_word
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.paged_model import Column
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate

if TYPE_CHECKING:
    from voicetune_desktop.operations.redacting import Redactor
    from voicetune_desktop.operations.replacements import Replacement
    from voicetune_desktop.project.file import Project

_FIELD_WIDTH, _FEWEST_ROWS = 240, 4
_MOST_SEARCHED = 3_000
"""Values whose replacements are searched, too; of more only the values themselves."""


class Replacements(QWidget):
    """Reads a part of the table at a time; which values there are arrives a moment after it was asked for."""

    back_wanted = Signal()
    changed = Signal(str, str, str)
    """A kind, a value, and the text that is to stand for it; an empty text leaves it to the app."""
    style_chosen = Signal(str)
    forget_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._redactor: Redactor | None = None
        self._values: Sequence[Known] = ()
        self._shown: Sequence[Known] = ()
        self._names: Mapping[int, str] = {}
        self._titles: dict[int, str] = {}
        self.back = button(self.tr("Back to checking"), icon="arrow-left", identifier="vt.privacy.back")
        self.filter = SearchField(self.tr("Search replacements"))
        self.filter.setAccessibleIdentifier("vt.privacy.replacements.search")
        self.filter.setMinimumWidth(px(_FIELD_WIDTH))
        styles = [("names", self.tr("Other real-looking names")), ("tags", self.tr("[PERSON 1]"))]
        self.style_choice = SegmentedChoice(self.tr("How replacements look"), styles)
        self.style_choice.setAccessibleIdentifier("vt.privacy.style")
        self.model = ReplacementsModel(self._columns(), self._on_edited)
        self.table = self._table()
        self.edit = button(self.tr("Change this replacement"), icon="pencil", identifier="vt.privacy.replacement.edit")
        self.suggested = button(self.tr("Use the suggested one"), icon="undo", identifier="vt.privacy.replacement.suggested")
        self.forget_all = button(self.tr("Forget the replacements…"), "danger", icon="trash", identifier="vt.privacy.replacements.forget")
        self._nothing = PlainLabel(ink="quiet", wrap=True)
        self._lay_out()
        self._connect()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        styles = self.style_choice.findChildren(QRadioButton)
        return [self.back, *styles, self.filter, self.table, self.edit, self.suggested, self.forget_all]

    def show_values(self, project: "Project", redactor: "Redactor | None", values: Sequence[Known]) -> None:
        """Show these values with what stands for them; without a redactor that is not known yet."""
        from voicetune_desktop.project.people import names_and_roles

        self._project, self._redactor, self._values = project, redactor, values
        self._names = {person: name for person, (name, _) in names_and_roles(project).items()}
        self._titles = {}
        self._show_rows()

    def show_state(self, style: str, *, enabled: bool) -> None:
        """Show how replacements look, and whether anything can be decided now."""
        self.style_choice.set_value(style)
        self.model.enabled = enabled
        for each in (self.style_choice, self.forget_all):
            each.setEnabled(enabled)
        self._show_actions()

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self._project, self._redactor, self._values, self._shown = None, None, (), ()
        self.filter.clear()
        self.model.show_rows(0, self._fetch)

    def _show_rows(self) -> None:
        row, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        self._shown = self._found(self.filter.text().strip().casefold())
        self.model.show_rows(len(self._shown), self._fetch)
        self.table.setCurrentIndex(self.model.index(min(max(row, 0), len(self._shown) - 1), column if column >= 0 else REPLACEMENT))
        self.table.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)
        self._nothing.setText(self.tr("Nothing like this is replaced.") if self._values else self.tr("Nothing is replaced yet."))
        self._show_actions()

    def _found(self, wanted: str) -> Sequence[Known]:
        """The values that hold a text, or whose replacements do."""
        if not wanted or self._project is None:
            return self._values
        if len(self._values) > _MOST_SEARCHED or self._redactor is None:
            return [known for known in self._values if wanted in known.plain]
        pairs = zip(self._values, self._rows(self._values), strict=True)
        return [known for known, row in pairs if wanted in f"{known.plain}\n{self._original(row)}\n{self._stands_for(row)}".casefold()]

    def _fetch(self, start: int, count: int) -> "Sequence[Replacement]":
        return self._rows(self._shown[start : start + count])

    def _rows(self, values: Sequence[Known]) -> "Sequence[Replacement]":
        from voicetune_desktop.operations.replacements import replacements
        from voicetune_desktop.project.chats import some_chats

        if self._project is None or self._redactor is None:
            return ()
        unknown = {known.value.chat for known in values if known.value.chat} - self._titles.keys()
        if unknown:
            self._titles |= {chat.id: chat.title for chat in some_chats(self._project, unknown, merged=False)}
        return replacements(self._project, self._redactor, [known.value for known in values])

    def _columns(self) -> "list[Column[Replacement]]":
        return [
            Column(self.tr("Kind"), self._kind),
            Column(self.tr("Original"), self._original),
            Column(self.tr("Replacement"), self._replacement),
            Column(self.tr("How often"), _count, number=True),
        ]

    def _kind(self, row: "Replacement") -> str:
        return " · ".join(part for part in (kind_word(row.kind), self._titles.get(row.chat, "")) if part)

    def _original(self, row: "Replacement") -> str:
        return self._names.get(int(row.value.removeprefix(PERSON)), row.original) if row.kind == "participant" else row.original

    def _replacement(self, row: "Replacement") -> str:
        text = self._stands_for(row)
        return self.tr("%1 (yours)").replace("%1", text) if row.chosen else text

    def _stands_for(self, row: "Replacement") -> str:
        """What stands for a value; for a person the whole new name, not one form of it."""
        if row.kind != "participant" or self._redactor is None:
            return row.replacement
        return self._redactor.surrogates.person_name(int(row.value.removeprefix(PERSON)))

    def _current(self) -> "Replacement | None":
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _show_actions(self) -> None:
        row = self._current()
        self.edit.setEnabled(bool(row and row.editable and self.model.enabled))
        self.suggested.setEnabled(bool(row and row.chosen and self.model.enabled))

    def _on_edited(self, row: "Replacement", text: str) -> None:
        self.changed.emit(row.kind, row.value, text)

    def _on_edit(self) -> None:
        index = self.model.index(self.table.currentIndex().row(), REPLACEMENT)
        self.table.setCurrentIndex(index)
        self.table.setFocus()
        self.table.edit(index)

    def _on_suggested(self) -> None:
        row = self._current()
        if row and row.chosen:
            self.changed.emit(row.kind, row.value, "")

    def _table(self) -> Table:
        table = Table(
            self.tr("Replacements"), self.model, widths=(0, 0, 0, 104), row_height=TWO_LINES, identifier="vt.privacy.replacements"
        )
        table.setItemDelegate(TextDelegate(table))
        table.setItemDelegateForColumn(REPLACEMENT, ReplacementDelegate(self.tr("Replacement"), table))
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        table.setMinimumHeight(px(ROW + TWO_LINES * _FEWEST_ROWS))
        return table

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.filter.searched.connect(self._show_rows)
        self.style_choice.chosen.connect(self.style_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._show_actions)
        self.edit.clicked.connect(self._on_edit)
        self.suggested.clicked.connect(self._on_suggested)
        self.forget_all.clicked.connect(self.forget_wanted)

    def _lay_out(self) -> None:
        top = FlowLayout(across=MEDIUM)
        look = PlainLabel(self.tr("How replacements look"), ink="quiet")
        for each in (self.back, look, self.style_choice):
            top.addWidget(each)
        tools = FlowLayout(across=SMALL)
        for each in (self.edit, self.suggested, self.forget_all):
            tools.addWidget(each)
        field = FlowLayout()
        field.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(top)
        column.addLayout(field)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addLayout(tools)


def _count(row: "Replacement") -> str:
    return QLocale().toString(row.count)
