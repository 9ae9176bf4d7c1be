"""The lines of a bulk export of Mattermost, and what is said in a post."""

from typing import Any

from msgspec import Struct

from voicetune_desktop.model import Reason

Why = tuple[Reason, str]
FILE: Why = (Reason.MEDIA, "A picture, recording or file without a text.")
NOTICE: Why = (Reason.SYSTEM, "A notice of the channel, or what a plugin wrote.")
DAMAGED: Why = (Reason.UNPARSABLE, "This message is damaged.")
_ABOUT_ONESELF = "me"
_SPOKEN = frozenset({None, "", _ABOUT_ONESELF, "message", "slack_attachment"})
"""Kinds of posts that are words; "message" is what tables of channels call those without a kind."""


class Team(Struct):
    """A team."""

    name: str = ""
    display_name: str = ""


class Channel(Struct):
    """A channel of a team."""

    team: str = ""
    name: str = ""
    display_name: str = ""


class User(Struct):
    """Somebody."""

    username: str = ""
    nickname: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None

    @property
    def shown(self) -> str:
        """What others call them."""
        return self.nickname or f"{self.first_name or ''} {self.last_name or ''}".strip() or self.username


class Post(Struct, gc=False):
    """A post of a channel, a message of a talk, or an answer to one of them."""

    team: str = ""
    channel: str = ""
    channel_members: list[str] | None = None
    user: str = ""
    message: str | None = None
    type: str | None = None
    create_at: Any = None
    edit_at: Any = None
    props: dict[str, Any] | None = None
    attachments: list[Any] | None = None
    replies: "list[Post] | None" = None

    @property
    def time(self) -> int:
        """When it was sent, in milliseconds; 0 for what is no time."""
        return self.create_at if type(self.create_at) is int and 0 < self.create_at < 2**53 else 0


class Line(Struct):
    """A line of a bulk export."""

    type: str = ""
    team: Team | None = None
    channel: Channel | None = None
    user: User | None = None
    post: Post | None = None
    direct_post: Post | None = None


def key_of(user: str, time: int) -> str:
    """A number for a post, as the export has none: Mattermost itself tells posts of a channel apart by their time."""
    return f"{user}-{time}"


def words_of(text: str, kind: str | None) -> str:
    """What somebody wrote; Mattermost puts stars around what stands behind /me."""
    return text[1:-1] if kind == _ABOUT_ONESELF and len(text) > 2 and text[0] == text[-1] == "*" else text


def aside_of(text: str, kind: str | None) -> Why | None:
    """Why a post is nothing that somebody wrote; None for words."""
    if kind not in _SPOKEN:
        return NOTICE
    return None if text.strip() else FILE


def flags_of(post: Post, *, is_answer: bool) -> tuple[str, ...]:
    """The flags of a post."""
    props = post.props or {}
    return (
        *(["edited"] if post.edit_at else ()),
        *(["bot"] if "true" in (props.get("from_bot"), props.get("from_webhook")) else ()),
        *(["thread"] if is_answer else ()),
        *(["caption"] if post.attachments else ()),
    )
