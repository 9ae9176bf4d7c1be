"""Firms, schools and clinics that few know: by their legal form, by their sort, and where somebody works."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.paths import resource
from voicetune_desktop.people.lexicon import is_frequent, standing
from voicetune_desktop.people.vocabulary import FUNCTION_WORDS
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_place, is_public, name_lists
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "organisation"
_SURE, _DOUBT = 0.8, 0.5
_REACH = 64
_OWN = r"(?:[A-Z]\.|[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄ][\w'’&-]*)"
_TIE = r"&|\+|und|and|y|e|et|de|del|da|do|della|di|des|du|la|le|am|an der|im|of"
_BEFORE = re.compile(rf"(?<![\w&-]){_OWN}(?: (?:(?:{_TIE}) )?{_OWN}){{0,4}} \Z")
_BEHIND = re.compile(rf" (?:(?:{_TIE}) ){{0,2}}[\"«“]?({_OWN}(?: (?:(?:{_TIE}) )?{_OWN}){{0,3}})")
_ARTICLE = re.compile(r" (?:(?:the|der|die|das|den|dem|la|le|les|el|los|het|de|now|jetzt) )?")
_WORD = re.compile(r"[^\W\d_]+")
_NEXT = re.compile(r" (?:GmbH|& Co\.?|KG|Ltd\.?|S\.A\.|de C\.V\.)")
_COMMON = words(
    """
    high primary middle grammar public city general local new old state upper lower junior senior secondary elementary infant first
    second aged home day town county community medical dental
    """
)
"""What schools and clinics are called beside their names."""


def detector(setup: Setup) -> CuedDetector | None:
    """A detector of organisations; none where names are to stay."""
    if setup.keep_names:
        return None
    table = _cues()
    return CuedDetector(tuple(table), lambda sheet, cues: _find(sheet, cues, table))


@cache
def _cues() -> Mapping[str, frozenset[str]]:
    """Cues as they are written, with the parts of the list that they are of."""
    parts = tomllib.loads(resource("privacy/organisations.toml").read_text("utf-8"))
    cues: dict[str, set[str]] = {}
    for part, lists in parts.items():
        for cue in (one.strip() for listed in lists.values() for one in listed.split(",")):
            cues.setdefault(cue, set()).add(part)
    return {cue: frozenset(of) for cue, of in cues.items()}


def _find(sheet: Sheet, cues: Sequence[Cue], table: Mapping[str, frozenset[str]]) -> Iterator[Finding]:
    for cue in cues:
        parts, text = table[cue.word], sheet.text
        if text[cue.end].isalnum():
            continue
        if "work" in parts:
            yield from _employer(sheet, cue)
        elif text[cue.start : cue.end] == cue.word:
            yield from _with_sort(sheet, cue, parts)


def _with_sort(sheet: Sheet, cue: Cue, parts: frozenset[str]) -> Iterator[Finding]:
    """The name on one side of a legal form, or of what an organisation is."""
    text = sheet.text
    before = _BEFORE.search(text, max(0, cue.start - _REACH), cue.start) if parts & {"forms", "behind"} else None
    start = _without_opening(text, before) if before else cue.start
    if start < cue.start:
        name = text[start : cue.start]
        if _is_rare(name) or (len(_words(name)) > 1 and ("forms" in parts or "&" in name)):
            yield _finding(sheet, start, _with_forms(text, cue.end), sure="forms" in parts)
    elif "before" in parts and (behind := _BEHIND.match(text, cue.end)) and (_is_rare(behind[1]) or " " in behind[1]):
        yield _finding(sheet, cue.start, behind.end(1), sure=False)


def _employer(sheet: Sheet, cue: Cue) -> Iterator[Finding]:
    """Whom somebody works for, unless everybody knows it, or it is a town or a person."""
    article = _ARTICLE.match(sheet.text, cue.end)
    behind = _BEHIND.match(sheet.text, article.end() - 1) if article else None
    if behind and _is_rare(behind[1]) and not is_public(sheet.folded, *behind.span(1)):
        yield _finding(sheet, *behind.span(1), sure=False)


def _without_opening(text: str, before: "re.Match[str]") -> int:
    """Where a name begins: not with a word that only has its capital because a sentence starts."""
    start = before.start()
    for word in before.group().split(" ")[:-1]:
        if word.lower() not in FUNCTION_WORDS and word.lower() not in _COMMON:
            break
        start += len(word) + 1
    return start if text[start : before.end()].strip() else before.end()


def _with_forms(text: str, end: int) -> int:
    """The end with what goes on with the legal form: GmbH & Co. KG, S.A. de C.V."""
    more = _NEXT.match(text, end)
    return _with_forms(text, more.end()) if more else end


def _words(name: str) -> list[str]:
    return [word for word in _WORD.findall(name) if word.lower() not in FUNCTION_WORDS]


def _is_rare(name: str) -> bool:
    """Whether few know a name: one of its words is rare, and no town or first name."""
    rare = (fold(word) for word in _words(name) if len(word) > 2 and not is_frequent(word))
    return any(not standing(word) and not is_place(word) and word not in name_lists().first for word in rare)


def _finding(sheet: Sheet, start: int, end: int, *, sure: bool) -> Finding:
    value = fold(sheet.text[start:end]).strip(EDGE)
    if sure:
        return Finding(start, end, KIND, _SURE, Action.REPLACE, value, "named")
    return Finding(start, end, KIND, _DOUBT, Action.ASK, value, "named", "may be an organisation")
