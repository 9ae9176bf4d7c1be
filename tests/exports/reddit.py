"""Makers of the tables of Reddit's data."""

import csv
import io
from collections.abc import Iterable, Sequence

ME, PAL = "owl_at_noon", "tea-fox"
MESSAGE = ("id", "permalink", "thread_id", "date", "ip", "from", "to", "subject", "body")
CHAT = (
    "message_id", "created_at", "updated_at", "username", "message", "thread_parent_message_id", "channel_url", "subreddit", "channel_name"
)  # fmt: skip
COMMENT = ("id", "permalink", "date", "ip", "subreddit", "gildings", "link", "parent", "body", "media")
POST = ("id", "permalink", "date", "ip", "subreddit", "gildings", "title", "url", "body")


def when(minute: int) -> str:
    """A time as Reddit writes it."""
    return f"2025-05-18 04:{minute:02}:32 UTC"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with its head."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([columns, *rows])
    return text.getvalue()


def message(number: int, sender: str, to: str, body: str, thread: str = "") -> tuple[str, ...]:
    """A private message."""
    return (f"m{number}", f"https://www.reddit.com/message/m{number}", thread, when(number), "", sender, to, "hello", body)


def chat(number: int, who: str, text: str, channel: str = "ch1", answers: str = "") -> tuple[str, ...]:
    """A message in a chat."""
    return (f"c{number}", when(number), "", who, text, answers, channel, "", "")


def comment(number: int, body: str, parent: str = "", community: str = "bread") -> tuple[str, ...]:
    """A comment."""
    link = f"https://www.reddit.com/r/{community}/comments/x/_/k{number}/"
    return (f"k{number}", link, when(number), "", community, "0", link, parent, body, "")


def post(number: int, title: str, body: str = "", community: str = "bread") -> tuple[str, ...]:
    """A post."""
    return (f"p{number}", f"https://www.reddit.com/r/{community}/comments/p{number}/", when(number), "", community, "0", title, "", body)


def reddit_files() -> dict[str, str]:
    """Messages, a chat, comments and a post, beside a table without words."""
    talk = [message(2, PAL, ME, "sure!\nwhen?", "m1"), message(1, ME, PAL, "coffee?"), message(3, PAL, ME, "[removed]", "m1")]
    chats = [chat(11, "mod_bo", "welcome"), chat(12, ME, "thanks, all", answers="c11"), chat(13, ME, "")]
    comments = [comment(21, "Try rye, **really**."), comment(22, "And salt", "k21"), comment(23, "nice cap", community="caps")]
    return {
        "messages_archive.csv": table(MESSAGE, talk),
        "chat_history.csv": table(CHAT, chats),
        "comments.csv": table(COMMENT, comments),
        "posts.csv": table(POST, [post(20, "First loaf", "It rose!")]),
        "post_votes.csv": "id,permalink,direction\np1,https://www.reddit.com/p1,up\n",
    }
