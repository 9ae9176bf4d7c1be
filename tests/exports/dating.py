"""Makers of the data of dating apps, which have only what the person wrote."""

import json
from typing import Any


def tinder_row(day: int, text: str, **more: Any) -> dict[str, Any]:
    """A message of Tinder."""
    return {"to": 11, "from": "You", "message": text, "sent_date": f"Tue, {day:02} Nov 2021 05:08:21 GMT", **more}


def tinder_files() -> dict[str, str]:
    """Two matches, the second without words."""
    talks = [
        {"match_id": "Match 2", "messages": [tinder_row(4, "so&hellip; coffee?"), tinder_row(3, "hi &amp; hello 🙂", type=1)]},
        {"match_id": "Match 1", "messages": [tinder_row(2, "https://example.org/x.gif", type="gif")]},
    ]
    usage = {"app_opens": {"2021-11-01": 3}, "messages_sent": {"2021-11-03": 2}}
    return {"data.json": json.dumps({"Usage": usage, "Campaigns": {}, "Messages": talks, "Photos": [], "User": {"name": "Ida"}})}


def hinge_row(minute: int, text: str, kind: str = "chats") -> dict[str, str]:
    """A message of Hinge."""
    return {"body": text, "timestamp": f"2023-02-03 10:{minute:02}:00", "type": kind}


def hinge_files() -> dict[str, str]:
    """A match with words, one that was only liked, and one with a comment."""
    like = {"timestamp": "2023-02-03 09:00:00", "type": "like"}
    matches = [
        {"match": [like], "chats": [hinge_row(2, "same here\nreally"), hinge_row(1, "I like your dog")]},
        {"like": [like]},
        {"like": [{**like, "comment": "that hill is Arthur's Seat!"}], "match": [like], "chats": [hinge_row(5, "")]},
    ]
    return {"export/matches.json": json.dumps(matches, indent=1), "export/user.json": "{}"}
