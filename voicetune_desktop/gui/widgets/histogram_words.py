"""What the token-length histogram says: of a bar, of all of them, and along its axis."""

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.widgets.histogram_layout import HistogramData
from voicetune_desktop.gui.widgets.histogram_paint import number

translate = QCoreApplication.translate


def bar_words(data: HistogramData, bar: int) -> str:
    """A bar in words: "81 to 100 tokens: 1,204 examples (12 %). 64 % of their tokens are answers."."""
    low, high = data.span(bar)
    count = data.counts[bar]
    span, alone = _spans()[data.counted]
    span = span if low != high else alone
    text = f"{span.replace('%1', number(low)).replace('%2', number(high))}: {_examples(count)}"
    if not count:
        return f"{text}."
    share = f"{text} ({_percent(count / sum(data.counts))})."
    if data.counted != "total":
        return share
    answers = translate("Histogram", "%1 of their tokens are answers.").replace("%1", _percent(1 - data.prompt_share[bar]))
    return f"{share} {answers}"


def description(data: HistogramData) -> str:
    """All bars in words, for who does not see them."""
    if not data.counts:
        return translate("Histogram", "There are no examples yet.")
    fullest = max(range(len(data.counts)), key=lambda bar: data.counts[bar])
    turns, tokens = translate("Histogram", "%1 between %2 and %3 turns."), translate("Histogram", "%1 between %2 and %3 tokens.")
    parts = [
        (turns if data.counted == "turns" else tokens)
        .replace("%1", _examples(sum(data.counts)))
        .replace("%2", number(data.edges[0]))
        .replace("%3", number(data.edges[-1] - 1)),
        *(f"{mark.label}." for mark in data.marks),
        translate("Histogram", "Highest bar: %1").replace("%1", bar_words(data, fullest)),
    ]
    return " ".join(parts)


def axis_words(counted: str) -> str:
    """What the lengths along the axis are lengths of."""
    words = {
        "total": translate("Histogram", "Tokens in an example"),
        "prompt": translate("Histogram", "Tokens in the prompts of an example"),
        "answer": translate("Histogram", "Tokens in the trained answers of an example"),
        "turns": translate("Histogram", "Turns in an example"),
    }
    return words[counted]


def _examples(count: int) -> str:
    return translate("Histogram", "1 example") if count == 1 else translate("Histogram", "%Ln examples", "", count)


def _spans() -> dict[str, tuple[str, str]]:
    """The lengths of a bar in words, and where it has one length only."""
    return {
        "total": (translate("Histogram", "%1 to %2 tokens"), translate("Histogram", "%1 tokens")),
        "prompt": (translate("Histogram", "%1 to %2 tokens of prompts"), translate("Histogram", "%1 tokens of prompts")),
        "answer": (
            translate("Histogram", "%1 to %2 tokens of trained answers"),
            translate("Histogram", "%1 tokens of trained answers"),
        ),
        "turns": (translate("Histogram", "%1 to %2 turns"), translate("Histogram", "%1 turns")),
    }


def _percent(share: float) -> str:
    """A share as the person reads it: "12 %", and "under 1 %" never as 0."""
    rounded = round(share * 100)
    return f"{number(rounded)} %" if rounded or not share else "< 1 %"
