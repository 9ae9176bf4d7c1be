"""Qwen's export: chats as Open WebUI has them, of which Qwen is made, with answers in steps."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.importers.assistants.conversations import Place, read_conversations, talk
from voicetune_desktop.importers.assistants.files import App, has_all
from voicetune_desktop.importers.assistants.open_webui_chats import QWEN, outer_of, tree_export
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import ChatExport

_APP = App(
    "qwen",
    "Qwen",
    r"chats?-export[^/]*\.json$",
    has_all(b'"history"', b'"parentId"', b'"childrenIds"', QWEN),
    way_on="Choose the file that Qwen exported.",
)
_SIDES = _APP.sides(_APP.label)
_KEY = "data"


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _APP.format, _read, _KEY)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = outer_of(data)
    if isinstance(found, Malformed):
        return None
    return tree_export(found.chat, talk(_APP.format, _APP.label, found.id, found.title, found.chat.title), place, _SIDES)


QWEN_CHATS = _APP.importer(_chats)
