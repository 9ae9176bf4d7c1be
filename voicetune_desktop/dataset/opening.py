"""The system prompt that a row of a training set brings with it: what its first lines say, behind what the person typed."""

from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec.structs import replace

from voicetune_desktop.dataset.line import Line
from voicetune_desktop.dataset.settings import Moments
from voicetune_desktop.dataset.turns import Voice, why_aside

JOINT = "\n\n"
"""Between prompts that become one: they are paragraphs."""


def is_prompt(line: Line, voice: Voice, moments: Moments | None) -> bool:
    """Whether a line is part of the system prompt, and no turn of its chat."""
    return line.opens and line.person != voice.assistant and why_aside(line, voice, moments) is None


def opened(voice: Voice, lines: Iterable[Line], moments: Moments | None) -> Voice:
    """The voice with the system prompt that these first lines of its chat bring with them."""
    own = [line for line in lines if is_prompt(line, voice, moments)]
    if not own:
        return voice
    parts = [(voice.system, voice.system_kept)] if voice.system else []
    parts += [(line.text, line.kept) for line in own]
    kept: list[tuple[int, int]] = []
    start = 0
    for text, places in parts:
        kept += [(start + first, start + end) for first, end in places]
        start += len(text) + len(JOINT)
    system = JOINT.join(text for text, _ in parts)
    return replace(voice, system=system, system_kept=tuple(kept), own_prompt=JOINT.join(line.text for line in own))


def with_head(lines: Iterable[Line]) -> tuple[list[Line], Iterator[Line]]:
    """The lines of a chat that open it, with the one behind them, and all lines."""
    rest = iter(lines)
    head: list[Line] = []
    for line in rest:
        head.append(line)
        if not line.opens:
            break
    return head, chain(head, rest)
