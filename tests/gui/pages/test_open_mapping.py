"""The card for tables: what it shows, what changes with a choice, and what it answers; with a real child process."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.open_mapping import MappingCard
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.table_mapping import with_columns

PATIENCE = 20_000
TALK = "day,who,what\n03/04/2024,Ida,moin\x07\n03/04/2024,Leo,<b>na</b>\n04/04/2024,Ida,\n"


@pytest.fixture
def card(qtbot, children):
    made = MappingCard()
    qtbot.addWidget(made)
    yield made
    made.close_table()


def settled(qtbot, card):
    qtbot.waitUntil(lambda: not card._live.waiting, timeout=PATIENCE)


def ask(qtbot, card, folder, text=TALK, name="a.csv", answers=None):
    """Let the card ask about a file; gives the export."""
    (folder / name).write_text(text, encoding="utf-8")
    export = Found((folder / name,), "table")
    card.show()
    card.ask(export, answers)
    settled(qtbot, card)
    return export


def choose(qtbot, card, role, column):
    """Take a column as somebody with a keyboard does."""
    choice = card.choices._choices[role]
    choice.setFocus()
    at = choice.findData(column)
    key = Qt.Key.Key_Down if at > choice.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(at - choice.currentIndex())):
        qtbot.keyClick(choice, key)
        settled(qtbot, card)


def heads(card):
    model = card.rows.rows
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def test_rows_are_shown_as_they_are_with_control_characters_in_sight(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path)
    QAbstractItemModelTester(card.rows.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cells = [card.rows.rows.index(row, 2).data() for row in range(card.rows.rows.rowCount())]
    assert cells == ["moin␇", "<b>na</b>", ""]
    assert card.rows.rows.index(1, 2).data(Qt.ItemDataRole.ToolTipRole) == "<pre>&lt;b&gt;na&lt;/b&gt;</pre>"


def test_it_begins_at_what_is_missing_and_reads_nothing_before(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path)
    assert card.result.text() == "Choose the column of the text, and the column of the sender."
    assert not card.read.isEnabled()
    assert not card.choices.columns["text"]


def test_what_comes_of_a_choice_is_told_at_once(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path)
    choose(qtbot, card, "text", "what")
    choose(qtbot, card, "sender", "who")
    assert heads(card) == ["day — Time", "who — Sender", "what — Text"]
    assert card.result.text() == "First 3 rows: 2 messages by 2 people, 1 set aside."
    assert card.notes.text() == "There is no text in it. (1 row)"


def test_a_column_holds_one_thing(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path, answers=Answers(mapping=(("text", "what"), ("sender", "who"))))
    choose(qtbot, card, "chat", "who")
    assert (card.choices.columns["chat"], card.choices.columns["sender"]) == ("who", "")
    assert not card.read.isEnabled()
    choose(qtbot, card, "chat", "")
    assert card.choices.columns["sender"] == "who"


def test_why_a_column_is_taken_stands_below_it(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path, "day,who,text\n2024-05-01,Ida,moin\n2024-05-02,Leo,na\n")
    choose(qtbot, card, "sender", "who")
    reasons = {role: label.text() for role, label in card.choices._reasons.items() if label.text()}
    assert reasons == {"text": "By its name", "time": "Guessed from its cells", "sender": "As you chose"}


def test_the_answer_has_a_column_for_every_role_and_the_order_of_dates(qtbot, card, tmp_path):
    export = ask(qtbot, card, tmp_path, "day,who,what\n03/04/2024,Ida,moin\n", answers=Answers(me="Ida"))
    choose(qtbot, card, "text", "what")
    choose(qtbot, card, "sender", "who")
    assert [card.choices.order.itemText(at) for at in range(2)] == ["3 April 2024", "4 March 2024"]
    qtbot.keyClick(card.choices.order, Qt.Key.Key_Down)
    settled(qtbot, card)
    with qtbot.waitSignal(card.answered) as told:
        qtbot.mouseClick(card.read, Qt.MouseButton.LeftButton)
    found, answers = told.args
    assert (found, answers.date_order, answers.me) == (export, "mdy", "Ida")
    assert {role: column for role, column in answers.mapping if column} == {"text": "what", "sender": "who", "time": "day"}
    assert not card.isVisible()


def test_a_table_of_questions_and_answers_is_told(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path, "Our answers,\na,b\nWhat is ripe now?,Plums.\nAnd then in October?,\n")
    card.choices.kind.setFocus()
    qtbot.keyClick(card.choices.kind, Qt.Key.Key_Down)
    settled(qtbot, card)
    assert card.result.text() == "Choose the column of the question, and the column of the answer."
    choose(qtbot, card, "question", "a")
    choose(qtbot, card, "answer", "b")
    assert (card.result.text(), card.read.isEnabled()) == ("First 2 rows: 1 question with an answer, 1 set aside.", True)
    assert card.notes.text().startswith("The names of the columns stand in line 2.")
    assert heads(card) == ["a — Question", "b — Answer"]
    qtbot.keyClick(card.choices.kind, Qt.Key.Key_Up)
    settled(qtbot, card)
    assert heads(card) == ["a — Text", "b"]


def test_questions_and_answers_whose_names_tell_need_no_choice(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path, "prompt,completion,date\nWhat is ripe now?,Plums.,2024-01-01\n")
    assert card.result.text() == "First 1 row: 1 question with an answer."
    assert not card.choices.focus_first()
    assert {role for role, column in card.choices.columns.items() if column} == {"question", "answer"}


def test_the_next_table_like_it_is_read_without_a_question(qtbot, card, tmp_path):
    export = ask(qtbot, card, tmp_path)
    choose(qtbot, card, "text", "what")
    choose(qtbot, card, "sender", "who")
    card.read.click()
    answers = with_columns(export, Answers(), preferences.known_tables())
    assert answers is not None
    assert dict(answers.mapping)["text"] == "what"
    assert "what" not in json.dumps(preferences.known_tables())


def test_a_list_of_a_json_file_that_is_chosen_is_the_one_that_is_read(qtbot, card, tmp_path):
    rows = [{"from": "Ida", "text": "moin"}]
    ask(qtbot, card, tmp_path, json.dumps({"new": rows, "old": rows}), "a.json")
    assert card.notes.text().startswith("Read with the same columns: 1 other table.")
    card.tables.setFocus()
    qtbot.keyClick(card.tables, Qt.Key.Key_Down)
    settled(qtbot, card)
    with qtbot.waitSignal(card.answered) as told:
        card.read.click()
    assert dict(told.args[1].mapping)["path"] == "old"


def test_skip_lets_go_of_the_table(qtbot, card, tmp_path):
    export = ask(qtbot, card, tmp_path)
    with qtbot.waitSignal(card.skipped) as told:
        card.skip.click()
    assert (told.args, card.isVisible()) == ([export], False)


def test_a_file_that_is_gone_is_a_sentence_and_can_be_skipped(qtbot, card, tmp_path):
    export = Found((tmp_path / "gone.csv",), "table")
    card.show()
    card.ask(export)
    qtbot.waitUntil(card.message.isVisible, timeout=PATIENCE)
    assert card.message.text
    assert not card.read.isEnabled()
    assert card.skip.isEnabled()


def test_every_choice_has_a_name_for_screen_readers(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path)
    names = [choice.accessibleName() for choice in (card.choices.kind, *card.choices._choices.values(), card.choices.order, card.tables)]
    assert len(set(names)) == len(names)
    assert all(names)
    assert QAccessible.queryAccessibleInterface(card.choices).role() == QAccessible.Role.Grouping


def test_the_keyboard_reaches_everything(qtbot, card, tmp_path):
    ask(qtbot, card, tmp_path, "day,who,what\n03/04/2024,Ida,moin\n", answers=Answers(mapping=(("text", "what"), ("sender", "who"))))
    seen = set()
    card.choices._choices["text"].setFocus()
    for _ in range(20):
        seen.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    choices = [choice for choice in card.choices._choices.values() if choice.isVisible()]
    assert {card.choices.kind, *choices, card.choices.order, card.rows, card.skip, card.read} <= seen
    assert len(choices) == 7
