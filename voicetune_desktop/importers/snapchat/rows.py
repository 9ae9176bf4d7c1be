"""What the rows of Snapchat's download are, whatever its form."""

from voicetune_desktop.model import Chat, Reason

FORMAT = "snapchat"
_ERASED = "STATUSERASED"


def is_group(peer: str) -> bool:
    """Whether a conversation is called by a long number, as groups are, and not by a friend's name."""
    return peer.count("-") == 4


def chat_with(peer: str, names: dict[str, str], title: str | None) -> Chat:
    """The conversation with a friend, or a group that has a title."""
    return Chat(f"{FORMAT}:{peer}", title or names.get(peer, peer), "group" if title or is_group(peer) else "dm")


def verdict(kind: str, text: str | None) -> tuple[Reason, str]:
    """Why a row is no message of words; UNPARSABLE where it seems to be one."""
    if kind.startswith(_ERASED):
        return Reason.DELETED, "The message was deleted."
    if kind.startswith("STATUS"):
        return Reason.SYSTEM, "A notice of Snapchat."
    if kind != "TEXT" or not text or not text.strip():
        return Reason.MEDIA, "A snap, sticker, recording or call without a text."
    return Reason.UNPARSABLE, "This message is damaged."
