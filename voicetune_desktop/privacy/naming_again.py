"""Looking again for people outside a chat, once one of its messages has told who they are."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from ahocorasick_rs import AhoCorasick

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors import named_otherwise
from voicetune_desktop.privacy.detectors.named_again import KIND, detector, may_stand, named
from voicetune_desktop.privacy.folding import fold, odd_places
from voicetune_desktop.privacy.name_lists import is_word, is_written_small
from voicetune_desktop.privacy.scan import Found, Scanner

Told = tuple[str, bool]
"""The value of somebody outside the chat, and whether a message leaves no doubt about it."""


class Again:
    """Looks in the texts of one chat for people who were named in it."""

    def __init__(self, told: Collection[Told], regions: Sequence[str]) -> None:
        known = sorted({value for value, _ in told})
        names, forms = named(known), named_otherwise.forms_of({value for value, sure in told if sure}, regions)
        self._forms = (*[None] * len(names), *forms.values())
        self._automaton = AhoCorasick([*names, *forms]) if self._forms else None
        families = (detector, named_otherwise.family(forms))
        self._scanner = Scanner((), regions=regions, known=[(KIND, value, value) for value in known], families=families)

    def __bool__(self) -> bool:
        return self._automaton is not None

    def found(self, texts: Sequence[str]) -> dict[int, list[Finding]]:
        """Where they may be named, by the number of the text."""
        rows = self._rows(texts)
        found = self._scanner.scan_many([texts[row] for row in rows])
        return {row: several for row, several in zip(rows, found, strict=True) if several}

    def _rows(self, texts: Sequence[str]) -> list[int]:
        """The texts that may hold a name: it stands there, or something that may be one in disguise."""
        whole = "\n".join(("", *texts, ""))
        names = self._automaton.find_matches_as_indexes(fold(whole), overlapping=True) if self._automaton else ()
        places = (*(start for number, start, end in names if self._may_stand(whole, number, start, end)), *odd_places(whole))
        starts = [0, *accumulate(len(text) + 1 for text in texts)] if places else []
        return sorted({bisect_left(starts, place) - 1 for place in places})

    def _may_stand(self, text: str, number: int, start: int, end: int) -> bool:
        form = self._forms[number]
        return named_otherwise.may_stand(text, start, end, form) if form else may_stand(text, start, end)


def told_in(texts: Sequence[str], found: Found) -> Iterator[Told]:
    """Those who are outside the chat and named in these texts."""
    for row, several in found.items():
        for finding in several:
            letter = texts[row][finding.start : finding.start + 1]
            if finding.kind == KIND and tells(finding.value, finding.action, finding.form, letter):
                yield finding.value, is_sure(finding.action, letter)


def is_sure(action: str, letter: str) -> bool:
    """Whether a finding that starts with a letter leaves no doubt that somebody is called so."""
    return action == Action.REPLACE and letter.isupper()


def tells(value: str, action: str, form: str, letter: str) -> bool:
    """Whether a finding that starts with a letter tells that somebody is called so.

    In doubt, a word in small letters behind a title does not: "ok sir yes".
    """
    if action != Action.ASK or form != "title" or letter.isupper():
        return action != Action.KEEP
    name = value.partition(" ")[0]
    return not (is_word(name) or is_written_small(name))


def with_again(before: Sequence[Finding], again: Sequence[Finding]) -> list[Finding]:
    """All findings of a text, in order, where `again` has some in places that had none; else nothing."""
    fresh = [new for new in again if not any(old.start < new.end and new.start < old.end for old in before)]
    return sorted((*before, *fresh), key=lambda finding: finding.start) if fresh else []


def completed(texts: Sequence[str], found: Found, again: Again) -> Found:
    """What was found in some texts, with those who are named again."""
    more = {row: with_again(found.get(row, ()), several) for row, several in again.found(texts).items()} if again else {}
    return {**found, **{row: several for row, several in more.items() if several}} if more else found
