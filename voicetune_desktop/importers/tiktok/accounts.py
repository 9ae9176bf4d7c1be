"""TikTok's user_data.json: everything about an account in one object, direct messages somewhere in it."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.json_files.chats import Clock, Item, JsonFile, head_of, read_chats
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.tiktok.words import FORMAT, UTC, unsaid
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

_FILES = r"(?:^|/)user_data(?:_tiktok)?[^/]*\.json$"
_SECTION = re.compile(r"direct ?messages?|chat ?history|group ?chats?", re.IGNORECASE)
"""Objects on the way to the messages; their names changed over the years."""
_WITH = "chat history with "
_PROFILE = re.compile(r"profile(?: ?info(?:rmation)?| ?map| and settings)?", re.IGNORECASE)
_TALK = re.compile(rb'"Chat History With ', re.IGNORECASE)
_TOPS = re.compile(
    rb'"(?:App Settings|Ads and data|(?:Your )?Activity|Direct Messages?|Comment|Likes and Favorites|Profile(?: And Settings)?|'
    rb'Tiktok Shop)"\s*:\s*\{'
)


class Row(Struct, gc=False):
    """A message."""

    date: Any = field(default=None, name="Date")
    from_: str | None = field(default=None, name="From")
    content: str | None = field(default=None, name="Content")


def _times(written: Sequence[object]) -> Sequence[str | None]:
    return [f"{time}{UTC}" if time and not time.endswith(UTC) else time for time in iso_times(written)]


_CLOCK: Clock[Row] = Clock(attrgetter("date"), _times)


def files(source: Source) -> list[Entry]:
    """Files that may be the download of an account, by their names or as the only one."""
    return list(source.candidates(_FILES))


def match(source: Source, entry: Entry) -> Match:
    """Sure where a file holds messages as TikTok writes them; likely where only its name and sections show."""
    head = head_of(source, entry)
    if _TALK.search(head):
        return Match(0.97, "Messages as TikTok's download has them.")
    if len(set(_TOPS.findall(head))) > (0 if re.search(_FILES, entry.name) else 1):
        return Match(0.9, "The sections of an account, as TikTok's download has them.")
    return Match(0.0, "No file has the form of TikTok's download.")


def read_account(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """The conversations of a file, their messages oldest first."""
    me = answers.me or _user_name(source, entry)
    return read_chats(source, entry, FORMAT, partial(_walk, me=me))


def _user_name(source: Source, entry: Entry) -> str | None:
    """The person's own name, which stands behind the messages; None where the file breaks off before."""
    try:
        with source.open(entry) as stream:
            return next(_profile(JsonFile(stream, entry.name)), None)
    except SourceError:
        return None


def _profile(file: JsonFile) -> Iterator[str]:
    for key in file.cursor.members():
        if _PROFILE.fullmatch(key) and file.cursor.peek() == b"{":
            yield from _profile(file)
        elif _SECTION.fullmatch(key):
            _pass_by(file)
        elif key.casefold() == "username" and (name := file.value(str)):
            yield name


def _pass_by(file: JsonFile) -> None:
    """Step over messages list by list, which takes a fifth of the time that it takes to skip them together."""
    for key in file.cursor.members() if file.cursor.peek() == b"{" else ():
        if _SECTION.fullmatch(key):
            _pass_by(file)


def _walk(file: JsonFile, me: str | None, path: str = "") -> Iterator[ChatExport]:
    for key in file.cursor.members():
        if key.casefold().startswith(_WITH):
            yield _export(file, f"{path}{key}", key[len(_WITH) :].rstrip().removesuffix(":"), me)
        elif file.cursor.peek() == b"[" and "group" in path.casefold():
            yield _export(file, f"{path}{key}", key.rstrip().removesuffix(":"), me, is_group=True)
        elif file.cursor.peek() == b"{" and _SECTION.fullmatch(key):
            yield from _walk(file, me, f"{path}{key}.")


def _export(file: JsonFile, path: str, peer: str, me: str | None, *, is_group: bool = False) -> ChatExport:
    chat = Chat(f"{FORMAT}:{peer}", peer, "group" if is_group else "dm")
    talk = _Talk(chat, file.name, path, None if is_group else peer, me)
    return ChatExport(chat, oldest_first(file.rows(Row, path, talk.item, _CLOCK)))


class _Talk(NamedTuple):
    """One conversation while it is read."""

    chat: Chat
    file: str
    path: str
    peer: str | None
    me: str | None

    def item(self, row: Row, number: int, sent_at: str | None) -> Item:
        """What becomes of a message. In a conversation of two, whoever is not the other is the person."""
        chat, text = self.chat, row.content
        if row.from_ is None or text is None:
            return self._aside(Reason.UNPARSABLE, "This message is damaged.", number)
        if aside := unsaid(text):
            return self._aside(*aside, number)
        is_me = row.from_ == self.me if self.me else (row.from_ != self.peer if self.peer else None)
        return Message(chat.id, chat.title, None, row.from_, row.from_, is_me, sent_at, text)

    def _aside(self, reason: Reason, why: str, number: int) -> SetAside:
        return SetAside(reason, why, self.file, f"{self.path}[{number}]")
