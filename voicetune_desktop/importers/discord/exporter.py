"""Channels of Discord as DiscordChatExporter saves them: JSON, HTML, CSV or plain text, whole or in parts."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.discord.dates import Moments
from voicetune_desktop.importers.discord.json_rows import Channel, Guild, Head, chat_of, read_head, read_json
from voicetune_desktop.importers.discord.pages import read_page, title_of
from voicetune_desktop.importers.discord.plain import BANNER, dates_in_text, read_text
from voicetune_desktop.importers.discord.table import HEADER, dates_in_table, read_table
from voicetune_desktop.importers.discord.talk import Item, Talk
from voicetune_desktop.importers.entries import Entry, natural
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_chats import head_of
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Reason, SetAside

_CANDIDATES = 200
"""Files whose heads detection looks at; fewer than a source remembers."""
_ENDINGS = r"\.(json|html?|csv|txt)$"
_JSON = re.compile(rb'\s*\{\s*"guild"\s*:\s*\{.*?"channel"\s*:\s*\{', re.DOTALL)
_NAME = re.compile(
    r"^(?P<title>.*?)(?: \[(?P<id>\d{5,20})\])?(?: \((?:after|before|\d{4}-)[^()]*\))?(?: \[part (?P<part>\d{1,6})\])?\.\w+$"
)
_GUILD = re.compile(r"^(?:Guild|Server): ([^\n]{1,200})\n+Channel: ([^\n]{1,400})$", re.MULTILINE)
_FORMS = ("json", "html", "csv", "txt")
"""The best form first: JSON tells most, plain text not even the years' order."""


class _Saved(NamedTuple):
    """One file: its form, and what its head and name tell of the channel."""

    entry: Entry
    form: str
    key: str
    chat: Chat
    order: tuple[str, int, tuple[str, str]]
    """Where it stands among the files of its channel: from when on, which part, its name."""


def _score(source: Source) -> Match:
    for entry in islice(_candidates(source), _CANDIDATES):
        form = _form(head_of(source, entry))
        if form:
            return Match(0.97 if form == "json" else 0.95, f"A channel as DiscordChatExporter saves it ({form.upper()}).")
    return Match(0.0, "No file has a layout of DiscordChatExporter.")


def _candidates(source: Source) -> Iterator[Entry]:
    return iter(source.entries) if len(source.entries) == 1 else source.matching(_ENDINGS)


def _form(head: bytes) -> str | None:
    """Which form a file has that begins like this."""
    text = head.removeprefix(b"\xef\xbb\xbf")
    if text.startswith(HEADER.encode()):
        return "csv"
    if text.startswith(BANNER.encode()) and _GUILD.search(_decoded(text[:2000])):
        return "txt"
    if b"preamble__guild" in text and b"chatlog" in text:
        return "html"
    return "json" if _JSON.match(text) else None


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    channels: defaultdict[str, list[_Saved]] = defaultdict(list)
    for entry in _candidates(source):
        if form := _form(head := head_of(source, entry)):
            saved = _saved(entry, form, head)
            channels[saved.key].append(saved)
    if not channels:
        raise SourceError("There is no channel in it that DiscordChatExporter saved.", "Save the channel again, in the format JSON.")
    for files in channels.values():
        export = _export(source, sorted(files, key=lambda file: file.order), answers)
        if answers.chats is None or export.chat.id in answers.chats:
            yield export


DISCORD_EXPORTER = Importer("discord-exporter", "Discord (DiscordChatExporter)", _score, _chats)


def _saved(entry: Entry, form: str, head: bytes) -> _Saved:
    name = _NAME.match(entry.name.rpartition("/")[2])
    id_, part, title = (name["id"], name["part"], name["title"]) if name else (None, None, entry.name)
    told = read_head(head) if form == "json" else _head_of(form, head, title)
    if told.channel.id is None:
        told = told._replace(channel=Channel(id_, told.channel.type, told.channel.name or title))
    key = str(told.channel.id or title)
    return _Saved(entry, form, key, chat_of(told, key), (told.after, int(part or 1), natural(entry.name)))


def _head_of(form: str, head: bytes, title: str) -> Head:
    """What a file that is no JSON tells of its channel; tables tell nothing, so their name must."""
    guild, channel = None, title.rpartition(" - ")[2]
    if form == "html":
        guild, _, channel = (title_of(head) or title).rpartition(" / ")
    elif form == "txt" and (found := _GUILD.search(_decoded(head[:4000]))):
        guild, channel = found[1], found[2].rpartition(" / ")[2]
    elif " - " in title:
        guild = title.partition(" - ")[0]
    is_direct = guild in ("", "Direct Messages")
    return Head(Guild(None, guild), Channel(None, "DirectTextChat" if is_direct else None, channel))


def _decoded(head: bytes) -> str:
    return head.decode("utf-8", "replace").replace("\r\n", "\n")


def _export(source: Source, files: Sequence[_Saved], answers: Answers) -> ChatExport:
    """One channel, read from its files of the best form."""
    form = min((file.form for file in files), key=_FORMS.index)
    parts = [file.entry for file in files if file.form == form]
    chat = next(file.chat for file in files if file.form == form)
    export, talk = ChatExport(chat, ()), Talk(chat, answers.me, {})
    read: Callable[[Entry], Iterator[Item]]
    if form in ("json", "html"):
        read = partial(read_json if form == "json" else read_page, source, talk=talk)
    else:
        dates, rows = (dates_in_table, read_table) if form == "csv" else (dates_in_text, read_text)
        moments = Moments(_dates(source, parts, dates), answers.date_order)
        export.questions = (moments.question,) if moments.question else ()
        read = partial(rows, source, talk=talk, moments=moments)
    export.items = _items(parts, [file.entry for file in files if file.form != form], export, talk, read)
    return export


def _dates(source: Source, parts: Sequence[Entry], dates: Callable[[Source, Entry], Iterator[str]]) -> Iterator[str]:
    """The times of all parts, as far as they can be read."""
    for entry in parts:
        try:
            yield from dates(source, entry)
        except SourceError:
            continue


def _items(
    parts: Sequence[Entry], others: Sequence[Entry], export: ChatExport, talk: Talk, read: Callable[[Entry], Iterator[Item]]
) -> Iterator[Item]:
    """The rows of a channel, file by file. After the last one the export knows all names of those who wrote."""
    for entry in parts:
        yield from read(entry)
    for entry in others:
        yield SetAside(Reason.UNSUPPORTED, "The same channel was read from another file, which tells more.", entry.name, "channel")
    export.participants = talk.participants()
