"""A conversation as one text, for formats that have a single place for all that was said before an answer."""

from collections.abc import Iterable

from voicetune_desktop.model import Turn
from voicetune_desktop.targets.target import Spans

JOINT = "\n\n"
"""Between two turns."""
NAMES = {"system": "", "user": "User: ", "assistant": "Assistant: "}
"""What stands before a turn."""


def transcript(turns: Iterable[Turn]) -> tuple[str, Spans]:
    """The text of some turns, and the places in it that the person decided to keep."""
    text = ""
    kept: list[tuple[int, int]] = []
    for turn in turns:
        text += (JOINT if text else "") + NAMES[turn.role]
        kept += [(len(text) + start, len(text) + end) for start, end in turn.kept]
        text += turn.content
    return text, tuple(kept)
