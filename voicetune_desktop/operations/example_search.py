"""Looking for a text in the examples as they will be written."""

from array import array
from collections.abc import Generator
from itertools import groupby

from voicetune_desktop.model import Example, Progress
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import rendered
from voicetune_desktop.operations.voices import voices
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project

AT_A_TIME = 200


def examples_with(project: Project, wanted: str) -> "Generator[Progress, None, array[int]]":
    """The ids of the examples that hold a text, in upper or lower case and be it inside a word. Raises PersonNotFound."""
    redactor, chosen = Redactor(project), settings(project)
    speakers, needle = voices(project, redactor, chosen), fold(wanted.strip())
    total, done = examples.example_count(project), 0
    found = array("q")
    for chat, rows in groupby(examples.examples(project), key=lambda row: row.chat):
        if all(chat != each for each, _ in speakers):
            continue
        while batch := [row for row, _ in zip(rows, range(AT_A_TIME), strict=False)]:
            several = rendered(project, redactor, batch, speakers, chosen)
            found.extend(row.id for row, (_, example) in zip(batch, several, strict=True) if _holds(example, needle))
            done += len(batch)
            yield Progress(done, total, "Searching the examples")
    return found


def _holds(example: Example, needle: str) -> bool:
    return any(needle in fold(turn.content) for turn in example.turns)
