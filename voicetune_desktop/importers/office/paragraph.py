"""What the readers of documents by word processors give: a paragraph, or that the rest cannot be read."""

from typing import NamedTuple


class Paragraph(NamedTuple):
    """A paragraph, the level of a heading (1 is the highest, 0 is none), and how many notes at the foot or the end belong to it."""

    text: str
    level: int
    notes: int


class DocumentFault(ValueError):
    """The rest is nothing that a program would write."""
