"""Draws every widget in light and dark, and at 200 %: python -m tests.gui.gallery FOLDER."""

import math
import os
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tests.gui.screenshots import at_double_scale, dress, shoot
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, ROW, TALL_ROW, WIDE
from voicetune_desktop.gui.theme import Mode
from voicetune_desktop.gui.widgets.bubbles import Bubble, BubbleList
from voicetune_desktop.gui.widgets.buttons import button, icon_button
from voicetune_desktop.gui.widgets.card import Card, EmptyState, Line, StatusPill
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.choice_list import ChoiceDelegate
from voicetune_desktop.gui.widgets.drop_area import DropArea
from voicetune_desktop.gui.widgets.fields import ListField, NumberField, field
from voicetune_desktop.gui.widgets.histogram_layout import HistogramData, Mark
from voicetune_desktop.gui.widgets.histogram_panel import HistogramPanel
from voicetune_desktop.gui.widgets.marked import Marked, Span
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.paged_model import Column, PagedModel
from voicetune_desktop.gui.widgets.progress import ProgressPanel
from voicetune_desktop.gui.widgets.rail import Rail, Step, StepState
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.tables import Table
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel, keep_ground
from voicetune_desktop.gui.widgets.text_delegate import TextDelegate
from voicetune_desktop.model import Progress

STEPS = (
    Step("open", "Open", "import"),
    Step("people", "People", "people"),
    Step("privacy", "Privacy", "shield"),
    Step("dataset", "Dataset", "chart"),
    Step("finish", "Finish", "flag"),
    Step("try", "Try it", "try"),
)


def sheet(*rows: QWidget) -> QWidget:
    page = QWidget()
    keep_ground(page, "window")
    column = QVBoxLayout(page)
    column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
    column.setSpacing(LARGE)
    for row in rows:
        column.addWidget(row)
    column.addStretch()
    return page


def beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(MEDIUM)
    for widget in widgets:
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    layout.addStretch()
    return row


def controls() -> QWidget:
    kinds = ("primary", "secondary", "quiet", "danger")
    words = ("Continue to Privacy", "Back", "Show as table", "Delete project")
    buttons = [button(text, kind, icon=icon) for text, kind, icon in zip(words, kinds, ("arrow-right", "", "table", "trash"), strict=True)]
    off = [button(text, kind) for text, kind in zip(words, kinds, strict=True)]
    for each in off:
        each.setEnabled(False)
    minutes = NumberField(60, 1, 999, unit="min")
    role = ListField([("assistant", "Assistant"), ("others", "Others"), ("out", "Leave out")])
    merge, scale, part = QCheckBox("Merge bursts", checked=True), QCheckBox("Log scale"), QCheckBox("All chats", tristate=True)
    part.setCheckState(part.checkState().PartiallyChecked)
    slider = QSlider(value=40)
    slider.setOrientation(slider.orientation().Horizontal)
    tabs = QTabWidget()
    tabs.addTab(PlainLabel("Messages as they are", ink="quiet"), "Before")
    tabs.addTab(QWidget(), "After")
    search = SearchField("Search messages")
    search.setText("Anna")
    return sheet(
        Heading("Prepare your chats", "display"),
        PlainLabel("Nothing leaves this computer until you send it.", size="lead", ink="quiet"),
        beside(*buttons),
        beside(*off),
        beside(field("Name of the project", QLineEdit("Anna & friends")), field("Role", role), field("Pause", minutes, "Starts a talk")),
        beside(search, icon_button("undo", "Undo"), icon_button("settings", "Settings"), icon_button("help", "Help")),
        beside(merge, scale, part, QRadioButton("Other names", checked=True), QRadioButton("[PERSON 1]")),
        beside(SegmentedChoice("Names", [("replace", "Replace"), ("ask", "Ask me"), ("keep", "Keep")], "ask"), slider),
        beside(
            StatusPill("12 to check", "warning", "eye"), StatusPill("Done", "success", "check"), StatusPill("3 leaks", "error", "error"),
            StatusPill("Offline", "quiet", "offline"),
        ),
        tabs,
        QPlainTextEdit("You are Anna. You write short messages."),
    )  # fmt: skip


