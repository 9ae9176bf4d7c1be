"""Shaping an example for a trainer that reads only some shapes; what the person kept stays marked at its new place."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec.structs import replace

from voicetune_desktop.model import Example, Turn

JOINT = "\n"
"""Between texts that become one: the line break that people have between their own messages."""


def joined(turns: Iterable[Turn], joint: str = JOINT) -> Turn:
    """One turn with the texts of several of one role below each other; trained where all of them are. Raises ValueError without any."""
    several = list(turns)
    if not several:
        raise ValueError("There is no turn to join.")
    kept: list[tuple[int, int]] = []
    shift = 0
    for turn in several:
        kept += [(shift + start, shift + end) for start, end in turn.kept]
        shift += len(turn.content) + len(joint)
    weight = 1 if all(turn.weight for turn in several) else 0
    content = joint.join(turn.content for turn in several)
    return replace(several[0], content=content, weight=weight, kept=tuple(kept), rejected=())


def alternating(example: Example) -> Example:
    """The same example with turns of one role in a row as one turn; answers to train and context stay apart only by role.

    The system prompt stays first. An answer that is joined with context of the assistant is context, so planned examples, which
    alternate already, are not changed.
    """
    turns = [joined(run) if len(run) > 1 else run[0] for run in (list(group) for _, group in groupby(example.turns, lambda t: t.role))]
    return replace(example, turns=tuple(turns))


def user_first(example: Example) -> Example:
    """Without what the assistant said unasked at the start, which is context that no answer hangs on."""
    system, talk = parted(example)
    first = next((place for place, turn in enumerate(talk) if turn.role == "user"), len(talk))
    return replace(example, turns=(*system, *talk[first:]))


def parted(example: Example) -> tuple[tuple[Turn, ...], tuple[Turn, ...]]:
    """The system prompt, if any, and the turns after it."""
    place = next((place for place, turn in enumerate(example.turns) if turn.role != "system"), len(example.turns))
    return example.turns[:place], example.turns[place:]


def one_answer_each(example: Example) -> Iterator[Example]:
    """One example for every answer to train, ended by it; all that was said before is context."""
    for place, turn in enumerate(example.turns):
        if trained(turn):
            before = tuple(replace(each, weight=0) if each.role == "assistant" else each for each in example.turns[:place])
            yield replace(example, turns=(*before, turn))


def to_last_answer(example: Example) -> Iterator[Example]:
    """The example without what follows the last answer to train; nothing where no answer is trained."""
    places = [place for place, turn in enumerate(example.turns) if trained(turn)]
    if places:
        yield replace(example, turns=example.turns[: places[-1] + 1])


def question_first(example: Example) -> Example:
    """The example without what the assistant said at the start as context only. An answer to train stays, for `judge` to tell of."""
    system, talk = parted(example)
    first = next((place for place, turn in enumerate(talk) if turn.role == "user" or trained(turn)), len(talk))
    return replace(example, turns=(*system, *talk[first:]))


def without_weights(example: Example) -> Iterator[Example]:
    """Parts of an example for a service that trains every answer: it is cut at answers that are context only, which are left out.

    Every answer to train stands in one part; what was said before a cut is no context any more.
    """
    system, talk = parted(example)
    for part in _between_context(talk):
        yield from to_last_answer(replace(example, turns=(*system, *part)))


def _between_context(talk: Iterable[Turn]) -> Iterator[list[Turn]]:
    part: list[Turn] = []
    for turn in talk:
        if turn.role == "assistant" and not trained(turn):
            yield part
            part = []
        else:
            part.append(turn)
    yield part


def trained(turn: Turn) -> bool:
    """Whether the turn is an answer to train."""
    return turn.role == "assistant" and turn.weight == 1
