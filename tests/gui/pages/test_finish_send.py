"""The tab that sends, state by state and without a connection: what is asked, what is said, and when the button can be pressed."""

import sys
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from tests.gui.pages.test_finish_send_whole import confirm, pick
from tests.gui.screenshots import settle
from tests.gui.windows import PATIENCE, button, go, rest, words
from voicetune_desktop.dataset.providers import sending_services, service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui import showing
from voicetune_desktop.gui.pages import finish_send_service, finish_send_upload
from voicetune_desktop.gui.pages.finish_page import HOME, JOBS, SAVE, SEND
from voicetune_desktop.gui.pages.finish_send_words import explained
from voicetune_desktop.gui.training import Training
from voicetune_desktop.model import Progress
from voicetune_desktop.operations import accounts
from voicetune_desktop.operations.sending import Unclear
from voicetune_desktop.project import chats, turn_edits
from voicetune_desktop.training.errors import KeyRefused, NoNewJobs
from voicetune_desktop.training.records import Account, Order, Phase, RemoteModel, Wish
from voicetune_desktop.training.store.runs import change_run, plan, run, runs

MINI = "gpt-4.1-mini-2025-04-14"


@pytest.fixture
def page(qtbot, opened, tmp_path):
    opened.session.project.set_fact("folder", str(tmp_path / "out"))
    shown = go(qtbot, opened, "finish")
    shown.tabs.setCurrentIndex(SEND)
    yield shown
    opened.session.training.close()


@pytest.fixture
def tab(page):
    return page.sending


@pytest.fixture
def acted(monkeypatch):
    """The verbs that would run in a child, with what they were given; nothing runs."""
    calls = []
    monkeypatch.setattr(Training, "act", lambda self, verb, *given, done, failed: calls.append((verb, given, done, failed)))
    return calls


def with_key(tab):
    """An account whose key lives for the session."""
    tab._training.keep_for_session(tab.account.account, "sk-for-a-test")
    tab._training.place  # noqa: B018 - from now on something is in use
    tab.account.choose("")
    tab._on_account()


def fill_in(qtbot, opened, tab):
    pick(tab.service.list, "openai")
    with_key(tab)
    pick(tab.model.list, MINI)
    tab.leaving.write.click()
    rest(qtbot, opened)
    settle()


def test_finish_opens_with_saving_and_without_code_for_the_network(qtbot, opened):
    before = set(sys.modules)
    assert go(qtbot, opened, "finish").tabs.currentIndex() == SAVE
    assert not any(name.startswith(("openai", "httpx2")) for name in set(sys.modules) - before)


def test_nothing_is_chosen_at_first(tab):
    assert (tab.service.service, tab.send.isEnabled(), tab.reason.text()) == (None, False, "Choose a service first.")
    assert not any(card.isVisible() for card in (tab.account, tab.model, tab.how, tab.leaving))


def test_what_is_sent_what_it_costs_and_what_stays_is_said_before_a_service_is_chosen(page, tab):
    assert tab.beforehand.isVisible()
    assert not tab.send.isVisible()
    assert tab.beforehand.sent.text().startswith("27 examples, with names and private data replaced.")
    assert "$" in tab.beforehand.cost.text()
    pick(tab.service.list, "openai")
    assert not tab.beforehand.isVisible()
    assert tab.send.isVisible()


def test_sending_is_the_main_act_once_a_service_is_chosen(opened, page, tab):
    assert opened.footer.primary.property("kind") == "primary"
    pick(tab.service.list, "openai")
    assert opened.footer.primary.property("kind") == "secondary"


def test_who_would_rather_not_send_is_led_to_training_at_home(page, tab):
    tab.beforehand.home.click()
    assert page.tabs.currentIndex() == HOME


def test_all_services_that_can_be_sent_to_are_offered(tab):
    offered = [tab.service.list.itemText(row) for row in range(tab.service.list.count())]
    assert offered == ["Choose a service…", *(one.label for one in sending_services())]


