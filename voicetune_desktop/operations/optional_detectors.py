"""Choosing another detector for a project, and asking it when the project is scanned."""

import hashlib
from collections.abc import Generator, Sequence
from pathlib import Path

import msgspec

from voicetune_desktop.errors import DetectorUnavailable
from voicetune_desktop.model import Progress
from voicetune_desktop.paths import user_config
from voicetune_desktop.privacy.detectors.registry import Family
from voicetune_desktop.privacy.optional import family
from voicetune_desktop.privacy.optional.child import Child
from voicetune_desktop.privacy.optional.choice import ENGINES, Choice
from voicetune_desktop.privacy.optional.labels import described
from voicetune_desktop.project.file import Project

SETTING = "optional_detector"
"""Name of the project's setting that holds a Choice, or nothing."""


def chosen(project: Project) -> Choice | None:
    """What the person chose for this project; None for nothing that we know."""
    try:
        choice = msgspec.convert(project.setting(SETTING), Choice)
    except msgspec.ValidationError:
        return None
    return choice if choice.engine in ENGINES else None


def choose(project: Project, choice: Choice | None) -> None:
    """Ask this detector from the next scan on, or none; call inside an undoable step."""
    project.set_setting(SETTING, msgspec.to_builtins(choice))
    if choice:
        _allow(choice)


def check(project: Project, choice: Choice) -> Generator[Progress, None, str]:  # noqa: ARG001 - a verb of the window gets the project
    """Start a detector once and say what it is. Raises DetectorUnavailable."""
    yield Progress(0, None, f"Starting {choice.name}")
    return verify(choice)


def verify(choice: Choice) -> str:
    """Start a detector once: "spaCy 3.8.18 with en_core_web_sm 3.8.0 looks for people, organisations." Raises DetectorUnavailable."""
    child = Child(choice)
    child.close()
    found = described(child.hello.labels)
    if not found:
        raise DetectorUnavailable("This model looks for nothing that is private.", "Choose one that recognises names.")
    return f"{choice.name} {child.hello.version} with {child.hello.model or 'this model'} looks for {found}."


def families(project: Project) -> Sequence[Family]:
    """The families of detectors to scan this project with. Raises DetectorUnavailable.

    A project can come from somebody else: a program that was never chosen on this computer is not run.
    """
    choice = chosen(project)
    if choice and _mark(choice) not in _allowed():
        raise DetectorUnavailable(
            f"This project asks for {choice.name}, which was not chosen on this computer.",
            "Choose it again in Settings, or turn it off there.",
        )
    return family.families(choice)


def _allow(choice: Choice) -> None:
    """Remember on this computer that the person chose a program. Raises DetectorUnavailable where nothing can be remembered."""
    try:
        _file().write_bytes(msgspec.json.encode(sorted({*_allowed(), _mark(choice)})))
    except OSError:
        raise DetectorUnavailable("VoiceTune cannot write into its folder of settings.", "Check the permissions of that folder.") from None


def _allowed() -> set[str]:
    try:
        return msgspec.json.decode(_file().read_bytes(), type=set[str])
    except (OSError, msgspec.DecodeError):
        return set()


def _mark(choice: Choice) -> str:
    return hashlib.sha256(msgspec.json.encode(choice)).hexdigest()


def _file() -> Path:
    return user_config() / "detectors.json"
