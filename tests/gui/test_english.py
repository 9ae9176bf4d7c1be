import pytest
from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.english import EnglishPlurals, install, plural


@pytest.mark.parametrize(
    ("text", "one", "many"),
    [
        ("%n chat(s)", "%n chat", "%n chats"),
        ("%n person(s)", "%n person", "%n people"),
        ("%n message(s) were here.", "%n message was here.", "%n messages were here."),
        ("%n message(s) are in no example.", "%n message is in no example.", "%n messages are in no example."),
    ],
)
def test_plural_forms(text, one, many):
    assert (plural(text, 1), plural(text, 0), plural(text, 2)) == (one, many, many)


def test_texts_of_the_application_use_them(qapp):
    install(qapp)
    assert QCoreApplication.translate("Any", "%n chat(s)", "", 1) == "1 chat"
    assert QCoreApplication.translate("Any", "Back") == "Back"


def test_no_text_is_asked_for_twice(qapp):
    install(qapp)
    install(qapp)
    assert len(qapp.findChildren(EnglishPlurals)) == 1
