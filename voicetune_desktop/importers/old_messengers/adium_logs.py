"""The messages in Adium's logs. Logs of one contact are one chat."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.importers.json_files.chats import Item, head_of
from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.markup.xml_files import MESSAGES_LOST, records_of
from voicetune_desktop.importers.markup.xml_stream import Element, Texts
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_MESSAGE = "message"
_RECORDS = (_MESSAGE, "status", "event")
_TEXTS = Texts(is_flat=True)
_ACCOUNT, _SERVICE = re.compile(rb'<chat\b[^<>]*?\baccount="([^"]*)"'), re.compile(rb'<chat\b[^<>]*?\bservice="([^"]*)"')
_IN_FOLDER = re.compile(r"([^/]+)/[^/]+ \([^()/]+\)\.(?:chatlog/[^/]+\.xml|chatlog|xml)$")
"""A log in the folder of its contact: "rui@x.example/rui@x.example (2008-06-16T13.58.55+0300).chatlog/….xml"."""
_BY_NAME = re.compile(r"(?:^|/)([^/]+) \([^()/]+\)\.(?:chatlog|xml)$")
_NOTICE = (Reason.SYSTEM, "A notice of the app.")
_NO_WORDS = (Reason.MEDIA, "There is no text in it.")


class _Talk(Struct):
    """Who talks in the logs of a contact: the service, the account of the person, and the contact, "" where nothing tells."""

    service: str
    account: str
    contact: str
    logs: list[Entry]

    def is_me(self, sender: str) -> bool:
        """Whether it is the person: services take no notice of blanks and capitals in names."""
        return _plain(sender) == _plain(self.account)


def read_chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    """A chat for each contact."""
    talks = dict[tuple[str, str, str], _Talk]()
    for entry in entries:
        head = head_of(source, entry)[:2000]
        account, service = _attribute(_ACCOUNT, head), _attribute(_SERVICE, head)
        found = _IN_FOLDER.search(entry.name) or _BY_NAME.search(entry.name)
        contact = found[1] if found else ""
        talk = talks.setdefault((service, account, contact), _Talk(service, account, contact, []))
        talk.logs.append(entry)
    for talk in talks.values():
        yield _export(source, talk)


def _attribute(pattern: re.Pattern[bytes], head: bytes) -> str:
    found = pattern.search(head)
    return unescaped(found[1].decode("utf-8", "replace")) if found else ""


def _export(source: Source, talk: _Talk) -> ChatExport:
    title = talk.contact or talk.logs[0].name.rpartition("/")[2]
    chat = Chat(f"adium:{talk.service}:{talk.account}:{title}", title)
    names = dict[str, str]()
    export = ChatExport(chat, ())
    export.items = _items(source, talk, chat, names, export)
    return export


def _items(source: Source, talk: _Talk, chat: Chat, names: dict[str, str], export: ChatExport) -> Iterator[Item]:
    """The rows of all logs; after the last one the export knows who wrote."""
    for entry in talk.logs:
        for one in records_of(source, entry, _RECORDS, _TEXTS, MESSAGES_LOST):
            yield one if isinstance(one, SetAside) else _item(one, talk, chat, names, entry.name)
    export.participants = tuple(_participant(sender, name, talk) for sender, name in names.items())


def _item(one: Element, talk: _Talk, chat: Chat, names: dict[str, str], file: str) -> Item:
    """What becomes of a record."""
    told = one.attributes
    sender, text = told.get("sender", ""), "\n".join(map(str.strip, one.text.strip().split("\n")))
    if one.name != _MESSAGE or not sender:
        return SetAside(*_NOTICE, file, one.line)
    if not text:
        return SetAside(*_NO_WORDS, file, one.line)
    if told.get("alias") or sender not in names:
        names[sender] = told.get("alias", "").strip() or sender
    who = _participant(sender, names[sender], talk)
    flags = ("auto",) if told.get("autoreply") == "true" else ()
    return Message(chat.id, chat.title, None, who.id, who.name, who.is_me, iso_time(told.get("time")), text, flags=flags)


def _participant(sender: str, name: str, talk: _Talk) -> Participant:
    also = (sender,) if sender != name else ()
    return Participant(f"{talk.service.lower() or 'adium'}:{_plain(sender)}", name, talk.is_me(sender), also)


def _plain(sender: str) -> str:
    return sender.replace(" ", "").casefold()
