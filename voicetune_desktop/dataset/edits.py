"""What the person changed about single answers: another text, another weight, or left out."""

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct


class TurnEdit(Struct, frozen=True):
    """A change of one answer. `text` replaces what was written (None leaves it), with private data replaced already.

    `kept` are the places of `text` that hold private data on purpose. `weight` 0 makes the answer context, 1 has it trained
    whatever the settings say. An `excluded` answer is trained in no example and stays as context of later ones.
    """

    text: str | None = None
    weight: Literal[0, 1] | None = None
    excluded: bool = False
    kept: tuple[tuple[int, int], ...] = ()

    @property
    def trained(self) -> bool | None:
        """Whether the answer is to be trained; None leaves it to the settings."""
        return False if self.excluded else None if self.weight is None else self.weight == 1


Edits = Mapping[tuple[int, int], TurnEdit]
"""Edits of one chat by the ordinals of the first and the last message of the answer."""
NO_EDITS: Edits = {}


class NotedEdits(Mapping[tuple[int, int], TurnEdit]):
    """Edits that remember which of them met their answer."""

    def __init__(self, edits: Edits) -> None:
        self._edits = edits
        self.met: set[tuple[int, int]] = set()

    def __getitem__(self, place: tuple[int, int]) -> TurnEdit:
        edit = self._edits[place]
        self.met.add(place)
        return edit

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self._edits)

    def __len__(self) -> int:
        return len(self._edits)
