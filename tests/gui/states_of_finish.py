"""The states of the page Finish, tab by tab."""

import time
from functools import partial

from tests.gui import send_gallery
from tests.gui.page_gallery import _until
from tests.gui.pages import some_jobs
from tests.gui.screenshots import settle
from tests.gui.states import Scene, Stage, State, sample
from tests.gui.states_of_steps import BEFORE
from tests.training.home.making import CRASHES, LONG, WELL, made_bundle
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.gui.jobs import Job
from voicetune_desktop.gui.pages.finish_page import HOME, SEND
from voicetune_desktop.model import Progress
from voicetune_desktop.project.chats import chats, include_chat
from voicetune_desktop.training.errors import unreachable
from voicetune_desktop.training.home.process import ask_to_end, lives
from voicetune_desktop.training.records import Phase


def _save(stage: Stage, folder: str = "Documents/VoiceTune"):
    page = stage.open(sample()).go("finish")
    page.saving.folder.setText(str(stage.home / folder))
    return page.saving


def _saving(stage: Stage) -> None:
    _save(stage)
    stage.work(Progress(0, None, "Checking the files"))
    stage.window.page("finish").refresh()


def _stale(stage: Stage) -> None:
    stage.open(sample())
    stage.session.change("", lambda project: include_chat(project, chats(project)[0].id, included=False))
    stage.session.change("", lambda project: include_chat(project, chats(project)[0].id, included=True))
    stage.project.set_fact("built", "before")
    stage.go("finish")


def _no_folder(stage: Stage) -> None:
    (stage.home / "notes.txt").write_text("a file", encoding="utf-8")
    _save(stage, "notes.txt/VoiceTune").save.click()
    stage.rest()


def _saved(stage: Stage) -> None:
    _save(stage).save.click()
    stage.rest()


def _send(stage: Stage, *steps):
    page = stage.open(sample()).go("finish")
    page.saving.folder.setText(str(stage.home / "VoiceTune"))
    stage.project.set_fact("folder", str(stage.home / "VoiceTune"))
    page.tabs.setCurrentIndex(SEND)
    stage.rest()
    for step in steps:
        step(stage.window, page.sending)
        stage.rest()
    return page.sending


def _sent(stage: Stage, happened) -> None:
    """What happened after the button at the end was pressed."""
    tab = _send(stage, send_gallery._choose, send_gallery._fill_in)
    happened(stage.window, tab)
    settle()
    bar = tab._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()


def _uploading(window, tab) -> None:
    window.session.training.upload = Job(send_gallery._fill, parent=tab)
    send_gallery._sending(window, tab)
    tab.refresh()


def _unreachable(_, tab) -> None:
    tab._on_failed(unreachable(service("openai"), "offline"))


def _home(stage: Stage):
    page = stage.open(sample()).go("finish")
    page.tabs.setCurrentIndex(HOME)
    stage.rest()
    return page.at_home


def _folder(stage: Stage, script: str = WELL, *, installed: bool = True):
    tab, folder = _home(stage), made_bundle(stage.home / "trl", script, installed=installed)
    tab.form.folder.setText(str(folder))
    tab.form.folder.editingFinished.emit()
    _until(lambda: not tab._looking)
    settle()
    return tab


def _trained(stage: Stage, script: str, *, ended: bool = True) -> None:
    tab = _folder(stage, script)
    tab.form.start.click()
    _until(lambda: tab.run_card._run and (tab.run_card._run.ended if ended else tab.run_card.curve.isVisible()))
    if lives(stage.home / "trl"):
        stage.ends.callback(lambda: _until(lambda: not lives(stage.home / "trl")))
        stage.ends.callback(ask_to_end, stage.home / "trl")
    settle()


def _other_folder(stage: Stage) -> None:
    tab = _home(stage)
    tab.form.folder.setText(str(stage.home))
    tab.form.folder.editingFinished.emit()
    _until(lambda: not tab._looking)


def _jobs(stage: Stage, name: str = "") -> None:
    now = time.time()
    if name:
        runs = some_jobs.one_of_each(stage.session.training.store, now)
        runs["offline"] = some_jobs.make(
            stage.session.training.store, Phase.RUNNING, ago=4000, now=now, job_id="ftjob-8", started_at=now - 3900, asked_at=now - 900,
            trouble="offline",
        )  # fmt: skip
    page = stage.go("jobs")
    if name:
        page.jobs.select_run(runs[name].id)
    stage.session.training.changed.emit()
    settle()


PLACES: dict[str, dict[State, Scene | str]] = {
    "save": {
        "empty": BEFORE,
        "loading": Scene(_saving, "Checking the files"),
        "partial": Scene(_stale, "Look at the dataset again first."),
        "error": Scene(_no_folder, "Choose another folder"),
        "offline": "Saving never needs the internet.",
        "done": Scene(_saved, "will be trained"),
    },
    "send": {
        "empty": Scene(_send, "service"),
        "loading": Scene(partial(_sent, happened=_uploading), "Sending train.jsonl"),
        "partial": Scene(lambda stage: send_gallery._interrupted(stage.window, _send(stage)), "Nobody knows whether OpenAI started a job."),
        "error": Scene(partial(_sent, happened=send_gallery._refused), "takes no new jobs from this account"),
        "offline": Scene(partial(_sent, happened=_unreachable), "This computer cannot reach OpenAI."),
        "done": "What was sent is a job, and the page goes to it.",
    },
    "home": {
        "empty": Scene(_home, "Folder"),
        "loading": Scene(lambda stage: _trained(stage, LONG, ended=False), "Training"),
        "partial": Scene(lambda stage: _folder(stage, installed=False), "is not installed on this computer."),
        "error": Scene(lambda stage: _trained(stage, CRASHES), "The trainer ended with status 7."),
        "offline": "A trainer on this computer needs no service.",
        "done": Scene(lambda stage: _trained(stage, WELL), "Done at"),
    },
    "jobs": {
        "empty": Scene(_jobs, "No jobs yet"),
        "loading": Scene(partial(_jobs, name="running"), "Expected to be done at"),
        "partial": Scene(partial(_jobs, name="interrupted"), "Nobody knows whether OpenAI started this job."),
        "error": Scene(partial(_jobs, name="failed"), "at least 10 are needed"),
        "offline": Scene(partial(_jobs, name="offline"), "This computer cannot reach"),
        "done": Scene(partial(_jobs, name="done"), "Done"),
    },
}
