"""The states of the page Try it, tab by tab."""

from tests.gui.page_gallery import _until
from tests.gui.screenshots import settle
from tests.gui.states import Scene, Stage, State, sample
from tests.gui.states_of_steps import LOCAL
from tests.gui.try_gallery import _ask, _choose
from tests.operations.answered_replays import answered
from tests.operations.replays import add_replay
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.model import Progress
from voicetune_desktop.training.records import Account

LABELS = ("Your model of 3 May", "Its base model")
OPENAI = Speaker(Account("openai", "https://api.openai.com/v1"), "ft:gpt-4.1-mini:acme::x1", "Your model of 3 May")
NOWHERE = Account("other", "http://localhost:9/v1")
WAITING = "Waiting before the next question"
READ = "It is read from the project and stands there at once."
SAID = (("on my way", "haha yes, on my way", "I am on my way."), ("the blue one", "blue!!", "I would choose blue."))
GAVE_AWAY = [(real, f"{mine}, ask Marek Dvorak", base) for real, mine, base in SAID]
ROUNDS = [(f"{real} {n}", f"{mine} {n}", f"{base} {n}") for n in range(8) for real, mine, base in SAID[:1]]


def _tab(stage: Stage, name: str, ground=lambda project: None):
    stage.open(sample())
    ground(stage.project)
    page = stage.go("try")
    page.show_tab(name)
    stage.rest()
    return page.tab(name)


def _talk(stage: Stage, *models: str, here: bool = True):
    tab = _tab(stage, "talk")
    stage.server.voices["me"] = lambda _: "haha yes\non my way!!\nsave me a seat"
    account = Account("other", stage.server.base_url) if here else NOWHERE
    _choose(tab, *(Speaker(account, model, label) for model, label in zip(models, LABELS, strict=True)))
    return tab


def _asked(stage: Stage, *models: str, here: bool = True) -> None:
    _ask(_talk(stage, *models, here=here), "Are you coming tonight?")
    settle()


def _answering(stage: Stage) -> None:
    tab = _talk(stage, "slow", "me")
    _until(lambda: tab.asker.basis is not None)
    tab.box.text.setPlainText("Are you coming tonight?")
    tab.box.send.click()
    _until(lambda: "still thinking" in tab.columns[0].state.text() or tab.columns[0].list.model().rowCount() > 1)


def _no_key(stage: Stage) -> None:
    tab = _talk(stage, "me", "bland")
    _choose(tab, OPENAI, OPENAI)
    _ask(tab, "Are you coming tonight?")


def _replay(stage: Stage, *models: str, here: bool = True, over: bool = True):
    tab = _tab(stage, "replay")
    account = Account("other", stage.server.base_url) if here else NOWHERE
    tab.first.click()
    for chooser, model in zip((tab.new.model, tab.new.other), zip(models, LABELS, strict=False), strict=False):
        chooser.set_value(Speaker(account, *model))
        chooser.changed.emit()
    _until(lambda: tab.new.ready and bool(tab.new.picks.rowCount()))
    tab.new.ask.click()
    _until(lambda: not tab.asking.under_way if over else tab.head.isVisible() and tab.asking.panel.isVisible())
    stage.rest()
    return tab


def _unreachable(stage: Stage) -> None:
    _replay(stage, "llama3.2", here=False, over=False)
    _until(lambda: WAITING in stage.text())


def _style(stage: Stage, *, begun: bool = True, more: bool = False):
    tab = _tab(stage, "style", answered)
    if begun:
        tab.make.click()
        stage.rest()
        _until(lambda: tab.ready and tab.view.shown is not None)
    if more:
        answered(stage.project)
        tab.refresh()
    settle()
    return tab


def _comparing(stage: Stage) -> None:
    tab = _style(stage, begun=False)
    stage.work(Progress(0, None, "Comparing answers"))
    tab.refresh()


