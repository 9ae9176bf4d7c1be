"""Texts of Google Voice, from a Takeout: a page for each stretch of a conversation, and one for each call."""

from collections.abc import Iterator
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

_PAGES = r"\.html$"
_LOOKED_AT = 50
_TALK, _CALL = b'class="hChatLog', b'class="haudio'


def _score(source: Source) -> Match:
    for entry in islice(source.matching(_PAGES), _LOOKED_AT):
        head = head_of(source, entry)
        if _TALK in head or (_CALL in head and b"voice" in head.lower()):
            return Match(0.95, "Conversations of Google Voice, from a Takeout.")
    return Match(0.0, "No page has the layout of Google Voice.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    from voicetune_desktop.importers.google.voice_chats import read_chats

    talks, calls = list[Entry](), list[Entry]()
    for entry in source.matching(_PAGES):
        head = head_of(source, entry)
        if _TALK in head:
            talks.append(entry)
        elif _CALL in head:
            calls.append(entry)
    if not talks and not calls:
        raise SourceError("There are no conversations of Google Voice in it.", "Ask Google Takeout for “Voice” and choose its archive.")
    yield from read_chats(source, talks, calls, answers)


GOOGLE_VOICE = Importer("google-voice", "Google Voice", _score, _chats)
