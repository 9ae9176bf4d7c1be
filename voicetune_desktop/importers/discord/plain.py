"""Messages in DiscordChatExporter's plain text, and what becomes of each."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.discord.dates import WRITTEN, Moments
from voicetune_desktop.importers.discord.files import BANNER
from voicetune_desktop.importers.discord.mentions import resolved
from voicetune_desktop.importers.discord.notices import is_notice
from voicetune_desktop.importers.discord.table import known_account
from voicetune_desktop.importers.discord.talk import BREAKS_OFF, CUT_OFF, NOTICE, TOO_LONG, Item, Talk, flags, without_text
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.blocks import text_blocks, whole_rows
from voicetune_desktop.importers.text_files.encodings import encoding_of
from voicetune_desktop.model import Message, Reason, SetAside

_ROW = re.compile(rf"\n\n\[((?:{WRITTEN}|\d{{4}}-\d\d-\d\dT)[^\]\n]{{1,40}})\] ([^\n]{{1,200}})(?=\n|\Z)")
_PARTS = re.compile(r"\n\{(Attachments|Embed|Stickers|Reactions|Forwarded Message)\}(?=\n|\Z)")
_END = re.compile(rf"\n{BANNER}\nExported [^\n]{{1,40}}\n{BANNER}\s*\Z")
_PINNED = " (pinned)"
_NO_PARTS = frozenset[str]()


class _Text(NamedTuple):
    """One message as written; `is_last` where nothing follows, not even the end of the export; `is_cut` where it is too long to be held."""

    line: int
    date: str
    account: str
    body: str
    is_last: bool = False
    is_cut: bool = False


def dates_in_text(source: Source, entry: Entry) -> Iterator[str]:
    """The times of all messages, as written."""
    return (found.date for found in _texts(source, entry))


def read_text(source: Source, entry: Entry, talk: Talk, moments: Moments) -> Iterator[Item]:
    """The rows of one file; a message in which it breaks off is not among them. Raises HostileArchive."""
    line = 1
    try:
        for found in _texts(source, entry):
            line = found.line
            yield _read(found, entry.name, talk, moments)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)


def _texts(source: Source, entry: Entry) -> Iterator[_Text]:
    held: _Text | None = None
    line = 0
    with source.open(entry) as stream:
        for block in whole_rows(text_blocks(stream, encoding_of(source.head(entry)) or "utf-8"), _ROW):
            before, *parts = _ROW.split(block)
            line += before.count("\n")
            held = held._replace(is_cut=True) if held and before.strip() else held
            for date, account, body in zip(*[iter(parts)] * 3, strict=True):
                if held:
                    yield held
                held = _Text(line + 2, date, account, body)
                line += 2 + body.count("\n")
    if held:
        end = _END.search(held.body)
        yield held._replace(body=held.body[: end.start()]) if end else held._replace(is_last=True)


def _read(found: _Text, file: str, talk: Talk, moments: Moments) -> Item:
    line, date, account, body, is_last, is_cut = found
    if is_cut:
        return SetAside(Reason.UNPARSABLE, TOO_LONG, file, line)
    if is_last:
        return SetAside(Reason.UNPARSABLE, CUT_OFF, file, line)
    parts = list(_PARTS.finditer(body)) if "\n{" in body else []
    text = body[: parts[0].start() if parts else None].strip("\n")
    kinds = {part[1] for part in parts} if parts else _NO_PARTS
    if is_notice(text):
        return SetAside(Reason.SYSTEM, NOTICE, file, line)
    if not text or text.isspace():
        return SetAside(*without_text(has_files=bool(kinds - {"Reactions"})), file, line)
    account = account.removesuffix(_PINNED)
    who = talk.senders.get(account) or known_account(talk, account, account)
    text = resolved(text, talk.name_of, talk.room_name)
    marks = flags(has_files=True) if parts and kinds & {"Attachments", "Stickers"} else ()
    return Message(talk.chat.id, talk.chat.title, None, who.id, who.name, who.is_me, moments(date), text, flags=marks)
