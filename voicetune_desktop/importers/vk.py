"""VK: the archive of an account, with a page of HTML for every fifty messages of a chat, the newest first."""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "vk"
_PAGES = r"(?:^|/)messages\d+\.html$"
_IN_CHAT = re.compile(r"(?:^|/)-?\d+/messages\d+\.html$")
"""A page in the folder of a chat, which is a number; one that breaks off before its first message is told of, too."""
_LOOKED_AT = 20
_MARKS = (b'class="message" data-id="', b'class="message__header"')
_YES, _NO = Match(0.97, "Pages of messages as VK's archive has them."), Match(0.0, "No page has messages as VK's archive has them.")


def score(source: Source) -> Match:
    """Sure where a page has messages with VK's marks."""
    return _YES if any(_is_one(source, entry) for entry in source.candidates(_PAGES, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each folder of pages. Raises SourceError when there are none."""
    from voicetune_desktop.importers.vk_chats import read_chats

    pages = [entry for entry in source.candidates(_PAGES) if _IN_CHAT.search(entry.name) or _is_one(source, entry)]
    if not any(_is_one(source, entry) for entry in pages):
        raise SourceError("There are no messages of VK in it.", "Ask VK for your archive again and tick messages.")
    return chosen(read_chats(source, pages), answers)


def _is_one(source: Source, entry: Entry) -> bool:
    head = head_of(source, entry)
    return all(mark in head for mark in _MARKS)


VK = Importer(FORMAT, "VK", score, chats)
