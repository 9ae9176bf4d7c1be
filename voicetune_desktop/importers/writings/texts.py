"""Texts of one author, however an app keeps them: each is a document in which the author answers its title.

How a document becomes questions and answers is told in `plain_text/documents.py`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from hashlib import blake2b
from io import BytesIO
from itertools import chain
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, DAMAGED_ROW, rest
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.plain_text.documents import AUTHOR, READER, read_row
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.blocks import TextFile
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Question, Reason, SetAside

T = TypeVar("T")

_ID = 12
_LONG = 25
"""Letters from which on a title with which the text begins is only its beginning."""
_DATE = 10
"""Letters of the day in a time."""

NO_TEXT = (Reason.MEDIA, "There is no text in it.")
DRAFT = (Reason.UNSUPPORTED, "A draft that was never published.")
THROWN_AWAY = (Reason.DELETED, "It lay in the bin.")


class Text(Struct, gc=False):
    """A text: its id in the app ("" where it has none), title, words, where it stands, when and by whom it was written."""

    id: str
    title: str
    words: str
    file: str
    at: int | str
    sent_at: str | None = None
    author: Participant = AUTHOR


def chats_of(
    format_id: str, label: str, name: str, found: Iterable[Text | SetAside | ChatExport], questions: tuple[Question, ...] = ()
) -> Iterator[ChatExport]:
    """A chat for each text, those that are given as they are, and at the end one for what is set aside; `name` is the file's."""
    asides, known = list[SetAside](), set[str]()
    for one in found:
        if isinstance(one, ChatExport):
            yield one
        elif isinstance(one, Text) and one.words.strip():
            yield _export(one, format_id, label, known, questions)
        else:
            asides.append(one if isinstance(one, SetAside) else SetAside(*NO_TEXT, one.file, one.at))
    if asides:
        yield rest(format_id, name, asides)


def json_texts(
    source: Source, entry: Entry, kind: type[T], keys: Sequence[str], become: Callable[[T, str], Text | SetAside]
) -> Iterator[Text | SetAside]:
    """What becomes of the elements of the arrays under some keys, by their places; where the file breaks off, a last row says so."""
    place = keys[0]
    try:
        with source.open(entry) as stream:
            cursor = Cursor(stream)
            for member in cursor.members():
                for number, row in enumerate(chain.from_iterable(cursor.batches(kind))) if member in keys else ():
                    place = f"{member}[{number}]"
                    is_damaged = isinstance(row, Malformed)
                    yield SetAside(Reason.UNPARSABLE, DAMAGED_ROW, entry.name, place) if is_damaged else become(row, place)
            cursor.end()
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, place)


def _export(text: Text, format_id: str, label: str, known: set[str], questions: tuple[Question, ...]) -> ChatExport:
    title = " ".join(text.title.split())
    words = _without_first_rules(text.words.strip())
    is_titled = bool(title) and not _is_beginning(title, words)
    asked = title if is_titled else (text.sent_at or label)[:_DATE]
    key = text.id or _digest(asked, words)
    key = f"{key}-{_digest(asked, words)}" if key in known else key
    known.add(key)
    chat = Chat(f"{format_id}:{key}", title or asked, "dm")
    file = TextFile(text.file, partial(BytesIO, words.encode("utf-8", "replace")), "utf-8")
    items = read_row(file, chat, asked, words, is_titled=is_titled).items
    return ChatExport(chat, (_placed(item, text) for item in items), (READER, text.author), questions)


def _placed(item: Message | SetAside, text: Text) -> Message | SetAside:
    if isinstance(item, SetAside):
        return replace(item, at=text.at)
    if item.sender_id == READER.id:
        return replace(item, sent_at=text.sent_at)
    author = text.author
    return replace(item, sent_at=text.sent_at, sender_id=author.id, sender=author.name, is_me=author.is_me)


def _is_beginning(title: str, words: str) -> bool:
    """Whether a title is none that somebody gave, but the first words of the text."""
    first = title.rstrip("…. ")
    return (len(first) >= _LONG or title.endswith("…")) and " ".join(words[: 2 * len(title) + _LONG].split()).startswith(first)


def _without_first_rules(words: str) -> str:
    """The text without lines above it, which would be taken for what programs put around facts."""
    while words.startswith("---"):
        words = words.partition("\n")[2].lstrip()
    return words


def _digest(asked: str, words: str) -> str:
    return blake2b(f"{asked}\0{words}".encode("utf-8", "surrogatepass"), digest_size=_ID).hexdigest()
