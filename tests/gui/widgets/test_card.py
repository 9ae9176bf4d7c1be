"""Cards, pills and empty states."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.metrics import COLUMN
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button, icon_button, unfolding_button
from voicetune_desktop.gui.widgets.card import Card, EmptyState, Line, StatusPill, readable


def test_card_is_a_named_group(qtbot):
    card = Card("Suggested merge")
    qtbot.addWidget(card)
    card.body.addWidget(Line())
    interface = QAccessible.queryAccessibleInterface(card)
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Suggested merge")


def test_a_readable_card_is_no_wider_than_a_column_and_begins_where_a_wide_table_does(qtbot):
    dress("light")
    page, card, wide = QWidget(), Card("Model"), QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addLayout(readable(card))
    column.addWidget(wide)
    for width, expected in ((1600, COLUMN), (500, 500)):
        page.resize(width + 2 * column.contentsMargins().left(), 400)
        page.show()
        settle()
        assert (card.x(), card.width()) == (wide.x(), expected)


def test_pill_says_its_state_in_words(qtbot):
    pill = StatusPill("12 to check", "warning", "eye")
    qtbot.addWidget(pill)
    wide = pill.sizeHint().width()
    pill.set_state("Done", "success")
    assert QAccessible.queryAccessibleInterface(pill).text(QAccessible.Text.Name) == "Done"
    assert pill.sizeHint().width() < wide


def test_empty_state_offers_what_to_do(qtbot):
    go = button("Go to Open", identifier="vt.primary")
    empty = EmptyState("people", "No people yet", "Open an export first.", go)
    qtbot.addWidget(empty)
    assert go.parentWidget() is empty
    assert go.accessibleIdentifier() == "vt.primary"


def test_icon_button_has_a_name_and_a_size_to_hit(qtbot):
    dress("light")
    made = icon_button("undo", "Undo")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Undo"
    assert min(made.sizeHint().width(), made.sizeHint().height()) >= 24


def test_announcing_needs_no_screen_reader(qtbot):
    card = Card()
    qtbot.addWidget(card)
    announce(card, "Import finished")


def test_a_button_that_unfolds_is_told_as_one_that_is_open_or_not(qtbot):
    made = unfolding_button("How they are asked")
    qtbot.addWidget(made)
    made.show()
    heard = QAccessible.queryAccessibleInterface(made)
    assert (heard.role(), heard.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, "How they are asked")
    assert (heard.state().expandable, heard.state().collapsed, heard.state().expanded) == (1, 1, 0)
    acts = heard.actionInterface()
    acts.doAction(acts.pressAction())
    assert (made.isChecked(), heard.state().collapsed, heard.state().expanded) == (True, 0, 1)


def test_many_widgets_with_roles_come_and_go(qtbot):
    for number in range(200):
        card = Card(f"card {number}")
        assert QAccessible.queryAccessibleInterface(card).role() == QAccessible.Role.Grouping
        card.deleteLater()
        qtbot.wait(0)


def test_the_icon_of_an_empty_state_grows_with_the_text(qtbot):
    dress("light", 1)
    empty = EmptyState("people", "No people yet")
    qtbot.addWidget(empty)
    empty.show()
    empty.resize(900, 600)
    disc = next(each for each in empty.children() if type(each).__name__ == "_Disc")
    small = disc.width()
    dress("light", 2)
    try:
        assert disc.width() == 2 * small
    finally:
        dress("light", 1)
