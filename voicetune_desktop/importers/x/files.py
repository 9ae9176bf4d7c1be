"""The files of an archive of X: scripts that assign an array, and what they tell about people."""

import re
from collections.abc import Iterator
from typing import BinaryIO, TypeVar

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import JsonFile, head_of, named
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Participant

T = TypeVar("T")

TWEETS = r"(?:^|/)(?:tweets?|community-tweet)(?:-part\d+)?\.js$"
NOTES = r"(?:^|/)note-tweet(?:-part\d+)?\.js$"
DELETED = r"(?:^|/)deleted-tweets?(?:-part\d+)?\.js$"
TALKS = r"(?:^|/)direct-messages?(?:-group)?(?:-part\d+)?\.js$"
GROUPS = r"(?:^|/)direct-messages?-group(?:-part\d+)?\.js$"
GROK = r"(?:^|/)grok-chat-item(?:-part\d+)?\.js$"
PEOPLE = 100_000
"""People whose names are remembered from posts."""
_ACCOUNT = r"(?:^|/)account\.js$"

_ASSIGNMENT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:window|Grailbird)\.[\w.]+\s*=\s*")


class Account(Struct, rename="camel"):
    """Whose archive it is."""

    account_id: str | None = None
    username: str | None = None
    account_display_name: str | None = None
    email: str | None = None


class _Holder(Struct):
    account: Account | None = None


class Mention(Struct, gc=False):
    """Somebody whom a post names."""

    id_str: str | None = None
    name: str | None = None
    screen_name: str | None = None


class _Mentions(Struct):
    user_mentions: list[Mention] = []


class _Tweet(Struct):
    entities: _Mentions | None = None


class _Named(_Tweet):
    tweet: _Tweet | None = None


def open_script(source: Source, entry: Entry) -> BinaryIO:
    """The file from where its JSON begins, behind `window.YTD.tweets.part0 = `. Raises SourceError."""
    found = _ASSIGNMENT.match(source.head(entry))
    stream = source.open(entry)
    if found:
        stream.read(found.end())
    return stream


def is_script(source: Source, entry: Entry) -> bool:
    """Whether the file begins as those of X do."""
    return b"window.YTD." in head_of(source, entry)[:200]


def scripts(source: Source, pattern: str) -> list[Entry]:
    """The files of this name, in order; those of an older archive's `.json` are none."""
    return [entry for entry in named(source, pattern, "js") if is_script(source, entry)]


def account_of(source: Source) -> Account:
    """Whose archive it is, as far as it tells."""
    for entry in scripts(source, _ACCOUNT):
        for found in _rows(source, entry, _Holder):
            if found.account:
                return found.account
    return Account()


def people_in(source: Source) -> dict[str, Participant]:
    """Everybody whom the person's posts name, by number: messages have numbers only."""
    found = dict[str, Participant]()
    for entry in scripts(source, TWEETS):
        for row in _rows(source, entry, _Named):
            entities = (row.tweet or row).entities
            for one in entities.user_mentions if entities else ():
                if one.id_str and one.screen_name and one.id_str not in found and len(found) < PEOPLE:
                    found[one.id_str] = Participant(one.id_str, one.name or one.screen_name, None, (f"@{one.screen_name}",))
    return found


def _rows(source: Source, entry: Entry, kind: type[T]) -> Iterator[T]:
    """The rows of a file that can be read, as far as it goes: whoever reads it in earnest says what is wrong with it."""
    try:
        with open_script(source, entry) as stream:
            for batch in JsonFile(stream, entry.name).cursor.batches(kind):
                yield from (row for row in batch if not isinstance(row, Malformed))
    except HostileArchive:
        raise
    except SourceError:
        return
