"""The form of the dataset's settings, alone."""

import msgspec
import pytest
from PySide6.QtWidgets import QCheckBox

from tests.gui.screenshots import dress
from voicetune_desktop.dataset.gaps import EDGES
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages.dataset_settings import SettingsForm
from voicetune_desktop.gui.widgets.text import Hint

OTHERS = Settings(
    gap_minutes=90,
    join_replies=False,
    joiner="space",
    label_speakers=False,
    openers="leave_out",
    max_tokens=512,
    carried_share=0.5,
    min_turns=4,
    shortest_answer=3,
    link_only="train",
    one_word="context",
    copied="train",
    since="2023-02-01",
    until="2024-03-02",
    languages=("de", "fr"),
    max_copies=2,
    largest_share=0.335,
    valid_share=0.2,
    test_share=0.05,
    split_by="chat",
    split_seed=9,
    system="You are {assistant}.",
    system_by_chat={2: "Be kind."},
    model="gpt-4o",
    epochs=4,
)
PAUSES = [20, 60, 90, 90, 60, 40, 20, 10, 4, 2, 2, 2, 1, 1, 1, 2, 4, 9, 15, 15, 9, 4, 2, 1, 1, 0, 0, 0, 0][: len(EDGES)]


@pytest.fixture
def form(qtbot):
    dress("light")
    made = SettingsForm()
    qtbot.addWidget(made)
    made.resize(900, 1500)
    made.show()
    return made


@pytest.mark.parametrize("settings", [Settings(), OTHERS])
def test_says_every_setting_as_it_was_shown(form, settings):
    form.show_settings(settings)
    assert msgspec.to_builtins(form.settings()) == msgspec.to_builtins(settings)


def test_showing_is_no_change(qtbot, form):
    with qtbot.assertNotEmitted(form.changed):
        form.show_settings(OTHERS)
        form.show_chats([(1, "Family"), (2, "Book club")])
        form.show_gaps(PAUSES)
        form.languages.show_found([("de", 0.9), ("en", 0.1)])


def test_every_control_has_a_name_and_a_line_that_explains_it(form):
    for knob in form._knobs:
        controls = [knob.shown.layout().itemAt(place).widget() for place in range(knob.shown.layout().count())]
        controls = [control for control in controls if control and not isinstance(control, Hint)]
        named = [control for control in controls if control.accessibleName() or isinstance(control, QCheckBox)]
        assert all(control.accessibleDescription() for control in named), knob.setting
        assert named, knob.setting


def test_a_day_is_told_when_it_is_written_and_one_that_is_none_is_refused(qtbot, form):
    form.since.setFocus()
    with qtbot.waitSignal(form.changed):
        qtbot.keyClicks(form.since, "2023-13-01\r")
    with pytest.raises(VoiceTuneError, match="2024-05-31"):
        form.settings()


def test_the_suggested_pause_is_taken_with_a_button(qtbot, form):
    assert not form.pause.isVisible()
    form.show_gaps(PAUSES)
    form.gap.setValue(600)
    assert "suggest" in form.pause._words.text()
    with qtbot.waitSignal(form.changed):
        form.pause.take.click()
    assert form.settings().gap_minutes != 600
    assert not form.pause.take.isVisible()


def test_languages_are_offered_once_they_are_found(qtbot, form):
    with qtbot.waitSignal(form.languages.wanted):
        form.languages.look.click()
    form.languages.show_found([("en", 0.81), ("de", 0.19)])
    box = form.languages._boxes["de"]
    assert box.text() == "German · 19 %"
    with qtbot.waitSignal(form.changed):
        box.click()
    assert form.settings().languages == ("de",)
    form.languages.forget()
    assert form.settings().languages == ()


def test_a_chat_gets_a_system_prompt_of_its_own(qtbot, form):
    form.show_chats([(1, "Family"), (2, "Book club")])
    form.system.setPlainText("Be brief.")
    form.prompts.chat.set_value("2")
    form.prompts.chat.picked.emit("2")
    assert (form.system.toPlainText(), form.system.placeholderText()) == ("", "Be brief.")
    form.system.setPlainText("Be kind.")
    assert (form.settings().system, form.settings().system_by_chat) == ("Be brief.", {2: "Be kind."})
    form.system.setPlainText("")
    assert form.settings().system_by_chat == {}


def test_one_chat_needs_no_list_of_chats(form):
    form.show_chats([(1, "Family")])
    assert not form.prompts.chat.isVisible()
