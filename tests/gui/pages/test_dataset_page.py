"""The page Dataset in the whole window, with builds in real child processes."""

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.gui.copies import hold_the_next
from tests.gui.windows import PATIENCE, button, drop, go, make_project, open_copy, press, rail_name, rest, words
from tests.operations.chat import write_chat
from voicetune_desktop.dataset.tally import SideTally
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.jobs import stopped_unexpectedly
from voicetune_desktop.gui.pages.dataset_page import REST_MS
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.examples import example_count, examples

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, opened):
    return go(qtbot, opened, "dataset")


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A project with five examples."""
    return make_project(tmp_path_factory.mktemp("small") / "small.voicetune", days=5)


def figure(page, what):
    return QLocale().toInt(page.figures._numbers[what].text())[0]


def settle(qtbot, window, page):
    """Wait until a change has been taken up and its build is shown."""
    qtbot.waitUntil(lambda: not page._rest.isActive(), timeout=PATIENCE)
    rest(qtbot, window)


def tokens(project):
    return [row.total_tokens for row in examples(project)]


def test_the_last_build_is_shown_without_making_it_again(qtbot, page, opened):
    assert not opened.session.busy
    assert (figure(page, "examples to train on"), figure(page, "held out")) == (27, 3)
    assert figure(page, "tokens in all") == sum(tokens(opened.session.project))
    assert page.lead.text().startswith("Most examples are")


def test_the_histogram_has_role_name_and_figures(page, opened):
    chart = page.histogram.chart
    assert sum(chart.data.counts) == 30
    assert chart.accessibleName() == "Token-length histogram"
    assert "30 examples between" in chart.accessibleDescription()


def test_a_setting_makes_the_examples_anew_and_the_numbers_move(qtbot, page, opened):
    page.form.held_out.setValue(0)
    settle(qtbot, opened, page)
    assert (figure(page, "examples to train on"), figure(page, "held out")) == (30, 0)
    assert settings(opened.session.project).valid_share == 0
    assert rail_name(opened, "dataset") == "Dataset, 30 examples, done"


def test_typing_a_number_is_one_change(qtbot, page, opened):
    page.form.gap.setFocus()
    page.form.gap.selectAll()
    qtbot.keyClicks(page.form.gap, "1440")
    settle(qtbot, opened, page)
    assert (settings(opened.session.project).gap_minutes, example_count(opened.session.project)) == (1440, 1)
    assert opened.session.undo() == "Change how examples are made"
    assert settings(opened.session.project).gap_minutes == 60


def test_a_system_prompt_opens_every_example_without_names(qtbot, page, opened):
    page.form.system.setPlainText("You are Ada Byron.")
    settle(qtbot, opened, page)
    page.tabs.setCurrentIndex(1)
    rest(qtbot, opened)
    first = page.tabs.examples.bubbles.model().bubble(0)
    assert first.sender == "System prompt"
    assert not re.search(r"\bAda\b", first.text)


def test_a_change_during_a_build_stops_it_and_counts(qtbot, page, opened):
    begun = []
    opened.session.work_started.connect(begun.append)
    page.form.held_out.setValue(20)
    qtbot.waitUntil(lambda: opened.session.busy, timeout=PATIENCE)
    page.form.held_out.setValue(0)
    qtbot.waitUntil(lambda: settings(opened.session.project).valid_share == 0, timeout=PATIENCE)
    settle(qtbot, opened, page)
    assert len(begun) == 2
    assert figure(page, "held out") == 0


def test_a_change_that_was_taken_back_during_a_build_is_built_all_the_same(qtbot, page, opened):
    page.form.held_out.setValue(20)
    qtbot.waitUntil(lambda: opened.session.busy, timeout=PATIENCE)
    page.form.held_out.setValue(30)
    page.form.held_out.setValue(20)
    settle(qtbot, opened, page)
    assert rail_name(opened, "dataset") == "Dataset, 30 examples, done"
    assert figure(page, "held out") == 6


def test_a_change_waits_for_the_end_of_other_work(qtbot, page, opened, children, tmp_path):
    stopped = []
    hold_the_next(children)
    opened.session.run(save_files, tmp_path / "files", "openai-chat", done=stopped.append, cancelled=lambda: stopped.append("cancelled"))
    page.form.held_out.setValue(20)
    qtbot.waitUntil(lambda: settings(opened.session.project).valid_share == 0.1 and page._rest.interval() < REST_MS, timeout=PATIENCE)
    qtbot.wait(400)
    assert (stopped, opened.session.busy) == ([], True)
    opened.session.cancel()
    settle(qtbot, opened, page)
    qtbot.waitUntil(lambda: figure(page, "held out") == 6, timeout=PATIENCE)


def test_a_stopped_build_begins_again_only_when_asked(qtbot, page, opened, children):
    hold_the_next(children)
    page.form.held_out.setValue(0)
    qtbot.waitUntil(lambda: opened.session.busy, timeout=PATIENCE)
    opened.session.cancel()
    rest(qtbot, opened)
    assert page.message.text == "The examples are not up to date."
    button(page.message, "Make examples").click()
    settle(qtbot, opened, page)
    assert (figure(page, "held out"), page.message.isVisible()) == (0, False)


def test_work_that_broke_can_be_begun_again(page):
    page.making._on_failed(stopped_unexpectedly())
    QApplication.processEvents()
    assert button(page.message, "Make examples").isEnabled()


def test_a_change_counts_when_the_page_is_left_at_once(qtbot, page, opened):
    page.form.held_out.setValue(0)
    opened.rail.choose("finish")
    assert settings(opened.session.project).valid_share == 0
    assert "another look" in rail_name(opened, "dataset")


def test_a_setting_is_undone_by_keys_even_from_its_field(qtbot, page, opened):
    page.form.held_out.setFocus()
    press(qtbot, opened, Qt.Key.Key_Down)
    settle(qtbot, opened, page)
    assert settings(opened.session.project).valid_share == 0.05
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    settle(qtbot, opened, page)
    assert (settings(opened.session.project).valid_share, page.form.held_out.value()) == (0.1, 10)


def test_typing_is_undone_in_its_field_before_decisions_are(qtbot, page, opened):
    page.form.system.setFocus()
    qtbot.keyClicks(page.form.system, "Be brief")
    settle(qtbot, opened, page)
    press(qtbot, opened, Qt.Key.Key_Z, CTRL)
    assert page.form.system.toPlainText() == ""
    settle(qtbot, opened, page)
    assert settings(opened.session.project).system == ""


def test_settings_that_leave_nothing_say_so_and_undo_brings_all_back(qtbot, page, opened):
    page.form.longest.setValue(16)
    settle(qtbot, opened, page)
    assert page.message.property("tone") == "error"
    assert page.message.text.startswith("No example is left to train on.")
    assert figure(page, "examples to train on") == 27
    opened.session.undo()
    settle(qtbot, opened, page)
    assert (page.message.isVisible(), page.form.longest.value()) == (False, 0)


def test_a_setting_that_cannot_be_is_refused_with_a_sentence(qtbot, page, opened, monkeypatch):
    def refuse():
        raise VoiceTuneError("The pause must be shorter.", "Change this number.")

    monkeypatch.setattr(page.form, "settings", refuse)
    page.form.gap.setValue(90)
    qtbot.waitUntil(page.message.isVisible)
    assert page.message.text == "The pause must be shorter."
    assert settings(opened.session.project).gap_minutes == 60


def test_without_an_assistant_the_page_says_what_to_do(qtbot, page, opened):
    everyone = people.people(opened.session.project)
    assistant = next(person.id for person in everyone if person.role == "assistant")
    opened.session.change("Role", lambda project: people.set_role(project, assistant, "other"))
    rest(qtbot, opened)
    assert page.message.text == "Nobody is the assistant yet."
    opened.session.undo()
    rest(qtbot, opened)
    assert not page.message.isVisible()


def test_few_examples_are_a_warning(qtbot, window, keys, small, tmp_path):
    open_copy(window, keys, small, tmp_path)
    page = go(qtbot, window, "dataset")
    qtbot.waitUntil(page.message.isVisible)
    assert (page.message.property("tone"), page.message.text) == ("warning", "There are only 4 examples to train on.")


def test_one_example_is_not_called_examples(page):
    made = page._made
    page._show_figures(made._replace(tally={**made.tally, "train": SideTally(turns={2: 1})}))
    assert figure(page, "example to train on") == 1


def test_a_bar_shows_its_examples(qtbot, page, opened):
    chart = page.histogram.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, opened, Qt.Key.Key_End)
    press(qtbot, opened, Qt.Key.Key_Return)
    low, high = chart.data.span(len(chart.data.counts) - 1)
    matching = sum(low <= length <= high for length in tokens(opened.session.project))
    assert page.tabs.examples.table.model().rowCount() == matching
    assert (page.tabs.currentIndex(), QApplication.focusWidget()) == (1, page.tabs.examples.table)


def test_a_bar_of_turns_shows_the_examples_with_so_many_turns(qtbot, page, opened):
    page.lengths.measure._segments["turns"].setChecked(True)
    page.histogram.chart._choose(0)
    low, high = page.histogram.chart.data.span(0)
    turns = [row.turns for row in examples(opened.session.project)]
    assert page.tabs.examples.table.model().rowCount() == sum(low <= length <= high for length in turns)
    assert page.lead.text().startswith("Most examples have")


def test_all_lengths_come_back(qtbot, page, opened):
    page.histogram.chart._choose(0)
    button(page, "Show all lengths").click()
    assert page.tabs.examples.table.model().rowCount() == 30


def test_letting_the_bar_go_shows_all_lengths(qtbot, page, opened):
    page.histogram.chart._choose(0)
    page.histogram.chart.setFocus()
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert page.tabs.examples.table.model().rowCount() == 30


def test_the_twin_of_the_histogram_leads_to_examples_too(qtbot, page, opened):
    button(page, "Show as table").click()
    table = page.histogram.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    press(qtbot, opened, Qt.Key.Key_Return)
    assert page.tabs.examples.table.model().rowCount() == page.histogram.chart.data.counts[0]


def test_an_example_is_shown_as_the_model_will_see_it(qtbot, page, opened):
    page.tabs.setCurrentIndex(1)
    rest(qtbot, opened)
    bubbles = page.tabs.examples.bubbles.model()
    shown = [bubbles.bubble(row) for row in range(bubbles.rowCount())]
    assert [bubble.sender for bubble in shown[:2]] == ["Prompt", "Answer, trained"]
    assert not any(name in bubble.text for bubble in shown for name in ("Ada", "Larsen", "900123"))


def test_the_arrow_keys_lead_through_the_examples(qtbot, page, opened):
    page.tabs.setCurrentIndex(1)
    rest(qtbot, opened)
    page.tabs.examples.table.setFocus()
    before = page.tabs.examples.bubbles.model().bubble(1).text
    press(qtbot, opened, Qt.Key.Key_Down)
    assert page.tabs.examples.bubbles.model().bubble(1).text != before


def test_the_table_of_examples_is_a_sound_model(qtbot, page):
    model = page.tabs.examples.table.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for low, high in ((0, None), (0, 1), (1, 50)):
        page.tabs.examples.filter_lengths(low, high)
    assert tester.model() is model


def test_what_was_left_out_is_told_by_reason(qtbot, opened, tmp_path):
    drop(opened, write_chat(tmp_path, talk=(("Bo Larsen", "hi"), ("Cy Moe", "yo")), name="WhatsApp Chat with Cy.txt"))
    rest(qtbot, opened)
    page = go(qtbot, opened, "dataset")
    page.tabs.setCurrentIndex(2)
    reasons = page.tabs.left_out.reasons.model()
    qtbot.waitUntil(lambda: reasons.rowCount() == 1)
    assert reasons.index(0, 0).data() == "60"
    assert reasons.index(0, 1).data() == "The person whose voice you train wrote nothing in this conversation."
    assert "210 messages are part of examples." in words(page.tabs.left_out)


def test_examples_of_a_chat_that_was_left_out_since_are_not_shown(qtbot, page, opened):
    page.tabs.setCurrentIndex(1)
    rest(qtbot, opened)
    opened.session.change("Leave a chat out", lambda project: chats.include_chat(project, 1, included=False))
    rest(qtbot, opened)
    page.tabs.examples.table.selectRow(3)
    assert page.tabs.examples.bubbles.model().rowCount() == 0
    opened.session.undo()
    assert page.tabs.examples.bubbles.model().rowCount() > 0


def test_another_project_forgets_what_was_shown(qtbot, page, opened):
    page.tabs.examples.filter_lengths(0, 1)
    opened.session.new_temporary()
    assert (page.tabs.examples.table.model().rowCount(), page.tabs.examples.bubbles.model().rowCount()) == (0, 0)
    assert page.tabs.examples.list._narrowed.wanted.high is None
    assert (page.histogram.chart.data.counts, page.figures._numbers, page.lead.text()) == ((), {}, "")


def test_the_chart_is_lower_in_a_low_window(qtbot, page, opened):
    chart, heights = page.histogram.chart, []
    for size in ((1024, 700), (1280, 900)):
        opened.resize(*size)
        qtbot.waitUntil(lambda: page.height() > size[1] - 100, timeout=PATIENCE)  # noqa: B023 - asked at once
        heights.append(chart.minimumSizeHint().height())
    assert heights[0] < heights[1]
