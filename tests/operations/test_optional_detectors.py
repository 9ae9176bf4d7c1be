"""Another detector of a project: chosen, checked, and run on this computer alone if it was chosen here."""

import pytest

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from tests.other_python import made_choice
from voicetune_desktop.errors import DetectorUnavailable
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.optional_detectors import check, choose, chosen, families, verify
from voicetune_desktop.paths import user_config
from voicetune_desktop.privacy.detectors.registry import FAMILIES


@pytest.fixture
def choice(tmp_path):
    return made_choice(tmp_path)


def test_check_says_what_it_is(empty, choice):
    assert result_of(check(empty, choice)) == "spaCy 9.1 with en_made_up 1.2 looks for people, places."


def test_model_that_finds_nothing_private_is_refused(tmp_path):
    with pytest.raises(DetectorUnavailable, match="nothing that is private"):
        verify(made_choice(tmp_path, labels="DATE MONEY"))


def test_project_asks_what_was_chosen_beside_our_own(empty, choice):
    choose(empty, choice)
    assert chosen(empty) == choice
    assert families(empty)[:-1] == FAMILIES
    choose(empty, None)
    assert (chosen(empty), families(empty)) == (None, FAMILIES)


def test_choice_is_undone(empty, choice):
    with empty.undo.step("choose"):
        choose(empty, choice)
    empty.undo.undo()
    assert chosen(empty) is None


def test_program_that_was_not_chosen_on_this_computer_is_not_run(empty, choice):
    choose(empty, choice)
    user_config().joinpath("detectors.json").unlink()
    with pytest.raises(DetectorUnavailable, match="not chosen on this computer"):
        families(empty)


def test_choices_of_this_computer_are_remembered_without_their_paths(empty, choice, tmp_path):
    choose(empty, choice)
    assert str(tmp_path) not in user_config().joinpath("detectors.json").read_text()


@pytest.mark.parametrize("stored", ["spacy", {"engine": "oracle", "python": "/p", "model": "/m"}, {"engine": "spacy"}, 7])
def test_setting_that_means_nothing_is_no_choice(empty, stored):
    empty.set_setting("optional_detector", stored)
    assert chosen(empty) is None


@pytest.fixture
def zorblax(empty, tmp_path):
    """A project in which somebody is spoken of whom only the made-up spaCy knows."""
    talk = (("Bo Larsen", "hi Ada"), ("Ada Byron", "Then to zorb Zorblax"))
    result_of(import_exports(empty, [write_chat(tmp_path, days=2, talk=talk)]))
    return empty


def names(project):
    return project.connection.execute("SELECT kind, value, action, reason FROM finding WHERE reason LIKE 'seen by %'").fetchall()


def test_scan_asks_the_chosen_one(zorblax, choice):
    result_of(scan_privacy(zorblax))
    assert names(zorblax) == []
    choose(zorblax, choice)
    result_of(scan_privacy(zorblax))
    assert names(zorblax) == [("third_party", "zorblax", "ask", "seen by spaCy")] * 2


def test_scan_that_loses_it_leaves_the_findings_as_they_were(zorblax, choice, tmp_path):
    result_of(scan_privacy(zorblax))
    before = zorblax.connection.execute("SELECT * FROM finding").fetchall()
    result_of(import_exports(zorblax, [write_chat(tmp_path, days=1, talk=(("Bo Larsen", "die"), ("Ada Byron", "Bo!")), name="other.txt")]))
    choose(zorblax, choice)
    with pytest.raises(DetectorUnavailable, match="spaCy stopped"):
        result_of(scan_privacy(zorblax))
    assert zorblax.connection.execute("SELECT * FROM finding").fetchall() == before
