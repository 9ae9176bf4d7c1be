"""From a trained model to the next order: what is new, asked first, and filled in."""

from datetime import UTC, datetime

import pytest

from tests.gui.windows import PATIENCE, go, words
from tests.operations.chat import write_chat
from tests.operations.replays import add_replay
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project import replays
from voicetune_desktop.training.records import Account, Order, Phase, Wish
from voicetune_desktop.training.store.runs import change_run, plan

OPENAI = Account("openai", "https://api.openai.com/v1")
TUNED = "ft:gpt-4.1-mini-2025-04-14:acme:diary:x1"


@pytest.fixture
def jobs(qtbot, opened, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.training.keys.key_store", lambda: None)
    finish = go(qtbot, opened, "finish")
    finish.tabs.setCurrentIndex(3)
    return finish.jobs


def trained(opened, project="Letters"):
    """A model that was trained after the project's import, an hour ago."""
    store = opened.session.training.store
    opened.session.project.connection.execute("UPDATE source SET imported_at = '2020-01-01T00:00:00+00:00'")
    run = plan(store, Order(OPENAI, (), Wish("gpt-4.1-mini-2025-04-14"), project))
    hour_ago = datetime.now(UTC).timestamp() - 3600
    return change_run(store, run, phase=Phase.SUCCEEDED, tuned_model=TUNED, created_at=hour_ago, finished_at=hour_ago + 60)


def begin(qtbot, opened, jobs, run):
    jobs.further.begin(run)
    qtbot.waitUntil(lambda: not opened.session.busy, timeout=PATIENCE)


def test_what_is_new_fills_the_next_order(qtbot, opened, jobs, tmp_path):
    run = trained(opened)
    for _ in import_exports(opened.session.project, [write_chat(tmp_path, 33)]):
        pass
    begin(qtbot, opened, jobs, run)
    assert "21 messages came in since. The dataset will begin on 2024-06-16" in words(jobs.further.dialog)
    jobs.further.dialog.act.click()
    assert settings(opened.session.project).since == "2024-06-16"
    sending = opened.page("finish").sending
    assert opened.page("finish").tabs.currentIndex() == 1
    assert sending.model.model == TUNED
    assert settings(opened.session.project).since == "2024-06-16"
    opened.session.undo()
    assert settings(opened.session.project).since is None


def judged(opened):
    """An answer that the person does not like."""
    replay = add_replay(opened.session.project, [("real", "made")])
    (moment,) = replays.moments(opened.session.project, replay)
    replays.judge_reply(opened.session.project, moment.id, 0, thumb=-1, edited="")


def test_nothing_new_is_said_and_changes_nothing(qtbot, opened, jobs):
    begin(qtbot, opened, jobs, trained(opened))
    assert "Nothing is new since this training" in words(jobs.message)
    assert jobs.further.dialog is None
    judged(opened)
    jobs.detail.buttons.continue_wanted.emit(trained(opened))
    assert not jobs.message.isVisible()
    qtbot.waitUntil(lambda: jobs.further.dialog is not None, timeout=PATIENCE)
    jobs.further.dialog.cancel.click()


def test_pairs_alone_are_enough(qtbot, opened, jobs):
    judged(opened)
    run = trained(opened)
    begin(qtbot, opened, jobs, run)
    assert "can use 1 pair of what you liked" in words(jobs.further.dialog)
    jobs.further.dialog.cancel.click()
    assert settings(opened.session.project).since is None


def test_a_job_of_another_project_asks_for_that_one(qtbot, opened, jobs):
    begin(qtbot, opened, jobs, trained(opened, "Diary"))
    assert "Open the project Diary first" in words(jobs.message)
