"""LINE: the text file that a phone or the desktop app writes, a heading for each day and a line for each message."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from voicetune_desktop.importers.line_apps.chats import Dialect, Item, People, TextChat, columns, lines_before
from voicetune_desktop.importers.line_apps.line_phrases import (
    CALL,
    CALLED,
    CALLS,
    EMOJI,
    KNOWN,
    LOST,
    NOTHING,
    goes_on_as_notice,
    is_notice,
    is_unsent,
    named_thing,
)
from voicetune_desktop.importers.times.weekdays import DatedHeadings
from voicetune_desktop.importers.whatsapp.clock import Halves, Times
from voicetune_desktop.importers.whatsapp.dates import Days
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

_LETTER = "(?:[^\\W\\d_]|[\u0e31-\u0e4e])"
"""A letter, or one of the marks over Thai letters."""
_DAY = (
    rf"((?:(?:{_LETTER}{{2,16}}\.?|{_LETTER}\.),? )?)(\d{{1,4}}(?:[./-]|년 ?)\d{{1,2}}(?:[./-]|월 ?)\d{{1,4}}일?)\.?"
    rf"( ?[(（]?{_LETTER}{{0,16}}\.?[)）]?)(?=\n|\Z)"
)
_MINUTE = r"((?:(?:上午|下午|午前|午後|오전|오후) ?)?\d{1,2}:\d\d)( ?[AaPp]\.?[Mm]\.?|)"
_ROW_AHEAD = r"[^\d\n]{0,3}\d{1,2}:\d\d[^\t\n]{0,5}\t"
_QUOTED = rf'"([^"\n]*(?:""[^"\n]*)*(?:\n(?!{_ROW_AHEAD})[^"\n]*(?:""[^"\n]*)*)+)"(?=\n|\Z)'
"""A text of several lines stands in quotation marks; lines in it may look like headings."""

_PHONE_ROW = re.compile(rf"\n{_MINUTE}\t")
_PHONE = re.compile(rf"\n(?:{_DAY}|{_MINUTE}\t(?:([^\t\n]*)\t)?(?:{_QUOTED})?)")
_DESKTOP_ROW = re.compile(rf"\n{_MINUTE} ")
_HEADING = re.compile(rf"\n{_DAY}")
_TITLE = re.compile(
    r"\n(?:\[LINE\] ?(?:Chat history (with|in) (.+)|(.+?)(と)?のトーク(?:履歴)?|[与與](.+)的聊天[記记][录錄]|(.+)的聊天[記记][录錄]"
    r"|ประวัติการ(?:แชท|สนทนา)(กับ|ใน)(?:กลุ่ม)? ?\"?([^\n\"]+)\"?|(.+?)(?: ?님)?(?: ?[과와]의)? ?대화.*|(.+))"
    r"|Chat history (with|in) (.+))(?=\n|\Z)"
)
_GROUPS, _PRIVATE = frozenset({"in", "ใน"}), frozenset({"with", "と", "กับ"})
_ODD = CALLS | LOST | frozenset(" \t\n\u3000[")
_HEADER = re.compile(
    r"\[LINE\].*|Chat history (?:with|in) .*|(?:Saved on|保存日[時时期]|儲存日期|저장한 날짜|Save date)\b ?.*"
    r"|(?:บันทึก|Disimpan).*|保存[^\n]{0,6}[:：].*"
)


class _Layout(NamedTuple):
    """How the rows of a file begin: its columns are two around a day, the day, minute, half of the day, sender, quoted text, text."""

    cut: re.Pattern[str]
    head: re.Pattern[str]
    words: bool
    """The desktop's files have one space after the name, so that a name that is not known is taken for one word."""


def _match(sample: str, _name: str) -> Match:
    rows = len(_PHONE_ROW.findall(sample))
    titled, heading = _TITLE.match(sample), _HEADING.search(sample)
    if titled and sample.startswith("\n[LINE]") and (rows or heading):
        return Match(0.98, "It begins as LINE begins its chats.")
    if heading and rows:
        return Match(0.9 if titled else 0.75, "Headings for days and rows as LINE writes them.")
    if heading and _desktop_share(sample) > 0.5:
        return Match(0.9 if titled else 0.6, "Headings for days and rows as LINE for computers writes them.")
    return Match(0.0, "It has no rows as LINE writes them.")


def _desktop_share(sample: str) -> float:
    """Which part of a file's beginning are rows of the desktop's kind, if it begins with a heading of that kind."""
    if not _HEADING.match(_without_header(sample)):
        return 0.0
    lines = [line for line in sample.split("\n")[1:200] if line.strip()]
    return sum(bool(_DESKTOP_ROW.match("\n" + line) or _HEADING.match("\n" + line)) for line in lines) / len(lines)


def _without_header(sample: str) -> str:
    lines = sample.split("\n")[1:]
    begun = next((at for at, line in enumerate(lines) if line.strip() and not _HEADER.fullmatch(line)), 0)
    return "\n" + "\n".join(lines[begun:])


