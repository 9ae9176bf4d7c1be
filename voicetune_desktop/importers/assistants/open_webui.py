"""Chats that Open WebUI exports, and services that are made of it, or that lie in its database."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from voicetune_desktop.importers.assistants.conversations import DAMAGED, Place, Sides, read_conversations, talk
from voicetune_desktop.importers.assistants.databases import Store, as_bytes, either_form
from voicetune_desktop.importers.assistants.files import App, all_but
from voicetune_desktop.importers.assistants.open_webui_chats import QWEN, inner_of, outer_of, tree_export
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import ChatExport, Participant, Reason

if TYPE_CHECKING:
    from voicetune_desktop.importers.sqlite_copy import Database

_FORMAT, _LABEL, _WAY_ON = "open-webui", "Open WebUI", "Choose the file that Open WebUI exported."
_APP = App(
    _FORMAT,
    _LABEL,
    r"chats?-export[^/]*\.json$",
    all_but(QWEN, b'"history"', b'"messages"', b'"parentId"', b'"childrenIds"', b'"role"'),
    way_on=_WAY_ON,
)
_SIDES = _APP.sides()
_STORE = Store(_FORMAT, _LABEL, r"webui[^/]*\.db$", b"chat", ("chat", "user"), way_on=_WAY_ON)
_KEYS = "SELECT rowid, id, user_id FROM main.chat ORDER BY rowid"
_CHAT = "SELECT title, chat FROM main.chat WHERE rowid = ?"
_USERS = "SELECT id, name FROM main.user"
_SHARED = "shared-"
"""Begins the user of a chat that is only what others are shown of one."""
_COPY = (Reason.SYSTEM, "What others are shown of a chat that was shared; the chat itself is read.")


def _exported(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    return read_conversations(source, entries, _FORMAT, _read)


def _read(data: bytes, place: Place) -> ChatExport | None:
    found = outer_of(data)
    if isinstance(found, Malformed):
        return None
    chat = talk(_FORMAT, _LABEL, found.id, found.title, found.chat.title)
    if _is_copy(found.user_id):
        return ChatExport(chat, [place.aside(_COPY, "")])
    return tree_export(found.chat, chat, place, _SIDES)


def _is_copy(user: object) -> bool:
    return isinstance(user, str) and user.startswith(_SHARED)


def _stored(database: "Database", file: str) -> Iterator[ChatExport]:
    """The chats of a database; where several people use it, it is to be asked who of them is whose."""
    if not {"id", "user_id", "title", "chat"} <= database.columns.get("chat", frozenset()):
        return
    names = dict(database.rows(_USERS)) if {"id", "name"} <= database.columns.get("user", frozenset()) else {}
    keys = list(database.rows(_KEYS))
    is_alone = len({user for _, _, user in keys if not _is_copy(user)}) < 2
    for row, key, user in keys:
        person = _SIDES.person if is_alone else Participant(f"user:{user}", str(names.get(user) or "User"))
        for title, data in database.rows(_CHAT, (row,)):
            found, chat = inner_of(as_bytes(data)), talk(_FORMAT, _LABEL, key, title)
            if _is_copy(user) or isinstance(found, Malformed):
                yield ChatExport(chat, [Place(file, f"chat[{key}]").aside(_COPY if _is_copy(user) else DAMAGED, "")])
            elif found.history.messages:
                yield tree_export(found, chat, Place(file, f"chat[{key}]"), Sides(person, _SIDES.assistant))


OPEN_WEBUI = either_form(_STORE.importer(_stored), _APP.importer(_exported))
