"""The files that DiscordChatExporter saves: their form, their channel, and which of them belong together."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from voicetune_desktop.importers.discord.json_rows import Channel, Guild, Head, chat_of, read_head
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry, natural
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Chat

FORMS = ("json", "html", "csv", "txt")
"""The best form first: JSON tells most, plain text not even the years' order."""

BANNER = "=" * 62
"""The line around the head and the end of plain text."""
HEADER = "AuthorID,Author,Date,Content,Attachments"
"""The first line of CSV."""

_ENDINGS = r"\.(json|html?|csv|txt)$"
_JSON = re.compile(rb'\s*\{\s*"guild"\s*:\s*\{.*?"channel"\s*:\s*\{', re.DOTALL)
_NAME = re.compile(
    r"^(?P<title>.*?)(?: \[(?P<id>\d{5,20})\])?(?: \((?:after|before|\d{4}-)[^()]*\))?(?: \[part (?P<part>\d{1,6})\])?\.\w+$"
)
_PART = re.compile(r" \[part \d{1,6}\]\.(?=\w+$)")
_GUILD = re.compile(r"^(?:Guild|Server): ([^\n]{1,200})\n+Channel: ([^\n]{1,400})$", re.MULTILINE)


class Saved(NamedTuple):
    """One file: its form, and what its head and name tell of the channel."""

    entry: Entry
    form: str
    key: str
    chat: Chat
    save: str
    """What the parts of one save have in common: the name without the part."""
    order: tuple[str, tuple[str, str], int]
    """Where it stands among the files of its channel: from when on, which save, which part."""


def saved_files(source: Source) -> Iterator[Saved]:
    """All files that DiscordChatExporter saved."""
    for entry in candidates(source):
        head = head_of(source, entry)
        if form := form_of(head):
            yield _saved(entry, form, head)


def candidates(source: Source) -> Iterator[Entry]:
    """Files that may be such; a single file may have any name."""
    return source.candidates(_ENDINGS)


def form_of(head: bytes) -> str | None:
    """Which form a file has that begins like this."""
    text = head.removeprefix(b"\xef\xbb\xbf")
    if text.startswith(HEADER.encode()):
        return "csv"
    if text.startswith(BANNER.encode()) and _GUILD.search(_decoded(text[:2000])):
        return "txt"
    if b"chatlog" in text and (b"preamble__guild" in text or b"chatlog__message-group" in text):
        return "html"
    return "json" if _JSON.match(text) else None


def _saved(entry: Entry, form: str, head: bytes) -> Saved:
    name = _NAME.match(entry.name.rpartition("/")[2])
    id_, part, title = (name["id"], name["part"], name["title"]) if name else (None, None, entry.name)
    told = read_head(head) if form == "json" else _head_of(form, head, title)
    if told.channel.id is None:
        told = told._replace(channel=Channel(id_, told.channel.type, told.channel.name or title))
    key = str(told.channel.id or title)
    save = _PART.sub(".", entry.name)
    return Saved(entry, form, key, chat_of(told, key), save, (told.after, natural(save), int(part or 1)))


def _head_of(form: str, head: bytes, title: str) -> Head:
    """What a file that is no JSON tells of its channel; tables tell nothing, so their name must."""
    guild, channel = None, title.rpartition(" - ")[2]
    if form == "html":
        from voicetune_desktop.importers.discord.pages import title_of

        guild, _, channel = (title_of(head) or title).rpartition(" / ")
    elif form == "txt" and (found := _GUILD.search(_decoded(head[:4000]))):
        guild, channel = found[1], found[2].rpartition(" / ")[2]
    elif " - " in title:
        guild = title.partition(" - ")[0]
    is_direct = guild in ("", "Direct Messages")
    return Head(Guild(None, guild), Channel(None, "DirectTextChat" if is_direct else None, channel))


def _decoded(head: bytes) -> str:
    return head.decode("utf-8", "replace").replace("\r\n", "\n")
