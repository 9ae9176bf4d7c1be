"""Each file of WhatsApp as a chat with its rows."""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.blocks import TextFile
from voicetune_desktop.importers.text_files.encodings import ask_encoding, encoding_of
from voicetune_desktop.importers.whatsapp.damage import before_nonsense, is_damaged, open_up_to_fault
from voicetune_desktop.importers.whatsapp.rows import read_rows, unread_rows
from voicetune_desktop.importers.whatsapp.senders import clean
from voicetune_desktop.importers.whatsapp.survey import Survey, survey
from voicetune_desktop.importers.whatsapp.titles import title_of
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Reason, SetAside

_BOTH = 2


def open_chat(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    """The chat of a file, up to where that is damaged."""
    try:
        head = source.head(entry)
        broken = is_damaged(source, entry)
        begins = partial(open_up_to_fault, source, entry)
        text = TextFile(entry.name, begins if broken else partial(source.open, entry), encoding_of(head, answers.encoding) or "utf-8")
        with begins() as stream:
            found = survey(stream, text.encoding, answers)
    except HostileArchive:
        raise
    except SourceError as error:
        return ChatExport(_chat(source, entry, None), [SetAside(Reason.UNPARSABLE, error.message, entry.name, 1)])
    chat = _chat(source, entry, found)
    rows = read_rows(text, chat, found, answers.me) if found else unread_rows(text)
    if broken:
        rows = before_nonsense(rows)
    asked = (None if answers.encoding else ask_encoding(head), found.question) if found else ()
    return ChatExport(chat, _guarded(rows, entry), questions=tuple(filter(None, asked)))


def _chat(source: Source, entry: Entry, found: Survey | None) -> Chat:
    title = title_of(entry.name, source.name) or (_called(found) if found else "") or entry.name
    return Chat(f"whatsapp:{title}", title, "group" if found and found.is_group else None)


def _called(found: Survey) -> str:
    """What the app calls a chat whose file tells no name, else the names of both in a talk of two."""
    if found.room:
        return clean(found.room)
    return ", ".join(sorted(map(clean, found.senders))) if len(found.senders) == _BOTH else ""


def _guarded(rows: Iterator[Message | SetAside], entry: Entry) -> Iterator[Message | SetAside]:
    """The rows up to where a file is damaged, so that it does not stop its siblings."""
    try:
        yield from rows
    except HostileArchive:
        raise
    except SourceError as error:
        yield SetAside(Reason.UNPARSABLE, error.message, entry.name, "the rest")
