"""Talks with Grok in an archive of X: questions and answers of all of them, one after the other."""

from collections.abc import Iterator, Sequence
from itertools import chain
from textwrap import shorten
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import DAMAGED, NOTHING, ONLY_FILES, Verdict
from voicetune_desktop.importers.assistants.grok import without_cards
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item, JsonFile
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.x.files import open_script
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_GROK = Participant("grok", "Grok", is_me=False, is_program=True)
_BREAKS_OFF: Verdict = (Reason.UNPARSABLE, BREAKS_OFF)
_VERDICTS = {"damaged": DAMAGED, "nothing": NOTHING, "files": ONLY_FILES, "breaks off": _BREAKS_OFF}
_PERSON = "USER"
_LONGEST_TITLE = 50


class Speaker(Struct, gc=False, frozen=True, rename="camel"):
    """Who a row is by: "USER" or "AGENT"."""

    original_name: str = ""


class Said(Struct, gc=False, rename="camel"):
    """A question or an answer."""

    chat_id: str = ""
    created_at: Any = None
    sender: Speaker = Speaker()
    message: str | None = None
    attachments: Any = None


class Row(Struct, gc=False):
    """A row of the file."""

    said: Said = field(name="grokChatItem")


class _Line(Struct, gc=False):
    """A row as it waits for the others of its talk."""

    number: int
    text: str
    sent_at: str | None
    is_person: bool
    verdict: str
    file: int


def grok_chats(source: Source, entries: Sequence[Entry], me: Participant) -> Iterator[ChatExport]:
    """The talks of some files, each called by its first words."""
    with Shelves(_Line) as shelves:
        for file, entry in enumerate(entries):
            shelves.put_all(_lines(source, entry, file))
        for talk in shelves.chats:
            lines = chain.from_iterable(shelves.rows(talk))
            first = next(lines)
            title = shorten(first.text, _LONGEST_TITLE, placeholder=" …") if talk else ""
            chat = Chat(f"x-archive:grok:{talk}", title or "Grok", "assistant")
            items = (_item(line, chat, me, entries[line.file].name) for line in chain((first,), lines))
            yield ChatExport(chat, oldest_first(items), (me, _GROK))


def _lines(source: Source, entry: Entry, file: int) -> Iterator[tuple[str, _Line]]:
    """The rows of a file with their talks; a last one where it breaks off."""
    number = 0
    try:
        with open_script(source, entry) as stream:
            script = JsonFile(stream, entry.name)
            for number, row in enumerate(chain.from_iterable(script.cursor.batches(Row)), 1):
                yield _line(row, number - 1, file)
            script.end()
    except HostileArchive:
        raise
    except SourceError:
        yield "", _Line(number, "", None, is_person=False, verdict="breaks off", file=file)


def _line(row: Row | Malformed, number: int, file: int) -> tuple[str, _Line]:
    if isinstance(row, Malformed):
        return "", _Line(number, "", None, is_person=False, verdict="damaged", file=file)
    said = row.said
    is_person = said.sender.original_name == _PERSON
    text = (said.message or "") if is_person else without_cards(said.message or "")
    verdict = "" if text.strip() else "files" if said.attachments else "nothing"
    return said.chat_id, _Line(number, text, iso_time(said.created_at), is_person, verdict, file)


def _item(line: _Line, chat: Chat, me: Participant, file: str) -> Item:
    if line.verdict:
        return SetAside(*_VERDICTS[line.verdict], file, f"[{line.number}]")
    who = me if line.is_person else _GROK
    return Message(chat.id, chat.title, None, who.id, who.name, who.is_me, line.sent_at, line.text)
