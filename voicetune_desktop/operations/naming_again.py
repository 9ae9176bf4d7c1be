"""People outside a chat whose names are words: looked for again in that chat, once one of its messages has told that they are people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from voicetune_desktop.model import Finding
from voicetune_desktop.privacy.detectors.named_again import KIND, detector, is_worth_finding
from voicetune_desktop.privacy.scan import Scanner
from voicetune_desktop.project import findings, lines
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS


def name_again(project: Project, regions: Sequence[str]) -> Iterator[int]:
    """Ask about them wherever their names may stand; yields the number of messages of each batch. Call inside a transaction."""
    for chat, names in _named(project).items():
        scanner = Scanner((), regions=regions, known=[(KIND, name, name) for name in names], families=(detector,))
        for batch in lines.text_batches(project, chat):
            found = scanner.scan_many([text for _, text, _ in batch])
            seen = [(message, several) for (message, _, _), several in zip(batch, found, strict=True) if several]
            stored = findings.findings_of(project, [message for message, _ in seen])
            findings.replace_findings_of(project, _with_fresh(seen, stored))
            yield len(batch)


def _named(project: Project) -> dict[int, list[str]]:
    """The names of one word that each chat has."""
    sql = f"SELECT DISTINCT message_id >> {PLACE_BITS}, value FROM finding WHERE kind = ? AND action <> 'keep'"
    named: dict[int, list[str]] = {}
    for chat, name in project.connection.execute(sql, (KIND,)):
        if is_worth_finding(name):
            named.setdefault(chat, []).append(name)
    return named


def _with_fresh(
    seen: Iterable[tuple[int, Sequence[Finding]]], stored: Mapping[int, Sequence[Finding]]
) -> Iterator[tuple[int, Sequence[Finding]]]:
    """The messages where somebody is named again and nothing was found there, with all that is found in them now."""
    for message, several in seen:
        before = stored.get(message, ())
        fresh = [new for new in several if not any(old.start < new.end and new.start < old.end for old in before)]
        if fresh:
            yield message, sorted((*before, *fresh), key=lambda finding: finding.start)
