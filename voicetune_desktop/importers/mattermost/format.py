"""Mattermost: the bulk export of a server, with an object on each line, or the table that its plugin writes of a channel.

The layouts follow Mattermost's docs ("Bulk loading data", "Data format") and mattermost-plugin-channel-export, server/csv.go.
"""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "mattermost"
_LOOKED_AT = 50
_BULK = re.compile(
    rb'(?:\xef\xbb\xbf)?\s*\{\s*(?:"type"\s*:\s*"version"\s*,\s*"version"\s*:\s*1\b[^\n]{0,2000}'
    rb'|"version"\s*:\s*1\s*,\s*"type"\s*:\s*"version"\s*)\}?\s*\n\s*\{\s*"(?:type|team|channel|user|emoji|role|scheme)"'
)
_TABLE = re.compile(rb'(?:\xef\xbb\xbf)?"?Post Creation Time"?,"?User Id"?,"?User Email"?,"?User Type"?,')
_SERVER = Match(0.97, "The bulk export of a Mattermost server.")
_CHANNEL = Match(0.97, "The table of a channel of Mattermost.")
_NO = Match(0.0, "No file has the form of Mattermost's exports.")


def score(source: Source) -> Match:
    """Sure where a file begins as one of both exports does."""
    if any(True for _ in _files(source, r"\.jsonl?$", _BULK, _LOOKED_AT)):
        return _SERVER
    return _CHANNEL if any(True for _ in _files(source, r"\.csv$", _TABLE, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each channel and talk. Raises SourceError when there are none."""
    from voicetune_desktop.importers.mattermost.server import read_server
    from voicetune_desktop.importers.mattermost.table import read_table

    servers, tables = [*_files(source, r"\.jsonl?$", _BULK)], [*_files(source, r"\.csv$", _TABLE)]
    if not servers and not tables:
        raise SourceError("There are no messages of Mattermost in it.", "Choose the export of the server or of a channel, as it is.")
    for entry in servers:
        yield from chosen(read_server(source, entry, answers.me), answers)
    yield from chosen((read_table(source, entry, answers.me) for entry in tables), answers)


def _files(source: Source, names: str, first: re.Pattern[bytes], limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(names, limit) if first.match(head_of(source, entry)))


MATTERMOST = Importer(FORMAT, "Mattermost", score, chats)
