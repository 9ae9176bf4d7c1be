"""A search in the messages as they will be written: type any name and see that it is gone."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.metrics import MEDIUM, SMALL, px
from voicetune_desktop.gui.pages.privacy_list import TWO_LINES
from voicetune_desktop.gui.shortcuts import FIND, tell_keys
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.marked import Marked, Span
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import PlainLabel, visible
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate
from voicetune_desktop.operations.searching import Hit, SearchReport

_FIELD_WIDTH = 280
_LONGEST = 60
"""Characters of the searched text that the answer repeats."""


class ResultSearch(QWidget):
    """Asks for a text and shows the answer; the search itself is long work of the session."""

    wanted = Signal(str)
    """Search for this text."""
    hide_wanted = Signal(str)
    """Hide this text wherever it stands."""
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = button(self.tr("Back to checking"), icon="arrow-left", identifier="vt.privacy.search.back")
        self.back.clicked.connect(self.back_wanted)
        self.field = SearchField(self.tr("Search in the result"), self.tr("A name, a number, any word"))
        tell_keys(self.field, FIND)
        self.field.setAccessibleIdentifier("vt.privacy.search")
        self.field.setMinimumWidth(px(_FIELD_WIDTH))
        self.go = button(self.tr("Search"), identifier="vt.privacy.search.go")
        self.answer = InlineMessage(dismissable=False)
        self.hide_found = button(self.tr("Hide this word"), icon="plus", identifier="vt.privacy.search.hide")
        self.hide_found.clicked.connect(self._on_hide)
        self._looked_for = ""
        self.model = PagedModel[Hit](self._columns())
        self.table = Table(
            self.tr("Messages with the text"), self.model, widths=(130, 0, 130), row_height=TWO_LINES, identifier="vt.privacy.hits"
        )
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.field.returnPressed.connect(self._on_go)
        self.go.clicked.connect(self._on_go)
        self._lay_out()
        self.forget()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from top to bottom."""
        return [self.back, self.field, self.go, self.hide_found, self.table]

    def show_report(self, text: str, report: SearchReport) -> None:
        """Say whether the text was found, and show the first messages that hold it."""
        self._looked_for = text
        self.hide_found.setVisible(report.found > report.made)
        looked_for = visible(text.strip(), one_line=True)[:_LONGEST]
        if report.found or report.speakers:
            hints = self._made(report), self._speakers(report.speakers)
            tone = "info" if report.made == report.found else "warning"
            self.answer.say(tone, self._found(report).replace("%3", looked_for), " ".join(filter(None, hints)))
        else:
            words = self.tr("Not found in any of %Ln message(s): “%1”.", "", report.messages)
            self.answer.say("success", words.replace("%1", looked_for), self.tr("Names of speakers were searched, too."))
        self.model.show_rows(len(report.hits), lambda start, count: report.hits[start : start + count])
        self.table.setVisible(bool(report.hits))

    def show_ready(self, *, ready: bool) -> None:
        """Whether a search can start now."""
        for each in (self.go, self.hide_found):
            each.setEnabled(ready)

    def forget(self) -> None:
        """Drop the last answer: it is not true any more."""
        self._looked_for = ""
        self.answer.setVisible(False)
        self.hide_found.setVisible(False)
        self.table.setVisible(False)
        self.model.show_rows(0, lambda _start, _count: ())

    def _found(self, report: SearchReport) -> str:
        locale = QLocale()
        if not report.found:
            return self.tr("“%3” is part of a new name.")
        words = self.tr("“%3” is in %1 of %2 messages.")
        if report.found > len(report.hits):
            words = self.tr("“%3” is in %1 of %2 messages. These are the first %4.").replace("%4", locale.toString(len(report.hits)))
        return words.replace("%1", locale.toString(report.found)).replace("%2", locale.toString(report.messages))

    def _made(self, report: SearchReport) -> str:
        """How much of what was found we wrote ourselves."""
        if not report.made:
            return ""
        if report.made == report.found:
            return self.tr("It is only part of replacements, so it means nobody from your chats.")
        return self.tr("In %Ln of them only as part of a replacement.", "", report.made)

    def _speakers(self, names: Sequence[str]) -> str:
        return self.tr("New names with it: %1").replace("%1", ", ".join(names[:10])) if names else ""

    def _columns(self) -> list[Column[Hit]]:
        return [Column(self.tr("Sender"), _sender), Column(self.tr("Message"), _text), Column(self.tr("What it is"), self._what)]

    def _what(self, hit: Hit) -> str:
        return self.tr("Replacement") if hit.made else self.tr("As in the chat")

    def _on_go(self) -> None:
        if self.field.text().strip():
            self.wanted.emit(self.field.text())

    def _on_hide(self) -> None:
        self.field.setFocus()
        self.hide_wanted.emit(self._looked_for)

    def _lay_out(self) -> None:
        row = FlowLayout(across=SMALL)
        row.addWidget(self.back)
        row.addWidget(self.field)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(PlainLabel(self.tr("Type any name and see that it is gone from what will be written."), ink="quiet", wrap=True))
        column.addLayout(row)
        column.addWidget(self.answer)
        actions = FlowLayout(across=SMALL)
        actions.addWidget(self.hide_found)
        column.addLayout(actions)
        column.addWidget(self.table, 1)
        column.addStretch()


def _sender(hit: Hit) -> str:
    return called(hit.sender)


def _text(hit: Hit) -> Marked:
    return Marked(hit.text, [Span(start, end, "hit") for start, end in hit.places])