def _chats(text: TextChat, answers: Answers) -> Iterator[ChatExport]:
    title, is_group = _title(text)
    layout = _layout(text.sample)
    parts = layout.head.split(text.sample)
    senders = {sender for sender in parts[6::8] if sender}
    people = People(answers.me, "" if is_group else title, senders)
    dates = DatedHeadings()
    dates.add((before + after, day) for before, day, after in zip(parts[1::8], parts[2::8], parts[3::8], strict=True) if day)
    places, question = dates.places(answers.date_order)
    chat = Chat(f"line:{title}", title, "group" if is_group else None)
    reader = _Reader(chat, text, layout, Days(places), people)
    yield ChatExport(chat, reader.rows(), questions=(question,) if question else ())


def _title(text: TextChat) -> tuple[str, bool]:
    found = _TITLE.match(text.sample)
    if not found:
        return text.name.removeprefix("[LINE]").strip() or text.name, False
    words = [group for group in found.groups() if group]
    named = next((word for word in words if word not in _GROUPS | _PRIVATE), text.name)
    return named.strip(), words[0] in _GROUPS


def _layout(sample: str) -> _Layout:
    if _PHONE_ROW.search(sample):
        return _Layout(_PHONE_ROW, _PHONE, words=False)
    names = "|".join(re.escape(name) for name in sorted(_names(sample), key=lambda name: (-len(name), name)))
    known = rf"(?:({names})(?: |(?=\n|\Z)))?" if names else "((?!))?"
    return _Layout(_DESKTOP_ROW, re.compile(rf"\n(?:{_DAY}|{_MINUTE} {known}((?!))?)"), words=True)


def _names(sample: str) -> Iterable[str]:
    """Names of the desktop's rows, which nothing parts from the text: the words with which all rows of somebody begin."""
    rows = dict[str, list[list[str]]]()
    for line in sample.split("\n"):
        found = _DESKTOP_ROW.match("\n" + line)
        text = line[found.end() - 1 :] if found else ""
        if text and not is_notice(text):
            rows.setdefault(text.partition(" ")[0], []).append(text.split(" "))
    for texts in rows.values():
        shortest = max(1, min(map(len, texts)) - 1)
        same = [*takewhile(lambda words: len(set(words)) == 1, zip(*texts, strict=False))]
        if len(texts) > 1:
            yield " ".join(words[0] for words in same[:shortest])


class _Reader:
    """The rows of one chat."""

    def __init__(self, chat: Chat, text: TextChat, layout: _Layout, days: Days, people: People) -> None:
        self._chat, self._text, self._layout, self._days, self._people = chat, text, layout, days, people

    def rows(self) -> Iterator[Item]:
        """Every row of the file, in its order."""
        chat_id, title, file = self._chat.id, self._chat.title, self._text.file.name
        days, people, times, known = self._days, self._people, Times(Halves()), KNOWN.get
        today: str | None = None
        line, words = 0, self._layout.words
        for parts in columns(self._text.file, self._layout.cut, self._layout.head):
            row = iter(parts)
            if before := next(row):
                yield from lines_before(before, file, line + 1, _HEADER)
                line += before.count("\n")
            for _, day, _, minute, half, who_wrote, quoted, rest in zip(row, row, row, row, row, row, row, row, strict=False):
                line += 1
                if minute is None:
                    today = days[day]
                    yield from lines_before(rest, file, line + 1) if rest.strip() else ()
                    line += rest.count("\n") if rest else 0
                    continue
                at, text = line, rest
                if quoted is not None or "\n" in rest or EMOJI in rest:
                    line += rest.count("\n") + (quoted.count("\n") if quoted else 0)
                    text = _whole_text(quoted, rest)
                clock = times[half][minute]
                if today is None or clock is None:
                    yield SetAside(Reason.UNPARSABLE, "Its day or time does not exist.", file, at)
                    continue
                sender = who_wrote or ""
                if words or not sender:
                    sender, text = self._split(sender, text)
                aside = known(text) or (not sender and _said_by_app(text)) or ((words or text[:1] in _ODD) and _odd(text, words=words))
                if aside:
                    yield SetAside(*aside, file, at)
                    continue
                who, name, is_me = people[sender]
                yield Message(chat_id, title, None, who, name, is_me, f"{today}{clock}00", text)

    def _split(self, sender: str, text: str) -> tuple[str, str]:
        """The sender and the text of a row of the desktop, or one without a sender; "" for what LINE says itself."""
        if sender:
            return ("", f"{sender} {text}") if goes_on_as_notice(text) else (sender, text)
        if not self._layout.words or is_notice(text):
            return "", text
        first, _, rest = text.partition(" ")
        return first, rest


def _whole_text(quoted: str | None, rest: str) -> str:
    """A text of several lines without the quotation marks around it, and without what stands for LINE's own emoji."""
    text = rest.rstrip("\n") if quoted is None else quoted.strip("\n").replace('""', '"')
    if quoted is None and "\n" in text and text[:1] == text[-1:] == '"':
        text = text[1:-1]
    return text.replace(EMOJI, "").rstrip(" ") if EMOJI in text else text


def _said_by_app(text: str) -> tuple[Reason, str]:
    if is_unsent(text):
        return Reason.DELETED, "A message that was taken back."
    return Reason.SYSTEM, "A notice by LINE."


def _odd(text: str, *, words: bool) -> tuple[Reason, str] | None:
    if text.isspace() or text[0] in LOST:
        return NOTHING
    return CALL if text[0] in CALLS or (words and CALLED.fullmatch(text)) else named_thing(text)


DIALECT = Dialect(_match, _chats, ("cp932", "big5", "cp949"))
