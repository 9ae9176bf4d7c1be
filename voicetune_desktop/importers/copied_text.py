"""Messages that were selected and copied in Telegram, Discord, WeChat, Teams or WhatsApp on a phone, and pasted into a text file."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from voicetune_desktop.importers.line_chats import Dialect, Item, People, TextChat, columns, importer, lines_before
from voicetune_desktop.importers.whatsapp.clock import Halves, Times, second_of
from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Days
from voicetune_desktop.importers.written_dates import written_time
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

_NUMBERS = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_DATE = rf"(?P<date>{_NUMBERS}|\d{{1,2}}\.? [^\W\d_]{{3,10}}\.? \d{{4}}|[^\W\d_]{{3,10}}\.? \d{{1,2}}, \d{{4}})"
_TIME = r"(?P<minute>\d{1,2}:\d\d)(?::(?P<second>\d\d))?(?P<half>[ \u202f]?[AaPp]\.?[Mm]\.?|)"
_END = r"(?=\n|\Z)"


class _Layout(NamedTuple):
    """How an app shows a message that is copied: who and when on one line, and what it says below."""

    app: str
    head: re.Pattern[str]
    confidence: float


_LAYOUTS = (
    _Layout(
        "WhatsApp", re.compile(rf"\n\[\d{{1,2}}[./-]\d{{1,2}}\.?, {_TIME}\] (?P<name>[^\n:\[\]]{{1,64}})(?P<date>(?!))?:(?: |{_END})"), 0.8
    ),
    _Layout("Telegram", re.compile(rf"\n(?P<name>[^\n\[\]]{{1,64}}), \[{_DATE}(?:,| at)? {_TIME}\]:?{_END}"), 0.85),
    _Layout(
        "Discord", re.compile(rf"\n(?P<name>[^\n—]{{1,40}}) — (?:{_DATE},?|[^\W\d_]{{3,12}}(?: [^\W\d_]{{1,3}}){{0,2}}) {_TIME}{_END}"), 0.8
    ),
    _Layout("Teams", re.compile(rf"\n\[{_DATE},? {_TIME}\] (?P<name>[^\n:\[\]]{{1,64}}){_END}"), 0.6),
    _Layout("WeChat", re.compile(rf"\n(?P<name>[^\n:\d][^\n:]{{0,39}}?)[ :]{{1,3}}{_DATE} {_TIME}{_END}"), 0.6),
    _Layout("WeChat", re.compile(rf"\n(?<![^\n]\n){_DATE} {_TIME} (?P<name>[^\n:\[\]]{{1,40}}){_END}"), 0.55),
)
"""The first is how phones copy from WhatsApp, without a year; the last how tools for WeChat write, with blank lines between messages."""
_FEW = 0.3
"""What is left of the confidence where one person alone writes, or other lines stand before the first message."""

_AGAIN = re.compile(r"\n\[?\d{1,2}:\d\d(?: ?[AP]M)?\]?(?=\n)")
"""A time alone on a line: another message of the same person, in Discord."""
_FILE = re.compile(r"^(?:\[ [^\[\]\n]{3,30} \]|Image|Website|\[图片\])$\n?", re.MULTILINE)
"""A line that stands for a picture or another file."""
_EDITED = re.compile(r"\s?\((?:edited|bearbeitet|modifié|editado|modificato|編集済|編集済み)\)\Z")
_ONLY_FILE = (Reason.MEDIA, "A picture or another file without text.")
_NO_TIME = (Reason.UNPARSABLE, "Its day or time does not exist.")


def _match(sample: str, _name: str) -> Match:
    layout = _layout(sample)
    if layout is None:
        return Match(0.0, "No message in it begins as copied ones do.")
    heads = [found["name"] for found in layout.head.finditer(sample)]
    names = {*heads}
    starts = layout.head.match("\n" + sample.lstrip("\n\ufeff ")) is not None
    sure = layout.confidence if 1 < len(names) <= max(2, len(heads) // 2) and starts else layout.confidence * _FEW
    return Match(sure, f"Its messages begin as those copied from {layout.app}.")


def _layout(sample: str) -> _Layout | None:
    """The layout that most lines have; of several, the first."""
    found = [(len(layout.head.findall(sample)), -number, layout) for number, layout in enumerate(_LAYOUTS)]
    heads, _, layout = max(found)
    return layout if heads else None


def _chats(text: TextChat, answers: Answers) -> Iterator[ChatExport]:
    chat = Chat(f"copied:{text.name}", text.name)
    layout = _layout(text.sample) or _LAYOUTS[0]
    heads = [*layout.head.finditer(text.sample)]
    evidence = DateEvidence()
    evidence.add(head["date"] for head in heads if head["date"] and re.fullmatch(_NUMBERS, head["date"]))
    places, question = evidence.places(answers.date_order, american=any(head["half"].strip().upper() == "PM" for head in heads))
    people = People(answers.me, "", {head["name"] for head in heads})
    yield ChatExport(chat, _rows(text, chat, layout, people, Days(places)), questions=(question,) if question else ())


def _rows(text: TextChat, chat: Chat, layout: _Layout, people: People, days: Days) -> Iterator[Item]:
    """Every message of the file, in its order."""
    clock, line, file = _Clock(days), 0, text.file.name
    width, at_name = layout.head.groups + 1, layout.head.groupindex["name"]
    places = [layout.head.groupindex[part] for part in ("date", "minute", "second", "half")]
    for parts in columns(text.file, layout.head, layout.head):
        if parts[0]:
            yield from lines_before(parts[0], file, line + 1)
            line += parts[0].count("\n")
        for start in range(1, len(parts), width):
            row = parts[start : start + width]
            body = row[-1]
            line, at = line + 1 + body.count("\n"), line + 1
            date, minute, second, half = (row[place - 1] for place in places)
            sent_at = clock.moment(date, minute, second, half)
            who, name, is_me = people[row[at_name - 1]]
            for said in _AGAIN.split(body):
                if date and not sent_at:
                    yield SetAside(*_NO_TIME, file, at)
                elif words := spoken(said):
                    yield Message(chat.id, chat.title, None, who, name, is_me, sent_at, words, flags=_flags(said))
                else:
                    yield SetAside(*_ONLY_FILE, file, at)
                at += said.count("\n") + 1


def spoken(body: str) -> str:
    """What a person wrote of it: without blank lines around, signs of files and of changes."""
    return _FILE.sub("", _EDITED.sub("", body.strip("\n "))).strip("\n ")


def _flags(body: str) -> tuple[str, ...]:
    return ("edited",) if _EDITED.search(body.strip("\n ")) else ()


class _Clock:
    """From date and time as written to the moment; None for one without a date, such as "Today at", or that does not exist."""

    def __init__(self, days: Days) -> None:
        self._days, self._times = days, Times(Halves())

    def moment(self, date: str | None, minute: str, second: str | None, half: str) -> str | None:
        if not date:
            return None
        if not re.fullmatch(_NUMBERS, date):
            return written_time(f"{date} {minute}:{second or '00'}{half}")
        day, time, seconds = self._days[date], self._times[half][minute], second_of(second)
        return f"{day}{time}{seconds}" if day and time and seconds else None


COPIED_TEXT = importer("copied-text", "Copied messages", Dialect(_match, _chats, (), r"\.(?:txt|md)$"))
