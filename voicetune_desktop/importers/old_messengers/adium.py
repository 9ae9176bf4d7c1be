"""Adium's logs: a piece of XML for each conversation, in folders by account and contact."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "adium"
_NAMES = r"\.(?:xml|chatlog)$"
_LOOKED_AT = 50
_ROOT = re.compile(rb"<chat\b[^<>]{0,500}\bxmlns=\"http://purl\.org/net/ulf/ns/")


def score(source: Source) -> Match:
    """Sure where a file begins as Adium's logs do."""
    if any(True for _ in _logs(source, _LOOKED_AT)):
        return Match(0.97, "Logs as Adium keeps them.")
    return Match(0.0, "No file is a log of Adium.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each contact of an account. Raises SourceError where there are no logs."""
    from voicetune_desktop.importers.old_messengers.adium_logs import read_chats

    entries: Sequence[Entry] = [*_logs(source)]
    if not entries:
        raise SourceError("There are no logs of Adium in it.", "Choose the folder Logs of Adium.")
    return chosen(read_chats(source, entries), answers)


def _logs(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_NAMES, limit) if _ROOT.search(head_of(source, entry)[:2000]))


ADIUM = Importer(FORMAT, "Adium", score, chats)
