"""`voicetune project FILE sources` and `answer`: what was answered about each export, and answering it in another way."""

from collections.abc import Mapping
from typing import Any

import msgspec

from voicetune_desktop import terminal
from voicetune_desktop.model import Answers
from voicetune_desktop.project import source_answers
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.source_answers import Told

KINDS = ("date_order", "encoding")
"""What may be guessed about an export."""

Given = tuple[int, Mapping[str, str | None]]
"""The number of a source, and answers by name: those that are not given stay, a zone of None takes the zone away."""


def sources(project: Project) -> dict[str, Any]:
    """All sources with what holds for them."""
    return {"sources": [_source(told) for told in source_answers.told(project)]}


def answer(project: Project, given: Given) -> dict[str, Any]:
    """Read a source in another way, and say what changed."""
    from voicetune_desktop.operations.source_answers import change_answers  # it loads what reads exports

    source, answers = given
    held = {"zone": source_answers.told_of(project, source).answers.zone}
    changed = terminal.drive(change_answers(project, source, msgspec.convert(held | dict(answers), Answers)))
    return {"changed": msgspec.to_builtins(changed), "sources": [_source(source_answers.told_of(project, source))]}


def _source(told: Told) -> dict[str, Any]:
    answers = {kind: told.held(kind) for kind in KINDS} | {"zone": told.answers.zone, "me": told.answers.me}
    return {
        "id": told.id,
        "name": told.name,
        "format": told.format,
        "imported_at": told.imported_at,
        "counts": told.counts,
        "answers": {name: value for name, value in answers.items() if value},
        "guessed": [kind for kind in KINDS if told.is_guess(kind)],
    }
