"""Telling the texts that Messenger and Instagram write themselves: only a whole message counts, and only about people of the chat."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from voicetune_desktop.importers.meta.phrases import ABOUT_SOMEBODY, UNSENT, WHOLE
from voicetune_desktop.model import Reason

HEAD = 3
"""So many characters tell most texts apart from every notice."""

_HEADS = frozenset(phrase[:HEAD] for phrase in WHOLE)
_START = 7
_EMOJI = r"[^\w\s]\S{0,30}"
_NAME = r".{1,200}"


class Notices:
    """The notices of one chat, which often begin with the name of somebody in it."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: defaultdict[str, set[str]] = defaultdict(set)
        self.heads = {*_HEADS}
        """The first HEAD characters of everything that may be a notice; a quick test before `reason`."""
        self.meet(names)

    def meet(self, names: Iterable[str]) -> None:
        """Know more people whom notices may be about."""
        for name in filter(None, names):
            for letter in _first_letters() if len(name) < HEAD - 1 else ("",):
                head = f"{name} {letter}"[:HEAD]
                self._names[head].add(name)
                self.heads.add(head)

    def reason(self, text: str) -> Reason | None:
        """SYSTEM or DELETED for a notice, None for what a person wrote."""
        if text[:HEAD] not in self.heads:
            return None
        whole = _whole().get(text[:_START])
        if whole and whole.fullmatch(text):
            return _reason(text)
        for name in self._names.get(text[:HEAD], ()):
            if text.startswith(f"{name} ") and _about_somebody().fullmatch(text, len(name) + 1):
                return _reason(text[len(name) + 1 :])
        return None


def _reason(phrase: str) -> Reason:
    return Reason.DELETED if phrase.rstrip(" .") in UNSENT else Reason.SYSTEM


@cache
def _whole() -> dict[str, re.Pattern[str]]:
    """Whole texts by their first characters, which no name or emoji is among."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in WHOLE:
        groups[phrase[:_START]].append(phrase)
    return {start: _any_of(phrases) for start, phrases in groups.items()}


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in ABOUT_SOMEBODY)


@cache
def _about_somebody() -> re.Pattern[str]:
    return _any_of(ABOUT_SOMEBODY)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Phrases with {e} for an emoji and {n} for names and titles; Meta ends them with a full stop, a space, both or nothing."""
    shapes = (re.escape(phrase).replace(r"\{e\}", _EMOJI).replace(r"\{n\}", _NAME) for phrase in phrases)
    return re.compile(f"(?:{'|'.join(shapes)})\\.? ?")
