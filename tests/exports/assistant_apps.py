"""Makers of what apps for talks with many assistants keep or export: conversations with invented people."""

import json
from collections.abc import Sequence
from typing import Any

SESSION = "6f0c2f6e-0000-4000-8000-000000000001"
"""What Claude Code calls a session, and Codex a rollout."""


def lines(*rows: Any) -> str:
    """A row of JSON a line."""
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)


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


def code_row(key: str, above: str | None, kind: str, content: Any, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A line of Claude Code's."""
    return {
        "parentUuid": above,
        "isSidechain": False,
        "userType": "external",
        "cwd": "/home/ida/bells",
        "sessionId": SESSION,
        "type": kind,
        "message": {"role": kind, "content": content},
        "uuid": key,
        "timestamp": f"2026-04-01T08:{minute:02}:00.000Z",
        **more,
    }


def claude_code_files(seed: int = 0) -> dict[str, str]:
    """A session with thoughts, tools, a helper, and lines that are no messages."""
    used: list[Any] = [{"type": "tool_use", "id": "t", "name": "Read", "input": {}}]
    result = [{"type": "tool_result", "tool_use_id": "t", "content": "ding"}]
    session = lines(
        {"type": "file-history-snapshot", "messageId": "1", "snapshot": {}},
        code_row("1", None, "user", "Caveat: made by a command", 0, isMeta=True),
        code_row("2", "1", "user", "<command-name>/clear</command-name>", 0),
        code_row("3", "2", "user", "why is the bell silent?", 1),
        code_row("4", "3", "assistant", [{"type": "thinking", "thinking": "clapper"}], 2),
        code_row("5", "4", "assistant", [{"type": "text", "text": "I look at the clapper."}], 2),
        code_row("6", "5", "assistant", used, 2),
        code_row("7", "6", "user", result, 3, toolUseResult={"file": {}}),
        code_row("8", "7", "assistant", [{"type": "text", "text": "It is missing."}], 4),
        code_row("10", "8", "user", [{"type": "text", "text": "make one\nof brass"}, {"type": "image", "source": {}}], 6),
        code_row("11", "10", "user", "[Request interrupted by user]", 7),
        code_row("12", "11", "assistant", [{"type": "text", "text": "helper"}], 8, isSidechain=True),
        {"type": "system", "uuid": "13", "parentUuid": "12", "sessionId": SESSION, "content": "compacted"},
        code_row("14", "13", "assistant", "Done. 🔔", 9),
    )
    return {f"-home-ida-bells/{SESSION}.jsonl": session + '{"type": "user", "mess\n'}


def codex_row(kind: str, minute: int = 0, /, **payload: Any) -> dict[str, Any]:
    """A line of Codex's."""
    return {"timestamp": f"2026-05-01T08:{minute:02}:00.000Z", "type": kind, "payload": payload}


def codex_message(role: str, text: str, minute: int = 0) -> dict[str, Any]:
    """What was said."""
    piece = {"type": "output_text" if role == "assistant" else "input_text", "text": text}
    return codex_row("response_item", minute, type="message", role=role, content=[piece])


def codex_files(seed: int = 0) -> dict[str, str]:
    """A session with instructions, what surrounds the program, a tool and lines that repeat others."""
    session = lines(
        codex_row("session_meta", 0, id=SESSION, cwd="/home/ida", cli_version="0.65.0", instructions=None),
        codex_message("developer", "be careful", 0),
        codex_message("user", "<environment_context>\n<cwd>/home/ida</cwd>\n</environment_context>", 0),
        codex_message("user", "# AGENTS.md instructions for /home/ida\n\nuse tabs", 0),
        codex_message("user", "räum das Archiv auf", 1),
        codex_row("event_msg", 1, type="user_message", message="räum das Archiv auf", kind="plain"),
        codex_row("turn_context", 1, cwd="/home/ida", model="some-model"),
        codex_row("response_item", 2, type="reasoning", summary=[], encrypted_content="…"),
        codex_row("response_item", 2, type="function_call", name="shell", arguments="{}", call_id="c"),
        codex_row("response_item", 2, type="function_call_output", call_id="c", output="ok"),
        codex_message("assistant", "Aufgeräumt.\nNichts gelöscht.", 3),
        codex_row("event_msg", 3, type="agent_message", message="Aufgeräumt.\nNichts gelöscht."),
        codex_row("response_item", 4, type="message", role="user", content=[{"type": "input_image", "image_url": "data:"}]),
        codex_row("response_item", 5, type="message", role=5),
    )
    return {f"sessions/2026/05/01/rollout-2026-05-01T08-00-00-{SESSION}.jsonl": session}


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


def vibe_row(key: str, role: str, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Le Chat's."""
    time = f"2026-02-01T08:{minute:02}:00.000Z"
    return {"id": key, "chatId": "v1", "version": 0, "role": role, "content": text, "contentChunks": None, "createdAt": time, **more}


def le_chat_files(seed: int = 0) -> dict[str, str]:
    """A chat whose messages lie in no order: parts with a source, a file, a tool, an empty one and a damaged one."""
    parts = [
        {"type": "text", "text": "Le figuier"},
        {"type": "reference", "referenceIds": [1]},
        {"type": "text", "text": " aime le soleil."},
    ]
    rows: list[Any] = [
        vibe_row("2", "assistant", "", 2, contentChunks=parts),
        vibe_row("4", "assistant", "", 4, contentChunks=[{"type": "tool_call", "name": "web_search"}]),
        vibe_row("1", "user", "Où planter le figuier ?", 1),
        vibe_row("3", "user", "et ça ? 🌱", 3, files=[{"type": "image", "name": "a.png"}]),
        vibe_row("6", "user", "", 6),
        {"id": "5", "chatId": "v1", "role": []},
    ]
    return {f"chat-{SESSION}.json": json.dumps(rows, ensure_ascii=False)}


def perplexity_files(seed: int = 0) -> dict[str, str]:
    """A thread with an answer in pieces, a question without one, and a damaged row."""
    rows: list[dict[str, Any]] = [
        {"uuid": "1", "query_str": "How old is the oak?", "entry_created_datetime": "2026-02-01T08:00:00.000Z"},
        {"uuid": "2", "query_str": "And in rings?\nRoughly", "entry_created_datetime": "2026-02-01T08:01:00.000Z"},
        {"uuid": "3", "query_str": "thanks", "blocks": [{"intended_usage": "plan"}]},
        {"uuid": "4", "query_str": 5},
    ]
    rows[0]["blocks"] = [{"intended_usage": "sources"}, {"markdown_block": {"answer": "About 300 years [1]."}}]
    rows[1]["blocks"] = [{"markdown_block": {"chunks": ["Three hundred", " rings."]}}]
    return {"perplexity_oak.json": json.dumps({"status": "success", "thread_metadata": {"title": "Oak"}, "entries": rows})}


def copilot_files(seed: int = 0) -> dict[str, str]:
    """A table of two conversations, newest first, with lines inside a message and an empty one."""
    rows = [
        ("Heron", "2026-03-02T08:05:00", "AI", ""),
        ("Heron", "2026-03-02T08:05:00", "Human", "merci ♡"),
        ("Heron", "2026-03-02T08:01:00", "AI", "Il dort debout.\nSur une jambe."),
        ("Heron", "2026-03-02T08:01:00", "Human", "Comment dort le héron ?"),
        ("Mole", "2026-03-01T08:00:00", "AI", "In a nest below ground, by hours."),
        ("Mole", "2026-03-01T08:00:00", "Human", "and the mole?"),
    ]
    table = "".join(",".join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)
    return {"copilot-activity-history.csv": f"\ufeffConversation,Time,Author,Message\r\n{table}"}
