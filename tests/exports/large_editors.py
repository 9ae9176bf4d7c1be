"""Large exports of programs that write code, and of talks with characters, to measure with: benchmarks.exports has them."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from tests.exports import (
    assistant_databases,
    characters,
    code_editors,
    code_sessions,
    kobold,
)
from tests.exports.code_sessions import lines
from tests.exports.large_talks import Write, each, one_file, one_json, pairs, said


def _cursor(talks: Sequence[range]) -> bytes:
    made = (
        (
            assistant_databases.composer(f"c{talk.start}", *(one.key for one in said(talk)), name="Tap"),
            {one.key: assistant_databases.bubble(1 if one.is_person else 2, one.text, one.minute) for one in said(talk)},
        )
        for talk in talks
    )
    return assistant_databases.cursor_database(*made)


def _codex(talk: range) -> str:
    """Everything is told twice, as Codex does."""
    head = code_sessions.codex_row("session_meta", 0, id=f"{talk.start}", cwd="/home/ida", cli_version="0.65.0", instructions=None)
    rows = (
        row
        for one in said(talk)
        for row in (
            code_sessions.codex_message(one.role, one.text, one.minute),
            code_sessions.codex_row(
                "event_msg", one.minute, type="user_message" if one.is_person else "agent_message", message=one.text, kind="plain"
            ),
        )
    )
    return lines(head, *rows)


def _cli_rows(talk: range) -> Iterator[Any]:
    return (code_editors.cli_row(one.key, "user" if one.is_person else "gemini", one.text, one.minute) for one in said(talk))


def _cli(talk: range) -> str:
    return json.dumps({**code_editors.CLI_HEAD, "sessionId": f"g{talk.start}", "messages": [*_cli_rows(talk)]}, indent=2)


def _cli_lines(talk: range) -> str:
    return lines({**code_editors.CLI_HEAD, "sessionId": f"g{talk.start}"}, *_cli_rows(talk))


def _copilot_chat(talk: range) -> str:
    made = (code_editors.chat_request(one.key, one.text, {"value": two.text}, minute=one.minute) for one, two in pairs(talk))
    return json.dumps(code_editors.chat_session(*made, sessionId=f"c{talk.start}"), indent=2, ensure_ascii=False)


def _cline(talk: range) -> str:
    kinds = {True: "user_feedback", False: "text"}
    rows = [code_editors.cline_row(kinds[one.is_person] if one.above else "task", one.text, one.minute) for one in said(talk)]
    return json.dumps(rows, ensure_ascii=False)


def _aider(talks: Sequence[range]) -> str:
    sessions = (code_editors.aider_session(*(f"#### {one.text}" if one.is_person else one.text for one in said(talk))) for talk in talks)
    return "".join(sessions)


def _continue(talk: range) -> str:
    rows = (code_editors.continue_row(one.role, one.text) for one in said(talk))
    return json.dumps(code_editors.continue_session(f"k{talk.start}", "Bell", *rows), ensure_ascii=False, indent=2)


def _character(talk: range) -> Any:
    created = "2023-02-11T10:{:02}:00Z"
    rows = (
        characters.cai_row("Ida" if one.is_person else "Old Mill", one.text, is_human=one.is_person, created=created.format(one.minute))
        for one in said(talk)
    )
    return characters.cai_history(f"h{talk.start}", *rows)


def _ooba(talk: range) -> str:
    return json.dumps(characters.ooba_chat(*((one.text, two.text) for one, two in pairs(talk))), indent=4)


def _risu(talk: range) -> Any:
    rows = [characters.risu_row("user" if one.is_person else "char", one.text, one.minute, chatId=one.key) for one in said(talk)]
    return {"name": f"Chat {talk.start}", "note": "", "localLore": [], "message": rows}


def _agnai(talk: range) -> str:
    ida, conductor = {"handle": "Ida", "userId": "u1"}, {"handle": "Conductor", "characterId": "imported"}
    rows = [characters.agnai_row(one.key, one.text, one.minute, **(ida if one.is_person else conductor)) for one in said(talk)]
    return json.dumps({"name": "Exported", "greeting": "", "sampleChat": "", "scenario": "", "messages": rows}, indent=2)


def _kobold(talk: range) -> str:
    marked = (f"{{{{[INPUT]}}}}{one.text}{{{{[OUTPUT]}}}}" if one.is_person else one.text for one in said(talk))
    return kobold.save("You are Nari.\n", *marked, opmode=4, chatopponent="Nari")


WRITERS: dict[str, Write] = {
    "agnai": each("chat-{}.json", _agnai),
    "aider": one_file(".aider.chat.history.md", _aider),
    "character-ai": one_json("Old Mill.json", _character, lambda talks: characters.cai_dump(*talks)),
    "cline": each("tasks/{}/ui_messages.json", _cline),
    "codex": each("sessions/2026/05/01/rollout-2026-05-01T08-00-00-{:08}-0000-4000-8000-000000000001.jsonl", _codex),
    "continue": each("sessions/k{}.json", _continue),
    "copilot-chat": each("workspaceStorage/5e1f/chatSessions/{:08}-0000-4000-8000-000000000001.json", _copilot_chat),
    "cursor": one_file("state.vscdb", _cursor),
    "gemini-cli": each("tmp/0f3a/chats/session-2026-02-01T08-00-g{}.json", _cli),
    "gemini-cli lines": each("tmp/0f3a/chats/session-2026-02-01T08-00-g{}.jsonl", _cli_lines),
    "kobold": each("saved {}.json", _kobold),
    "oobabooga": each("chat/Keeper/{}.json", _ooba),
    "risuai": one_json("Bo_2026-02-14T083021281Z_chat.json", _risu, lambda talks: {"type": "risuAllChats", "ver": 2, "data": talks}),
}
"""What writes talks of so many messages into a folder that is there; their number is even."""
