"""The options `--detector…`: another detector to ask, beside our own."""

from pathlib import Path

from voicetune_desktop import terminal
from voicetune_desktop.operations.optional_detectors import choose, verify
from voicetune_desktop.privacy.optional.choice import Choice, located
from voicetune_desktop.project.file import Project


def wanted_detector(engine: str | None, python: Path | None, model: Path | None) -> Choice | None:
    """What the options point to; it is started once, and what it is goes to standard error. Raises DetectorUnavailable."""
    if engine is None or python is None or model is None:
        return None
    choice = located(engine, python, model)
    terminal.note(verify(choice))
    return choice


def use_detector(project: Project, choice: Choice | None) -> None:
    """Ask it when this project is scanned; without one, what the project asks for stays."""
    if choice:
        choose(project, choice)
