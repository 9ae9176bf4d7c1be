"""Training at home: starting the person's own trainer in the folder that was made for it, watching its log, stopping it."""

import hashlib
import time
from collections.abc import Generator, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Progress
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.targets.home import FILES
from voicetune_desktop.training.home import process, trainers
from voicetune_desktop.training.home.command import HomeCommand, TrainerMissing, home_command
from voicetune_desktop.training.home.logs import Reader
from voicetune_desktop.training.home.places import absolute, is_file, is_folder
from voicetune_desktop.training.home.process import CannotStart, Story
from voicetune_desktop.training.home.watching import events_in
from voicetune_desktop.training.records import Account, JobEvent, Order, OutgoingFile, Phase, Run, Side, Wish
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.runs import change_run, plan, run

HOME = Account("home", "")
"""The account of all runs on this computer."""
TARGET, PYTHON = "trainer", "python"
"""Names in the settings of a run."""
TURN_SECONDS = 0.1
AT_ONCE = 500
"""Events that are stored in one transaction."""
SECONDS_TO_BEGIN = 120.0
"""After so long a trainer that nothing is noted of was never started."""


def look_for_trainer(folder: Path, target_id: str = "", python: str = "") -> Generator[Progress, None, HomeCommand]:
    """What trains a folder, or what is missing. Raises NoBundle."""
    yield Progress(0, None, "Looking for the trainer")
    return home_command(folder, target_id, python)


def start_at_home(  # noqa: PLR0917 - what the person chose
    place: Place, folder: Path, target_id: str = "", python: str = "", project: str = "", note: str = ""
) -> Generator[Progress, None, Run]:
    """Start the trainer of a folder; it lives on by itself. Raises NoBundle, TrainerMissing or CannotStart."""
    yield Progress(0, None, "Looking for the trainer")
    folder = absolute(folder)
    found = home_command(folder, target_id, python)
    if found.missing:
        raise TrainerMissing(found.missing, f"These lines in a terminal install it:\n{found.install}" if found.install else "")
    if process.lives(folder):
        raise CannotStart("A training already runs in this folder.", "Wait for its end, or stop it first.")
    yield Progress(0, None, "Reading the data")
    wish = Wish(trainers.base_of(folder, found.target), settings={TARGET: found.target, PYTHON: found.command[0]})
    with storage_errors(), TrainingStore(place) as store:
        one = plan(store, Order(HOME, _files(folder), wish, project, note))
        one = change_run(store, one, phase=Phase.CREATING)
        yield Progress(0, None, "Starting the trainer")
        try:
            story = process.start(folder, one.id, found.command)
        except CannotStart as error:
            change_run(store, one, phase=Phase.FAILED, error=error.message, finished_at=time.time())
            raise
        return change_run(store, one, **_begun(story))


def look_at_home(store: TrainingStore, one: Run) -> bool:
    """Note what a training at home said and how it is; whether anything changed. A folder that is away now is looked at later."""
    folder = folder_of(one)
    if one.ended or folder is None or not is_folder(folder):
        return False
    alive = process.lives(folder)
    story = process.story(folder, one.id)
    if story is None:
        return _never_begun(store, one)
    reader = Reader()
    ended = story.exit is not None or not alive
    new = _store_events(store, one, _events(store, one, folder, reader, ended=ended))
    changes: dict[str, Any] = _begun(story) | (_ended(story, folder) if ended else {})
    if reader.steps:
        changes["status"] = f"{reader.step}/{reader.steps}"
    changes = {name: value for name, value in changes.items() if getattr(one, name) != value}
    if changes:
        change_run(store, one, **changes)
    return bool(new or changes)


def stop_at_home(place: Place, run_id: str, seconds: float = process.PATIENCE + 5) -> Generator[Progress, None, Run | None]:
    """Ask a training at home to end, and wait for it; what does not listen is ended. Raises CannotStart."""
    with storage_errors(), TrainingStore(place) as store:
        one = run(store, run_id)
        folder = folder_of(one) if one else None
        if one is None or folder is None:
            return one
        if process.story(folder, run_id) and process.lives(folder):
            process.ask_to_end(folder)
        until = time.monotonic() + seconds
        while process.lives(folder) and time.monotonic() < until:
            yield Progress(0, None, "Stopping the trainer")
            time.sleep(TURN_SECONDS)
        look_at_home(store, one)
        return run(store, run_id)


