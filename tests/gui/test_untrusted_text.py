"""Names, texts, titles and file names from strangers are plain text in every page, with hidden characters made visible."""

import unicodedata

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QTableView, QTextEdit, QTreeView, QWidget

from tests.gui.windows import KEY, PATIENCE
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.session import Session
from voicetune_desktop.project.file import create, read_salt
from voicetune_desktop.project.people import people, set_role
from voicetune_desktop.project.schema import message_id

PICTURE = '<img src="file:///exports/canary.png"><b>bold</b>'
HOSTILE = f"{PICTURE}\u202egnp.exe\u2066\x1b[31m\x00\x07\u200b&amp;<a href='http://canary.example'>x</a>"
ASSISTANT = f"Ada {HOSTILE}"
HIDDEN = {"Cc", "Cs", "Zl", "Zp"}
DIRECTIONS = {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B)}
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
MESSAGE = """
    INSERT INTO message (id, participant_id, sent_at, at, text, export_id, reply_to, forwarded, flags)
    VALUES (?, ?, ?, ?, ?, '', '', 0, '[]')"""
STEPS = ("open", "people", "privacy", "dataset", "finish")


@pytest.fixture
def hostile(keys, tmp_path):
    """A project in which everything that an export can name is hostile; so is the name of its file, as far as a file can be named so."""
    path = tmp_path / "a <b>bold\u202egnp.voicetune"
    with create(path, key=KEY) as project:
        write = project.connection.execute
        write("INSERT INTO source (name, format, imported_at, counts) VALUES (?, 'whatsapp', '2024-05-17', '{\"kept\": 40}')", (HOSTILE,))
        write("INSERT INTO set_aside (source_id, reason, why, place) VALUES (1, 'unparsable', ?, ?)", (HOSTILE, HOSTILE))
        write("INSERT INTO chat (platform, key, title, kind, messages) VALUES ('whatsapp', 'a', ?, 'group', 40)", (HOSTILE,))
        for number, name in enumerate((ASSISTANT, f"Bo {HOSTILE}"), 1):
            write("INSERT INTO person (id, name) VALUES (?, ?)", (number, name))
            write("INSERT INTO participant (platform, key, name, person_id) VALUES ('whatsapp', ?, ?, ?)", (name, name, number))
            write("INSERT INTO member (chat_id, participant_id, messages) VALUES (1, ?, 20)", (number,))
        for n in range(40):
            row = (message_id(1, n), 2 - n % 2, f"2024-05-{1 + n // 2:02}T09:0{n % 2}:00", 1714554000 + n // 2 * 86400 + n % 2 * 60)
            text = f"call +44 7700 900{100 + n} {HOSTILE} {n}"
            write(MESSAGE, (*row, text))
        set_role(project, next(person.id for person in people(project) if person.name == ASSISTANT), "assistant")
    keys.put(read_salt(path).hex(), KEY)
    return path


@pytest.fixture
def shown(qtbot, window, hostile):
    """The window after every page was looked at."""
    window.page("open").open_project(hostile)
    for step in STEPS:
        if window.rail.is_reachable(step):
            window.rail.choose(step)
            qtbot.waitUntil(lambda step=step: not window.session.busy and window.page(step).ready, timeout=PATIENCE)
    window.session.failed.emit(VoiceTuneError(HOSTILE, HOSTILE))
    return window


def widgets():
    """Every widget there is, in pages that are hidden too."""
    return [part for top in QApplication.topLevelWidgets() for part in (top, *top.findChildren(QWidget))]


def said(widget):
    """Name and description as a screen reader gets them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)] if interface else []


def spoken(widget):
    """Everything a widget says in words, but for tooltips."""
    yield from (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), *said(widget))
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    yield from (action.text() for action in widget.findChildren(QAction))


def indexes(view):
    """The first rows of what a view shows."""
    model, top = view.model(), QModelIndex()
    if model is None:
        return []
    columns = model.columnCount(top) if isinstance(view, QTableView | QTreeView) else 1
    return [model.index(row, column, top) for row in range(min(30, model.rowCount(top))) for column in range(columns)]


def cells(view):
    """What a view shows and says of its first rows."""
    return [str(text) for index in indexes(view) for role in ROLES if (text := index.data(role))]


def hidden_in(text):
    return [
        character
        for character in text
        if character not in "\n\t" and (unicodedata.category(character) in HIDDEN or character in DIRECTIONS)
    ]


def test_the_hostile_text_is_really_there(shown):
    texts = [text for view in shown.findChildren(QAbstractItemView) for text in cells(view)]
    assert sum(PICTURE in text for text in texts) > 10
    assert shown.rail.is_reachable("finish")


def test_no_label_takes_text_for_html(shown):
    assert {label.textFormat() for label in widgets() if isinstance(label, QLabel)} <= {Qt.TextFormat.PlainText, Qt.TextFormat.AutoText}
    rich = [label.text() for label in widgets() if isinstance(label, QLabel) and label.textFormat() != Qt.TextFormat.PlainText]
    assert [text for text in rich if QtOfGui.mightBeRichText(text)] == []
    assert not [label for label in widgets() if isinstance(label, QLabel) and label.openExternalLinks()]


def test_no_widget_can_show_html_at_all(shown):
    assert [widget for widget in widgets() if isinstance(widget, QTextEdit)] == []


def test_no_tooltip_takes_text_for_html(shown):
    tips = [widget.toolTip() for widget in widgets()]
    views = shown.findChildren(QAbstractItemView)
    tips += [str(tip) for view in views for index in indexes(view) if (tip := index.data(Qt.ItemDataRole.ToolTipRole))]
    assert [tip for tip in tips if QtOfGui.mightBeRichText(tip) and not _escaped(tip)] == []
    assert [tip for tip in tips if hidden_in(tip)] == []


def _escaped(tip):
    return tip.startswith("<pre>") and tip.endswith("</pre>") and "<" not in tip[5:-6]


def test_hidden_characters_are_seen_in_every_word_of_the_window(shown):
    assert [(type(widget).__name__, text) for widget in widgets() for text in spoken(widget) if hidden_in(text)] == []


def test_hidden_characters_are_seen_in_every_table_and_list(shown):
    views = shown.findChildren(QAbstractItemView)
    assert [(view.accessibleName(), text) for view in views for text in cells(view) if hidden_in(text)] == []


def test_title_of_the_window_shows_what_the_name_of_the_file_hides(shown):
    assert "a <b>bold" in shown.windowTitle()
    assert hidden_in(shown.windowTitle()) == []


def test_session_without_a_window_keeps_the_name_as_it_is(hostile):
    session = Session()
    session.open(hostile)
    assert session.name == hostile.stem
    session.close()
