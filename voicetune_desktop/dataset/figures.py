"""Statistics as figures: a title, a sentence, a table and the picture of it; the window and the report show the same ones."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import sqrt

from msgspec import Struct

from voicetune_desktop.dataset import gaps
from voicetune_desktop.dataset.bars import REPLY_EDGES, TOKEN_EDGES, WORD_EDGES, whole_spans
from voicetune_desktop.dataset.gaps import duration
from voicetune_desktop.dataset.statistics import Side, Statistics

SIDES = ("Assistant", "Others")
UNITS = {"words": ("{} word", "{} words"), "tokens": ("{} token", "{} tokens")}
MOST_ROWS = 12
WORDS = {"minute": "a minute", "no hour": "at no known hour", "hours": "from {} to {} o'clock", "person": "Person {}"}
_HOURS_AWAKE = 3
"""Hours in a row that are named as those in which somebody writes most."""


class Row(Struct, frozen=True):
    """A row of the table; `shares`, 0 to 1, are the lengths of its bars."""

    label: str
    cells: tuple[str, ...]
    shares: tuple[float, ...]


class Figure(Struct, frozen=True):
    """One thing to see. `sides` name the bars where there are two; bars are lying where rows are a list and no scale.

    Labels come out of the chats (words, emoji, new names) where `from_chats` holds; all other texts are ours, with numbers in them.
    `mark` is a place on the scale, counted in rows, with its words.
    """

    id: str
    title: str
    sentence: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    sides: tuple[str, ...] = ()
    lying: bool = False
    from_chats: bool = False
    mark: tuple[float, str] | None = None


def figures(found: Statistics, labels: Mapping[int, str], gap_minutes: int) -> tuple[Figure, ...]:
    """Everything there is to see, figures without rows left out. `labels` are the new names of people by their ids."""
    makers: Sequence[Callable[[], Figure]] = (
        lambda: _replies(found),
        lambda: _hours(found),
        lambda: _words(found),
        lambda: _tokens(found),
        lambda: _typical(found),
        lambda: _emoji(found),
        lambda: _answered(found, labels),
        lambda: _pauses(found, gap_minutes),
    )
    return tuple(figure for make in makers if (figure := make()).rows)


def _replies(found: Statistics) -> Figure:
    mine, others = found.assistant.replies_spread, found.others.replies_spread
    sentence = (
        f"Half of the assistant's answers come within {_quick(mine.p50)}, three quarters within {_quick(mine.p75)}. "
        f"The others take {_quick(others.p50)} and {_quick(others.p75)}."
    )
    labels = [gaps.time_span(low, high) for low, high in zip(REPLY_EDGES, (*REPLY_EDGES[1:], None), strict=True)]
    return Figure("replies", "Time to answer", sentence, ("Time", *SIDES), _both(labels, found, lambda side: side.replies), SIDES)


def _quick(seconds: int) -> str:
    return duration(seconds) if seconds else WORDS["minute"]


def _hours(found: Statistics) -> Figure:
    mine, others = found.hours
    sentence = f"The assistant writes most {_most(mine)}, the others {_most(others)}. Hours are those of the exports' own clocks."
    labels = [str(hour) for hour in range(24)]
    return Figure("hours", "Hours of the day", sentence, ("Hour", *SIDES), _compared(labels, mine, others), SIDES)


def _most(hours: Sequence[int]) -> str:
    """The hours in a row, over midnight too, in which most is written."""
    if not any(hours):
        return WORDS["no hour"]
    sums = [sum(hours[(start + more) % 24] for more in range(_HOURS_AWAKE)) for start in range(24)]
    start = max(range(24), key=lambda hour: sums[hour])
    return WORDS["hours"].format(start, (start + _HOURS_AWAKE) % 24)


def _words(found: Statistics) -> Figure:
    mine, others = found.assistant.words_spread, found.others.words_spread
    sentence = f"Half of the assistant's messages have up to {_many(mine.p50, UNITS['words'])}, half of the others' up to {others.p50:,}."
    labels = whole_spans(WORD_EDGES, 1)
    return Figure("words", "Words in a message", sentence, ("Words", *SIDES), _both(labels, found, lambda side: side.words), SIDES)


def _tokens(found: Statistics) -> Figure:
    mine, others = found.assistant.tokens_spread, found.others.tokens_spread
    sentence = f"Half of the assistant's messages have up to {_many(mine.p50, UNITS['tokens'])}, half of the others' up to {others.p50:,}."
    labels = whole_spans(TOKEN_EDGES, 1)
    return Figure("tokens", "Tokens in a message", sentence, ("Tokens", *SIDES), _both(labels, found, lambda side: side.tokens), SIDES)


def _typical(found: Statistics) -> Figure:
    sentence = "The assistant writes these words much more often than the others do. Names and private data are left out."
    counts = [(word.word, word.count, word.others) for word in found.typical[:MOST_ROWS]]
    headers = ("Word", "Assistant, per 1,000 messages", "Others, per 1,000 messages")
    return Figure("typical", "Typical words", sentence, headers, _rates(counts, found), SIDES, lying=True, from_chats=True)


def _emoji(found: Statistics) -> Figure:
    mine, others = (_share(side.with_emoji, side.messages) for side in (found.assistant, found.others))
    sentence = f"{mine} of the assistant's messages have an emoji, and {others} of the others'."
    theirs = dict(found.others.emoji)
    counts = [(emoji, count, theirs.get(emoji, 0)) for emoji, count in found.assistant.emoji[:MOST_ROWS]]
    headers = ("Emoji", "Assistant, per 1,000 messages", "Others, per 1,000 messages")
    return Figure("emoji", "Emoji", sentence, headers, _rates(counts, found), SIDES, lying=True, from_chats=True)


def _answered(found: Statistics, labels: Mapping[int, str]) -> Figure:
    total = sum(count for _, count in found.answered) or 1
    top = found.answered[0][1] if found.answered else 1
    rows = tuple(
        Row(labels.get(person, WORDS["person"].format(person)), (f"{count:,}", _share(count, total)), (count / top,))
        for person, count in found.answered[:MOST_ROWS]
    )
    people = len(found.answered)
    sentence = "One person gets all the answers." if people == 1 else f"{people:,} people get answers; the first gets {_share(top, total)}."
    return Figure("answered", "Answered most", sentence, ("New name", "Answers", "Share"), rows, lying=True, from_chats=True)


def _pauses(found: Statistics, gap_minutes: int) -> Figure:
    chosen, suggested = duration(gap_minutes * 60), duration(gaps.suggested_gap(found.pauses) * 60) if found.pauses else ""
    total, top = sum(found.pauses) or 1, max(found.pauses, default=0) or 1
    rows = tuple(
        Row(duration(gaps.EDGES[bar]) if bar else "0", (f"{count:,}", _share(count, total)), (sqrt(count / top),))
        for bar, count in enumerate(found.pauses)
    )
    sentence = f"A pause longer than {chosen} starts a new conversation; the pauses themselves suggest {suggested}."
    mark = (gaps.bar_of(gap_minutes), chosen)
    return Figure("pauses", "Pauses between messages", sentence, ("From", "Pauses", "Share"), rows, mark=mark)


def _both(labels: Sequence[str], found: Statistics, bars: Callable[[Side], Sequence[int]]) -> tuple[Row, ...]:
    return _compared(labels, bars(found.assistant), bars(found.others))


def _compared(labels: Sequence[str], mine: Sequence[int], others: Sequence[int]) -> tuple[Row, ...]:
    """Rows of shares, so that a side that writes less can be compared; none where there is nothing."""
    totals = [sum(counts) or 1 for counts in (mine, others)]
    shares = [[count / total for count in counts] or [0.0] * len(labels) for counts, total in zip((mine, others), totals, strict=True)]
    top = max(map(max, shares))
    if not top:
        return ()
    return tuple(
        Row(label, (f"{100 * first:.1f} %", f"{100 * second:.1f} %"), (first / top, second / top))
        for label, first, second in zip(labels, *shares, strict=True)
    )


def _rates(counts: Sequence[tuple[str, int, int]], found: Statistics) -> tuple[Row, ...]:
    """Rows of (label, uses by the assistant, uses by the others), as uses in a thousand messages."""
    totals = [max(side.messages, 1) for side in (found.assistant, found.others)]
    rates = [[1000 * count / total for count, total in zip(both, totals, strict=True)] for _, *both in counts]
    top = max((max(pair) for pair in rates), default=0) or 1
    labels = [label for label, *_ in counts]
    return tuple(Row(label, tuple(map(_rate, pair)), tuple(rate / top for rate in pair)) for label, pair in zip(labels, rates, strict=True))


def _rate(rate: float) -> str:
    return f"{rate:,.0f}" if rate >= 10 or not rate else f"{rate:.1f}"


def _share(count: int, total: int) -> str:
    return f"{100 * count / max(total, 1):.0f} %"


def _many(count: int, unit: tuple[str, str]) -> str:
    return unit[count != 1].format(f"{count:,}")


HIGHEST = "Highest bars:"


def described(figure: Figure, say: Callable[[str], str] = str) -> str:
    """A figure in words for those who cannot see it: its sentence, then its highest rows; `say` says English in another language."""
    first = sorted(figure.rows, key=lambda row: -max(row.shares))[:3]
    names = tuple(map(say, figure.sides or figure.headers[1:2]))
    rows = ((row.label if figure.from_chats else say(row.label), tuple(map(say, row.cells))) for row in first)
    read = (f"{label}: " + ", ".join(f"{name} {cell}" for name, cell in zip(names, cells, strict=False)) for label, cells in rows)
    return " ".join((say(figure.sentence), say(HIGHEST), "; ".join(read) + "."))


def texts_from_chats(several: Sequence[Figure]) -> Iterator[str]:
    """Every text of some figures that comes out of the chats."""
    yield from (row.label for figure in several if figure.from_chats for row in figure.rows)
