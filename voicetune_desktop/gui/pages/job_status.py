"""Where a run stands, in sentences, and what can be done about it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.pages.job_words import lasting, moment, place_of, steps, took
from voicetune_desktop.training.records import WITH_SERVICE, Phase, Run

translate = QCoreApplication.translate

_SILENT = frozenset({Phase.WAITING, Phase.RUNNING, Phase.SUCCEEDED})
"""Phases in which an earlier error says nothing any more."""
_OURS = frozenset({Phase.PLANNED, Phase.UPLOADING})
"""Phases in which an error is in our words."""


class Status(NamedTuple):
    """A sentence, what to do, and the service's own words."""

    sentence: str
    hint: str = ""
    said: str = ""


def status_of(run: Run, now: float) -> Status:
    """The status of a run in sentences."""
    plain = _plain() | (_at_home() if run.at_home else {})
    sentence, hint = _SENTENCES[run.phase](run, now) if run.phase in _SENTENCES else plain[run.phase]
    trouble = _troubles().get(run.trouble)
    if trouble and run.phase in WITH_SERVICE:
        asked = translate("Jobs", "It last answered at %1.").replace("%1", moment(run.asked_at, now)) if run.asked_at else ""
        sentence, hint = " ".join(filter(None, (sentence, trouble[0], asked))), trouble[1]
    place = place_of(run.account)
    why = said_by(run, run.error) if run.error and run.phase not in _SILENT else ""
    return Status(sentence.replace("{place}", place), hint.replace("{place}", place), why)


def said_by(run: Run, words: str) -> str:
    """The words of a service, marked as its own; our own sentences in the person's language."""
    if run.at_home or run.phase in _OURS:
        return said(words)
    return translate("Jobs", "{place} said: %1").replace("{place}", place_of(run.account)).replace("%1", words)


def ended_in_words(run: Run, now: float) -> str:
    """That a run ended, in one line without anything of the person's own: "The job at OpenAI: Done."."""
    return translate("Jobs", "Job at %1: %2").replace("%1", place_of(run.account)).replace("%2", status_of(run, now).sentence)


def _waiting(run: Run, now: float) -> tuple[str, str]:
    return _since(translate("Jobs", "Waiting at {place} since %1."), translate("Jobs", "Waiting at {place}."), run.created_at, now), ""


def _running(run: Run, now: float) -> tuple[str, str]:
    if run.at_home:
        words = translate("Jobs", "Training on this computer since %1."), translate("Jobs", "Training on this computer.")
    else:
        words = translate("Jobs", "Training since %1."), translate("Jobs", "Training.")
    return f"{_since(*words, run.started_at, now)} {_how_far(run, now)}".strip(), ""


def _how_far(run: Run, now: float) -> str:
    """The step of a training at home, or when a service expects to be done."""
    step, slash, all_steps = run.status.partition("/")
    if run.at_home:
        return translate("Jobs", "Step %1 of %2.").replace("%1", steps(step)).replace("%2", steps(all_steps)) if slash else ""
    expected = moment(run.expected_at, now)
    if not expected or run.expected_at is None:
        return ""
    if run.expected_at <= now:
        return translate("Jobs", "It should be done any moment.")
    return translate("Jobs", "Expected to be done at %1.").replace("%1", expected)


def _succeeded(run: Run, now: float) -> tuple[str, str]:
    sentence = _since(translate("Jobs", "Done at %1."), translate("Jobs", "Done."), run.finished_at, now)
    span = took(run, now)
    return sentence if span is None else f"{sentence} {translate('Jobs', 'It took %1.').replace('%1', lasting(span))}", ""


def _failed(run: Run, now: float) -> tuple[str, str]:
    if run.at_home:
        words = translate("Jobs", "The training ended with an error at %1."), translate("Jobs", "The training ended with an error.")
        return _since(*words, run.finished_at, now), ""
    words = translate("Jobs", "{place} ended this job with an error at %1."), translate("Jobs", "{place} ended this job with an error.")
    return _since(*words, run.finished_at, now), translate("Jobs", "Read what it said, then try again with changes.")


def _unknown(run: Run, now: float) -> tuple[str, str]:
    asked = moment(run.asked_at, now)
    sentence = translate("Jobs", "{place} says “%1” of this job, a word that VoiceTune does not know.").replace("%1", run.status or "?")
    answered = translate("Jobs", "It last said so at %1.").replace("%1", asked) if asked else ""
    return f"{sentence} {answered}".strip(), translate(
        "Jobs", "VoiceTune asks again from time to time. The website of the service may say more."
    )


_SENTENCES: dict[Phase, Callable[[Run, float], tuple[str, str]]] = {
    Phase.WAITING: _waiting,
    Phase.RUNNING: _running,
    Phase.SUCCEEDED: _succeeded,
    Phase.FAILED: _failed,
    Phase.CANCELLED: lambda run, now: (
        _since(translate("Jobs", "Stopped at %1."), translate("Jobs", "Stopped."), run.finished_at, now),
        "",
    ),
    Phase.UNKNOWN: _unknown,
}


def _plain() -> dict[Phase, tuple[str, str]]:
    return {
        Phase.PLANNED: (
            translate("Jobs", "The files were not sent to the end, and no job was started."),
            translate("Jobs", "Send them again: what is there already is not sent twice."),
        ),
        Phase.UPLOADING: (translate("Jobs", "The files are being sent to {place}."), ""),
        Phase.UPLOADED: (
            translate("Jobs", "Your files are at {place}, but it started no job."),
            translate("Jobs", "Start the job now, try again with changes, or delete the files there."),
        ),
        Phase.CREATING: (translate("Jobs", "The job is being started at {place}."), ""),
        Phase.INTERRUPTED: (
            translate("Jobs", "Nobody knows whether {place} started this job."),
            translate("Jobs", "Ask now, or look at its website. Send it again only if there is no job: a second one may cost twice."),
        ),
        Phase.PAUSED: (translate("Jobs", "Paused at {place}."), translate("Jobs", "It goes on when you say so.")),
        Phase.GONE: (
            translate("Jobs", "{place} does not know this job any more."),
            translate("Jobs", "It may have been deleted there, or belong to another account. What is noted here stays."),
        ),
    }


def _at_home() -> dict[Phase, tuple[str, str]]:
    return {
        Phase.CREATING: (translate("Jobs", "The trainer is being started."), ""),
        Phase.GONE: (translate("Jobs", "Nothing is left of this training in its folder."), translate("Jobs", "What is noted here stays.")),
    }


def _troubles() -> dict[str, tuple[str, str]]:
    return {
        "key": (
            translate("Jobs", "{place} cannot be asked: the key is missing here, or not accepted any more."),
            translate("Jobs", "Enter a valid key where you send files, then ask again. The job goes on meanwhile."),
        ),
        "offline": (
            translate("Jobs", "This computer cannot reach {place} just now."),
            translate("Jobs", "The job goes on there. VoiceTune asks again by itself."),
        ),
        "service": (
            translate("Jobs", "{place} has a problem of its own and does not say how the job is doing."),
            translate("Jobs", "VoiceTune asks again by itself, less and less often."),
        ),
    }


def _since(sentence: str, without: str, at: float | None, now: float) -> str:
    """A sentence with a time, or the one without where no time is known."""
    time = moment(at, now)
    return sentence.replace("%1", time) if time else without
