"""The columns of the list of examples, and what it says of how many it shows and which part they are of."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from voicetune_desktop.gui.days import told_time
from voicetune_desktop.gui.metrics import scale
from voicetune_desktop.gui.pages.dataset_narrowing import Narrowed
from voicetune_desktop.gui.widgets.paged_model import Column
from voicetune_desktop.project.examples import ExampleRow

translate = QCoreApplication.translate

LEAST = 84
"""How wide the column is at least that takes the room that is left."""
GIVING_WAY = (3, 1)
"""Columns that are hidden where the window is narrow, the first one first."""
_WIDTHS = (152, 70, 80, 136, 0)
_WIDE_TIMES, _ROOM = (1734829080, 1734872280), 28
"""Half a day apart, with two figures in each part; and what a cell leaves free beside them."""


def columns() -> list[Column[ExampleRow]]:
    """What is shown of an example."""
    return [
        Column(translate("ExampleList", "Conversation"), _day),
        Column(translate("ExampleList", "Turns"), _turns, number=True),
        Column(translate("ExampleList", "Tokens"), _tokens, number=True),
        Column(translate("ExampleList", "Answer tokens"), _answer_tokens, number=True),
        Column(translate("ExampleList", "Part"), _use),
    ]


def widths() -> tuple[int, ...]:
    """What the columns need, before they grow with the text: some languages write longer times."""
    written = max(map(QFontMetrics(QApplication.font()).horizontalAdvance, map(told_time, _WIDE_TIMES)))
    return (max(_WIDTHS[0], round(written / scale()) + _ROOM), *_WIDTHS[1:])


def sides() -> Sequence[tuple[str, str]]:
    """The parts to choose from, as (key, words)."""
    return (
        ("", translate("ExampleList", "All parts")),
        ("train", translate("ExampleList", "Used to train")),
        ("valid", translate("ExampleList", "Used to measure")),
        ("test", translate("ExampleList", "Kept for a test")),
    )


def words(narrowed: Narrowed, count: int) -> str:
    """How many examples are shown, and of which lengths."""
    wanted, locale = narrowed.wanted, QLocale()
    if not narrowed.is_plain:
        return translate("ExampleList", "%Ln matching example(s)", "", count)
    if wanted.high is None:
        return translate("ExampleList", "%Ln example(s)", "", count)
    texts = {
        "total": translate("ExampleList", "%Ln example(s) of %1 to %2 tokens", "", count),
        "prompt": translate("ExampleList", "%Ln example(s) with %1 to %2 tokens of prompts", "", count),
        "answer": translate("ExampleList", "%Ln example(s) with %1 to %2 tokens of trained answers", "", count),
        "turns": translate("ExampleList", "%Ln example(s) of %1 to %2 turns", "", count),
    }
    text = texts[narrowed.measure]
    return text.replace("%1", locale.toString(wanted.low)).replace("%2", locale.toString(wanted.high))


def _day(row: ExampleRow) -> str:
    return "–" if row.started_at is None else told_time(row.started_at)


def _turns(row: ExampleRow) -> str:
    return QLocale().toString(row.turns)


def _tokens(row: ExampleRow) -> str:
    return QLocale().toString(row.total_tokens)


def _answer_tokens(row: ExampleRow) -> str:
    return QLocale().toString(row.answer_tokens)


def _use(row: ExampleRow) -> str:
    uses = {
        "train": translate("ExampleList", "training"),
        "valid": translate("ExampleList", "measuring"),
        "test": translate("ExampleList", "test"),
    }
    return uses[row.split]
