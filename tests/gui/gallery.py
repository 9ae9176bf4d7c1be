"""Draws every widget in light and dark, and at 200 %: python -m tests.gui.gallery FOLDER."""

import os
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

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
from voicetune_desktop.gui.metrics import LARGE, MEDIUM, WIDE
from voicetune_desktop.gui.theme import Mode
from voicetune_desktop.gui.widgets.buttons import button, icon_button
from voicetune_desktop.gui.widgets.card import Card, EmptyState, Line, StatusPill
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.drop_area import DropArea
from voicetune_desktop.gui.widgets.fields import ListField, NumberField, SearchField, field
from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.progress import ProgressPanel
from voicetune_desktop.gui.widgets.rail import Rail, Step, StepState
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel, keep_ground
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
    return page


def beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(MEDIUM)
    for widget in widgets:
        layout.addWidget(widget)
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


PAGES: dict[str, tuple[Callable[[], QWidget], tuple[int, int]]] = {
    "controls": (controls, (760, 720)),
    "messages": (messages, (760, 700)),
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
