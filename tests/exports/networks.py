"""Makers of what Skype, LinkedIn, Snapchat, TikTok and Apify write, each with invented people."""

import csv
import io
import json
from typing import Any

SKYPE_ME, SKYPE_PIA = "8:live:jan.holm", "8:live:.cid.pia9"


def skype_row(number: int, who: str, content: str, kind: str = "RichText", name: str | None = None, **more: Any) -> dict[str, Any]:
    """A message of Skype."""
    return {
        "id": str(1_600_000_000_000 + number),
        "displayName": name,
        "originalarrivaltime": f"2020-09-13T12:{number:02}:40.5Z",
        "messagetype": kind,
        "version": 1,
        "content": content,
        "conversationid": SKYPE_PIA,
        "from": who,
        "properties": None,
        "amsreferences": None,
        **more,
    }


def skype_files() -> dict[str, str]:
    """A conversation of two and a group, newest messages first."""
    inner = "<legacyquote>[1] Pia: </legacyquote>hej &amp; hå<legacyquote></legacyquote>"
    quote = f'<quote author="pia9" messageid="{1_600_000_000_001}" ts="1">{inner}</quote>'
    pair = [
        skype_row(1, SKYPE_PIA, "hej &amp; hå", name="Pia Rask"),
        skype_row(2, SKYPE_ME, f'{quote}1 &lt; 2 <ss type="smile">:)</ss> <a href="https://example.org">https://example.org</a>'),
        skype_row(3, SKYPE_ME, 'igår<e_m a="live:jan.holm" ts_ms="1" ts="1" t="61"/>', properties={"edittime": "1600000001"}),
        skype_row(4, SKYPE_PIA, "", properties={"deletetime": "1600000002"}),
        skype_row(5, SKYPE_PIA, '<URIObject uri="https://api.asm.skype.com/x">look</URIObject>', "RichText/UriObject"),
        skype_row(6, SKYPE_ME, '<partlist type="ended"></partlist>', "Event/Call"),
        skype_row(7, SKYPE_ME, "<b raw_pre='*' raw_post='*'>viktigt</b>\nrad 2 & mer", "RichText"),
        skype_row(8, SKYPE_ME, "{}", "Poll"),
        {"id": 9, "messagetype": []},
    ]
    group = [
        skype_row(11, "8:kim", "<addmember></addmember>", "ThreadActivity/AddMember"),
        skype_row(12, "8:kim", "plain &amp; simple", "Text", "Kim"),
    ]
    made = {
        "userId": SKYPE_ME,
        "exportDate": "2024-05-05T05:05",
        "conversations": [
            {"id": SKYPE_PIA, "displayName": "Pia Rask", "version": 1, "threadProperties": None, "MessageList": pair[::-1]},
            {
                "id": "19:abc@thread.skype",
                "displayName": None,
                "threadProperties": {"membercount": 3, "topic": "Kräftor"},
                "MessageList": group[::-1],
            },
            {"id": "48:notes", "displayName": "Notes", "threadProperties": None, "MessageList": [skype_row(13, SKYPE_ME, "milk")]},
        ],
    }
    return {"messages.json": json.dumps(made, ensure_ascii=False), "endpoints.json": "{}"}


LINKEDIN_COLUMNS = [
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
    "IS MESSAGE DRAFT",
]


def linkedin_row(key: str, who: str, to: str, minute: int, content: str, title: str = "", **more: str) -> list[str]:
    """A message of LinkedIn."""
    address = f"https://www.linkedin.com/in/{who.casefold().replace(' ', '-')}" if who else ""
    when = f"2022-03-04 09:{minute:02}:00 UTC"
    return [key, title, who, address, to, "", when, "", content, "INBOX", more.get("files", ""), more.get("draft", "No")]


