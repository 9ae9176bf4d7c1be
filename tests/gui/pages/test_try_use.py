"""Lines to copy for other programs."""

import pytest
from PySide6.QtGui import QGuiApplication

from tests.gui.windows import PATIENCE, go
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.training.records import Account

TUNED = Speaker(Account("openai", "https://api.openai.com/v1"), "ft:gpt-4.1-mini:acme::x1", "my model")
OLLAMA = Speaker(Account("other", "http://localhost:11434/v1"), "llama3.2")


@pytest.fixture
def tab(qtbot, opened):
    page = go(qtbot, opened, "try")
    page.show_tab("use")
    made = page.tab("use")
    qtbot.waitUntil(lambda: made._asker.basis is not None, timeout=PATIENCE)
    return made


def choose(tab, speaker):
    tab.chooser.set_value(speaker)
    tab.chooser.changed.emit()


def test_shows_nothing_before_a_model_is_chosen(tab):
    assert not tab.boxes["curl"].isVisible()


def test_the_lines_name_the_model_and_no_key(tab):
    choose(tab, TUNED)
    texts = [box.text.toPlainText() for box in tab.boxes.values()]
    assert all("ft:gpt-4.1-mini:acme::x1" in text and "OPENAI_API_KEY" in text for text in texts)
    assert "OPENAI_API_KEY" in tab.about.text()


def test_what_is_copied_is_what_is_shown(tab):
    choose(tab, TUNED)
    tab.boxes["openai"].copy.click()
    assert QGuiApplication.clipboard().text() == tab.boxes["openai"].text.toPlainText()


def test_the_prompt_of_the_examples_is_in_them_without_real_names_if_wanted(qtbot, opened, tab):
    choose(tab, TUNED)
    opened.session.change("Prompt", lambda project: set_settings(project, settings(project).__replace__(system="You are Ada Byron, 31.")))
    qtbot.waitUntil(lambda: "You are" in tab.boxes["curl"].text.toPlainText(), timeout=PATIENCE)
    assert "Byron" not in tab.boxes["curl"].text.toPlainText()
    tab.prompt.setChecked(False)
    assert "You are" not in tab.boxes["curl"].text.toPlainText()


def test_ollama_is_for_models_of_this_computer(tab):
    choose(tab, TUNED)
    assert not tab.modelfile.isVisible()
    choose(tab, OLLAMA)
    assert tab.modelfile.text.toPlainText().startswith("FROM llama3.2\n")
    assert "ollama run" in tab.commands.text.toPlainText()


def test_every_box_has_a_name_and_is_selected_by_keys(tab):
    choose(tab, OLLAMA)
    for box in (*tab.boxes.values(), tab.modelfile, tab.commands):
        assert box.text.accessibleName()
        assert box.text.isReadOnly()
