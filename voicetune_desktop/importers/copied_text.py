"""Messages that were selected and copied in an app and pasted into a text file, and logs that chat programs keep as text."""

import re
from collections.abc import Iterator

from voicetune_desktop.importers.copied_layouts import LAYOUTS, NUMBERS, Layout
from voicetune_desktop.importers.line_apps.chats import Dialect, Item, People, TextChat, columns, lines_before
from voicetune_desktop.importers.times.written import written_time
from voicetune_desktop.importers.whatsapp.clock import Halves, Times, second_of
from voicetune_desktop.importers.whatsapp.dates import DateEvidence, Days
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

_Pair = tuple[str, str]
"""Two who write to each other alone, by name."""
_FEW = 0.3
"""What is left of the confidence where one person alone writes, or other lines stand before the first message."""

_CLOCK = re.compile(r"\d:\d\d")
"""What stands in the head of every message, whatever its layout."""
_AGAIN = re.compile(r"\n\[?\d{1,2}:\d\d(?: ?[AP]M)?\]?(?=\n)")
"""A time alone on a line: another message of the same person, in Discord."""
_FILE = re.compile(r"^(?:\[ [^\[\]\n]{3,30} \]|Image|Website|\[图片\])$\n?", re.MULTILINE)
"""A line that stands for a picture or another file."""
_EDITED = re.compile(r"\s?\((?:edited|bearbeitet|modifié|editado|modificato|編集済|編集済み)\)\Z")
_ONLY_FILE = (Reason.MEDIA, "A picture, another file or a reaction without text.")
_NOTICE = (Reason.SYSTEM, "A notice of the app.")
_NO_TIME = (Reason.UNPARSABLE, "Its day or time does not exist.")


def _match(sample: str, _name: str) -> Match:
    layout = _layout(sample)
    if layout is None:
        return Match(0.0, "No message in it begins as copied ones do.")
    heads = layout.names(sample)
    names = {*heads}
    beginning = "\n" + sample.lstrip("\n\ufeff ")
    starts = layout.head.match(beginning) or layout.opening.match(beginning)
    sure = layout.confidence if 1 < len(names) <= max(2, len(heads) // 2) and starts else layout.confidence * _FEW
    return Match(sure, f"Its messages begin as those copied or saved from {layout.app}.")


def _layout(sample: str) -> Layout | None:
    """The layout that most lines have; of several, the first."""
    if not _CLOCK.search(sample):
        return None
    found = [(len(layout.names(sample)), -number, layout) for number, layout in enumerate(LAYOUTS)]
    heads, _, layout = max(found)
    return layout if heads else None


def _chats(text: TextChat, answers: Answers) -> Iterator[ChatExport]:
    chat = Chat(f"copied:{text.name}", text.name)
    layout = _layout(text.sample) or LAYOUTS[0]
    heads = [*layout.head.finditer(text.sample)]
    evidence = DateEvidence()
    evidence.add(head["date"] for head in heads if head["date"] and NUMBERS.fullmatch(head["date"]))
    places, question = evidence.places(answers.date_order, american=any((head["half"] or "").strip().upper() == "PM" for head in heads))
    people = People(answers.me, "", set(layout.names(text.sample)))
    questions = (question,) if question else ()
    yield ChatExport(chat, _rows(text, chat, layout, people, Days(places)), questions=questions)
    for pair in _pairs(text, layout):
        direct = Chat(f"copied:{text.name}:{'~'.join(pair)}", ", ".join(pair), "dm")
        yield ChatExport(direct, _rows(text, direct, layout, people, Days(places), only=pair), questions=questions)


def _pairs(text: TextChat, layout: Layout) -> dict[_Pair, None]:
    """Those who wrote to each other alone, as Zoom keeps it between what all could read."""
    if not layout.has_direct:
        return {}
    name, to = (layout.head.groupindex[part] for part in ("name", "to"))
    pieces = columns(text.file, layout.head, layout.head)
    heads = ((parts[at + name], parts[at + to]) for parts in pieces for at in range(0, len(parts) - 1, layout.head.groups + 1))
    return dict.fromkeys(pair for one, other in heads if (pair := _pair(one, other)))


def _pair(one: str, other: str | None) -> _Pair | None:
    return (min(one, other), max(one, other)) if other else None


def _rows(text: TextChat, chat: Chat, layout: Layout, people: People, days: Days, *, only: _Pair | None = None) -> Iterator[Item]:
    """Every message of the file that all could read, or that these two wrote to each other, in its order."""
    clock, line, file = _Clock(days), 0, text.file.name
    width, at_name, at_to = layout.head.groups + 1, layout.head.groupindex["name"], layout.head.groupindex.get("to", 0)
    places = [layout.head.groupindex[part] for part in ("date", "minute", "second", "half")]
    for parts in columns(text.file, layout.head, layout.head):
        if parts[0]:
            yield from lines_before(parts[0], file, line + 1) if not only else ()
            line += parts[0].count("\n")
        for start in range(1, len(parts), width):
            row = parts[start : start + width]
            body = row[-1]
            line, at = line + 1 + body.count("\n"), line + 1
            if only != (_pair(row[at_name - 1], row[at_to - 1]) if at_to else None):
                continue
            date, minute, second, half = (row[place - 1] for place in places)
            sent_at = clock.moment(date, minute, second, half)
            if not row[at_name - 1]:
                yield SetAside(*_NOTICE, file, at)
                continue
            who, name, is_me = people[row[at_name - 1]]
            for said in _AGAIN.split(body):
                if date and not sent_at:
                    yield SetAside(*_NO_TIME, file, at)
                elif words := spoken(layout.unsaid.sub("", said)):
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
        if not NUMBERS.fullmatch(date):
            return written_time(f"{date} {minute}:{second or '00'}{half}")
        day, time, seconds = self._days[date], self._times[half][minute], second_of(second)
        return f"{day}{time}{seconds}" if day and time and seconds else None


DIALECT = Dialect(_match, _chats)
