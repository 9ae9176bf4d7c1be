"""The messages in Pidgin's logs. Logs of one contact are one chat; the colour of a name tells whether it is the person's.

The layout follows libpurple's log.c.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item, head_of
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.markup.html_pages import Page, text_of
from voicetune_desktop.importers.old_messengers.pidgin_clock import Clock
from voicetune_desktop.importers.sources.entries import Entry, natural
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import TextRow, text_file, text_rows
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_HEADER = re.compile(rb"Conversation with ([^<>\n]{1,300}?) at [^<>\n]{4,80}? on ([^<>\n]{1,200}) \(([\w-]{2,20})\)")
_FOLDER = re.compile(r"([^/]+)/\d{4}-\d\d-\d\d\.\d{6}[^/]*$")
_SMALL = rb'<(?:font size="2"|span style="font-size: smaller")>\('
_MARK = re.compile(rb'(?:<p>)?(?:<(?:font color|span style)="(?:color: )?#[0-9A-Fa-f]{6}">)?' + _SMALL)
"""How a row begins."""
_ROW = re.compile(
    rb'(?:<p>)?<(?:font color|span style)="(?:color: )?#([0-9A-Fa-f]{6})">'
    + _SMALL
    + rb"([^()<>]{3,60})\)</(?:font|span)> ?<b>(\*\*\*)?([^<>]{1,200}?):?</b></(?:font|span)>(.*)",
    re.DOTALL,
)
_NAMED = re.compile(
    rb'="(?:color: )?#(16569[eE]|[aA]82[fF]2[fF])">' + _SMALL + rb"[^()<>]{3,60}\)</(?:font|span)> ?<b>([^<>*]{1,200}?):</b>"
)
_SENT, _RECEIVED = b"16569E", b"A82F2F"
_AUTOMATIC = re.compile(r"\s*<AUTO-REPLY>$")
_END = re.compile(rb"(?:<br\s*/?>|</p>)\s*(?:</body>\s*</html>\s*)?\Z", re.IGNORECASE)
"""How a row ends, and the last one of a page."""
_LINE_END, _TAG = re.compile(r"<br\s*/?>|</p>(?=.)", re.IGNORECASE), re.compile(r"<[^<>]{0,2000}>")
_LINE = re.compile(r"\n\(([^()\n]{4,40})\) (?:([^\n:*]{1,100}): ?|)")
_NOTICE = (Reason.SYSTEM, "A notice of the app.")
_NO_WORDS = (Reason.MEDIA, "There is no text in it.")
_ROOM = ".chat"
_name = lru_cache(1_024)(text_of)


class _Talk(Struct):
    """The logs of a contact, and what the person and the contact are called in them."""

    protocol: str
    account: str
    contact: str
    logs: list[Entry] = field(default_factory=list[Entry])
    own: dict[str, None] = field(default_factory=dict[str, None])
    others: dict[str, None] = field(default_factory=dict[str, None])

    @property
    def is_room(self) -> bool:
        """Whether many write there."""
        return self.contact.endswith(_ROOM)

    def who(self, name: str, *, is_me: bool | None) -> Participant:
        """Somebody by name; of two, each is one person under all their names."""
        if is_me:
            return Participant(f"{self.protocol}:{self.account}", name, True, (self.account,) if self.account != name else ())
        if is_me is None or self.is_room:
            return Participant(f"{self.protocol}:{name}", name, is_me)
        return Participant(f"{self.protocol}:{self.contact}", name, False, (self.contact,) if self.contact != name else ())


def read_chats(source: Source, entries: Sequence[Entry], me: str | None) -> Iterator[ChatExport]:
    """A chat for each contact."""
    talks, own = dict[tuple[str, str, str], _Talk](), dict[tuple[str, str], dict[str, None]]()
    for entry in sorted(entries, key=lambda entry: natural(entry.name)):
        head = head_of(source, entry)
        found = _HEADER.search(head[:2000])
        told, account, protocol = (text_of(part).strip() for part in found.groups()) if found else ("", "", "")
        folder = _FOLDER.search(entry.name)
        contact = folder[1] if folder else told
        talk = talks.setdefault((protocol, account, contact), _Talk(protocol, account, contact))
        talk.own = own.setdefault((protocol, account), {account: None, **({me: None} if me else {})})
        talk.logs.append(entry)
        _learn(talk, head)
    for talk in talks.values():
        yield _export(source, talk)


def _learn(talk: _Talk, head: bytes) -> None:
    """Take the names that the beginning of a page shows in the colours of the person and of others."""
    for colour, name in _NAMED.findall(head):
        names = talk.own if colour.upper() == _SENT else talk.others
        names[_AUTOMATIC.sub("", text_of(name))] = None


def _export(source: Source, talk: _Talk) -> ChatExport:
    title = talk.contact.removesuffix(_ROOM)
    chat = Chat(f"pidgin:{talk.protocol}:{talk.account}:{talk.contact}", title, "group" if talk.is_room else "dm")
    export, people = ChatExport(chat, ()), dict[str, Participant]()
    export.items = _items(source, talk, chat, people, export)
    return export


def _items(source: Source, talk: _Talk, chat: Chat, people: dict[str, Participant], export: ChatExport) -> Iterator[Item]:
    """The rows of all logs; after the last one the export knows who wrote."""
    for entry in talk.logs:
        rows = _text(source, entry) if entry.name.lower().endswith(".txt") else _page(source, entry)
        clock = Clock(entry.name)
        try:
            for row in rows:
                yield row if isinstance(row, SetAside) else _message(row, talk, chat, people, clock, entry.name)
        except HostileArchive:
            raise
        except SourceError:
            yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, "end")
    export.participants = tuple(people.values())
    if any(one.is_me is None for one in people.values()):
        export.questions = ask_who_i_am((one.name for one in people.values()), chat.title)


class _Row(Struct):
    """A row as it is written; `colour` is b"" in texts."""

    at: int | str
    colour: bytes
    time: str
    name: str
    text: str


def _page(source: Source, entry: Entry) -> Iterator[_Row | SetAside]:
    number = 0
    with source.open(entry) as stream:
        for records in Page(stream, _MARK).records():
            for record in records:
                yield _record(record, entry.name, f"message[{number}]")
                number += 1


def _record(record: bytes, file: str, at: str) -> _Row | SetAside:
    ended = _END.search(record)
    if ended is None:
        return SetAside(Reason.UNPARSABLE, BREAKS_OFF, file, at)
    found = _ROW.match(record, 0, ended.start())
    if not found:
        return SetAside(*_NOTICE, file, at)
    colour, time, _, name, content = found.groups()
    return _Row(at, colour.upper(), time.decode("utf-8", "replace"), _name(name), _shown(content.decode("utf-8", "replace")))


def _shown(content: str) -> str:
    """The words of a message. Its tags only say how they look, and are not always whole enough for a parser."""
    if "<br" in content or "<p" in content:
        content = _LINE_END.sub("\n", content.replace("\n", " "))
    return unescaped(_TAG.sub("", content))


def _text(source: Source, entry: Entry) -> Iterator[_Row | SetAside]:
    for row in text_rows(text_file(source, entry), _LINE):
        if isinstance(row, TextRow):
            _, time, name, *_ = row.head
            yield _Row(row.line, b"", time, name, row.body) if name else SetAside(*_NOTICE, entry.name, row.line)
        elif row.line > 1:
            yield SetAside(*_NOTICE, entry.name, row.line)


def _message(  # noqa: PLR0917
    row: _Row, talk: _Talk, chat: Chat, people: dict[str, Participant], clock: Clock, file: str
) -> Item:
    sent_at = clock.time(row.time)
    name, text = _AUTOMATIC.sub("", row.name).strip() or "Unknown", row.text.strip()
    if not text:
        return SetAside(*_NO_WORDS, file, row.at)
    who = talk.who(name, is_me=_is_me(row.colour, name, talk))
    people[who.id] = who
    flags = ("auto",) if name != row.name.strip() else ()
    return Message(chat.id, chat.title, None, who.id, who.name, who.is_me, sent_at, text, flags=flags)


def _is_me(colour: bytes, name: str, talk: _Talk) -> bool | None:
    """Whether the person wrote a row: its colour tells, or else what they are called in others."""
    if colour in (_SENT, _RECEIVED):
        return colour == _SENT
    if name in talk.own:
        return True
    return False if len(talk.own) > 1 or name in talk.others else None
