"""The states of the pages Open, People, Privacy and Dataset."""

import msgspec

from tests.gui import open_gallery
from tests.gui.page_gallery import ASSISTANT, _until
from tests.gui.states import Scene, Stage, State, chat, sample
from voicetune_desktop.gui.jobs import stopped_unexpectedly
from voicetune_desktop.gui.pages.dataset_making import _inputs
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.steps import scan_inputs
from voicetune_desktop.project import people

STORED = "Nothing here takes long: it is stored with the chats and stands there at once."
LOCAL = "It happens on this computer, so being offline changes nothing."
BEFORE = "The step opens once the one before it has something."
FEW = ("Ida: are you up?", "Leo: just now", "Ida: tea or coffee?", "Leo: tea, and the blue cup", "Ida: on the stove")
ALONE = ("Leo: nobody here yet", "Ida: now I am")
PLAIN = ("Ida: moin", "Leo: moin moin")


def _sample(stage: Stage, page: str):
    return stage.open(sample()).go(page)


def _unknown(stage: Stage) -> None:
    path = stage.home / "holiday.bin"
    path.write_bytes(b"\0\1\2 no chat at all")
    open_gallery._bring(stage.window, path)


def _nobody_chosen(stage: Stage) -> None:
    stage.open(chat("Ida", FEW)).go("people")


def _name_taken(stage: Stage) -> None:
    page = _sample(stage, "people")
    taken = next(person for person in people.people(stage.project) if person.name != ASSISTANT)
    page.decisions.new_name(next(person.id for person in people.people(stage.project) if person.id != taken.id), taken.name)
    stage.rest()


def _looking(stage: Stage) -> None:
    stage.open(chat("Leo", FEW, "Leo"))
    stage.work(Progress(31_400, 120_000, "Looking for private data"))
    stage.turn("privacy")


def _not_looked_through(stage: Stage) -> None:
    stage.open(chat("Leo", FEW, "Leo"))
    page = stage.window.page("privacy")
    page.rescan._tried = scan_inputs(stage.project)
    stage.go("privacy")
    _stop(stage, page.message.say_failure)


def _stop(stage: Stage, failed) -> None:
    failed(stopped_unexpectedly())
    stage.session.changed.emit()
    stage.rest()


def _nothing_private(stage: Stage) -> None:
    stage.open(chat("Moin", PLAIN, "Leo"))
    list(scan_privacy(stage.project))
    stage.go("privacy")


def _all_checked(stage: Stage) -> None:
    page = _sample(stage, "privacy")
    page.bar.replace_all.click()
    stage.rest()


def _no_examples(stage: Stage) -> None:
    stage.open(chat("Alone", ALONE, "Leo")).go("dataset")
    stage.rest()


def _making(stage: Stage) -> None:
    stage.open(chat("Leo", FEW, "Leo"))
    stage.work(Progress(2_300, 9_800, "Making examples"))
    stage.turn("dataset")


def _few(stage: Stage) -> None:
    stage.open(chat("Leo", FEW, "Leo")).go("dataset")
    stage.rest()


def _not_made(stage: Stage) -> None:
    page = _sample(stage, "dataset")
    set_settings(stage.project, msgspec.structs.replace(settings(stage.project), gap_minutes=30))
    page.making._tried = _inputs(stage.project)
    _stop(stage, page.making._on_failed)


def _reading(stage: Stage) -> None:
    open_gallery._reading_one(stage.window, stage.home)


def _question(stage: Stage) -> None:
    open_gallery._question(stage.window, stage.home)


PLACES: dict[str, dict[State, Scene | str]] = {
    "open": {
        "empty": Scene(lambda stage: _until(lambda: stage.window.page("open").start.apps.filled), "Drop an export here"),
        "loading": Scene(_reading, "Reading your chats"),
        "partial": Scene(_question, "?"),
        "error": Scene(_unknown, "This is not an export that VoiceTune can read."),
        "offline": LOCAL,
        "done": Scene(lambda stage: _sample(stage, "open"), "Untick what the model should not learn from."),
    },
    "people": {
        "empty": BEFORE,
        "loading": STORED,
        "partial": Scene(_nobody_chosen, "?"),
        "error": Scene(_name_taken, "name"),
        "offline": LOCAL,
        "done": Scene(lambda stage: _sample(stage, "people"), f"The model will write like {ASSISTANT}."),
    },
    "privacy": {
        "empty": Scene(_nothing_private, "Privacy"),
        "loading": Scene(_looking, "Looking for private data"),
        "partial": Scene(lambda stage: _sample(stage, "privacy"), "Until you decide, doubtful ones are hidden."),
        "error": Scene(_not_looked_through, "The work stopped unexpectedly."),
        "offline": LOCAL,
        "done": Scene(_all_checked, "replaced"),
    },
    "dataset": {
        "empty": Scene(_no_examples, "No example is left to train on."),
        "loading": Scene(_making, "Making examples"),
        "partial": Scene(_few, "There is only 1 example to train on."),
        "error": Scene(_not_made, "The work stopped unexpectedly."),
        "offline": LOCAL,
        "done": Scene(lambda stage: _sample(stage, "dataset"), "examples to train on"),
    },
}
