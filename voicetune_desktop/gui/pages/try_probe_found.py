"""What the leak probe found: a table, the place in the answer, where it comes from and what to remove."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.metrics import ROW, SMALL, px
from voicetune_desktop.gui.pages.job_words import local_day, number
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.fitting_table import FittingTable
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.marked import Marked, Span
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate

if TYPE_CHECKING:
    from voicetune_desktop.operations.leak_probe import Leak, ProbeReport, Source

_AROUND = 300
"""Characters of an answer that are shown before and behind a place."""
_ROWS_SHOWN = 7
_PLACE, _LEAST = 120, 240


class ProbeFound(Card):
    """Hidden until something was looked through."""

    leave_out_wanted = Signal(object)
    """The `Source` that is not to be trained any more."""
    step_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("What was found"))
        self._report: ProbeReport | None = None
        self._left_out: set[tuple[int, int]] = set()
        self.lead = PlainLabel("", size="lead", strong=True, wrap=True)
        self.limits = PlainLabel("", ink="quiet", wrap=True)
        columns = [
            Column["Leak"](self.tr("What"), self._title),
            Column["Leak"](self.tr("Who said it"), self._where),
            Column["Leak"](self.tr("Answer"), self._excerpt),
            Column["Leak"](self.tr("State"), self._state),
        ]
        self._leaks = PagedModel["Leak"](columns)
        self.table = FittingTable(
            self.tr("What was found"), self._leaks, widths=(210, 180, 0, 110), least=_LEAST, giving_way=(1, 3), identifier="vt.probe.found"
        )
        self.table.setItemDelegateForColumn(2, TextDelegate(self.table))
        self.place = BubbleList(self.tr("The answer with the place"), identifier="vt.probe.place")
        self.reason, self.source, self.remedy = PlainLabel("", wrap=True), PlainLabel("", ink="quiet", wrap=True), PlainLabel("", wrap=True)
        self.leave_out = button(self.tr("Leave out this answer"), icon="exclude", identifier="vt.probe.leave_out")
        self.privacy = button(self.tr("Go to Privacy"), icon="arrow-right", identifier="vt.probe.privacy")
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_leak)
        self.leave_out.clicked.connect(self._on_leave_out)
        self.privacy.clicked.connect(lambda: self.step_wanted.emit("privacy"))
        self.setVisible(False)

    def show_report(self, report: "ProbeReport | None") -> None:
        """Show what was found; None for nothing looked through."""
        self._report = report
        leaks: Sequence[Leak] = report.leaks if report else ()
        self.setVisible(report is not None)
        if report:
            self.lead.setText(self._summary(report))
            self.limits.setText(self._compared(report))
        self._leaks.show_rows(len(leaks), lambda start, count: leaks[start : start + count])
        self.table.setFixedHeight(px(ROW) * (min(len(leaks), _ROWS_SHOWN) + 1) + 2)
        for part in (self.table, self.place, self._actions):
            part.setVisible(bool(leaks))
        if leaks:
            self.table.selectRow(0)
        self._show_leak()

    def show_left_out(self, places: set[tuple[int, int]]) -> None:
        """Say which sources are not to be trained any more: the first and the last message of each."""
        self._left_out = places
        self._leaks.refresh()
        self._show_leak()

    @property
    def sources(self) -> "list[Source]":
        """Where the leaks come from that have a place in the examples."""
        return [leak.source for leak in self._report.leaks if leak.source] if self._report else []

    @property
    def current(self) -> "Leak | None":
        """The leak that is chosen in the table."""
        index = self.table.currentIndex()
        return self._leaks.row(index.row()) if index.isValid() else None

    def _lay_out(self) -> None:
        self.place.setFixedHeight(px(_PLACE))
        self._actions = QWidget()
        row = FlowLayout(self._actions, across=SMALL)
        row.addWidget(self.leave_out)
        row.addWidget(self.privacy)
        for part in (self.lead, self.limits, self.table, self.place, self.reason, self.source, self.remedy, self._actions):
            self.body.addWidget(part)

    def _summary(self, report: "ProbeReport") -> str:
        looked = self.tr("%Ln answer(s) looked through.", "", len(report.texts))
        if not report.leaks:
            return f"{looked} {self.tr('Nothing was found.')}"
        return f"{looked} {self.tr('%Ln place(s) to look at.', '', len(report.leaks))}"

    def _compared(self, report: "ProbeReport") -> str:
        if not report.turns:
            return self.tr("There are no examples yet, so only hidden values were looked for. No program finds everything.")
        return self.tr(
            "Compared with %Ln turn(s) of your examples and everything that is hidden. No program finds everything.", "", report.turns
        )

    def _title(self, leak: "Leak") -> str:
        from voicetune_desktop.operations.leak_words import title_of

        return said(title_of(leak))

    def _where(self, leak: "Leak") -> str:
        return said(self._report.texts[leak.text].where) if self._report else ""

    def _excerpt(self, leak: "Leak") -> Marked:
        return self._marked(leak)

    def _state(self, leak: "Leak") -> str:
        if self._is_left_out(leak):
            return self.tr("Left out")
        return self.tr("Found") if leak.sure else self.tr("Maybe chance")

    def _marked(self, leak: "Leak") -> Marked:
        """The answer around the place, in one piece."""
        text = self._report.texts[leak.text].text if self._report else ""
        start, end = max(leak.start - _AROUND, 0), leak.end + _AROUND
        return Marked(text[start:end], (Span(leak.start - start, leak.end - start, "hit"),))

    def _is_left_out(self, leak: "Leak") -> bool:
        return leak.source is not None and (leak.source.first, leak.source.last) in self._left_out

    def _show_leak(self) -> None:
        from voicetune_desktop.operations.leak_words import reason_of, remedy_of

        leak = self.current
        if leak is None:
            for label in (self.reason, self.source, self.remedy):
                label.setVisible(False)
            return
        marked = self._marked(leak)
        self.place.show_bubbles([Bubble("", marked.text, spans=marked.spans)])
        out = self._is_left_out(leak)
        done = self.tr("It is left out of the next files. Make them again and train with them.")
        for label, words in (
            (self.reason, f"{self._where(leak)}: {said(reason_of(leak))}"),
            (self.source, self._source(leak)),
            (self.remedy, done if out else said(remedy_of(leak))),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.leave_out.setVisible(leak.source is not None and leak.source.learned and not out)
        self.privacy.setVisible(not out and leak.source is not None)

    def _source(self, leak: "Leak") -> str:
        """Where it stands in the examples."""
        source = leak.source
        if source is None:
            return ""
        where = self.tr("In the chat “%1”").replace("%1", source.chat)
        count = source.last - source.first + 1
        messages = (
            self.tr("%Ln message(s)", "", count)
            if count > 1
            else self.tr("message %1").replace("%1", number((source.first & 0xFFFFFFFF) + 1))
        )
        when = day(local_day(source.at)) if source.at is not None else ""
        return ", ".join(filter(None, (where, when, messages)))

    def _on_leave_out(self) -> None:
        leak = self.current
        if leak and leak.source:
            self.leave_out_wanted.emit(leak.source)
