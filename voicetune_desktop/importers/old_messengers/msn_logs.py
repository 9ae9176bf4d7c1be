"""The messages in histories of MSN Messenger."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import Item
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.markup.xml_files import MESSAGES_LOST, records_of
from voicetune_desktop.importers.markup.xml_mended import mended_blocks
from voicetune_desktop.importers.markup.xml_stream import Element, Texts, xml_encoding
from voicetune_desktop.importers.old_messengers.msn_sides import Sides, find_the_person, sides_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_MESSAGE = "Message"
_RECORDS = (_MESSAGE, "Invitation", "InvitationResponse", "Join", "Leave")
_TEXTS = Texts(frozenset({"To"}))
_USER = r"\s*<User\s+FriendlyName=\"([^\"<>]{0,1000})\"\s*(?:/>|>\s*</User>)\s*"
_FROM_TO = re.compile(rf"<From>{_USER}</From>\s*<To>{_USER}</To>")
_LONGEST = 4_000
"""Letters of the longest piece that tells who wrote to whom."""
_COLOURS = re.compile(r"\[/?[acbius](?:=[^\[\]]{0,40})?\]", re.IGNORECASE)
"""What Messenger Plus! put into names."""
_NOTICE = (Reason.SYSTEM, "A notice of the app, such as of a file that was sent.")
_NO_WORDS = (Reason.MEDIA, "There is no text in it.")
_MOST_NAMES = 50
"""Names of somebody that are looked at; some changed theirs every day."""
_NAME = re.compile(r"[^\W\d_]{2,30}(?: [^\W\d_]{2,30})?")
"""What may be a name among lines of songs and moods."""


class _History(Struct):
    """A file, what its contact is called there, and who is who in it."""

    entry: Entry
    contact: str
    sides: Sides


def read_chats(source: Source, entries: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """A chat for each history."""
    histories = [_History(entry, _contact(entry), sides_of(_pairs(source, entry))) for entry in entries]
    find_the_person((history.sides for history in histories), me)
    for history in histories:
        yield _export(source, history)


def _contact(entry: Entry) -> str:
    """ "History/anna1234567890.xml" as "anna"."""
    stem = entry.name.rpartition("/")[2].removesuffix(".xml")
    return stem.rstrip("0123456789") or stem


def _pairs(source: Source, entry: Entry) -> Counter[tuple[str, str]]:
    """How often somebody wrote to somebody alone, as far as the file can be read. To look for names is quicker than to take all apart."""
    pairs, held = Counter[tuple[str, str]](), ""
    try:
        with source.open(entry) as stream:
            for block in mended_blocks(stream, xml_encoding(source.head(entry))):
                text, end = held + block, 0
                for found in _FROM_TO.finditer(text):
                    pairs[_plain(unescaped(found[1])), _plain(unescaped(found[2]))] += 1
                    end = found.end()
                held = text[end:][-_LONGEST:]
    except HostileArchive:
        raise
    except SourceError:
        pass  # what cannot be read is told of when the messages are read
    return pairs


@lru_cache(4_096)
def _plain(name: str) -> str:
    return _COLOURS.sub("", name).strip() or "Unknown"


def _writer(record: Element) -> str | None:
    users = (user for child in record.children if child.name == "From" for user in child.children)
    first = next(users, None)
    return None if first is None else _plain(first.attributes.get("FriendlyName", ""))


def _export(source: Source, history: _History) -> ChatExport:
    chat = Chat(f"msn:{history.contact}", history.contact)
    sides = history.sides
    people = [_person(history, side) for side in (0, 1)] if any(sides.names) else []
    questions = () if sides.mine is not None or not people else ask_who_i_am((one.name for one in people), history.contact)
    found = records_of(source, history.entry, _RECORDS, _TEXTS, MESSAGES_LOST)
    items = (one if isinstance(one, SetAside) else _item(one, chat, history, people) for one in found)
    return ChatExport(chat, items, tuple(people), questions)


def _person(history: _History, side: int) -> Participant:
    mine = history.sides.mine
    is_me = None if mine is None else mine == side
    key = "me" if is_me else f"{history.contact}:{side}" if mine is None else history.contact
    shown = history.sides.shown(side)
    also = (name for name, _ in history.sides.names[side].most_common(_MOST_NAMES) if name != shown and _NAME.fullmatch(name))
    return Participant(f"msn:{key}", shown, is_me, tuple(also))


def _item(one: Element, chat: Chat, history: _History, people: Sequence[Participant]) -> Item:
    """What becomes of a record."""
    file, writer, text = history.entry.name, _writer(one), one.text_of("Text").strip()
    if one.name != _MESSAGE or writer is None:
        return SetAside(*_NOTICE, file, one.line)
    if not text:
        return SetAside(*_NO_WORDS, file, one.line)
    side = history.sides.side(writer)
    who = people[side] if side is not None else Participant(f"msn:{writer}", writer, is_me=None)
    sent_at = iso_time(one.attributes.get("DateTime"))
    return Message(chat.id, chat.title, None, who.id, who.name, who.is_me, sent_at, text)
