"""What a report holds, before it becomes a page of HTML or of paper."""

from collections.abc import Iterator

from msgspec import Struct

from voicetune_desktop.dataset.figures import Figure, texts_from_chats

TITLE = "About this data"
AS_TABLE = "Show as table"
CAUTION = "No program finds everything. This report holds no message and no real name, but read it before you share it."


class Note(Struct, frozen=True):
    """A line of a section. `typed` tells that the value was typed by the person and may hold anything."""

    label: str
    value: str
    typed: bool = False


class Section(Struct, frozen=True):
    """Notes under a heading, with a sentence before them."""

    title: str
    lead: str
    notes: tuple[Note, ...]


class Report(Struct, frozen=True):
    """Sections of notes and the figures, and what made them on which day."""

    sections: tuple[Section, ...]
    figures: tuple[Figure, ...]
    made_by: str


def foreign_texts(report: Report) -> Iterator[str]:
    """Every text that is not ours: from the chats, or typed by the person."""
    yield from texts_from_chats(report.figures)
    yield from (note.value for section in report.sections for note in section.notes if note.typed)
