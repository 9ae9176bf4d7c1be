"""Telegram Desktop's pages of HTML: one chat, or a whole account with a folder for each chat."""

from collections import defaultdict
from collections.abc import Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

_PAGES = r"(^|/)messages\d*\.html?$"
_MARKS = (b'class="page_wrap"', b'class="history"')
_LOOKED_AT = 20


def _score(source: Source) -> Match:
    for entry in _candidates(source)[:_LOOKED_AT]:
        if _is_page(source, entry):
            return Match(0.95, "Pages of a chat as Telegram Desktop exports them.")
    return Match(0.0, "No page has the layout of Telegram Desktop's HTML export.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    from voicetune_desktop.importers.telegram.pages import read_chats

    folders: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in _candidates(source):
        if _is_page(source, entry):
            folders[entry.name.rpartition("/")[0]].append(entry)
    if not folders:
        raise SourceError("There is no HTML export of Telegram in it.", "In Telegram Desktop choose “Export chat history”, format HTML.")
    yield from read_chats(source, folders, answers)


def _holds_one_chat(source: Source) -> bool:
    return len({entry.name.rpartition("/")[0] for entry in _candidates(source)}) == 1


TELEGRAM_HTML = Importer("telegram-html", "Telegram (HTML)", _score, _chats, _holds_one_chat)


def _candidates(source: Source) -> list[Entry]:
    """Files that may be pages of a chat; a single file may have any name."""
    return list(source.candidates(_PAGES))


def _is_page(source: Source, entry: Entry) -> bool:
    try:
        head = source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return False
    return all(mark in head for mark in _MARKS)
