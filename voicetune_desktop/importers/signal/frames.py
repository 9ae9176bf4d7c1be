"""The lines of Signal's own export, as far as they matter here.

Each holds one frame of a backup in protobuf's JSON: 64-bit numbers are strings, bytes are base64, and what has its default is
left out. The layout follows signalapp/Signal-Desktop, protos/Backups.proto.
"""

from base64 import b64decode
from binascii import Error as NotBase64
from uuid import UUID

from msgspec import UNSET, Raw, Struct, UnsetType, field

from voicetune_desktop.model import Chat, Participant, Reason

Number = int | str | None


class Account(Struct, rename="camel", gc=False):
    """The person who exports."""

    given_name: str | None = None
    family_name: str | None = None
    username: str | None = None


class Nickname(Struct, rename="camel", gc=False):
    """What the person calls a contact."""

    given: str | None = None
    family: str | None = None


class Contact(Struct, rename="camel", gc=False):
    """Somebody with Signal, or in the address book."""

    aci: str | None = None
    e164: Number = None
    username: str | None = None
    profile_given_name: str | None = None
    profile_family_name: str | None = None
    system_given_name: str | None = None
    system_family_name: str | None = None
    nickname: Nickname | None = None

    @property
    def names(self) -> list[str]:
        """All that they are called, the name that Signal shows first."""
        nickname = self.nickname or Nickname()
        pairs = [
            (nickname.given, nickname.family),
            (self.system_given_name, self.system_family_name),
            (self.profile_given_name, self.profile_family_name),
        ]
        joined = [" ".join(filter(None, pair)) for pair in pairs]
        return [*dict.fromkeys(filter(None, [*joined, self.username, f"+{self.e164}" if self.e164 else None]))]


class Title(Struct, gc=False):
    """A value inside a value, as groups have them."""

    title: str | None = None


class Snapshot(Struct, gc=False):
    """A group as it was last."""

    title: Title | None = None


class Group(Struct, rename="camel", gc=False):
    """A group."""

    master_key: str | None = None
    snapshot: Snapshot | None = None


class Recipient(Struct, rename="camel", gc=False):
    """Somebody or something that can be written to: one of these is there."""

    id: Number = None
    self_: Raw | UnsetType = field(default=UNSET, name="self")
    contact: Contact | None = None
    group: Group | None = None
    release_notes: Raw | UnsetType = UNSET

    @property
    def key(self) -> str:
        """What stays the same in every export; the key of a group is a secret, so only its digest is kept."""
        if self.self_ is not UNSET:
            return "me"
        if self.contact:
            return _service_id(self.contact.aci) or (f"+{self.contact.e164}" if self.contact.e164 else f"recipient:{self.id}")
        if self.group and self.group.master_key:
            from hashlib import sha256

            return f"group:{sha256(self.group.master_key.encode()).hexdigest()[:16]}"
        return "signal" if self.release_notes is not UNSET else f"recipient:{self.id}"


class Room(Struct, rename="camel", gc=False):
    """A chat, which is one recipient's."""

    id: Number = None
    recipient_id: Number = None


class Range(Struct, rename="camel", gc=False):
    """A stretch of text that is a mention or in some style."""

    start: int = 0
    mention_aci: str | None = None


class Text(Struct, rename="camel", gc=False):
    """What somebody wrote."""

    body: str | None = None
    body_ranges: list[Range] | None = None


class Quote(Struct, rename="camel", gc=False):
    """The message that is answered."""

    target_sent_timestamp: Number = None


class Standard(Struct, rename="camel", gc=False):
    """An ordinary message."""

    text: Text | None = None
    quote: Quote | None = None
    attachments: list[Raw] | None = None


class TextReply(Struct, gc=False):
    """Words under a story."""

    text: Text | None = None


class StoryReply(Struct, rename="camel", gc=False):
    """An answer to a story."""

    text_reply: TextReply | None = None


class Item(Struct, rename="camel", gc=False):
    """A row of a chat."""

    chat_id: Number = None
    author_id: Number = None
    date_sent: Number = None
    outgoing: Raw | UnsetType = UNSET
    revisions: list[Raw] | None = None
    standard_message: Standard | None = None
    direct_story_reply_message: StoryReply | None = None
    update_message: Raw | UnsetType = UNSET
    remote_deleted_message: Raw | UnsetType = UNSET
    admin_deleted_message: Raw | UnsetType = UNSET
    sticker_message: Raw | UnsetType = UNSET
    view_once_message: Raw | UnsetType = UNSET
    contact_message: Raw | UnsetType = UNSET
    poll: Raw | UnsetType = UNSET


