"""Facts keep their widgets while only values change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from voicetune_desktop.gui.widgets.facts import Fact, Facts


@pytest.fixture
def facts(qtbot):
    made = Facts("About it")
    qtbot.addWidget(made)
    made.show_facts([Fact("Model", "m-1", copy=True), Fact("Cost", "$1.00")])
    return made


def test_other_values_keep_the_button_that_has_the_focus(facts):
    copy = facts.findChild(QToolButton)
    facts.show_facts([Fact("Model", "m-2", copy=True), Fact("Cost", "$2.00")])
    assert facts.findChild(QToolButton) is copy
    copy.click()
    assert QApplication.clipboard().text() == "m-2"


def test_other_facts_replace_the_old_ones(facts):
    facts.show_facts([Fact("Where", "here")])
    assert [label.text() for label in facts._values] == ["here"]


def test_values_are_plain_text_that_can_be_selected(facts):
    facts.show_facts([Fact("Model", "<b>m</b>", copy=True)])
    value = next(label for label in facts.findChildren(QLabel) if label.text() == "<b>m</b>")
    assert value.textFormat() == Qt.TextFormat.PlainText
    assert value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_copy_button_says_what_it_copies(facts):
    assert facts.findChild(QToolButton).accessibleName() == "Copy: Model"


def test_who_listens_hears_what_a_value_is_of_and_the_name_no_second_time(facts):
    spoken = [QAccessible.queryAccessibleInterface(label) for label in facts.findChildren(QLabel)]
    labels = [each.text(QAccessible.Text.Name) for each in spoken if each.role() is QAccessible.Role.StaticText]
    assert labels == ["Model: m-1", "Cost: $1.00"]
