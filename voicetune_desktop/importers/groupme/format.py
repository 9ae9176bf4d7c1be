"""GroupMe: a folder for each conversation, with message.json and conversation.json; tools write the same messages into a file."""

import re
from collections.abc import Iterator
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "groupme"
_MESSAGES = r"(?:^|/)message\.json$"
_NOBODY_WROTE = (b"[]", b"")
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[|\{)")
_MARKS = (b'"source_guid"', b'"avatar_url"', b'"created_at"', b'"text"')
_LOOKED_AT = 50
_YES, _NO = Match(0.96, "Messages as GroupMe exports them."), Match(0.0, "No file has messages as GroupMe exports them.")


def score(source: Source) -> Match:
    """Sure where a file begins with messages as GroupMe writes them."""
    return _YES if any(is_one(head_of(source, entry)) for entry in islice(_candidates(source), _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each conversation. Raises SourceError when there are none."""
    from voicetune_desktop.importers.groupme.conversations import Conversations

    whole = [entry for entry in _candidates(source) if is_one(head_of(source, entry))]
    if not whole:
        raise SourceError("There are no messages of GroupMe in it.", "Choose the archive that GroupMe made, as it is.")
    known = {entry.name for entry in whole}
    others = (entry for entry in source.matching(_MESSAGES) if entry.name not in known)
    damaged = [entry for entry in others if head_of(source, entry).strip() not in _NOBODY_WROTE]
    return chosen(map(Conversations(source, whole, answers.me).read, [*whole, *damaged]), answers)


def is_one(head: bytes) -> bool:
    """Whether a file begins with messages of GroupMe."""
    return _BEGINS.match(head) is not None and all(mark in head for mark in _MARKS)


def _candidates(source: Source) -> Iterator[Entry]:
    return iter(source.entries) if len(source.entries) == 1 else source.matching(r"\.json$")


GROUPME = Importer(FORMAT, "GroupMe", score, chats)