def test_the_state_of_the_service_is_said_with_its_day(tab):
    pick(tab.service.list, "openai")
    assert tab.service.state.text() == "Takes new jobs from existing customers until 6 January 2027."
    assert "Checked on 20 November 2026. Its host is api.openai.com." in words(tab.service)


def test_a_service_that_is_over_is_said_to_be(tab, monkeypatch):
    class Later(date):
        @classmethod
        def today(cls):
            return cls(2027, 1, 7)

    monkeypatch.setattr(finish_send_service, "date", Later)
    pick(tab.service.list, "openai")
    assert "it takes no new jobs any more" in tab.service.state.text()


def test_pages_of_a_service_open_in_the_browser_of_the_person(tab, monkeypatch):
    shown = []
    monkeypatch.setattr(finish_send_service.QDesktopServices, "openUrl", lambda url: shown.append(url.toString()))
    pick(tab.service.list, "openai")
    tab.service.key_page.click()
    tab.service.terms.click()
    assert shown == [service("openai").key_page, service("openai").terms]


@pytest.mark.parametrize("one", [one.id for one in sending_services()])
def test_the_address_is_asked_only_where_it_is_the_persons_own(tab, one):
    pick(tab.service.list, one)
    own = "{" in service(one).base_url or not service(one).base_url
    assert tab.service.typed.isVisible() == own
    assert bool(tab.service.address) == (not own)


def test_tab_leads_from_a_typed_address_to_the_account(qtbot, opened, tab):
    pick(tab.service.list, "other")
    tab.service.typed.setFocus()
    qtbot.keyClicks(tab.service.typed, "http://localhost:8000/v1")
    qtbot.waitUntil(tab.account.isEnabled)
    qtbot.keyClick(tab.service.typed, Qt.Key.Key_Tab)
    assert opened.focusWidget() is tab.account.list


@pytest.mark.parametrize(
    ("typed", "told"),
    [("http://far.example/v1", "unprotected"), ("https://a:b@c.example", "do not belong"), ("https://{you}.example", "filled in")],
)
def test_an_address_that_will_not_do_is_said_beside_it(tab, typed, told):
    pick(tab.service.list, "other")
    tab.service.typed.setText(typed)
    tab.service.typed.editingFinished.emit()
    assert told in tab.service.complaint.text()
    assert (tab.reason.text(), tab.send.isEnabled()) == ("Type the address of the service.", False)


def test_the_key_is_hidden_and_leaves_the_field_at_once(tab, acted):
    pick(tab.service.list, "openai")
    assert tab.account.key.echoMode() == QLineEdit.EchoMode.Password
    tab.account.key.setText(" sk-abc ")
    tab.account.check.click()
    ((verb, given, _, _),) = acted
    assert (verb, given) == (accounts.take_key, (Account("openai", "https://api.openai.com/v1"), " sk-abc "))
    assert (tab.account.key.text(), tab.account.check.isEnabled()) == ("", False)


def test_without_a_key_store_the_key_lives_for_the_session_and_that_is_said(tab, acted):
    pick(tab.service.list, "openai")
    tab.account.key.setText("sk-abc")
    tab.account.check.click()
    ((_, (account, _), done, _),) = acted
    tab._training.place  # noqa: B018 - as the real verb does, which needs to know where to write what it asks
    done(accounts.KeyTaken(account, ""))
    assert tab.account.has_key
    assert "lives only until you close this window" in words(tab.account)


def test_the_key_can_be_forgotten_after_a_question(tab):
    pick(tab.service.list, "openai")
    with_key(tab)
    for answer, left in (("cancel", True), ("act", False)):
        tab.account.forget.click()
        dialog = tab.findChildren(QDialog)[-1]
        assert "cannot be undone" in words(dialog)
        getattr(dialog, answer).click()
        assert tab.account.has_key is left