class Frame(Struct, rename="camel", gc=False):
    """A line; it has one of these, or something that is no message."""

    chat_item: Item | None = None
    recipient: Recipient | None = None
    chat: Room | None = None
    account: Account | None = None


EMPTY = (Reason.MEDIA, "A picture, recording or file, without text.")
ASIDE = {
    "update_message": (Reason.SYSTEM, "Something that happened in the chat: a call, a member, a setting."),
    "remote_deleted_message": (Reason.DELETED, "A message that was deleted for everyone."),
    "admin_deleted_message": (Reason.DELETED, "A message that was deleted for everyone."),
    "sticker_message": (Reason.MEDIA, "A sticker."),
    "view_once_message": (Reason.MEDIA, "A picture that could be seen once."),
    "contact_message": (Reason.MEDIA, "A contact that was shared."),
    "poll": (Reason.MEDIA, "A poll."),
    "direct_story_reply_message": (Reason.MEDIA, "A reaction to a story."),
}
"""What becomes of rows without text, by the field that is there."""
OTHER = (Reason.UNSUPPORTED, "A kind of message that this program does not know, such as a payment.")


def _service_id(aci: str | None) -> str | None:
    """Signal's number of an account, as other tools write it."""
    try:
        data = b64decode(aci or "", validate=True)
    except (NotBase64, ValueError):
        return None
    return str(UUID(bytes=data)) if len(data) == 16 else None


_MYSELF = Recipient(self_=Raw(b"{}"))


class Directory:
    """The people and chats of an export, which stand before its messages."""

    def __init__(self) -> None:
        self.account = Account()
        self._recipients: dict[str, Recipient] = {}
        self._rooms: dict[str, str] = {}
        self._by_aci: dict[str, Recipient] = {}

    def learn(self, frame: Frame) -> None:
        """Take note of a line that is no message."""
        if frame.account:
            self.account = frame.account
        if frame.chat:
            self._rooms[str(frame.chat.id)] = str(frame.chat.recipient_id)
        if frame.recipient:
            self._recipients[str(frame.recipient.id)] = frame.recipient
            if frame.recipient.contact and frame.recipient.contact.aci:
                self._by_aci[frame.recipient.contact.aci] = frame.recipient

    def recipient(self, number: str) -> Recipient:
        """Somebody by their number in the export."""
        return self._recipients.get(number) or Recipient(number)

    def sender(self, number: str) -> Participant:
        """Who wrote a message: by their number, or the person who exports where there is none."""
        found = self._recipients.get(number) if number else next((one for one in self._recipients.values() if one.self_ is not UNSET), None)
        return self.participant(found or (Recipient(number) if number else _MYSELF))

    def room(self, number: str) -> Recipient:
        """Whom a chat is with."""
        return self.recipient(self._rooms.get(number, f"chat {number}"))

    def mentioned(self, aci: str | None) -> str:
        """The name of somebody who is mentioned."""
        found = self._by_aci.get(aci or "")
        return self.name(found) if found else ""

    def name(self, recipient: Recipient) -> str:
        """What to call somebody or a group."""
        if recipient.self_ is not UNSET:
            return " ".join(filter(None, (self.account.given_name, self.account.family_name))) or "Me"
        if recipient.contact:
            return next(iter(recipient.contact.names), "Unknown")
        if recipient.group:
            snapshot = recipient.group.snapshot or Snapshot()
            return (snapshot.title and snapshot.title.title) or "Group"
        return "Signal" if recipient.release_notes is not UNSET else "Unknown"

    def participant(self, recipient: Recipient) -> Participant:
        """Somebody with all that they are called."""
        is_me = recipient.self_ is not UNSET
        names = recipient.contact.names if recipient.contact else [self.account.username or ""] if is_me else []
        name = self.name(recipient)
        return Participant(f"signal:{recipient.key}", name, is_me, tuple(other for other in names if other not in ("", name)))

    def chat(self, number: str) -> Chat:
        """A chat by its number in the export."""
        other = self.room(number)
        if other.self_ is not UNSET:
            return Chat("signal:me", "Note to Self", "self")
        kind = "dm" if other.contact else "group" if other.group else "channel" if other.release_notes is not UNSET else None
        return Chat(f"signal:{other.key}", self.name(other), kind)
