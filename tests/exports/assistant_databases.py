"""Makers of databases in which apps keep talks with assistants: invented ones."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tests.exports.assistants import webui_chat

Rows = Mapping[str, Iterable[Sequence[Any]]]


def database(schema: str, rows: Rows) -> bytes:
    """The file of a database with these tables and rows."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema)
    for table, values in rows.items():
        for row in values:
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    connection.commit()
    made = connection.serialize()
    connection.close()
    return made


CURSOR = """
CREATE TABLE ItemTable (key TEXT UNIQUE ON CONFLICT REPLACE, value BLOB);
CREATE TABLE cursorDiskKV (key TEXT UNIQUE ON CONFLICT REPLACE, value BLOB);
"""


def bubble(kind: int, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A bubble of Cursor's: 1 of the person, 2 of the assistant."""
    return {"_v": 3, "type": kind, "text": text, "createdAt": f"2026-03-02T08:{minute:02}:00.000Z", **more}


def cursor_database(*composers: tuple[dict[str, Any], Mapping[str, Any]], more: Iterable[tuple[str, str | None]] = ()) -> bytes:
    """A database of composers, each with its bubbles by their ids."""
    rows = list[tuple[str, str | None]]()
    for composer, bubbles in composers:
        key = composer["composerId"]
        rows.append((f"composerData:{key}", json.dumps(composer)))
        rows += ((f"bubbleId:{key}:{name}", json.dumps(value)) for name, value in bubbles.items())
    return database(CURSOR, {"cursorDiskKV": [*rows, *more]})


def composer(key: str, *bubbles: str, **more: Any) -> dict[str, Any]:
    """A composer with the order of its bubbles."""
    return {"_v": 3, "composerId": key, "fullConversationHeadersOnly": [{"bubbleId": one, "type": 1} for one in bubbles], **more}


def cursor_files(seed: int = 0) -> dict[str, bytes]:
    """A talk with a tool, a thought, a picture and a bubble that is gone, one of an older version, a helper and a damaged composer."""
    bubbles = {
        "1": bubble(1, "warum tropft der Hahn?", 1),
        "2": bubble(2, "", 2, toolFormerData={"name": "read_file"}),
        "3": bubble(2, "", 2, thinking={"text": "washer"}),
        "4": bubble(2, "Die Dichtung.\nSie ist alt. 🚰", 3),
        "5": bubble(1, "", 4, images=[{}]),
    }
    old = {"composerId": "c2", "name": "Pipes", "conversation": [{"type": 1, "text": "copper?"}, {"type": 2, "text": "Copper."}, 5]}
    helper = composer("c3", "h"), {"h": bubble(1, "search for pipes", 5)}
    made = cursor_database(
        (composer("c1", "1", "2", "3", "4", "5", "gone", name="Hahn", subagentComposerIds=["c3"]), bubbles),
        (old, {}),
        helper,
        (composer("c4"), {}),
        more=[("composerData:c5", "{")],
    )
    return {"User/globalStorage/state.vscdb": made}


ANYTHING = """
CREATE TABLE "users" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "username" TEXT);
CREATE TABLE "workspaces" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL);
CREATE TABLE "workspace_threads" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL);
CREATE TABLE "workspace_chats" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "workspaceId" INTEGER NOT NULL, "prompt" TEXT NOT NULL,
    "response" TEXT NOT NULL, "include" BOOLEAN NOT NULL DEFAULT true, "user_id" INTEGER, "thread_id" INTEGER, "createdAt" DATETIME);
"""


def asked(number: int, prompt: str, answer: Any, *, kept: int = 1, user: int | None = None, thread: int | None = None) -> tuple[Any, ...]:
    """A question and its answer in the first workspace of AnythingLLM."""
    return number, 1, prompt, json.dumps(answer), kept, user, thread, 1_771_000_000_000 + 60_000 * number


def anything_llm_files(seed: int = 0) -> dict[str, bytes]:
    """A workspace with a thread, a question that was taken out, a picture and a damaged answer."""
    rows = [
        asked(1, "qual o melhor fermento?", {"text": "O natural.\nSempre. 🍞", "sources": [], "type": "chat"}),
        asked(2, "and salt?", {"text": "A little."}, thread=1),
        asked(3, "forget this", {"text": "Done."}, kept=0),
        asked(4, "", {"text": "A loaf.", "attachments": [{"name": "a.png"}]}),
        (5, 1, "obrigada", "{", 1, None, None, "2026-02-14 10:00:00"),
    ]
    tables = {"workspaces": [(1, "Padaria")], "workspace_threads": [(1, "Salt")], "workspace_chats": rows}
    return {"storage/anythingllm.db": database(ANYTHING, tables)}


WEBUI = """
CREATE TABLE "user" (id VARCHAR(255) NOT NULL, name VARCHAR(255) NOT NULL);
CREATE TABLE "chat" ("id" VARCHAR(255) NOT NULL, "user_id" VARCHAR(255) NOT NULL, "title" TEXT NOT NULL, "chat" JSON NOT NULL);
"""


def webui_database(*chats: tuple[str, Any], users: Sequence[tuple[str, str]] = (("u1", "Ida"),)) -> bytes:
    """A database of Open WebUI's, of chats by the user whose they are."""
    rows = [(f"{chat['id']}{number}", user, chat["title"], json.dumps(chat["chat"])) for number, (user, chat) in enumerate(chats)]
    return database(WEBUI, {"user": users, "chat": rows})


def ropes(answer: str = "Thin.") -> dict[str, Any]:
    """A chat of one question."""
    return webui_chat([("1", None, "user", "which rope?"), ("2", "1", "assistant", answer)], "2")
