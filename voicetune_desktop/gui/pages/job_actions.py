"""What can be done with a run now: a table of actions, which of them fit, and the words of their buttons and dialogs."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.pages.job_words import place_of, service_of
from voicetune_desktop.gui.widgets.buttons import Kind
from voicetune_desktop.training.records import ENDED, WITH_SERVICE, Phase, Run

translate = QCoreApplication.translate

LOOKS: dict[str, tuple[str, Kind]] = {
    "refresh": ("again", "secondary"),
    "send_again": ("send", "secondary"),
    "stop_sending": ("stop", "secondary"),
    "pause": ("pause", "secondary"),
    "resume": ("play", "secondary"),
    "cancel": ("stop", "danger"),
    "try": ("try", "secondary"),
    "continue": ("arrow-right", "secondary"),
    "retry": ("pencil", "secondary"),
    "delete_files": ("trash", "danger"),
    "delete_model": ("trash", "danger"),
    "forget": ("close", "quiet"),
}
"""The icon and kind of the button of every action, in their order."""

BEFORE_A_JOB = frozenset({Phase.PLANNED, Phase.UPLOADED, Phase.INTERRUPTED})
_FILES_FREE = ENDED | BEFORE_A_JOB
"""Phases in which nobody reads the files at the service."""


class Dialog(NamedTuple):
    """What is asked before something that cannot be undone."""

    title: str
    sentences: tuple[str, ...]
    act: str


class Action(NamedTuple):
    """The words of a button, those while it works, and what is asked first."""

    words: str
    doing: str = ""
    dialog: Dialog | None = None


def possible(run: Run, *, sending: bool) -> list[str]:
    """The actions that fit a run, in order; `sending` says whether an upload is under way."""
    can = service_of(run.account)
    return [name for name, fits in _FITS.items() if fits(run, can.can if can else frozenset(), sending)]


def action(name: str, run: Run) -> Action:
    """The words of an action for a run."""
    known = (_actions() | (_at_home() if run.at_home else {}))[name]
    if name == "send_again":
        known = _sent_again(run)
    return _filled(known, place_of(run.account)) if known.dialog or "{place}" in known.words else known


def files_there(run: Run) -> bool:
    """Whether files of a run lie at the service."""
    return any(file.remote_id and not file.deleted for file in run.files) or bool(run.result_files)


def _left_there(run: Run) -> bool:
    """Whether an upload that was cut off may have left files."""
    from voicetune_desktop.operations.job_actions import may_have_arrived

    return run.phase in BEFORE_A_JOB and may_have_arrived(run)


_FITS: dict[str, Callable[[Run, frozenset[str], bool], bool]] = {
    "refresh": lambda run, _can, _sending: bool(run.job_id) or run.phase in (Phase.CREATING, Phase.INTERRUPTED),
    "send_again": lambda run, _can, sending: run.phase in BEFORE_A_JOB and not run.at_home and not sending,
    "stop_sending": lambda run, _can, sending: run.phase == Phase.UPLOADING and sending,
    "pause": lambda run, can, _sending: "pause" in can and run.phase == Phase.RUNNING,
    "resume": lambda run, can, _sending: "resume" in can and run.phase == Phase.PAUSED,
    "cancel": lambda run, can, _sending: run.phase in WITH_SERVICE and ("cancel" in can or run.at_home),
    "try": lambda run, _can, _sending: bool(run.tuned_model) and not run.model_deleted and run.ended and not run.at_home,
    "continue": lambda run, can, _sending: "continue" in can and bool(run.tuned_model) and not run.model_deleted and run.ended,
    "retry": lambda run, _can, _sending: run.phase in ENDED | BEFORE_A_JOB and not run.at_home,
    "delete_files": lambda run, can, _: "delete_file" in can and run.phase in _FILES_FREE and (files_there(run) or _left_there(run)),
    "delete_model": lambda run, can, _: "delete_model" in can and bool(run.tuned_model) and not run.model_deleted and run.ended,
    "forget": lambda run, _can, _sending: run.phase in _FILES_FREE or (run.phase in WITH_SERVICE and not run.at_home),
}
"""When each action fits, given what the service can."""


def _actions() -> dict[str, Action]:
    return {
        "refresh": Action(translate("Jobs", "Ask now"), translate("Jobs", "Asking…")),
        "send_again": Action(translate("Jobs", "Send again"), translate("Jobs", "Sending…")),
        "stop_sending": Action(translate("Jobs", "Stop sending"), translate("Jobs", "Stopping…")),
        "pause": Action(translate("Jobs", "Pause"), translate("Jobs", "Pausing…")),
        "resume": Action(translate("Jobs", "Go on"), translate("Jobs", "Going on…")),
        "cancel": Action(translate("Jobs", "Stop the job…"), translate("Jobs", "Stopping…"), _stop()),
        "try": Action(translate("Jobs", "Try it")),
        "continue": Action(translate("Jobs", "Train it further…")),
        "retry": Action(translate("Jobs", "Try again with changes")),
        "delete_files": Action(translate("Jobs", "Delete my files there…"), translate("Jobs", "Deleting…"), _delete_files()),
        "delete_model": Action(translate("Jobs", "Delete the tuned model there…"), translate("Jobs", "Deleting…"), _delete_model()),
        "forget": Action(translate("Jobs", "Forget this entry…"), dialog=_forget()),
    }


def _at_home() -> dict[str, Action]:
    """Actions with other words where no service is involved."""
    undone = translate("Jobs", "This cannot be undone.")
    stop = Dialog(
        translate("Jobs", "Stop this training?"),
        (translate("Jobs", "The trainer is asked to end. What it has saved in its folder stays."), undone),
        translate("Jobs", "Stop the training"),
    )
    forget = Dialog(
        translate("Jobs", "Forget this entry?"),
        (
            translate("Jobs", "Its events, its charts and your note are deleted from this list."),
            translate("Jobs", "The folder of the training stays, and the model in it."),
            undone,
        ),
        translate("Jobs", "Forget the entry"),
    )
    return {
        "cancel": Action(translate("Jobs", "Stop the training…"), translate("Jobs", "Stopping…"), stop),
        "forget": Action(translate("Jobs", "Forget this entry…"), dialog=forget),
    }


def _stop() -> Dialog:
    sentences = (
        translate("Jobs", "It ends for good. What was trained up to now may be lost."),
        translate("Jobs", "It may cost all the same."),
    )
    return Dialog(translate("Jobs", "Stop this job at {place}?"), sentences, translate("Jobs", "Stop the job"))


def _delete_files() -> Dialog:
    sentences = (
        translate("Jobs", "{place} deletes the files that were sent, and those with the figures of the training."),
        translate("Jobs", "The files on this computer stay, and so does the tuned model."),
    )
    return Dialog(translate("Jobs", "Delete your files at {place}?"), sentences, translate("Jobs", "Delete the files there"))


def _delete_model() -> Dialog:
    sentences = (
        translate("Jobs", "Nobody can use it any more, not even you. Training it again costs again."),
        translate("Jobs", "This cannot be undone."),
    )
    return Dialog(translate("Jobs", "Delete your tuned model at {place}?"), sentences, translate("Jobs", "Delete the model there"))


def _forget() -> Dialog:
    sentences = (
        translate("Jobs", "Its events, its charts and your note are deleted from this list."),
        translate("Jobs", "What is at {place} stays there: a job goes on, and files and models are kept."),
        translate("Jobs", "This cannot be undone."),
    )
    return Dialog(translate("Jobs", "Forget this entry?"), sentences, translate("Jobs", "Forget the entry"))


def _sent_again(run: Run) -> Action:
    """Going on with a run: where a job may exist already, the person is asked first."""
    if run.phase == Phase.UPLOADED:
        return Action(translate("Jobs", "Start the job now"), translate("Jobs", "Starting…"))
    known = _actions()["send_again"]
    if run.phase != Phase.INTERRUPTED:
        return known
    sentences = (
        translate("Jobs", "{place} may have started this job already, but its answer did not arrive."),
        translate("Jobs", "VoiceTune looks in its list first. If the job is not there, a second one is started, which may cost twice."),
    )
    dialog = Dialog(translate("Jobs", "Send it again to {place}?"), sentences, translate("Jobs", "Send it again"))
    return known._replace(words=translate("Jobs", "Send again…"), dialog=dialog)


def _filled(known: Action, place: str) -> Action:
    dialog = known.dialog
    if dialog:
        title, sentences, act = dialog
        filled = tuple(sentence.replace("{place}", place) for sentence in sentences)
        dialog = Dialog(title.replace("{place}", place), filled, act)
    return known._replace(words=known.words.replace("{place}", place), dialog=dialog)
