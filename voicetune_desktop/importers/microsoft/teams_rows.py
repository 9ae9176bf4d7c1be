"""The messages of Teams as Microsoft Graph gives them: what each says, and what becomes of it."""

import re
from collections.abc import Callable, Sequence
from itertools import compress, product
from typing import Any, NamedTuple

from msgspec import Raw, Struct, field

from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.microsoft.skype_text import plain
from voicetune_desktop.model import Reason

_EMOJI = re.compile(r'<(?:custom)?emoji\b[^<>]{0,500}?\balt="([^"<>]{1,60})"[^<>]{0,500}>(?:[^<>]{0,60}</(?:custom)?emoji>)?')
_BETWEEN = re.compile(r">[ \t]*\r?\n[ \t]*<")
_BLANK = " \t\xa0"
_MOST_WAYS = 20_000
"""Ways in which people are written that are remembered."""
_ANSWERED = "messageReference"
"""The kind of an attachment that is the message which is answered."""

ASIDE = {
    "notice": (Reason.SYSTEM, "A call, or a notice of the app."),
    "deleted": (Reason.DELETED, "The message was deleted."),
    "files": (Reason.MEDIA, "A picture, file or card without a text."),
    "broken": (Reason.UNPARSABLE, "This message is damaged."),
    "lost": (Reason.UNPARSABLE, "The file breaks off here; what came after is lost."),
    "no list": (Reason.UNPARSABLE, "There is no list of messages where one should be."),
}
"""Why a row is set aside, by the word that rows carry."""
_MARKS = ("edited", "bot", "thread")
FLAGS = [tuple(compress(_MARKS, holds)) for holds in product((False, True), repeat=len(_MARKS))]
"""The flags of a message, by the number that rows carry."""
_EDITED, _BOT, _IN_THREAD = 4, 2, 1


class Somebody(Struct, rename="camel", gc=False):
    """A user, or a program."""

    id: str | None = None
    display_name: str | None = None


class From(Struct, gc=False):
    """Who wrote a message."""

    user: Somebody | None = None
    application: Somebody | None = None


class Body(Struct, rename="camel", gc=False):
    """What a message says, as HTML or as a text."""

    content_type: str = "text"
    content: str | None = None


class Attachment(Struct, rename="camel", gc=False):
    """A file, a card, or the message that is answered."""

    id: str | None = None
    content_type: str | None = None


class Place(Struct, rename="camel", gc=False):
    """The channel of a post."""

    channel_id: str | None = None


class Row(Struct, rename="camel", gc=False):
    """A message, its fields in the order of Graph; posts of channels may have their answers inside.

    Who wrote it comes again and again, and is read once.
    """

    id: str | None = None
    reply_to_id: str | None = None
    message_type: str = "message"
    created_date_time: Any = None
    last_edited_date_time: Any = None
    deleted_date_time: Any = None
    subject: str | None = None
    chat_id: str | None = None
    channel_identity: Place | None = None
    event_detail: Any = None
    from_: Raw = field(default_factory=Raw, name="from")
    body: Body | None = None
    attachments: list[Attachment] | None = None
    replies: "list[Row] | None" = None


class Person(NamedTuple):
    """Who writes: a user or a program."""

    id: str
    name: str
    is_bot: bool


class People(dict[bytes, int]):
    """From what messages say of their sender, as it is written, to the place of that in `all`; 0 where nobody is named."""

    def __init__(self) -> None:
        super().__init__()
        self.all = [Person("", "", is_bot=False)]
        self.flags = [0]
        self.names = dict[str, str]()
        self._places = {self.all[0]: 0}

    def __missing__(self, written: bytes) -> int:
        if len(self) > _MOST_WAYS:
            self.clear()
        found = decoded(written, From)
        whose = From() if isinstance(found, Malformed) else found
        sender = whose.user or whose.application
        person = self.all[0]
        if sender and sender.id:
            person = Person(sender.id, sender.display_name or sender.id, is_bot=whose.user is None)
        place = self[written] = self._places.setdefault(person, len(self.all))
        if place == len(self.all):
            self.all.append(person)
            self.flags.append(_BOT if person.is_bot else 0)
            self.names.setdefault(person.id, person.name)
        return place


Fields = tuple[str, int, str, int, str | None, str | None, str, int, str]


class Said(Struct, array_like=True, gc=False):
    """A message in few bytes, in order of `sent_at`: `sender` is a place in People, `flags` one in FLAGS, `aside` a key of ASIDE or ""."""

    sent_at: str
    file: int
    at: str
    sender: int
    id: str | None
    reply_to: str | None
    text: str
    flags: int
    aside: str


def all_said(rows: Sequence[Row], times: Sequence[str | None], file: int, place: Callable[[int], str], people: People) -> list[Fields]:
    """What becomes of rows, as fields of Said; `place` tells where in the file one stands."""
    said, senders = list[Fields](), map(people.__getitem__, [bytes(row.from_) for row in rows])
    for at, (row, sent_at, sender) in enumerate(zip(rows, times, senders, strict=True)):
        text = "" if row.body is None else _shown(row.subject, row.body)
        answered, flags = row.reply_to_id, people.flags[sender]
        if answered is not None or row.last_edited_date_time is not None:
            flags += (_EDITED if row.last_edited_date_time is not None else 0) + (_IN_THREAD if answered is not None else 0)
        if row.attachments and not answered:
            answered = next((one.id for one in row.attachments if one.content_type == _ANSWERED), None)
        aside = _aside(row, sender, text)
        said.append((sent_at or "", file, place(at) if aside else "", sender, row.id or None, answered or None, text, flags, aside))
    return said


def set_aside(file: int, at: str, aside: str) -> Said:
    """What stands for a row that cannot be read."""
    return Said("", file, at, 0, None, None, "", 0, aside)


def _aside(row: Row, sender: int, text: str) -> str:
    if row.deleted_date_time is not None:
        return "deleted"
    if row.message_type != "message" or row.event_detail is not None:
        return "notice"
    if not sender:
        return "broken"
    return "" if text else "files"


def _shown(subject: str | None, body: Body) -> str:
    """The text as people see it, under its subject; quotations and marks of attachments are left out."""
    text = body.content or ""
    if body.content_type == "html":
        is_one_paragraph = text[:3] == "<p>" and text.find("<", 3) == len(text) - 4 and text[-4:] == "</p>"
        text = unescaped(text[3:-4]) if is_one_paragraph else _of_html(text)
    if "\n" in text:
        text = "\n".join([line.rstrip(_BLANK) for line in text.replace("\r\n", "\n").split("\n")]).strip("\n")
    else:
        text = text.rstrip(_BLANK)
    return f"{subject}\n{text}" if subject and text else text or subject or ""


def _of_html(content: str) -> str:
    """Several paragraphs, or a text with marks."""
    content = _EMOJI.sub(r"\1", content) if "emoji" in content else content
    content = content.replace(">\n<", "><")
    return plain(_BETWEEN.sub("><", content) if "\n" in content else content)
