"""The chat of a text that Viber sent by mail."""

import re
from collections.abc import Iterator

from msgspec import Struct

from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Item, Stray, TextRow, moment, sample, text_file, text_rows, up_to_damage
from voicetune_desktop.importers.viber.text_heads import HEAD
from voicetune_desktop.importers.who_am_i import OWN_NAMES, ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Participant, Reason, SetAside

_TITLE = re.compile(r"(?:Messages|Повідомлення|Сообщения|Nachrichten|Mensajes|Mensagens|Messaggi|Wiadomości) ?- ?")
_FILES = frozenset(
    {
        *("Photo message", "Video message", "Voice message", "Sticker"),
        *("Message photo", "Message vidéo", "Message vocal", "Autocollant"),
        *("Фотоповідомлення", "Відеоповідомлення", "Голосове повідомлення", "Стікер"),
        *("Фотосообщение", "Видеосообщение", "Голосовое сообщение", "Стикер"),
    }
)
"""Whole texts that stand for what is no text."""
_FILE = (Reason.MEDIA, "A picture, recording, sticker or file without a text.")
_EMPTY = (Reason.MEDIA, "A message without text.")
_NO_TIME = (Reason.UNPARSABLE, "Its day or time does not exist.")
_BEFORE = (Reason.UNPARSABLE, "A line before the first message.")


def read_text(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    """The chat of a text, called after its file."""
    stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
    title = _TITLE.sub("", stem, count=1).strip() or stem
    names = [*dict.fromkeys(_sender(found.groups())[0] for found in HEAD.finditer(sample(source, entry)))]
    mine = answers.me or next((name for name in names if name in OWN_NAMES), "")
    export = ChatExport(Chat(f"viber:{title}", title), ())
    export.questions = () if mine else ask_who_i_am(names, title)
    talk = _Talk(export.chat, entry.name, mine, {})
    export.items = up_to_damage(_items(source, entry, answers, export, talk), entry.name)
    return export


def _items(source: Source, entry: Entry, answers: Answers, export: ChatExport, talk: "_Talk") -> Iterator[Item]:
    """The rows of a text. After the last one the export knows who wrote."""
    try:
        yield from map(talk.item, text_rows(text_file(source, entry, answers), HEAD))
    finally:
        export.participants = tuple(talk.people.values())


def _sender(head: tuple[str | None, ...]) -> tuple[str, str]:
    """Who wrote, and their number, by the groups of HEAD."""
    return (head[2] or head[4] or head[7] or "").strip('" '), (head[3] or head[8] or "").strip()


class _Talk(Struct):
    """A chat while it is read."""

    chat: Chat
    file: str
    mine: str
    people: dict[str, Participant]

    def item(self, row: TextRow | Stray) -> Item:
        """What becomes of a row."""
        if isinstance(row, Stray):
            return SetAside(*_BEFORE, self.file, row.line)
        head = (*row.head[1:],)
        day, clock = head[0] or head[5], head[1] or head[6]
        sent_at = moment(f"{day[6:]}-{day[3:5]}-{day[:2]}", clock)
        text = _unquoted(row.body) if head[5] else row.body.strip()
        aside = _NO_TIME if sent_at is None else _FILE if text in _FILES else None if text else _EMPTY
        if aside:
            return SetAside(*aside, self.file, row.line)
        who = self._person(*_sender(head))
        return Message(self.chat.id, self.chat.title, None, who.id, who.name, who.is_me, sent_at, text)

    def _person(self, name: str, number: str) -> Participant:
        found = self.people.get(name)
        if found is None:
            is_me = name == self.mine if self.mine else None
            key = "me" if is_me else f"viber:{number or name}"
            found = self.people[name] = Participant(key, name, is_me, (number,) if number else ())
        return found


def _unquoted(body: str) -> str:
    """A text without the quotation marks that stand around it, and with those in it once."""
    return body.strip().removeprefix('"').removesuffix('"').replace('""', '"')
