"""Examples: conversations with the answers to train, planned by message ids and rendered when they are needed."""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec.structs import replace

from voicetune_desktop.dataset.opening import is_prompt
from voicetune_desktop.dataset.ranges import ExampleRange, LeftOut
from voicetune_desktop.dataset.sessions import Line, in_thread
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import Spoken, Voice, spoken, why_aside
from voicetune_desktop.model import Example, Rejected, Turn

__all__ = ["ExampleRange", "LeftOut", "Voice", "render"]

NO_SOURCE = (-1, -1)
"""Where a system prompt comes from: from no message."""


def render(planned: ExampleRange, lines: Sequence[Line], voice: Voice, settings: Settings) -> Example:
    """The turns of a planned example, made from the lines of its chat from `first` to `last` (others do no harm)."""
    moments = settings.moments
    flow = (line for line in _flow(planned, lines) if not (line.opens and is_prompt(line, voice, moments)))
    mine = (line for line in flow if why_aside(line, voice, moments) is None)
    turns = [Turn("system", voice.system, kept=voice.system_kept)] if voice.system else []
    sources: list[tuple[int, int]] = [NO_SOURCE] if voice.system else []
    trained = False
    for turn in spoken(mine, voice, labelled=_labelled(voice, settings), joiner=settings.joiner):
        first = turn.lines[0].id
        trained = trained or first == planned.train_from
        weight = 0 if turn.assistant and (not trained or first in planned.untrained) else 1
        turns.append(_turn(turn, weight, voice))
        sources.append(turn.place)
    return Example(
        turns=tuple(turns),
        chat=planned.chat,
        session=planned.session,
        first_message=planned.first,
        last_message=planned.last,
        prompt_tokens=planned.prompt_tokens,
        answer_tokens=planned.answer_tokens,
        total_tokens=planned.total_tokens,
        sources=tuple(sources),
    )


def _turn(turn: Spoken, weight: Literal[0, 1], voice: Voice) -> Turn:
    """A turn as the trainer sees it; of one whose text the person replaced, what was said is the rejected answer."""
    plain = Turn("assistant" if turn.assistant else "user", turn.content, weight, turn.kept())
    if turn.edit is not None and turn.edit.text is not None:
        return replace(plain, rejected=(Rejected(turn.said, turn.said_kept()),))
    if voice.not_chosen and turn.assistant and weight:
        return replace(plain, rejected=tuple(turn.others(voice.not_chosen)))
    return plain


def _labelled(voice: Voice, settings: Settings) -> bool:
    return voice.group and settings.label_speakers


def _flow(planned: ExampleRange, lines: Sequence[Line]) -> Iterator[Line]:
    """The lines from the first to the last of the range that belong to its thread, or to none, and to its stretches."""
    ids = [line.id for line in lines]
    spans = planned.spans or ((planned.first, planned.last),)
    for line in lines[ids.index(planned.first) : ids.index(planned.last) + 1]:
        flows = (line.thread if in_thread(line) else None) == planned.thread or line.id == planned.thread
        if flows and any(start <= line.id <= end for start, end in spans):
            yield line
