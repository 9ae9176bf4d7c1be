"""Pieces of equal size of what voices wrote, for figures that hang on the length of a text."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from voicetune_desktop.evaluation.records import VoiceName

MOST_PIECES = 100
"""Pieces of a voice that are looked at, spread over all of its text."""
FEWEST_PIECES = 2
Text = TypeVar("Text", bound=Sequence[str])


class Size(Struct, frozen=True):
    """How large a piece is wished to be, and how small it may get where a voice wrote little."""

    wished: int
    least: int


def pieces(texts: Mapping[VoiceName, Text], size: Size) -> dict[VoiceName, list[Text]]:
    """Pieces of the same size for all voices, and equally many; a person's own text may give more of them.

    Voices that do not fill two of the smallest pieces are left out.
    """
    kept: dict[VoiceName, Text] = {name: text for name, text in texts.items() if len(text) >= FEWEST_PIECES * size.least}
    others = [len(text) for name, text in kept.items() if name != "you"]
    if "you" not in kept or not others:
        return {}
    length = max(min(size.wished, min(*others, len(kept["you"])) // MOST_PIECES), size.least)
    most = min(min(others) // length, MOST_PIECES)
    return {name: _spread(text, length, MOST_PIECES if name == "you" else most) for name, text in kept.items()}


def _spread(text: Text, length: int, most: int) -> list[Text]:
    """So many pieces at most, from all over the text."""
    whole = len(text) // length
    count = min(whole, most)
    starts = [whole * piece // count * length for piece in range(count)]
    return [text[start : start + length] for start in starts]  # pyright: ignore[reportReturnType]
