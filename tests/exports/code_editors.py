"""Makers of talks with assistants that write code in an editor or a terminal: invented people and bells."""

import json
from typing import Any

from tests.exports.code_sessions import lines


def cli_row(key: str, kind: str, content: Any, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Gemini CLI's."""
    return {"id": key, "timestamp": f"2026-02-01T08:{minute:02}:00.000Z", "type": kind, "content": content, **more}


CLI_HEAD: dict[str, Any] = {"sessionId": "g1", "projectHash": "0f3a", "startTime": "2026-02-01T08:00:00.000Z"}
"""How a session begins."""


def gemini_cli_files(seed: int = 0) -> dict[str, str]:
    """A session in one file, with a tool and a picture, and one of lines that was taken back and goes on."""
    tool: dict[str, Any] = {"toolCalls": [{"id": "t", "name": "read_file", "args": {}}]}
    whole = [
        cli_row("1", "info", "Update available"),
        cli_row("2", "user", "wie laut ist die Glocke?", 1),
        cli_row("3", "gemini", "", 2, **tool),
        cli_row("4", "gemini", "Sehr laut.\nDrei Töne.", 3, thoughts=[{"subject": "bell"}]),
        cli_row("5", "user", [{"inlineData": {"mimeType": "image/png", "data": ""}}], 4),
        cli_row("6", "user", [{"text": "file contents"}], 5, displayContent=[{"text": "@bell.md leiser?"}]),
        {"id": 7, "type": "user"},
    ]
    session = lines(
        CLI_HEAD,
        cli_row("a", "user", "ring it", 1),
        cli_row("b", "gemini", "", 2),
        cli_row("b", "gemini", "Ding.", 2),
        cli_row("c", "user", [{"text": "twice"}], 3),
        cli_row("d", "gemini", "Ding ding.", 4),
        {"$set": {"lastUpdated": "2026-02-01T08:05:00.000Z", "summary": "Ringing"}},
        {"$rewindTo": "c"},
        cli_row("e", "user", [{"text": "thrice"}], 6),
        cli_row("f", "gemini", "Ding, ding, ding. 🔔", 7),
    )
    return {
        "tmp/0f3a/chats/session-2026-02-01T08-00-g1.json": json.dumps({**CLI_HEAD, "messages": whole, "summary": ""}, indent=2),
        "tmp/0f3a/chats/session-2026-02-01T09-00-g2.jsonl": session + '{"id": "g", "ty\n',
    }


def chat_request(key: str, text: str, *parts: Any, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A question and the parts of its answer, as VS Code keeps them."""
    return {
        "requestId": key,
        "message": {"text": text, "parts": []},
        "response": list(parts),
        "timestamp": 1_771_000_000_000 + 60_000 * minute,
        **more,
    }


def chat_session(*requests: Any, **more: Any) -> dict[str, Any]:
    """A session."""
    head = {"version": 3, "requesterUsername": "ida-bells", "responderUsername": "GitHub Copilot", "initialLocation": "panel"}
    return {**head, "requests": list(requests), **more}


def copilot_chat_files(seed: int = 0) -> dict[str, str]:
    """A session with a tool, a name and code that went into a file, one that was taken back, and a log of changes."""
    tool = {"kind": "toolInvocationSerialized", "toolId": "copilot_readFile"}
    first = chat_session(
        chat_request(
            "r1",
            "warum klemmt der Klöppel?",
            {"kind": "thinking", "value": "rust"},
            {"value": "Ich sehe nach: "},
            {"kind": "inlineReference", "inlineReference": {"$mid": 1, "path": "/home/ida/bells/clapper.ts", "scheme": "file"}},
            tool,
            {"value": "Rost.\n```\n"},
            {"kind": "codeblockUri", "uri": {"path": "/home/ida/bells/clapper.ts"}},
            {"kind": "textEditGroup", "edits": []},
            {"value": "\n```\n"},
        ),
        chat_request("r2", "and the rope?", {"value": "Hemp."}, minute=1, shouldBeRemovedOnSend={"requestId": "r2"}),
        chat_request("r3", "", tool, minute=2),
        {"requestId": "r4", "message": 7},
        chat_request("r5", "danke", {"kind": "markdownContent", "content": {"value": "Gern. 🛎"}}, minute=3),
        sessionId="c1",
        customTitle="Klöppel",
    )
    start: dict[str, Any] = {"version": 3, "sessionId": "c2", "creationDate": 1_771_000_000_000, "requests": []}
    log = lines(
        {"kind": 0, "v": start},
        {"kind": 2, "k": ["requests"], "v": [chat_request("q1", "grease or oil?")]},
        {"kind": 2, "k": ["requests", 0, "response"], "v": [{"value": "Oi"}]},
        {"kind": 2, "k": ["requests", 0, "response"], "v": [{"value": "Oil."}], "i": 0},
        {"kind": 1, "k": ["customTitle"], "v": "Grease"},
        {"kind": 1, "k": ["requests", 9, "response"], "v": []},
    )
    return {
        "workspaceStorage/5e1f/chatSessions/6f0c2f6e-0000-4000-8000-000000000001.json": json.dumps(first, indent=2, ensure_ascii=False),
        "workspaceStorage/5e1f/chatSessions/6f0c2f6e-0000-4000-8000-000000000002.jsonl": log,
    }


def cline_row(kind: str, text: Any, minute: int = 0, *, asks: bool = False, **more: Any) -> dict[str, Any]:
    """Something that Cline's window showed."""
    said = {"type": "ask", "ask": kind} if asks else {"type": "say", "say": kind}
    return {"ts": 1_771_000_000_000 + 60_000 * minute, **said, "text": text, **more}


def cline_files(seed: int = 0) -> dict[str, str]:
    """A task with a tool, questions and a picture, and one of an older version."""
    rows = [
        cline_row("task", "limpia la campana", 0, images=[]),
        cline_row("api_req_started", "{}", 0),
        cline_row("reasoning", "soap", 1),
        cline_row("text", "Voy a mirar.", 1),
        cline_row("tool", '{"tool":"readFile"}', 2, asks=True),
        cline_row("followup", '{"question":"¿Con agua?","options":["sí","no"]}', 3, asks=True),
        cline_row("user_feedback", "sin agua", 4),
        cline_row("user_feedback", "", 5, images=["data:"]),
        cline_row("completion_result", "Limpia. 🔔", 6),
        cline_row("completion_result", "", 6, asks=True),
        {"ts": 1, "type": "say", "say": 5},
    ]
    old = [cline_row("text", "ring it", 0), cline_row("text", "Ding.", 1)]
    return {
        "tasks/1771000000000/ui_messages.json": json.dumps(rows, ensure_ascii=False),
        "tasks/1770000000000/claude_messages.json": json.dumps(old),
    }


def aider_session(*parts: str, began: str = "2026-02-01 08:00:00") -> str:
    """A session of Aider's: what it told, what was typed ("#### …") and what was answered."""
    written = [f"{part.replace(chr(10), '  ' + chr(10))}  " if part.startswith(("> ", "#### ")) else part for part in parts]
    return "\n".join(("", f"# aider chat started at {began}", "", *(f"{part}\n" for part in written)))


def aider_files(seed: int = 0) -> dict[str, str]:
    """A session with commands, notices, a question of two lines and headings in an answer, and one that was only begun and one after it."""
    told = [
        "> aider --message # ring it\n> Aider v0.86.2\n> Repo-map: using 4096 tokens",
        "#### /add bell.py",
        "> Added bell.py to the chat",
    ]
    answer = "Mal sehen.\n\n#### Was klemmt\n\nDer Klöppel:\n\n> Rost\n\n```\nbell.py\n```"
    said = ["#### warum klemmt die Glocke?\n#### und wie lange schon?", answer, "> Tokens: 2.1k sent\n> Applied edit to bell.py"]
    more = ["#### !make", "#### <blank>", "#### /ask and the rope?", "Hemp. 🔔", "#### Run it? (Y)es/(N)o [Yes]: y"]
    return {
        "bells/.aider.chat.history.md": aider_session(*told, *said, *more)
        + aider_session("> Aider v0.86.2", began="2026-02-02 08:00:00")
        + aider_session("#### danke", "Gern.", began="2026-02-03 08:00:00")
    }


def continue_row(role: str, content: Any, **more: Any) -> dict[str, Any]:
    """A message of Continue's."""
    return {"message": {"role": role, "content": content, **more}, "contextItems": []}


def continue_session(key: str, title: str, *rows: Any) -> dict[str, Any]:
    """A session of Continue's."""
    return {"sessionId": key, "title": title, "workspaceDirectory": "file:///home/ida/bells", "history": rows}


def continue_files(seed: int = 0) -> dict[str, str]:
    """A session with a tool, a thought and a picture, one without a title, and the list of both."""
    picture = {"type": "imageUrl", "imageUrl": {"url": "data:"}}
    first = continue_session(
        "k1",
        "Klöppel",
        continue_row("user", [{"type": "text", "text": "warum klemmt er?"}, picture]),
        continue_row("thinking", "rust"),
        continue_row("assistant", "", toolCalls=[{"id": "t"}]),
        continue_row("tool", "clapper.ts"),
        continue_row("assistant", "Rost. 🔔"),
        continue_row("user", [picture]),
        {"message": 7},
        continue_row("system", "Be brief."),
        continue_row("user", ""),
    )
    second = continue_session("k2", "New Session", continue_row("user", "und das Seil?"), continue_row("assistant", "Hanf."))
    listed = [{"sessionId": "k1", "title": "Klöppel", "dateCreated": "1771000000000", "workspaceDirectory": ""}, {"sessionId": "k2"}, 7]
    return {
        "sessions/sessions.json": json.dumps(listed),
        "sessions/k1.json": json.dumps(first, ensure_ascii=False, indent=2),
        "sessions/k2.json": json.dumps(second),
    }
