"""Pidgin's logs, and those of Gaim before it: a page of HTML or a text for each conversation, in folders by account and contact."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "pidgin"
_LOOKED_AT = 50
_PAGE = re.compile(rb"<(?:title|h[1-3])>Conversation with [^<>\n]{1,300} at [^<>\n]{4,80} on [^<>\n]{1,200} \([\w-]{2,20}\)</")
_TEXT = re.compile(rb"(?:\xef\xbb\xbf)?Conversation with [^\n]{1,300} at [^\n]{4,80} on [^\n]{1,200} \([\w-]{2,20}\)\r?\n")
_DATED = r"(?:^|/)\d{4}-\d\d-\d\d\.\d{6}[^/]*\.txt$"


def score(source: Source) -> Match:
    """Sure where a page begins as Pidgin's logs do, or texts have its names, too."""
    if any(True for _ in _logs(source, _LOOKED_AT)):
        return Match(0.97, "Logs as Pidgin keeps them.")
    return Match(0.0, "No file is a log of Pidgin.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each contact of an account. Raises SourceError where there are no logs."""
    from voicetune_desktop.importers.old_messengers.pidgin_logs import read_chats

    entries: Sequence[Entry] = [*_logs(source)]
    if not entries:
        raise SourceError("There are no logs of Pidgin in it.", "Choose the folder logs in the folder .purple.")
    return chosen(read_chats(source, entries, answers.me), answers)


def _logs(source: Source, limit: int | None = None) -> Iterator[Entry]:
    yield from (entry for entry in source.candidates(r"\.html?$", limit) if _PAGE.search(head_of(source, entry)[:2000]))
    yield from (entry for entry in islice(source.matching(_DATED), limit) if _TEXT.match(head_of(source, entry)))


PIDGIN = Importer(FORMAT, "Pidgin", score, chats)
