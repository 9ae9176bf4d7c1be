"""Text that stands in the blocks and attachments of a Slack message: what bots, and forwarded messages, write instead of `text`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Raw, Struct, UnsetType

from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.slack.text import Names, resolved

_NESTING = 12
"""Blocks within blocks that are read; Slack itself nests five deep."""


class Node(Struct):
    """A block, an element of one, or a text in it."""

    type: str = ""
    text: str | Node | None = None
    url: str | None = None
    user_id: str | None = None
    channel_id: str | None = None
    usergroup_id: str | None = None
    name: str | None = None
    range: str | None = None
    fallback: str | None = None
    elements: list[Node] | None = None
    fields: list[Node] | None = None


class Attachment(Struct):
    """What hangs below a message: a preview, a bot's report, or the message that was shared."""

    pretext: str | None = None
    title: str | None = None
    text: str | None = None
    fallback: str | None = None
    is_share: bool | None = None
    is_msg_unfurl: bool | None = None


_INLINE: dict[str, Callable[[Node, Names], str | None]] = {
    "user": lambda node, names: "@" + (names.people.get(node.user_id or "") or node.user_id or ""),
    "channel": lambda node, names: "#" + (names.rooms.get(node.channel_id or "") or node.channel_id or ""),
    "usergroup": lambda node, _: f"@{node.usergroup_id}",
    "broadcast": lambda node, _: f"@{node.range}",
    "emoji": lambda node, _: f":{node.name}:",
    "date": lambda node, _: node.fallback,
    "link": lambda node, _: node.text if isinstance(node.text, str) and node.text else node.url,
    "mrkdwn": lambda node, names: resolved(node.text, names) if isinstance(node.text, str) else None,
}
_LINES = frozenset({"rich_text", "rich_text_list"})
"""Blocks whose elements stand below one another; the elements of others are one line."""


def block_text(blocks: Raw | UnsetType, names: Names) -> str:
    """The text of a message's blocks, "" where they have none."""
    found = decoded(bytes(blocks), list[Node]) if isinstance(blocks, Raw) else []
    return "" if isinstance(found, Malformed) else "\n".join(filter(None, (_text(node, names, _NESTING) for node in found)))


def _text(node: Node, names: Names, levels: int) -> str:
    inline = _INLINE.get(node.type)
    if inline or not levels:
        return (inline(node, names) if inline else "") or ""
    own = node.text if isinstance(node.text, str) else _text(node.text, names, levels - 1) if node.text else ""
    parts = [_text(part, names, levels - 1) for part in node.elements or ()]
    inner = "\n".join(parts) if node.type in _LINES else "".join(parts)
    fields = (_text(part, names, levels - 1) for part in node.fields or ())
    return "\n".join(filter(None, (own, inner.removesuffix("\n"), *fields)))


def attachment_text(attachments: Raw | UnsetType, names: Names) -> tuple[str, bool]:
    """The text of a message's attachments, and whether it is another message that was shared."""
    found = decoded(bytes(attachments), list[Attachment]) if isinstance(attachments, Raw) else []
    if isinstance(found, Malformed):
        return "", False
    text = "\n".join(resolved(line, names) for attachment in found for line in _attachment_lines(attachment))
    return text, any(attachment.is_share or attachment.is_msg_unfurl for attachment in found)


def _attachment_lines(attachment: Attachment) -> Iterator[str]:
    body = "\n".join(filter(None, (attachment.title, attachment.text)))
    yield from filter(None, (attachment.pretext, body or (None if attachment.pretext else attachment.fallback)))
