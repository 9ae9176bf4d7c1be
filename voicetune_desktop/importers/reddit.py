"""Reddit: the tables of an account's data, of which four hold words: messages, chats, comments and posts."""

from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "reddit"
_COLUMNS = {
    "chat": frozenset({b"message_id", b"created_at", b"username", b"message", b"channel_url"}),
    "message": frozenset({b"id", b"permalink", b"thread_id", b"date", b"from", b"to", b"body"}),
    "comment": frozenset({b"id", b"permalink", b"date", b"subreddit", b"parent", b"body"}),
    "post": frozenset({b"id", b"permalink", b"date", b"subreddit", b"title", b"body"}),
}
"""Columns by which each sort of table is known."""
_LOOKED_AT = 200
"""Tables whose beginnings detection looks at."""
_YES, _NO = Match(0.97, "Tables with the columns of Reddit's data."), Match(0.0, "No table has the columns of Reddit's data.")


def score(source: Source) -> Match:
    """Sure where a table has Reddit's columns."""
    return _YES if any(True for _ in _files(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, and what was written in each community. Raises SourceError when there are none."""
    from voicetune_desktop.importers.reddit_chats import read_chats

    files = [*_files(source, None)]
    if not files:
        raise SourceError("There is nothing of Reddit in it.", "Choose the archive that Reddit made, as it is.")
    return chosen(read_chats(source, files, answers.me), answers)


def _files(source: Source, limit: int | None) -> Iterator[tuple[str, Entry]]:
    """The tables that hold words, with what sort each is of; gathered ones, which name authors, are others' words."""
    for entry in source.candidates(r"\.csv$", limit):
        names = {name.strip(b' "\r') for name in head_of(source, entry).removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].split(b",")}
        sort = next((sort for sort, columns in _COLUMNS.items() if columns <= names), None)
        if sort and b"author" not in names:
            yield sort, entry


REDDIT = Importer(FORMAT, "Reddit", score, chats)