def test_another_account_gets_a_name_first(tab, acted):
    pick(tab.service.list, "openai")
    pick(tab.account.list, "\n")
    assert not tab.account.check.isEnabled()
    tab.account.name.setText("work")
    tab.account.name.editingFinished.emit()
    assert tab.account.account.name == "work"
    assert tab.account.check.isEnabled()


def test_the_last_day_price_and_limit_of_a_model_are_said(tab):
    pick(tab.service.list, "openai")
    pick(tab.model.list, MINI)
    assert tab.model.last_day.text() == "Your tuned model disappears on 14 January 2027."
    assert tab.model.figures.about.text() == "It costs $5.00 for a million trained tokens, as of 5 August 2026 by its own list."
    assert (tab.model.figures.price.text(), tab.model.figures.limit.text()) == ("5.00", "65,536")


def test_what_the_service_says_of_a_model_goes_before_our_facts(tab, acted):
    pick(tab.service.list, "openai")
    with_key(tab)
    pick(tab.model.list, MINI)
    tab.model.ask.click()
    ((verb, _, done, _),) = acted
    done([RemoteModel(MINI, date(2026, 12, 1)), RemoteModel("ft:gpt-4.1-mini:us::1", tuned=True), RemoteModel("whisper-1")])
    assert verb is accounts.models_of
    assert tab.model.last_day.text() == "Your tuned model disappears on 1 December 2026."
    assert (tab.model.list.findData("ft:gpt-4.1-mini:us::1") > 0, tab.model.list.findData("whisper-1")) == (True, -1)


def test_a_price_that_is_typed_counts_and_can_be_undone(qtbot, opened, tab):
    fill_in(qtbot, opened, tab)
    tab.model.figures.price.setFocus()
    tab.model.figures.price.selectAll()
    qtbot.keyClicks(tab.model.figures.price, "10")
    tab.model.figures.price.editingFinished.emit()
    assert "You typed its price: $10.00" in tab.model.figures.about.text()
    before = tab.leaving.estimate.text()
    opened.session.undo()
    assert tab.leaving.estimate.text() != before
    assert tab.model.figures.price.text() == "5.00"


def test_a_limit_that_is_typed_is_kept_for_the_service(qtbot, opened, tab):
    fill_in(qtbot, opened, tab)
    qtbot.keyClicks(tab.model.figures.limit, "")
    tab.model.figures.limit.selectAll()
    qtbot.keyClicks(tab.model.figures.limit, "20")
    tab.model.figures.limit.editingFinished.emit()
    assert tab.model.offer.model.context == 20
    assert "longer than the model reads" in tab.leaving.limits.text()
    assert tab.send.isEnabled()


def test_files_that_are_written_are_told_and_get_the_focus(qtbot, opened, tab, monkeypatch):
    said = []
    monkeypatch.setattr("voicetune_desktop.gui.pages.finish_send_leaving.announce", lambda _widget, text: said.append(text))
    pick(tab.service.list, "openai")
    qtbot.waitUntil(tab.leaving.write.isVisible)
    tab.leaving.write.setFocus()
    tab.leaving.write.click()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["These bytes, and no others, go to api.openai.com."]
    assert opened.focusWidget().accessibleIdentifier() == "vt.send.file.train"


def test_settings_are_hidden_until_they_are_wanted(tab):
    pick(tab.service.list, "openai")
    assert not tab.how.rows.isVisible()
    tab.how.more.click()
    assert tab.how.rows.isVisible()
    assert "How often it goes through all examples." in words(tab.how)


def test_what_a_service_has_to_be_told_is_never_hidden(qtbot, opened, tab):
    pick(tab.service.list, "mistral")
    assert tab.how.rows.isVisible()
    with_key(tab)
    pick(tab.model.list, "open-mistral-7b")
    tab.leaving.write.click()
    rest(qtbot, opened)
    assert "needs a value" in tab.reason.text()
    tab.how.rows.rows["training_steps"].control.setText("100")
    tab.how.rows.rows["training_steps"].control.editingFinished.emit()
    assert tab.send.isEnabled()


