"""Canaries of a project: made-up phrases that stand in the training files once each, so that a model can be asked for them."""

import secrets
from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from voicetune_desktop.evaluation.canaries import Canary, make_canaries
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project import people
from voicetune_desktop.project.file import Project
from voicetune_desktop.targets.openai_preference import OPENAI_PREFERENCE

SETTING = "canaries"
"""Name of the project's setting that holds `Canaries`."""
MOST = 20
WITHOUT = frozenset({OPENAI_PREFERENCE.id})
"""Formats that have no place for them."""
_SEED = "canary_seed"


class Canaries(Struct, frozen=True):
    """The canaries that were ever made for a project, of which the next files get the first `planted`."""

    planted: int = 0
    made: tuple[Canary, ...] = ()


def canaries(project: Project) -> Canaries:
    """What the project knows of canaries."""
    stored = project.setting(SETTING)
    return msgspec.convert(stored, Canaries) if stored else Canaries()


def plant(project: Project, count: int) -> None:
    """Have the next files hold so many; those that were made before are used again. Inside `undo.step` it can be taken back."""
    known = canaries(project)
    made = known.made
    if count > len(made):
        fresh = make_canaries(count - len(made), _seed(project) + len(made), _taken(project, made))
        made = (*made, *fresh)
    project.set_setting(SETTING, msgspec.to_builtins(Canaries(count, made)))


def planted_examples(project: Project, target_id: str, system: Turn | None, check: LeakCheck) -> Iterator[Example]:
    """An example for each canary, under the system prompt of the others. One that the leak check takes for a value is left out."""
    opening = (system,) if system else ()
    for one in planted(project, target_id):
        if not check.hits(one.answer):
            yield Example((*opening, Turn("user", one.question), Turn("assistant", one.answer)), 0, 0, 0, 0)


def planted(project: Project, target_id: str) -> tuple[Canary, ...]:
    """The canaries that the next files of a format get."""
    known = canaries(project)
    return () if target_id in WITHOUT else known.made[: known.planted]


def _seed(project: Project) -> int:
    """A number of the project's own, so that no two projects have the same canaries."""
    return int(project.meta(_SEED, lambda: str(secrets.randbits(48))))


def _taken(project: Project, made: Sequence[Canary]) -> set[str]:
    """Words that no canary may be, or be nearly."""
    names = (name for person in people.people(project) for name in (person.name, person.new_name or "", *person.names))
    return {word.casefold() for name in names for word in name.split()} | {word for one in made for word in one.words}
