"""Passwords, PINs and codes that words announce, in the same message or in the one before."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.announcing import around, before, listed, stems, table, word_end
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.detectors.password_answers import answered, may_be_answered
from voicetune_desktop.privacy.detectors.password_readers import READERS
from voicetune_desktop.privacy.detectors.password_values import LIVELY, WORDY
from voicetune_desktop.privacy.sheets import Sheet

KIND = "password"
_SURE, _LIKELY, _UNSURE = 0.95, 0.85, 0.5
_TOPICS = ("account", "network", "code", "password", "pin", "once", "phrase")
"""From weak to strong: a word of several topics has the last."""
_ASKED = frozenset(_TOPICS[1:])
"""Topics of questions."""


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of passwords and codes; needs to know nothing."""
    return _detector()


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """What each cue announces; where it announces nothing, the answer in the messages after it."""
    words = _words()
    told: set[int] = set()
    asked: dict[int, str] = {}
    for cue in cues:
        topic, inflected = words[cue.word]
        row = sheet.row(cue.start)
        quiet = topic not in WORDY and not LIVELY.search(sheet.text, *around(sheet, cue))
        if quiet and (topic not in _ASKED or not may_be_answered(sheet, row, topic)):
            continue
        if not _is_word_of_codes(sheet, cue, inflected=inflected):
            continue
        places = [] if quiet else list(READERS[topic](sheet, cue, inflected))
        yield from (_finding(sheet, (start, end), action) for start, end, action in places)
        if places:
            told.add(row)
        elif topic in _ASKED and _TOPICS.index(topic) >= _TOPICS.index(asked.get(row, "account")):
            asked[row] = topic
    for row, topic in asked.items():
        if row not in told and (place := answered(sheet, row, topic)):
            yield _finding(sheet, place[:2], place[2], "asked")


def _finding(sheet: Sheet, place: tuple[int, int], action: Action, form: str = "") -> Finding:
    score = _UNSURE if action is Action.ASK else _LIKELY if form else _SURE
    return Finding(*place, KIND, score, action, sheet.text[place[0] : place[1]], form, reason="asked" if form else "said")


def _is_word_of_codes(sheet: Sheet, cue: Cue, *, inflected: bool) -> bool:
    """Whether a cue is a whole word and not that of a public code, such as a zip code or an error code."""
    if word_end(sheet, cue, inflected=inflected) is None:
        return False
    words = before(sheet, cue.start, reach=24).replace("-", " ").rsplit(None, 1)
    return not words or words[-1].lower().strip("(\"'") not in _ordinary()


@cache
def _words() -> Mapping[str, tuple[str, bool]]:
    tables = table("passwords")
    return {word: (topic, inflected) for topic in _TOPICS for word, inflected in stems(listed(tables[topic])).items()}


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(listed(table("passwords")["ordinary"]))


@cache
def _detector() -> CuedDetector:
    return CuedDetector(tuple(_words()), find)