@pytest.mark.parametrize("one", sending_services(), ids=lambda one: one.id)
def test_every_setting_of_every_service_is_explained(one):
    for choice in one.choices:
        assert explained(choice).hint, choice.id


def test_preferences_are_offered_where_answers_were_edited(qtbot, opened, tab):
    pick(tab.service.list, "openai")
    assert (tab.how._choice, "allow a training from preferences" in words(tab.how)) == (None, True)
    edit_answers(opened.session.project, 12)
    opened.rail.choose("dataset")
    rest(qtbot, opened)
    opened.page("dataset").making.make_edited()
    rest(qtbot, opened)
    go(qtbot, opened, "finish")
    tab.how._choice.set_value("dpo")
    tab.how._on_method()
    assert (tab.leaving.target, "beta" in tab.how.rows.rows) == ("openai-preference", True)
    qtbot.waitUntil(tab.leaving.write.isVisible, timeout=PATIENCE)
    tab.leaving.write.click()
    rest(qtbot, opened)
    assert tab.leaving.examples == 12
    assert tab.leaving.estimate.text() == "What this training costs cannot be known in advance."


def edit_answers(project, count):
    """Give some answers that are trained another text."""
    rows = project.connection.execute("SELECT id FROM message WHERE text LIKE 'perfect%' ORDER BY id LIMIT ?", (count,)).fetchall()
    for (message,) in rows:
        turn_edits.set_text(project, message, message, "I would say it in another way.")


def test_a_value_out_of_range_is_said_beside_it_and_stops_the_button(qtbot, opened, tab):
    fill_in(qtbot, opened, tab)
    epochs = tab.how.rows.rows["n_epochs"]
    for typed, fits in (("99", False), ("2", True)):
        epochs.control.setText(typed)
        epochs.control.editingFinished.emit()
        assert (epochs.complaint.text() == "", tab.send.isEnabled()) == (fits, fits)
    assert tab.how.wish(MINI).settings == {"n_epochs": 2}
    assert "in 2 epochs" in tab.leaving.estimate.text()


def test_a_name_of_somebody_in_the_chats_does_not_leave_with_the_model(qtbot, opened, tab):
    fill_in(qtbot, opened, tab)
    tab.how.suffix.setText("ada-writes")
    tab.how.suffix.editingFinished.emit()
    assert "a name or a value that is to be hidden" in tab.how.complaint.text()
    assert not tab.send.isEnabled()
    tab.how.suffix.setText("letters-2")
    tab.how.suffix.editingFinished.emit()
    assert (tab.how.complaint.text(), tab.send.isEnabled()) == ("", True)


def test_files_are_written_from_here_where_the_other_ones_lie(qtbot, opened, tab, tmp_path):
    pick(tab.service.list, "together")
    qtbot.waitUntil(tab.leaving.write.isVisible, timeout=PATIENCE)
    assert tab.leaving.write.text() == "Write the files for Together"
    tab.leaving.write.click()
    rest(qtbot, opened)
    qtbot.waitUntil(lambda: bool(tab.leaving.outgoing), timeout=PATIENCE)
    assert (tmp_path / "out" / "together" / "train.jsonl").is_file()


def test_files_for_an_address_of_their_own_are_for_its_host(opened, tab):
    tab.leaving.show_order(service("other"), "supervised", "127.0.0.1:8000", validation=False)
    assert tab.leaving.write.text() == "Write the files for 127.0.0.1:8000"


