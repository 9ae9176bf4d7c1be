"""Makers of conversations as GroupMe exports them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

NOON = 1_690_000_000
ANA, BO, CY = ("20000001", "Ana Sol"), ("20000002", "Bo Åkesson"), ("20000003", "Cyrus")
SYSTEM = ("system", "GroupMe")


def message(minute: int, text: str | None, who: tuple[str, str] = ANA, **more: Any) -> dict[str, Any]:
    """A message of a group, so many minutes after the first."""
    id_, name = who
    return {
        "attachments": [],
        "avatar_url": None,
        "created_at": NOON + minute * 60,
        "favorited_by": [],
        "group_id": "10000001",
        "id": f"1700000000000000{minute:02}",
        "name": name,
        "sender_id": id_,
        "sender_type": "system" if who is SYSTEM else "user",
        "source_guid": f"android-{minute}",
        "system": who is SYSTEM,
        "text": text,
        "user_id": id_,
        **more,
    }


def direct(minute: int, text: str, who: tuple[str, str], **more: Any) -> dict[str, Any]:
    """A message of a talk of two, which says less."""
    made = message(minute, text, who, conversation_id=f"{ANA[0]}+{CY[0]}", recipient_id=CY[0] if who is ANA else ANA[0], **more)
    return {key: value for key, value in made.items() if key not in ("group_id", "system")}


def messages(made: Sequence[Mapping[str, Any]]) -> str:
    """The file of a conversation, the newest message first."""
    return json.dumps(list(reversed(made)), ensure_ascii=False)


def group(name: str, *people: tuple[str, str, str]) -> str:
    """What the file beside says of a group: people by number, name and nickname."""
    members = [{"id": f"9{id_}", "user_id": id_, "name": full, "nickname": nick, "roles": ["user"]} for id_, full, nick in people]
    return json.dumps({"id": "10000001", "group_id": "10000001", "name": name, "type": "private", "members": members}, ensure_ascii=False)


def groupme_files() -> dict[str, str]:
    """An export of two conversations: a group and a talk of two."""
    reply = {"type": "reply", "reply_id": "170000000000000002", "base_reply_id": "170000000000000002"}
    picture = {"type": "image", "url": "https://i.groupme.com/x"}
    rows = [
        message(1, "Ana Sol added Bo to the group.", SYSTEM, event={"type": "membership.announce.added", "data": {}}),
        message(2, "¿quién trae el pan?"),
        message(3, "ich!\nund Käse", (BO[0], "Bobby"), attachments=[reply]),
        message(4, None, attachments=[picture]),
        message(5, "mira esto 🙂", attachments=[picture, {"type": "mentions", "user_ids": [BO[0]], "loci": [[0, 4]]}]),
        message(6, "This message was deleted", BO, deleted_at=NOON, deletion_actor="sender"),
        message(7, "Bo created event 'Picknick'", BO, event={"type": "calendar.event.created", "data": {}}),
        message(8, "hasta luego", updated_at=NOON + 500),
        message(9, "It will rain.", ("77", "Weather"), sender_type="bot"),
    ]
    talk = [
        direct(1, "сегодня в семь?", CY),
        direct(2, "да", ANA),
        direct(3, "edited", CY, event={"type": "message.update", "data": {"message_id": "1"}}),
    ]
    return {
        "10000001/conversation.json": group("Picknick im Park", (*ANA, "Anita"), (*BO, "Bobby")),
        "10000001/message.json": messages(rows),
        "20000003/conversation.json": json.dumps({"created_at": NOON, "other_user": {"id": CY[0], "name": CY[1], "avatar_url": ""}}),
        "20000003/message.json": messages(talk),
    }
