"""What `voicetune jobs` does with one job."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands import accounts
from voicetune_desktop.commands.job_words import job_line, run_answer, state_sentence, where
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.holding import refuse_held
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.records import ENDED, Phase, Run
from voicetune_desktop.training.store.file import Place, TrainingStore
from voicetune_desktop.training.store.runs import change_run, forget_run

if TYPE_CHECKING:
    from voicetune_desktop.training.keys import SessionKeys


class Asked(Struct, frozen=True):
    """What is asked of which job, and how the answer is to look."""

    verb: str = "list"
    job: str = ""
    text: str | None = None
    remote: bool = False
    provider: str | None = None
    address: str | None = None
    account: str | None = None
    project_file: Path | None = None
    key_stdin: bool = False
    yes: bool = False
    as_json: bool = False
    jsonl: bool = False


def _watch(place: Place, run: Run, asked: Asked) -> int:
    from voicetune_desktop.commands.watching import follow

    run = follow(place, run.id, _keys(run, asked))
    _tell(run, asked)
    return 0 if run.phase == Phase.SUCCEEDED else 1


def _refresh(place: Place, run: Run, asked: Asked) -> int:
    from voicetune_desktop.operations.tracking import refresh

    _tell(terminal.drive(refresh(place, run.id, _keys(run, asked))) or run, asked)
    return 0


def _send_again(place: Place, run: Run, asked: Asked) -> int:
    from voicetune_desktop.commands.sending import going_on
    from voicetune_desktop.operations.sending import send_again

    if run.phase in (Phase.INTERRUPTED, Phase.CREATING):
        accounts.confirm("The service may have made a job already, and a second one may cost twice. Send it again?", yes=asked.yes)
    with going_on(place):
        _tell(terminal.drive(send_again(place, run.id, _keys(run, asked)), in_bytes=True), asked)
    return 0


def _act(action: str, needs: str, question: str) -> Callable[[Place, Run, Asked], int]:
    """What does one of `job_actions.ACTIONS`: `needs` is what the service must be able to do; no question where it can be undone."""

    def act(place: Place, run: Run, asked: Asked) -> int:
        if run.at_home and action == "cancel":
            from voicetune_desktop.operations.home_training import stop_at_home

            _tell(terminal.drive(stop_at_home(place, run.id)) or run, asked)
            return 0
        from voicetune_desktop.operations.job_actions import job_action

        _refuse(action, needs, run)
        keys = _keys(run, asked)
        if question:
            accounts.confirm(question.format(service=service(run.account.service).label), yes=asked.yes)
        run = terminal.drive(job_action(place, run.id, action, keys))
        _tell(run, asked, _DONE.get(action, ""))
        return 0

    return act


def _refuse(action: str, needs: str, run: Run) -> None:
    """Say why an action makes no sense, before anything is asked. Raises VoiceTuneError."""
    there = service(run.account.service)
    if needs not in there.can:
        raise VoiceTuneError(f"{there.label} cannot do this.", "Look at its own page for what it can.")
    if action == "delete_model" and (not run.tuned_model or run.model_deleted):
        raise VoiceTuneError("This job has no model that could be deleted.", "`voicetune jobs show` says what it has.")
    if action == "delete_files" and not _files_there(run):
        raise VoiceTuneError("No file of this job is at the service any more.", "Nothing has to be done.")
    if action == "delete_files" and run.phase in _READING:
        raise VoiceTuneError(
            f"{job_line(run)} and still needs its files.", "Wait until it has ended, or stop it with `voicetune jobs cancel`."
        )
    if action in _WHILE_UNDER_WAY and (not run.job_id or run.phase in ENDED):
        raise VoiceTuneError(f"{job_line(run)}, so this cannot be done.", "`voicetune jobs refresh` asks the service how it is now.")


def _files_there(run: Run) -> bool:
    from voicetune_desktop.operations.job_actions import may_have_arrived

    return any(file.remote_id and not file.deleted for file in run.files) or bool(run.result_files) or may_have_arrived(run)


def _note(place: Place, run: Run, asked: Asked) -> int:
    if asked.text is None:
        raise VoiceTuneError("Say what is to be noted.", 'Write `voicetune jobs note ID "more epochs"`; "" takes the note away.')
    with storage_errors(), TrainingStore(place) as store:
        _tell(change_run(store, run, note=asked.text), asked, "The note is kept on this computer.")
    return 0


def _forget(place: Place, run: Run, asked: Asked) -> int:
    refuse_held(run)
    stays = f"What is {where(run)} stays there."
    accounts.confirm(f"Take the job off the list? {stays}", yes=asked.yes)
    with storage_errors(), TrainingStore(place) as store:
        forget_run(store, run.id)
    if asked.as_json:
        terminal.write_json({"forgotten": run.id})
    else:
        print(f"Run {run.id} is off the list. {stays}")
    return 0


def _keys(run: Run, asked: Asked) -> "SessionKeys":
    """The key for a run that came with the command; says what to do where there is none at all."""
    if run.at_home:
        return {}
    session = accounts.session_keys(run.account, key_stdin=asked.key_stdin)
    accounts.require_key(run.account, session)
    return session


def _tell(run: Run, asked: Asked, sentence: str = "") -> None:
    if asked.as_json:
        terminal.write_json(run_answer(run))
    else:
        print(sentence.format(where=where(run)) or state_sentence(run))


_WHILE_UNDER_WAY = ("cancel", "pause", "resume")
_READING = frozenset({Phase.UPLOADING, Phase.CREATING, Phase.WAITING, Phase.RUNNING, Phase.PAUSED})
"""Phases in which the service reads the files, or will."""
_FOR_GOOD = "This cannot be undone."
_DONE = {"delete_files": "The files of this job are deleted {where}.", "delete_model": "The model of this job is deleted {where}."}
"""What is said of an action that leaves the job as it is."""

VERBS: dict[str, Callable[[Place, Run, Asked], Any]] = {
    "watch": _watch,
    "refresh": _refresh,
    "cancel": _act("cancel", "cancel", f"Stop the job at {{service}}? {_FOR_GOOD}"),
    "pause": _act("pause", "pause", ""),
    "resume": _act("resume", "resume", ""),
    "delete-files": _act("delete_files", "delete_file", f"Delete the files at {{service}}? {_FOR_GOOD}"),
    "delete-model": _act("delete_model", "delete_model", f"Delete the trained model at {{service}}? {_FOR_GOOD}"),
    "send-again": _send_again,
    "note": _note,
    "forget": _forget,
}
"""What can be done with a job."""
