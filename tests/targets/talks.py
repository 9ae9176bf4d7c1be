"""Examples as the dataset plans them, for property tests of targets."""

from collections.abc import Sequence
from typing import Literal

from hypothesis import strategies as st

from voicetune_desktop.model import Example, Turn

PIECES = (*"ab é😀\n\u2028#?", " [END]", "\n\n###\n\n", "\n\n###")
TEXTS = st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
WEIGHTS: st.SearchStrategy[Literal[0, 1]] = st.sampled_from((0, 1, 1))


def example(*turns: Turn) -> Example:
    """An example of some turns."""
    return Example(turns=turns, chat=1, session=1, first_message=0, last_message=len(turns))


def _turn(role: Literal["user", "assistant"], text: str, mark: str, weight: Literal[0, 1] = 1) -> Turn:
    return Turn(role, f"{text} {mark}", weight, kept=((len(text) + 1, len(text) + 1 + len(mark)),))


@st.composite
def talks(draw: st.DrawFn) -> Example:
    """Turns by turns: perhaps a system prompt and an opener that is context, answers to train and context, perhaps an open end.

    The mark at the end of each text makes it unlike all others and is what the person decided to keep.
    """
    turns = [Turn("system", "Be Juno.")] if draw(st.booleans()) else []
    turns += [_turn("assistant", draw(TEXTS), "0a", 0)] if draw(st.booleans()) else []
    for number in range(1, draw(st.integers(1, 6)) + 1):
        turns.append(_turn("user", draw(TEXTS), f"{number}u"))
        turns.append(_turn("assistant", draw(TEXTS), f"{number}a", draw(WEIGHTS)))
    return example(*(turns[:-1] if draw(st.integers(0, 4)) == 0 else turns))


def answers(one: Example) -> Sequence[str]:
    """The texts to train, in order."""
    return [turn.content for turn in one.turns if turn.role == "assistant" and turn.weight]


def context(one: Example) -> set[str]:
    """The texts that are not to be trained."""
    return {turn.content for turn in one.turns} - set(answers(one))