def messages() -> QWidget:
    info = InlineMessage("info", "3 April or 4 March?", "The file does not tell the order of day and month.")
    info.add_action("Day first")
    info.add_action("Month first")
    error = InlineMessage()
    error.say("error", "This file is no chat export.", "Choose the file that the app sent you.", details="SourceError")
    panel = ProgressPanel()
    panel.start("Reading messages", "Cancel import")
    panel.show_progress(Progress(120_000, 500_000, ""))
    panel._show_details(True)
    panel.setVisible(True)
    card = Card("Suggested merge")
    card.body.addWidget(PlainLabel("Mum on WhatsApp and Maria Rossi on Messenger look like one person.", wrap=True))
    card.body.addWidget(Line())
    card.body.addWidget(beside(button("They are one person"), button("They are two people", "quiet")))
    return sheet(
        info,
        InlineMessage("success", "412 examples written, 412 will be trained."),
        InlineMessage("warning", "12 examples are too long.", "They lose their oldest messages.", dismissable=False),
        error,
        panel,
        card,
    )


def opening() -> QWidget:
    drop = DropArea(
        "Drop an export here", "A zip, a file or a folder from WhatsApp, Telegram, Slack, Messenger or Instagram.",
        button("Choose a file", "primary", icon="folder"), button("Look around with a sample chat", icon="sample"),
    )  # fmt: skip
    return sheet(drop, EmptyState("people", "No people yet", "Open an export first.", button("Go to Open")))


def rail() -> QWidget:
    page = QWidget()
    keep_ground(page, "window")
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    result = Rail(STEPS)
    result.show_state("open", StepState.DONE, "3 chats")
    result.show_state("people", StepState.DONE, "4 people")
    result.show_state("privacy", StepState.PARTLY, "12 to check")
    result.show_state("dataset", StepState.AGAIN)
    result.set_reachable("try", False)
    result.choose("privacy")
    grid.addWidget(result, 0, 0)
    grid.addWidget(Heading("Privacy"), 0, 1)
    grid.setColumnStretch(1, 1)
    return page


def histogram() -> QWidget:
    counts = [int(900 * math.exp(-(((bar - 4) / 3) ** 2)) + 240 * math.exp(-bar / 9)) for bar in range(38)] + [0, 3]
    shares = [min(0.92, 0.4 + bar * 0.014) for bar in range(40)]
    marks = (Mark("limit", 4096, "Limit 4,096"), Mark("median", 118, "Median 118"), Mark("p95", 301, "95 % up to 301"))
    data = HistogramData(range(0, 41 * 20, 20), counts, shares, marks)
    panel = HistogramPanel()
    panel.show_data(data, "Most examples are 40 to 120 tokens long. None is too long.")
    panel.chart._read_out(6)
    panel.chart._choose(3)
    close = (Mark("limit", 130, "Limit 130"), Mark("median", 118, "Median 118"), Mark("p95", 122, "95 % up to 122"))
    crowded = HistogramPanel()
    crowded.show_data(data._replace(marks=close), "Half of the examples are close to the limit.")
    crowded.chart.set_logarithmic(True)
    return sheet(panel, crowded)


class Pair(NamedTuple):
    before: Marked
    after: Marked
    count: int


TEXTS = (
    Marked("Ring me at +44 7700 900123 when you are there 🎉", [Span(11, 26)]),
    Marked("Did Maria Rossi send the photos of the boat to you?", [Span(4, 15)]),
    Marked("May I call you in May?", [Span(0, 3, "keep"), Span(18, 21, "ask")]),
    Marked("שלום אנה, מה שלומך היום?", [Span(5, 8)]),
    Marked("A long message that goes on and on about the weather before it comes to the point: write to anna@example.org", [Span(92, 108)]),
    Marked("One line\nand one more \u202ehidden", [Span(0, 3, "hit")]),
)


