"""Makers of what Google Takeout holds: Google Chat, and Hangouts before it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

IRIS = {"name": "Iris Lamm", "email": "iris.lamm@example.org", "user_type": "Human"}
OTTO = {"name": "Otto Veit", "email": "otto@example.org", "user_type": "Human"}
BOT = {"name": "Reminders", "user_type": "Bot"}


def chat_row(who: Mapping[str, str], when: str, text: str, id_: str, **more: Any) -> dict[str, Any]:
    """A message of Google Chat."""
    return {"creator": dict(who), "created_date": when, "text": text, "topic_id": id_.split("/")[1], "message_id": id_, **more}


def google_chat_files() -> dict[str, str]:
    """Two people, and a space with threads; dates as three languages write them."""
    folder = "Takeout/Google Chat"
    quoted = {"creator": IRIS, "text": "Kommst du?"}
    direct = [
        chat_row(IRIS, "Mittwoch, 4. Januar 2023 um 10:59:50 UTC", "Kommst du?", "D1/a/a"),
        chat_row(OTTO, "Wednesday, January 4, 2023 at 1:05:09\u202fPM UTC", "Ja 🙂\nspäter", "D1/b/b", quoted_message_metadata=quoted),
        chat_row(OTTO, "Wednesday, January 4, 2023 at 12:05:09\u202fAM UTC", "", "D1/c/c", attached_files=[{"original_name": "a.jpg"}]),
        {"message_state": "DELETED", "deleted_date": "Wednesday, 4 January 2023 at 17:13:43 UTC", "topic_id": "d", "message_id": "D1/d/d"},
        chat_row(IRIS, "gestern", "ohne Zeit", "D1/e/e", updated_date="heute"),
    ]
    space = [
        chat_row(IRIS, "2023年1月4日星期三 UTC 10:59:50", "Wer bringt Brot mit?", "S1/t/t"),
        chat_row(BOT, "2023年1月4日水曜日 11:00:00 UTC", "Reminder set", "S1/u/u"),
        chat_row({"name": "Deleted User"}, "mercredi 4 janvier 2023 à 11:01:00 UTC", "moi !", "S1/t/v"),
        {"creator": "who"},
    ]
    return {
        f"{folder}/Groups/DM D1/group_info.json": json.dumps({"members": [IRIS, OTTO]}),
        f"{folder}/Groups/DM D1/messages.json": json.dumps({"messages": direct}, ensure_ascii=False, indent=2),
        f"{folder}/Groups/Space S1/group_info.json": json.dumps({"name": "Frühstück", "members": [IRIS, OTTO, BOT]}),
        f"{folder}/Groups/Space S1/messages.json": json.dumps({"messages": space}, indent=2),
        f"{folder}/Users/User 1/user_info.json": json.dumps({"user": IRIS, "membership_info": []}),
        "Takeout/archive_browser.html": "<html></html>",
    }


def hangouts_event(who: str, second: int, *segments: Mapping[str, str], **more: Any) -> dict[str, Any]:
    """A message of Hangouts."""
    return {
        "conversation_id": {"id": "Ugx1"},
        "sender_id": {"gaia_id": who, "chat_id": who},
        "timestamp": str((1_400_000_000 + second) * 1_000_000 + 250),
        "chat_message": {"message_content": {"segment": list(segments), **more}},
        "event_id": f"e{second}",
        "event_type": "REGULAR_CHAT_MESSAGE",
    }


def hangouts_head(key: str, kind: str, people: Mapping[str, str | None], name: str | None = None) -> dict[str, Any]:
    """What is said of a conversation."""
    data = [{"id": {"gaia_id": number, "chat_id": number}, "fallback_name": who} for number, who in people.items()]
    state = {"self_read_state": {"participant_id": {"gaia_id": "100", "chat_id": "100"}, "latest_read_timestamp": "0"}}
    named = {"name": name} if name else {}
    return {"id": {"id": key}, "type": kind, **named, "self_conversation_state": state, "participant_data": data}


def said(text: str) -> dict[str, str]:
    """A stretch of text."""
    return {"type": "TEXT", "text": text}


def hangouts_conversations() -> Sequence[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Heads and events of two conversations, the events in no order."""
    link = {"type": "LINK", "text": "https://example.org/ferry"}
    pair = [
        hangouts_event("200", 60, said("ok, "), link),
        hangouts_event("100", 5, said("när går färjan?"), {"type": "LINE_BREAK"}, said("jag är sen")),
        hangouts_event("200", 90, attachment=[{"embed_item": {}}]),
        {"sender_id": {"gaia_id": "100"}, "timestamp": "1400000100000000", "hangout_event": {}, "event_type": "HANGOUT_EVENT"},
    ]
    group = [
        hangouts_event("300", 10, said("who left?")),
        hangouts_event("999", 11, said("me"), attachment=[{}]),
        {"event_type": 3, "chat_message": 4},
    ]
    return [
        (hangouts_head("Ugx1", "STICKY_ONE_TO_ONE", {"100": "Sune Ek", "200": "Maj Lind"}), pair),
        (hangouts_head("Ugx2", "GROUP", {"100": "Sune Ek", "200": "Maj Lind", "300": None}, "Färjan"), group),
    ]


def hangouts_files() -> dict[str, str]:
    """The file of Hangouts."""
    made = [
        {"conversation": {"conversation": head, "conversation_id": head["id"]}, "events": rows} for head, rows in hangouts_conversations()
    ]
    return {"Takeout/Hangouts/Hangouts.json": json.dumps({"conversations": made}, ensure_ascii=False)}


def old_hangouts() -> str:
    """The file as it was before 2017."""
    made = [
        {"conversation_id": head["id"], "response_header": {}, "conversation_state": {"conversation": head, "event": rows}}
        for head, rows in hangouts_conversations()
    ]
    return json.dumps({"continuation_end_timestamp": "0", "conversation_state": made})
