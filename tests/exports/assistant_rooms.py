"""Makers of what NextChat, OpenRouter, Cherry Studio and Replika Backup save: invented talks."""

import csv
import io
import json
from typing import Any


def next_message(key: str, role: str, content: Any, date: str, **more: Any) -> dict[str, Any]:
    """A message of NextChat's."""
    return {"id": key, "date": date, "role": role, "content": content, **more}


def next_backup(*sessions: Any) -> dict[str, Any]:
    """A backup of NextChat's."""
    return {"chat-next-web-store": {"sessions": list(sessions), "currentSessionIndex": 0}, "access-control": {}, "app-config": {}}


def nextchat_files(seed: int = 0) -> dict[str, str]:
    """A backup with a picture, an error, a damaged message and a damaged session."""
    picture = [{"type": "text", "text": "这是什么？"}, {"type": "image_url", "image_url": {"url": "data:"}}]
    kettle = [
        next_message("1", "user", picture, "2023/11/6 15:57:22"),
        next_message("2", "assistant", "一个茶壶。\n旧的。 🫖", "2023/11/6 15:57:30", model="some-model"),
        next_message("3", "assistant", "429", "2023/11/6 15:58:00", isError=True),
        next_message("4", "system", "be brief", "2023/11/6 15:58:01"),
        next_message("5", "user", "", "2023/11/6 15:59:00"),
        {"id": "6", "role": 5},
    ]
    sessions = [{"id": "n1", "topic": "茶壶", "messages": kettle}, {"id": "n2", "messages": 3}]
    return {"Backup-2023_11_6 16_00_00.json": json.dumps(next_backup(*sessions), ensure_ascii=False)}


def router_chat(*messages: dict[str, Any], title: str = "Skates") -> dict[str, Any]:
    """A chat of OpenRouter's, of messages with their `parts`."""
    items = {
        f"item-{message['id']}-{number}": {"id": f"item-{message['id']}-{number}", "messageId": message["id"], "data": part}
        for message in messages
        for number, part in enumerate(message["parts"])
    }
    kept = {
        message["id"]: {
            **{name: value for name, value in message.items() if name != "parts"},
            "items": [{"id": key, "type": "message"} for key, item in items.items() if item["messageId"] == message["id"]],
        }
        for message in messages
    }
    return {"version": "orpg.3.0", "title": title, "characters": {}, "messages": kept, "items": items, "artifacts": {}}


def router_message(key: str, kind: str, text: str, minute: int, above: str | None = None, *parts: Any) -> dict[str, Any]:
    """A message; more parts stand before its text."""
    said = {"type": "message", "role": kind, "content": [{"type": "input_text" if kind == "user" else "output_text", "text": text}]}
    link = {} if above is None else {"parentMessageId": above}
    created = f"2026-01-10T08:{minute:02}:00.000Z"
    return {"id": key, "type": kind, "createdAt": created, "characterId": "USER", "parts": [*parts, said], **link}


def openrouter_files(seed: int = 0) -> dict[str, str]:
    """A chat with answers of two models, a thought, a picture and a damaged message."""
    thought = {"type": "reasoning", "content": [{"type": "reasoning_text", "text": "ice"}]}
    chat = router_chat(
        router_message("a", "user", "wie schärfe ich Schlittschuhe?", 1),
        router_message("b", "assistant", "Gar nicht.", 2, "a"),
        router_message("c", "assistant", "Mit einem Stein.\nLangsam. ⛸", 3, "a", thought),
        router_message("d", "user", "", 4, "c", {"type": "message", "content": [{"type": "input_image"}]}),
        router_message("e", "system", "be brief", 5, "d"),
        router_message("f", "assistant", "", 6, "e"),
    )
    chat["messages"]["g"] = {"id": "g", "type": 5, "parentMessageId": "f"}
    return {"OpenRouter Chat Sat Jan 10 2026.json": json.dumps(chat, indent=2, ensure_ascii=False)}


def cherry_message(key: str, role: str, *blocks: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Cherry Studio's."""
    return {"id": key, "role": role, "createdAt": f"2026-02-20T09:{minute:02}:00.000Z", "blocks": list(blocks), **more}


def cherry_backup(topics: Any, blocks: Any, names: dict[str, str]) -> dict[str, Any]:
    """A backup; names of topics stand in a text of JSON in a text of JSON."""
    state: dict[str, Any] = {
        "assistants": [{"id": "default", "topics": [{"id": key, "name": name, "messages": []} for key, name in names.items()]}]
    }
    storage = {"persist:cherry-studio": json.dumps({"assistants": json.dumps(state), "settings": "{}"})}
    tables: dict[str, Any] = {"files": [], "topics": topics, "settings": [], "message_blocks": blocks}
    return {"time": 1_771_000_000_000, "version": 5, "localStorage": storage, "indexedDB": tables}


def cherry_studio_files(seed: int = 0) -> dict[str, str]:
    """A backup with answers of two models, a thought, a picture, an older message, a damaged one and a damaged topic."""
    blocks: list[Any] = [
        {"id": "b1", "messageId": "m1", "type": "main_text", "content": "¿Rojo o verde?"},
        {"id": "b2", "messageId": "m2", "type": "main_text", "content": "Rojo."},
        {"id": "b3", "messageId": "m3", "type": "thinking", "content": "cherries"},
        {"id": "b4", "messageId": "m3", "type": "main_text", "content": "Verde.\nPara pintar. 🍒"},
        {"id": "b5", "messageId": "m4", "type": "image", "file": {}},
        {"id": 6},
        {"id": "b7", "messageId": "m5", "type": "tool", "content": {"name": "look"}},
    ]
    topic = [
        cherry_message("m1", "user", "b1", minute=1),
        cherry_message("m2", "assistant", "b2", minute=2, askId="m1"),
        cherry_message("m3", "assistant", "b3", "b4", minute=3, askId="m1", foldSelected=True),
        cherry_message("m4", "user", "b5", minute=4),
        cherry_message("m5", "assistant", "b7", minute=5, askId="m4"),
        cherry_message("m6", "user", minute=6, type="clear"),
        {"id": "m7", "role": 3},
        cherry_message("m8", "user", minute=8, content="gracias"),
    ]
    topics: list[Any] = [{"id": "t1", "messages": topic}, {"id": 7}, {"id": "t3", "messages": []}]
    return {"data.json": json.dumps(cherry_backup(topics, blocks, {"t1": "Cerezas"}), ensure_ascii=False)}


def replika_table(*rows: tuple[str, ...]) -> str:
    """A table of Replika Backup's."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("Timestamp", "From", "Text", "Reaction", "ID"), *rows])
    return out.getvalue()


def replika_files(seed: int = 0) -> dict[str, str]:
    """A talk with a line end, an empty message and a row that is none."""
    return {
        "chat_backup.csv": replika_table(
            ("2022-10-31T20:03:00.000Z", "Rep", "Sleep well,\\nmy friend. 🌙", "Love", "r4"),
            ("2022-10-31T20:02:30.000Z", "Rep", "", "None", "r3"),
            ("2022-10-31T20:02:00.000Z", "Me", "good night", "None", "r2"),
            ("2022-10-31T20:01:00.000Z", "Nobody", "hm", "None", "r1"),
            ("2022-10-31T20:00:00.000Z", "Rep", 'Did you see the "moon"?', "None", "r0"),
        )
    }
