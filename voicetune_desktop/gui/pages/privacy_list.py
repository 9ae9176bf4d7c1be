"""The findings of one group as a table: who wrote it, the message before and after."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.metrics import ROW, SMALL, TINY, px
from voicetune_desktop.gui.pages.privacy_counts import GroupCount
from voicetune_desktop.gui.pages.privacy_ids import Filter, Ids
from voicetune_desktop.gui.pages.privacy_texts import Shown, Texts
from voicetune_desktop.gui.pages.privacy_words import state
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.marked import Marked
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel, visible
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate
from voicetune_desktop.model import Action

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

_ACTIONS = {"": None, "ask": Action.ASK, "replace": Action.REPLACE, "keep": Action.KEEP}
_STATE, _STATE_FROM = 3, 620
"""The column with the state, and the width from which there is room for it."""
_FEWEST_ROWS = 2
_NEAR = 200
"""Rows that the model may have fetched although they are out of view."""
TWO_LINES = 44
"""Height of rows with two lines of text."""


class FindingList(QWidget):
    """Keeps showing what it showed while the person decides one after the other; anything else lists anew.

    Whoever shows it gives its `filter` a place.
    """

    chosen = Signal()
    """Another finding is the current one, or none."""
    all_wanted = Signal()
    """Enter on a finding: have the same happen to all that are like it."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._texts: Texts | None = None
        self._count: GroupCount | None = None
        self._values: tuple[str, ...] = ()
        self._known, self._scan, self._is_reading = 0, "", False
        self._ids = Ids(self)
        self._ids.grown.connect(self._on_grown)
        self._ids.complete.connect(self._on_complete)
        self.filter = SegmentedChoice(self.tr("Show"), self._filters())
        self.filter.setAccessibleIdentifier("vt.privacy.filter")
        self.filter.chosen.connect(self._on_filter)
        self.all_values = button("", "quiet", icon="close", identifier="vt.privacy.all_values")
        self.all_values.clicked.connect(self._on_all_values)
        self.model = PagedModel[Shown](self._columns())
        self.table = self._table()
        self._nothing = PlainLabel(ink="quiet", wrap=True)
        self._hint = PlainLabel(self.tr("Enter: all like this · J: next"), size="small", ink="quiet")
        self._lay_out()

    @property
    def values(self) -> tuple[str, ...]:
        """The only values that are listed, if not all are."""
        return self._values

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [*self.filter.findChildren(QRadioButton), self.all_values, self.table]

    @property
    def current(self) -> Shown | None:
        """The finding that is chosen."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def show_group(self, project: "Project", count: GroupCount, texts: Texts, *, keep_list: bool) -> None:
        """Show the findings of a group; `keep_list` leaves those that no longer fit the filter where they stand."""
        scan = project.fact("scanned")
        before, self._count = self._count, count
        same = before is not None and (self._scan, before.group.key) == (scan, count.group.key)
        self._project, self._texts, self._scan = project, texts, scan
        if not same:
            self._values = ()
            self.filter.set_value("ask" if count.ask else "")
        if same and (keep_list or before == count):
            self.model.refresh()
            self.chosen.emit()
        else:
            self._read()

    def show_values(self, values: tuple[str, ...], words: str) -> None:
        """List some values only; `words` is how they are called."""
        self._values = values
        self.all_values.setText(self.tr("Only %1").replace("%1", visible(words, one_line=True)[:40].replace("&", "&&")))
        self.all_values.setAccessibleName(self.tr("Only %1. Show all again").replace("%1", visible(words, one_line=True)[:40]))
        self.filter.set_value("")
        self._read()
        self.table.setFocus()

    def choose_next(self, waiting: int | None) -> None:
        """Go to a finding that waits, or to the next row where that is not listed."""
        place = self._ids.place(waiting) if waiting is not None else -1
        row = place if place >= 0 else min(self.table.currentIndex().row() + 1, self.model.rowCount() - 1)
        self.table.setCurrentIndex(self.model.index(row, self.table.currentIndex().column()))

    def forget(self) -> None:
        """Show nothing: the project is gone."""
        self._ids.forget()
        self._project = self._texts = self._count = None
        self._values = ()
        self.model.show_rows(0, self._fetch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= px(_STATE_FROM)
        self.table.setColumnHidden(_STATE, not roomy)
        self._hint.setVisible(roomy)

    def _columns(self) -> list[Column[Shown]]:
        return [
            Column(self.tr("Sender"), _sender),
            Column(self.tr("Before"), _before),
            Column(self.tr("After"), _after),
            Column(self.tr("State"), _state),
        ]

    def _filters(self) -> list[tuple[str, str]]:
        return [("", self.tr("All")), ("ask", self.tr("To check")), ("replace", self.tr("Replaced")), ("keep", self.tr("Kept"))]

    def _read(self) -> None:
        """List anew; the finding that was chosen stays so if it is still there."""
        if self._project is None or self._count is None:
            return
        current = self.current
        action = _ACTIONS[self.filter.value]
        self._known, self._is_reading = 0, True
        self._ids.read(self._project, Filter(self._count.group.kinds, self._values, action))
        self._is_reading = False
        self._show_rows(len(self._ids) if self._ids.is_complete else self._count.number(action), current)

    def _show_rows(self, rows: int, current: Shown | None) -> None:
        self.all_values.setVisible(bool(self._values))
        self._views.setCurrentIndex(0 if rows else 1)
        decided = self.tr("Everything in this group is decided."), self.tr("Nothing in this group is shown by this filter.")
        self._nothing.setText(decided[0 if self.filter.value == "ask" else 1])
        self.model.show_rows(rows, self._fetch)
        place = self._ids.place(current.row.id) if current else 0
        self.table.setCurrentIndex(self.model.index(max(0, place), 1))
        if not rows:
            self.chosen.emit()

    def _fetch(self, start: int, count: int) -> Sequence[Shown]:
        return self._texts.findings(self._ids.some(start, count)) if self._texts else ()

    def _on_grown(self) -> None:
        """Fetch again what is in view or near it, if it was not there until now."""
        known, self._known = self._known, len(self._ids)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        if known and (last < 0 or last + _NEAR >= known):
            self.model.refresh()

    def _on_complete(self) -> None:
        if self._is_reading:
            return
        if len(self._ids) == self.model.rowCount():
            self.model.refresh()
        else:
            self._show_rows(len(self._ids), self.current)

    def _on_filter(self) -> None:
        self._read()
        announce(self, self.tr("%1 shown").replace("%1", QLocale().toString(self.model.rowCount())))

    def _on_row(self) -> None:
        self.chosen.emit()

    def _on_all_values(self) -> None:
        self._values = ()
        self._read()
        self.table.setFocus()

    def _table(self) -> Table:
        table = Table(self.tr("Findings"), self.model, widths=(110, 0, 0, 108), row_height=TWO_LINES, identifier="vt.privacy.findings")
        table.setItemDelegate(TextDelegate(table))
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        table.setMinimumHeight(px(ROW + TWO_LINES * _FEWEST_ROWS) + TINY)  # its frame, too
        table.selectionModel().currentRowChanged.connect(self._on_row)
        table.activated.connect(self.all_wanted)
        return table

    def _lay_out(self) -> None:
        tools = FlowLayout(across=SMALL)
        tools.addWidget(self.all_values)
        tools.addWidget(self._hint)
        self.all_values.setVisible(False)
        views = QWidget()
        self._views = QStackedLayout(views)
        self._views.addWidget(self.table)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(tools)
        column.addWidget(views, 1)


def _sender(shown: Shown) -> str:
    return called(shown.row.sender)


def _before(shown: Shown) -> Marked:
    return shown.before


def _after(shown: Shown) -> str | Marked:
    return shown.after if shown.after.text else "…"


def _state(shown: Shown) -> str:
    return state(shown.row.action)
