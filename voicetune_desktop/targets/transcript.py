"""A conversation as one text, for formats that have a single place for all that was said before an answer."""

from collections.abc import Iterable

from msgspec import Struct

from voicetune_desktop.model import Turn
from voicetune_desktop.targets.target import Spans

JOINT = "\n\n"
"""Between two turns."""
NAMES = {"system": "", "user": "User: ", "assistant": "Assistant: "}
"""What stands before a turn."""


class Transcript(Struct, frozen=True):
    """The text of some turns, the places in it that the person decided to keep, and those of the names of roles."""

    text: str
    kept: Spans = ()
    ours: Spans = ()


def transcript(turns: Iterable[Turn]) -> Transcript:
    """Turns one below the other, each after the name of its role."""
    text = ""
    kept: list[tuple[int, int]] = []
    ours: list[tuple[int, int]] = []
    for turn in turns:
        text += JOINT if text else ""
        ours.append((len(text), len(text) + len(NAMES[turn.role])))
        text += NAMES[turn.role]
        kept += [(len(text) + start, len(text) + end) for start, end in turn.kept]
        text += turn.content
    return Transcript(text, tuple(kept), tuple(ours))
