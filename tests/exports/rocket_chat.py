"""Makers of rooms as Rocket.Chat exports them: lines of JSON, or paragraphs of HTML."""

import json
from typing import Any

_META = '<meta http-equiv="content-type" content="text/html; charset=utf-8">'


def line(minute: int, text: str | None, who: str = "User_2", **more: Any) -> str:
    """A message in a file of JSON."""
    made = {"msg": text, "username": who, "ts": f"2024-03-05T{12 + minute // 60 % 12}:{minute % 60:02}:07.123Z", **more}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"))


def paragraph(minute: int, text: str, who: str = "bo", file: str = "") -> str:
    """A message on a page."""
    link = f'\n<br/><a href="./assets/{file}">{file}</a>' if file else ""
    return f"<p><strong>{who}</strong> (Tue, 05 Mar 2024 12:{minute:02}:07 GMT):<br/>\n{text}{link}\n</p>"


def lines(*made: str) -> str:
    """A file of JSON."""
    return "".join(f"{one}\n" for one in made)


def page(*made: str) -> str:
    """A page."""
    return f"{_META}{chr(10).join(made)}\n"


def rocket_chat_files() -> dict[str, str]:
    """The download of an account: a channel, a talk of two, and a page of a room that was exported by itself."""
    picture = [{"title": "dog.jpg", "image_url": "/file-upload/x/dog.jpg", "remote": False}]
    channel = [
        line(1, "User joined.", "ana", type="uj"),
        line(2, "kommst du?\nes regnet"),
        line(3, "[ ](https://chat.example.org/channel/tea?msg=x7) jo", "ana", attachments=[{"message_link": "https://chat.example.org"}]),
        line(4, "", attachments=picture),
        line(5, "mein Hund", attachments=picture),
        line(6, "", type="rm"),
        line(7, "x" * 8, type="e2e"),
        line(8, "bis gleich 🙂", "User_3"),
    ]
    talk = [line(1, "hallo"), line(2, "na", "ana")]
    group = [
        paragraph(1, "hei"),
        paragraph(2, "zwei\n2", "ana"),
        paragraph(3, "", file="x-1.jpg"),
        paragraph(4, "<i>She joined.</i>"),
    ]
    return {
        "user.json": json.dumps({"username": "ana", "name": "Ana Sol", "emails": ["ana@example.org"]}),
        "channels.json": '{"roomId":"GENERAL","roomName":"tea","type":"c"}\n{"roomId":"k9","roomName":"k9","type":"d"}',
        "tea.json": lines(*channel),
        "k9.json": lines(*talk),
        "p3.html": page(*group),
    }
