"""Verbs in processes of their own that are killed at any moment, and what must hold of a project afterwards."""

import hashlib
import multiprocessing
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.operations.building import build_dataset, set_settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.merging_chats import merge_chats
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.writing import write_all
from voicetune_desktop.project.file import Project, create, open_project, remove
from voicetune_desktop.project.sqlite import Connection

KEY = bytes(range(32))
CHANGES_WITH_TIME = frozenset(("imported_at", "written_at"))
DEADLY = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL
"""What ends a process at once, wherever it is: on Windows Python does that for SIGTERM."""
TARGETS = {"openai-chat": "openai", "axolotl": "axolotl"}
"""Two targets, and the folders that their files get."""


def run_apart(act: Callable[..., Any], *arguments: Any, after: float | None = None) -> float:
    """Run a function in a process of its own, which is killed so many seconds after it began; gives the seconds that it took.

    The time is that of the work: the process has loaded everything before.
    """
    context = _loaded()
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_begin, args=(theirs, act, arguments))
    process.start()
    theirs.close()
    ours.recv()
    begun = time.perf_counter()
    process.join(timeout=after)
    if after is not None and process.is_alive():
        process.kill()
    process.join()
    seconds = time.perf_counter() - begun
    ours.close()
    assert process.exitcode in {0, DEADLY, -DEADLY}, process.exitcode
    assert after is not None or process.exitcode == 0
    return seconds


def _loaded() -> Any:
    """Makes processes that are copies of one that has loaded this file; Windows cannot copy one, so each loads it."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def _begin(pipe: Any, act: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    pipe.send(None)
    act(*arguments)


def on_file(path: Path, verb: Callable[..., Generator[Any, None, Any]], *arguments: Any) -> None:
    """Run a verb on a project file, to its end."""
    with open_project(path, key=KEY) as project:
        result_of(verb(project, *arguments))


def write_dying(path: Path, folder: Path, moves: int) -> None:
    """Write files, and die when so many of them have got their names."""
    left = iter(range(moves))
    replace = os.replace

    def replace_or_die(*names: Any, **more: Any) -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), DEADLY)
        replace(*names, **more)

    os.replace = replace_or_die
    on_file(path, write_all, folders_in(folder))


def act_dying(act: Callable[..., Any], arguments: tuple[Any, ...], calls: int, counted: Path) -> None:
    """Do something, and die at so many calls of functions after it first connected to somebody: no load of the machine moves that moment.

    What it takes to its end is written into a file.
    """
    connected, done = False, 0

    def on_event(name: str, _about: object) -> None:
        nonlocal connected
        connected |= name == "socket.connect"

    def on_call(*_about: object) -> None:
        nonlocal done
        done += connected
        if done > calls:
            os.kill(os.getpid(), DEADLY)

    sys.addaudithook(on_event)
    threading.setprofile(on_call)
    sys.setprofile(on_call)
    act(*arguments)
    sys.setprofile(None)
    counted.write_text(str(done), encoding="ascii")


def folders_in(folder: Path) -> dict[str, Path]:
    """Where each target writes."""
    return {target: folder / name for target, name in TARGETS.items()}


def contents(connection: Connection) -> dict[str, str]:
    """A digest of each table's rows, without the times at which something was done. Raises AssertionError where the file is harmed."""
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")]
    return {table: _digest(connection, table) for table in tables}


def _digest(connection: Connection, table: str) -> str:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_xinfo({table})")]
    wanted = ", ".join(f'"{column}"' for column in columns if column not in CHANGES_WITH_TIME)
    return hashlib.sha256(repr(sorted(connection.execute(f"SELECT {wanted} FROM {table}"), key=repr)).encode()).hexdigest()[:16]


def contents_of(path: Path) -> dict[str, str]:
    """What stands in a project file."""
    with open_project(path, key=KEY) as project:
        return contents(project.connection)


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Scene(NamedTuple):
    """A project before a verb, the verb, and what both look like undisturbed."""

    start: Path
    arguments: tuple[Any, ...]
    before: dict[str, str]
    after: dict[str, str]
    seconds: float


