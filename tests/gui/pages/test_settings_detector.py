"""Settings, another detector: it is started once before the project uses it."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.windows import PATIENCE, make_project
from tests.other_python import made_choice
from voicetune_desktop.gui.pages.settings_detector import DetectorSection
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.optional_detectors import chosen
from voicetune_desktop.operations.steps import scan_is_fresh


@pytest.fixture
def section(qtbot, qapp, children, keys, tmp_path):
    from voicetune_desktop.project.file import read_salt

    path = make_project(tmp_path / "Letters.voicetune", days=2)
    keys.put(read_salt(path).hex(), b"k" * 32)
    session = Session()
    shown = DetectorSection(session)
    qtbot.addWidget(shown)
    shown.show()
    session.open(path)
    yield shown
    session.close()


def use(qtbot, section, python, model):
    section.python.setText(python)
    section.model.setText(model)
    section.use.click()
    qtbot.waitUntil(lambda: not section.session.busy and section.message.isVisible(), timeout=PATIENCE)


def test_nothing_is_asked_until_something_is_chosen(section):
    assert section.state.text() == "No other detector is asked."
    assert section.stop.isHidden()


def test_it_says_what_is_asked_before_it_is_seen(qtbot, section):
    page = QWidget()
    qtbot.addWidget(page)
    later = DetectorSection(section.session)
    later.setParent(page)
    later.refresh()
    assert later.state.text() == "No other detector is asked."
    assert later.stop.isHidden()


def test_what_was_started_is_used_from_then_on(qtbot, section, tmp_path):
    choice = made_choice(tmp_path)
    use(qtbot, section, choice.python, choice.model)
    assert section.message.text == "spaCy 9.1 with en_made_up 1.2 looks for people, places."
    assert section.state.text() == "spaCy is asked, too."
    assert chosen(section.session.project) == choice
    assert not scan_is_fresh(section.session.project)


def test_choice_can_be_undone_and_ended(qtbot, section, tmp_path):
    choice = made_choice(tmp_path)
    use(qtbot, section, choice.python, choice.model)
    section.stop.click()
    assert chosen(section.session.project) is None
    assert scan_is_fresh(section.session.project)
    section.session.undo()
    assert chosen(section.session.project) == choice


def test_what_cannot_start_changes_nothing(qtbot, section, tmp_path):
    choice = made_choice(tmp_path, spacy=None)
    use(qtbot, section, choice.python, choice.model)
    assert section.message.text == "This Python does not have spaCy, or not all of it."
    assert chosen(section.session.project) is None


def test_empty_fields_are_a_sentence(qtbot, section):
    use(qtbot, section, "", "")
    assert section.message.text == "There is no Python in this place."


def test_without_a_project_there_is_nothing_to_see(section):
    section.session.close()
    assert section.isHidden()
