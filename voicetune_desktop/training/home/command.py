"""What is run in a folder that was made for a trainer, and what to install where the trainer is missing."""

import platform
import re
import shlex
import subprocess
import sys
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.targets.registry import TARGETS
from voicetune_desktop.training.home import pythons
from voicetune_desktop.training.home.places import absolute, is_file, is_folder
from voicetune_desktop.training.home.trainers import REQUIREMENTS, TRAINERS, NoBundle, Trainer, text_of, trainer_of

ENVIRONMENT = ".venv"
"""The environment that the README of a folder makes in it."""


class TrainerMissing(VoiceTuneError):
    """The trainer of a folder is not installed."""


class HomeCommand(Struct, frozen=True):
    """What will be run; or what is `missing`, in a sentence, with the lines for a terminal that `install` it, where it can be."""

    target: str
    command: tuple[str, ...]
    missing: str
    install: str
    hint: str

    @property
    def text(self) -> str:
        """The command as it is typed into a terminal."""
        return _typed(self.command)


HINT = (
    "The trainer is your own program. It fetches the base model from the internet by itself unless the model lies on this computer; "
    "VoiceTune's list of what left this computer does not show that."
)


def home_command(folder: Path, target_id: str = "", python: str = "") -> HomeCommand:
    """What trains a folder: with a Python that the person chose, else with the one of the folder or of this computer. Raises NoBundle."""
    folder = absolute(folder)
    target_id = target_id or trainer_of(folder)
    if target_id not in TRAINERS:
        raise NoBundle("No trainer at home has this name.", f"These are known: {', '.join(TRAINERS)}.")
    one = TRAINERS[target_id]
    if not is_file(folder / one.settings):
        label = TARGETS[target_id].label
        raise NoBundle(f"This folder was not made for {label}.", f"Save the files for {label} first, then choose that folder.")
    found = _python(folder, one, python)
    command = (found or _wanted(folder, python), *one.words)
    missing = "" if found else _missing(target_id, one, python)
    install = _install(folder, python) if missing and _fits(one) else ""
    if found and one.model_folder and not is_folder(folder / one.model_folder):
        missing = f"The base model does not lie in the folder {one.model_folder} yet."
        install = _download(folder, found, one)
    return HomeCommand(target_id, command, missing, install, HINT)


def _python(folder: Path, one: Trainer, chosen: str) -> str:
    """The Python that has the trainer; empty where none has."""
    if chosen.strip():
        program = pythons.program_at(absolute(Path(chosen.strip())))
        return program if program and pythons.has_module(program, one.module) else ""
    own = pythons.program_at(folder / ENVIRONMENT)
    if own and pythons.environment_holds(folder / ENVIRONMENT, one.module):
        return own
    return next((program for program in pythons.on_path(one.program) if pythons.has_module(program, one.module)), "")


def _wanted(folder: Path, chosen: str) -> str:
    """The Python that a command would have once the trainer is there."""
    if chosen.strip():
        path = absolute(Path(chosen.strip()))
        return pythons.program_at(path) or str(path)
    return str(folder / ENVIRONMENT / pythons.PLACES[sys.platform == "win32"])


def _missing(target_id: str, one: Trainer, chosen: str) -> str:
    label = TARGETS[target_id].label
    if not _fits(one):
        return f"{one.needs} Save the files for another trainer on the page Finish."
    if chosen.strip() and not pythons.program_at(absolute(Path(chosen.strip()))):
        return "There is no Python in this place. Choose its program, or the folder of an environment."
    return f"This Python does not have {label}." if chosen.strip() else f"{label} is not installed on this computer."


def _fits(one: Trainer) -> bool:
    """Whether a trainer is made for this computer."""
    here = sys.platform, platform.machine()
    return not one.systems or any(system == here[0] and machine in ("", here[1]) for system, machine in one.systems)


def _install(folder: Path, chosen: str) -> str:
    """Lines for a terminal that make an environment in the folder and install into it, or into the Python that was chosen."""
    pip = ("-m", "pip", "install", "-r")
    program = pythons.program_at(absolute(Path(chosen.strip()))) if chosen.strip() else ""
    if program:
        return _typed((program, *pip, str(folder / REQUIREMENTS)))
    own = str(Path(ENVIRONMENT) / pythons.PLACES[sys.platform == "win32"])
    lines = (("cd", str(folder)), ("py" if sys.platform == "win32" else "python3", "-m", "venv", ENVIRONMENT), (own, *pip, REQUIREMENTS))
    return "\n".join(map(_typed, lines))


def _download(folder: Path, python: str, one: Trainer) -> str:
    """Lines that fetch the base model, with the name that the README gives it."""
    found = re.search(r"^tune download (\S+)", text_of(folder / "README.md"), re.MULTILINE)
    words = (python, *one.words[:2], "download", found[1] if found else "MODEL")
    return "\n".join(map(_typed, (("cd", str(folder)), (*words, "--output-dir", one.model_folder, "--ignore-patterns", "None"))))


def _typed(words: tuple[str, ...]) -> str:
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
