"""The tab Cost, in the whole window."""

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from tests.gui.windows import PATIENCE, go, press, rail_name, rest
from voicetune_desktop.gui.pages.dataset_cost_table import Column
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.pricing import own_prices

MINI = "openai/gpt-4.1-mini-2025-04-14"
AZURE = "azure/gpt-4.1-mini-2025-04-14"


@pytest.fixture
def panel(qtbot, opened):
    page = go(qtbot, opened, "dataset")
    page.tabs.setCurrentIndex(4)
    return page.tabs.costs


def row(panel, key):
    return [cost.offer.key for cost in panel.costs].index(key)


def cell(panel, key, column):
    return panel.model.index(row(panel, key), column).data()


def type_price(qtbot, panel, key, text):
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(row(panel, key), Column.PRICE))
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    assert editor.accessibleName() == "Price for a million tokens"
    editor.selectAll()
    qtbot.keyClicks(editor, text) if text else editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.table.findChildren(QLineEdit) and not panel._typed, timeout=PATIENCE)


def settle(qtbot, opened, panel):
    qtbot.waitUntil(lambda: not panel._rest.isActive(), timeout=PATIENCE)
    rest(qtbot, opened)


def test_the_chosen_model_is_said_in_a_sentence(panel):
    assert panel.summary.text() == "Training gpt-4.1-mini at OpenAI costs $0.04."
    assert panel.epochs.text() == "Official rule: 3"


def test_a_row_has_model_place_cost_price_and_its_date(panel):
    day = QLocale().toString(QDate(2026, 8, 5), QLocale.FormatType.ShortFormat)
    assert cell(panel, MINI, Column.MODEL) == "gpt-4.1-mini"
    assert [cell(panel, MINI, column) for column in (Column.COST, Column.PRICE, Column.DATE)] == ["$0.04", "$5.00", day]
    assert [cell(panel, AZURE, column) for column in (Column.COST, Column.PRICE, Column.DATE)] == ["not known", "not known", "–"]
    assert cell(panel, "home/Qwen/Qwen3-8B", Column.COST) == "free"


def test_the_table_is_a_sound_model(panel):
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.model.show_costs([])
    panel.model.show_costs(panel.costs)


def test_a_price_is_corrected_by_keys_and_undone(qtbot, opened, panel):
    type_price(qtbot, panel, MINI, "10")
    assert own_prices(opened.session.project)[MINI].price == 10
    assert cell(panel, MINI, Column.PRICE) == "$10.00"
    assert cell(panel, MINI, Column.DATE).startswith("you, ")
    assert opened.session.undo() == "Correct a price"
    assert cell(panel, MINI, Column.PRICE) == "$5.00"


def test_a_price_that_nobody_knew_gives_a_cost(qtbot, panel):
    type_price(qtbot, panel, AZURE, "10")
    assert cell(panel, AZURE, Column.COST).startswith("$0.0")


def test_the_known_price_comes_back(qtbot, opened, panel):
    type_price(qtbot, panel, MINI, "10")
    assert panel.known.isVisible()
    panel.known.click()
    assert own_prices(opened.session.project) == {}
    assert not panel.known.isVisible()


def test_what_is_no_price_is_said(qtbot, opened, panel):
    said = []
    opened.session.failed.connect(said.append)
    type_price(qtbot, panel, MINI, "cheap")
    assert str(said[0]).startswith("This is no price.")
    assert cell(panel, MINI, Column.PRICE) == "$5.00"


def test_the_field_below_corrects_the_price_of_the_chosen_row(qtbot, opened, panel):
    panel.table.selectRow(row(panel, AZURE))
    assert (panel.price.text(), panel.price.accessibleName()) == ("", "Correct its price for a million tokens")
    panel.price.setFocus()
    qtbot.keyClicks(panel.price, "4")
    qtbot.keyClick(panel.price, Qt.Key.Key_Return)
    assert own_prices(opened.session.project)[AZURE].price == 4
    assert panel.price.text() == "4.00"


