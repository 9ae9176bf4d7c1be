""" "Is Heike a person?" on the page Privacy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.gui.pages.privacy import cells, checked, keep_group, values_of
from tests.gui.pages.talk import ran, said
from voicetune_desktop.gui.pages import privacy_rescan
from voicetune_desktop.model import Action
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.steps import scan_is_fresh
from voicetune_desktop.project import people

TALK = (
    *[said("Mina Falkner", "I met Heike in town")] * 3,
    said("Tobi Oyelaran", "ask Heike Brandner then"),
    *[said("Tobi Oyelaran", "Ilse told me <b>so</b>")] * 3,
)


@pytest.fixture
def page(qtbot, monkeypatch):
    made = checked(qtbot, *TALK)
    monkeypatch.setattr(made.session, "run", lambda *_work, **_answers: None)
    made.review.groups.choose("strangers")
    yield made
    made.session.close()


def names(page):
    return [row[:2] for row in cells(page.review.strangers.model)]


def everybody(page):
    return {person.name: person for person in people.people(page.session.project)}


def test_questions_come_first_in_their_group(page):
    assert page.review.strangers.isVisible()
    assert names(page) == [["Heike Brandner", "4"], ["Ilse", "3"]]


def test_an_example_is_plain_text_with_the_name_marked(page):
    assert cells(page.review.strangers.model)[1][2] == "Ilse told me <b>so</b>"
    row = page.review.strangers.model.row(1)
    assert row.text[row.start : row.end] == "Ilse"


def test_a_person_joins_the_people_and_the_next_question_comes(qtbot, page):
    page.review.strangers.table.setFocus()
    qtbot.keyClick(page.review.strangers.table, "P")
    assert names(page) == [["Ilse", "3"]]
    assert everybody(page)["Heike Brandner"].platforms == ("mentioned",)
    page.session.undo()
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert "Heike Brandner" not in everybody(page)


def test_what_is_no_person_is_kept(qtbot, page):
    page.review.strangers.table.selectRow(1)
    page.review.strangers.no.click()
    kept = {row.value for row in values_of(page, "third_party") if row.keep == row.count}
    assert (kept, names(page)) == ({"ilse"}, [["Heike Brandner", "4"]])


def test_another_name_of_somebody_in_the_chat(page):
    mina = everybody(page)["Mina Falkner"].id
    page.review.strangers.who.picked.emit(str(mina))
    assert "Heike Brandner" in everybody(page)["Mina Falkner"].names


def test_typing_a_name_to_choose_it_answers_nothing(qtbot, page):
    page.review.strangers.who.setFocus()
    qtbot.keyClick(page.review.strangers.who, "P")
    assert len(names(page)) == 2


def test_chats_are_looked_through_once_answers_rest(monkeypatch, page):
    begun = []
    monkeypatch.setattr(page.session, "run", lambda verb, **_: begun.append(verb))
    page.review.strangers.yes.click()
    page.catch_up()
    assert (begun, scan_is_fresh(page.session.project)) == ([], False)
    page.rescan._quiet.timeout.emit()
    assert begun == [scan_privacy]


def test_after_the_last_answer_the_chats_are_looked_through_at_once(monkeypatch, page):
    begun = []
    monkeypatch.setattr(page.session, "run", lambda verb, **_: begun.append(verb))
    page.review.strangers.no.click()
    page.review.strangers.yes.click()
    assert begun == [scan_privacy]


def test_somebody_who_was_merged_away_is_not_offered(page):
    mina, tobi = (everybody(page)[name].id for name in ("Mina Falkner", "Tobi Oyelaran"))
    page.session.change("Merge", lambda project: people.merge(project, mina, tobi))
    who = page.review.strangers.who
    assert [who.itemText(row) for row in range(who.count())] == ["Somebody in the chats…", "Mina Falkner"]


def test_with_many_messages_the_person_says_when(monkeypatch, page):
    begun = []
    monkeypatch.setattr(page.session, "run", lambda verb, **_: begun.append(verb))
    monkeypatch.setattr(privacy_rescan, "_QUICK", 1)
    page.review.strangers.yes.click()
    page.catch_up()
    assert (begun, page.rescan._quiet.isActive()) == ([], False)
    page.message._own_actions()[0].click()
    assert begun == [scan_privacy]


def test_every_form_of_the_name_has_one_new_name_after_the_scan(qtbot, page):
    page.review.strangers.yes.click()
    ran(scan_privacy(page.session.project))
    page.refresh()
    heike = everybody(page)["Heike Brandner"].id
    assert {row.value: row.count for row in values_of(page, "participant")}[f"person:{heike}"] == 4


def test_values_are_grouped_by_name(qtbot, page):
    page.review.tabs.open(page.review.values)
    qtbot.waitUntil(lambda: page.review.values.model.rowCount() == 2)
    assert [row[:2] for row in cells(page.review.values.model)] == [["Heike Brandner", "4"], ["Ilse", "3"]]
    page.review.values.model.setData(page.review.values.model.index(0, 4), "keep")
    assert {row.value for row in values_of(page, "third_party") if row.keep} == {"heike", "heike brandner"}


def test_answers_wait_while_work_runs(monkeypatch, page):
    monkeypatch.setattr(type(page.session), "busy", property(lambda _: True))
    page.refresh()
    assert not page.review.strangers.yes.isEnabled()


def test_the_model_keeps_the_rules_of_qt(page):
    QAbstractItemModelTester(page.review.strangers.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.review.strangers.yes.click()
    page.review.strangers.no.click()
    assert page.review.strangers.model.rowCount(page.review.strangers.model.index(-1, -1)) == 0
    assert not page.review.strangers.table.isVisible()


def test_the_action_of_a_group_is_still_there(page):
    keep_group(page)
    assert all(row.keep == row.count for row in values_of(page, "third_party"))
    assert page.review.head.choice.value == Action.KEEP.value
    assert page.review.strangers.table.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_after_the_last_answer_the_focus_goes_to_the_words_that_say_so(qtbot, page):
    asked = page.review.strangers
    asked.table.setFocus()
    stops = []
    QApplication.instance().focusChanged.connect(lambda _old, new: stops.append(new))
    for _ in range(2):
        qtbot.keyClick(asked.table, "N")
    assert [each.text() for each in stops] == ["Everybody is answered for."]
