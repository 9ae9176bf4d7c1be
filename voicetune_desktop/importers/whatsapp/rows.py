"""The rows of one chat as messages and rows set aside, in one pass over blocks of text."""

from collections.abc import Iterator
from itertools import count

from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.whatsapp.contents import NOTICE, ODD_END, ODD_START, PLACE_LINKS, Aside, Words, judge, known_phrases
from voicetune_desktop.importers.whatsapp.dates import Days, Times
from voicetune_desktop.importers.whatsapp.phrases import APP
from voicetune_desktop.importers.whatsapp.reading import BLOCK, text_blocks, whole_rows
from voicetune_desktop.importers.whatsapp.senders import LONGEST, People, Person, is_cut_quote
from voicetune_desktop.importers.whatsapp.survey import Survey
from voicetune_desktop.model import Chat, Message, Reason, SetAside

Item = Message | SetAside

_NO_TIME = Aside(Reason.UNPARSABLE, "Its date or time does not exist.")
_BEFORE = "A line before the first message."


def unread_rows(source: Source, entry: Entry, encoding: str) -> Iterator[Item]:
    """Every line of a file in which no message begins."""
    lines = count(1)
    with source.open(entry) as stream:
        rest = ""
        for block in text_blocks(stream, encoding):
            *whole, rest = (rest + block).split("\n")
            yield from (SetAside(Reason.UNPARSABLE, _BEFORE, entry.name, line) for line, text in zip(lines, whole, strict=False) if text.strip())
