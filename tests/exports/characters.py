"""Makers of talks with characters, as apps keep them or programs for the browser save them: invented people and characters."""

import json
from typing import Any


def cai_row(name: str, text: str, *, is_human: bool = False, **more: Any) -> dict[str, Any]:
    """A message of Character.AI's."""
    speaker = {"is_human": is_human, "name": name, "user": {"username": name.lower(), "first_name": name}}
    return {"id": 1, "text": text, "image_rel_path": "", "is_alternative": False, "src": speaker, **more}


def cai_history(key: str, *messages: Any, created: str = "2023-02-11T10:00:00.123456Z") -> dict[str, Any]:
    """A talk."""
    return {"external_id": key, "created": created, "last_interaction": created, "msgs": list(messages)}


def cai_dump(*histories: Any) -> dict[str, Any]:
    """What CharacterAI Dumper writes of a character."""
    return {"info": {"character": {"name": "Old Mill", "greeting": "creak"}}, "histories": {"histories": list(histories)}}


def character_ai_files(seed: int = 0) -> dict[str, str]:
    """A dump with answers that were not chosen, a picture, a damaged message and a damaged talk."""
    mill = cai_history(
        "h1",
        cai_row("Old Mill", "The wind is low today."),
        cai_row("Ida", "will you turn?", is_human=True, created="2023-02-11T10:01:00Z"),
        cai_row("Old Mill", "Never.", is_alternative=True),
        cai_row("Old Mill", "Perhaps.\nIf you wait. 🌬", created="2023-02-11T10:02:00Z"),
        cai_row("Old Mill", "Ask the miller.", is_alternative=True),
        cai_row("Ida", "", is_human=True, image_rel_path="a.png"),
        {"text": "lost", "src": 5},
        cai_row("Ida", "and?", is_human=True, is_alternative=True),
    )
    lamp = cai_history("h3", cai_row("Old Mill", "Hm?"), cai_row("Ida", "nichts", is_human=True), created="2023-02-12T10:00:00Z")
    return {"Old Mill.json": json.dumps(cai_dump(mill, {"msgs": 3}, lamp))}


def ooba_chat(*pairs: tuple[Any, Any], **more: Any) -> dict[str, Any]:
    """A chat of Text Generation WebUI."""
    return {"internal": [list(pair) for pair in pairs], "visible": [["", ""] for _ in pairs], **more}


def oobabooga_files(seed: int = 0) -> dict[str, str]:
    """A chat with a greeting and times, one of an older version, and one without a character."""
    first = ooba_chat(
        ("<|BEGIN-VISIBLE-CHAT|>", "Welcome to the lighthouse."),
        ("is it cold up there?", "Only in winter.\n*pulls the coat tighter*"),
        ("e no verão?", ""),
        (5, "lost"),
        metadata={
            "user_1": {"timestamp": "Feb 12, 2025 10:31"},
            "assistant_1": {"timestamp": "Feb 12, 2025 10:32", "versions": []},
        },
    )
    old = {"data": [["hi", "Hello & welcome"]], "data_visible": [["hi", "Hello &amp; welcome"]]}
    return {
        "chat/Keeper/20250212-10-30-00.json": json.dumps(first, indent=4),
        "chat/Keeper/Keeper_persistent.json": json.dumps(old),
        "instruct/20250301-08-00-00.json": json.dumps(ooba_chat(("2+2?", "4")), indent=4),
    }


def risu_row(role: str, data: Any, minute: int | None = None, **more: Any) -> dict[str, Any]:
    """A message of RisuAI's."""
    time = {} if minute is None else {"time": 1_771_000_000_000 + 60_000 * minute}
    return {"role": role, "data": data, **time, **more}


def risuai_files(seed: int = 0) -> dict[str, str]:
    """One chat, and all chats of another character, of which one is damaged."""
    one = {
        "name": "Chat 1",
        "note": "",
        "localLore": [],
        "id": "r1",
        "message": [
            risu_row("char", "어서 와.", 0, chatId="m1"),
            risu_row("user", "산에 갈까?", 1, chatId="m2"),
            risu_row("char", "그래.\n내일 아침에. ⛰", 2, chatId="m3"),
            risu_row("user", ""),
            risu_row("user", 7),
        ],
    }
    all_chats = [{"name": "A", "message": [risu_row("user", "hello")]}, {"name": "B", "message": 3}]
    return {
        "Nari_2026-02-13T083021281Z_chat.json": json.dumps({"type": "risuChat", "ver": 2, "data": one, "folders": []}, ensure_ascii=False),
        "Bo_2026-02-14T083021281Z_chat.json": json.dumps({"type": "risuAllChats", "ver": 2, "data": all_chats}),
    }


def agnai_row(key: str, text: str, minute: int, **more: Any) -> dict[str, Any]:
    """A message of Agnai's."""
    return {"_id": key, "createdAt": f"2026-05-01T08:{minute:02}:00.000Z", "msg": text, "state": "", **more}


def agnai_files(seed: int = 0) -> dict[str, str]:
    """A chat with two characters, an empty message and a damaged one."""
    chat = {
        "name": "Exported",
        "greeting": "¿Otra vez tú?",
        "sampleChat": "",
        "scenario": "a train",
        "messages": [
            agnai_row("a1", "¿Otra vez tú?", 0, handle="Conductor", characterId="imported"),
            agnai_row("a2", "un billete a Cádiz", 1, handle="Ida", userId="u1", parent="a1"),
            agnai_row("a3", "Sale a las ocho. 🚂", 2, handle="Conductor", characterId="imported", parent="a2"),
            agnai_row("a4", "Siéntate aquí.", 3, handle="Vera", characterId="c2", parent="a3"),
            agnai_row("a5", "", 4, handle="Ida", userId="u1", parent="a4"),
            {"_id": 5, "msg": "lost"},
        ],
    }
    return {"chat-ab12.json": json.dumps(chat, indent=2, ensure_ascii=False)}
