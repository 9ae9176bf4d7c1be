"""Findings put into a project by hand, so that tests of what follows them do not hang on any detector."""

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.scan import settled
from voicetune_desktop.project import findings, lines
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.tally import count_findings

Planted = tuple[str, str, str]
"""Kind, normal form, and as written."""


def plant(project: Project, values: list[Planted], form: str = "") -> None:
    """Add a finding for every place where one of the values stands as written, in place of what was found there."""
    with project.transaction():
        for batch in lines.text_batches(project):
            stored = findings.findings_of(project, [row[0] for row in batch])
            again = [(row[0], _beside(_found(row[1], values, form), stored.get(row[0], []))) for row in batch]
            findings.replace_findings_of(project, again)
        list(count_findings(project))


def _beside(planted: list[Finding], stored: list[Finding]) -> list[Finding]:
    others = [old for old in stored if all(old.end <= new.start or new.end <= old.start for new in planted)]
    return settled("", sorted([*planted, *others], key=lambda finding: finding.start))


def _found(text: str, values: list[Planted], form: str) -> list[Finding]:
    return [
        Finding(at, at + len(written), kind, 0.99, Action.REPLACE, value, form)
        for kind, value, written in values
        for at in range(len(text))
        if text.startswith(written, at)
    ]
