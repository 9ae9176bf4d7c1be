"""What leaves this computer: to which host, which files byte for byte, what was replaced in them, and what the training will cost."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from voicetune_desktop.dataset.cost import money
from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.metrics import LARGE, LARGE_TEXT, SMALL, scale
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.showing import show_place
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.operations.leaving import Leaving, WhyNot, leaving, stamp
from voicetune_desktop.targets.registry import target

if TYPE_CHECKING:
    from voicetune_desktop.dataset.providers import Service
    from voicetune_desktop.operations.estimating import Estimate
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.training.records import Method, OutgoingFile

DIGEST_SHOWN = 12
"""Letters of a digest that are shown."""


class LeavingCard(Card):
    """Reads the files in a thread; what is shown here, and nothing else, is what is sent."""

    changed = Signal()
    """It is known what would leave, or why nothing can."""
    write_wanted = Signal(str)
    """The person wants the files of this format written."""
    step_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("What leaves this computer"))
        self._session = session
        self._service: Service | None = None
        self._method: Method = "supervised"
        self._host = ""
        self._with_validation = False
        self.found: Leaving | WhyNot | None = None
        self._shown: tuple[OutgoingFile, ...] = ()
        self._shows: list[QPushButton] = []
        self._writing = False
        self._look = InBackground(session, self._make, self)
        self.host = PlainLabel("", wrap=True, strong=True)
        self.files = QGridLayout()
        self.replaced = PlainLabel("", wrap=True)
        self.estimate = PlainLabel("", wrap=True)
        self.limits = PlainLabel("", ink="warn", wrap=True)
        self.missing = PlainLabel("", wrap=True)
        self.write = button("", icon="save", identifier="vt.send.write")
        self.dataset = button(self.tr("Go to Dataset"), identifier="vt.send.dataset")
        self.message = InlineMessage()
        self._lay_out()
        self._look.made.connect(self._on_found)
        self._look.failed.connect(self.message.say_error)
        self.write.clicked.connect(self._on_write)
        self.dataset.clicked.connect(lambda: self.step_wanted.emit("dataset"))

    @property
    def ready(self) -> bool:
        """Whether it is known what would leave."""
        return self._look.ready

    @property
    def target(self) -> str:
        """The id of the training format that the service takes."""
        return self._service.targets.get(self._method, "") if self._service else ""

    @property
    def outgoing(self) -> "tuple[OutgoingFile, ...]":
        """The files that would leave."""
        if not isinstance(self.found, Leaving):
            return ()
        return tuple(file for file in self.found.files if file.side == "train" or self._with_validation)

    @property
    def examples(self) -> int:
        """Examples to train on."""
        return sum(file.examples for file in self.outgoing if file.side == "train")

    def show_order(self, service: "Service | None", method: "Method", host: str, *, validation: bool) -> None:
        """Say what would leave to a service; looks at the files anew where something changed."""
        project = self._session.project
        asked = service is not self._service or method != self._method
        self._service, self._method, self._host, self._with_validation = service, method, host, validation
        if asked:
            self.found = None
        if project is not None and service is not None:
            self._look.look(repr(stamp(project, service, method)))
        self._show()

    def show_estimate(self, estimate: "Estimate | None", limits: str) -> None:
        """Say what the training will cost, and where the files do not fit the service."""
        self.estimate.setText(self._costs(estimate))
        self.limits.setText(limits)
        self.limits.setVisible(bool(limits))

    def _make(self, project: "Project") -> Leaving | WhyNot | None:
        service, method = self._service, self._method
        return leaving(project, service, method) if service is not None else None

    def _on_write(self) -> None:
        self._writing = True
        self.write_wanted.emit(self.target)

    def _on_found(self, found: Leaving | WhyNot | None) -> None:
        self.found = found
        self._show()
        self.changed.emit()
        if self._writing and isinstance(found, Leaving):
            self._tell_written()

    def _tell_written(self) -> None:
        """Say that the files are there, and go to them, unless the person fills in something else: the button that wrote them is gone."""
        self._writing = False
        form, focus = self.parentWidget(), self.window().focusWidget()
        if self._shows and self.isVisible() and form is not None and not form.isAncestorOf(focus):
            self._shows[0].setVisible(True)  # Qt would show it a moment later, and what is hidden takes no focus
            self._shows[0].setFocus()
        announce(self, self.host.text())

    def _show(self) -> None:
        there = isinstance(self.found, Leaving)
        for widget in (self.host, self.replaced, self.estimate):
            widget.setVisible(there)
        if isinstance(self.found, Leaving):
            self.host.setText(self.tr("These bytes, and no others, go to %1.").replace("%1", self._host or "…"))
            self.replaced.setText(self._replaced(self.found))
        self._show_files()
        self._show_missing()

    def _show_files(self) -> None:
        """One row a file; the same files keep their rows, and with them the focus."""
        if self._shown == self.outgoing:
            return
        self._shown = self.outgoing
        self._clear_files()
        for row, file in enumerate(self._shown):
            self._show_file(row, file)

    def _show_missing(self) -> None:
        why = self.found if isinstance(self.found, WhyNot) else None
        self.missing.setText(self._why(why) if why else self.tr("Looking at the files…"))
        self.missing.setVisible(not isinstance(self.found, Leaving))
        writable = why in (WhyNot.NOT_WRITTEN, WhyNot.CHANGED)
        self.write.setVisible(writable)
        self.write.setEnabled(not self._session.busy)
        self.write.setText(self.tr("Write the files for %1").replace("%1", self._where()))
        self.dataset.setVisible(why in (WhyNot.NO_EXAMPLES, WhyNot.STALE))

    def _where(self) -> str:
        """What the service is called; one at an address of the person's own by its host."""
        there = self._service
        return "" if there is None else (self._host if there.id == "other" else "") or said(there.label)

    def _why(self, why: WhyNot) -> str:
        label = target(self.target).label if self.target else ""
        return {
            WhyNot.NO_EXAMPLES: self.tr("There are no examples yet."),
            WhyNot.STALE: self.tr("Something changed since the examples were made. Look at the dataset again first."),
            WhyNot.NOT_WRITTEN: self.tr("The files are not written yet in this format: %1. They are checked while they are written."),
            WhyNot.CHANGED: self.tr("The files have changed since they were checked. Write them again."),
        }[why].replace("%1", label)

    def _replaced(self, found: Leaving) -> str:
        names = self.tr("VoiceTune replaces %Ln name(s)", "", found.names)
        values = self.tr("and %Ln private value(s) in your chats.", "", found.values)
        return f"{names} {values} " + self.tr("No program finds everything: read the file before you send it.")

    def _show_file(self, row: int, file: "OutgoingFile") -> None:
        path = Path(file.path)
        name = PlainLabel(path.name, strong=True)
        count = PlainLabel(self.tr("%Ln example(s)", "", file.examples))
        size = PlainLabel(self.tr("%Ln byte(s)", "", file.bytes), ink="quiet")
        digest = PlainLabel(f"SHA-256 {file.sha256[:DIGEST_SHOWN]}…", ink="quiet")
        digest.setAccessibleName(f"SHA-256 {file.sha256}")
        show = button(self.tr("Show the file"), "quiet", icon="file", identifier=f"vt.send.file.{file.side}")
        show.setAccessibleDescription(path.name)
        show.clicked.connect(lambda: show_place(path, self.message))
        self._shows.append(show)
        several = (name, count, size, digest, show)
        if scale() >= LARGE_TEXT:
            self.files.addWidget(_flowing(*several), row, 0)
            return
        for column, widget in enumerate(several):
            self.files.addWidget(widget, row, column)

    def _clear_files(self) -> None:
        self._shows.clear()
        while item := self.files.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()

    def _costs(self, estimate: "Estimate | None") -> str:
        if estimate is None:
            return self.tr("What this training costs cannot be known in advance.")
        locale, cost = QLocale(), estimate.cost
        rounds = self.tr("%Ln epoch(s)", "", cost.epochs)
        if estimate.by_rule:
            rounds = self.tr("about %1, which the service decides").replace("%1", rounds)
        about = "≈\N{NO-BREAK SPACE}" if cost.estimated or estimate.by_rule else ""
        text = self.tr("%1 tokens are trained in %2.").replace("%1", about + locale.toString(cost.tokens)).replace("%2", rounds)
        if cost.cost is None:
            return f"{text} " + self.tr("What that costs is not known: type the price above if you know it.")
        amount = about + said(money(cost.cost, cost.offer.model.currency))
        read = day(date.fromisoformat(cost.price_date)) if cost.price_date else "–"
        return f"{text} " + self.tr("That costs %1 (price of %2).").replace("%1", amount).replace("%2", read)

    def _lay_out(self) -> None:
        self.files.setHorizontalSpacing(LARGE)
        self.files.setVerticalSpacing(SMALL)
        self.files.setColumnStretch(0 if scale() >= LARGE_TEXT else 3, 1)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.write)
        row.addWidget(self.dataset)
        row.addStretch()
        self.body.addWidget(self.missing)
        self.body.addLayout(row)
        self.body.addWidget(self.host)
        self.body.addLayout(self.files)
        for widget in (self.replaced, self.estimate, self.limits, self.message):
            self.body.addWidget(widget)
        self.show_estimate(None, "")


def _flowing(*widgets: QWidget) -> QWidget:
    """Things side by side that wrap where the width ends."""
    result = QWidget()
    flow = FlowLayout(result, across=LARGE)
    for widget in widgets:
        flow.addWidget(widget)
    return result