def _blind(stage: Stage, rounds: int = 8, guesses: int = 0):
    tab = _tab(stage, "blind", lambda project: add_replay(project, ROUNDS))
    tab.start.rounds.setValue(rounds)
    tab.start.who.setText("Kim")
    tab.start.begin.click()
    for _ in range(guesses):
        tab.round.first.take.click()
        tab.round.next.click()
    settle()
    return tab


def _all_known(stage: Stage) -> None:
    _blind(stage, guesses=8).start.begin.click()


def _leaks(stage: Stage):
    return _tab(stage, "leaks", lambda project: add_replay(project, GAVE_AWAY))


def _searching(stage: Stage) -> None:
    _leaks(stage)
    stage.work(Progress(120, 412, "Looking for hidden values"))


def _no_file(stage: Stage) -> None:
    tab = _leaks(stage)
    tab.source.kind.set_value("file")
    tab.source.kind.chosen.emit("file")
    tab.source.path.setText(str(stage.home / "said.txt"))
    tab.search.click()


def _searched(stage: Stage) -> None:
    _leaks(stage).search.click()
    stage.rest()
    settle()


def _use(stage: Stage) -> None:
    chooser = _tab(stage, "use").chooser
    chooser.set_value(OPENAI)
    chooser.changed.emit()
    stage.rest()


PLACES: dict[str, dict[State, Scene | str]] = {
    "talk": {
        "empty": Scene(lambda stage: _tab(stage, "talk"), "model"),
        "loading": Scene(_answering, "First model"),
        "partial": Scene(lambda stage: _asked(stage, "broken", "me"), "broke"),
        "error": Scene(_no_key, "key"),
        "offline": Scene(lambda stage: _asked(stage, "me", "bland", here=False), "Nothing answers at the address"),
        "done": Scene(lambda stage: _asked(stage, "me", "bland"), "tokens in"),
    },
    "replay": {
        "empty": Scene(lambda stage: _tab(stage, "replay"), "No replays yet"),
        "loading": Scene(lambda stage: _replay(stage, "parrot", "slow", over=False), "Asking the models"),
        "partial": Scene(lambda stage: _tab(stage, "replay", lambda project: answered(project, missing=1)), "4 of 6 answers are there."),
        "error": Scene(lambda stage: _replay(stage, "broken"), " failed."),
        "offline": Scene(_unreachable, WAITING),
        "done": Scene(lambda stage: _tab(stage, "replay", answered), "6 of 6 answers are there."),
    },
    "style": {
        "empty": Scene(lambda stage: _tab(stage, "style"), "nothing is sent"),
        "loading": Scene(_comparing, "Comparing answers"),
        "partial": Scene(lambda stage: _style(stage, more=True), "All replays side by side"),
        "error": "What can go wrong is said as on the page Dataset.",
        "offline": LOCAL,
        "done": Scene(_style, "What to compare"),
    },
    "blind": {
        "empty": Scene(lambda stage: _tab(stage, "blind"), "No answers to guess yet"),
        "loading": READ,
        "partial": Scene(_blind, "1 of 8: which answer is real?"),
        "error": Scene(_all_known, "You have guessed all moments of this replay."),
        "offline": LOCAL,
        "done": Scene(lambda stage: _blind(stage, guesses=8), "of 8 right"),
    },
    "leaks": {
        "empty": Scene(lambda stage: _tab(stage, "leaks"), "on the tab Replay first"),
        "loading": Scene(_searching, "Looking for hidden values"),
        "partial": "A search is over or is not: what was found by half is not shown.",
        "error": Scene(_no_file, "said.txt cannot be read"),
        "offline": LOCAL,
        "done": Scene(_searched, "answers looked through"),
    },
    "use": {
        "empty": Scene(lambda stage: _tab(stage, "use"), "Choose the model that you want to use in another program."),
        "loading": READ,
        "partial": "A model is chosen or is not.",
        "error": "Nothing is asked here, so nothing can fail.",
        "offline": LOCAL,
        "done": Scene(_use, "Put your key into the variable"),
    },
}
