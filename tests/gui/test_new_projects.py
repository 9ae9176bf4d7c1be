"""New projects begin with what the person chose for all of them."""

import pytest

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.session import Session
from voicetune_desktop.operations.building import settings


@pytest.fixture
def session(qtbot):
    made = Session()
    yield made
    made.close()


def test_without_a_choice_nothing_is_written_into_a_project(session):
    session.new_temporary()
    assert session.project.setting("dataset") is None


def test_chosen_model_and_longest_example_hold_in_every_new_project(session, keys, tmp_path):
    preferences.change("model", "gpt-4o-mini")
    preferences.change("max_tokens", 900)
    session.new(tmp_path / "Letters.voicetune")
    assert (settings(session.project).model, settings(session.project).limit) == ("gpt-4o-mini", 900)


@pytest.mark.parametrize(("name", "value"), [("max_tokens", 3), ("max_tokens", "many"), ("model", 7), ("max_tokens", True)])
def test_a_choice_that_cannot_be_is_passed_over(session, name, value):
    preferences.change(name, value)
    session.new_temporary()
    assert session.project.setting("dataset") is None
