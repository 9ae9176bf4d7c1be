"""Makers of the archive of X, and of posts that Apify gathers."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

ME, LIV = "771", "902"
LONG = "Long walk today, from the harbour up to the old fort and back along the river; " * 5
PHOTO = {"url": "https://t.co/pic1", "expanded_url": "https://x.com/nilsfelt/status/3/photo/1"}


def script(kind: str, rows: Sequence[Any], part: int = 0) -> str:
    """A file as X writes it."""
    return f"window.YTD.{kind}.part{part} = {json.dumps(rows, indent=2, ensure_ascii=False)}"


def tweet(number: int, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A post."""
    entities = {"user_mentions": [], "urls": [], "hashtags": [], "symbols": []}
    made = {
        "id": str(number),
        "id_str": str(number),
        "created_at": f"Wed Nov 05 21:{minute:02}:09 +0000 2014",
        "full_text": text,
        "entities": entities,
        "favorited": False,
        "lang": "en",
        **more,
    }
    return {"tweet": made}


def message(number: int, sender: str, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A direct message."""
    made = {
        "id": str(number),
        "senderId": sender,
        "recipientId": ME,
        "text": text,
        "createdAt": f"2021-06-01T08:{minute:02}:30.125Z",
        "urls": [],
        "mediaUrls": [],
        "reactions": [],
        "editHistory": [],
        **more,
    }
    return {"messageCreate": made}


def talk(id_: str, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """A conversation of rows given oldest first, written newest first."""
    return {"dmConversation": {"conversationId": id_, "messages": list(reversed(rows))}}


def grok_row(text: str, talk: str = "77", minute: int = 0, *, asked: bool = False, **more: Any) -> dict[str, Any]:
    """A question to Grok, or an answer."""
    sender = {"value": "1", "name": "User", "originalName": "USER"} if asked else {"value": "2", "name": "Agent", "originalName": "AGENT"}
    time = f"2025-10-23T13:{minute:02}:59.692Z"
    return {"grokChatItem": {"accountId": ME, "chatId": talk, "createdAt": time, "sender": sender, "message": text, **more}}


def x_files() -> dict[str, str]:
    """An archive: posts in two parts, a long one, messages to one person and in a group, and two talks with Grok."""
    mention = {"user_mentions": [{"name": "Liv Aune", "screen_name": "livaune", "id_str": LIV, "id": LIV, "indices": ["0", "8"]}]}
    link = {"urls": [{"url": "https://t.co/abc", "expanded_url": "https://example.org/blåbær"}], "user_mentions": []}
    first = [
        tweet(5, "@livaune ja! 🍓", 9, entities=mention, in_reply_to_status_id_str="44", in_reply_to_user_id_str=LIV),
        tweet(4, "RT @livaune: blåbær &amp; fløte", 8),
        tweet(3, "Se her https://t.co/pic1", 7, entities={"media": [PHOTO], "urls": []}, extended_entities={"media": [PHOTO]}),
        tweet(9, "https://t.co/pic1", 6, extended_entities={"media": [PHOTO]}),
        {"tweet": "nothing"},
    ]
    second = [
        tweet(2, "… and 3 &lt; 4, as I said", 5, in_reply_to_status_id_str="1", in_reply_to_user_id_str=ME),
        tweet(1, "I like berries & maths: https://t.co/abc", 4, entities=link),
        tweet(6, f"{LONG[:250]}… https://t.co/long", 10),
    ]
    note = {"noteTweetId": "60", "createdAt": "2014-11-05T21:10:09.000Z", "core": {"text": LONG, "urls": []}}
    lost = {"noteTweetId": "61", "createdAt": "2014-11-05T21:11:09.000Z", "core": {"text": "A long post without a beginning", "urls": []}}
    own = {"url": "https://t.co/m", "expanded": "https://twitter.com/messages/media/12", "display": "pic.twitter.com/m"}
    direct = talk(
        f"{ME}-{LIV}",
        [
            message(11, LIV, "Hei Nils", 1),
            message(12, ME, "Hei!\nhvordan går det?", 2, editHistory=[{"editedText": "Hei"}]),
            message(13, ME, "se https://t.co/m", 3, urls=[own], mediaUrls=["https://ton.twitter.com/x.jpg"]),
            message(14, LIV, "", 4, mediaUrls=["https://ton.twitter.com/y.jpg"]),
        ],
    )
    group = talk(
        "1403",
        [
            {"joinConversation": {"initiatingUserId": ME, "participantsSnapshot": [ME, LIV, "333"], "createdAt": "2021-06-01T08:00:00Z"}},
            {"conversationNameUpdate": {"initiatingUserId": ME, "name": "Bærtur", "createdAt": "2021-06-01T08:01:00Z"}},
            message(21, "333", "klokka ni?", 5),
        ],
    )
    card = '<grok:render card_id="e3" type="render_inline_citation"><argument name="citation_id">14</argument></grok:render>'
    grok = [
        grok_row("Hva er multer?", minute=1, asked=True),
        grok_row(f"Gule bær {card}. De vokser i myr.", minute=1),
        grok_row("which boots?", "78", 2, asked=True),
        grok_row("", "77", 3, asked=True, attachments=[{"fileName": "myr.jpg"}]),
        grok_row("Rubber ones.", "78", 2),
    ]
    account = {"email": "nils@example.org", "username": "nilsfelt", "accountId": ME, "accountDisplayName": "Nils Felt"}
    return {
        "data/account.js": script("account", [{"account": account}]),
        "data/manifest.js": "window.__THAR_CONFIG = {}",
        "data/tweets.js": script("tweets", first),
        "data/tweets-part1.js": script("tweets", second, 1),
        "data/note-tweet.js": script("note_tweet", [{"noteTweet": note}, {"noteTweet": lost}]),
        "data/deleted-tweets.js": script("deleted_tweets", [tweet(7, "never mind", 3)]),
        "data/direct-messages.js": script("direct_messages", [direct]),
        "data/direct-messages-group.js": script("direct_messages_group", [group]),
        "data/direct-message-headers.js": script("direct_message_headers", []),
        "data/grok-chat-item.js": script("grok_chat_item", grok),
        "Your archive.html": "<html></html>",
    }
