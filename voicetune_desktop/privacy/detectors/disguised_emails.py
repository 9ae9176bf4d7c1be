"""E-mail addresses that people disguise or spread over messages: "anna (at) mail dot com", "anna.b" and then "@mail.com"."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.email_grammar import (
    ADDRESS,
    ANNOUNCING,
    CUES,
    FIRST_HALF,
    FIRST_HALF_AT,
    HOST,
    LATER_HALF,
    NAMED_SIGN,
    NAMED_SIGNS,
    NO_MAILBOXES,
    WITHOUT_END,
    WORDY,
)
from voicetune_desktop.privacy.neighbours import own_after, own_before
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "email"
_SURE, _LIKELY = 0.97, 0.9
_SAID = re.compile(r"(?:^|\bit'?s|\bis|\bist|\best|\bes|è|é|:)\s*$")
_EMAILY = re.compile(r"[0-9_.+-]")
_MAIL_CUES = frozenset(ANNOUNCING)
_AROUND = 110
"""Characters on both sides of a cue that are read."""
_LONGEST_HALF = 64


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of disguised addresses; needs to know nothing."""
    return CuedDetector(CUES, find)


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """Around each cue, in its own message and at the border to the speaker's message before."""
    read, last = 0, -1
    for cue in cues:
        row = sheet.row(cue.start if sheet.text[cue.start] != EDGE else cue.start + 1)
        start, stop = sheet.bounds(row)
        if cue.end > read:
            left, read = max(start, cue.start - _AROUND, read - _AROUND), min(stop, cue.end + _AROUND)
            yield from _inside(sheet, left, read, mail=cue.word in _MAIL_CUES)
        if row != last:
            last = row
            yield from _across(sheet, row)
            following = own_after(sheet, row) if sheet.text[stop - 1] == "@" else None
            yield from _across(sheet, following) if following is not None else ()


def _inside(sheet: Sheet, start: int, stop: int, *, mail: bool) -> Iterator[Finding]:
    for match in ADDRESS.finditer(sheet.folded, start, stop):
        shouted = match["weak"] and sheet.text[match.start("weak") : match.end("weak")].isupper()
        score = (
            _SURE
            if match["strong"] or (shouted and not sheet.text[match.start() : match.end()].isupper())
            else _certainty(match, mail=mail)
        )
        if score and not (match["strong"] and _is_plain(match)):
            yield Finding(match.start(), match.end(), KIND, score, Action.REPLACE, _normal_form(match["local"], match["domain"]))


def _is_plain(match: re.Match[str]) -> bool:
    """Whether another family finds the whole address already."""
    return " " not in match.group() and match["strong"] == "@" and not WORDY.search(match.group()) and "." in match["domain"]


def _certainty(match: re.Match[str], *, mail: bool) -> float:
    """How sure "x at y.z" is an address, where "at" may be just a word; 0 if it is not."""
    local, domain = match["local"], match["domain"]
    if _EMAILY.search(local) or WORDY.search(local):
        return _SURE
    if local in NO_MAILBOXES or ("." not in domain.replace(" dot ", ".") and not WORDY.search(domain)):
        return 0
    return _LIKELY if mail or WORDY.search(domain) else 0


def _normal_form(local: str, domain: str) -> str:
    local = NAMED_SIGN.sub(lambda match: NAMED_SIGNS[match[1]], local)
    plain = (re.sub(r"\s|(?<=\b\w)-(?=\w\b)", "", WORDY.sub(".", part)) for part in (local, domain))
    return "@".join(plain)


def _across(sheet: Sheet, row: int) -> Iterator[Finding]:
    """An address whose first part ends the speaker's message before, and whose second part starts this one."""
    before = own_before(sheet, row)
    if before is None:
        return
    start, stop = sheet.bounds(row)
    first_start, first_stop = sheet.bounds(before)
    first_stop = first_start + len(sheet.folded[first_start:first_stop].rstrip(" \n"))
    least = max(first_start, first_stop - _LONGEST_HALF)
    for first, second in ((FIRST_HALF, LATER_HALF), (FIRST_HALF_AT, HOST)):
        later = second.match(sheet.folded, start, min(stop, start + _AROUND))
        half = first.search(sheet.folded, least, first_stop) if later else None
        if later and half and _fits(sheet.folded[first_start : half.start()], half):
            value = _normal_form(half["local"], later["domain"])
            yield Finding(half.start(), half.end(), KIND, _LIKELY, Action.REPLACE, value, "split")
            yield Finding(start, later.end(), KIND, _LIKELY, Action.REPLACE, value, "split")
            return
    if sheet.text[start] == ".":
        whole = WITHOUT_END.search(sheet.folded, least, first_stop)
        if whole:
            yield Finding(whole.start(), whole.end(), KIND, _LIKELY, Action.REPLACE, whole.group(), "split")


def _fits(lead: str, half: re.Match[str]) -> bool:
    """Whether two halves make an address rather than a sentence and a remark about a place."""
    if half["local"] in NO_MAILBOXES or len(half["local"]) < 3:
        return False
    return bool(_EMAILY.search(half["local"]) or _SAID.search(lead)) or any(word in lead for word in ANNOUNCING)
