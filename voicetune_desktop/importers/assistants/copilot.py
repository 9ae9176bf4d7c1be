"""Microsoft Copilot's activity, as the privacy dashboard exports it: a table of all that was asked and answered, newest first."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.assistants.conversations import LOOKED_AT, Sides, talk
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import Item, chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Participant

FORMAT = "copilot"
_HEAD = re.compile(rb'(?:\xef\xbb\xbf)?"?Conversation"?,"?Time"?,"?Author"?,"?Message"?\s')
_SIDES = Sides(Participant("user", "User", is_me=True), Participant("assistant", "Copilot", is_me=False, is_program=True))


def score(source: Source) -> Match:
    """Sure where a table has Copilot's columns."""
    if any(True for _ in _files(source, LOOKED_AT)):
        return Match(0.96, "A table of talks as Copilot exports it.")
    return Match(0.0, "No table has the columns of Copilot's export.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations by their titles, each oldest first. Raises SourceError when there are none."""
    from voicetune_desktop.importers.table.format import readers_of

    entries = list(_files(source, None))
    if not entries:
        raise SourceError("There are no talks of Copilot in it.", "Choose the table that Microsoft's privacy dashboard exported.")
    tables = (reader._replace(newest_first=True) for entry in entries for reader in readers_of(source, entry, answers)[0])
    return chosen((_export(export) for table in tables for export in table.exports()), answers)


def _files(source: Source, limit: int | None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(r"\.csv$", limit) if _HEAD.match(head_of(source, entry)))


def _export(export: ChatExport) -> ChatExport:
    chat = talk(FORMAT, "Copilot", None, export.chat.title)
    return _SIDES.export(chat, (_item(item, chat) for item in export.items))


def _item(item: Item, chat: Chat) -> Item:
    """A row of the table, said by one of the two."""
    if not isinstance(item, Message):
        return item
    who = _SIDES.person if item.is_me else _SIDES.assistant
    return replace(item, chat=chat.id, chat_title=chat.title, sender_id=who.id, sender=who.name)


COPILOT = Importer(FORMAT, "Microsoft Copilot", score, chats)
