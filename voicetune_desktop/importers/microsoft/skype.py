"""The export of Skype, which Teams for private use shares: one file for all conversations, newest messages first."""

from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import Struct, field

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import Clock, Item, JsonFile, chosen, head_of, read_chats
from voicetune_desktop.importers.microsoft.skype_text import answered, plain
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Match, Message, Participant, Question, Reason, SetAside

FORMAT = "skype"
_MARKS = (b'"userId"', b'"exportDate"', b'"conversations"')
_PLAIN = "Text"
_RICH = frozenset({"RichText", "RichText/Html", "RichText/Sms"})
_NOTICE = (Reason.SYSTEM, "A call, or a notice of the app.")
_VERDICTS = {
    "RichText/": (Reason.MEDIA, "A picture, recording, place or other file."),
    "Event/": _NOTICE,
    "ThreadActivity/": _NOTICE,
    "Control/": _NOTICE,
    "InviteFreeRelationshipChanged": _NOTICE,
    "Notice": _NOTICE,
    "PopCard": _NOTICE,
    "EndToEndEncryption/Encrypted": (Reason.UNSUPPORTED, "An encrypted message; its text is on the phone only."),
    "EndToEndEncryption/": _NOTICE,
}
"""What becomes of messages that are no text, by the beginning of their type."""
_OTHER = (Reason.UNSUPPORTED, "A poll, card or other thing that has no text of its own.")
_TAKEN_BACK = (Reason.DELETED, "The message was deleted.")
_NOTES = "48:notes"
_CALLS = "48:calllogs"
"""What is no conversation: the app keeps its list of calls in it, as texts."""


class Properties(Struct, gc=False):
    """What happened to a message."""

    edittime: Any = None
    deletetime: Any = None


class Row(Struct, gc=False):
    """A message."""

    id: str | None = None
    display_name: str | None = field(default=None, name="displayName")
    sent_at: Any = field(default=None, name="originalarrivaltime")
    messagetype: str = ""
    content: str | None = None
    from_: str | None = field(default=None, name="from")
    properties: Properties | None = None


_CLOCK: Clock[Row] = Clock(attrgetter("sent_at"), iso_times)


class Thread(Struct):
    """What a group is called."""

    topic: str | None = None


def score(source: Source) -> Match:
    """Sure where a file begins as Skype's does."""
    if _files(source):
        return Match(0.97, "Conversations as Skype and Teams (for private use) export them.")
    return Match(0.0, "No file has conversations of Skype.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The conversations, their messages oldest first. Raises SourceError when there are none."""
    entries = _files(source)
    if not entries:
        raise SourceError("There are no conversations of Skype in it.", "Choose the archive that Skype made, as it is.")
    for entry in entries:
        yield from chosen(read_chats(source, entry, FORMAT, partial(_walk, answers=answers)), answers)


def _files(source: Source) -> list[Entry]:
    candidates = source.candidates(r"(?:^|/)messages\.json$")
    return [entry for entry in candidates if all(mark in head_of(source, entry) for mark in _MARKS)]


def _walk(file: JsonFile, answers: Answers) -> Iterator[ChatExport]:
    me = answers.me
    for key in file.cursor.members():
        if key == "userId" and not me:
            me = file.value(str)
        elif key == "conversations":
            for number in file.cursor.items():
                yield from _conversation(file, f"conversations[{number}].MessageList", me)


def _conversation(file: JsonFile, path: str, me: str | None) -> Iterator[ChatExport]:
    id_ = name = topic = ""
    for key in file.cursor.members():
        if key == "id":
            id_ = file.value(str) or ""
        elif key == "displayName":
            name = file.value(str) or ""
        elif key == "threadProperties":
            thread = file.value(Thread)
            topic = (thread.topic if thread else None) or ""
        elif key == "MessageList":
            yield _export(file, path, id_ or path, topic or name, me)


def _export(file: JsonFile, path: str, id_: str, name: str, me: str | None) -> ChatExport:
    kind = _kind(id_)
    chat = Chat(f"{FORMAT}:{id_}", name or _short(id_), kind)
    talk = _Talk(chat, file.name, path, me, {})
    people = (talk.meet(id_, chat.title),) if kind == "dm" and "@" not in id_ and id_ != _CALLS else ()
    return ChatExport(chat, oldest_first(file.rows(Row, path, talk.item, _CLOCK)), people, () if me else (Question("who_am_i", ()),))


def _kind(id_: str) -> ChatKind:
    if id_ == _NOTES:
        return "self"
    return "group" if id_.startswith("19:") and "@unq." not in id_ else "dm"


def _short(id_: str) -> str:
    """ "8:live:nora.berg" as people write it."""
    return id_.partition(":")[2].removeprefix("live:").removeprefix(".cid.") or id_


class _Talk(NamedTuple):
    """One conversation while it is read."""

    chat: Chat
    file: str
    path: str
    me: str | None
    senders: dict[str, Participant]

    def meet(self, id_: str, name: str) -> Participant:
        """Somebody, by their number and name."""
        is_me = self.me in (id_, name, _short(id_)) if self.me else None
        return self.senders.setdefault(id_, Participant(id_, name, is_me, (_short(id_),) if _short(id_) != name else ()))

    def item(self, row: Row, number: int, sent_at: str | None) -> Item:
        """What becomes of a message."""
        chat, kind, content = self.chat, row.messagetype, row.content or ""
        if chat.id.endswith(_CALLS):
            return self._aside(_NOTICE, number)
        is_rich = kind in _RICH
        if not is_rich and kind != _PLAIN:
            return self._aside(next((found for start, found in _VERDICTS.items() if kind.startswith(start)), _OTHER), number)
        if row.from_ is None:
            return self._aside((Reason.UNPARSABLE, "This message is damaged."), number)
        happened = row.properties
        edited = happened is not None and bool(happened.edittime)
        if happened is not None and happened.deletetime:
            return self._aside(_TAKEN_BACK, number)
        text = plain(content) if is_rich and ("<" in content or "&" in content) else content
        if not text.strip():
            return self._aside(_TAKEN_BACK if edited or not content else (Reason.UNSUPPORTED, "A quotation without a text."), number)
        who = self.senders.get(row.from_) or self.meet(row.from_, row.display_name or _short(row.from_))
        quoted = answered(content) if is_rich and "<quote" in content else None
        edited = edited or (is_rich and "<e_m" in content)
        flags = (("edited",) if edited else ()) + (("bot",) if who.id.startswith("28:") else ())
        return Message(chat.id, chat.title, row.id, who.id, who.name, who.is_me, sent_at, text, quoted, flags=flags)

    def _aside(self, verdict: tuple[Reason, str], number: int) -> SetAside:
        return SetAside(*verdict, self.file, f"{self.path}[{number}]")


SKYPE = Importer(FORMAT, "Skype", score, chats)
