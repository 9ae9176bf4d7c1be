"""Mastodon's archive: outbox.json with all that an account posted or passed on, as ActivityPub has it (w3.org/TR/activitypub)."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import DAMAGED_ROW, Clock, Item, chosen, head_of, read_rows
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.microsoft.skype_text import plain
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Reason, SetAside

FORMAT = "mastodon"
_NAMES = r"(?:^|/)outbox[^/]*\.json$"
_MARKS = (b'"OrderedCollection"', b'"orderedItems"')
_KEY = "orderedItems"
_PASSED_ON = (Reason.UNSUPPORTED, "A repost of somebody else's words.")
_NO_WORDS = (Reason.MEDIA, "A picture or film without a text.")
_DAMAGED = (Reason.UNPARSABLE, DAMAGED_ROW)


class Activity(Struct, rename="camel", gc=False):
    """Something that the account did."""

    type: str = ""
    published: Any = None
    actor: str | None = None
    object: Raw = field(default_factory=Raw)


class Note(Struct, rename="camel", gc=False):
    """A post."""

    id: str | None = None
    content: str | None = None
    in_reply_to: str | None = None
    updated: Any = None
    attachment: list[Any] | None = None


class Actor(Struct, rename="camel"):
    """The account, as actor.json tells."""

    id: str | None = None
    name: str | None = None
    preferred_username: str | None = None


_CLOCK: Clock[Activity] = Clock(attrgetter("published"), iso_times)


def score(source: Source) -> Match:
    """Sure where a file begins as an outbox does."""
    if _files(source):
        return Match(0.97, "An outbox as Mastodon's archive has it.")
    return Match(0.0, "No file is an outbox of Mastodon.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each outbox, its posts oldest first. Raises SourceError when there are none."""
    entries = _files(source)
    if not entries:
        raise SourceError("There is nothing of Mastodon in it.", "Choose the archive that Mastodon made, or outbox.json from it.")
    return chosen((_export(source, entry) for entry in entries), answers)


def _files(source: Source) -> list[Entry]:
    return [entry for entry in source.candidates(_NAMES) if all(mark in head_of(source, entry) for mark in _MARKS)]


def _export(source: Source, entry: Entry) -> ChatExport:
    actor = _actor(source, entry)
    name = actor.name or actor.preferred_username or "Me"
    handle = actor.preferred_username
    me = Participant(actor.id or "me", name, is_me=True, also=(handle,) if handle and handle != name else ())
    chat = Chat(f"{FORMAT}:{me.id}", f"Posts of {name}" if actor.id else "Mastodon", "channel")
    talk = _Talk(chat, entry.name, me)
    return ChatExport(chat, oldest_first(read_rows(source, entry, Activity, talk.item, _CLOCK, key=_KEY)), (me,))


def _actor(source: Source, outbox: Entry) -> Actor:
    """The account, by the file beside the outbox; one that tells nothing where there is none."""
    folder = outbox.name.rpartition("/")[0]
    for entry in source.matching(r"(?:^|/)actor\.json$"):
        if entry.name.rpartition("/")[0] == folder:
            try:
                found = decoded(source.head(entry), Actor)
            except HostileArchive:
                raise
            except SourceError:
                continue
            return Actor() if isinstance(found, Malformed) else found
    return Actor()


class _Talk(Struct):
    """The posts of an account while they are read."""

    chat: Chat
    file: str
    me: Participant

    def item(self, row: Activity, number: int, sent_at: str | None) -> Item:
        """What becomes of an activity."""
        aside, note = _PASSED_ON, None
        if row.type == "Create":
            note = decoded(bytes(row.object), Note)
            aside = _DAMAGED
        if note is None or isinstance(note, Malformed):
            return SetAside(*aside, self.file, f"{_KEY}[{number}]")
        text = plain((note.content or "").replace("</p><p>", "</p><br><p>")).strip()
        if not text:
            return SetAside(*_NO_WORDS, self.file, f"{_KEY}[{number}]")
        chat, me = self.chat, self.me
        flags = (*(["edited"] if note.updated else ()), *(["caption"] if note.attachment else ()))
        return Message(chat.id, chat.title, note.id, me.id, me.name, True, sent_at, text, note.in_reply_to, flags=flags)


MASTODON = Importer(FORMAT, "Mastodon", score, chats)
