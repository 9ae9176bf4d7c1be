"""The rows of one chat as messages and rows set aside, in one pass over blocks of text."""

import re
from collections.abc import Iterator
from itertools import count

from voicetune_desktop.importers.text_files.blocks import BLOCK, TextFile, numbered_lines, text_blocks, whole_rows
from voicetune_desktop.importers.whatsapp.clock import Times, second_of
from voicetune_desktop.importers.whatsapp.contents import FILE, NOTICE, ODD_END, ODD_START, PLACE_LINKS, Aside, Words, judge, known_phrases
from voicetune_desktop.importers.whatsapp.dates import Days
from voicetune_desktop.importers.whatsapp.grammar import COLUMNS
from voicetune_desktop.importers.whatsapp.phrases import APP
from voicetune_desktop.importers.whatsapp.senders import People, Person, has_open_quote, is_about_community, is_cut_quote
from voicetune_desktop.importers.whatsapp.survey import Survey, in_columns
from voicetune_desktop.model import Chat, Message, Reason, SetAside

Item = Message | SetAside

_NO_TIME = Aside(Reason.UNPARSABLE, "Its date or time does not exist.")
_NEVER = re.compile("(?!)")
_NAME_AND_TEXT = re.compile(r"(?s)([^:\n]{1,120}):(?!//) ?(.*)")
_REMEMBERED = 1000
_TOO_LONG = "This message is damaged or far too long."


def unread_rows(text: TextFile, block: int = BLOCK) -> Iterator[Item]:
    """Every line of a file in which no message begins."""
    line = 1
    with text.open() as stream:
        for piece in whole_rows(text_blocks(stream, text.encoding, block), _NEVER):
            yield from _lines_before(piece, text.name, line)
            line += piece.count("\n")


def read_rows(text: TextFile, chat: Chat, found: Survey, me: str | None, block: int = BLOCK) -> Iterator[Item]:
    """Every row of a file, in its order; `block` is the number of bytes read at a time."""
    reader = _Reader(chat, text.name, found, me)
    days, times, people, known = reader.days, reader.times, reader.people, reader.known.get
    chat_id, title, file = chat.id, chat.title, text.name
    rows, begun, further = count(1), 0, 0
    with text.open() as stream:
        for piece, columns in in_columns(whole_rows(text_blocks(stream, text.encoding, block), found.layout.head), found):
            parts = iter(columns)
            if before := next(parts):
                yield from _lines_before(before, text.name, 1 + begun + further, is_behind=begun > 0)
                further += before.count("\n")
            begun += len(columns) // COLUMNS
            places = any(link in piece for link in PLACE_LINKS)
            for date, minute, second, half, sender, body, row in zip(parts, parts, parts, parts, parts, parts, rows, strict=False):
                day, clock, person, aside = days[date], times[half][minute], people[sender], known(body)
                if day and clock and (second is None or second < "60"):
                    sent_at = f"{day}{clock}{second or '00'}"
                else:
                    sent_at = reader.unusual_time(day, clock, second)
                if (
                    sent_at is None
                    or person is None
                    or (
                        aside is None
                        and (
                            body[-1:] in ODD_END
                            or "\n" in body
                            or body.isspace()
                            or (not body.isascii() and (APP in body or body[:1] in ODD_START))
                            or (places and "https://" in body)
                        )
                    )
                ):
                    yield reader.look_closer(date, sent_at, sender, body, row + further)
                    further += body.count("\n")
                elif aside is not None:
                    yield SetAside(aside.reason, aside.why, file, row + further)
                else:
                    sender_id, name, is_me = person
                    yield Message(chat_id, title, None, sender_id, name, is_me, sent_at, body)


def _lines_before(text: str, file: str, line: int, *, is_behind: bool = False) -> Iterator[SetAside]:
    """The lines of a text as rows that cannot be read: behind messages they go on with one that is too long to be held."""
    why = _TOO_LONG if is_behind else "A line before the first message."
    for at, _ in numbered_lines(text, line):
        yield SetAside(Reason.UNPARSABLE, why, file, at)


class _Reader:
    """Rows that look odd, and what has been learned about the chat on the way."""

    def __init__(self, chat: Chat, file: str, found: Survey, me: str | None) -> None:
        self.people, self.days, self.times = People(me), Days(found.places), Times(found.halves)
        self._chat, self._file, self._senders = chat, file, found.senders
        self._bracket = found.layout.style == "bracket"
        self.known = dict(known_phrases(bracket=self._bracket))

    def unusual_time(self, day: str | None, clock: str | None, second: str | None) -> str | None:
        """The moment of a row whose second is written in other digits; None for one that does not exist."""
        parts = day, clock, second_of(second)
        return None if None in parts else "".join(map(str, parts))

    def look_closer(self, date: str, sent_at: str | None, sender: str | None, body: str, line: int) -> Item:
        """The row as a message or set aside."""
        if sent_at is None:
            return self._aside(_NO_TIME, line)
        person, body = self._sender(sender, body.strip("\n"))
        if person is None:
            return self._aside(NOTICE, line)
        found = self._judge(body, marked=date.startswith(APP))
        if isinstance(found, Aside):
            return self._aside(found, line)
        sender_id, name, is_me = person
        return Message(self._chat.id, self._chat.title, None, sender_id, name, is_me, sent_at, found.text, flags=found.flags)

    def _aside(self, why: Aside, line: int) -> SetAside:
        return SetAside(why.reason, why.why, self._file, line)

    def _sender(self, sender: str | None, body: str) -> tuple[Person | None, str]:
        person = self.people[sender]
        if person or sender is None:
            return (person, body) if person else self._split_late(body)
        return None if is_cut_quote(sender, body) or is_about_community(sender) else self.people.person(sender), body

    def _split_late(self, body: str) -> tuple[Person | None, str]:
        """The sender where no space follows the colon: any name in brackets' style, else one that is known."""
        match = _NAME_AND_TEXT.match(body)
        if match and not body.startswith(APP):
            name, text = match.groups()
            digits = name[-1].isdigit() and text[:1].isdigit()
            if name in self._senders or name in self.people or (self._bracket and not digits and not has_open_quote(name)):
                return self.people.person(name), text
        return None, body

    def _judge(self, body: str, *, marked: bool) -> Words | Aside:
        """What the body holds. A placeholder is remembered: some appear ten thousand times."""
        found = self.known.get(body) or judge(body, bracket=self._bracket, marked=marked)
        if found is FILE and "\n" not in body and len(body) < 60 and len(self.known) < _REMEMBERED:
            self.known[body] = FILE
        return found
