"""The table of people: what opens in its cells, and how wide its columns are."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from voicetune_desktop.gui.metrics import LARGE_TEXT, ROW, px, scale
from voicetune_desktop.gui.pages.people_new_name import NameDelegate
from voicetune_desktop.gui.pages.people_table import Column, PeopleModel
from voicetune_desktop.gui.widgets.check_delegate import CheckDelegate
from voicetune_desktop.gui.widgets.choice_list import ChoiceDelegate
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.project.people import PersonRow

_WIDTHS = (168, 72, 108, 0, 132, 112, 82)
"""Of the columns; that of the example takes the rest."""
_LEAST = 96
"""What an example needs to tell anything, and its head in every language."""
_FEWEST_ROWS = 5
_BESIDE = 84
"""Margins of the page, and the bar and frame of the table."""


class PeopleTable(Table):
    """Several people can be selected at once."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__("", model, widths=_WIDTHS, identifier="vt.people.table")
        self._people = model
        self.setAccessibleName(self.tr("People"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(Column.ROLE, ChoiceDelegate(self.tr("Role"), list(model.role_choices().items()), self))
        self.setItemDelegateForColumn(Column.NEW_NAME, NameDelegate(self.tr("New name"), self))
        self.setItemDelegateForColumn(Column.AGREED, CheckDelegate(self))
        self.setMinimumHeight(px(ROW) * (_FEWEST_ROWS + 1))

    def selected(self) -> list[PersonRow]:
        """Who is selected."""
        return [self._people.row(index.row()) for index in self.selectionModel().selectedRows()]

    def go_to(self, person: int) -> None:
        """Move the focus to somebody, before what has it now is hidden."""
        self.setCurrentIndex(self._people.index(max(0, self._people.place(person)), 0))
        self.setFocus()

    def fit(self, width: int) -> None:
        """Hide the examples where a page of this many pixels has no room for them; the new names take what is left."""
        head = self.horizontalHeader()
        widths = {column: max(px(_WIDTHS[column]), head.sectionSizeHint(column)) for column in Column if column is not Column.SAMPLE}
        left = width - px(_BESIDE) - sum(widths.values())
        narrow = scale() >= LARGE_TEXT or left < px(_LEAST)
        self.setColumnHidden(Column.SAMPLE, narrow)
        mode = QHeaderView.ResizeMode.Stretch if narrow and left >= 0 else QHeaderView.ResizeMode.Interactive
        if mode != head.sectionResizeMode(Column.NEW_NAME):
            head.setSectionResizeMode(Column.NEW_NAME, mode)
            head.resizeSection(Column.NEW_NAME, widths[Column.NEW_NAME])
