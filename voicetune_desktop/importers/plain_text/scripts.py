"""Talks written down as plain text: "Name: text" scripts, interviews, subtitles that name who speaks."""

import re
from collections import Counter
from collections.abc import Iterator

from voicetune_desktop.importers.line_apps.chats import People
from voicetune_desktop.importers.text_files.blocks import TextFile, text_blocks, whole_rows
from voicetune_desktop.importers.text_files.rows import Item, Stray, text_rows
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Reason, SetAside

_NAMES_COUNTED = 20_000
"""Different beginnings of lines that are counted; a talk has some dozens of speakers."""
_TWICE = 2
_FEW = 12
"""Turns up to which somebody who speaks once is a speaker, too: in a longer text it may be a word before a colon."""
_TURNS = 3
_SHARE = 0.4
"""Of the lines of a talk, so many at least begin with a name."""

_AT = r"\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?"
_CLOCK = rf"(?:[\[(]?{_AT}[\])]?[ \t]+(?:-[ \t])?)?"
_NAME = r"[^\W\d_](?:[^\n:：.!?,;<>\[\]{}|=\"“”]|(?<=[^\W\d_])\.(?= )){0,39}"
_MARK = r"(?:\*\*|__)?"
_AFTER = rf"{_MARK}(?:[ \t]?[\[(]{_AT}[\])])?[ \t]?(?::{_MARK}(?=[ \t\n]|\Z)|：{_MARK})[ \t]*"
_ABOVE = rf"(?:\][ \t]+|\t|[ \t]{{2,}})[\[(]?{_AT}[\])]?[ \t]*(?=\n)"
"""What stands behind a name on a line of its own: a time, with more than one space or with the name in brackets before it."""


def _head(name: str, voice: str) -> re.Pattern[str]:
    """The beginning of a turn, in one of three groups the name: a voice of subtitles, "Name:", or a line "Name  0:12"."""
    return re.compile(rf"\n(?:<v ({voice})>|(?:[-–] ?)?{_CLOCK}{_MARK}({name}){_AFTER}|\[?({name}){_ABOVE})")


_LINE = _head(f"{_NAME}?", r"[^>\n]{1,40}")
_MARK_OF_NAME = re.compile("[:：]|<v ")
"""What every line has that `_LINE` finds: to look for that in each line of a document takes ten times as long."""
_CUE = re.compile(r"(?:\n[ \t]*\d{1,6}[ \t]*|(?<=\n)\n[^\n]{1,200})?\n[ \t]*(?:\d+:)?\d\d:\d\d[.,]\d{3} --> [^\n]*")
"""When a subtitle is shown, and its number or name in the line above."""
_CUE_LINE = re.compile(r"WEBVTT.*|\d{1,6}|[\d:.,]+ --> .*")
_WORDS = 4
"""Words of the longest name."""


def is_script(sample: str) -> bool:
    """Whether the beginning of a text, after a newline, is a talk of at least two who are named."""
    lines = (_CUE.sub("", sample) if "-->" in sample else sample).split("\n")
    may_name = [*lines[:1], *filter(_MARK_OF_NAME.search, lines[1:-1]), *lines[1:][-1:]]
    found = _speakers(_named("\n".join(may_name)))
    turns = sum(found.values())
    return len(found) > 1 and turns >= _TURNS and turns >= _SHARE * sum(1 for line in lines if line.strip())


def read_script(text: TextFile, title: str, answers: Answers) -> ChatExport:
    """The talk of a file. Raises SourceError."""
    counted = Counter[str]()
    with text.open() as stream:
        for piece in whole_rows(text_blocks(stream, text.encoding), _LINE):
            for name, turns in _named(piece).items():
                if name in counted or len(counted) < _NAMES_COUNTED:
                    counted[name] += turns
    names = list(_speakers(counted))
    people = People(answers.me, title, names)
    chat = Chat(f"plain-text:{title}", title)
    questions = () if answers.me else ask_who_i_am(names, title)
    return ChatExport(chat, _rows(text, chat, names, people), questions=questions)


def _named(text: str) -> Counter[str]:
    """What stands where the name of a speaker would, and how often."""
    named = Counter[str]()
    for groups, turns in Counter(_LINE.findall(text)).items():
        found = "".join(groups).strip()
        if len(found.split()) <= _WORDS:
            named[found] += turns
    return named


def _speakers(counted: Counter[str]) -> Counter[str]:
    """Those who speak, with their turns."""
    least = 1 if counted.total() <= _FEW and max(counted.values(), default=0) >= _TWICE else _TWICE
    return Counter({name: turns for name, turns in counted.items() if turns >= least})


def _rows(text: TextFile, chat: Chat, names: list[str], people: People) -> Iterator[Item]:
    """The turns in their order; a line without a name goes on with the turn before."""
    known = "|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name)))) or r"(?!)"
    for row in text_rows(text, _head(known, known)):
        if isinstance(row, Stray):
            if not _CUE_LINE.fullmatch(row.text.strip("\ufeff ")):
                yield SetAside(Reason.SYSTEM, "A line before the first one with a name.", text.name, row.line)
            continue
        who, name, is_me = people[row.head[1] or row.head[2] or row.head[3]]
        words = _words(row.body)
        if words:
            yield Message(chat.id, chat.title, None, who, name, is_me, None, words)
        else:
            yield SetAside(Reason.SYSTEM, "A name without a text.", text.name, row.line)


def _words(body: str) -> str:
    """What was said, without the numbers and times that stand between lines of subtitles."""
    if "-->" in body:
        body = re.sub(r"\n{2,}", "\n", _CUE.sub("", body))
    return (body.replace("</v>", "") if "<" in body else body).strip()
