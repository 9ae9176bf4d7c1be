"""KakaoTalk: the text files of Android, iOS and Windows, and the table that the app for macOS saves."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, Protocol

from voicetune_desktop.importers.line_apps.chats import Dialect, Item, People, TextChat, columns, lines_before
from voicetune_desktop.importers.line_apps.kakaotalk_phrases import APP_LINE, NOTICE, NOTICE_LINE, judge, spoken
from voicetune_desktop.importers.line_apps.kakaotalk_table import is_table, read_table
from voicetune_desktop.importers.whatsapp.clock import Halves, Times
from voicetune_desktop.importers.whatsapp.dates import numbers
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

_MONTHS = {name: 1 + at // 3 for at in range(0, 36, 3) for name in ["janfebmaraprmayjunjulaugsepoctnovdec"[at : at + 3]]}
_DATE = (
    r"(\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?|\d{4}[-/]\d{1,2}[-/]\d{1,2}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})"
)
_TIME = r"((?:(?:오전|오후) ?)?\d{1,2}:\d\d)( ?[AaPp][Mm]|)"
_NAME = r"([^\n]{1,120}?)"
_END = r"(?=\n|\Z)"
_DAY = rf"(?:[A-Z][a-z]{{2,8}}day, )?{_DATE}(?:,? [^\W\d_]{{1,9}})?"
_COMMA_ROW = rf"{_DATE}(?:,| at)? {_TIME}"
_SHORT_ROW = rf"((?:오전|오후) \d{{1,2}}:\d\d), {_NAME} : "

Row = tuple[str | None, str | None, str, str | None, str]
"""Day and minute as written, half of the day, sender, text. No minute: a heading. No sender: a notice."""


class _Split(Protocol):
    def __call__(self, parts: Iterator[str | None], /) -> Iterator[Row]: ...


class _Layout(NamedTuple):
    """One way in which the rows of a file begin, and what is made of the columns behind it."""

    cut: re.Pattern[str]
    head: re.Pattern[str]
    rows: _Split


def _of_commas(parts: Iterator[str | None]) -> Iterator[Row]:
    for day, minute, half, sender, sign, heading, short, name, notice, text in zip(*[parts] * 10, strict=False):
        if notice:
            yield None, "", "", None, f"{notice}{text}"
        elif sender or sign:
            yield day, minute, half or "", sender, text or ""
        elif short:
            yield None, short, "", name, text or ""
        else:
            yield day or heading, None, "", None, text or ""


def _of_brackets(parts: Iterator[str | None]) -> Iterator[Row]:
    for sender, minute, half, heading, notice, text in zip(*[parts] * 6, strict=False):
        if heading:
            yield heading, None, "", None, text or ""
        else:
            yield None, minute or "", half or "", sender, f"{notice or ''}{text}"


_COMMAS = _Layout(
    re.compile(rf"\n(?:{_COMMA_ROW}[:,] |{_SHORT_ROW})"),
    re.compile(rf"\n(?:{_COMMA_ROW}(?:, {_NAME} :(?: |{_END})|([:,]) |{_END})|{_DAY}{_END}|{_SHORT_ROW}|({APP_LINE}){_END})"),
    _of_commas,
)
_BRACKETS = _Layout(
    re.compile(rf"\n\[{_NAME}\] \[{_TIME}\]"),
    re.compile(rf"\n(?:\[{_NAME}\] \[{_TIME}\](?: |{_END})|-{{3,}} {_DAY} -{{3,}}|({APP_LINE}|{NOTICE_LINE}){_END})"),
    _of_brackets,
)
_TITLE = re.compile(
    r"(?:\n(?:Talk_|저장한 날짜)[^\n]*)*\n\ufeff?"
    r"(?:([^\n]{1,500}?)(?: (\d{1,4}))?(?: ?님과)? 카카오톡 대화|([^\n]{1,500}) with KakaoTalk Chats"
    r"|KakaoTalk Chats with ([^\n]+))(?=\n|\Z)"
)
"""The title of a chat, and how many are in a group."""
_HEADER = re.compile(r"Talk_[\d. :_-]+\.txt|.*카카오톡 대화|.*KakaoTalk Chats.*|저장한 날짜 ?:.*|Date Saved ?:.*|-{3,}")
_FILE_NAME = re.compile(r"KakaoTalk(?:[_ ]?Chats?)?[_ ]*(?:\d{8}_\d{4}_\d{2}_\d{3}_)?(?:with_)?(.*?)(?:[-_ \d]{10,})?")
_ROWS = 3
"""Rows that make a file without KakaoTalk's title one of its files."""


