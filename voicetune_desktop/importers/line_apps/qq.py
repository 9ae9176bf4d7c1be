"""QQ: the text file of its message manager, which holds one talk or many."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from voicetune_desktop.importers.line_apps.chats import Dialect, Item, Person, TextChat, columns, lines_before
from voicetune_desktop.importers.whatsapp.clock import Halves, Times
from voicetune_desktop.importers.whatsapp.dates import Days, Places
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

_MOMENT = r"(\d{4}[-/]\d{1,2}[-/]\d{1,2}) ((?:(?:上午|下午) ?)?\d{1,2}:\d\d):(\d\d)( [AP]M|)"
_END = r"(?=\n|\Z)"
_NUMBER = r"[(<（]([\w.@+-]{1,100})[)>）]"
_NUMBERED = re.compile(rf"\n{_MOMENT} ([^\n]{{0,120}}?){_NUMBER}{_END}")
_BEHIND_BLANK = r"(?<![^\n]\n)"
_WHO = rf"(?:{_BEHIND_BLANK}|(?=[^\n]*[)>）]{_END})){_MOMENT} ([^\n]{{0,120}}?)(?:{_NUMBER})?{_END}"
"""In talks of two no number stands behind the name; then a blank line stands before, which parts messages."""
_ROW = re.compile(rf"\n{_WHO}")
_HEAD = re.compile(rf"\n(?:{_WHO}|消息对象[:：]([^\n]*))")
_COLUMNS, _TITLE = 8, 6
_HEADER = re.compile(r"=+|消息记录.*|消息分组[:：].*|\(?此消息记录为文本格式.*")
_BETWEEN = re.compile(r"(?:\n(?:={8,}|消息分组[:：].*|[ \t]*))+\Z")
"""What stands between two talks, after the last message of the first."""
_MAYBE_BETWEEN = "=消 \t"
"""What that begins with, in a text of one line."""
_RANK = re.compile("^【[^】]{1,20}】")
"""A member's rank or title before their name in a group."""

_APP = frozenset({"10000", "1000000", "80000000"})
"""Numbers under which QQ speaks itself; the last one are anonymous members."""
_FILE = (Reason.MEDIA, "A picture, sticker or file without text.")
_SHARED = (Reason.UNSUPPORTED, "A red packet, place, card or the like.")
_FILES = "图片 表情 语音 视频 文件 动画表情 闪照 自定义表情 原创表情 商城表情 短视频 语音消息"
_OTHERS = "QQ红包 红包 位置 名片 分享 聊天记录 卡片消息 转账 投票 群公告 群签到"
_KNOWN = (
    {f"[{word}]": _FILE for word in _FILES.split()}
    | {f"[{word}]": _SHARED for word in _OTHERS.split()}
    | {"": (Reason.MEDIA, "Nothing is left of this message.")}
)
_PICTURES = re.compile(r"(?:\[(?:图片|表情)\]\s*){2,}|\s+|\[(?:文件|视频|语音)[:：][^\n\]]{1,200}\]")
_INSIDE = re.compile(r"\[(?:图片|表情)\]")
"""What stands for a picture or a face inside a text."""
_MAYBE_FILE = "["
"""With what a text begins that may stand for a file; nothing begins with it, too."""
_GONE_MARK = "撤回了一条"
_GONE = re.compile(rf".{{0,60}}{_GONE_MARK}(?:成员)?消息.{{0,60}}")
_UNTITLED = "QQ"


def _match(sample: str, _name: str) -> Match:
    if sample.startswith("\n消息记录") or "\n消息对象" in sample[:2000]:
        return Match(0.98 if _ROW.search(sample) else 0.6, "It begins as QQ begins its records of messages.")
    rows = _NUMBERED.search(sample)
    return Match(0.7 if rows else 0.0, "Its lines begin like QQ's messages." if rows else "No line begins as QQ's messages do.")


def _chats(text: TextChat, answers: Answers) -> Iterator[ChatExport]:
    """The talks of a file, which stand in it one after the other."""
    walk = _Walk(text, answers.me)
    while walk.begin():
        yield ChatExport(walk.chat, walk.items())
        for _ in walk.items():
            pass


