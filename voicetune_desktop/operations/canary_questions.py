"""Asking a model for canaries: what it must not be able to say, unless it learns single examples by heart."""

from collections.abc import Generator, Sequence

from voicetune_desktop.evaluation.canaries import Canary
from voicetune_desktop.evaluation.speakers import Line, Manner, Speaker
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.canaries import canaries
from voicetune_desktop.operations.leak_probe import ProbeText
from voicetune_desktop.operations.talking import system_prompt, talk
from voicetune_desktop.project.file import Project
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.store.file import Place

LONGEST = 60
"""Tokens of an answer that is asked for."""
BEGINNING = "Complete this phrase: {word}"


def questions(made: Sequence[Canary], system: str) -> tuple[tuple[Line, ...], ...]:
    """What is asked: the question of the training, and for each canary its first word, to be completed."""
    opening = (Line("system", system),) if system else ()
    asked = dict.fromkeys((*(one.question for one in made), *(BEGINNING.format(word=one.words[0]) for one in made)))
    return tuple((*opening, Line("user", question)) for question in asked)


def questions_of(project: Project) -> Generator[Progress, None, tuple[tuple[Line, ...], ...]]:
    """What is asked about the canaries of a project, under the system prompt of its examples. Raises PersonNotFound, LeakFound."""
    yield Progress(0, None, "Asking for the canaries")
    return questions(canaries(project).made, system_prompt(project))


def ask(place: Place, speaker: Speaker, asked: Sequence[tuple[Line, ...]], keys: SessionKeys) -> Generator[Progress, None, list[ProbeText]]:
    """Ask a model all that, one after the other. Raises ServiceError, KeyMissing."""
    found: list[ProbeText] = []
    for number, lines in enumerate(asked, 1):
        yield Progress(number - 1, len(asked), "Asking for the canaries")
        said = yield from talk(place, speaker, lines, Manner(temperature=0.0, max_tokens=LONGEST), keys)
        found.append(ProbeText(said.text, f"{speaker.label or speaker.model}, question {number}"))
    return found
