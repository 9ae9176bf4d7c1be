"""Microsoft Teams at work or school: lists of messages as Microsoft Graph gives them, which tools for backups and exports keep.

The fields are those of Graph's resource chatMessage (learn.microsoft.com/graph/api/resources/chatmessage).
"""

from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "teams"
_LOOKED_AT = 50
_MARKS = (b'"messageType"', b'"createdDateTime"', b'"contentType"', b'"body"')
_PLACES = (b'"chatId"', b'"channelIdentity"')
_YES = Match(0.96, "Messages of Teams as Microsoft Graph gives them.")
_NO = Match(0.0, "No file has messages of Teams as Microsoft Graph gives them.")


def score(source: Source) -> Match:
    """Sure where a file has messages with Graph's fields."""
    return _YES if any(True for _ in _files(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats and channels of all files, their messages oldest first. Raises SourceError when there are none."""
    from voicetune_desktop.importers.microsoft.teams_chats import read_chats

    entries = [*_files(source)]
    if not entries:
        raise SourceError("There are no messages of Teams in it.", "Choose the .json file with the messages that the tool wrote.")
    return chosen(read_chats(source, entries, answers.me), answers)


def _files(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.json$", limit) if _is_one(head_of(source, entry)))


def _is_one(head: bytes) -> bool:
    return all(mark in head for mark in _MARKS) and any(mark in head for mark in _PLACES)


TEAMS = Importer(FORMAT, "Microsoft Teams", score, chats)
