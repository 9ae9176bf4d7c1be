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


def older_tweet(number: int, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A post as archives of before 2019 have it."""
    head: dict[str, Any] = {
        "source": "web",
        "entities": {"user_mentions": [], "media": [], "urls": []},
        "id_str": str(number),
        "id": number,
    }
    return {**head, "text": text, "created_at": f"2014-11-05 21:{minute:02}:09 +0000", "user": {"id_str": ME}, **more}


def older_x_files() -> dict[str, str]:
    """An archive of before 2019: the posts of two months, and the same in a table."""
    link = {"urls": [{"url": "http://t.co/abc", "expanded_url": "http://example.org/blåbær"}], "media": []}
    november = [
        older_tweet(3, "og en til", 9, in_reply_to_status_id_str="2", in_reply_to_user_id_str=ME),
        older_tweet(2, "Multer &amp; fløte http://t.co/abc", 8, entities=link),
        older_tweet(4, "RT @livaune: ja", 7, retweeted_status={"id": 44}),
    ]
    march = [older_tweet(1, "hei, verden 🍓", 1, created_at="2012-03-04 10:11:12 +0000")]
    details = {"screen_name": "nilsfelt", "full_name": "Nils Felt", "id": ME, "created_at": "2012-03-04 10:00:00 +0000"}
    return {
        "data/js/tweets/2014_11.js": f"Grailbird.data.tweets_2014_11 = \n {json.dumps(november, indent=2)}",
        "data/js/tweets/2012_03.js": f"Grailbird.data.tweets_2012_03 = \n {json.dumps(march, indent=2)}",
        "data/js/user_details.js": f"var user_details =  {json.dumps(details)}",
        "tweets.csv": OLDER_TABLE,
    }


OLDER_TABLE = (
    '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id",'
    '"retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"\n'
    '"3","2","771","2014-11-05 21:09:09 +0000","web","og en til","","","",""\n'
    '"2","","","2014-11-05 21:08:09 +0000","web","Multer &amp; fløte http://t.co/abc","","","","http://example.org/blåbær"\n'
    '"5","","","2014-11-05 21:08:00 +0000","web","Se her http://t.co/p","","","","https://twitter.com/nilsfelt/status/5/photo/1"\n'
    '"4","44","902","2014-11-05 21:07:09 +0000","web","RT @livaune: ja","44","902","2014-11-05 20:00:00 +0000",""\n'
    '"1","","","2012-03-04 10:11:12 +0000","web","hei,\nverden 🍓","","","",""\n'
)
