"""What narrows the list of examples: lengths, side, chat, texts that were found, changes."""

from array import array
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from voicetune_desktop.dataset.tally import Measure
from voicetune_desktop.project.examples import ExampleKey, Length, Narrowing, example_ids, ids_of_keys

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

LENGTHS: dict[Measure, Length] = {"total": "total_tokens", "prompt": "prompt_tokens", "answer": "answer_tokens", "turns": "turns"}
"""How the project calls the length of each measure."""


class Narrowed(Struct, frozen=True):
    """What is to be shown of a build. Without anything it is all of it."""

    wanted: Narrowing = Narrowing()
    measure: Measure = "total"
    only: Sequence[int] | None = None
    """Ids of a search."""
    keys: Collection[ExampleKey] | None = None
    """Examples of whatever build."""
    edited: Sequence[int] | None = None
    """Ids with an answer that the person changed, where only those are wanted."""

    @property
    def is_plain(self) -> bool:
        """Whether only lengths narrow the list, which the project answers at once."""
        return all(one is None for one in (self.only, self.keys, self.edited, self.wanted.split, self.wanted.chat))

    def ids(self, project: "Project") -> "array[int]":
        """The ids of the examples to show, in order; this takes its time."""
        ids = example_ids(project, self.wanted)
        these = None if self.keys is None else ids_of_keys(project, self.keys)
        for some in (self.only, these, self.edited):
            if some is not None:
                among = frozenset(some)
                ids = array("q", (one for one in ids if one in among))
        return ids
