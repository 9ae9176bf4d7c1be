"""Tables with any columns: which of them holds what is guessed, or told with --map."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, islice
from typing import NamedTuple

from msgspec.structs import replace

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import HEAD, Source
from voicetune_desktop.importers.table.cells import all_written, column
from voicetune_desktop.importers.table.columns import PATH, Columns, columns_of
from voicetune_desktop.importers.table.files import Table, tables
from voicetune_desktop.importers.table.rows import FORMAT, Reader
from voicetune_desktop.importers.table.times import looks_like_time
from voicetune_desktop.importers.table.workbooks import is_workbook
from voicetune_desktop.model import Answers, ChatExport, Match, Reason, SetAside

_LOOKED_AT = 20
"""Files of a source whose beginning detection reads."""
_SOME = 5
"""Rows from which on people are expected to write more than once."""
_FILES = r"\.(?:csv|tsv|tab|jsonl|ndjson|json|xlsx|xlsm|xls|ods)$"
_TEXTS = r"\.(?:txt|text)$"
"""Where programs for tables write one, too; it is one where the names of both columns that are needed are known."""
LINKS = r"(?:^|/)manifest-[^/]*\.json$"
"""A list of the links to the parts of an export, as Claude writes it."""
_SURE = {
    2: Match(0.48, "A table whose columns are called like sender and text."),
    1: Match(0.42, "A table with a column of senders or texts."),
}
_PAIRS = Match(0.48, "A table whose columns are called like question and answer.")
_UNSURE = Match(0.4, "A table; you say which of its columns hold what.")
_NO = Match(0.0, "It is no table with columns for sender and text.")
_WITHOUT = (Reason.UNSUPPORTED, "This table has no columns for text and sender or for question and answer, or other ones than you named.")


def score(source: Source) -> Match:
    """Less sure than any app's own format."""
    if len(source.entries) == 1 and any(source.matching(LINKS)):
        return _NO
    found = [look for entry in islice(source.matching(_FILES), _LOOKED_AT) for look in source.told(entry, looks)]
    texts = (look for entry in islice(source.matching(_TEXTS), _LOOKED_AT) for look in source.told(entry, looks))
    found += (look for look in texts if look.by_name > 1)
    surest = max(found, key=lambda look: look.by_name, default=Look())
    if surest.by_name > 0:
        match = _PAIRS if surest.are_pairs else _SURE[surest.by_name]
        return replace(match, reason=f"{match.reason} Their names stand in line {surest.head}.") if surest.head > 1 else match
    return _UNSURE if len(source.entries) == 1 and any(look.is_likely for look in found) else _NO


class Look(NamedTuple):
    """What a table at the beginning of a file tells: how many of its columns are known by name, -1 where it can hold no messages."""

    columns: tuple[str, ...] = ()
    by_name: int = -1
    are_pairs: bool = False
    head: int = 0
    is_likely: bool = False
    """Whether it holds messages, or a person could say which columns do."""


def looks(source: Source, entry: Entry) -> list[Look]:
    """What each table at the beginning of a file tells; `Source.told` remembers it. Raises HostileArchive."""
    return [*map(_look, _in_head(source, entry))]


