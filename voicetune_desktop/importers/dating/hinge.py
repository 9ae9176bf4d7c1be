"""Hinge's matches.json: what the person wrote to each match; what they answered is not in it."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.dating.own_messages import Own, listed, talk
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import JsonFile, chosen, head_of, read_chats
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "hinge"
_NAMES = r"(?:^|/)matches[^/]*\.json$"
_OF_MATCH = (b'"match"', b'"like"', b'"block"', b'"we_met"')
_TEXTS = (b'"chats"', b'"body"', b'"timestamp"')


class Row(Struct, gc=False):
    """A message, or a like with a comment."""

    body: str | None = None
    comment: str | None = None
    timestamp: Any = None


class Talk(Struct):
    """What happened with somebody."""

    chats: list[Row] | None = None
    like: list[Row] | None = None


def score(source: Source) -> Match:
    """Sure where a list of matches has messages as Hinge writes them."""
    if _files(source):
        return Match(0.97, "Messages as Hinge's data has them.")
    return Match(0.0, "No file has the form of Hinge's data.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A talk for each match with whom there was one. Raises SourceError when there are none."""
    entries = _files(source)
    if not entries:
        raise SourceError("There are no messages of Hinge in it.", "Choose the archive that Hinge made, or matches.json from it.")
    for entry in entries:
        yield from chosen(read_chats(source, entry, FORMAT, _walk), answers)


def _files(source: Source) -> list[Entry]:
    return [entry for entry in source.candidates(_NAMES) if _is_one(head_of(source, entry))]


def _is_one(head: bytes) -> bool:
    is_list = head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"[")
    return is_list and all(mark in head for mark in _TEXTS) and any(mark in head for mark in _OF_MATCH)


def _walk(file: JsonFile) -> Iterator[ChatExport]:
    for found in listed(file, FORMAT, Talk):
        if isinstance(found, ChatExport):
            yield found
            continue
        number, one = found
        likes = [Own(_time(row), row.comment, f"[{number}].like[{at}]") for at, row in enumerate(one.like or ()) if row.comment]
        said = [Own(_time(row), row.body or "", f"[{number}].chats[{at}]") for at, row in enumerate(one.chats or ())]
        if likes or said:
            yield talk(FORMAT, f"Match {number + 1}", file.name, likes + said)


def _time(row: Row) -> str | None:
    return iso_time(row.timestamp)


HINGE = Importer(FORMAT, "Hinge", score, chats)
