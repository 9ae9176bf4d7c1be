"""Which changes of answers a build used, and what was changed since."""

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import NothingToTrain
from voicetune_desktop.operations import edited
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project import chats, turn_edits
from voicetune_desktop.project.schema import message_id

ANSWER = message_id(1, 1), message_id(1, 2)
"""The first answer of the chat: "yes! just got up", "coffee first"."""
NO_ANSWER = message_id(1, 0), message_id(1, 0)


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


def rebuild(project):
    result_of(refresh_dataset(project))


def test_an_edit_that_meets_no_answer_is_counted(built):
    turn_edits.set_text(built, *ANSWER, "up already")
    turn_edits.set_text(built, *NO_ANSWER, "nobody's answer")
    rebuild(built)
    assert (edited.unused(built), list(edited.built_edits(built))) == (1, [ANSWER[0]])


def test_other_settings_that_move_the_answer_leave_its_edit_unused(built):
    turn_edits.set_text(built, *ANSWER, "up already")
    rebuild(built)
    assert edited.unused(built) == 0
    set_settings(built, Settings(since="2024-05-18"))
    rebuild(built)
    assert edited.unused(built) == 1


def test_edits_of_a_chat_that_is_left_out_are_no_misfits(built):
    turn_edits.set_weight(built, *NO_ANSWER, 0)
    chats.include_chat(built, 1, included=False)
    with pytest.raises(NothingToTrain):
        rebuild(built)
    assert edited.unused(built) == 0


def test_changes_since_the_build_are_counted_until_it_is_made_anew(built):
    turn_edits.set_text(built, *ANSWER, "up already")
    assert edited.changes(built) == 1
    rebuild(built)
    assert edited.changes(built) == 0
    turn_edits.set_text(built, *ANSWER, "up since six")
    assert edited.changes(built) == 1
    turn_edits.restore(built, *ANSWER)
    assert edited.changes(built) == 1


def test_a_large_project_waits_where_only_answers_changed(built, monkeypatch):
    assert not edited.can_wait(built)
    turn_edits.set_weight(built, *ANSWER, 0)
    assert not edited.can_wait(built)
    monkeypatch.setattr(edited, "QUICK", 10)
    assert edited.can_wait(built)
    set_settings(built, Settings(gap_minutes=90))
    assert not edited.can_wait(built)
