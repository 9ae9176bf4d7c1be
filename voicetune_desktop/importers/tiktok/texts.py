"""TikTok's direct messages as text: talks one after the other, each under a heading, which is English in every language."""

import re
from collections.abc import Iterator
from itertools import groupby

from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.blocks import TextFile, numbered_lines
from voicetune_desktop.importers.text_files.rows import Item, Stray, TextRow, moment, sample, text_file, text_rows, up_to_damage
from voicetune_desktop.importers.tiktok.words import FORMAT, UTC, unsaid
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.who_am_i import ask_who_i_am, writes_in_most
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Reason, SetAside

_END = r"(?=\n|\Z)"
_TALK = rf">>> Chat History with ([^\n]+?):*+[ \t]*+{_END}"
TALK = re.compile(rf"\n{_TALK}")
"""The heading of a talk."""
_ROW = re.compile(rf"\n(?:{_TALK}|(\d{{4}}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: UTC)? ([^\n:]{{1,100}}):(?: |{_END}))")
_STRAY = (Reason.UNPARSABLE, "A line before the first message.")
_NO_TIME = (Reason.UNPARSABLE, "Its day or time does not exist.")


def read_text(source: Source, entry: Entry, answers: Answers) -> Iterator[ChatExport]:
    """The talks of a text, their messages oldest first."""
    wrote = _who_wrote(sample(source, entry))
    me = answers.me or writes_in_most(wrote)
    walk = _Walk(text_file(source, entry, answers), me)
    for chat, items in groupby(up_to_damage(walk.items(), entry.name), key=lambda _: walk.chat):
        questions = () if me else ask_who_i_am(wrote.get(chat.title, ()), chat.title)
        yield ChatExport(chat, oldest_first(items), questions=questions)


def _who_wrote(beginning: str) -> dict[str, dict[str, None]]:
    """By the name of each talk who wrote in it, as the beginning of a file tells."""
    found, title = dict[str, dict[str, None]](), ""
    for row in _ROW.finditer(beginning):
        title = row[1] or title
        found.setdefault(title, {}).update({row[4]: None} if row[4] else {})
    return found


class _Walk:
    """A way through a text; `chat` is the talk that the row which came last belongs to."""

    def __init__(self, text: TextFile, me: str | None) -> None:
        self._text, self._me = text, me
        self.chat = Chat(f"{FORMAT}:rest:{text.name}", text.name)

    def items(self) -> Iterator[Item]:
        """What becomes of every row. Raises SourceError where the file is damaged."""
        for row in text_rows(self._text, _ROW):
            if isinstance(row, Stray):
                yield SetAside(*_STRAY, self._text.name, row.line)
            elif title := row.head[1]:
                self.chat = Chat(f"{FORMAT}:{title}", title)
                yield from (SetAside(*_STRAY, self._text.name, at) for at, _ in numbered_lines(row.body, row.line + 1))
            else:
                yield self._item(row)

    def _item(self, row: TextRow) -> Item:
        _, _, day, time, sender, *_ = row.head
        text, sent_at = row.body.strip("\n"), moment(day, time)
        if aside := unsaid(text) or (None if sent_at else _NO_TIME):
            return SetAside(*aside, self._text.name, row.line)
        is_me = None if self._me is None else sender == self._me
        return Message(self.chat.id, self.chat.title, None, sender, sender, is_me, f"{sent_at}{UTC}", text)
