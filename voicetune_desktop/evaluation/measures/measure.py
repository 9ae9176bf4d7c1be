"""What a measure is: a habit of writing that is counted by block, its unit, its distance and the sentences about it."""

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct

from voicetune_desktop.evaluation.distances import Totals
from voicetune_desktop.evaluation.reading import Readings
from voicetune_desktop.evaluation.records import VoiceName

Unit = Literal["words", "characters", "messages", "share", "per 100 words", "likeness", "deviations"]


class Counted(Struct, frozen=True):
    """What was counted of one voice: bins packed into a number a block (`packing`), and how many things that were in all."""

    blocks: tuple[int, ...]
    events: int


class Evidence(Struct, frozen=True):
    """The counts of all voices in the same bins, and what is made of their totals.

    `distance` takes the totals of a voice and the person's. `picture` groups bins under labels.
    """

    voices: Mapping[VoiceName, Counted]
    bins: int
    value: Callable[[Totals], float]
    distance: Callable[[Totals, Totals], float]
    picture: tuple[tuple[str, tuple[int, ...]], ...] = ()


class Wording(Struct, frozen=True):
    """Sentences for a model that has more, less and as much of something as the person.

    {who} is the model's name, {model} and {you} are figures with their unit.
    """

    more: str
    less: str
    alike: str


class Measure(Struct, frozen=True):
    """A habit of writing. `evidence` is None where it does not apply: no voice has such a thing.

    `mirror` is the voice that the model's value is held against: for likeness to the person that is their held-out half.
    """

    id: str
    title: str
    unit: Unit
    distance: str
    wording: Wording
    evidence: Callable[[Readings], Evidence | None]
    mirror: VoiceName = "you"
    from_chats: bool = False
