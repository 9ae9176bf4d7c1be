"""The table of replacements: looking, changing, forgetting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from tests.gui.pages.privacy import TALK, cells, checked
from tests.gui.pages.talk import said
from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.pages import privacy_replacements
from voicetune_desktop.gui.pages.privacy_forget import ForgetDialog
from voicetune_desktop.gui.pages.privacy_replacements import Replacements
from voicetune_desktop.project import people


@pytest.fixture
def page(qtbot):
    made = checked(qtbot, *TALK)
    made.bar.replacements.click()
    qtbot.waitUntil(lambda: made.ready and made.replacements.model.rowCount() > 0)
    yield made
    made.session.close()


def originals(page):
    return [row[1] for row in cells(page.replacements.model)]


def stands_for(page, original):
    return next(row[2] for row in cells(page.replacements.model) if row[1] == original)


def edit(page, original, text):
    model = page.replacements.model
    return model.setData(model.index(originals(page).index(original), 2), text)


def test_everything_that_is_replaced_is_listed_with_what_stands_for_it(page):
    name = page.names.label(1)
    assert cells(page.replacements.model)[0] == ["Name", "Grace Lindqvist", name, "4"]
    assert originals(page) == ["Grace Lindqvist", "hope@example.org"]


def test_somebody_outside_the_chats_is_listed_with_the_chat(qtbot):
    made = checked(qtbot, *TALK, said("Hope Sinclair", "Dr. Umbridge called"))
    made.bar.replacements.click()
    qtbot.waitUntil(lambda: made.ready and made.replacements.model.rowCount() > 0)
    assert "Person outside the chat · Chat" in [row[0] for row in cells(made.replacements.model)]
    made.session.close()


@pytest.mark.parametrize("most", [0, 100])
def test_is_filtered_by_typing(page, monkeypatch, most):
    monkeypatch.setattr(privacy_replacements, "_MOST_SEARCHED", most)
    page.replacements.filter.setText("EXAMPLE.org")
    page.replacements.filter.searched.emit("EXAMPLE.org")
    assert originals(page) == ["hope@example.org"]


def test_the_replacements_side_is_searched_too(page):
    page.replacements.filter.setText(page.names.label(1))
    page.replacements.filter.searched.emit(page.names.label(1))
    assert originals(page) == ["Grace Lindqvist"]
    page.replacements.filter.setText("nothing like it")
    page.replacements.filter.searched.emit("nothing like it")
    assert not page.replacements.table.isVisible()


def test_one_replacement_is_changed_and_taken_back(qtbot, page):
    suggested = stands_for(page, "hope@example.org")
    assert edit(page, "hope@example.org", "otter@example.net")
    qtbot.waitUntil(lambda: stands_for(page, "hope@example.org") == "otter@example.net (yours)")
    page.session.undo()
    qtbot.waitUntil(lambda: stands_for(page, "hope@example.org") == suggested)


def test_the_suggested_one_comes_back_by_a_button(qtbot, page):
    suggested = stands_for(page, "Grace Lindqvist")
    edit(page, "Grace Lindqvist", "Otto Quist")
    qtbot.waitUntil(lambda: stands_for(page, "Grace Lindqvist") == "Otto Quist (yours)")
    page.replacements.suggested.click()
    qtbot.waitUntil(lambda: stands_for(page, "Grace Lindqvist") == suggested)


def test_a_real_name_is_refused_with_a_sentence(qtbot, page):
    with qtbot.waitSignal(page.session.failed) as failed:
        edit(page, "Grace Lindqvist", "Hope Sinclair")
    assert "real name" in failed.args[0].message
    assert stands_for(page, "Grace Lindqvist") == page.names.label(1)


def test_a_replacement_is_typed_by_keyboard(qtbot, page):
    table = page.replacements.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    field = table.findChild(QLineEdit)
    assert field.accessibleName() == "Replacement"
    qtbot.keyClicks(field, "Otto Quist")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    grace = next(person.id for person in people.people(page.session.project) if person.name == "Grace Lindqvist")
    qtbot.waitUntil(lambda: {p.id: p.new_name for p in people.people(page.session.project)}[grace] == "Otto Quist")


def test_replacements_can_be_tags(qtbot, page):
    page.replacements.style_choice._segments["tags"].click()
    assert page.session.project.setting("replacement_style") == "tags"
    qtbot.waitUntil(lambda: stands_for(page, "Grace Lindqvist") == "[PERSON 1]")


def test_forgetting_asks_first_and_then_draws_anew(qtbot, page):
    before = stands_for(page, "Grace Lindqvist")
    page.replacements.forget_all.click()
    dialog = page.findChild(ForgetDialog)
    assert (dialog.isVisible(), "cannot be undone" in dialog.accessibleDescription()) == (True, True)
    dialog.act.click()
    qtbot.waitUntil(lambda: stands_for(page, "Grace Lindqvist") != before)
    assert page.message.text == "The replacements are forgotten."
    assert page.session.undo() is None


def test_forgetting_can_be_thought_better_of(page):
    before = stands_for(page, "Grace Lindqvist")
    page.replacements.forget_all.click()
    page.findChild(ForgetDialog).cancel.click()
    assert stands_for(page, "Grace Lindqvist") == before


def test_the_model_keeps_the_rules_of_qt(qtbot, page):
    QAbstractItemModelTester(page.replacements.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.replacements.filter.setText("hope")
    page.replacements.filter.searched.emit("hope")
    page.session.new_temporary()
    assert page.replacements.model.rowCount() == 0


def test_table_has_a_name_and_lets_tab_go_on(page):
    assert page.replacements.table.accessibleName() == "Replacements"
    assert not page.replacements.table.tabKeyNavigation()


def test_nothing_is_changed_while_work_runs(monkeypatch, page):
    monkeypatch.setattr(type(page.session), "busy", property(lambda _: True))
    page.refresh()
    assert not page.replacements.forget_all.isEnabled()
    assert not page.replacements.edit.isEnabled()


@pytest.fixture
def large(qtbot):
    dress("light", 2)
    made = Replacements()
    qtbot.addWidget(made)
    made.show()
    made.resize(874, made.heightForWidth(874))
    settle()
    yield made
    dress("light")


def test_large_text_leaves_both_looks_to_choose_from_and_no_hole_above_them(large):
    assert large.style_choice.geometry().bottom() < large.filter.geometry().top()
    assert large.style_choice.geometry().top() - large.back.geometry().bottom() <= 16
