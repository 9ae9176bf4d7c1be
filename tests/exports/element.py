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


_PAGE = """
          <!DOCTYPE html>
            <html lang="en">
            <head>
                <meta charset="UTF-8" />
                <title>Exported Data</title>
            </head>
            <body style="height: 100vh;" class="cpd-theme-light">
                <div id="matrixchat" style="height: 100%; overflow: auto">
                <main class="mx_RoomView">
                    <div class="mx_RoomHeader_infoWrapper">
                        <div
                            dir="auto"
                            class="mx_RoomHeader_info"
                            title="Tea &amp; more"
                        >
                        <span class="mx_RoomHeader_truncated mx_lineClamp"> Tea &amp; more </span>
                    </div>
                    <ol
                        class="mx_RoomView_MessageList"
                        role="list"
                    >
"""
_END = '</ol></main></div>\n<div id="snackbar"/>\n</body>\n        </html>'


def day(written: str) -> str:
    """The heading of a day on a page."""
    heading = f'<h2 class="mx_DateSeparator_dateHeading" aria-hidden="true">{written}</h2>'
    label = f'class="mx_DateSeparator" role="separator" aria-label="{written}"'
    return f'<li><div {label}><hr role="none"/>{heading}<hr role="none"/></div></li>'


def tile(number: int, content: str, who: str = "", *, before: str = "", own: bool | None = False) -> str:
    """A message on a page; without a name it goes on with the one before, and with "-" nobody wrote it."""
    more = " mx_EventTile_continuation" if not who else " mx_EventTile_info" if who == "-" else ""
    mine = "" if own is None else f' data-self="{str(own).lower()}"'
    name = "" if who in ("", "-") else _profile(who)
    time = f"{17 + number // 60 % 6}:{number % 60:02}"
    clock = f'<a href="https://matrix.to/#/!tea:example.org/${number}" class="mx_MessageTimestamp" aria-live="off">{time}</a>'
    return (
        f'<div class="mx_Export_EventWrapper" id="${number}"><li class="mx_EventTile{more}" tabindex="-1"{mine}>{name}{before}'
        f'<div id="1" class="mx_EventTile_line">{clock}{content}</div></li></div>'
    )


def _profile(who: str) -> str:
    shown = f'<span class="mx_Username_color4 mx_DisambiguatedProfile_displayName" dir="auto">{who}</span>'
    avatar = f'<button role="button" title="{ANA if who == "Ana Sol" else BO}" data-testid="avatar-img">x</button>'
    return f'<div class="mx_DisambiguatedProfile">{shown}</div><div class="mx_EventTile_avatar">{avatar}</div>'


def body(markup: str, kind: str = "mx_MTextBody") -> str:
    """What a message holds."""
    return f'<div class="{kind} mx_EventTile_content"><div class="mx_EventTile_body translate" dir="auto">{markup}</div></div>'


def page(*parts: str) -> str:
    """A page of a room."""
    return f"{_PAGE}{''.join(parts)}{_END}"


def element_pages() -> dict[str, str]:
    """A room of two pages with everything that may stand in one."""
    answer = '<p class="mx_ReplyChain_Export">In reply to <a class="mx_reply_anchor" href="#$1" data-scroll-to="$1"> this message </a></p>'
    first = [
        day("Wed, May 17, 2023"),
        tile(0, '<span class="mx_TextualEvent">Ana Sol created this room.</span>', "-"),
        tile(1, body("kommst du?\nes regnet &amp; schneit"), "Bo 🦊"),
        tile(2, body('auch <strong>jetzt</strong>?<br>ja <a href="https://example.org">hier</a>')),
        tile(3, body("jo"), "Ana Sol", before=answer, own=True),
        tile(4, body("<em>Media omitted</em>"), own=True),
    ]
    second = [
        day("Thu, May 18, 2023"),
        tile(5, body("bis gleich").replace("</div></div>", '</div><div class="mx_EventTile_edited">(edited)</div></div>'), "Bo 🦊"),
        tile(6, '<span class="mx_RedactedBody">Message deleted</span>'),
        tile(7, body("Es ist 8 Uhr", "mx_MNoticeBody"), "Uhr"),
        tile(8, '<div class="mx_MImageBody"><img src="images/x.jpg"></div>'),
        tile(9, body("winkt", "mx_MEmoteBody"), "Bo 🦊"),
    ]
    return {"Tea/messages.html": page(*first), "Tea/messages2.html": page(*second), "Tea/css/style.css": "a {}"}


TEXT = """\
Fri, Apr 16, 2021, 17:19:58 - Ana Sol created this room.
Fri, Apr 16, 2021, 17:20:00 - Bo 🦊: kommst du?
es regnet
Fri, Apr 16, 2021, 17:20:30 - Ana Sol: <Bo 🦊 "kommst du?..."> jo: gleich
Fri, Apr 16, 2021, 17:21:00 - @clock:example.org: Es ist 8 Uhr
Fri, Apr 16, 2021, 17:22:00 - Ana Sol: photo.jpg (Media omitted)
Fri, Apr 16, 2021, 17:23:00 - * Bo 🦊 winkt
Fri, Apr 16, 2021, 17:24:00 - Bo 🦊: Message deleted by Bo 🦊
Fri, Apr 16, 2021, 17:25:00 - Bo 🦊: ok
"""


def element_texts() -> dict[str, str]:
    """The text of a room."""
    return {"matrix - Tea - Chat Export - 2021-04-17T10-00-00.000Z.txt": TEXT}