class _Walk:
    """A way through the file that stops between its talks."""

    def __init__(self, text: TextChat, me: str | None) -> None:
        self._text, self._people = text, _People(me, None if me else _owner(text.sample))
        self._days, self._times = Days(Places("ymd", 0, 1, 2)), Times(Halves())
        self._next: str | None = None if "\n消息对象" in text.sample else text.name
        self._before: list[Item] = []
        self._parts = self._read(is_begun=self._next is not None)
        self.chat = Chat("", "")

    def begin(self) -> bool:
        """Go to the next talk; False where there is none."""
        for found in self._parts if self._next is None else ():
            if isinstance(found, str):
                self._next = found
                break
            self._before += found
        if self._next is None and not self._before:
            return False
        title = self._next or _UNTITLED
        self.chat, self._next = Chat(f"qq:{title}", title), None
        return True

    def items(self) -> Iterator[Item]:
        """The rows of this talk that have not been read yet."""
        while self._before:
            yield self._before.pop(0)
        for found in self._parts if self._next is None else ():
            if isinstance(found, str):
                self._next = found
                return
            yield from found

    def _read(self, *, is_begun: bool) -> Iterator[Sequence[Item] | str]:
        """Titles of talks, and their rows, some at a time; a talk that has no title is called after the file."""
        file, line = self._text.file.name, 1
        for before, *parts in columns(self._text.file, _ROW, _HEAD):
            yield [*lines_before(before, file, line, _HEADER)]
            line += before.count("\n")
            heads = zip(*[iter(parts)] * _COLUMNS, strict=True)
            for title, rows in groupby(heads, key=itemgetter(_TITLE)):
                if title is None:
                    if not is_begun:
                        yield self._text.name
                    items, line = self._rows(rows, line)
                    yield items
                else:
                    for *_, body in rows:
                        yield title.strip() or _UNTITLED
                        yield [*lines_before(body, file, line + 1, _HEADER)]
                        line += 1 + body.count("\n")
                is_begun = True

    def _rows(self, heads: Iterable[Sequence[str]], line: int) -> tuple[list[Item], int]:
        """What becomes of rows of one talk, and the line behind them."""
        items, people, days, times = list[Item](), self._people, self._days, self._times
        chat, title, file = self.chat.id, self.chat.title, self._text.file.name
        for day, minute, second, half, name, number, _, body in heads:
            words = body.strip("\n")
            if "\n" in words or words[:1] in _MAYBE_BETWEEN:
                words = _BETWEEN.sub("", body).strip("\n")
            date, clock = days[day], times[half][minute]
            said = _INSIDE.sub("", words).strip() if "[" in words else words
            if aside := _judge(words, number) or (None if said else _FILE):
                items.append(SetAside(*aside, file, line))
            elif date is None or clock is None or second > "59":
                items.append(SetAside(Reason.UNPARSABLE, "Its day or time does not exist.", file, line))
            else:
                who, shown, is_me = people[name, number or name]
                items.append(Message(chat, title, None, who, shown, is_me, f"{date}{clock}{second}", said))
            line += 1 + body.count("\n")
        return items, line


def _judge(text: str, number: str) -> tuple[Reason, str] | None:
    if _GONE_MARK in text and _GONE.fullmatch(text):
        return Reason.DELETED, "A message that was taken back."
    if number in _APP:
        return Reason.SYSTEM, "A notice by QQ."
    if text[:1] not in _MAYBE_FILE and not text.isspace():
        return None
    known = _KNOWN.get(text)
    return known or (_FILE if _PICTURES.fullmatch(text) else None)


def _owner(sample: str) -> str | None:
    """The number of the one who exported: in a talk of two, it is not the one after whom the talk is called."""
    for talk in re.split(r"\n消息对象[:：]", sample)[1:]:
        people = {found[6] or found[5]: _shown(found[5]) for found in _ROW.finditer(talk) if found[6] not in _APP}
        others = [number for number, name in people.items() if name != talk.partition("\n")[0].strip()]
        if len(people) == 2 and len(others) == 1:
            return others[0]
    return None


def _shown(name: str) -> str:
    return _RANK.sub("", name).strip()


class _People(dict[tuple[str, str], Person]):
    """From name and number to the person; a member may change the name, the number stays."""

    def __init__(self, me: str | None, owner: str | None) -> None:
        super().__init__()
        self._me = me or owner

    def __missing__(self, raw: tuple[str, str]) -> Person:
        name = _shown(raw[0]) or raw[1]
        found = self[raw] = (raw[1], name, None if self._me is None else self._me in (name, raw[1]))
        return found


DIALECT = Dialect(_match, _chats, ("gb18030",))
