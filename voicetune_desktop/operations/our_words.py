"""Which texts of a ready-to-run folder are our own words, so that nobody who is called like one of them stops the writing."""

import re
from collections.abc import Callable, Mapping

from msgspec.structs import replace

from voicetune_desktop.dataset.providers import services
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.target import Spans

_MARK = "ꙮ"
"""Stands for a text of the person to see what we put around it: a letter that no text of ours has."""


class OurWords:
    """Tells, of the files that a target makes of some facts, what does not come from the person."""

    def __init__(self, folder: Callable[[Facts], Mapping[str, bytes]], facts: Facts) -> None:
        plain, marked = folder(_typed(facts, "", "")), folder(_typed(facts, _MARK, f"{_MARK}/{_MARK}"))
        self.names = frozenset(plain)
        """Names of files."""
        self._lines = {line for content in plain.values() for line in content.decode().splitlines()}
        around = [line for content in marked.values() for line in content.decode().splitlines() if _MARK in line]
        self._before = sorted({line.partition(_MARK)[0] for line in around}, key=len, reverse=True)
        words = "|".join(sorted(map(re.escape, facts.kept), key=len, reverse=True))
        self._kept = re.compile(rf"(?:(?<!\w)|(?<=\\n))(?:{words})(?!\w)") if words else None
        self._after = sorted({line.rpartition(_MARK)[2] for line in around}, key=len, reverse=True)

    def places(self, line: str) -> Spans:
        """The places of a line that are ours, and those of plain words of the person that look like a name."""
        if line in self._lines:
            return ((0, len(line)),)
        before = next((len(text) for text in self._before if line.startswith(text)), 0)
        after = next((len(text) for text in self._after if line[before:].endswith(text)), 0)
        kept = (place.span() for place in self._kept.finditer(line, before, len(line) - after)) if self._kept else ()
        return (0, before), *kept, (len(line) - after, len(line))


def _typed(facts: Facts, text: str, model: str) -> Facts:
    """Facts with others in place of what a person types; all else are counts, days, choices among words of ours, and known models."""
    known = any(facts.model in {one.id, one.name} for service in services() for one in service.models)
    name = facts.model if known else model
    return replace(facts, model=name, system=text, consent_note=text, settings={**facts.settings, "model": name})
