"""Ghost's export: a JSON file of its tables, posts and pages among them."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, DAMAGED_ROW
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.plain_text.documents import AUTHOR
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.writings.authors import Authors, authors_of
from voicetune_desktop.importers.writings.html_words import words_of
from voicetune_desktop.importers.writings.texts import DRAFT, Text, chats_of
from voicetune_desktop.model import Answers, ChatExport, Reason, SetAside

_POSTS, _USERS, _WRITERS = "posts", "users", "posts_authors"
_SHOWN = frozenset({"published", "sent"})
_NOT_WORDS = ".kg-bookmark-card, .kg-button-card, .kg-signup-card, .kg-embed-card, .kg-cta-card, script, style, iframe, form"
"""Cards for other pages, and invitations to subscribe."""


class Post(Struct, gc=False):
    """A post or page."""

    id: str | None = None
    title: str | None = None
    html: str | None = None
    plaintext: str | None = None
    status: str | None = None
    published_at: Any = None
    created_at: Any = None
    author_id: str | None = None


class User(Struct, gc=False):
    """Somebody who writes."""

    id: str | None = None
    name: str | None = None
    slug: str | None = None
    email: str | None = None


class Writer(Struct, gc=False):
    """Who wrote a post; of several the first counts."""

    post_id: str | None = None
    author_id: str | None = None
    sort_order: int | None = None


def read_posts(source: Source, entries: Sequence[Entry], answers: Answers) -> Iterator[ChatExport]:
    """A chat for each post that was published."""
    users, writers = dict[str, tuple[str, ...]](), dict[str, str]()
    for entry in entries:
        for _, row in _rows(source, entry, {_USERS: User, _WRITERS: Writer}):
            if isinstance(row, User) and row.id:
                users[row.id] = (row.name or row.slug or "Unknown", row.slug or "", row.email or "")
            elif isinstance(row, Writer) and row.post_id and row.author_id and not row.sort_order:
                writers[row.post_id] = row.author_id
    wrote = [one for one in users if one in writers.values()] or list(users)
    authors = authors_of("ghost", {one: users[one] for one in wrote}, answers.me)
    found = (one for entry in entries for one in _posts(source, entry, writers, authors))
    return chats_of("ghost", "Ghost", source.name, found, authors.questions)


def _posts(source: Source, entry: Entry, writers: dict[str, str], authors: Authors) -> Iterator[Text | SetAside]:
    for place, row in _rows(source, entry, {_POSTS: Post}):
        if isinstance(row, SetAside):
            yield row
        elif not isinstance(row, Post):
            yield SetAside(Reason.UNPARSABLE, DAMAGED_ROW, entry.name, place)
        elif row.status not in _SHOWN:
            yield SetAside(*DRAFT, entry.name, place)
        else:
            author = authors.people.get(writers.get(row.id or "", "") or row.author_id or "", AUTHOR)
            words = words_of(row.html, _NOT_WORDS) if row.html else row.plaintext or ""
            sent_at = iso_time(row.published_at) or iso_time(row.created_at)
            yield Text(row.id or "", row.title or "", words, entry.name, place, sent_at, author)


def _rows(source: Source, entry: Entry, kinds: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The rows of some tables with their places; where the file breaks off, a last one says so."""
    place = "db"
    try:
        with source.open(entry) as stream:
            cursor = Cursor(stream)
            for table in _tables(cursor):
                place = table
                if table in kinds:
                    number = 0
                    for batch in cursor.batches(kinds[table]):
                        for row in batch:
                            yield f"{table}[{number}]", row
                            number += 1
            cursor.end()
    except HostileArchive:
        raise
    except SourceError:
        yield place, SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, place)


def _tables(cursor: Cursor) -> Iterator[str]:
    """The names of the tables, with the cursor at each: in `db[0].data`, or in `data` as older versions have it."""
    for member in cursor.members():
        if member == "db":
            for _ in cursor.items():
                for inner in cursor.members():
                    if inner == "data":
                        yield from cursor.members()
        elif member == "data":
            yield from cursor.members()
