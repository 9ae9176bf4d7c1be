"""Makers of exports of Qwen and of Google AI Studio."""

import json
from collections.abc import Sequence
from typing import Any

BEGAN = 1_774_512_000


def qwen_message(key: str, above: str | None, said: str | Sequence[tuple[str | None, str]], **more: Any) -> dict[str, Any]:
    """A message: what the person wrote, or the steps of an answer with their phases."""
    head: dict[str, Any] = {"id": key, "parentId": above, "childrenIds": [], "chat_type": "t2t", "timestamp": BEGAN + 60 * int(key[1:])}
    if isinstance(said, str):
        return {"role": "user", "content": said, "files": [], **head, **more}
    steps = [{"content": text, "phase": phase, "status": "finished", "timestamp": BEGAN} for phase, text in said]
    return {"role": "assistant", "content": "", "reasoning_content": None, **head, "content_list": steps, **more}


def qwen_chat(messages: Sequence[dict[str, Any]], current: str | None, title: str = "Lamps", key: str = "q1") -> dict[str, Any]:
    """A chat, whose messages stand in no order."""
    tree = {message["id"]: message for message in reversed(messages)}
    return {"id": key, "user_id": "u1", "title": title, "chat": {"history": {"messages": tree, "currentId": current}, "messages": []}}


def qwen_files(seed: int = 0) -> dict[str, str]:
    """An export with a thought, a search, a second answer and a damaged chat."""
    lamps = qwen_chat(
        [
            qwen_message("m1", None, "Which lamp for reading? 💡"),
            qwen_message("m2", "m1", [("think", "warm or cold"), ("answer", "A warm one,"), ("answer", "at 2700 K.")]),
            qwen_message("m3", "m1", [(None, ""), ("web_search", "results"), ("answer", "Any with a shade.")]),
            qwen_message("m4", "m3", "对眼睛好吗？"),
            qwen_message("m5", "m4", [("thinking_summary", "eyes")]),
        ],
        "m5",
    )
    old = qwen_chat([qwen_message("m1", None, "ciao"), {**qwen_message("m2", "m1", []), "content": "Ciao!"}], None, "", "q2")
    data = [lamps, old, {"id": "q3", "chat": 5}]
    return {"qwen-chat-export-1774512000000.json": json.dumps({"success": True, "request_id": "r1", "data": data}, ensure_ascii=False)}


def studio_prompt(chunks: Sequence[Any], **more: Any) -> str:
    """A talk of AI Studio, written as that does."""
    settings: dict[str, Any] = {"temperature": 1.0, "model": "models/gemini-2.5-pro", "safetySettings": []}
    prompt = {"chunks": chunks, "pendingInputs": [{"text": "", "role": "user"}]}
    return json.dumps({"runSettings": settings, "systemInstruction": {}, "chunkedPrompt": prompt, **more}, indent=2)


def ai_studio_files(seed: int = 0) -> dict[str, str]:
    """A folder of a Drive: talks with thoughts, files and code, one that is damaged in a row, and a prompt that is no talk."""
    bees = studio_prompt(
        [
            {"driveDocument": {"id": "1abc"}, "role": "user", "tokenCount": 258},
            {"text": "Quando fioriscono i tigli?", "role": "user", "createTime": "2025-09-03T10:00:00.123Z"},
            {"text": "Lindens, northern Italy…", "role": "model", "isThought": True},
            {"text": "", "role": "model", "parts": [{"text": "A ", "thought": True}, {"text": "In gi"}, {"text": "ugno. 🐝"}]},
            {"text": "und in Berlin?", "role": "user"},
            {"executableCode": {"language": "PYTHON", "code": "1"}, "role": "model"},
            {"text": 5, "role": "model"},
            {"text": "Etwa zwei Wochen später.", "role": "model", "finishReason": "STOP"},
            {"text": "", "role": "model", "errorMessage": "quota"},
        ]
    )
    plain = studio_prompt([{"text": "hi", "role": "user"}, {"text": "Hello!", "role": "model"}])
    form = json.dumps({"runSettings": {}, "freeformPrompt": {"parts": []}}, indent=2)
    folder = "Google AI Studio"
    return {f"{folder}/Tigli": bees, f"{folder}/Plan v1.2": plain, f"{folder}/Form": form, f"{folder}/photo.jpg": "no talk"}
