"""Posts of X that Apify's scrapers gathered: an array of posts, or a line for each, by one author or many."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import Clock, Item, chosen, head_of, read_rows
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time, tweet_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.x.tweets import Entities, readable
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant, Question, Reason, SetAside

FORMAT = "apify-tweets"
_NEW = (b'"createdAt"', b'"userName"', b'"author"')
_OLD = (b'"created_at"', b'"screen_name"', b'"full_text"')
_CAPTION = ("caption",)
_LOOKED_AT = 20
"""JSON files whose heads detection looks at."""


class Author(Struct, frozen=True, rename="camel", gc=False):
    """Who wrote a post; the name of the field differs by scraper."""

    user_name: str | None = None
    screen_name: str | None = field(default=None, name="screen_name")
    name: str | None = None

    @property
    def handle(self) -> str:
        """The name behind the @."""
        return self.user_name or self.screen_name or ""


class Row(Struct, rename="camel", gc=False):
    """A post."""

    id: str | int | None = None
    id_str: str | None = field(default=None, name="id_str")
    text: str | None = None
    full_text: str | None = None
    old_text: str | None = field(default=None, name="full_text")
    created_at: Any = None
    old_created_at: Any = field(default=None, name="created_at")
    author: Author | None = None
    user: Author | None = None
    is_retweet: Any = None
    in_reply_to_id: str | None = None
    entities: Entities | None = None
    extended_entities: Entities | None = None


def _times(written: Sequence[object]) -> Sequence[str | None]:
    """Scrapers write times as X does, or in ISO's form."""
    times = tweet_times(written)
    return [tweeted or iso_time(one) for one, tweeted in zip(written, times, strict=True)] if None in times else times


def _written(row: Row) -> object:
    """When it was sent, as the row says."""
    return row.created_at or row.old_created_at


_CLOCK: Clock[Row] = Clock(_written, _times)


def score(source: Source) -> Match:
    """Sure where a file has posts with the fields of Apify's."""
    if _files(source):
        return Match(0.93, "Posts of X as Apify gathers them.")
    return Match(0.0, "No file has posts as Apify gathers them.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file, its posts oldest first. Raises SourceError when there are none."""
    files = _files(source)
    if not files:
        raise SourceError("There are no posts gathered by Apify in it.", "Choose the JSON file of the dataset.")
    return chosen((_export(source, entry, answers) for entry in files), answers)


def _files(source: Source) -> list[Entry]:
    return [entry for entry in source.candidates(r"\.json$", _LOOKED_AT) if _is_one(head_of(source, entry))]


def _is_one(head: bytes) -> bool:
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"[":
        return False
    return (all(mark in head for mark in _NEW) and (b'"isRetweet"' in head or b'"twitterUrl"' in head)) or all(
        mark in head for mark in _OLD
    )


def _export(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    authors = Counter(row.author or row.user for row in _first(head_of(source, entry)))
    known = [author for author, _ in authors.most_common() if author and author.handle]
    handles = tuple(dict.fromkeys(author.handle for author in known))
    stem = entry.name.rpartition("/")[2].removesuffix(".json")
    one = known[0] if len(handles) == 1 else None
    chat = Chat(f"{FORMAT}:{one.handle if one else stem}", f"Posts of {one.name or one.handle}" if one else stem, "channel")
    names = tuple(dict.fromkeys(author.name or author.handle for author in known))
    questions = () if answers.me else (Question("who_am_i", names, names[0] if names else None),)
    talk = _Talk(chat, entry.name, answers.me, {})
    return ChatExport(chat, oldest_first(read_rows(source, entry, Row, talk.item, _CLOCK)), (), questions)


def _first(head: bytes) -> list[Row]:
    """The posts that the first bytes of a file hold completely."""
    found = list[Row]()
    with suppress(SourceError):
        for batch in Cursor(BytesIO(head)).batches(Row):
            found += (row for row in batch if not isinstance(row, Malformed))
    return found


class _Talk(Struct):
    """The posts of a file while they are read."""

    chat: Chat
    file: str
    me: str | None
    senders: dict[str, Participant]

    def item(self, row: Row, number: int, sent_at: str | None) -> Item:
        """What becomes of a post."""
        chat, author, entities, extended = self.chat, row.author or row.user, row.entities, row.extended_entities
        text = row.full_text or row.old_text or row.text
        handle = author and (author.user_name or author.screen_name)
        if text is None or author is None or not handle:
            return self._aside(Reason.UNPARSABLE, "This row is no post, or damaged.", number)
        if row.is_retweet or text.startswith("RT @"):
            return self._aside(Reason.UNSUPPORTED, "A repost of somebody else's words.", number)
        text = readable(text, entities, extended)
        if not text.strip():
            return self._aside(Reason.MEDIA, "A picture or video without a text.", number)
        who = self.senders.get(handle) or self.senders.setdefault(handle, self._participant(author))
        id_ = row.id_str or row.id
        id_ = id_ if id_ is None else str(id_)
        flags = _CAPTION if (entities and entities.media) or (extended and extended.media) else ()
        return Message(chat.id, chat.title, id_, who.id, who.name, who.is_me, sent_at, text, row.in_reply_to_id, False, flags)

    def _participant(self, author: Author) -> Participant:
        name = author.name or author.handle
        is_me = self.me.removeprefix("@") in (author.handle, name) if self.me else None
        return Participant(author.handle, name, is_me, (f"@{author.handle}",))

    def _aside(self, reason: Reason, why: str, number: int) -> SetAside:
        return SetAside(reason, why, self.file, f"[{number}]")


APIFY_TWEETS = Importer(FORMAT, "Posts of X by Apify", score, chats)