def watch_at_home(place: Place, run_id: str) -> Generator[Progress, None, Run | None]:
    """Look after one training at home until it ends."""
    with storage_errors(), TrainingStore(place) as store:
        while (one := run(store, run_id)) and not one.ended:
            look_at_home(store, one)
            done, _, total = one.status.partition("/")
            yield Progress(int(done or 0), int(total) if total else None, "Training")
            time.sleep(TURN_SECONDS)
        return one


def folder_of(one: Run) -> Path | None:
    """The folder of a training at home."""
    return Path(one.files[0].path).parents[1] if one.files else None


def log_of(one: Run) -> Path | None:
    """The file with all that a trainer at home said."""
    folder = folder_of(one)
    return folder / process.LOG if folder else None


def _files(folder: Path) -> tuple[OutgoingFile, ...]:
    """The data of a folder as it is now. Raises NoBundle."""
    sides: tuple[Side, ...] = ("train", "valid")
    found: list[tuple[Side, Path]] = [(side, folder / name) for side, name in zip(sides, FILES, strict=True) if is_file(folder / name)]
    if not found or found[0][0] != "train":
        raise trainers.NoBundle(f"The file {FILES[0]} is missing in this folder.", "Save the files again, then choose that folder.")
    try:
        return tuple(_file(side, path) for side, path in found)
    except OSError:
        raise VoiceTuneError("The data in this folder cannot be read.", "Check its permissions.") from None


def _file(side: Side, path: Path) -> OutgoingFile:
    digest, size, rows = hashlib.sha256(), 0, 0
    with path.open("rb") as file:
        for line in file:
            digest.update(line)
            size += len(line)
            rows += 1
    return OutgoingFile(side, str(path), size, digest.hexdigest(), rows)


def _store_events(store: TrainingStore, one: Run, found: Iterator[JobEvent]) -> int:
    """Store events, many in one transaction; gives how many were new. What cannot be read now is read later."""
    new = 0
    with suppress(OSError):
        while several := list(islice(found, AT_ONCE)):
            with store.transaction():
                new += progress.add_events(store, one.id, several)
    return new


def _events(store: TrainingStore, one: Run, folder: Path, reader: Reader, *, ended: bool) -> Iterator[JobEvent]:
    """What was said since the newest event; that one is read again, since what follows it says where the training is. Raises OSError."""
    newest = progress.events(store, one.id, newest=1)
    log = folder / process.LOG
    yield from events_in(log, int(newest[0].id) if newest else 0, min(time.time(), log.stat().st_mtime), reader, ended=ended)


def _begun(story: Story) -> dict[str, Any]:
    return {"phase": Phase.RUNNING, "job_id": f"{story.pid}-{int(story.started)}", "started_at": story.started}


def _ended(story: Story, folder: Path) -> dict[str, Any]:
    """How a training ended, in our words."""
    at = story.ended or _last_sign(folder)
    if story.asked:
        return {"phase": Phase.CANCELLED, "finished_at": at}
    if story.exit == 0:
        result = folder / "result"
        return {"phase": Phase.SUCCEEDED, "finished_at": at, "tuned_model": str(result) if is_folder(result) else ""}
    why = "The computer was turned off, or the trainer was ended from outside." if story.exit is None else _STATUS.format(story.exit)
    return {"phase": Phase.FAILED, "finished_at": at, "error": f"{why} {_READ}"}


_STATUS = "The trainer ended with status {}."
_READ = "The end of training.log in its folder says more."


def _last_sign(folder: Path) -> float:
    with suppress(OSError):
        return (folder / process.LOG).stat().st_mtime
    return time.time()


def _never_begun(store: TrainingStore, one: Run) -> bool:
    """A run of which nothing is noted: another training has taken its folder, or it was never started."""
    if one.phase == Phase.CREATING:
        if time.time() - one.created_at < SECONDS_TO_BEGIN:
            return False
        change_run(store, one, phase=Phase.FAILED, error="The trainer was never started.", finished_at=one.created_at)
        return True
    change_run(store, one, phase=Phase.GONE, error="What was noted of this training is gone from its folder.")
    return True
