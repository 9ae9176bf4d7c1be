"""Makers of sessions of programs that write code: a line for each thing that was said or done, with invented people."""

import json
from typing import Any

SESSION = "6f0c2f6e-0000-4000-8000-000000000001"
"""What Claude Code calls a session, and Codex a rollout."""


def lines(*rows: Any) -> str:
    """A row of JSON a line."""
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)


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