def table() -> QWidget:
    texts = (Column[Pair]("Before", lambda row: row.before), Column[Pair]("After", lambda row: row.after))
    model = PagedModel((*texts, Column[Pair]("Like this", lambda row: str(row.count), number=True)))
    model.show_rows(1_000_000, lambda start, count: [Pair(TEXTS[n % 6], TEXTS[(n + 1) % 6], n) for n in range(start, start + count)])
    low, high = (Table("Messages", model, widths=(0, 0, 110), row_height=height) for height in (ROW, TALL_ROW))
    for view in (low, high):
        view.setItemDelegate(TextDelegate(view))
        view.selectRow(1)
    people = QStandardItemModel(3, 3)
    people.setHorizontalHeaderLabels(["Name in chat", "Messages", "Role"])
    for row, cells in enumerate((("Anna Berg", "1,204", "Assistant"), ("Maria Rossi", "962", "Others"), ("דוד לוי", "12", "Leave out"))):
        for column, words in enumerate(cells):
            people.setItem(row, column, QStandardItem(words))
    roles = Table("People", people, widths=(0, 110, 130))
    roles.setItemDelegateForColumn(2, ChoiceDelegate("Role", [("a", "Assistant"), ("o", "Others"), ("l", "Leave out")], roles))
    roles.setCurrentIndex(people.index(0, 2))
    return sheet(low, high, roles)


def bubbles() -> QWidget:
    chat = [Bubble("Maria Rossi", TEXTS[0].text, time="14:02", day="3 April 2024", spans=TEXTS[0].spans)]
    chat += [Bubble("Anna Berg", "On my way", mine=True, time="14:05", day="3 April 2024")]
    chat += [Bubble("Anna Berg", TEXTS[4].text, mine=True, time="14:05", day="3 April 2024", spans=TEXTS[4].spans)]
    chat += [Bubble("דוד לוי", TEXTS[3].text, time="09:10", day="4 April 2024", spans=TEXTS[3].spans)]
    chat += [Bubble("Maria Rossi", TEXTS[2].text, time="09:11", day="4 April 2024", spans=TEXTS[2].spans)]
    chat += [Bubble("Maria Rossi", TEXTS[5].text, time="09:11", day="4 April 2024", spans=TEXTS[5].spans)]
    view = BubbleList("First messages")
    view.show_bubbles(chat)
    view.setMinimumHeight(560)
    return sheet(view)


PAGES: dict[str, tuple[Callable[[], QWidget], tuple[int, int]]] = {
    "controls": (controls, (760, 720)),
    "messages": (messages, (760, 700)),
    "histogram": (histogram, (860, 900)),
    "table": (table, (900, 760)),
    "bubbles": (bubbles, (620, 620)),
    "opening": (opening, (760, 620)),
    "rail": (rail, (480, 560)),
}
LOOKS: dict[str, tuple[Mode, float]] = {"light": ("light", 1), "dark": ("dark", 1), "dark-text200": ("dark", 2)}
DOUBLE: dict[str, tuple[Mode, float]] = {"light-200": ("light", 1)}


def draw(folder: Path, names: tuple[str, ...], looks: dict[str, tuple[Mode, float]]) -> Iterator[Path]:
    for name, (look, (mode, text)) in product(names or PAGES, looks.items()):
        make, (width, height) = PAGES[name]
        dress(mode, text)
        yield shoot(make(), folder / f"{name}-{look}.png", (int(width * (1 + text) / 2), int(height * text)), mode=mode, text=text)


def main(folder: str, *names: str) -> None:
    app = QApplication(sys.argv[:1])
    doubled = app.devicePixelRatio() > 1
    for path in draw(Path(folder), names, DOUBLE if doubled else LOOKS):
        print(path)
    if not doubled:
        at_double_scale("tests.gui.gallery", folder, *names)


if __name__ == "__main__":
    main(*sys.argv[1:])