def test_exactly_what_leaves_is_shown(qtbot, opened, tab, tmp_path, monkeypatch):
    fill_in(qtbot, opened, tab)
    told, path = words(tab.leaving), tmp_path / "out" / "train.jsonl"
    assert "These bytes, and no others, go to api.openai.com." in told
    assert f"train.jsonl 27 examples {path.stat().st_size:,} bytes SHA-256 {tab.leaving.outgoing[0].sha256[:12]}…" in told
    assert "valid.jsonl" not in told
    assert "VoiceTune replaces" in told
    shown = []
    monkeypatch.setattr(showing.QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    button(tab.leaving, "Show the file").click()
    assert shown == [str(path)]


def test_held_out_examples_leave_only_where_the_person_says_so(qtbot, opened, tab):
    fill_in(qtbot, opened, tab)
    assert [file.side for file in tab.leaving.outgoing] == ["train"]
    tab.how.validation.click()
    settle()
    assert [file.side for file in tab.leaving.outgoing] == ["train", "valid"]
    assert "valid.jsonl 3 examples" in words(tab.leaving)


def test_files_that_somebody_changed_are_not_sent(qtbot, opened, tab, tmp_path):
    fill_in(qtbot, opened, tab)
    (tmp_path / "out" / "train.jsonl").write_text("other", encoding="utf-8")
    opened.session.changed.emit()
    rest(qtbot, opened)
    assert not tab.send.isEnabled()
    assert "have changed since" in tab.leaving.missing.text()


def test_after_a_change_the_way_leads_to_the_dataset(qtbot, opened, tab):
    fill_in(qtbot, opened, tab)
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    rest(qtbot, opened)
    assert not tab.send.isEnabled()
    tab.leaving.dataset.click()
    assert opened.rail.current == "dataset"


def test_too_few_examples_are_said_before_anything_is_sent(qtbot, opened, tab, monkeypatch):
    fill_in(qtbot, opened, tab)
    few = type(tab.leaving.found)(tab.leaving.found.target, (tab.leaving.found.files[1],), 0, 0)
    few = type(few)(few.target, (type(few.files[0])("train", "x", 10, "0" * 64, 3),), 0, 0)
    tab.leaving._on_found(few)
    assert tab.reason.text() == "OpenAI asks for 10 examples at least."


def test_a_click_asks_once_and_cancel_sends_nothing(qtbot, opened, tab, acted):
    fill_in(qtbot, opened, tab)
    tab.send.click()
    dialog = tab.findChild(QDialog)
    told = words(dialog)
    assert dialog.cancel.isDefault()
    assert "1 file, " in told
    assert "go to api.openai.com." in told
    assert "That costs ≈\N{NO-BREAK SPACE}$" in told
    assert "cannot be taken back" in told
    dialog.cancel.click()
    assert acted == []


def test_yes_sends_the_order_that_was_shown(qtbot, opened, tab, acted):
    fill_in(qtbot, opened, tab)
    tab.how.note.setText("more of the letters")
    confirm(tab)
    ((_, (order,), _, _),) = acted
    assert (order.files, order.wish, order.note) == (tab.leaving.outgoing, Wish(MINI), "more of the letters")
    assert (order.account.service, order.project, order.predicted_cost > 0) == ("openai", "Letters", True)


def test_progress_tells_bytes_speed_and_time(tab, monkeypatch):
    clock = iter((100.0, 102.0))
    monkeypatch.setattr(finish_send_upload, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    tab.upload.show_progress(Progress(0, 4_000_000, "Sending train.jsonl"))
    tab.upload.show_progress(Progress(2_000_000, 4_000_000, "Sending train.jsonl"))
    assert tab.upload.count.text() == "1.9 MB of 3.8 MB · 976.6 kB a second · 2 seconds left"
    assert tab.upload.bar.accessibleName() == "Sending train.jsonl"


@pytest.mark.parametrize(
    ("error", "offered"),
    [
        (NoNewJobs("No.", "Hint.", status=403), ["Choose another service", "Train at home"]),
        (KeyRefused("No.", "Hint.", status=401), ["Enter another key"]),
        (Unclear("No.", "Hint."), ["Look at the jobs"]),
        (VoiceTuneError("No.", "Hint."), []),
    ],
)
def test_an_error_shows_the_way_on(tab, error, offered):
    tab._on_failed(error)
    assert [each.text() for each in tab.trouble._own_actions()] == offered


def test_what_the_service_said_is_plain_text_and_not_copied(tab):
    tab._on_failed(NoNewJobs("No.", "Hint.", status=403, said="<b>never</b>"))
    assert "The service said: <b>never</b>" in words(tab.trouble)
    assert "never" not in tab.trouble._details


def test_ways_lead_where_they_say(page, tab):
    tab.trouble.home_wanted.emit()
    assert page.tabs.currentIndex() == HOME
    tab.trouble.jobs_wanted.emit()
    assert page.tabs.currentIndex() == JOBS
    pick(tab.service.list, "openai")
    with_key(tab)
    tab.trouble.key_wanted.emit()
    assert not tab.account.key.isHidden()


def begun(tab, phase, **changes):
    store = tab._training.store
    order = Order(Account("openai", "https://api.openai.com/v1"), tab.leaving.outgoing, Wish(MINI, settings={"n_epochs": 4}))
    made = change_run(store, plan(store, order), phase=phase, **changes)
    tab.refresh()
    settle()
    return made


@pytest.mark.parametrize(
    ("phase", "told"),
    [
        (Phase.PLANNED, "Sending files to OpenAI was interrupted."),
        (Phase.UPLOADED, "Your files are at OpenAI, and no job was started."),
        (Phase.INTERRUPTED, "Nobody knows whether OpenAI started a job."),
    ],
)
def test_what_was_begun_is_offered_at_the_top(tab, phase, told):
    begun(tab, phase)
    assert (tab.unfinished.isVisible(), tab.unfinished.text) == (True, told)


def test_going_on_with_an_upload_needs_no_question(tab, acted):
    made = begun(tab, Phase.PLANNED)
    button(tab.unfinished, "Go on").click()
    assert acted[0][1] == (made.id,)


def test_a_job_that_may_be_there_is_started_again_only_after_a_question(tab, acted):
    made = begun(tab, Phase.INTERRUPTED)
    button(tab.unfinished, "Go on").click()
    assert acted == []
    dialog = tab.unfinished.findChild(QDialog)
    assert "you pay twice" in words(dialog)
    dialog.act.click()
    assert acted[0][1] == (made.id,)


def test_what_was_begun_can_be_forgotten(tab):
    begun(tab, Phase.PLANNED)
    button(tab.unfinished, "Forget it…").click()
    tab.unfinished.findChild(QDialog).act.click()
    assert (runs(tab._training.store), tab.unfinished.isVisible()) == ([], False)


def test_a_run_that_is_tried_again_fills_everything_and_sends_nothing(qtbot, opened, page, tab, acted):
    fill_in(qtbot, opened, tab)
    made = begun(tab, Phase.FAILED, note="the first one")
    pick(tab.service.list, "together")
    page._on_retry(run(tab._training.store, made.id))
    rest(qtbot, opened)
    assert (tab.service.service.id, tab.model.model, tab.how.note.text()) == ("openai", MINI, "the first one")
    assert tab.how.wish(MINI).settings == {"n_epochs": 4}
    assert (tab.draft.order(tab._retry_of).retry_of, acted) == (made.id, [])


def test_a_run_from_the_list_aside_comes_here(qtbot, opened, page, tab):
    page.tabs.setCurrentIndex(SAVE)
    made = begun(tab, Phase.FAILED)
    opened.session.training.retry = made
    opened.rail.choose("dataset")
    go(qtbot, opened, "finish")
    assert (page.tabs.currentIndex(), tab.model.model) == (SEND, MINI)


def test_another_project_begins_with_nothing_chosen(opened, page, tab):
    pick(tab.service.list, "openai")
    opened.session.new_temporary()
    assert (tab.service.service, page.tabs.currentIndex()) == (None, SAVE)


def test_every_control_has_a_name_and_an_identifier(qtbot, opened, tab):
    fill_in(qtbot, opened, tab)
    tab.how.more.click()
    for edit in tab.findChildren(QLineEdit):
        if edit.isVisible():
            assert (bool(edit.accessibleName()), edit.accessibleIdentifier().startswith("vt.send")) == (True, True)
