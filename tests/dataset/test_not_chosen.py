"""Answers that were not chosen, as what a trained turn was preferred to."""

from msgspec.structs import replace

from tests.dataset.talk import PRIVATE, planned, rendered, talk
from voicetune_desktop.dataset.edits import TurnEdit
from voicetune_desktop.model import Rejected

LINES = talk("ann: tea?", "me: yes", "me: please", "ann: milk?", "me: no")


def knowing(**more):
    """A voice with other answers in the place of some messages."""
    found = {1: [Rejected("never")], 2: [Rejected("now", ((0, 3),)), Rejected("at once")], 4: [Rejected("oat")]}
    return replace(PRIVATE, not_chosen=found, **more)


def test_an_answer_that_was_not_chosen_stands_for_what_followed_in_its_turn():
    (example,) = rendered(LINES, knowing())
    assert example.turns[1].rejected == (Rejected("never"), Rejected("yes\nnow", ((4, 7),)), Rejected("yes\nat once"))
    assert example.turns[3].rejected == (Rejected("oat"),)


def test_their_number_is_known_before_their_texts_are():
    ((example,), _) = planned(LINES, knowing())
    assert example.pairs == 4
    assert planned(LINES)[0][0].pairs == 0


def test_an_edited_answer_has_only_what_stood_there_against_it():
    voice = knowing(edits={(1, 2): TurnEdit("gladly")})
    (example,) = rendered(LINES, voice)
    assert example.turns[1].rejected == (Rejected("yes\nplease"),)
    assert planned(LINES, voice)[0][0].pairs == 1


def test_context_is_preferred_to_nothing():
    voice = knowing(edits={(1, 2): TurnEdit(weight=0)})
    (example,) = rendered(LINES, voice)
    assert example.turns[1].rejected == ()
    assert planned(LINES, voice)[0][0].pairs == 1
