"""TikTok's download of an account: one file of JSON, or a text for each kind of data."""

from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import sample
from voicetune_desktop.importers.tiktok.accounts import files, match, read_account
from voicetune_desktop.importers.tiktok.texts import TALK, read_text
from voicetune_desktop.importers.tiktok.words import FORMAT
from voicetune_desktop.model import Answers, ChatExport, Match

_TEXTS = r"\.txt$"
_LOOKED_AT = 100
"""Texts whose beginning detection looks at; a download has some sixty, called as the language of the app has it."""
_NO = Match(0.0, "No file has the form of TikTok's download.")


def score(source: Source) -> Match:
    """Sure where a file holds messages as TikTok writes them."""
    found = max((match(source, entry) for entry in files(source)), key=lambda one: one.confidence, default=_NO)
    if not found.confidence and any(True for _ in _texts(source, _LOOKED_AT)):
        return Match(0.97, "Messages as TikTok's download has them.")
    return found


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, their messages oldest first. Raises SourceError when there are none."""
    texts = [*_texts(source)]
    accounts = [] if texts and len(source.entries) == 1 else files(source)
    if not accounts and not texts:
        raise SourceError("There are no messages of TikTok in it.", "Ask TikTok for your data again, as JSON.")
    for entry in accounts:
        yield from chosen(read_account(source, entry, answers), answers)
    for entry in texts:
        yield from chosen(read_text(source, entry, answers), answers)


def _texts(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_TEXTS, limit) if TALK.search(sample(source, entry)))


TIKTOK = Importer(FORMAT, "TikTok", score, chats)
