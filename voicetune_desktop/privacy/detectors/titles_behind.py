"""People who are called by their first name and a title behind it: "Şükran Hanım", "Sharma ji", "guddu bhaiya"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.context_words import INDIAN_TITLES_BEHIND, TURKISH_TITLES_BEHIND, words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_place, is_word, is_written_small, name_lists
from voicetune_desktop.privacy.person_words import PersonWords, words_beside
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "third_party"
_SURE, _DOUBT = 0.85, 0.5
_TITLES: Mapping[str, frozenset[str]] = {"TR": TURKISH_TITLES_BEHIND, "IN": INDIAN_TITLES_BEHIND}
"""By the country of a chat."""
_ONLY_BEHIND_NAMES = words("hanim hanimin hanima bey beyin beye hoca hocanin hocaya ji saheb sahab sahib")
"""Titles that stand behind nothing but names, where the others are what friends call each other, too: "tamam abi"."""
_NAME = re.compile(r"([^\W\d_]{3,20}) \Z")
_REACH = 24


def detector(setup: Setup) -> CuedDetector | None:
    """A detector of people by the titles behind their names; none where names are to stay, or nobody is called so."""
    titles = frozenset(title for land in _TITLES if land in setup.regions for title in _TITLES[land])
    if setup.keep_names or not titles:
        return None
    people = frozenset(fold(piece) for person in setup.people for name in (person.name, *person.names) for piece in name.split())
    return CuedDetector(tuple(sorted(titles)), partial(_find, words_beside(setup.regions), people))


def _find(beside: PersonWords, people: frozenset[str], sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    text = sheet.text
    for cue in cues:
        name = _NAME.search(text, max(0, cue.start - _REACH), cue.start)
        if name is None or text[cue.end].isalnum() or text[name.start() - 1] not in f' {EDGE}\n,.("':
            continue
        low = fold(name[1])
        if low in people or low in beside.titles or low in beside.relations:
            continue
        action = _judged(text, name.start(1), low, only_names=cue.word in _ONLY_BEHIND_NAMES)
        if action:
            sure = action is Action.REPLACE
            form = "first" if low in name_lists().first or cue.word in TURKISH_TITLES_BEHIND else "title"
            yield Finding(*name.span(1), KIND, _SURE if sure else _DOUBT, action, low, form, "" if sure else "may be a person")


def _judged(text: str, start: int, name: str, *, only_names: bool) -> Action | None:
    """A known name is one, and so is an unheard word with a capital within a sentence, or before a title that only names have."""
    known = name in name_lists().first or name in name_lists().family
    if text[start].islower():
        return Action.REPLACE if known and not (is_word(name) or is_written_small(name)) else Action.ASK if known and only_names else None
    opens = text[start - 1] != " " or not text[start - 2].isalnum()
    if known and not (opens and (is_word(name) or is_written_small(name))):
        return Action.REPLACE
    if is_place(name) or is_word(name) or standing(name) == "word":
        return Action.ASK if known and only_names else None
    return Action.REPLACE if only_names else None if opens else Action.ASK
