"""Words drawn out, like "sooo" and "gooool"; laughter and addresses are no words here."""

import re

from voicetune_desktop.evaluation.measures.counting import yes_or_no
from voicetune_desktop.evaluation.measures.laughter import Laughter
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Readings
from voicetune_desktop.evaluation.words import words

_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1")


def is_drawn_out(text: str) -> bool:
    """Whether a letter of a word stands three times or more in a row."""
    low = text.lower()
    return bool(_DRAWN_OUT.search(low)) and any(map(_in_word, low.split()))


def _in_word(piece: str) -> bool:
    if not _DRAWN_OUT.search(piece) or piece.startswith("www.") or "://" in piece:
        return False
    laughter = Laughter()
    return not laughter.of(piece, words(piece))


def _elongation(readings: Readings) -> Evidence | None:
    return yes_or_no(readings, lambda reading: list(map(is_drawn_out, reading.texts)))


ELONGATION = Measure(
    id="elongation",
    title="Drawn-out words",
    unit="share",
    distance="difference of shares",
    wording=Wording(
        "{who} draws words out in more answers than you: {model} against {you}.",
        "{who} draws words out in fewer answers than you: {model} against {you}.",
        "{who} draws words out in as many answers as you: {model} against {you}.",
    ),
    evidence=_elongation,
)
