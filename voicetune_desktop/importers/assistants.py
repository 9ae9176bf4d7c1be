"""What exports of assistants have in common: conversations between the person and a program, one JSON object each."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import NamedTuple

from msgspec import Raw

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.json_chats import BREAKS_OFF, Item, JsonFile, head_of, named, read_chats, rest
from voicetune_desktop.importers.json_repair import Malformed
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

Verdict = tuple[Reason, str]
"""Why a row is set aside, in a word and in a sentence."""

LEFT: Verdict = (Reason.UNSUPPORTED, "A branch that was left: the question was changed, or another answer was asked for.")
DAMAGED: Verdict = (Reason.UNPARSABLE, "This message is damaged.")
INSTRUCTION: Verdict = (Reason.SYSTEM, "An instruction or memory that the app gives to the assistant.")
WORK: Verdict = (Reason.SYSTEM, "Thoughts, code or tools of the assistant, which it did not say.")
ONLY_FILES: Verdict = (Reason.MEDIA, "Files or pictures without a text.")
NOTHING: Verdict = (Reason.SYSTEM, "An empty message, as the app makes them.")

_LOOKED_AT = 100
"""JSON files whose heads detection looks at."""

Read = Callable[[bytes, "Place"], "ChatExport | None"]
"""Makes a chat of the bytes of one conversation; None where they are no conversation."""


class Place(NamedTuple):
    """Where a conversation stands: "[12]" in a file."""

    file: str
    path: str

    def aside(self, verdict: Verdict, at: str) -> SetAside:
        """A row of this conversation, set aside."""
        return SetAside(*verdict, self.file, f"{self.path}{at}" if self.path else at.removeprefix("."))


class Sides(NamedTuple):
    """The two who talk: the person whose export it is, and the assistant."""

    person: Participant
    assistant: Participant

    def message(self, chat: Chat, id_: str | None, who: Participant, sent_at: str | None, text: str, *flags: str) -> Message:
        """A turn of one of them."""
        return Message(chat.id, chat.title, id_, who.id, who.name, who.is_me, sent_at, text, flags=flags)

    def export(self, chat: Chat, items: Iterable[Item]) -> ChatExport:
        """A conversation of theirs."""
        return ChatExport(chat, items, (self.person, self.assistant))


def conversation_files(source: Source, is_one: Callable[[bytes], bool]) -> Iterator[Entry]:
    """The JSON files of a source that are called conversations, or its only file, and whose head is of the right app."""
    candidates = named(source, r"(?:^|/)conversations?[^/]*\.json$") if len(source.entries) > 1 else iter(source.entries)
    for entry in islice(candidates, _LOOKED_AT):
        head = head_of(source, entry)
        if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{") and is_one(head):
            yield entry


def read_conversations(source: Source, entries: Iterable[Entry], format_id: str, read: Read) -> Iterator[ChatExport]:
    """The conversations of some files, each an array of them or a single one. What is none of them comes last."""
    for entry in entries:
        yield from read_chats(source, entry, format_id, partial(_walk, format_id=format_id, read=read))


def _walk(file: JsonFile, format_id: str, read: Read) -> Iterator[ChatExport]:
    lost = list[SetAside]()
    number = -1
    try:
        for number, data in enumerate(_objects(file)):
            place = Place(file.name, f"[{number}]")
            export = None if isinstance(data, Malformed) else read(bytes(data), place)
            if export is None:
                lost.append(place.aside((Reason.UNPARSABLE, "This conversation is damaged."), ""))
            elif export.items:
                yield export
    except HostileArchive:
        raise
    except SourceError:
        file.is_broken = True
        lost.append(Place(file.name, f"[{number + 1}]").aside((Reason.UNPARSABLE, BREAKS_OFF), ""))
    if lost:
        yield rest(format_id, file.name, lost)
    if file.is_broken:
        raise SourceError(BREAKS_OFF)


def _objects(file: JsonFile) -> Iterator[Raw | Malformed]:
    if file.cursor.peek() == b"[":
        for batch in file.cursor.batches(Raw):
            yield from batch
    else:
        yield file.cursor.value(Raw)
