"""Unusual words and numbers that nothing announces: found behind everything else, left as they are until the person wants them hidden."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.person_words import words_beside
from voicetune_desktop.privacy.unusual import KIND, Unusual
from voicetune_desktop.project import findings, lines
from voicetune_desktop.project.decisions import decide_kind, decisions
from voicetune_desktop.project.file import Project


def find_unusual(project: Project, regions: Sequence[str] = (), *, keep_names: bool = False) -> Iterator[int]:
    """Store what is unusual where nothing else was found; yields the number of messages of each batch. Call inside a transaction.

    `regions` tell whether things may have a capital.
    """
    unusual = Unusual(names=not keep_names, nouns=words_beside(tuple(regions)).nouns)
    for batch in lines.text_batches(project):
        unusual.hear(text for _, text, _ in batch)
        yield 0
    for batch in lines.text_batches(project):
        found = {message: several for message, text, _ in batch if (several := unusual.find(text))}
        stored = findings.findings_of(project, list(found))
        findings.add_findings(project, ((message, _beside(several, stored.get(message, ()))) for message, several in found.items()))
        yield len(batch)


def hide_unusual(project: Project, *, hidden: bool) -> None:
    """Hide whatever is unusual, now and in later looks, or leave it but for what is decided by itself; call inside an undoable step."""
    decide_kind(project, KIND, Action.REPLACE if hidden else None)


def hides_unusual(project: Project) -> bool:
    """Whether everything unusual is hidden."""
    return decisions(project).kinds.get(KIND) is Action.REPLACE


def visible_unusual(project: Project) -> int:
    """How many places with something unusual stay as they are."""
    return sum(count.keep for count in findings.kind_counts(project) if count.kind == KIND)


def _beside(found: Sequence[Finding], stored: Sequence[Finding]) -> list[Finding]:
    """Those that lie beside what else was found."""
    return [new for new in found if not any(old.start < new.end and new.start < old.end for old in stored)]
