"""Words that the person wants hidden."""

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.own_words import add_word, add_words, listed_words, remove_word
from voicetune_desktop.operations.steps import scan_is_fresh


def words(project):
    return [(word.word, word.count) for word in listed_words(project)]


def test_word_is_counted_once_the_scan_has_caught_up(project):
    result_of(scan_privacy(project))
    add_word(project, " Coffee ")
    assert (words(project), scan_is_fresh(project)) == ([("Coffee", 0)], False)
    result_of(scan_privacy(project))
    assert words(project) == [("Coffee", 30)]


def test_variants_are_what_is_looked_for(project):
    add_word(project, "Blue Heron")
    assert listed_words(project)[0].variants == ("blue heron", "blueheron", "blue-heron", "blue_heron", "blue.heron")


def test_word_is_removed_and_comes_back_by_undo(project):
    for word in ("coffee", "sandwiches"):
        with project.undo.step(word):
            add_word(project, word)
    with project.undo.step("remove"):
        remove_word(project, "coffee")
    assert [word for word, _ in words(project)] == ["sandwiches"]
    project.undo.undo()
    assert [word for word, _ in words(project)] == ["coffee", "sandwiches"]


@pytest.mark.parametrize("text", ["", "  ", "a", "-.-"])
def test_too_short_a_word_is_refused(project, text):
    with pytest.raises(VoiceTuneError, match="too short"):
        add_word(project, text)


def test_word_is_listed_once(project):
    add_word(project, "Coffee")
    with pytest.raises(VoiceTuneError, match="in your list"):
        add_word(project, "coffee ")


def test_words_of_a_list_are_added_once_and_undone_together(project):
    add_word(project, "Coffee")
    with project.undo.step("words"):
        add_words(project, ["COFFEE", "heron", " Heron ", "blue  lake"])
    assert [word for word, _ in words(project)] == ["Coffee", "heron", "blue lake"]
    project.undo.undo()
    assert [word for word, _ in words(project)] == ["Coffee"]


def test_many_words_are_written_at_once(project):
    before = project.connection.total_changes
    add_words(project, [f"heron{number}" for number in range(500)])
    assert (len(listed_words(project)), project.connection.total_changes - before < 10) == (500, True)
