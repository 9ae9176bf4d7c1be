"""The chat of a text that Threema for Android wrote."""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from voicetune_desktop.importers.discord.dates import Moments
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Item, Stray, TextRow, sample, text_file, text_rows, up_to_damage
from voicetune_desktop.importers.threema.text_heads import HEAD
from voicetune_desktop.importers.who_am_i import OWN_NAMES, ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Participant, Reason, SetAside

_SENDER = re.compile(r"([^\n:<>]{1,100}): ?")
_FILE_BEHIND = re.compile(r" ?<(?:[^<>\n]{1,200}\.\w{2,5}|geo:[^<>\n]{1,200}|https?:[^<>\n]{1,300})>\Z")
_LABEL = re.compile(r"\S{0,40}(?: \(\d{1,3}:\d\d\))?")
"""What stands for a file or place: a word of the app, and how long a recording is."""
_FILE = (Reason.MEDIA, "A picture, recording, place or file without a text.")
_NOTICE = (Reason.MEDIA, "A picture or other file in a group, of which the text does not tell who sent it.")
_NO_TIME = (Reason.UNPARSABLE, "Its day or time does not exist.")
_BEFORE = (Reason.UNPARSABLE, "A line before the first message.")


def read_text(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    """The chat of a text, called after the others in it, as its file has no name of its own."""
    beginning = sample(source, entry)
    rows = [*HEAD.finditer(beginning)]
    moments = Moments((found[1] for found in rows), answers.date_order)
    senders = [found[1] for row in rows if (found := _SENDER.match(beginning, row.end()))]
    names = [*dict.fromkeys(senders)]
    mine = answers.me or next((name for name in names if name in OWN_NAMES), "")
    title = ", ".join([name for name in names if name != mine][:3]) or "Threema"
    questions = (*((moments.question,) if moments.question else ()), *(() if mine else ask_who_i_am(names, title)))
    export = ChatExport(Chat(f"threema:{title}", title), (), questions=questions)
    talk = _Talk(export.chat, entry.name, mine, moments)
    export.items = up_to_damage(_items(source, entry, answers, export, talk), entry.name)
    return export


def _items(source: Source, entry: Entry, answers: Answers, export: ChatExport, talk: "_Talk") -> Iterator[Item]:
    """The rows of a text. After the last one the export knows who wrote."""
    try:
        yield from map(talk.item, text_rows(text_file(source, entry, answers), HEAD))
    finally:
        export.participants = tuple(talk.people.values())


class _Talk(Struct):
    """A chat while it is read."""

    chat: Chat
    file: str
    mine: str
    moments: Moments
    people: dict[str, Participant] = field(default_factory=dict[str, Participant])

    def item(self, row: TextRow | Stray) -> Item:
        """What becomes of a row."""
        if isinstance(row, Stray):
            return SetAside(*_BEFORE, self.file, row.line)
        sender, sent_at = _SENDER.match(row.body), self.moments(str(row.head[1]))
        text = (row.body[sender.end() :] if sender else "").strip()
        has_file = False
        if text.endswith(">") and (found := _FILE_BEHIND.search(text)):
            text, has_file = text[: found.start()], True
        aside = _NO_TIME if sent_at is None else None if sender else _NOTICE
        if aside is None and (not text or (has_file and _LABEL.fullmatch(text))):
            aside = _FILE
        if aside or not sender:
            return SetAside(*(aside or _NOTICE), self.file, row.line)
        who = self.people.get(sender[1]) or self._meet(sender[1])
        flags = ("caption",) if has_file else ()
        return Message(self.chat.id, self.chat.title, None, who.id, who.name, who.is_me, sent_at, text, flags=flags)

    def _meet(self, name: str) -> Participant:
        is_me = name == self.mine if self.mine else None
        found = self.people[name] = Participant("me" if is_me else f"threema:{name}", name, is_me)
        return found
