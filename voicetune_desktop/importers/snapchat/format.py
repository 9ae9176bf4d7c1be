"""Snapchat's download: a file of JSON with all chats, or a page of HTML for each where one did not ask for JSON."""

from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen
from voicetune_desktop.importers.snapchat.history import files, listed_names, read_history
from voicetune_desktop.importers.snapchat.page_marks import pages
from voicetune_desktop.importers.snapchat.rows import FORMAT
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

_LOOKED_AT = 20
_YES, _NO = Match(0.97, "Messages as Snapchat's download has them."), Match(0.0, "No file has messages of Snapchat.")


def score(source: Source) -> Match:
    """Sure where a file has messages with Snapchat's fields, or a page is one of its chats."""
    return _YES if files(source) or any(True for _ in pages(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, their messages oldest first. Raises SourceError when there are none."""
    from voicetune_desktop.importers.snapchat.pages import read_pages

    found = files(source)
    shown = [] if found else [*pages(source)]
    if not found and not shown:
        raise SourceError("There are no messages of Snapchat in it.", "Ask Snapchat for your data again, with “Chat History” as JSON.")
    names = listed_names(source) if found else {}
    for entry in found:
        yield from chosen(read_history(source, entry, names), answers)
    yield from chosen(read_pages(source, shown, answers.me), answers)


SNAPCHAT = Importer(FORMAT, "Snapchat", score, chats)
