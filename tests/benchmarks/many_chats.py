"""Half a million chats, rows of a training set, through the command and the window: `python -m tests.benchmarks.many_chats`.

The command's steps are told with their processor time, the most memory so far, and the longest silence between two reports of progress
in processor time; the window's steps as `event_loop` tells them.
"""

import argparse
import json
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.processes import BUILD, peak_mib, print_table
from voicetune_desktop.model import Progress

if TYPE_CHECKING:
    from voicetune_desktop.gui.main_window import MainWindow

VERB_HEAD = ("step of the command", "CPU seconds", "longest silence ms", "peak MiB")
ASSISTANT = "Assistant"
_NAMES = ("Anna Brandt", "Chidi Costa", "Emre Duarte", "Greta Eklund", "Jana Farkas", "Karim Haddad", "Noor Ito", "Pia Jansen")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the command and the window, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=500_000)
    parser.add_argument("--part", choices=("command", "window"), help="only one of both")
    parser.add_argument("--why", action="store_true", help="print where the window was when it did not answer")
    wanted = parser.parse_args(arguments)
    export = made(wanted.chats)
    parts = {"command": (measure_command, (export,)), "window": (measure_window, (export, wanted.why))}
    for measure, given in [parts[wanted.part]] if wanted.part else parts.values():
        process = multiprocessing.get_context("spawn").Process(target=measure, args=given)
        process.start()
        process.join()
        if process.exitcode:
            sys.exit(f"The part ended with status {process.exitcode}.")


def made(chats: int) -> Path:
    """The training set, made once."""
    path = BUILD / f"many-chats-{chats}.jsonl"
    if not path.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(json.dumps(row) + "\n" for row in _rows(chats))
        part.replace(path)
    return path


def _rows(count: int) -> Iterator[dict[str, str]]:
    """Instructions and answers in invented words, of which a few are said most; some hold a name, a number or an address."""
    drawn = random.Random(7)
    syllables = [first + last for first in "bdfgklmnprstv" for last in ("a", "e", "i", "o", "u", "an", "el", "or")]
    words = ["".join(drawn.choices(syllables, k=drawn.randint(2, 4))) for _ in range(3_000)]
    weights = [1 / (place + 3) for place in range(len(words))]

    def text(shortest: int, longest: int) -> str:
        said = drawn.choices(words, weights, k=drawn.randint(shortest, longest))
        if (chance := drawn.random()) < 0.06:
            name = drawn.choice(_NAMES)
            number, address = f"+49 30 {drawn.randrange(10**6, 10**7)}", f"{name.split()[0].lower()}{drawn.randrange(1000)}@example.org"
            said.insert(drawn.randrange(len(said)), name if chance < 0.04 else number if chance < 0.05 else address)
        return f"{' '.join(said).capitalize()}."

    return ({"instruction": text(6, 16), "input": "", "output": text(8, 30)} for _ in range(count))


def measure_command(export: Path) -> None:
    """Print the steps of `prepare` with a project that is saved."""
    from voicetune_desktop.operations.preparing import Wishes, prepare
    from voicetune_desktop.project.file import create

    with tempfile.TemporaryDirectory() as folder:
        project = create(Path(folder) / "many.voicetune", key=bytes(32))
        print_table(VERB_HEAD, list(_steps_of(prepare(project, [export], Wishes(ASSISTANT, Path(folder) / "files")))))
        project.close()


def _steps_of(work: Generator[Progress, None, object]) -> Iterator[tuple[str, ...]]:
    note, silence = "", 0.0
    begun = last = time.process_time()
    for progress in work:
        now = time.process_time()
        silence = max(silence, now - last)
        last = now
        if progress.note != note and note:
            yield _step(note, now - begun, silence)
            begun, silence = now, 0.0
        note = progress.note
    now = time.process_time()
    yield _step(note, now - begun, max(silence, now - last))


def _step(note: str, seconds: float, silence: float) -> tuple[str, ...]:
    return note, f"{seconds:.1f}", f"{silence * 1000:.0f}", peak_mib()


def measure_window(export: Path, why: bool) -> None:
    """Print what the window's steps take, from the import into a saved project to the second opening of it."""
    from tests.benchmarks import event_loop

    window, ticks = event_loop.opened(), event_loop.Ticks()
    if why:
        event_loop.watch(ticks)
    with tempfile.TemporaryDirectory() as folder:
        rows = [event_loop.measured(window, ticks, name, act) for name, act in _ways(window, export, Path(folder))]
    window.close()
    print_table(event_loop.HEAD, rows)


def _ways(window: "MainWindow", export: Path, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """What a person does, in this order."""
    from tests.benchmarks.event_loop import save, spin
    from voicetune_desktop.operations.preparing import choose_assistant

    session, rail, key = window.session, window.rail, bytes(32)
    project = folder / "many.voicetune"
    session.new(project, key)
    yield "import", lambda: window.open_exports([export])
    yield "page People", lambda: rail.choose("people")
    yield "choose the assistant", lambda: session.change("role", lambda project: choose_assistant(project, ASSISTANT))
    yield "somebody agreed", lambda: window.page("people").decisions.consent(1, agreed=True)
    yield "page Privacy: scan", lambda: rail.choose("privacy")
    yield "replacements", window.page("privacy").bar.replacements.click
    yield "another new name", lambda: window.page("people").decisions.new_name(1, "Mira Holt")
    yield "page Dataset: build", lambda: rail.choose("dataset")
    yield "what the chart counts", lambda: window.page("dataset").lengths.measure.chosen.emit("prompt")
    yield "move the pause: build", lambda: (window.page("dataset").form.gap.setValue(45), spin(1))
    yield "examples", lambda: window.page("dataset").tabs.setCurrentIndex(1)
    yield "page Finish", lambda: rail.choose("finish")
    yield "save", lambda: save(window, folder / "files")
    for page in ("open", "people", "privacy", "dataset", "try"):
        yield f"page {page.capitalize()} again", lambda page=page: rail.choose(page)
    yield "leave somebody out", lambda: window.page("people").decisions.role(2, "left_out")
    yield "undo", session.undo
    yield "close", session.close
    yield "open again", lambda: session.open(project, key)
    for page in ("people", "privacy", "dataset", "finish"):
        yield f"page {page.capitalize()} anew", lambda page=page: rail.choose(page)


if __name__ == "__main__":
    main()
