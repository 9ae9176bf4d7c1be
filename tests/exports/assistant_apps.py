"""Makers of what apps for talks with many assistants keep or export: conversations with invented people."""

import json
from collections.abc import Sequence
from typing import Any

from tests.exports.code_sessions import lines


def studio_message(*versions: Any, shown: int = 0) -> dict[str, Any]:
    """A message of LM Studio's, of versions."""
    return {"versions": list(versions), "currentlySelected": shown}


def studio_asked(text: str, *more: Any) -> dict[str, Any]:
    """A question."""
    return {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": text}, *more]}


def studio_answered(*steps: tuple[str, str]) -> dict[str, Any]:
    """An answer of steps: "text", "thinking" or the name of another kind, and a text."""
    made = [
        {
            "type": "contentBlock" if kind in ("text", "thinking") else kind,
            "content": [{"type": "text", "text": text, "fromDraftModel": False}],
            **({"style": {"type": "thinking", "ended": True}} if kind == "thinking" else {}),
        }
        for kind, text in steps
    ]
    return {"type": "multiStep", "role": "assistant", "senderInfo": {"senderName": "some-model"}, "steps": made}


def studio_chat(*messages: Any, name: str = "Lantern") -> dict[str, Any]:
    """A conversation."""
    return {"name": name, "pinned": False, "createdAt": 1_771_000_000_000, "tokenCount": 40, "systemPrompt": "", "messages": list(messages)}


def lm_studio_files(seed: int = 0) -> dict[str, str]:
    """Two conversations: thoughts and a tool, a second answer, a file, a message that is damaged."""
    lantern = studio_chat(
        studio_message(studio_asked("Wie flicke ich eine Laterne?")),
        studio_message(
            studio_answered(("text", "Gar nicht.")), studio_answered(("thinking", "Glas"), ("text", "Mit Draht.\nUnd Geduld.")), shown=1
        ),
        studio_message(studio_asked("", {"type": "file", "fileIdentifier": "a.png"})),
        studio_message(studio_answered(("toolStatus", "look"))),
        {"versions": 5},
        studio_message(studio_asked("danke 🏮"), studio_asked("danke")),
    )
    untitled = studio_chat(studio_message(studio_asked("and a candle?")), studio_message(studio_answered(("text", "Wax."))), name="")
    return {
        "conversations/1771000000000.conversation.json": json.dumps(lantern, indent=2),
        "conversations/Old/1771000000001.conversation.json": json.dumps(untitled),
    }


def libre_message(key: str, above: str, text: str, minute: int = 0, *, is_person: bool = False, **more: Any) -> dict[str, Any]:
    """A message of LibreChat's."""
    return {
        "messageId": key,
        "parentMessageId": above,
        "conversationId": "l1",
        "sender": "User" if is_person else "some-model",
        "text": text,
        "isCreatedByUser": is_person,
        "error": False,
        "createdAt": f"2026-03-01T10:{minute:02}:00.000Z",
        **more,
    }


def libre_chat(key: str, title: str, *, is_recursive: bool = False, messages: Sequence[Any] = ()) -> dict[str, Any]:
    """A conversation, its messages in a list or below one another."""
    head = {"conversationId": key, "endpoint": "agents", "title": title, "exportAt": "12:00:00 GMT+0100", "branches": True}
    return {**head, "recursive": is_recursive, "messagesTree" if is_recursive else "messages": list(messages)}


def librechat_files(seed: int = 0) -> dict[str, str]:
    """A conversation whose messages stand below one another, with a second answer, thoughts, a tool, a damaged message and an error."""
    thought: list[Any] = [{"type": "think", "think": "salt"}, {"type": "text", "text": {"value": "Non troppo."}}, {"type": "tool_call"}]
    last = libre_message("f", "d", "", 7, error=True)
    pepper = {**libre_message("d", "c", "e il pepe?", 5, is_person=True, files=[{"filename": "pepe.png"}]), "children": [last]}
    broken = {"messageId": "c", "parentMessageId": "b", "isCreatedByUser": 3, "children": [pepper]}
    answers = [
        libre_message("a", "q", "Poco.", 2),
        {**libre_message("b", "q", "", 3, content=thought), "children": [broken]},
    ]
    question = {**libre_message("q", "00000000-0000-0000-0000-000000000000", "Quanto sale?", 1, is_person=True), "children": answers}
    return {"Sale.json": json.dumps(libre_chat("l1", "", is_recursive=True, messages=[question]))}


def jan_row(key: str, role: str, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Jan's."""
    return {
        "id": key,
        "object": "thread.message",
        "thread_id": "t1",
        "role": role,
        "content": [{"type": "text", "text": {"value": text, "annotations": []}}],
        "status": "ready",
        "created_at": 1_771_000_000 + 60 * minute,
        "completed_at": 0,
        **more,
    }


def jan_files(seed: int = 0) -> dict[str, str]:
    """Two threads: one with a title, a thought, a picture and a tool, one with neither title nor file about it."""
    thought: Any = {"type": "reasoning", "text": {"value": "wind", "annotations": []}}
    answer: Any = {"type": "text", "text": {"value": "Con viento del este.", "annotations": []}}
    first = lines(
        jan_row("1", "system", "sé breve"),
        jan_row("2", "user", "¿Cuándo vuelo la cometa?", 1),
        jan_row("3", "assistant", "", 2, content=[thought, answer]),
        jan_row("4", "user", "", 3, content=[{"type": "image_url", "image_url": {"url": "a.png"}}]),
        jan_row("5", "tool", "E 12 km/h", 4),
        jan_row("6", "assistant", "", 5, content=[{"type": "tool_call", "tool_name": "wind"}]),
        jan_row("7", "user", "gracias 🪁", 6, created_at=1_771_000_360_000),
    )
    second = lines(
        jan_row("1", "user", "and in rain?", 9), jan_row("2", "assistant", "Never.", 10), {"object": "thread.message", "role": []}
    )
    about = json.dumps({"id": "t1", "title": "Cometa", "object": "thread", "updated": 1_771_000_400})
    return {"threads/t1/messages.jsonl": first, "threads/t1/thread.json": about, "threads/t2/messages.jsonl": second}


def mind_message(key: str, role: str, content: Any, minute: int = 0) -> dict[str, Any]:
    """A message of TypingMind's."""
    return {"uuid": key, "role": role, "content": content, "createdAt": f"2026-06-01T08:{minute:02}:00.000Z"}


def mind_chat(key: str, title: str, *messages: Any) -> dict[str, Any]:
    """A chat."""
    return {"id": key, "chatID": key, "chatTitle": title, "createdAt": "2026-06-01T08:00:00.000Z", "messages": list(messages)}


def typingmind_files(seed: int = 0) -> dict[str, str]:
    """An export with a picture, a tool, an instruction, a damaged message and a damaged chat."""
    picture = [{"type": "text", "text": "c'est quoi ?"}, {"type": "image_url", "image_url": {"url": "a.png"}}]
    snail = mind_chat(
        "m1",
        "Escargot",
        mind_message("1", "system", "réponds vite"),
        mind_message("2", "user", picture, 1),
        mind_message("3", "assistant", [{"type": "text", "text": "Un escargot. 🐌"}], 2),
        mind_message("4", "tool", "…", 3),
        mind_message("5", "user", [{"type": "image_url"}], 4),
        {"uuid": "6", "role": 7},
        mind_message("8", "assistant", "", 5),
    )
    untitled = mind_chat("m2", "", mind_message("1", "user", "and a slug?", 6), mind_message("2", "assistant", "No house.", 7))
    data = {"chats": [snail, untitled, {"chatID": "m3"}], "folders": [], "userPrompts": []}
    return {"typingmind-export-2026-06-01.json": json.dumps({"data": data, "checksum": "0"})}


def box_message(key: str, role: str, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Chatbox's."""
    parts = [{"type": "text", "text": text}] if text else []
    return {"id": key, "role": role, "contentParts": parts, "timestamp": 1_771_000_000_000 + 60_000 * minute, **more}


def box_session(key: str, name: str, *messages: Any, **more: Any) -> dict[str, Any]:
    """A session."""
    return {"id": key, "type": "chat", "name": name, "messages": list(messages), **more}


def chatbox_files(seed: int = 0) -> dict[str, str]:
    """An export with an earlier topic, another answer, a thought, a picture and a damaged session."""
    earlier = {
        "id": "t1",
        "name": "before",
        "messages": [box_message("e1", "user", "Чай или кофе?"), box_message("e2", "assistant", "Чай.")],
    }
    thought = [{"type": "reasoning", "text": "herbs"}, {"type": "text", "text": "Мяту.\nИ лимон."}]
    other = {"id": "f2", "messages": [box_message("o1", "assistant", "Ничего.", 4)]}
    samovar = box_session(
        "s1",
        "Самовар",
        box_message("1", "system", "Be brief."),
        box_message("2", "user", "Что добавить?", 3),
        box_message("3", "assistant", "", 5, contentParts=thought),
        box_message("4", "user", "", 6, contentParts=[{"type": "image", "storageKey": "a"}]),
        box_message("5", "assistant", "", 7, contentParts=[{"type": "tool-call", "toolName": "look"}]),
        {"id": "6", "role": 5},
        box_message("7", "user", "", 8, content="спасибо 🫖"),
        threads=[earlier],
        messageForksHash={"2": {"position": 0, "lists": [{"id": "f1", "messages": []}, other], "createdAt": 1}},
    )
    sessions = {
        "session:s1": samovar,
        "session:s2": {"id": "s2", "messages": 7},
        "session:s3": box_session("s3", "", box_message("1", "user", "?")),
    }
    head = {"__exported_items": ["conversations"], "__exported_at": "2026-02-20T10:00:00.000Z"}
    return {"chatbox-exported-data-2026-2-20.json": json.dumps({**head, **sessions, "configVersion": 11}, ensure_ascii=False)}