def _look(table: Table) -> Look:
    columns, names = _columns(table, Answers()), tuple(table.columns)
    if columns and _may_be_talk(table, columns):
        return Look(names, columns.by_name, columns.are_pairs, table.head, is_likely=True)
    return Look(names, is_likely=not table.of_objects and _has_words(table))


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of all tables. Raises SourceError where there are none, or columns are missing."""
    entries = files_of(source)
    readers, aside, fault = list[Reader](), list[SetAside](), _no_columns()
    for entry in entries:
        try:
            found, left_out = readers_of(source, entry, answers)
        except HostileArchive:
            raise
        except SourceError as error:
            fault, found, left_out = error, [], [SetAside(Reason.UNPARSABLE, error.message, entry.name, 1)]
        readers += found
        aside += left_out
    if not readers:
        raise fault
    return _with(aside, chosen((export for reader in readers for export in reader.exports()), answers))


def _with(aside: list[SetAside], exports: Iterator[ChatExport]) -> Iterator[ChatExport]:
    """The chats, the first of them with rows that belong to none."""
    for number, export in enumerate(exports):
        export.items = export.items if number else chain(export.items, aside)
        yield export


def files_of(source: Source) -> list[Entry]:
    """The files of an export in which tables may lie."""
    if len(source.entries) == 1:
        return list(source.entries)
    return [*source.matching(_FILES), *(entry for entry in source.matching(_TEXTS) if _is_text(source, entry))]


def all_tables(source: Source, entry: Entry, answers: Answers) -> list[Table]:
    """The tables of a file; a long JSON file is walked whole where its beginning has none that is wanted. Raises SourceError."""
    found = tables(source, entry, answers)
    path = dict(answers.mapping).get(PATH)
    wanted = any(table.path == path for table in found) if path else any(_columns(table, answers) for table in found)
    return found if wanted or entry.size <= HEAD or is_workbook(entry) else tables(source, entry, answers, whole=True)


def readers_of(source: Source, entry: Entry, answers: Answers) -> tuple[list[Reader], list[SetAside]]:
    """The tables of a file that messages can be read from, and those that are left out. Raises SourceError where there is none.

    What lies in the rows of a table that is read is part of them.
    """
    readers, left_out, taken = list[Reader](), list[SetAside](), set[str | None]()
    found, path = all_tables(source, entry, answers), dict(answers.mapping).get(PATH)
    for table in found:
        if table.within in taken:
            taken.add(table.path)
        elif path in (None, "", table.path) and (columns := _columns(table, answers)):
            readers.append(Reader.of(entry, table, columns, answers))
            taken.add(table.path)
        else:
            left_out.append(SetAside(*_WITHOUT, entry.name, table.path or table.name or 1))
    if not readers:
        raise _nothing(found, answers)
    return readers, left_out


def _columns(table: Table, answers: Answers) -> Columns | None:
    """What the columns hold; None where text or sender is missing, or a column that was told."""
    with suppress(SourceError):
        columns = columns_of(table.columns, table.sample, answers)
        return columns if columns.are_enough and table.sample else None
    return None


def _nothing(found: list[Table], answers: Answers) -> SourceError:
    """Why no table of a file can be read."""
    path = dict(answers.mapping).get(PATH)
    if path and path not in {table.path for table in found}:
        return SourceError("There is no list at the path given with --map.", f"The lists are: {', '.join(table.path for table in found)}.")
    try:
        for table in found:
            columns_of(table.columns, table.sample, answers)
    except SourceError as error:
        return error
    return _no_columns()


def _no_columns() -> SourceError:
    return SourceError(
        "There is no table with a column for the text and one for the sender, or for question and answer.",
        "Name them: --map sender=COLUMN --map text=COLUMN, or --map question=COLUMN --map answer=COLUMN.",
    )


def _in_head(source: Source, entry: Entry) -> list[Table]:
    try:
        return tables(source, entry, Answers())
    except HostileArchive:
        raise
    except SourceError:
        return []


def _is_text(source: Source, entry: Entry) -> bool:
    """Whether a text is a table, as its first row says."""
    return any(look.by_name > 1 for look in source.told(entry, looks))


def _may_be_talk(table: Table, columns: Columns) -> bool:
    """Whether messages may be in a table: of lists in JSON, most of which hold something else, more is asked where no names tell."""
    if not table.of_objects or columns.by_name > 1:
        return True
    texts, senders = (all_written(column(table.sample, columns.places.get(role))) for role in ("text", "sender"))
    are_words = sum(" " in text.strip() or not text.isascii() for text in texts) * 2 > len(texts)
    return are_words and ("me" in columns.places or len(senders) < _SOME or len({*senders}) * 2 <= len(senders))


def _has_words(table: Table) -> bool:
    """Whether a person could say which columns hold text and sender: there are two, and words in one."""
    cells = [cell for row in table.sample for cell in row if isinstance(cell, str) and any(map(str.isalpha, cell))]
    return len(table.columns) > 1 and not all(map(looks_like_time, cells))


TABLE = Importer(FORMAT, "Table", score, chats)