def linkedin_files() -> dict[str, str]:
    """Three conversations in one table, newest first."""
    me = "Zofia Kurek"
    rows = [
        linkedin_row("2-b", "Acme Talent", me, 30, '<p class="spin">Dzień dobry &amp; hello,</p><p>a job?</p>', "An offer"),
        linkedin_row("2-a", me, "Ivo Brand", 22, "Jasne!\nDo jutra, “Ivo”"),
        linkedin_row("2-a", "Ivo Brand", me, 21, "Masz chwilę; jutro?"),
        linkedin_row("2-a", "Ivo Brand", me, 20, "", files="https://example.org/cv.pdf"),
        linkedin_row("2-c", me, "Ivo Brand,Ewa Lis", 19, "wysłane <3 do was"),
        linkedin_row("2-c", me, "Ivo Brand,Ewa Lis", 18, "nie wysłane", draft="Yes"),
        linkedin_row("2-c", "", me, 17, "from nobody"),
        ["2-c", "broken"],
    ]
    table = io.StringIO(newline="")
    csv.writer(table).writerows([LINKEDIN_COLUMNS, *rows])
    return {"messages.csv": table.getvalue(), "Profile.csv": "First Name,Last Name\nZofia,Kurek\n"}


def snapchat_row(who: str, minute: int, text: str | None, *, mine: bool = False, kind: str = "TEXT", **more: Any) -> dict[str, Any]:
    """A message of Snapchat."""
    return {
        "From": who,
        "Media Type": kind,
        "Created": f"2023-01-01 10:{minute:02}:00 UTC",
        "Content": text,
        "Conversation Title": None,
        "IsSender": mine,
        "Created(microseconds)": 1_672_567_200_000 + minute * 60_000,
        "IsSaved": True,
        "Media IDs": "",
        **more,
    }


def snapchat_files() -> dict[str, str]:
    """A friend and a group."""
    group = "0a1b2c3d-0000-4000-8000-00000000000a"
    history = {
        "teo.x": [
            snapchat_row("teo.x", 3, None, kind="STATUSERASEDMESSAGE"),
            snapchat_row("rosa_v", 2, "¿vienes?", mine=True),
            snapchat_row("teo.x", 1, None, kind="MEDIA"),
            snapchat_row("teo.x", 0, "hola 👻"),
        ],
        group: [snapchat_row("rosa_v", 5, "¿quién trae pan?", mine=True, **{"Conversation Title": "Domingo"}), {"From": 3}],
    }
    friends = {"Friends": [{"Username": "teo.x", "Display Name": "Teo Xirau", "Creation Timestamp": ""}], "Deleted Friends": []}
    return {"json/chat_history.json": json.dumps(history), "json/friends.json": json.dumps(friends), "html/faq.html": "<p></p>"}


def old_snapchat() -> str:
    """The layout of before 2023: all that came, and all that went."""
    came = [{"From": "teo.x", "Media Type": "TEXT", "Created": "2022-07-22 19:28:21 UTC", "Text": "you there?"}]
    went = [
        {"To": "ana", "Media Type": "TEXT", "Created": "2022-07-22 19:31:00 UTC", "Text": "hey ana"},
        {"To": "teo.x", "Media Type": "TEXT", "Created": "2022-07-22 19:30:00 UTC", "Text": "yes"},
        {"To": "teo.x", "Media Type": "TEXT", "Created": "2022-07-22 19:20:00 UTC", "Text": "teo?"},
    ]
    return json.dumps({"Received Saved Chat History": came, "Sent Saved Chat History": went})


def tiktok_files() -> dict[str, str]:
    """An account with a conversation in it."""
    rows = [
        {"Date": "2023-02-02 20:02:00", "From": "luz.mar", "Content": "jaja mira esto 😂"},
        {"Date": "2023-02-02 20:01:00", "From": "bo_ter", "Content": "https://www.tiktokv.com/share/video/7100/"},
        {"Date": "2023-02-02 20:00:00", "From": "bo_ter", "Content": "oi!\ntudo bem?"},
        {"Date": 5, "From": None, "Content": "lost"},
    ]
    made = {
        "Activity": {"Follower List": {"FansList": [{"Date": "2021-01-01 00:00:00", "UserName": "x"}]}},
        "Comment": {"Comments": {"CommentsList": []}},
        "Direct Messages": {"Chat History": {"ChatHistory": {"Chat History with luz.mar:": rows}}},
        "Profile": {"Profile Information": {"ProfileMap": {"userName": "bo_ter", "emailAddress": "bo@example.org"}}},
    }
    return {"user_data_tiktok.json": json.dumps(made, indent=1)}


