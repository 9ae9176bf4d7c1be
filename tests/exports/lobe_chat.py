"""Makers of what LobeChat exports, older and newer versions: invented talks."""

import json
from typing import Any

BEGAN = 1_714_864_000_000
"""When the first message of an older export was written, in milliseconds."""


def message(key: str, role: str, content: str | None, minute: int, **more: Any) -> dict[str, Any]:
    """A message of an older version, which knows a topic by "t1"."""
    made = {"role": role, "content": content, "sessionId": "inbox", "topicId": "t1", "createdAt": BEGAN + minute * 60_000, "id": key}
    return {**made, "extra": {}, "meta": {}, **more}


def older(*messages: Any, **state: Any) -> str:
    """An export of an older version."""
    return json.dumps({"exportType": "sessions", "state": {"messages": list(messages), **state}, "version": 7}, ensure_ascii=False)


def newer(*messages: Any, **tables: Any) -> str:
    """An export of a newer version, times as texts."""
    data = {"userSettings": [], "userInstalledPlugins": [], "agents": [], "messages": list(messages), **tables}
    return json.dumps({"data": data, "mode": "postgres", "schemaHash": "a1"}, ensure_ascii=False, indent=2)


def lobe_chat_files(seed: int = 0) -> dict[str, str]:
    """An older export with two answers to a question and what tools said, and a newer one with a thread."""
    old = [
        message("a2", "assistant", "<think>warm?</think>Nimm Sauerteig.\nDer hält länger. 🍞", 3, parentId="q1"),
        message("q1", "user", "womit backe ich Brot?", 1, files=[]),
        message("a1", "assistant", "Nimm Hefe.", 2, parentId="q1"),
        message("q2", "user", "und wie lange?", 4, files=["file-1"]),
        message("f1", "tool", '{"minutes": 40}', 5, parentId="q2"),
        message("a3", "assistant", "40 Minuten.", 6, parentId="f1"),
        message("q3", "user", "danke", 7),
        message("a4", "assistant", "...", 8, parentId="q3", error={"type": "ProviderBizError"}),
        message("x1", "user", "otro tema", 9, topicId=None, sessionId="s2"),
        {"id": "x2", "role": "user", "content": 7},
    ]
    topics = [{"id": "t1", "title": "Brot", "sessionId": "inbox"}]
    sessions = [{"id": "s2", "meta": {"title": "Profe"}, "type": "agent"}]
    where = {"sessionId": "ssn_1", "topicId": "tpc_1"}
    new: list[dict[str, Any]] = [
        {"id": "msg_1", "role": "user", "content": "什么茶好？", "createdAt": "2026-03-01T08:00:00.000Z", **where},
        {
            "id": "msg_2",
            "role": "assistant",
            "content": "<lobeThinking>tea</lobeThinking>\n绿茶。",
            "parentId": "msg_1",
            "createdAt": "2026-03-01T08:00:05.000Z",
            **where,
        },
        {"id": "msg_3", "role": "assistant", "content": "", "tools": [{}], "createdAt": "2026-03-01T08:01:00.000Z", **where},
        {"id": "msg_4", "role": "user", "content": "beside it", "threadId": "thd_1", "createdAt": "2026-03-01T08:02:00.000Z", **where},
    ]
    return {
        "LobeChat-sessions-v7.json": older(*old, sessions=sessions, topics=topics),
        "LobeChat-data.json": newer(*new, topics=[{"id": "tpc_1", "title": "茶"}], threads=[{"id": "thd_1", "title": "Beside"}]),
    }
