"""What assistive technology finds in the whole window, page by page."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabWidget,
    QWidget,
)

from tests.gui.windows import go, open_copy, rest
from voicetune_desktop.gui.main_window import ASIDES, PAGES
from voicetune_desktop.gui.metrics import TARGET
from voicetune_desktop.gui.pages.finish_page import SEND

STATES = [*PAGES, *ASIDES, "start", "examples", "left out", "table", "send"]
"""Pages and what else can be seen on them."""


@pytest.fixture(params=STATES)
def shown(request, qtbot, window, keys, made, tmp_path):
    """The window with a page, or another face of one."""
    if request.param == "start":
        return window
    open_copy(window, keys, made, tmp_path)
    rest(qtbot, window)
    if request.param == "send":
        return sending(qtbot, window)
    page = go(qtbot, window, request.param if request.param in {*PAGES, *ASIDES} else "dataset")
    window.rail.show_aside("jobs", shown=True)
    if request.param == "table":
        page.histogram._on_switch()
    elif request.param not in {*PAGES, *ASIDES}:
        page.tabs.setCurrentIndex(["examples", "left out"].index(request.param) + 1)
    qtbot.wait(1)
    return window


def sending(qtbot, window):
    """The window where a service is chosen and everything about it is shown."""
    page = go(qtbot, window, "finish")
    page.tabs.setCurrentIndex(SEND)
    page.sending.service.choose("openai")
    page.sending.how.more.setChecked(True)
    rest(qtbot, window)
    qtbot.wait(1)
    return window


def heard(widget, what=QAccessible.Text.Name):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(what) if interface else ""


def visible(window, kind=QWidget):
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def stops(window):
    """Where Tab goes; the line inside a spin box belongs to it."""
    focusable = [each for each in visible(window) if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()]
    return [each for each in focusable if not isinstance(each.parentWidget(), (QAbstractSpinBox, QComboBox)) and not each.focusProxy()]


def test_every_stop_of_tab_has_a_name(shown):
    assert [each for each in stops(shown) if not heard(each).strip()] == []


def test_no_scroll_area_is_a_stop_of_its_own(shown):
    passive = [each for each in stops(shown) if isinstance(each, QAbstractScrollArea) and not each.accessibleName()]
    assert [each for each in passive if not isinstance(each, (QAbstractItemView, QPlainTextEdit))] == []


def test_every_table_and_list_has_a_name(shown):
    views = [each for each in visible(shown, QAbstractItemView) if not isinstance(each, QHeaderView)]
    assert [each for each in views if not each.accessibleName()] == []


def test_a_choice_or_number_has_a_label(shown):
    controls = (*visible(shown, QComboBox), *visible(shown, QAbstractSpinBox), *visible(shown, QPlainTextEdit))
    labels = {label.buddy() for label in shown.findChildren(QLabel)}
    assert [each for each in controls if each not in labels and not each.accessibleName()] == []
    assert [each for each in visible(shown, QComboBox) if each not in labels] == []  # on Linux its name is what is chosen


def test_what_is_said_with_a_control_is_no_label_of_the_group_around_it(shown):
    """Screen readers of Linux read all labels of a group that the focus comes into, one after the other."""
    controls = (QCheckBox, QComboBox, QAbstractSpinBox, QLineEdit)
    said = {each.accessibleDescription() for each in visible(shown) if isinstance(each, controls)} - {""}
    labels = [each for each in visible(shown, QLabel) if each.buddy() is None and each.text() in said]
    assert [each.text() for each in labels if QAccessible.queryAccessibleInterface(each).role() is QAccessible.Role.StaticText] == []


def test_no_label_takes_its_text_for_html(shown):
    assert [label for label in shown.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText] == []


def test_everything_that_can_be_hit_is_large_enough(shown):
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)
    targets = [each for each in visible(shown) if isinstance(each, kinds) and not isinstance(each.parentWidget(), QAbstractSpinBox)]
    small = [each for each in targets if min(each.width(), each.height()) < TARGET and not isinstance(each.parentWidget(), QScrollBar)]
    assert [(type(each).__name__, heard(each), each.size().toTuple()) for each in small] == []


def test_tab_reaches_everything_and_comes_back(shown, qtbot):
    wanted = set(stops(shown))
    first = {**shown.rail._items, **shown.rail._asides}[shown.rail.current]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(3 * len(wanted) + 10):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    groups = {each for each in wanted if isinstance(each, QAbstractButton) and each.autoExclusive()}
    grouped = {each for each in wanted if isinstance(each, QAbstractButton) and each.group() is not None}
    assert wanted - set(seen) <= groups | grouped
    assert seen.count(first) > 1


def test_tab_goes_from_the_rail_through_the_page_to_the_buttons_below(shown, qtbot):
    order, first = [], next(each for each in shown.rail._items.values() if each.isChecked() or shown.rail.current in ASIDES)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    while not order or QApplication.focusWidget() is not first:
        order.append(QApplication.focusWidget())
        qtbot.keyClick(order[-1], Qt.Key.Key_Tab)
    places = [0 if shown.rail.isAncestorOf(each) else 1 if shown.stack.isAncestorOf(each) else 2 for each in order]
    assert places == sorted(places)
    assert 1 in places


def test_tab_never_goes_back_up_in_a_column(shown):
    order = [each for each in in_order(shown) if shown.stack.isAncestorOf(each)]
    boxes = [QRect(each.mapTo(shown, QPoint(0, 0)), each.size()) for each in order]
    up = [now.bottom() < before.top() and now.left() <= before.right() for before, now in pairwise(boxes)]
    assert [tuple(map(heard, pair)) for pair, goes_up in zip(pairwise(order), up, strict=True) if goes_up] == []


def in_order(window):
    """The stops of Tab, one after the other; of choices the one that is taken."""
    there, each = set(stops(window)), window.nextInFocusChain()
    while each is not window:
        taken = not isinstance(each, QAbstractButton) or not each.group() or each.isChecked()
        if each in there and taken:
            yield each
        each = each.nextInFocusChain()


IDENTIFIERS = {
    "open": {"vt.open.chats", "vt.open.preview", "vt.open.more"},
    "people": {"vt.people.table"},
    "privacy": {"vt.privacy.replace_all"},
    "dataset": {"vt.histogram", "vt.histogram.switch", "vt.examples"},
    "finish": {"vt.finish.folder", "vt.save"},
    "try": {"vt.try.question", "vt.try.send"},
}


@pytest.mark.parametrize("step", PAGES)
def test_things_are_found_by_identifier(qtbot, opened, step):
    for tabs in go(qtbot, opened, step).findChildren(QTabWidget):
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)  # what nobody looked at is not there yet
            rest(qtbot, opened)
    there = {each.accessibleIdentifier() for each in opened.findChildren(QWidget)}
    assert {f"vt.rail.{key}" for key in PAGES} | {"vt.primary", "vt.back", "vt.settings", "vt.help"} | IDENTIFIERS[step] <= there


def test_the_rail_is_a_named_group_with_one_checked_step(qtbot, opened):
    go(qtbot, opened, "people")
    items = [opened.rail._items[step] for step in PAGES]
    assert opened.rail._items["people"].parentWidget().accessibleName() == "Steps"
    assert [item.accessibleIdentifier() for item in items if item.isChecked()] == ["vt.rail.people"]
    assert all(heard(item).split(",")[0].split()[0].casefold() == step for item, step in zip(items, PAGES, strict=True))


def test_the_histogram_is_a_chart_with_a_description(qtbot, opened):
    chart = go(qtbot, opened, "dataset").histogram.chart
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.role() in {QAccessible.Role.Chart, QAccessible.Role.Graphic}
    assert (heard(chart), "Median" in heard(chart, QAccessible.Text.Description)) == ("Token-length histogram", True)


def test_a_page_is_announced_when_it_comes(qtbot, opened, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(getattr(event, "message", lambda: "")()))
    go(qtbot, opened, "finish")
    assert "Your training files" in said


class Windows(QObject):
    """Notes every window that appears."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_of_a_page_ever_stands_as_a_window_of_its_own(qtbot, qapp, window, keys, made, tmp_path):
    windows = Windows()
    qapp.installEventFilter(windows)
    open_copy(window, keys, made, tmp_path)
    for step in PAGES:
        go(qtbot, window, step)
    qapp.removeEventFilter(windows)
    assert windows.shown == []