TIKTOK_TEXT = """>>> Chat History with luz.mar::

2026-02-02 20:02:00 UTC luz.mar: jaja mira esto: 😂
2026-02-02 20:01:00 UTC bo_ter: https://www.tiktokv.com/share/video/7100/
2026-02-02 20:00:00 UTC bo_ter: oi!
tudo bem?

me conta

>>> Chat History with teo::

2026-02-03 20:00:00 UTC bo_ter: 12:30 ok
"""
"""Two talks of a download as text."""


def tiktok_texts() -> dict[str, str]:
    """A download as text, in Portuguese."""
    nothing = "Não há dados nesta seção"
    return {
        "TikTok/Mensagens diretas/Mensagens diretas.txt": TIKTOK_TEXT,
        "TikTok/Mensagens diretas/Chat em grupo.txt": nothing,
        "TikTok/Comentários/Comentários.txt": "Data: 2026-01-01 10:00:00 UTC\nComentário: oi\n\n",
    }


def apify_row(number: int, text: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A post as Apify gathers it."""
    author = {"type": "user", "userName": "uma_ok", "name": "Uma Okoro", "id": "31", "description": "", "createdAt": "x"}
    return {
        "type": "tweet",
        "id": str(number),
        "url": f"https://x.com/uma_ok/status/{number}",
        "twitterUrl": f"https://twitter.com/uma_ok/status/{number}",
        "text": text,
        "fullText": text,
        "createdAt": f"Fri Nov 24 17:{minute:02}:36 +0000 2023",
        "isReply": False,
        "isRetweet": False,
        "author": author,
        "entities": {"urls": [], "user_mentions": []},
        **more,
    }


def apify_files() -> dict[str, str]:
    """A data set of one author's posts, newest first."""
    link = {"urls": [{"url": "https://t.co/q", "expanded_url": "https://example.org/q"}]}
    rows = [
        apify_row(4, "RT @ada: hello", 9, isRetweet=True),
        apify_row(3, "wie schön &amp; neu https://t.co/q", 8, entities=link, inReplyToId="2"),
        apify_row(2, "first light over the lagoon", 7),
        {"noResults": True},
    ]
    return {"dataset_tweet-scraper_2023.json": json.dumps(rows)}


def tavern_files() -> dict[str, str]:
    """A chat with a character, some answers to choose from among them."""
    lines = [
        {"user_name": "Kit", "character_name": "Old Mill", "create_date": "2024-5-1 @10h 00m 00s 000ms", "chat_metadata": {}},
        {"name": "Old Mill", "is_user": False, "is_system": False, "send_date": "May 1, 2024 10:00am", "mes": "*creaks* Who is there?"},
        {"name": "Kit", "is_user": True, "send_date": 1_714_557_700_000, "mes": "Only me.\nMay I come in?", "extra": {}},
        {
            "name": "Old Mill",
            "is_user": False,
            "send_date": "2024-05-01T10:03:00.000Z",
            "mes": "Mind the step.",
            "swipes": ["Mind the step.", "No.", ""],
            "swipe_id": 0,
        },
        {"name": "note", "is_user": False, "is_system": True, "send_date": "2024-5-1@10h04m00s", "mes": "[hidden]"},
        {"name": "Kit", "is_user": True, "send_date": "2024-5-1 @10h 05m 00s 120ms", "mes": "  "},
    ]
    text = "".join(f"{json.dumps(line)}\n" for line in lines) + '{"name": "Kit", "mes\n'
    return {"chats/Old Mill/Old Mill - 2024-5-1.jsonl": text}
