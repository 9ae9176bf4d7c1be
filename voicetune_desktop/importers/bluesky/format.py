"""Bluesky: the file repo.car with all records of an account (atproto.com/specs/repository, lexicon app.bsky.feed.post)."""

from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "bluesky"
_MARKS = (b"eroots\x81\xd8\x2a\x58\x25\x00\x01\x71\x12\x20", b"gversion\x01")
"""The keys of an archive's head, in front of the address that a repository begins with."""
_HEAD = 100
_RECORDS = b"app.bsky."
_YES, _NO = Match(0.97, "The records of an account of Bluesky."), Match(0.0, "No file holds an account of Bluesky.")


def score(source: Source) -> Match:
    """Sure where an archive of blocks has Bluesky's records at its beginning."""
    return _YES if any(True for _ in _files(source)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each account, its posts oldest first. Raises SourceError when there are none."""
    from voicetune_desktop.importers.bluesky.posts import read_posts

    entries = [*_files(source)]
    if not entries:
        raise SourceError("There is nothing of Bluesky in it.", "Choose the file repo.car that Bluesky made.")
    return chosen((export for entry in entries for export in read_posts(source, entry)), answers)


def _files(source: Source) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.car$") if _is_one(head_of(source, entry)))


def _is_one(head: bytes) -> bool:
    return all(mark in head[:_HEAD] for mark in _MARKS) and _RECORDS in head


BLUESKY = Importer(FORMAT, "Bluesky", score, chats)
