"""Rows of texts: {"text": …} in JSON, a column in CSV or Parquet, and beside it only what says where a text is from.

Each row is a document by one author; one that is a talk in a known template is that talk.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from hashlib import blake2b
from io import BytesIO
from typing import NamedTuple

from msgspec.structs import replace

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, head_of, rest
from voicetune_desktop.importers.parquet.rows import LARGEST, MAGIC, parquet_rows, parquet_shape
from voicetune_desktop.importers.plain_text.documents import read_row
from voicetune_desktop.importers.ready_made.chats import RowChats
from voicetune_desktop.importers.ready_made.turns import marked
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.table.cells import DAMAGED, EMPTY, written
from voicetune_desktop.importers.table.files import Record, Table, tables
from voicetune_desktop.importers.table.format import looks
from voicetune_desktop.importers.text_files.blocks import TextFile
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Reason, SetAside

NAMES = r"\.(?:jsonl|ndjson|json|csv|tsv|parquet)$"
_BESIDE = frozenset({"id", "title", "meta", "metadata", "url", "date", "source"})
"""What may stand beside a text without making it a message of a talk."""
_LETTERS = 20
"""Letters of the first rows, at the least."""
_SHARE = 0.6
"""Of all signs in them that are no spaces, so many are letters."""
_ID = 12
_HALVES = {"prompt": "prompts", "completion": "completions"}


class _Texts(NamedTuple):
    """A table of texts: its rows, and the places of text and title."""

    table: Table
    text: int
    title: int | None


def has_rows(source: Source, entry: Entry) -> bool:
    """Whether a file holds rows of texts. Raises HostileArchive."""
    return [*map(_are_texts, _columns(source, entry))] == [True] and _texts(source, entry, Answers()) is not None


def only_half(source: Source, entry: Entry) -> str:
    """What the rows of a file only hold: "prompts" or "completions"; nothing for others. Raises HostileArchive."""
    for names in _columns(source, entry):
        held = names - _BESIDE
        if len(held) == 1:
            return _HALVES.get(held.pop(), "")
    return ""


def read_rows(source: Source, entry: Entry, answers: Answers, format_id: str) -> Iterator[ChatExport]:
    """A chat for each row, and one for those that have no text. Raises HostileArchive."""
    texts = _texts(source, entry, answers)
    if texts is None:
        return
    stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
    talks, lost = RowChats(entry.name, stem, format_id, {}), list[SetAside]()
    try:
        for number, record in enumerate(texts.table.rows(), 1):
            text = _cell(record, texts.text)
            if not text.strip():
                lost.append(SetAside(*(DAMAGED if record.cells is None else EMPTY), entry.name, record.at))
            elif parts := marked(text):
                yield talks.export(number, parts, partial(_whole_row, record))
            else:
                title = " ".join(_cell(record, texts.title).split())
                yield _document(
                    text, title or f"{stem} {number}", title or stem, TextFile(entry.name, partial(_bytes, text), "utf-8"), record
                )
    except HostileArchive:
        raise
    except SourceError as error:
        lost.append(SetAside(Reason.UNPARSABLE, error.message if entry.name.endswith(".parquet") else BREAKS_OFF, entry.name, "the rest"))
    if lost:
        yield rest(format_id, entry.name, lost)


def _document(text: str, title: str, asked: str, file: TextFile, record: Record) -> ChatExport:
    digest = blake2b(f"{asked}\0{text}".encode("utf-8", "surrogatepass"), digest_size=_ID).hexdigest()
    export = read_row(file, Chat(f"plain-text:{digest}", title, "dm"), asked, text)
    export.items = (_placed(item, record) for item in export.items)
    return export


def _placed(item: Message | SetAside, record: Record) -> Message | SetAside:
    return replace(item, at=record.at) if isinstance(item, SetAside) else item


def _bytes(text: str) -> BytesIO:
    return BytesIO(text.encode("utf-8", "replace"))


def _whole_row(record: Record, _path: int | str) -> int | str:
    return record.at


def _cell(record: Record, place: int | None) -> str:
    return written(record.cells[place]) if record.cells and place is not None and place < len(record.cells) else ""


def _texts(source: Source, entry: Entry, answers: Answers) -> _Texts | None:
    """The only table of a file, where it is one of texts."""
    found = _tables(source, entry, answers)
    if len(found) != 1:
        return None
    names = [name.casefold() for name in found[0].columns]
    if not _are_texts(names):
        return None
    texts = _Texts(found[0], names.index("text"), names.index("title") if "title" in names else None)
    sample = [_cell(Record(0, cells), texts.text) for cells in texts.table.sample]
    return texts if _are_words(sample) or head_of(source, entry).startswith(MAGIC) else None


def _columns(source: Source, entry: Entry) -> list[set[str]]:
    """The names of the columns of each table that a file begins with."""
    is_parquet = head_of(source, entry).startswith(MAGIC)
    found = _tables(source, entry, Answers()) if is_parquet else source.told(entry, looks)
    return [{name.casefold() for name in table.columns} for table in found]


def _are_texts(names: Collection[str]) -> bool:
    return "text" in names and {name.partition(".")[0] for name in names} - _BESIDE == {"text"}


def _are_words(sample: Sequence[str]) -> bool:
    text = "".join("".join(sample).split())
    letters = sum(map(str.isalpha, text))
    return letters >= max(_LETTERS, _SHARE * len(text))


def _tables(source: Source, entry: Entry, answers: Answers) -> list[Table]:
    """The tables that a file begins with; none where it is damaged."""
    try:
        if head_of(source, entry).startswith(MAGIC):
            return _of_parquet(source, entry)
        return tables(source, entry, answers)
    except HostileArchive:
        raise
    except SourceError:
        return []


def _of_parquet(source: Source, entry: Entry) -> list[Table]:
    def data() -> bytes:
        with source.open(entry) as stream:
            return stream.read(LARGEST + 1)

    columns = [*parquet_shape(data())]

    def rows() -> Iterator[Record]:
        yield from (Record(f"[{number}]", [row.get(name) for name in columns]) for number, row in enumerate(parquet_rows(data())))

    return [Table("", columns, [], rows)] if columns else []
