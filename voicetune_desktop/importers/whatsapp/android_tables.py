"""The questions for all messages in WhatsApp's database on Android: the same columns of its tables as they are and as they were."""

from collections.abc import Iterator

from voicetune_desktop.importers.sqlite_copy import LONGEST, Columns, selected
from voicetune_desktop.importers.sqlite_left import Table, table

NEW, OLD = "message", "messages"
TABLES = (NEW, OLD, "message_edit_info", "message_quoted", "message_media", "messages_quotes")
_REAL = "IS NOT '-1'"
"""What the id of every row is but of the one that the app puts before all messages."""
_EDITS, _QUOTED, _FILES, _OLD_QUOTED = TABLES[2:]


def questions(columns: Columns) -> Iterator[Table]:
    """Questions for the chat, sender, number, id, time, whether it is the person's own, type, status, marks, the id before it was edited,
    id and chat of what it answers, text, caption and file's name of all messages; a row that the app has moved may be in both tables.
    """
    if NEW in columns:
        yield _new(columns)
    if OLD in columns:
        yield _old(columns)


def _new(columns: Columns) -> Table:
    asked = (
        _of(columns, NEW, "m", "chat_row_id", "sender_jid_row_id", "_id", "key_id", "timestamp", "from_me", "message_type", "status"),
        _of(columns, NEW, "m", "origination_flags"),
        _of(columns, _EDITS, "e", "original_key_id"),
        _of(columns, _QUOTED, "q", "key_id", "chat_row_id"),
        _short(_of(columns, NEW, "m", "text_data")),
        _short(_of(columns, _FILES, "f", "media_caption")),
        _of(columns, _FILES, "f", "media_name"),
    )
    joins = (
        f"LEFT JOIN main.{name} AS {alias} ON {alias}.message_row_id = m._id"
        for name, alias in ((_EDITS, "e"), (_QUOTED, "q"), (_FILES, "f"))
        if name in columns
    )
    return table(NEW, ", ".join(asked), "m", " ".join(joins), f"{_of(columns, NEW, 'm', 'key_id')} {_REAL}")


def _old(columns: Columns) -> Table:
    asked = (
        _of(columns, OLD, "m", "key_remote_jid", "remote_resource", "_id", "key_id", "timestamp", "key_from_me", "media_wa_type", "status"),
        _of(columns, OLD, "m", "forwarded"),
        "NULL",
        _of(columns, _OLD_QUOTED, "q", "key_id", "key_remote_jid"),
        _short(_of(columns, OLD, "m", "data")),
        _short(_of(columns, OLD, "m", "media_caption")),
        _of(columns, OLD, "m", "media_name"),
    )
    quoted = f"LEFT JOIN main.{_OLD_QUOTED} AS q ON q._id = m.quoted_row_id" if _OLD_QUOTED in columns else ""
    moved = f"AND NOT EXISTS (SELECT 1 FROM main.{NEW} AS n WHERE n._id = m._id)" if NEW in columns else ""  # noqa: S608
    return table(OLD, ", ".join(asked), "m", quoted, f"{_of(columns, OLD, 'm', 'key_id')} {_REAL} {moved}")


def _of(columns: Columns, of: str, alias: str, *names: str) -> str:
    return selected(columns, of, alias, names) if of in columns else ", ".join("NULL" for _ in names)


def _short(column: str) -> str:
    return f"CASE WHEN octet_length({column}) <= {LONGEST} THEN {column} END"
