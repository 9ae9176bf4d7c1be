"""LinkedIn's messages.csv: all conversations in one table, which names people but not the one whose download it is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import chain, islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of, rest
from voicetune_desktop.importers.linkedin_rows import FORMAT, Block, ReadTable, blocks, recipients
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import CsvBlock, csv_blocks, dialect
from voicetune_desktop.model import Answers, ChatExport, Match, Question

_HEADER = re.compile(rb'"?CONVERSATION ID"?[,;\t]"?CONVERSATION TITLE"?[,;\t]"?FROM"?[,;\t]')
"""As LinkedIn writes it, or as it is when a table was saved again."""
_PROFILE = r"(?:^|/)Profile\.csv$"
_LOOKED_AT = 200
"""Files whose beginning detection looks at, and rows of the beginning that tell who takes part in everything."""


def score(source: Source) -> Match:
    """Sure where a table has LinkedIn's columns."""
    if any(True for _ in _files(source, _LOOKED_AT)):
        return Match(0.97, "A table of messages with LinkedIn's columns.")
    return Match(0.0, "No table has LinkedIn's columns.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, their messages oldest first. Raises SourceError when there are none."""
    entries = [*_files(source)]
    if not entries:
        raise SourceError("There are no messages of LinkedIn in it.", "Choose messages.csv, or the archive that it came in.")
    for entry in entries:
        yield from chosen(_conversations(source, entry, answers), answers)


def _files(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.csv$", limit) if _HEADER.search(head_of(source, entry)[:2000]))


def _conversations(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """All rows are read, and wait packed, as those of one conversation may lie anywhere."""
    head = head_of(source, entry)
    me = answers.me or _owner(source) or _everywhere(blocks(_table(head)))
    with ReadTable(entry.name, me) as table:
        table.read(source, entry)
        questions = () if me else (Question("who_am_i", ()),)
        for chat, items in table.chats():
            yield ChatExport(chat, items, (), questions) if chat else rest(FORMAT, entry.name, items)


def _table(head: bytes) -> Iterator[CsvBlock]:
    """The rows that the first bytes of a file hold."""
    how = dialect(head)
    return csv_blocks(BytesIO(head), how) if how else iter(())


def _owner(source: Source) -> str | None:
    """The name in Profile.csv, which a complete download has."""
    for entry in source.matching(_PROFILE):
        rows = chain.from_iterable(block.cells for block in _table(head_of(source, entry)))
        names, values = ([*(cells or ()), ""] for cells in islice(chain(rows, (None, None)), 2))
        found = dict(zip(names, values, strict=False))
        return f"{found.get('First Name', '')} {found.get('Last Name', '')}".strip() or None
    return None


def _everywhere(several: Iterable[Block]) -> str | None:
    """The one who wrote or got every message of the beginning; None where several did."""
    columns = (block.columns for block in several)
    whole = list(islice(chain.from_iterable(zip(names, to, strict=True) for _, _, names, _, to, *_ in columns), _LOOKED_AT))
    seen = Counter(name for sender, to in whole for name in {sender.strip(), *recipients(to)} if name)
    found = [name for name, times in seen.items() if times == len(whole) > 1]
    return found[0] if len(found) == 1 else None


LINKEDIN = Importer(FORMAT, "LinkedIn", score, chats)
