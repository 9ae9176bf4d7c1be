"""How long answers are: characters, words, and answers of a single word."""

from math import log2

from voicetune_desktop.dataset.bars import WORD_EDGES, whole_spans
from voicetune_desktop.evaluation.measures.counting import numbers, yes_or_no
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Reading, Readings

_WORD_BARS = dict(zip(whole_spans(WORD_EDGES, 0), WORD_EDGES, strict=True))
_LETTER_EDGES = (0, 6, 11, 21, 41, 81, 161, 321, 641)
_LETTER_BARS = dict(zip(whole_spans(_LETTER_EDGES, 0), _LETTER_EDGES, strict=True))


def _doublings(length: float) -> float:
    """Twice as long is one step, for short answers as for long ones."""
    return log2(1 + length)


def _words(readings: Readings) -> Evidence:
    return numbers(readings, lambda reading: list(map(len, reading.words)), _WORD_BARS, _doublings, median=True)


def _characters(readings: Readings) -> Evidence:
    return numbers(readings, lambda reading: list(map(len, reading.texts)), _LETTER_BARS, _doublings, median=True)


def _one_word(readings: Readings) -> Evidence | None:
    return yes_or_no(readings, _of_one_word)


def _of_one_word(reading: Reading) -> list[bool]:
    return [len(words) == 1 for words in reading.words]


WORDS = Measure(
    id="words",
    title="Words in an answer",
    unit="words",
    distance="Wasserstein distance, in doublings",
    wording=Wording(
        "{who} writes longer answers than you: {model} against {you}.",
        "{who} writes shorter answers than you: {model} against {you}.",
        "{who} writes answers as long as yours: {model} against {you}.",
    ),
    evidence=_words,
)
CHARACTERS = Measure(
    id="characters",
    title="Characters in an answer",
    unit="characters",
    distance="Wasserstein distance, in doublings",
    wording=Wording(
        "{who} types more in an answer than you: {model} against {you}.",
        "{who} types less in an answer than you: {model} against {you}.",
        "{who} types as much in an answer as you: {model} against {you}.",
    ),
    evidence=_characters,
)
ONE_WORD = Measure(
    id="one_word",
    title="Answers of one word",
    unit="share",
    distance="difference of shares",
    wording=Wording(
        "{who} answers with a single word more often than you: {model} against {you}.",
        "{who} answers with a single word less often than you: {model} against {you}.",
        "{who} answers with a single word as often as you: {model} against {you}.",
    ),
    evidence=_one_word,
)
