"""Rooms of Matrix as plain text, written by Element: a line with a time, a name and a text for each message."""

import re
from collections.abc import Iterator

from msgspec import Struct

from voicetune_desktop.importers.discord.dates import Moments
from voicetune_desktop.importers.element.rows import DELETED, FILE, NOTICE, OTHER
from voicetune_desktop.importers.element.text_heads import HEAD, room_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Item, Stray, TextRow, sample, text_file, text_rows, up_to_damage
from voicetune_desktop.importers.times.remembered import Remembered
from voicetune_desktop.importers.times.written import written_time
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Participant, Reason, SetAside

_SENDER = re.compile(r"(@[^\s:]{1,99}:[^\s:]{1,99}(?::\d{1,5})?|[^\n:\"*][^\n:\"]{0,99}(?:\(@[^\s)]{1,200}\))?): ?")
"""Who wrote: a number of Matrix, a name, or both where two people have the same name."""
_ANSWER = re.compile(r"<[^<>\n\"]{1,150}(?: \"[^\n]{0,40}\")?> ")
_ATTACHED = re.compile(r"[^\n/]{1,200}\.\w{2,5} \([^()\n]{4,60}\)")
_GONE = re.compile(r"Message deleted(?: by .{1,100})?|This message has been deleted.*")
_NO_TIME = (Reason.UNPARSABLE, "Its day or time does not exist.")
_BEFORE = (Reason.UNPARSABLE, "A line before the first message.")


def room(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    """The chat of a text, called as Element names its file."""
    title = room_of(entry.name, source.name)
    rows = [*HEAD.finditer(sample(source, entry))]
    moments = Moments((found[1] for found in rows), answers.date_order)
    export = ChatExport(Chat(f"element:{title}", title), (), questions=(moments.question,) if moments.question else ())
    talk = _Talk(export.chat, entry.name, answers.me, Remembered(lambda written: written_time(written) or moments(written)), {})
    export.items = up_to_damage(_items(source, entry, answers, export, talk), entry.name)
    return export


def _items(source: Source, entry: Entry, answers: Answers, export: ChatExport, talk: "_Talk") -> Iterator[Item]:
    """The rows of a text. After the last one the export asks who the person is."""
    try:
        yield from map(talk.item, text_rows(text_file(source, entry, answers), HEAD))
    finally:
        export.participants = tuple(talk.people.values())
        if not talk.me:
            export.questions += ask_who_i_am((one.name for one in export.participants), talk.chat.title)


class _Talk(Struct):
    """A room while it is read."""

    chat: Chat
    file: str
    me: str | None
    times: Remembered
    people: dict[str, Participant]

    def item(self, row: TextRow | Stray) -> Item:
        """What becomes of a row."""
        if isinstance(row, Stray):
            return SetAside(*_BEFORE, self.file, row.line)
        sent_at, sender = self.times[str(row.head[1])], _SENDER.match(row.body)
        text, aside = _said(row.body[sender.end() :]) if sender else ("", OTHER if row.body.startswith("* ") else NOTICE)
        if sent_at is None:
            aside = _NO_TIME
        if aside or not sender:
            return SetAside(*(aside or NOTICE), self.file, row.line)
        who = self._person(sender[1])
        return Message(self.chat.id, self.chat.title, None, who.id, who.name, who.is_me, sent_at, text)

    def _person(self, name: str) -> Participant:
        found = self.people.get(name)
        if found is None:
            found = self.people[name] = Participant(name, name, name == self.me if self.me else None)
        return found


def _said(body: str) -> tuple[str, tuple[Reason, str] | None]:
    """What somebody wrote, or why it is nothing that somebody wrote."""
    text = body.strip()
    if text[:1] == "<" and (answer := _ANSWER.match(text)):
        text = text[answer.end() :]
    if not text or (text[-1] == ")" and _ATTACHED.fullmatch(text)):
        return "", FILE
    return text, DELETED if text.startswith(("Message", "This")) and _GONE.fullmatch(text) else None
