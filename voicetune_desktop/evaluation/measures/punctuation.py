"""Punctuation: how much, which marks, and how messages end."""

import re

from voicetune_desktop.evaluation.measures.emoji import EMOTICON, ends_with_face
from voicetune_desktop.evaluation.measures.kinds import kinds, per_hundred, share_of
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Reading, Readings
from voicetune_desktop.evaluation.words import without_addresses

_WORD, _NOTHING, _FACE = "no mark", "nothing", "emoji"
_MARKS = {
    ".": ".。．।۔",
    "…": "…",
    "!": "!！¡",
    "?": "?？؟¿",
    ",": ",，、،",
    ":": ":：",
    ";": ";；؛",
    "-": "-",
    "—": "–—",
    '"': '"“”„«»「」『』',
    "()": "()（）",
}
"""Marks of all scripts by what they are the same as."""
_KIND = {mark: kind for kind, several in _MARKS.items() for mark in several}
_RUN = re.compile(rf"[!?！？؟]+|[.…。．]+|[{re.escape(''.join(_KIND))}]")
_SHOUTED = {frozenset("!"): "!!", frozenset("?"): "??"}
_INSIDE = re.compile(r"(?<=\d)[.,:-](?=\d)|(?<=\w)-(?=\w)")
"""Marks inside numbers, times and words."""
_TAIL = 20


def marks(text: str) -> list[str]:
    """The marks of a text by kind, those in a row as one, without those of addresses, numbers and emoticons."""
    return [_kind(run) for run in _RUN.findall(_INSIDE.sub(" ", EMOTICON.sub(" ", without_addresses(text))))]


def ending(bubble: str) -> str:
    """How a message ends: its last mark, that of an address included, an emoji, or nothing."""
    if ends_with_face(bubble):
        return _FACE
    return _kind(_RUN.findall(bubble[-_TAIL:])[-1]) if bubble[-1] in _KIND else _NOTHING


def _kind(run: str) -> str:
    """ "..." is "…", "!!!" is "!!", and "?!" is one of its own."""
    if len(run) == 1:
        return _KIND[run]
    if _KIND[run[0]] in {".", "…"}:
        return "…"
    return _SHOUTED.get(frozenset(map(_KIND.__getitem__, run)), "?!")


def _marks(readings: Readings) -> Evidence | None:
    return kinds(readings, _marks_and_words, per_hundred(_WORD), apart=(_WORD,))


def _marks_and_words(reading: Reading) -> list[list[str]]:
    """What stands after each word: a mark or none."""
    return [[*marks(text), *[_WORD] * len(words)] for text, words in zip(reading.texts, reading.words, strict=True)]


def _ends(readings: Readings) -> Evidence | None:
    return kinds(readings, lambda reading: [list(map(ending, bubbles)) for bubbles in reading.bubbles], share_of(_NOTHING))


MARKS = Measure(
    id="punctuation",
    title="Punctuation marks in 100 words",
    unit="per 100 words",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} uses more punctuation than you: {model} marks in a hundred words against {you}.",
        "{who} uses less punctuation than you: {model} marks in a hundred words against {you}.",
        "{who} uses as much punctuation as you: {model} marks in a hundred words against {you}.",
    ),
    evidence=_marks,
)
ENDS = Measure(
    id="ends",
    title="How messages end",
    unit="share",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} ends messages without a mark more often than you: {model} against {you}.",
        "{who} ends messages without a mark less often than you: {model} against {you}.",
        "{who} ends messages without a mark as often as you: {model} against {you}.",
    ),
    evidence=_ends,
)
