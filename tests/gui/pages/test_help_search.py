"""Finding topics of the help by words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.gui.pages.help_search import found
from voicetune_desktop.gui.pages.help_topics import Block, Topic

TEXT = Topic("text", "Getting chats", (Block("A passphrase opens a Schlüssel."),))
HEADING = Topic("heading", "Project", (Block("The passphrase", heading=True), Block("It opens it.")))
TITLE = Topic("title", "Passphrase and code", (Block("Write it down.", "1."),), words="whatsapp wa")
ALL = (TEXT, HEADING, TITLE)


def names(words):
    return [topic.name for topic in found(ALL, words)]


def test_titles_come_before_headings_and_headings_before_text():
    assert names("passphrase") == ["title", "heading", "text"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ["text", "heading", "title"]),
        ("opens passphrase", ["text", "heading"]),
        ("passphrase nowhere", []),
        ("SCHLUSSEL", ["text"]),
        ("schlüs", ["text"]),
        ("whatsapp", ["title"]),
        ("code down", ["title"]),
    ],
)
def test_all_words_must_be_there_whatever_accents_and_capitals(words, expected):
    assert names(words) == expected


@given(st.text(max_size=20), st.text(max_size=20))
def test_more_words_find_no_more(words, more):
    assert set(names(f"{words} {more}")) <= set(names(words))
