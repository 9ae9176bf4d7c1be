"""Looking for a text in the examples as they will be written."""

from array import array
from collections.abc import Generator
from itertools import tee

from voicetune_desktop.model import Example, Progress
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import PER_QUERY, rendered
from voicetune_desktop.operations.voices import voices
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project


def examples_with(project: Project, wanted: str) -> "Generator[Progress, None, array[int]]":
    """The ids of the examples that hold a text, in upper or lower case and be it inside a word. Raises PersonNotFound."""
    redactor, chosen = Redactor(project), settings(project)
    speakers, needle = voices(project, redactor, chosen), fold(wanted.strip())
    total = examples.example_count(project)
    found = array("q")
    rows, shown = tee(row for row in examples.examples(project) if speakers.of(row.chat))
    several = rendered(project, redactor, shown, speakers, chosen)
    for done, (row, (_, example)) in enumerate(zip(rows, several, strict=True), 1):
        if _holds(example, needle):
            found.append(row.id)
        if done % PER_QUERY == 0:
            yield Progress(done, total, "Searching the examples")
    yield Progress(total, total, "Searching the examples")
    return found


def _holds(example: Example, needle: str) -> bool:
    return any(needle in fold(turn.content) for turn in example.turns)
