"""Keys: one table of them all, no two that quarrel, and controls that tell theirs."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from tests.gui.windows import go
from voicetune_desktop.gui import shortcuts
from voicetune_desktop.gui.main_window import ASIDES, PAGES
from voicetune_desktop.gui.shortcuts import key_table, keys_said, on_key, redo_keys, say_keys, tell_keys

TOLD = {
    "open": {"vt.open.files": "Ctrl+O"},
    "privacy": {
        "vt.privacy.search.open": "Ctrl+F",
        "vt.privacy.replace.one": "R",
        "vt.privacy.keep.one": "K",
        "vt.privacy.ask.one": "A",
        "vt.privacy.replace.like": "Shift+R",
        "vt.privacy.keep.like": "Shift+K",
        "vt.privacy.is_person": "P",
        "vt.privacy.is_no_person": "N",
        "vt.privacy.own_word.remove": "Del",
    },
    "dataset": {
        "vt.examples.search": "Ctrl+F",
        "vt.example.edit": "F2",
        "vt.example.train": "Space",
        "vt.example.exclude": "Del",
        "vt.example.keep": "Ctrl+Enter",
    },
}
"""The keys of controls by their identifiers."""


def each_key(page):
    """The keys that work on a page, ranges in full."""
    for key in key_table():
        if key.page in ("", page):
            yield from [f"Ctrl+{number}" for number in range(1, 7)] if key.keys == "Ctrl+1 … Ctrl+6" else key.keys.split(" … ")


def tells(control, keys):
    """Whether tooltip and description end with the keys, as they are on the keyboard."""
    native = keys_said(keys)
    return control.toolTip().endswith(f"({native})") and control.accessibleDescription().rstrip(")").endswith(native)


@pytest.mark.parametrize("page", [*PAGES, *ASIDES])
def test_no_two_actions_of_a_page_have_one_key(page):
    assert [key for key, times in Counter(each_key(page)).items() if times > 1] == []


def test_every_key_is_one_that_keyboards_have(qapp):
    assert [key for page in PAGES for key in each_key(page) if not QKeySequence(key).toString()] == []


def look_at(qtbot, window, name):
    """A page with all of its tabs: what nobody looked at is not there yet."""
    page = go(qtbot, window, name)
    for tabs in page.findChildren(QTabWidget) if name == "dataset" else ():
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
    return page


def test_every_key_that_works_is_in_the_table(qtbot, opened):
    around = {QKeySequence(key).toString() for key in (*each_key(""), *redo_keys())}
    for name in (*PAGES, *ASIDES):
        look_at(qtbot, opened, name)
    for name in (*PAGES, *ASIDES):
        page, known = opened.page(name), {QKeySequence(key).toString() for key in each_key(name)}
        assert {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)} <= known
    ours = [shortcut for shortcut in opened.findChildren(QShortcut) if shortcut.parent() is opened]
    assert {shortcut.key().toString() for shortcut in ours} == around - {"Esc", "F2"}


@pytest.mark.parametrize("page", TOLD)
def test_controls_tell_their_keys(qtbot, opened, page):
    controls = {each.accessibleIdentifier(): each for each in look_at(qtbot, opened, page).findChildren(QWidget)}
    assert [name for name, keys in TOLD[page].items() if not tells(controls[name], keys)] == []


def test_the_rail_tells_its_keys(opened):
    items = {each.accessibleIdentifier(): each for each in opened.rail.findChildren(QWidget)}
    wanted = {f"vt.rail.{step}": f"Ctrl+{number}" for number, step in enumerate(PAGES, 1)} | {"vt.settings": "Ctrl+,", "vt.help": "F1"}
    assert [name for name, keys in wanted.items() if not tells(items[name], keys)] == []


def test_a_description_that_was_there_stays(qtbot):
    made = QPushButton("Replace all")
    qtbot.addWidget(made)
    made.setAccessibleDescription("Everywhere")
    tell_keys(made, shortcuts.REPLACE_LIKE, "privacy")
    assert made.accessibleDescription() == f"Everywhere ({keys_said('Shift+R')})"


def test_words_that_look_like_markup_are_shown_as_they_are(qtbot):
    made = QPushButton()
    qtbot.addWidget(made)
    say_keys(made, "F1", "<b>Bold</b>")
    assert "&lt;b&gt;" in made.toolTip()


def test_a_key_that_no_page_knows_cannot_be_told(qtbot):
    made = QPushButton()
    qtbot.addWidget(made)
    with pytest.raises(StopIteration):
        tell_keys(made, "Ctrl+Q", "privacy")


def test_a_key_works_only_where_the_focus_is_inside(qtbot):
    pressed = []
    place = QWidget()
    inside, around = QPushButton(place), QWidget()
    place.setParent(around)
    beside = QPushButton(around)
    qtbot.addWidget(around)
    on_key("J", place, lambda: pressed.append("J"))
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    for focus in (beside, inside):
        focus.setFocus()
        qtbot.keyClick(focus, "j")
    assert pressed == ["J"]


@pytest.mark.parametrize(("system", "keys"), [("darwin", {"Del", "Backspace"}), ("win32", {"Del"})])
def test_a_mac_removes_with_the_only_key_that_it_has_for_that(qtbot, monkeypatch, system, keys):
    monkeypatch.setattr(shortcuts.sys, "platform", system)
    place = QWidget()
    qtbot.addWidget(place)
    on_key(shortcuts.REMOVE, place, lambda: None)
    assert {shortcut.key().toString() for shortcut in place.findChildren(QShortcut)} == keys
