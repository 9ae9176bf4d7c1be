"""Makers of messages of Teams as Microsoft Graph gives them."""

import json
from typing import Any

ME, ADA, LIN = (f"{digit * 8}-0000-4000-8000-000000000000" for digit in "1ab")
NAMES = {ME: "Mika Aro", ADA: "Ada Berg", LIN: "Lin Chu"}
WITH_ADA, WITH_LIN = (f"19:{one}_{ME}@unq.gbl.spaces" for one in (ADA, LIN))
GROUP = "19:meeting@thread.v2"


def row(number: int, content: str, who: str = ADA, chat: str = WITH_ADA, **more: Any) -> dict[str, Any]:
    """A message in HTML."""
    user = {"@odata.type": "#microsoft.graph.teamworkUserIdentity", "id": who, "displayName": NAMES.get(who), "userIdentityType": "aadUser"}
    made: dict[str, Any] = {
        "id": str(1_667_653_590_000 + number),
        "replyToId": None,
        "messageType": "message",
        "createdDateTime": f"2022-11-05T13:{number:02}:30.582Z",
        "lastEditedDateTime": None,
        "deletedDateTime": None,
        "subject": None,
        "chatId": chat,
        "channelIdentity": None,
        "eventDetail": None,
        "from": {"application": None, "device": None, "user": user},
        "body": {"contentType": "html", "content": content},
        "attachments": [],
        "mentions": [],
    }
    return {**made, **more}


def post(number: int, content: str, who: str = ADA, **more: Any) -> dict[str, Any]:
    """A post in a channel."""
    return row(number, content, who, "", chatId=None, channelIdentity={"teamId": "t", "channelId": "19:chan@thread.tacv2"}, **more)


def teams_files() -> dict[str, str]:
    """Two talks, newest first in one file, and a channel whose posts have their answers inside."""
    quoted = {"id": "1667653590001", "contentType": "messageReference", "content": "{}"}
    program: Any = {"application": {"id": "app", "displayName": "Polly", "applicationIdentityType": "bot"}, "user": None}
    notice = {
        "messageType": "unknownFutureValue",
        "from": None,
        "eventDetail": {"@odata.type": "#microsoft.graph.callEndedEventMessageDetail"},
    }
    talks = [
        {**row(9, "<systemEventMessage/>", chat=GROUP), **notice},
        row(8, '<p>Hi <at id="0">Lin</at></p>\n<p>&nbsp;</p>\n<p>1 &lt; 2</p>', ME, WITH_LIN, lastEditedDateTime="2022-11-05T14:00:00Z"),
        row(7, '<attachment id="f"></attachment>', attachments=[{"id": "f", "contentType": "reference", "name": "plan.docx"}]),
        row(6, "", deletedDateTime="2022-11-05T15:00:00Z"),
        row(5, '<p>jo <emoji id="smile" alt="😀" title="Smile"></emoji></p>', ME),
        row(4, '<attachment id="1667653590001"></attachment>\n<p>yes, <b>both</b></p>', attachments=[quoted]),
        row(2, "<ul><li>bread</li><li>salt</li></ul>", ME),
        row(1, "<div>shall we?</div>"),
    ]
    posts = [
        post(20, "<p>Cake at three</p>", LIN, subject="Friday", replies=[post(22, "<p>in!</p>", ME, replyToId="1667653590020")]),
        {**post(21, "<p>Vote now</p>"), "from": program},
    ]
    return {
        "teams/chats.json": json.dumps({"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#chats", "value": talks}, indent=1),
        "teams/channel.json": json.dumps(posts),
    }
