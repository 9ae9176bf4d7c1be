"""Makers of Mattermost's bulk export of a server, and of the table of a channel."""

import json
from typing import Any

NOON = 1_700_000_000_000
HEADER = "Post Creation Time,User Id,User Email,User Type,User Name,Post Id,Parent Post Id,Post Message,Post Type\n"


def line(kind: str, **content: Any) -> str:
    """A line of a bulk export."""
    return json.dumps({"type": kind, kind: content}, ensure_ascii=False, separators=(",", ":")) + "\n"


def said(minute: int, text: str, user: str = "bo", **more: Any) -> dict[str, Any]:
    """An answer, or what a post has beside its channel."""
    return {"user": user, "message": text, "create_at": NOON + minute * 60_000, **more}


def post(minute: int, text: str, user: str = "bo", channel: str = "tea", **more: Any) -> str:
    """A post of a channel."""
    return line("post", team="core", channel=channel, **said(minute, text, user, **more))


def direct(minute: int, text: str, user: str, *members: str, **more: Any) -> str:
    """A message of a talk."""
    return line("direct_post", channel_members=[*members], **said(minute, text, user, **more))


def server(*lines: str) -> str:
    """A bulk export."""
    people = [line("user", username="ana", email="ana@example.org", nickname="", first_name="Ana", last_name="Sol", roles="system_user")]
    people += [line("user", username="bo", email="bo@example.org", nickname="Bo 🦊", first_name="", last_name="")]
    places = [line("team", name="core", display_name="Core"), line("channel", team="core", name="tea", display_name="Tea", type="O")]
    return "".join(['{"type":"version","version":1}\n', *places, *people, *lines])


def row(minute: int, text: str, user: str = "bo", parent: str = "", kind: str = "message", who: str = "user") -> str:
    """A row of a table; `text` is as CSV has it."""
    return f"2023-11-14 22:{minute:02}:20.123 +0000 UTC,u-{user},{user}@example.org,{who},{user.title()},p{minute},{parent},{text},{kind}\n"


def mattermost_files() -> dict[str, str]:
    """A server with a channel and talks, and the table of a channel."""
    answers = [said(4, "jo", "ana"), said(6, "fein", "cy", edit_at=NOON)]
    lines = [
        post(1, "bo joined the channel.", type="system_join_channel"),
        post(2, "kommst du?\nes regnet", replies=answers, reactions=[{"user": "ana", "emoji_name": "tea", "create_at": NOON}]),
        post(5, "", attachments=[{"path": "data/dog.jpg"}]),
        post(3, "mein Hund", attachments=[{"path": "data/dog.jpg"}]),
        post(7, "Es ist 8 Uhr", "clock", props={"from_bot": "true"}),
        line("direct_channel", members=["ana", "bo"]),
        direct(8, "bis gleich", "bo", "ana", "bo", replies=None),
        direct(9, "ja 🙂", "ana", "ana", "bo", "cy"),
        direct(10, "Milch", "ana", "ana", "ana"),
    ]
    table = [
        row(5, "ok", "ana", "p1"),
        row(4, '"a, ""b""\nc"'),
        row(3, "piep", "clock", who="bot"),
        row(2, "x", kind="system_join_channel"),
    ]
    return {"import.jsonl": server(*lines), "random.csv": HEADER + "".join(table)}