def test_a_field_with_no_price_in_it_shows_again_what_holds(qtbot, panel):
    panel.price.setFocus()
    panel.price.selectAll()
    qtbot.keyClicks(panel.price, "cheap")
    qtbot.keyClick(panel.price, Qt.Key.Key_Return)
    assert panel.price.text() == "5.00"


def test_the_field_shows_what_holds_after_another_row_is_chosen(panel):
    panel.table.selectRow(row(panel, MINI))
    assert panel.price.text() == "5.00"


def test_the_row_of_the_chosen_model_is_chosen_first(panel):
    assert panel.model.cost(panel.table.currentIndex().row()).offer.key == MINI


def test_at_home_there_is_no_price_to_correct(panel):
    panel.table.selectRow(row(panel, "home/Qwen/Qwen3-8B"))
    assert not panel.price.isEnabled()


def test_a_chosen_row_says_what_else_there_is_to_know(panel):
    panel.table.selectRow(row(panel, MINI))
    assert panel.about.text() == (
        "OpenAI: Takes new jobs from existing customers until 6 January 2027. Checked on 20 November 2026. "
        "The service ends this model on 14 January 2027, with all that was trained from it. The price is from its own list."
    )
    panel.table.selectRow(row(panel, "together/Qwen/Qwen3-8B"))
    assert "The held-out examples are billed, too, once an epoch." in panel.about.text()


def test_epochs_are_kept_and_nothing_is_built_anew(qtbot, opened, panel):
    panel.epochs.setValue(10)
    settle(qtbot, opened, panel)
    assert settings(opened.session.project).epochs == 10
    assert cell(panel, MINI, Column.EPOCHS) == "10"
    begun = []
    opened.session.work_started.connect(begun.append)
    panel.epochs.setFocus()
    press(qtbot, opened, Qt.Key.Key_Up)
    settle(qtbot, opened, panel)
    assert (cell(panel, MINI, Column.EPOCHS), begun) == ("11", [])
    assert rail_name(opened, "dataset").endswith("done")


def test_epochs_stay_within_what_a_service_allows(qtbot, opened, panel):
    panel.epochs.setValue(50)
    settle(qtbot, opened, panel)
    assert cell(panel, "together/Qwen/Qwen3-8B", Column.EPOCHS) == "20"


def test_epochs_count_when_the_page_is_left_at_once(opened, panel):
    panel.epochs.setValue(7)
    opened.rail.choose("finish")
    assert settings(opened.session.project).epochs == 7


def test_a_price_that_is_typed_while_long_work_runs_waits_for_its_end(qtbot, opened, panel, monkeypatch):
    monkeypatch.setattr(type(opened.session), "busy", property(lambda _session: True))
    panel.model.price_typed.emit(MINI, "10")
    assert own_prices(opened.session.project) == {}
    monkeypatch.undo()
    qtbot.waitUntil(lambda: MINI in own_prices(opened.session.project), timeout=PATIENCE)


def test_epochs_outlive_another_setting(qtbot, opened, panel):
    page = opened.page("dataset")
    panel.epochs.setValue(6)
    settle(qtbot, opened, panel)
    page.form.held_out.setValue(0)
    qtbot.waitUntil(lambda: not page._rest.isActive(), timeout=PATIENCE)
    rest(qtbot, opened)
    assert (settings(opened.session.project).epochs, settings(opened.session.project).valid_share) == (6, 0)


def test_every_model_that_can_be_trained_can_be_chosen(opened, panel):
    form = opened.page("dataset").form
    names = {form.model.itemData(place) for place in range(form.model.count())}
    assert names >= {cost.offer.model.name or cost.offer.model.id for cost in panel.costs}


def test_another_project_gets_nothing_that_was_typed_for_this_one(qtbot, opened, panel):
    panel.epochs.setValue(9)
    panel.price.setText("8")
    panel.price.setModified(True)
    opened.session.new_temporary()
    assert not panel._rest.isActive()
    assert (panel.costs, panel.model.rowCount(), panel.price.text()) == ((), 0, "")
    panel._keep()
    assert settings(opened.session.project).epochs is None


def test_a_service_that_wants_more_examples_says_so(panel):
    panel._train = 2
    panel._on_row()
    assert "It asks for 10 examples at least." in panel.about.text()
