"""From what an engine sees to a finding of ours: the value alone, and nothing that is an everyday word or known to everybody."""

import re

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.national_ids import normal_form
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_word, is_written_small, public_names
from voicetune_desktop.privacy.optional.labels import kind_of

LEAST = 0.4
"""Presidio also tells of numbers that may be anything, with scores below."""
_NAMES = frozenset(("third_party", "organisation", "place"))
_INNER = re.compile(r"[^\W_].*[^\W_]|[^\W_]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_POSSESSIVE = re.compile("['’][sS]$")
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def finding_of(text: str, start: int, end: int, label: str, score: float, engine: str) -> Finding | None:  # noqa: PLR0917
    """The finding for what stands at a place of a text; it asks the person, and says by the engine's name where it comes from."""
    kind = kind_of(label)
    place = None if kind is None or score < LEAST else _name_in(text, start, end) if kind in _NAMES else _value_in(text, start, end)
    if kind is None or place is None:
        return None
    written = text[slice(*place)]
    value = fold(written) if kind in _NAMES or kind == "address" else normal_form(written)
    form = ("full" if " " in value else "first") if kind == "third_party" else ""
    return Finding(*place, kind, min(score, 1.0), Action.ASK, value, form, f"seen by {engine}")


def _value_in(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A place without the signs at its edges."""
    inner = _INNER.search(text, start, end)
    return inner and inner.span()


def _name_in(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The words of a name without small everyday words at its edges and the ending of "Emil's".

    Nothing for what holds digits, and for names from the news, the arts or the map.
    """
    words = list(_WORD.finditer(text, start, end))
    while words and _is_small_word(words[0].group()):
        words.pop(0)
    while words and _is_small_word(words[-1].group()):
        words.pop()
    if not words or _DIGIT.search(text, words[0].start(), words[-1].end()):
        return None
    ending = _POSSESSIVE.search(text, words[-1].start(), words[-1].end())
    place = words[0].start(), ending.start() if ending else words[-1].end()
    written = text[slice(*place)]
    return place if _LETTERS.search(written) and fold(written) not in public_names().people else None


def _is_small_word(word: str) -> bool:
    folded = fold(word)
    return word == folded and (is_word(folded) or is_written_small(folded))
