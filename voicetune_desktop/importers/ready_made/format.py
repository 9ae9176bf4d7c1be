"""Training files of others, as they are: OpenAI's chats and preferences, prompts with completions, ShareGPT, Alpaca.

Each row is a chat of its own, whose assistant is the voice. A row's id is a digest of its words, so that the same row comes in once.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from io import BytesIO
from itertools import islice
from typing import BinaryIO

from msgspec import convert

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, chosen, head_of, rest
from voicetune_desktop.importers.json_files.lines import WINDOW, json_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor, elements
from voicetune_desktop.importers.parquet.rows import LARGEST, MAGIC, parquet_rows, parquet_shape
from voicetune_desktop.importers.ready_made import kinds
from voicetune_desktop.importers.ready_made.kinds import Kind
from voicetune_desktop.importers.ready_made.rows import Row, parts_of
from voicetune_desktop.importers.ready_made.trees import joined
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import HEAD, Source
from voicetune_desktop.model import Answers, ChatExport, Match, Reason, SetAside

_LOOKED_AT = 50
"""Files of a source whose heads detection looks at."""
_ROWS = 5
"""Rows of a head that must all have the shape."""
_FEW = 1 << 12
"""Bytes of a head whose lines are looked at together: a file that is one indented value has thousands, none of which is a row."""
_BOM = b"\xef\xbb\xbf"
_DAMAGED = (Reason.UNPARSABLE, "This row is damaged.")
_NO_TALK = (Reason.UNSUPPORTED, "This text is no talk in a template that is known.")


def _score(kind: Kind, source: Source) -> Match:
    if any(True for _ in _files(kind, source, _LOOKED_AT)):
        return Match(0.95, f"Rows for training: {kind.label}.")
    return Match(0.0, f"No file has rows of this kind: {kind.label}.")


def _chats(kind: Kind, source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each row. Raises SourceError when there are no rows of this kind."""
    entries = list(_files(kind, source))
    if not entries:
        raise SourceError(f"There are no rows of this kind in it: {kind.label}.", "Choose a .jsonl or .json file with rows for training.")
    return chosen((export for entry in entries for export in _exports(kind, source, entry)), answers)


def _files(kind: Kind, source: Source, limit: int | None = None) -> Iterator[Entry]:
    candidates = source.candidates(r"\.(?:jsonl|ndjson|json|parquet)$", limit)
    return (entry for entry in candidates if kind in source.told(entry, _look))


def _look(source: Source, entry: Entry) -> Sequence[Kind]:
    """The kinds that the first rows are of, one that the head cuts in two left aside."""
    head = head_of(source, entry)
    if head.startswith(MAGIC):
        data = _whole(source, entry)
        shape = convert(parquet_shape(data), Row)
        return [kind for kind in kinds.KINDS if kind.is_one(shape)] or _most(_first(data))
    if head[:4].removeprefix(_BOM).lstrip()[:1] not in (b"[", b"{"):
        return ()
    whole = head if len(head) < HEAD else head[: head.rfind(b"\n") + 1] or head
    found = [row for _, row in islice(_rows(BytesIO(whole)), _ROWS)]
    good = [row for row in found if not isinstance(row, Malformed)]
    if not good:
        return [kind for kind in kinds.KINDS if kind.opens(head.removeprefix(_BOM))]
    return _most(found)


def _most(rows: Sequence[Row | Malformed]) -> Sequence[Kind]:
    """The kinds that most of these rows are of."""
    good = [row for row in rows if not isinstance(row, Malformed)]
    return [kind for kind in kinds.KINDS if sum(map(kind.is_one, good)) * 2 > len(rows)]


def _first(data: bytes) -> list[Row]:
    """The first rows of a Parquet file; none where it is damaged."""
    try:
        return [convert(row, Row) for row in islice(parquet_rows(data), _ROWS)]
    except SourceError:
        return []


def _whole(source: Source, entry: Entry) -> bytes:
    """The bytes of a Parquet file, which begins to be readable at its end; nothing where it is too large or damaged."""
    try:
        with source.open(entry) as stream:
            data = stream.read(LARGEST + 1)
    except HostileArchive:
        raise
    except SourceError:
        return b""
    return data if len(data) <= LARGEST else b""


