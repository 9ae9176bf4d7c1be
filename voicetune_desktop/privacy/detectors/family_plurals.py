"""Whole families outside the chat, by an article before their name: "die Müllers", "the Pickerings", "i Colnaghi", "les Lefranc"."""

import re
from collections.abc import Iterator
from functools import partial

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_other, is_place, is_public, name_lists
from voicetune_desktop.privacy.person_words import PersonWords, words_beside
from voicetune_desktop.privacy.sheets import Sheet

KIND = "third_party"
_SURE, _DOUBT = 0.8, 0.4
_LANDS = {
    "de": frozenset(("de", "DE", "AT", "CH")),
    "it": frozenset(("it", "IT")),
    "es": frozenset(("es", "ES", "MX", "AR", "CO", "CL")),
    "fr": frozenset(("fr", "FR", "BE", "CH", "CA")),
    "pt": frozenset(("pt", "BR", "PT")),
}
"""What tells that a family name is one of a language."""
_ARTICLES = {
    "the": "en",
    **dict.fromkeys(("die", "bei", "von"), "de"),
    **dict.fromkeys(("i", "dei", "ai", "dai", "gli"), "it"),
    "los": "es",
    "les": "fr",
    **dict.fromkeys(("os", "dos"), "pt"),
}
_UPPER = "[A-ZÀ-ÖØ-Þ]"
_NAMED = re.compile(rf"{_UPPER}(?<=[eihnsEIHNS] {_UPPER})[^\W\d_]{{3,19}}(?![^\W_]|['’-]\w| {_UPPER})")
"""Behind a word that ends as those articles do."""
_LONGEST = 4
"""Letters of an article."""
_BEFORE = re.compile(r"[^\w]|_")
_ITALIAN = re.compile(r"[^\W\d_]+(?:[aeiou]n|[bcdghlmnprstvz])[ai]\Z")
"""How Italian family names end; others are firms and bands."""


def detector(setup: Setup) -> Detector | None:
    """A detector of families; none where names are to stay."""
    return None if setup.keep_names else partial(_find, words_beside(setup.regions))


def _find(beside: PersonWords, sheet: Sheet) -> Iterator[Finding]:
    text = sheet.text
    for match in _NAMED.finditer(text):
        start = match.start()
        language = _ARTICLES.get(_BEFORE.split(text[max(0, start - _LONGEST - 1) : start - 1])[-1].lower())
        if language not in beside.languages or is_public(sheet.folded, *match.span()):
            continue
        name = fold(match.group())
        single = name.removesuffix("s") if language in ("en", "de") else name
        if (language in ("en", "de")) == (single == name):
            continue
        action = _judged(single, language)
        if action:
            sure = action is Action.REPLACE
            yield Finding(
                start, start + len(single), KIND, _SURE if sure else _DOUBT, action, single, "last", "" if sure else "may be a person"
            )


def _judged(name: str, language: str) -> Action | None:
    """A family name of the language that is no word, and in German, where a family has an s and a thing has none, any."""
    tags = name_lists().family.get(name, frozenset[str]())
    if language == "en":
        return Action.REPLACE if tags and not is_other(name) and standing(name) != "word" else None
    if not tags.isdisjoint(_LANDS[language]):
        return Action.REPLACE if not is_place(name) and (language == "de" or not is_other(name)) else None
    unheard = language == "it" and _ITALIAN.fullmatch(name) and not (standing(name) or is_other(name) or name in name_lists().first)
    return Action.ASK if unheard else None
