"""Which files of a source are WhatsApp chats, and each of them as a chat with its rows."""

import io
import re
from collections.abc import Iterator
from functools import partial

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.text_blocks import TextFile, text_blocks
from voicetune_desktop.importers.text_encodings import ask_encoding, encoding_of
from voicetune_desktop.importers.whatsapp.damage import before_nonsense, is_damaged, open_up_to_fault
from voicetune_desktop.importers.whatsapp.grammar import lock, share
from voicetune_desktop.importers.whatsapp.rows import read_rows, unread_rows
from voicetune_desktop.importers.whatsapp.senders import clean
from voicetune_desktop.importers.whatsapp.survey import Survey, survey
from voicetune_desktop.importers.whatsapp.titles import is_export_name, title_of
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

LOOKED_AT = 50
"""Text files of a source whose beginning is read when no name tells."""
SURE, LIKELY, UNSURE, POSSIBLE, UNLIKELY = 0.99, 0.9, 0.6, 0.55, 0.2
_OTHERS_DATE = re.compile(r"\n\[\d{4}-\d\d-\d\d(?: \d|, \d\d:\d\d\])")
"""Tools for other apps begin their lines in this way, too: without a comma or without seconds."""
_ATTACHMENT = re.compile(r"(?:^|/)(?:[A-Z]{3}-\d{8}-WA\d+|\d{8}-)[^/]*$")
_NO = Match(0.0, "No line in it begins like a WhatsApp message.")


def score(source: Source) -> Match:
    """How sure we are, from names and the beginning of each text file."""
    best = _NO
    for entry in _candidates(source):
        best = max(best, _match(source, entry), key=lambda match: match.confidence)
        if best.confidence == SURE:
            break
    return best


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats of the source; a file that was chosen by itself, or is named like one, is always one."""
    alone = len(source.entries) == 1
    for entry in _candidates(source):
        if alone or is_export_name(entry.name) or _match(source, entry).confidence >= POSSIBLE:
            chat = _open_chat(source, entry, answers)
            if answers.chats is None or chat.chat.id in answers.chats:
                yield chat


def _candidates(source: Source) -> list[Entry]:
    """Text files named by WhatsApp, and others that may be renamed chats rather than attachments of a chat."""
    if len(source.entries) == 1:
        return [*source.entries]
    texts = [*source.matching(r"\.txt$")]
    named = [entry for entry in texts if is_export_name(entry.name)]
    folders = {entry.name.rpartition("/")[0] for entry in named if entry.name.endswith("_chat.txt")}
    others = [
        entry
        for entry in texts
        if entry not in named and not _ATTACHMENT.search(entry.name) and entry.name.rpartition("/")[0] not in folders
    ]
    return named + others[:LOOKED_AT]


def _match(source: Source, entry: Entry) -> Match:
    try:
        sample = _sample(source.head(entry))
    except HostileArchive:
        raise
    except SourceError:
        return _NO
    layout = lock(sample)
    if layout is None:
        return _NO
    part = share(sample, layout)
    if is_export_name(entry.name):
        return Match(SURE, "Named as WhatsApp names its exports, and its lines begin like messages.")
    if not part:
        return Match(UNLIKELY, "A line in it begins like a WhatsApp message.")
    often = LIKELY if part >= 0.6 else POSSIBLE
    shared = layout.style in ("colon", "bare") or _OTHERS_DATE.match(sample)
    return Match(min(often, UNSURE) if shared else often, f"{part:.0%} of its first lines begin like WhatsApp messages.")


def _sample(head: bytes) -> str:
    """The whole lines of a file's beginning, after a newline; nothing when it is no text."""
    encoding = encoding_of(head)
    if encoding is None:
        return ""
    text = "".join(text_blocks(io.BytesIO(head), encoding))
    return "\n" + (text.rpartition("\n")[0] or text)


def _open_chat(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    try:
        head = source.head(entry)
        broken = is_damaged(source, entry)
        opener = partial(open_up_to_fault, source, entry) if broken else partial(source.open, entry)
        text = TextFile(entry.name, opener, encoding_of(head, answers.encoding) or "utf-8")
        with text.open() as stream:
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
    title = title_of(entry.name, source.name) or (clean(found.room) if found and found.room else "") or entry.name
    return Chat(f"whatsapp:{title}", title, "group" if found and found.is_group else None)


def _guarded(rows: Iterator[Message | SetAside], entry: Entry) -> Iterator[Message | SetAside]:
    """The rows up to where a file is damaged, so that it does not stop its siblings."""
    try:
        yield from rows
    except HostileArchive:
        raise
    except SourceError as error:
        yield SetAside(Reason.UNPARSABLE, error.message, entry.name, "the rest")
