"""Examples: conversations with the answers to train, planned by message ids and rendered when they are needed."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.dataset.planning import plan
from voicetune_desktop.dataset.ranges import ExampleRange, LeftOut
from voicetune_desktop.dataset.sessions import Line, in_thread
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import Voice, spoken, why_aside
from voicetune_desktop.model import Example, Turn

__all__ = ["ExampleRange", "LeftOut", "Voice", "plan", "render"]


def render(planned: ExampleRange, lines: Sequence[Line], voice: Voice, settings: Settings) -> Example:
    """The turns of a planned example, made from the lines of its chat from `first` to `last` (others do no harm)."""
    mine = (line for line in _flow(planned, lines) if why_aside(line, voice) is None)
    turns = [Turn("system", settings.system)] if settings.system else []
    trained = False
    for turn in spoken(mine, voice, labelled=_labelled(voice, settings)):
        trained = trained or turn.lines[0].id == planned.train_from
        weight = 0 if turn.assistant and not trained else 1
        turns.append(Turn("assistant" if turn.assistant else "user", turn.content, weight, turn.kept()))
    return Example(
        turns=tuple(turns),
        chat=planned.chat,
        session=planned.session,
        first_message=planned.first,
        last_message=planned.last,
        prompt_tokens=planned.prompt_tokens,
        answer_tokens=planned.answer_tokens,
        total_tokens=planned.total_tokens,
    )


def _labelled(voice: Voice, settings: Settings) -> bool:
    return voice.group and settings.label_speakers


def _flow(planned: ExampleRange, lines: Sequence[Line]) -> Iterator[Line]:
    """The lines from the first to the last of the range that belong to its thread, or to none."""
    ids = [line.id for line in lines]
    for line in lines[ids.index(planned.first) : ids.index(planned.last) + 1]:
        if (line.thread if in_thread(line) else None) == planned.thread or line.id == planned.thread:
            yield line
