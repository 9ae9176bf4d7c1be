"""Makers of Zulip's export of an organisation."""

import json
from typing import Any

NOON = 1_700_000_000
ANA, BO, CY, CLOCK, ZULIP = 11, 12, 13, 14, 5
TEA, TO_ANA, TO_BO, TO_ALL = 1, 2, 3, 4
"""Recipients: a channel, two people, a group of three."""


def message(number: int, content: str, sender: int = BO, to: int = TEA, topic: str = "heute", **more: Any) -> dict[str, Any]:
    """A message."""
    head = {"id": number, "sender": sender, "recipient": to, "realm": 2, "subject": topic if to == TEA else "", "content": content}
    return {**head, "rendered_content": None, "date_sent": NOON + number * 60 + 0.5, "last_edit_time": None, "sending_client": 1, **more}


def file(*messages: dict[str, Any]) -> str:
    """A file of messages."""
    marks = [{"id": one["id"], "user_profile": ANA, "message": one["id"], "flags_mask": 1} for one in messages]
    return json.dumps({"zerver_message": [*messages], "zerver_usermessage": marks}, ensure_ascii=False)


def user(number: int, name: str, *, is_bot: bool = False) -> dict[str, Any]:
    """Somebody."""
    mail = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    return {"id": number, "full_name": name, "email": f"user{number}@zulip.example.org", "delivery_email": mail, "is_bot": is_bot}


def realm() -> str:
    """People, channels and recipients."""
    recipients = [(TEA, 2, 7), (TO_ANA, 1, ANA), (TO_BO, 1, BO), (TO_ALL, 3, 1)]
    return json.dumps(
        {
            "zerver_realm": [{"id": 2, "name": "Tea", "string_id": "tea"}],
            "zerver_userprofile": [user(ANA, "Ana Sol"), user(BO, "Bo 🦊"), user(CY, "Cy"), user(CLOCK, "Clock", is_bot=True)],
            "zerver_userprofile_crossrealm": [{"email": "notification-bot@zulip.com", "id": ZULIP}],
            "zerver_stream": [{"id": 7, "name": "tea", "description": ""}],
            "zerver_recipient": [{"id": one, "type": kind, "type_id": at} for one, kind, at in recipients],
            "zerver_subscription": [{"id": 20 + one, "recipient": TO_ALL, "user_profile": one} for one in (ANA, BO, CY)],
        },
        ensure_ascii=False,
        indent=2,
    )


def zulip_files() -> dict[str, str]:
    """An organisation with two topics, a talk and a group."""
    place = "https://tea.example.org/#narrow/channel/7-tea/topic/heute/near/2"
    answer = f"@_**Bo 🦊|12** [said]({place}):\n```quote\nkommst du?\nes regnet\n```\njo"
    first = [
        message(1, "created the channel", ZULIP),
        message(2, "kommst du?\nes regnet"),
        message(3, answer, ANA),
        message(4, "[dog.jpg](/user_uploads/2/ab/dog.jpg)"),
        message(5, "mein Hund\n[dog.jpg](/user_uploads/2/ab/dog.jpg)"),
        message(6, "@**Ana Sol** und @**Cy|13**: fein", CY, last_edit_time=NOON),
        message(7, "/poll Tee?\nja", CY),
    ]
    second = [
        message(8, "Es ist 8 Uhr", CLOCK, topic="Zeit"),
        message(9, "bis gleich", BO, TO_ANA),
        message(10, "ja 🙂", ANA, TO_BO),
        message(11, "alle?", CY, TO_ALL),
    ]
    files = {"realm.json": realm(), "messages-000001.json": file(*first), "messages-000002.json": file(*second)}
    return {f"zulip-export-x/{name}": content for name, content in files.items()}
