"""Which models a person can try: those that they trained, each beside its base, and those that they chose here before."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from voicetune_desktop.dataset.providers import offer_of, services
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.pages.job_words import local_day, place_of
from voicetune_desktop.project.storage import storage_errors

if TYPE_CHECKING:
    from voicetune_desktop.gui.training import Training
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.training.records import Run

translate = QCoreApplication.translate

CHOSEN = "speakers"
"""Fact of a project: the models that were chosen by hand in it, the newest first."""
MOST = 20
"""How many of them are remembered, and how many trained models are listed."""


class Known(Struct, frozen=True):
    """A model to choose, in words. `base` is what it was before training, for one that was trained."""

    speaker: Speaker
    words: str
    base: Speaker | None = None


def key_of(speaker: Speaker | None) -> str:
    """What tells models apart, whatever they are called; "" for none."""
    if speaker is None:
        return ""
    account = speaker.account
    return msgspec.json.encode((account.service, account.base_url, account.name, speaker.model)).decode()


def known_speakers(project: "Project | None", training: "Training") -> list[Known]:
    """Every model that is offered, each once: the newest training first."""
    found = [*_trained(training), *(Known(one, words_of(one)) for one in _chosen(project))]
    each: dict[str, Known] = {}
    for one in found:
        each.setdefault(key_of(one.speaker), one)
    return list(each.values())


def remember_speaker(project: "Project", speaker: Speaker) -> None:
    """Offer a model that was chosen by hand from now on. Raises VoiceTuneError where it cannot be stored."""
    before = [one for one in _chosen(project) if key_of(one) != key_of(speaker)]
    with storage_errors():
        project.set_fact(CHOSEN, msgspec.json.encode([speaker, *before][:MOST]).decode())


def words_of(speaker: Speaker) -> str:
    """A model with its place: "llama3.2 · this computer (Ollama)"."""
    return f"{speaker.label or speaker.model} · {place_of(speaker.account)}"


def short_name(service: str, model: str) -> str:
    """What a person calls a model of a service."""
    return offer_of(service, model).model.label if service in {one.id for one in services()} else model


def _trained(training: "Training") -> Iterator[Known]:
    for run in _finished(training):
        base_label = short_name(run.account.service, run.wish.model)
        base = Speaker(run.account, run.wish.model, base_label)
        when = day(local_day(run.finished_at or run.created_at))
        label = run.wish.suffix or translate("Try", "Your model of %1").replace("%1", when)
        words = translate("Try", "%1, trained from %2").replace("%1", label).replace("%2", base_label)
        before = translate("Try", "%1, before training").replace("%1", base_label)
        yield Known(Speaker(run.account, run.tuned_model, label), f"{words} · {place_of(run.account)}", base)
        yield Known(base, f"{before} · {place_of(run.account)}")


def _finished(training: "Training") -> "Sequence[Run]":
    """Trainings whose model is there; one that was made at home answers only where a server on this computer serves it."""
    if not training.in_use:
        return ()
    from voicetune_desktop.training.store.runs import runs

    try:
        with storage_errors():
            every = runs(training.store)
    except VoiceTuneError:
        return ()
    return [run for run in every if run.tuned_model and not run.model_deleted and not run.at_home][:MOST]


def _chosen(project: "Project | None") -> list[Speaker]:
    """What was chosen by hand; what an older or newer version wrote otherwise is left aside."""
    try:
        with storage_errors():
            return msgspec.json.decode(project.fact(CHOSEN) or "[]", type=list[Speaker]) if project else []
    except (VoiceTuneError, msgspec.DecodeError):
        return []
