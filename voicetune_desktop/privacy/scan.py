"""Finds private data in texts: many at a time, with places in the texts as they are."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from voicetune_desktop.model import Finding, Person
from voicetune_desktop.privacy.detectors.base import Setup
from voicetune_desktop.privacy.detectors.registry import FAMILIES, Family, known_values
from voicetune_desktop.privacy.escaped_words import whole_words
from voicetune_desktop.privacy.known import Value
from voicetune_desktop.privacy.portions import portions
from voicetune_desktop.privacy.precedence import settled
from voicetune_desktop.privacy.reading import Reader
from voicetune_desktop.privacy.regions import guess_regions
from voicetune_desktop.privacy.sheets import Said, Sheet, lay_out

__all__ = ["OVER_MESSAGES", "Found", "Said", "Scanner", "find_in", "guess_regions", "known_values", "settled"]

OVER_MESSAGES = frozenset(("split", "asked"))
"""Forms of findings that need the messages around theirs to be seen."""
Found = Mapping[int, list[Finding]]
"""Findings by the number of their text, in order, none overlapping another; texts without any are left out: most have none."""
_SHEET_SIZE = 1 << 19
"""Characters that are read in one go; more costs memory and gains nothing."""
_STEPS = 2_000
"""Steps in which a portion is filled; more cost time, fewer let it grow where messages are long."""
_REACH = 6
"""Messages before and after one that may tell what it holds: a value is split over four at most, somebody else's between each two."""


class Scanner:
    """Finds the people of a project and other private data. Building takes milliseconds."""

    def __init__(
        self,
        people: Sequence[Person],
        *,
        regions: Sequence[str] = (),
        keep_names: bool = False,
        known: Iterable[Value] = (),
        own_words: Iterable[str] = (),
        families: Sequence[Family] = FAMILIES,
    ) -> None:
        """`regions` are ISO codes of countries with local phone numbers; with `keep_names` no names are looked for.

        `known` are values of an earlier scan as (kind, value, as written): they are found in other ways of writing, too.
        `own_words` are to be hidden wherever they stand. `families` are the makers of the detectors to use.
        """
        self._reader = Reader(Setup(tuple(people), tuple(regions), keep_names, tuple(known), tuple(own_words)), families)

    def scan(self, text: str) -> list[Finding]:
        """Findings of one text, in order, none overlapping another."""
        return self.scan_many((text,))[0]

    def scan_many(self, texts: Sequence[str]) -> list[list[Finding]]:
        """Findings of every text, in the order of the texts, which have nothing to do with each other."""
        read = self._reader.read
        return [
            found.get(row, []) for some in portions(texts, len, _SHEET_SIZE) for found in (find_in(some, read),) for row in range(len(some))
        ]

    def scan_talk(self, talk: Iterable[Said]) -> Iterator[list[Finding]]:
        """Findings of every message, in order; messages of one chat follow each other, so that values split over them are found."""
        for count, found in self.scan_portions(talk):
            yield from (found.get(row, []) for row in range(count))

    def scan_portions(self, talk: Iterable[Said]) -> Iterator[tuple[int, Found]]:
        """As `scan_talk`, by portions: so many messages, and their findings by their number in the portion."""
        before: list[Said] = []
        held: list[Said] = []
        waiting: Found = {}
        for some in portions(talk, lambda said: len(said.text), _SHEET_SIZE, step=max(1, _SHEET_SIZE // _STEPS)):
            rows = [*before, *held, *some]
            found = find_in([said.text for said in rows], self._reader.read, rows)
            ready = max(len(rows) - _REACH, len(before))
            yield ready - len(before), _between(found, len(before), ready)
            before, held = rows[max(0, ready - _REACH) : ready], rows[ready:]
            waiting = _between(found, ready, len(rows))
        yield len(held), waiting


def find_in(texts: Sequence[str], read: Callable[[Sheet], Iterable[Finding]], talk: Sequence[Said] = ()) -> Found:
    """What is read on the sheets of some texts; `talk` tells who said them where."""
    found: dict[int, list[Finding]] = {}
    crowded: set[int] = set()
    for sheet in lay_out(texts, talk):
        for finding in read(sheet):
            row, start, end = sheet.place(finding.start, finding.end)
            if row in found:
                crowded.add(row)
            found.setdefault(row, []).append(replace(finding, start=start, end=end))
    for row in crowded:
        found[row] = settled(texts[row], found[row])
    return {row: whole_words(texts[row], several) for row, several in found.items()}


def _between(found: Found, first: int, last: int) -> Found:
    return {row - first: several for row, several in found.items() if first <= row < last}