def _rows(stream: BytesIO) -> Iterator[tuple[int, Row | Malformed]]:
    """The rows of a head, as far as they are whole."""
    try:
        yield from _numbered(stream, is_array=_is_array(stream.getvalue()), size=_FEW)
    except SourceError:
        return


def _is_array(head: bytes) -> bool:
    return head.removeprefix(_BOM).lstrip().startswith(b"[")


def _is_spread(head: bytes) -> bool:
    """Whether a file begins with an object that has several lines."""
    first, _, rest_of_it = head.removeprefix(_BOM).lstrip().partition(b"\n")
    return bool(rest_of_it) and first.startswith(b"{") and first.rstrip()[-1:] in (b"{", b"[", b",")


def _numbered(
    stream: BinaryIO, *, is_array: bool, is_parquet: bool = False, is_spread: bool = False, size: int = WINDOW
) -> Iterator[tuple[int, Row | Malformed]]:
    """Rows with their line, or their place in the array or table, or among others of several lines; lines are read `size` bytes at a time.

    Raises SourceError.
    """
    if is_parquet:
        yield from enumerate(convert(row, Row) for row in parquet_rows(stream.read(LARGEST + 1)))
        return
    if is_array:
        number = 0
        for batch in elements(stream, (), Row):
            yield from enumerate(batch, number)
            number += len(batch)
        return
    if is_spread:
        cursor, number = Cursor(stream), 0
        while cursor.peek():
            yield (number := number + 1), cursor.value(Row)
        return
    for first, batch in json_lines(stream, Row, size):
        yield from enumerate(batch, first)


def _place(number: int, path: int | str = "", *, is_array: bool) -> int | str:
    """Where a part of a row stands: in it, or in a row of its own, whose number the path is."""
    if isinstance(path, int):
        number, path = path, ""
    return f"[{number}]{path}" if is_array else number


def _exports(kind: Kind, source: Source, entry: Entry) -> Iterator[ChatExport]:
    """The chats of one file; what is no row of this kind comes last."""
    from voicetune_desktop.importers.ready_made.chats import RowChats

    stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
    head = head_of(source, entry)
    is_parquet = head.startswith(MAGIC)
    is_array = is_parquet or _is_array(head)
    chats, place = RowChats(entry.name, stem, kind.format, {}), partial(_place, is_array=is_array)
    lost, number = list[SetAside](), -1
    try:
        with source.open(entry) as stream:
            rows = _numbered(stream, is_array=is_array, is_parquet=is_parquet, is_spread=_is_spread(head))
            for number, row in joined(rows) if kind is kinds.SHAREGPT else rows:
                if isinstance(row, Malformed) or not kind.is_one(row):
                    lost.append(SetAside(*_why_lost(kind, row), entry.name, place(number)))
                else:
                    yield chats.export(number + is_array, parts_of(kind.shape, row), partial(place, number))
    except HostileArchive:
        raise
    except SourceError as error:
        lost.append(SetAside(Reason.UNPARSABLE, error.message if is_parquet else BREAKS_OFF, entry.name, place(number + 1)))
    if lost:
        yield rest(kind.format, entry.name, lost)


def _why_lost(kind: Kind, row: Row | Malformed) -> tuple[Reason, str]:
    is_text = kind is kinds.OPENAI_CHAT and isinstance(row, Row) and isinstance(row.text, str) and row.messages is None
    return _NO_TALK if is_text else _DAMAGED


def _importer(kind: Kind) -> Importer:
    return Importer(kind.format, kind.label, partial(_score, kind), partial(_chats, kind))


OPENAI_CHAT = _importer(kinds.OPENAI_CHAT)
OPENAI_PREFERENCE = _importer(kinds.OPENAI_PREFERENCE)
PROMPT_COMPLETION = _importer(kinds.PROMPT_COMPLETION)
SHAREGPT = _importer(kinds.SHAREGPT)
ALPACA = _importer(kinds.ALPACA)
