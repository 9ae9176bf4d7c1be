"""The output of a trainer as events: from a place in its log on, in pieces, whatever its lines look like."""

import re
from collections.abc import Iterator
from pathlib import Path

from voicetune_desktop.training.home.logs import LONGEST, Figures, Reader
from voicetune_desktop.training.records import JobEvent

PIECE = 1 << 20
"""Bytes that are read at once."""
NOISE = 4 << 20
"""After so many bytes without a figure the log is noise, and only its last piece is read."""
TAIL = 64 << 10
_BREAK = re.compile(rb"[\r\n]")
_LINE = re.compile(rb"[^\r\n]+")
_SAYING = "After step {}: {}"
_WORDS = {
    "train_loss": "loss {}",
    "valid_loss": "loss of held-out rows {}",
    "train_accuracy": "accuracy {}",
    "valid_accuracy": "accuracy on held-out rows {}",
    "learning_rate": "learning rate {}",
}


def events_in(log: Path, start: int, at: float, reader: Reader, *, ended: bool) -> Iterator[JobEvent]:
    """The events in a log from a place on; the id of each is the place of its line, so that reading can go on there.

    The last line counts only when the training has `ended`: before, it may be half a line. Raises OSError.
    """
    with log.open("rb") as file:
        size, quiet, cut = file.seek(0, 2), 0, False
        while start < size:
            file.seek(start)
            piece = file.read(PIECE)
            to = len(piece) if ended and start + len(piece) == size else _last_break(piece)
            found = list(_figures(piece, _first_break(piece) if cut else 0, to, start, reader))
            yield from (_event(one, at) for one in found)
            if start + len(piece) == size or not piece:
                break
            quiet = 0 if found else quiet + len(piece)
            skipped = quiet > NOISE and size - PIECE > start + to
            start, cut = (size - PIECE, True) if skipped else (start + (to or len(piece)), not to)
    if ended:
        yield from (_event(one, at) for one in reader.rest())


def tail(log: Path, start: int) -> tuple[str, int]:
    """What was added to a log since a place, or its last TAIL bytes, and the place for the next time. A log that is gone is empty."""
    try:
        with log.open("rb") as file:
            size = file.seek(0, 2)
            start = max(start if start <= size else 0, size - TAIL)
            file.seek(start)
            added = file.read(size - start)
    except OSError:
        return "", 0
    return added.decode("utf-8", "replace"), start + len(added)


def _figures(piece: bytes, first: int, to: int, start: int, reader: Reader) -> Iterator[Figures]:
    for line in _LINE.finditer(piece, first, to):
        yield from reader.read(start + line.start(), line[0][: 4 * LONGEST].decode("utf-8", "replace"))


def _first_break(piece: bytes) -> int:
    """Where the first line ends that may be half a line."""
    found = _BREAK.search(piece)
    return found.end() if found else len(piece)


def _last_break(piece: bytes) -> int:
    """Where the last whole line ends; 0 where there is none."""
    return max(piece.rfind(b"\n"), piece.rfind(b"\r")) + 1


def _event(found: Figures, at: float) -> JobEvent:
    said = ", ".join(_WORDS[name].format(f"{value:.4g}") for name, value in found.metrics.items())
    return JobEvent(f"{found.place:015d}", at, "info", _SAYING.format(found.step, said), found.step, found.metrics)
