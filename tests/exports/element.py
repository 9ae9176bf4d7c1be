"""Makers of rooms of Matrix as Element exports them."""

import json
from typing import Any

ANA, BO = "@ana:example.org", "@bo:example.org"


def event(number: int, content: dict[str, Any], sender: str = BO, kind: str = "m.room.message", **more: Any) -> dict[str, Any]:
    """Something that happened in the room."""
    made = {"type": kind, "sender": sender, "content": content, "origin_server_ts": 1_650_000_000_000 + number * 60_000}
    return {**made, "unsigned": {"age": 5}, "event_id": f"${number}", "room_id": "!tea:example.org", **more}


def said(number: int, text: str, sender: str = BO, **more: Any) -> dict[str, Any]:
    """A text; `more` is of its content."""
    return event(number, {"msgtype": "m.text", "body": text, **more}, sender)


def member(number: int, who: str, name: str) -> dict[str, Any]:
    """Somebody joins, and is called so."""
    return event(number, {"membership": "join", "displayname": name}, who, "m.room.member", state_key=who)


def answering(number: int, **more: Any) -> dict[str, Any]:
    """The relation of an answer."""
    return {"m.relates_to": {"m.in_reply_to": {"event_id": f"${number}"}, **more}}


def changing(number: int, at: int, text: str, sender: str = BO) -> dict[str, Any]:
    """An event that changes an earlier text."""
    new = {"msgtype": "m.text", "body": text}
    return said(number, f"* {text}", sender, **{"m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": f"${at}"}})


def room(*events: dict[str, Any], by: str = "Ana Sol") -> str:
    """The file of a room."""
    head = {"room_name": "Tea", "room_creator": "Ana Sol", "topic": "", "export_date": "5 March 2024", "exported_by": by}
    return json.dumps({**head, "messages": [*events]}, ensure_ascii=False, indent=2)


def element_files() -> dict[str, str]:
    """A room of two with everything that may stand in one."""
    picture = {"msgtype": "m.image", "body": "photo.jpg", "url": "mxc://example.org/x"}
    thread = {"rel_type": "m.thread", "event_id": "$2", "is_falling_back": True}
    events = [
        event(0, {"creator": ANA}, ANA, "m.room.create", state_key=""),
        member(1, ANA, "Ana Sol"),
        member(2, BO, "Bo 🦊"),
        said(3, "kommst du?\nes regnet"),
        said(4, "> <@bo:example.org> kommst du?\n> es regnet\n\njo", ANA, **answering(3)),
        said(6, "bis gleich"),
        event(7, picture),
        event(8, {**picture, "body": "mein Hund", "filename": "photo.jpg"}, ANA),
        event(9, {}),
        event(10, {"algorithm": "m.megolm.v1.aes-sha2"}, kind="m.room.encrypted"),
        said(11, "im Faden", **answering(3, **thread)),
        event(12, {"msgtype": "m.emote", "body": "winkt"}),
        event(13, {"msgtype": "m.notice", "body": "Es ist 8 Uhr"}, "@clock:example.org"),
        event(14, {"question": {}}, kind="org.matrix.msc3381.poll.start"),
        event(15, {"body": "🎉", "url": "mxc://example.org/s"}, kind="m.sticker"),
    ]
    return {"Tea - Chat Export - 2024-03-05.json": room(*events)}
