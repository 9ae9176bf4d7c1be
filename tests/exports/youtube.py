"""Makers of the tables of YouTube in Google Takeout."""

import csv
import io
import json
from collections.abc import Iterable, Sequence

CHANNEL = "UCabcdefghijklmnopqrstuv"
COMMENTS = (
    "Comment ID", "Channel ID", "Comment create timestamp", "Price", "Parent comment ID", "Post ID", "Video ID", "Comment text",
    "Top-level comment ID",
)  # fmt: skip
LIVE = ("Live Chat ID", "Channel ID", "Live Chat Create Timestamp", "Price", "Video ID", "Live Chat Text")


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with its head, and empty lines at its end, as Takeout writes it."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([columns, *rows])
    return text.getvalue() + "\n\n"


def pieces(*texts: str) -> str:
    """A text as newer tables have it."""
    return ",".join(json.dumps({"text": one}, ensure_ascii=False, separators=(",", ":")) for one in texts)


def comment(number: int, text: str, answered: str = "") -> tuple[str, ...]:
    """A comment."""
    return (f"Ug{number}", CHANNEL, f"2025-02-11T19:{number:02}:00.5+00:00", "0", answered, "", "dQw4w9WgXcQ", text, "")


def live(number: int, text: str) -> tuple[str, ...]:
    """A message in a live chat."""
    return (f"Cj{number}", CHANNEL, f"2024-01-01T20:{number:02}:00Z", "0", "vid", text)


def youtube_files() -> dict[str, str]:
    """Comments and live chats of an account, beside a table of subscriptions."""
    root = "Takeout/YouTube and YouTube Music"
    older = json.dumps({"takeoutSegments": [{"text": "genau so"}]}, separators=(",", ":"))
    comments = [
        comment(5, pieces("@bo", " merci, c'est beau 🎻\nvraiment"), "Ug1"),
        comment(4, pieces("line one").replace(" one", "\none")),
        comment(3, older),
        comment(2, "plain, older text"),
        comment(1, pieces("")),
        ("Ug0", CHANNEL),
    ]
    return {
        f"{root}/comments/comments.csv": table(COMMENTS, comments),
        f"{root}/live chats/live chats.csv": table(LIVE, [live(1, pieces("привет всем"))]),
        f"{root}/subscriptions/subscriptions.csv": "Channel Id,Channel Url,Channel Title\nUC1,http://x,A channel\n",
    }
