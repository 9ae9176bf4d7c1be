"""The states of the pages that are no step: Settings, Help, and the ledger."""

import time

from tests.gui.pages import some_jobs
from tests.gui.screenshots import settle
from tests.gui.states import Scene, Stage, State, sample
from tests.gui.states_of_trying import READ
from voicetune_desktop.gui.pages.settings_detector import DetectorSection
from voicetune_desktop.training.store.file import NAME

ALWAYS = "It always has something to show."
WHOLE = "It is there as a whole or not at all."


def _no_detector(stage: Stage) -> None:
    page = stage.open(sample()).go("settings")
    section = next(each for each in page.sections if isinstance(each, DetectorSection))
    section.python.setText(str(stage.home / "nowhere"))
    section.use.click()
    settle()
    section.parentWidget().parentWidget().parentWidget().ensureWidgetVisible(section.state, 0, 400)
    settle()


def _nothing_found(stage: Stage) -> None:
    topics = stage.go("help").topics
    topics.search.setText("carrier pigeon")
    topics.search.searched.emit(topics.search.text())
    settle()


def _sent(stage: Stage) -> None:
    some_jobs.note_requests(stage.session.training.store, now=time.time())
    stage.go("ledger")


def _unreadable(stage: Stage) -> None:
    (stage.home / NAME).write_bytes(b"not a store" * 400)
    stage.go("ledger")


PLACES: dict[str, dict[State, Scene | str]] = {
    "settings": {
        "empty": ALWAYS,
        "loading": READ,
        "partial": Scene(lambda stage: stage.go("settings"), "Settings"),
        "error": Scene(_no_detector, "Another detector"),
        "offline": "The section Network says so where nothing was sent.",
        "done": Scene(lambda stage: stage.open(sample()).go("settings"), "Settings"),
    },
    "help": {
        "empty": Scene(_nothing_found, "No topic has these words."),
        "loading": "It lies beside the app and is read at once.",
        "partial": WHOLE,
        "error": "What can be missing is found when the app is packed.",
        "offline": "All of it lies on this computer.",
        "done": Scene(lambda stage: stage.go("help"), "Press F1 or Esc to go back."),
    },
    "ledger": {
        "empty": Scene(lambda stage: stage.go("ledger"), "Nothing has left this computer."),
        "loading": READ,
        "partial": WHOLE,
        "error": Scene(_unreadable, "The list of training jobs cannot be opened."),
        "offline": "The list of what was sent lies on this computer.",
        "done": Scene(_sent, "What was in it is never written down here."),
    },
}
