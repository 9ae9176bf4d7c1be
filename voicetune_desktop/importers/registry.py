"""The formats we read, and which of them a source is: every importer gives a score and the best one wins."""

from functools import cache

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, UnknownFormat
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.downloads import group_parts
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Match

__all__ = ["Candidate", "Detection", "Importer", "detect", "group_parts", "importer", "importers"]

SURE_ENOUGH = 0.4
"""Confidence from which on a source is taken for a format without asking."""


SURE = 0.9
"""Confidence from which on no table or plain text can win; these look at more of a source than all others together."""
ANYTHING = ("table", "plain-text")
"""Formats of whatever no app wrote; they stand last in `importers()`."""


class Candidate(Struct, frozen=True):
    """A format that a source may be: confidence from 0 to 1, and the reason in words."""

    format: str
    confidence: float
    reason: str


class Detection(Struct, frozen=True):
    """All formats, the likeliest first; `best` is None where none is likely enough."""

    candidates: tuple[Candidate, ...]
    best: Candidate | None


def importers() -> tuple[Importer, ...]:
    """Every format that can be read."""
    return of_apps() + of_anything()


@cache
def of_apps() -> tuple[Importer, ...]:
    """The formats of apps and tools."""
    from voicetune_desktop.importers.known.assistants import ASSISTANTS
    from voicetune_desktop.importers.known.messengers import MESSENGERS
    from voicetune_desktop.importers.known.networks import NETWORKS
    from voicetune_desktop.importers.known.writings import WRITINGS

    return MESSENGERS + NETWORKS + WRITINGS + ASSISTANTS


@cache
def of_anything() -> tuple[Importer, ...]:
    """Importers of `ANYTHING`, apart from the others as most sources are what an app wrote."""
    from voicetune_desktop.importers.plain_text.format import PLAIN_TEXT
    from voicetune_desktop.importers.table.format import TABLE

    return TABLE, PLAIN_TEXT


def importer(format_id: str) -> Importer:
    """The importer of a format. Raises UnknownFormat."""
    known = of_anything() if format_id in ANYTHING else of_apps()
    found = next((one for one in known if one.format == format_id), None)
    if found is None:
        raise UnknownFormat("There is no such format.", f"Choose one of {', '.join(one.format for one in importers())}.")
    return found


def detect(source: Source) -> Detection:
    """What the source is, most likely. Raises HostileArchive."""
    scored = [_candidate(one, source) for one in of_apps()]
    if any(candidate.confidence >= SURE for candidate in scored):
        scored += (Candidate(format_id, 0.0, "It is what an app wrote.") for format_id in ANYTHING)
    else:
        scored += (_candidate(one, source) for one in of_anything())
    candidates = tuple(sorted(scored, key=lambda candidate: -candidate.confidence))
    best = candidates[0] if candidates[0].confidence >= SURE_ENOUGH else None
    return Detection(candidates, best)


def _candidate(one: Importer, source: Source) -> Candidate:
    try:
        match = one.score(source)
    except HostileArchive:
        raise
    except Exception:  # noqa: BLE001  # whatever garbage does to one importer, the others decide
        match = Match(0.0, f"The file cannot be read as {one.label}.")
    return Candidate(one.format, match.confidence, match.reason)
