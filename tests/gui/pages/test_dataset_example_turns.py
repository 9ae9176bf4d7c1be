"""What an answer is for, by the changes of now and those that the examples were made from."""

import pytest

from voicetune_desktop.gui.pages.dataset_example_turns import shown_turns
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.operations.edited import BuiltEdit
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.turn_edits import EditRow

CHAT = 3
PLACES = ((-1, -1), (0, 0), (1, 2), (3, 3), (4, 4))


def shown(weight=1, now=None, built=None, begun=True):
    """What the last answer of an example is for; `weight` is that of the build."""
    texts = ("Be kind.", "hi", "hello", "how?", "well")
    roles = ("system", "user", "assistant", "user", "assistant")
    weights = (1, 1, int(begun), 1, weight)
    turns = tuple(Turn(role, text, each) for role, text, each in zip(roles, texts, weights, strict=True))
    first = message_id(CHAT, 4)
    edits = {} if now is None else {first: EditRow(first, first, **now)}
    before = {} if built is None else {first: BuiltEdit(first, built, "")}
    return shown_turns(Example(turns, CHAT, 1, 0, 4, sources=PLACES), CHAT, edits, before)[-1]


@pytest.mark.parametrize(
    ("weight", "now", "built", "use"),
    [
        (1, None, None, "trained"),
        (0, None, None, "context"),
        (1, {"weight": 0}, None, "context"),
        (0, {"weight": 1}, None, "trained"),
        (1, {"excluded": True}, None, "excluded"),
        (0, None, False, "trained"),
        (1, None, True, "context"),
        (0, {"text": "fine"}, False, "trained"),
        (0, {"weight": 0}, False, "context"),
    ],
)
def test_a_change_shows_before_the_examples_are_made_anew(weight, now, built, use):
    assert shown(weight, now, built).use == use


def test_an_answer_before_the_first_trained_one_is_context_whatever_the_settings():
    assert shown(0, begun=False).use == "repeated"


def test_an_answer_repeated_from_an_earlier_example_stays_context_where_it_is_to_be_trained_there():
    assert shown(0, {"weight": 1}, True, begun=False).use == "repeated"


def test_answers_know_the_messages_they_are_made_of_and_prompts_do_not():
    turn = shown()
    assert (turn.place, turn.is_answer) == ((message_id(CHAT, 4), message_id(CHAT, 4)), True)
    assert not turn.changed
