"""People outside the chat, named again by a name that is a word or by a first name alone: asked about wherever a name may stand."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from ahocorasick_rs import AhoCorasick

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.name_words import WORDS
from voicetune_desktop.privacy.clues import Clues, read_clues
from voicetune_desktop.privacy.context_words import ARTICLES, ASKED, LEADS, MODIFIERS, REPORTED, words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.detectors.third_parties import KIND
from voicetune_desktop.privacy.judging import PLAIN, judge
from voicetune_desktop.privacy.name_lists import is_place, is_word, is_written_small, name_lists
from voicetune_desktop.privacy.person_words import words_beside
from voicetune_desktop.privacy.sheets import Sheet

_DOUBT = 0.4
_SHORTEST = 3
_ACTS = REPORTED | words("just never always still already also laughed laughs cried smiled came went left called texted rang keeps kept")
_WITH = ASKED | words("with w/ mit con avec com med met")
_NEXT = re.compile(r" (\w+)")
_PREVIOUS = re.compile(r"([\w/]+) \Z")
_LONGEST = 24
"""Characters of a word before a name, at most."""
_OTHER_WORD = "n"
_JUDGED = frozenset("fvtig")
"""Kinds of words that have a capital for other reasons, too."""


def detector(setup: Setup) -> Detector | None:
    """A detector of known people outside the chat; none where nobody is known, or names are to stay."""
    names = named(value for kind, value, _ in setup.known if kind == KIND)
    if setup.keep_names or not names:
        return None
    return partial(_find, tuple(names.values()), AhoCorasick(list(names)), words_beside(setup.regions).nouns)


def named(values: Iterable[str]) -> Mapping[str, str]:
    """The names that are worth looking for again, each with its value: names of one word, and the first of several."""
    alone: dict[str, str] = {}
    first: dict[str, str] = {}
    for value in sorted(set(values)):
        name, _, rest = value.partition(" ")
        if is_worth_finding(name):
            (first if rest else alone).setdefault(name, value)
    return first | alone


def is_worth_finding(name: str) -> bool:
    """Whether a name is one word of a script with small letters: no town, and none that is found as a name wherever it stands."""
    if len(name) < _SHORTEST or not name.isalpha() or name == name.upper() or is_place(name):
        return False
    return name not in name_lists().first or standing(name) != "name" or is_word(name) or is_written_small(name)


def _find(values: Sequence[str], automaton: AhoCorasick, nouns: bool, sheet: Sheet) -> Iterator[Finding]:  # noqa: FBT001
    text = sheet.text
    for number, start, end in automaton.find_matches_as_indexes(sheet.folded, overlapping=True):
        if may_stand(text, start, end) and _may_be_named(text, start, end, nouns=nouns):
            yield Finding(start, end, KIND, _DOUBT, Action.ASK, values[number], "first", "may be a person")


def may_stand(text: str, start: int, end: int) -> bool:
    """Whether a name may stand there, as far as can be told quickly; the text goes on for a character on both sides."""
    if not (_is_alone(text[start - 1]) and _is_alone(text[end])):
        return False
    if not text[start].islower() or text[end] in "'’":
        return True
    after, before = _NEXT.match(text, end), _PREVIOUS.search(text, max(0, start - _LONGEST), start)
    return bool((after and after[1].lower() in _ACTS) or (before and before[1].lower() in _WITH))


def _is_alone(beside: str) -> bool:
    return not (beside.isalnum() or beside in "_@")


def _may_be_named(text: str, start: int, end: int, *, nouns: bool) -> bool:
    """Whether a person may stand there: small letters, and capitals where things have one, only where people act or are met."""
    kinds = WORDS.get(text[start:end].lower(), _OTHER_WORD)
    clues = read_clues(text, start, end, kinds)
    if not clues.opens and (clues.previous in ARTICLES or clues.previous in MODIFIERS):
        return False
    if clues.shape == "title" and not nouns:
        return _JUDGED.isdisjoint(kinds) or judge(text, start, end, kinds) is not PLAIN
    return _is_met(clues)


def _is_met(clues: Clues) -> bool:
    """ "wren just laughed", "with wren", "wren's"."""
    starts = clues.opens or clues.previous in LEADS
    acts = starts and clues.next in _ACTS and clues.rest.startswith(" ")
    return acts or (clues.previous in _WITH and clues.gap == " ") or clues.rest.startswith(("'s", "’s"))
