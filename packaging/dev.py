"""Everything a developer runs: `python packaging/dev.py setup|run|test|check|lock`. Needs nothing but Python.

The Makefile has one line for each of the first four. On Windows: `py packaging\\dev.py run`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable, Sequence

import system
from environment import Environment, SetupFailed
from interpreter import OLDEST, Python, find_python

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample_chat"
SAMPLE_ASSISTANT = "Marek Dvorak"
SAMPLE_FILES = ROOT / "build" / "sample-files"
ENVIRONMENT = Environment(ROOT)

CHECKS = {
    "lint": ("-m", "ruff", "check", "--quiet", "."),
    "format": ("-m", "ruff", "format", "--check", "--quiet", "."),
    "types": ("-m", "pyright", "--warnings", "--threads", "2"),
    "layers": ("-c", "from importlinter.cli import lint_imports_command as layers; layers()", "--no-logo"),
}
"""What `check` runs, by what a failure is called."""

COMPILING = ("-m", "compileall", "-q", "voicetune_desktop")
"""Hundreds of processes that tests start find the program compiled, also where Python is told to write no bytecode."""

SECONDS_TO_TIDY_UP = 3
SOME_FAILED = 1
"""What pytest ends with when tests failed and nothing else was wrong."""
FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
FEW = 5
IN_PARALLEL = ("--numprocesses", "auto", "--dist", "loadfile")

LOCK_OPTIONS = ("--quiet", "--strip-extras", "--allow-unsafe", "--generate-hashes", "--upgrade")
LOCK_SILENCE = ("--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links")
LOCK_SOURCES = {
    "run": ("pyproject.toml", "packaging/requirements/run.in"),
    "dev": ("packaging/requirements/dev.in",),
    "package": ("packaging/requirements/package.in",),
}


def main(arguments: Sequence[str]) -> int:
    """Run one verb; further arguments of `test` go to pytest. Returns the exit status."""
    if not arguments or arguments[0] not in VERBS:
        say(f"Use one of: {', '.join(VERBS)}")
        return 2
    try:
        return VERBS[arguments[0]](arguments[1:])
    except SetupFailed as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130


def setup(_: Sequence[str] = ()) -> int:
    """Make everything ready to run, test and check."""
    prepare("dev")
    system.provide_qt(say)
    return 0


def run(arguments: Sequence[str]) -> int:
    """Open the window on the sample chat; without a display, do the same job in the terminal."""
    prepare("run")
    reason = why_no_window()
    if not reason:
        return python("-m", "voicetune_desktop", "--sample", *arguments)
    say(f"{reason} So the sample chat is prepared here in the terminal.")
    shutil.rmtree(SAMPLE_FILES, ignore_errors=True)
    return python("-m", "voicetune_desktop.cli", "prepare", str(SAMPLE), "--assistant", SAMPLE_ASSISTANT, "--out", str(SAMPLE_FILES))


def check(_: Sequence[str] = ()) -> int:
    """Lint, format, types and layers; all of them, whatever the first ones say."""
    prepare("dev")
    failed = [name for name, command in CHECKS.items() if python(*command) != 0]
    say(f"Not in order: {', '.join(failed)}" if failed else "Lint, format, types and layers are in order.")
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """Everything that `check` does, then the tests."""
    checked = check()
    system.provide_qt(say)
    system.provide_secret_service(say)
    python(*COMPILING)
    tested = python("-m", "pytest", *(arguments or IN_PARALLEL))
    if tested == SOME_FAILED and not arguments:
        tested = again()
    if checked and not tested:
        say("The tests pass, but not the checks before them.")
    return tested or checked


def again() -> int:
    """Run what failed once more with nothing beside it, unless it is much; the exit status."""
    failed = sorted(json.loads(FAILED.read_text("utf-8")))
    if len(failed) > FEW:
        return SOME_FAILED
    say(f"Once more, with nothing beside it: {len(failed)}")
    status = python("-m", "pytest", "-v", *failed)
    if not status:
        say("\n".join(("These failed once and then passed. They are not in order; please mend them:", *failed)))
    return status


def lock(_: Sequence[str] = ()) -> int:
    """Make the lock files anew with the newest versions; run it with the oldest Python that we support."""
    prepare("dev")
    os.environ["CUSTOM_COMPILE_COMMAND"] = "python packaging/dev.py lock"
    compiling = ("-m", "piptools", "compile", *LOCK_OPTIONS, *LOCK_SILENCE)
    made = (python(*compiling, "--output-file", f"packaging/requirements/{name}.lock", *sources) for name, sources in LOCK_SOURCES.items())
    return next((status for status in made if status), 0)


def prepare(kind: str) -> None:
    """Make `.venv` unless it is ready. Raises SetupFailed."""
    ENVIRONMENT.prepare(kind, chosen_python, say)


def chosen_python() -> Python:
    """A Python that is new enough and can make environments. Raises SetupFailed."""
    found = find_python()
    if found is None:
        here = ".".join(map(str, sys.version_info[:2]))
        raise SetupFailed(f"VoiceTune needs Python {OLDEST[0]}.{OLDEST[1]} or newer, and only {here} is here. Please install one.")
    system.provide_venv(found.path, found.version, say)
    return found


def why_no_window() -> str:
    """A sentence that says why no window can open here; empty when one can."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if not any(map(os.environ.get, system.DISPLAYS)):
        return "There is no display here."
    if not system.provide_qt(say):
        return "Qt cannot start without these packages."
    return "" if system.display_answers() else "The display does not answer."


def python(*arguments: str) -> int:
    """Run the environment's Python in the project folder; its exit status. Ctrl+C is the program's own affair, for a moment."""
    with subprocess.Popen([str(ENVIRONMENT.python), *arguments], cwd=str(ROOT)) as program:
        try:
            return program.wait()
        except KeyboardInterrupt:
            try:
                return program.wait(SECONDS_TO_TIDY_UP)
            except subprocess.TimeoutExpired:
                program.terminate()
                return 130


def say(text: str) -> None:
    """Tell the developer something, beside the output of the programs."""
    print(text, file=sys.stderr, flush=True)


VERBS: dict[str, Callable[[Sequence[str]], int]] = {"setup": setup, "run": run, "test": test, "check": check, "lock": lock}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
