"""The tab of jobs as a person uses it: real store, made-up runs."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.pages import some_jobs
from tests.gui.screenshots import dress, settle
from tests.gui.windows import words
from tests.training.making import place_in
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages import job_events
from voicetune_desktop.gui.pages.finish_jobs import JobsTab
from voicetune_desktop.gui.session import Session
from voicetune_desktop.training.errors import NotAllowed
from voicetune_desktop.training.records import Checkpoint, JobEvent, Phase
from voicetune_desktop.training.store.progress import add_events, put_checkpoints
from voicetune_desktop.training.store.runs import change_run, run

BESIDE = 12
"""Pixels by which things on one line may stand higher than others."""


class Stub(QObject):
    """A job in a child process that the test ends."""

    ended = Signal()


@pytest.fixture
def session(qtbot, tmp_path):
    made = Session()
    made.training._place = place_in(tmp_path)
    yield made
    made.training.close()
    made.close()
    made.deleteLater()


@pytest.fixture
def store(session):
    return session.training.store


@pytest.fixture
def tab(qtbot, session):
    dress("light")
    made = JobsTab(session, session.training)
    qtbot.addWidget(made)
    made.resize(930, 640)
    return made


@pytest.fixture
def acts(session, monkeypatch):
    """What was started in a child process: (verb, arguments, done, failed, job)."""
    started = []

    def act(verb, *arguments, done, failed):
        started.append((verb.__name__, arguments, done, failed, Stub(session)))
        return started[-1][-1]

    monkeypatch.setattr(session.training, "act", act)
    return started


def shown(tab, run_id=""):
    tab.show()
    if run_id:
        tab.select_run(run_id)
    settle()
    return tab


def changed(session):
    session.training.changed.emit()
    settle()


def end(session, started):
    """As `Training` does: it tells of the change before others hear of the end."""
    changed(session)
    started[-1].ended.emit()
    settle()


def test_without_jobs_it_says_so_and_opens_no_store(qtbot):
    session = Session()
    made = JobsTab(session, session.training)
    qtbot.addWidget(made)
    shown(made)
    assert made.empty.isVisible()
    assert session.training._store is None
    session.close()


def test_newest_job_is_first_and_shown(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab)
    assert [tab.list.model.row(number).id for number in (0, 12)] == [runs["running"].id, runs["gone"].id]
    assert tab.list.current.id == runs["running"].id
    assert "Training since" in words(tab)


@pytest.mark.parametrize("name", ["gone", "failed", "planned", "uploaded", "interrupted", "unknown", "key", "done", "home", "waiting"])
def test_every_kind_of_run_can_be_shown(tab, store, name):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs[name].id)
    assert tab.list.current.id == runs[name].id
    assert tab.detail.head.sentence.text()


def test_list_is_a_sound_model(tab, store):
    some_jobs.one_of_each(store)
    QAbstractItemModelTester(tab.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown(tab)
    some_jobs.make(store, Phase.WAITING, now=time.time())
    tab.refresh()
    tab.list.model.unmark()
    assert tab.list.model.rowCount() == 14


def test_new_job_moves_neither_choice_nor_focus(qtbot, tab, session, store):
    runs = some_jobs.one_of_each(store)
    shown(tab, runs["paused"].id)
    tab.activateWindow()
    tab.list.table.setFocus()
    qtbot.waitUntil(tab.list.table.hasFocus)
    bar = tab.list.table.verticalScrollBar()
    bar.setValue(3)
    some_jobs.make(store, Phase.WAITING, now=time.time(), ago=0)
    changed(session)
    assert tab.list.current.id == runs["paused"].id
    assert bar.value() == 4
    assert tab.list.table.hasFocus()


def test_change_of_a_run_shows_at_once(tab, session, store):
    run = some_jobs.make(store, Phase.WAITING, job_id="j", now=time.time())
    shown(tab, run.id)
    change_run(store, run, phase=Phase.FAILED, error="Too few examples.")
    changed(session)
    assert "OpenAI said: Too few examples." in words(tab)


def test_hidden_tab_reads_nothing(tab, session, store, monkeypatch):
    some_jobs.one_of_each(store)
    monkeypatch.setattr(tab, "_show", lambda _store: pytest.fail("It is hidden."))
    changed(session)


def test_words_of_a_service_are_plain_text(tab, store):
    bad = "<b>fat</b>\u202e<img src=x>"
    run = some_jobs.make(store, Phase.UNKNOWN, status=bad, error=bad, job_id=bad, tuned_model=bad, now=time.time())
    add_events(store, run.id, [JobEvent("e", time.time(), bad, bad)])
    put_checkpoints(store, run.id, [Checkpoint("c", 1, bad)])
    shown(tab, run.id)
    tab.detail.events.table.selectRow(0)
    labels = [label for label in tab.findChildren(QLabel) if label.isVisible()]
    assert {label.textFormat() for label in labels} <= {Qt.TextFormat.PlainText}
    assert "\u202e" not in words(tab)
    cells = [tab.detail.events.model.index(0, column).data() for column in (1, 2)]
    assert all("\u202e" not in cell and "<b>" in cell for cell in cells)


def test_what_a_training_at_home_says_is_in_the_words_of_the_window(tab, store, monkeypatch):
    monkeypatch.setattr(job_events, "said", str.upper)
    told = []
    for account in (some_jobs.HOME, some_jobs.OPENAI):
        one = some_jobs.make(store, Phase.RUNNING, account=account)
        add_events(store, one.id, [JobEvent("e", time.time(), "info", "After step 12: loss 0.5", 12)])
        tab.detail.events.show_run(store, one.id)
        tab.detail.events.table.selectRow(0)
        told.append(tab.detail.events.whole.text())
    assert told == ["AFTER STEP 12: LOSS 0.5", "After step 12: loss 0.5"]


def test_new_events_come_on_top_and_move_nothing(tab, session, store):
    run = some_jobs.make(store, Phase.RUNNING, job_id="j", now=time.time())
    some_jobs.train(store, run, 50)
    shown(tab, run.id)
    events = tab.detail.events
    events.table.selectRow(20)
    events.table.verticalScrollBar().setValue(15)
    chosen = events.whole.text()
    add_events(store, run.id, [JobEvent(f"new{n}", time.time() + 1000 + n, "info", "new") for n in range(3)])
    changed(session)
    assert events.model.index(0, 2).data() == "new"
    assert events.table.verticalScrollBar().value() == 18
    assert events.model.row(events.table.currentIndex().row()).message == chosen == events.whole.text()


def test_curves_show_loss_or_accuracy(tab, store):
    run = some_jobs.make(store, Phase.RUNNING, now=time.time())
    some_jobs.train(store, run, 40)
    shown(tab, run.id)
    curve = tab.detail.curve
    assert [series.name for series in curve.view.chart._curves] == ["Trained on", "Held out"]
    curve.kind.set_value("accuracy")
    curve.kind.chosen.emit("accuracy")
    assert curve.view.chart.accessibleName() == "Accuracy"
    assert "%" in curve.view.chart.reading(0)


def test_tuned_model_can_be_copied(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    copies = [each for each in tab.detail.head.facts.findChildren(QObject) if getattr(each, "accessibleName", str)() == "Copy: Tuned model"]
    copies[0].click()
    assert QApplication.clipboard().text() == runs["done"].tuned_model


def test_checkpoint_can_be_copied(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    tab.detail.checkpoints.table.selectRow(0)
    tab.detail.checkpoints.copy.click()
    assert QApplication.clipboard().text().endswith("ckpt-step-150")


def test_model_that_goes_dark_is_told_with_its_day(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    assert "14 January 2027" in tab.detail.head.shutdown.text()
    shown(tab, runs["failed"].id)
    assert not tab.detail.head.shutdown.isVisible()


def test_settings_that_were_not_chosen_are_the_services_own(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    text = words(tab.detail.settings)
    assert "Epochs 3" in text
    assert "the service's own" in text


def test_note_is_kept_without_a_button(qtbot, tab, store):
    run_id = some_jobs.make(store, Phase.FAILED, now=time.time()).id
    shown(tab, run_id)
    tab.detail.note.edit.setPlainText("lower rate")
    qtbot.waitUntil(lambda: run(store, run_id).note == "lower rate")


def test_note_is_kept_when_another_run_is_shown(tab, store):
    first, second = (some_jobs.make(store, Phase.FAILED, ago=ago, now=time.time()).id for ago in (10, 20))
    shown(tab, first)
    tab.detail.note.edit.setPlainText("for the first")
    tab.select_run(second)
    assert (run(store, first).note, run(store, second).note) == ("for the first", "")
    assert not tab.detail.note.edit.toPlainText()


def test_action_says_that_it_works_and_then_what_came_of_it(tab, session, store, acts):
    found = some_jobs.make(store, Phase.RUNNING, job_id="j", now=time.time())
    shown(tab, found.id)
    tab.detail.buttons.buttons["refresh"].click()
    assert tab.detail.buttons.buttons["refresh"].text() == "Asking…"
    assert not tab.detail.buttons.buttons["cancel"].isEnabled()
    assert acts[0][:2] == ("refresh", (found.id,))
    change_run(store, found, phase=Phase.PAUSED)
    end(session, acts[-1][-1:])
    assert tab.detail.buttons.buttons["refresh"].text() == "Ask now"
    assert tab.detail.buttons.buttons["resume"].isVisible()


def test_stop_asks_first_and_cancel_does_nothing(tab, store, acts):
    shown(tab, some_jobs.make(store, Phase.RUNNING, job_id="j", now=time.time()).id)
    tab.detail.buttons.buttons["cancel"].click()
    tab.detail.buttons.dialog.reject()
    assert acts == []
    tab.detail.buttons.buttons["cancel"].click()
    tab.detail.buttons.dialog.accept()
    assert acts[0][0] == "job_action"
    assert acts[0][1][1] == "cancel"


def test_error_of_an_action_is_said_on_the_page_with_the_services_words(tab, session, store, acts):
    found = some_jobs.make(store, Phase.RUNNING, job_id="j", now=time.time())
    other = some_jobs.make(store, Phase.WAITING, job_id="k", now=time.time(), ago=5)
    shown(tab, found.id)
    tab.detail.buttons.buttons["pause"].click()
    acts[-1][3](NotAllowed("Your account at OpenAI may not do this (403).", "Check the key.", status=403, said="No."))
    end(session, acts[-1][-1:])
    assert "may not do this" in tab.detail.buttons.message.text
    assert "OpenAI said: No." in words(tab.detail.buttons.message)
    tab.select_run(other.id)
    assert not tab.detail.buttons.message.isVisible()
    tab.select_run(found.id)
    assert tab.detail.buttons.message.isVisible()


def test_files_that_are_still_there_are_remembered_with_a_button(tab, session, store, acts):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    assert "Your files are still at OpenAI." in words(tab)
    assert not tab.detail.buttons.buttons["delete_files"].isVisible()
    tab.detail.buttons._delete.click()
    tab.detail.buttons.dialog.accept()
    assert acts[0][1] == (runs["done"].id, "delete_files")
    change_run(store, runs["done"], files=(), result_files=())
    end(session, acts[-1][-1:])
    assert "Your files are still" not in words(tab)


def test_who_listens_hears_that_files_are_deleted(tab, session, store, acts, monkeypatch):
    said = []
    monkeypatch.setattr("voicetune_desktop.gui.pages.job_buttons.announce", lambda _widget, text: said.append(text))
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    tab.detail.buttons._delete.click()
    tab.detail.buttons.dialog.accept()
    acts[-1][2](None)
    assert said == ["Deleting…", "Your files there are deleted."]


def test_forgetting_takes_a_run_off_the_list_only(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["cancelled"].id)
    tab.detail.buttons.buttons["forget"].click()
    assert "What is at Nebius stays there" in words(tab.detail.buttons.dialog)
    tab.detail.buttons.dialog.accept()
    settle()
    assert run(store, runs["cancelled"].id) is None
    assert tab.list.current.id == runs["failed"].id


def test_try_again_hands_the_run_on(qtbot, tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["failed"].id)
    with qtbot.waitSignal(tab.retry_wanted) as told:
        tab.detail.buttons.buttons["retry"].click()
    assert told.args[0].id == runs["failed"].id


def test_interrupted_run_is_sent_again_only_after_a_warning(tab, session, store, monkeypatch):
    sent = []
    monkeypatch.setattr(session.training, "send_again", lambda run_id, done, failed: sent.append(run_id))
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["interrupted"].id)
    tab.detail.buttons.buttons["send_again"].click()
    assert sent == []
    tab.detail.buttons.dialog.accept()
    assert sent == [runs["interrupted"].id]


def mark(tab, *ids):
    model = tab.list.model
    for row in range(model.rowCount()):
        if model.row(row).id in ids:
            model.setData(model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_two_runs_are_compared_and_differences_are_said(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab)
    assert not tab.compare.isEnabled()
    mark(tab, runs["done"].id, runs["running"].id)
    tab.compare.click()
    settle()
    model = tab.comparison.model
    rows = {model.index(row, 0).data(): [model.index(row, column).data() for column in (1, 2, 3)] for row in range(model.rowCount())}
    assert rows["Epochs"] == ["differs", "4", "3"]
    assert rows["Model"][0] == "same"
    bold = [model.index(row, 0).data(Qt.ItemDataRole.FontRole) for row in range(model.rowCount()) if model.index(row, 1).data() == "same"]
    assert bold == [None] * len(bold)
    assert len(tab.comparison.view.chart._curves) == 2
    tab.comparison.back.click()
    assert tab.list.isVisible()


def test_at_most_four_runs_are_compared(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab)
    mark(tab, *(runs[name].id for name in ("done", "running", "failed", "paused", "gone")))
    assert len(tab.list.model.marked) == 4
    assert "Only 4 jobs fit side by side." in words(tab.message)


def test_marks_can_be_set_by_the_keyboard(qtbot, tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab)
    tab.list.table.setCurrentIndex(tab.list.model.index(0, 0))
    qtbot.keyClick(tab.list.table, Qt.Key.Key_Space)
    assert tab.list.model.marked == [runs["running"].id]


def test_forgotten_run_is_not_compared(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab)
    mark(tab, runs["failed"].id, runs["done"].id)
    tab._on_forget(runs["failed"])
    assert tab.list.model.marked == [runs["done"].id]
    assert not tab.compare.isEnabled()


def test_end_of_a_job_is_announced(tab, session, store, monkeypatch):
    said = []
    monkeypatch.setattr("voicetune_desktop.gui.pages.finish_jobs.announce", lambda _widget, text: said.append(text))
    run = some_jobs.make(store, Phase.SUCCEEDED, now=time.time())
    shown(tab)
    session.training.run_ended.emit(run)
    assert said == ["Job at OpenAI: Done."]


def test_store_that_cannot_be_read_is_a_sentence(tab, session, store, monkeypatch):
    def fail(_store):
        raise VoiceTuneError("The list cannot be opened.", "Try again.")

    monkeypatch.setattr(tab, "_show", fail)
    shown(tab)
    assert "The list cannot be opened." in words(tab.message)


def test_everything_that_takes_the_focus_has_a_name(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    nameless = []
    for each in tab.findChildren(QObject):
        if each.isWidgetType() and each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy():
            heard = QAccessible.queryAccessibleInterface(each)
            if heard and not heard.text(QAccessible.Text.Name):
                nameless.append(each)
    assert nameless == []


def test_narrow_window_keeps_model_and_state_readable(tab, store):
    some_jobs.one_of_each(store, time.time())
    shown(tab)
    tab.resize(660, 460)
    settle()
    table = tab.list.table
    assert [column for column in range(8) if table.isColumnHidden(column)]
    assert not any(table.isColumnHidden(column) for column in (0, 1, 2))
    assert not table.horizontalScrollBar().isVisible()
    tab.resize(1400, 700)
    settle()
    assert [column for column in range(8) if table.isColumnHidden(column)] == []


def test_elapsed_time_goes_on_while_it_is_shown(tab, store, monkeypatch):
    found = some_jobs.make(store, Phase.RUNNING, job_id="j", started_at=time.time() - 600, now=time.time())
    shown(tab, found.id)
    assert "10 min" in words(tab.detail.head.facts)
    later = time.time() + 3600
    monkeypatch.setattr("voicetune_desktop.gui.pages.job_detail.time.time", lambda: later)
    tab.detail._on_tick()
    assert "1 h 10 min" in words(tab.detail.head.facts)


def test_button_keeps_the_focus_while_it_works_and_cannot_be_used_twice(qtbot, tab, session, store, acts):
    found = some_jobs.make(store, Phase.RUNNING, job_id="j", now=time.time())
    shown(tab, found.id)
    tab.activateWindow()
    ask = tab.detail.buttons.buttons["refresh"]
    ask.setFocus()
    qtbot.waitUntil(ask.hasFocus)
    qtbot.keyClick(ask, Qt.Key.Key_Space)
    qtbot.keyClick(ask, Qt.Key.Key_Space)
    changed(session)
    assert ask.hasFocus()
    assert len(acts) == 1


def test_focus_stays_in_the_row_when_its_button_goes(qtbot, tab, session, store):
    found = some_jobs.make(store, Phase.RUNNING, job_id="j", now=time.time())
    shown(tab, found.id)
    tab.activateWindow()
    buttons = tab.detail.buttons.buttons
    buttons["pause"].setFocus()
    qtbot.waitUntil(buttons["pause"].hasFocus)
    change_run(store, found, phase=Phase.PAUSED)
    changed(session)
    assert buttons["refresh"].hasFocus()


def test_tab_walks_down_the_page(tab, store):
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["done"].id)
    for name in ("running", "done"):
        tab.select_run(runs[name].id)
    seen, each = [], tab.list.table
    while (each := each.nextInFocusChain()) is not tab.list.table:
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and tab.isAncestorOf(each):
            seen.append(each.mapTo(tab, each.rect().topLeft()).y())
    below = seen[: seen.index(max(seen)) + 1]
    assert all(after > before - BESIDE for before, after in pairwise(below))
    assert len(below) > 10


def test_last_entry_that_is_forgotten_leaves_the_empty_page(tab, session, store):
    found = some_jobs.make(store, Phase.CANCELLED, now=time.time())
    shown(tab, found.id)
    tab._on_forget(found)
    assert tab.empty.isVisible()
    assert tab.list.model.rowCount() == 0
    some_jobs.make(store, Phase.WAITING, now=time.time())
    changed(session)
    assert tab.list.current is not None


def test_sending_again_can_be_stopped(tab, session, store, monkeypatch):
    stopped = []

    def send_again(_run_id, _done, _failed):
        session.training.upload = Stub(session)

    monkeypatch.setattr(session.training, "send_again", send_again)
    monkeypatch.setattr(session.training, "stop_sending", lambda: stopped.append(True))
    runs = some_jobs.one_of_each(store, time.time())
    shown(tab, runs["planned"].id)
    buttons = tab.detail.buttons.buttons
    buttons["send_again"].click()
    assert buttons["send_again"].text() == "Sending…"
    assert not buttons["retry"].isEnabled()
    buttons["stop_sending"].click()
    assert stopped == [True]
    job, session.training.upload = session.training.upload, None
    changed(session)
    job.ended.emit()
    assert buttons["send_again"].text() == "Send again"
    assert not buttons["stop_sending"].isVisible()