def scene(name: str, folder: Path, days: int = 120) -> Scene:
    """Make a project in which a verb comes next, and see what it does undisturbed."""
    folder.mkdir()
    start = folder / "start.voicetune"
    exports = _exports(folder, days)
    with create(start, key=KEY) as project:
        arguments = VERBS[name](project, exports)
    work = copy(start, folder / "work.voicetune")
    seconds = run_apart(on_file, work, *arguments)
    return Scene(start, arguments, contents_of(start), contents_of(work), seconds)


def copy(start: Path, to: Path) -> Path:
    """A fresh copy of a project that is closed."""
    remove(to)
    return Path(shutil.copyfile(start, to))


def kill_once(found: Scene, chance: Random) -> str:
    """Kill the verb at some moment; then the project has all or nothing of it, and the verb runs to the same end. Says which it was."""
    work = copy(found.start, found.start.with_name("work.voicetune"))
    run_apart(on_file, work, *found.arguments, after=chance.uniform(0, 1.1 * found.seconds))
    left = contents_of(work)
    assert left in (found.before, found.after), [table for table in left if left[table] != found.before.get(table)]
    if left == found.before:
        run_apart(on_file, work, *found.arguments)
        assert contents_of(work) == found.after
    return "nothing" if left == found.before else "all"


def two_datasets(folder: Path, days: int = 6) -> tuple[Path, Path, dict[str, bytes], dict[str, bytes]]:
    """A project with examples, a folder with files of an older dataset, these files, and those that would be written now."""
    path = copy(scene("build", folder, days).start, folder / "p.voicetune")
    out, fresh = folder / "out", folder / "fresh"
    on_file(path, write_all, folders_in(out))
    with open_project(path, key=KEY) as project:
        set_settings(project, Settings(system="Answer at length."))
        result_of(build_dataset(project))
    on_file(path, write_all, folders_in(fresh))
    return path, out, files_below(out), files_below(fresh)


def check_files(out: Path, old: dict[str, bytes], new: dict[str, bytes]) -> str:
    """Each folder has the old files, the new ones, or no data to train on. Raises AssertionError. Says what the whole is."""
    there = {name: content for name, content in files_below(out).items() if not name.endswith((".part", ".old"))}
    for folder in TARGETS.values():
        stands, *whole = ({name: every[name] for name in every if name.startswith(f"{folder}/")} for every in (there, old, new))
        assert stands in whole or not any("train" in name for name in stands)
    return "all" if there == new else "nothing" if there == old else "a part"


def _exports(folder: Path, days: int) -> list[Path]:
    names = ("WhatsApp Chat with Bo.txt", "WhatsApp Chat with Bo Larsen.txt", "WhatsApp Chat with Cleo.txt")
    return [write_chat(folder, days, TALK, name) for name in names]


def _import_next(project: Project, exports: list[Path]) -> tuple[Any, ...]:
    result_of(import_exports(project, exports[:1]))
    choose_assistant(project, "Ada Byron")
    return import_exports, exports[1:]


def _merge_next(project: Project, exports: list[Path]) -> tuple[Any, ...]:
    for export in exports:
        result_of(import_exports(project, [export]))
    return merge_chats, [1, 2, 3]


def _scan_next(project: Project, exports: list[Path]) -> tuple[Any, ...]:
    _import_next(project, exports)
    return (scan_privacy,)


def _build_next(project: Project, exports: list[Path]) -> tuple[Any, ...]:
    _scan_next(project, exports)
    result_of(scan_privacy(project))
    result_of(build_dataset(project))
    set_settings(project, Settings(system="Answer in one line."))
    return (build_dataset,)


VERBS = {"import": _import_next, "merge": _merge_next, "scan": _scan_next, "build": _build_next}
"""Verbs that change a project, and what comes before each."""