def _match(sample: str, name: str) -> Match:
    if is_table(sample):
        return Match(0.9 if _FILE_NAME.match(name.rpartition("/")[2]) else 0.75, "A table with the columns of KakaoTalk for macOS.")
    rows = max(len(layout.cut.findall(sample)) for layout in (_COMMAS, _BRACKETS))
    if _TITLE.match(sample) or (rows and "\n저장한 날짜 :" in sample[:500]):
        return Match(0.98 if rows else 0.6, "It begins as KakaoTalk begins its chats.")
    written = len(re.findall(rf"\n(?:{_COMMA_ROW}, {_NAME} : |-{{3,}} {_DAY} -{{3,}}|{_SHORT_ROW})", sample))
    if rows >= _ROWS and written:
        return Match(0.85, "Its lines begin like KakaoTalk's messages.")
    if rows and written:
        return Match(0.45, "Some lines begin like KakaoTalk's messages.")
    return Match(0.0, "No line begins as KakaoTalk's do.")


def _chats(text: TextChat, answers: Answers) -> Iterator[ChatExport]:
    title, is_group = _title(text)
    chat = Chat(f"kakaotalk:{title}", title, "group" if is_group else None)
    if is_table(text.sample):
        yield ChatExport(chat, read_table(text, chat, answers.me))
        return
    layout = max((_COMMAS, _BRACKETS), key=lambda layout: len(layout.cut.findall(text.sample)))
    parts = iter(layout.head.split(text.sample)[1:])
    people = People(answers.me, title, {sender for _, _, _, sender, _ in layout.rows(parts) if sender})
    yield ChatExport(chat, _rows(text, chat, layout, people))


def _title(text: TextChat) -> tuple[str, bool]:
    """The title of a chat, and whether it is a group for sure."""
    found = _TITLE.match(text.sample)
    if found:
        return next(filter(None, found.groups())).strip(), bool(found[2])
    named = _FILE_NAME.fullmatch(text.name)
    return (named[1].strip("_ ") if named else "") or text.name, False


def _rows(text: TextChat, chat: Chat, layout: _Layout, people: People) -> Iterator[Item]:
    """Every row of the file, in its order."""
    days, times, file = _Days(), Times(Halves()), text.file.name
    today: str | None = None
    line = 0
    for parts in columns(text.file, layout.cut, layout.head):
        if parts[0]:
            yield from lines_before(parts[0], file, line + 1, _HEADER)
            line += parts[0].count("\n")
        for day, minute, half, sender, body in layout.rows(iter(parts[1:])):
            line, at = line + 1 + body.count("\n"), line + 1
            if day is not None:
                today = days[day]
            if minute is None:
                yield from lines_before(body, file, at + 1, _HEADER)
            elif sender is None:
                yield SetAside(*(judge(body.rstrip("\n")) or NOTICE), file, at)
            elif not (today and (clock := times[half][minute])):
                yield SetAside(Reason.UNPARSABLE, "Its day or time does not exist.", file, at)
            elif aside := judge(words := spoken(body)):
                yield SetAside(*aside, file, at)
            else:
                who, name, is_me = people[sender]
                yield Message(chat.id, chat.title, None, who, name, is_me, f"{today}{clock}00", words)


class _Days(dict[str, str | None]):
    """From a date as written to "2023-08-15T", or None for a date that does not exist."""

    def __missing__(self, raw: str) -> str | None:
        month = next((_MONTHS[word[:3].lower()] for word in re.findall("[A-Za-z]{3,}", raw) if word[:3].lower() in _MONTHS), None)
        found = [int(number) for number in re.findall(r"\d+", raw)]
        try:
            year, month, day = (max(found), month, min(found)) if month else numbers(raw)
            self[raw] = f"{date(year, month, day).isoformat()}T"
        except ValueError:
            self[raw] = None
        return self[raw]


DIALECT = Dialect(_match, _chats, ("cp949",))
