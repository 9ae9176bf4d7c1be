"""Every face of the page Privacy: names for assistive technology, and hostile text as plain text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLabel, QLineEdit, QTableView

from tests.gui.pages.many_kinds import TALK
from tests.gui.pages.privacy import checked
from tests.gui.pages.talk import said
from tests.gui.screenshots import settle
from tests.gui.test_accessibility import heard, stops, visible
from tests.gui.test_untrusted_text import PICTURE, _escaped, hidden_in, indexes, spoken
from tests.gui.test_untrusted_text import cells as shown_in
from voicetune_desktop.gui.metrics import TARGET

BAD = f"{PICTURE}\u202egnp.exe\u2066\x1b[31m\x07\u200b"
FACES = ("messages", "values", "strangers", "words", "replacements", "search")


@pytest.fixture(params=FACES)
def page(request, qtbot):
    talk = [*TALK, said(f"Bo {BAD}", f"Heike {BAD} told Ilse that {BAD} Heike knows bo@example.org")] * 3
    made = checked(qtbot, *talk)
    made.decisions.add_word(f"Otter {PICTURE}")
    _open(made, request.param)
    qtbot.waitUntil(lambda: made.ready)
    qtbot.wait(1)
    yield made
    made.session.close()


def _open(page, face):
    review = page.review
    ways = {
        "messages": lambda: review.groups.choose("mail"),
        "values": lambda: (review.groups.choose("names"), review.tabs.open(review.values)),
        "strangers": lambda: (review.groups.choose("strangers"), review.tabs.open(review.strangers)),
        "words": lambda: review.groups.choose("own_words"),
        "replacements": page.bar.replacements.click,
        "search": page.bar.search.click,
    }
    ways[face]()


def views(page):
    return [view for view in visible(page, QAbstractItemView) if not isinstance(view, QHeaderView)]


def test_every_stop_of_tab_has_a_name(page):
    assert [type(each).__name__ for each in stops(page) if not heard(each).strip()] == []


def test_every_table_has_a_name_and_lets_tab_go_on(page):
    assert [view for view in views(page) if not view.accessibleName()] == []
    assert [view for view in views(page) if isinstance(view, QTableView) and view.tabKeyNavigation()] == []


def test_everything_that_can_be_hit_is_large_enough(page):
    targets = [each for each in visible(page) if isinstance(each, QAbstractButton | QComboBox | QLineEdit)]
    assert [heard(each) for each in targets if min(each.width(), each.height()) < TARGET] == []


@pytest.mark.parametrize("width", [804, 1060])
def test_nothing_is_wider_than_the_page(page, width):
    page.resize(width, 560)
    settle()
    edge = page.mapToGlobal(page.rect().topRight()).x()
    controls = [each for each in visible(page) if isinstance(each, QAbstractButton | QComboBox | QLineEdit | QLabel)]
    assert [heard(each) for each in controls if each.mapToGlobal(each.rect().topRight()).x() > edge] == []


def test_text_of_strangers_is_plain_text(page):
    assert [label.text() for label in page.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert [text for widget in visible(page) for text in spoken(widget) if hidden_in(text)] == []
    assert [text for view in views(page) for text in shown_in(view) if hidden_in(text)] == []
    tips = [str(tip) for view in views(page) for index in indexes(view) if (tip := index.data(Qt.ItemDataRole.ToolTipRole))]
    assert [tip for tip in tips if QtOfGui.mightBeRichText(tip) and not _escaped(tip)] == []
