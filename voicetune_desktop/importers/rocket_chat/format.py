"""Rocket.Chat: a file for each room, with a line of JSON or a paragraph of HTML for each message.

The layouts follow Rocket.Chat's own apps/meteor/server/lib/dataExport.
"""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "rocket-chat"
_LOOKED_AT = 50
_ROW = re.compile(rb'\s*\{"msg":(?:null|"(?:[^"\\]|\\.){0,20000}"),"username":"[^"]{0,200}","ts":"\d{4}-\d\d-\d\dT')
_META = rb'<meta http-equiv="content-type" content="text/html; charset=utf-8">\s*'
_PAGE = re.compile(_META + rb"<p><strong>[^<]{0,200}</strong> \([^()]{0,40}\):<br/>")
_BEGINS = re.compile(_META + rb"(?:<p><st|<p>?\Z|\Z)|" + rb'\s*\{"msg":|\{(?:"(?:m(?:s(?:g"?)?)?)?)?\Z')
"""How a file begins beside others of Rocket.Chat, so that one that breaks off in its first message is told of."""
_YES, _NO = Match(0.96, "Rooms as Rocket.Chat exports them."), Match(0.0, "No file has messages as Rocket.Chat exports them.")


def score(source: Source) -> Match:
    """Sure where a file begins with a message as Rocket.Chat writes it."""
    return _YES if any(True for _ in _files(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each room. Raises SourceError when there are none."""
    from voicetune_desktop.importers.rocket_chat.rooms import Rooms

    entries = [*_files(source, begins=_BEGINS)]
    if not any(_is_room(head_of(source, entry)) for entry in entries):
        raise SourceError("There are no messages of Rocket.Chat in it.", "Choose the archive that Rocket.Chat made, as it is.")
    rooms = Rooms(source, answers.me)
    return chosen(map(rooms.read, entries), answers)


def _files(source: Source, limit: int | None = None, begins: re.Pattern[bytes] | None = None) -> Iterator[Entry]:
    for entry in source.candidates(r"\.(?:json|html)$", limit):
        head = head_of(source, entry)
        if _is_room(head) or (begins and begins.match(head)):
            yield entry


def _is_room(head: bytes) -> bool:
    return _ROW.match(head) is not None or _PAGE.match(head) is not None


ROCKET_CHAT = Importer(FORMAT, "Rocket.Chat", score, chats)
