"""`voicetune home`: the person's own trainer, started in the folder that was made for it."""

import sys
from pathlib import Path
from typing import Any

from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands.accounts import say_not_kept, training_place
from voicetune_desktop.commands.job_words import job_line, run_answer
from voicetune_desktop.operations.home_training import log_of, look_for_trainer, start_at_home, watch_at_home
from voicetune_desktop.training.home.command import HomeCommand
from voicetune_desktop.training.home.watching import tail
from voicetune_desktop.training.records import Phase, Run
from voicetune_desktop.training.store.file import Place

_GOES_ON = "The training goes on without this command: `voicetune jobs watch {id}` follows it, `voicetune jobs cancel {id}` stops it."
_KEPT = "\n\r\t"


class Wanted(Struct, frozen=True):
    """What is to be trained with what. Without `target` the folder says it; without `python` the trainer is looked for."""

    folder: Path
    target: str = ""
    python: str = ""
    project_file: Path | None = None
    note: str = ""
    show: bool = False
    wait: bool = False
    as_json: bool = False


def home_command(wanted: Wanted) -> int:
    """Show the command of a folder, or start it; status 1 where a training that was waited for did not succeed.

    Raises NoBundle, TrainerMissing or CannotStart.
    """
    if wanted.show:
        return _show(terminal.drive(look_for_trainer(wanted.folder, wanted.target, wanted.python)), as_json=wanted.as_json)
    with training_place(wanted.project_file) as place:
        if place is None:
            return 1
        say_not_kept(place)
        project = wanted.project_file.stem if wanted.project_file else ""
        run = terminal.drive(start_at_home(place, wanted.folder, wanted.target, wanted.python, project, wanted.note))
        if wanted.wait:
            run = _wait(place, run)
        elif not wanted.as_json:
            terminal.note(_GOES_ON.format(id=run.id))
    if wanted.as_json:
        terminal.write_json(run_answer(run))
    else:
        print(f"{job_line(run)}.")
    return 0 if run.phase in (Phase.RUNNING, Phase.SUCCEEDED) else 1


def _show(found: HomeCommand, *, as_json: bool) -> int:
    if as_json:
        names = ("target", "command", "missing", "install", "hint")
        answer: dict[str, Any] = {name: getattr(found, name) for name in names}
        terminal.write_json(answer)
        return 0
    print(found.text)
    if found.missing:
        terminal.note("\n".join(filter(None, (found.missing, found.install))))
    terminal.note(found.hint)
    return 0


def _wait(place: Place, run: Run) -> Run:
    """Stay until a training ends, with all that the trainer says on standard error."""
    log, read = log_of(run), 0
    work = watch_at_home(place, run.id)
    try:
        while True:
            next(work)
            read = _pass_on(log, read)
    except StopIteration as ended:
        _pass_on(log, read)
        return ended.value or run
    except KeyboardInterrupt:
        terminal.note(_GOES_ON.format(id=run.id))
        raise
    finally:
        work.close()


def _pass_on(log: Path | None, read: int) -> int:
    """Write what was added to the log, without what would steer the terminal; gives the place for the next time."""
    if log is None:
        return read
    added, read = tail(log, read)
    sys.stderr.write("".join(letter if letter.isprintable() or letter in _KEPT else " " for letter in added))
    sys.stderr.flush()
    return read
