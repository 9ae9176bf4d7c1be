"""A conversation while it is being written: who takes part, where, and what has been said."""

from dataclasses import dataclass, field
from random import Random

from tests.benchmarks.privacy.names import Person
from tests.benchmarks.privacy.pieces import Locale, Piece
from tests.benchmarks.privacy.words import Words


@dataclass
class Scene:
    """Everything that a maker of values may look at."""

    rng: Random
    locale: Locale
    words: Words
    people: list[Person]
    chat: str
    told: dict[str, str] = field(default_factory=dict)
    """What a value that is written in several parts looks like as a whole, by slot; fresh for each exchange."""
    others: dict[str, Person] = field(default_factory=dict)
    """People that are talked about, by slot; fresh for each exchange."""
    cast: dict[str, Person] = field(default_factory=dict)
    """Who speaks as a, b or c in this exchange."""
    groups: int = 0

    def group(self) -> str:
        """A new name for the parts of one value."""
        self.groups += 1
        return f"{self.chat}-{self.groups}"

    def one(self, text: str, kind: str, form: str = "") -> list[Piece]:
        """A value in one piece."""
        return [Piece(text, kind, form)]
