"""The card that asks for a project's key."""

from PySide6.QtCore import QTranslator

from voicetune_desktop.errors import ProjectLocked
from voicetune_desktop.gui.pages.open_key import KeyCard
from voicetune_desktop.gui.widgets.text import PlainLabel
from voicetune_desktop.paths import resource


def test_a_wrong_passphrase_is_told_in_the_language_of_the_window(qtbot, qapp):
    translator = QTranslator()
    assert translator.load(str(resource("translations/voicetune_de.qm")))
    card = KeyCard()
    qtbot.addWidget(card)
    error = ProjectLocked("The passphrase or recovery code is wrong, or the file is damaged.", "Type it again.")
    qapp.installTranslator(translator)
    try:
        card.complain(str(error))
    finally:
        qapp.removeTranslator(translator)
    assert "Die Passphrase oder der Wiederherstellungscode ist falsch" in " ".join(label.text() for label in card.findChildren(PlainLabel))
