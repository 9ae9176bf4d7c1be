"""Documents by one author: each paragraph is an answer, and what it answers is the heading above it or the document's name.

A chat model learns answers to something, so a text needs two roles: who asks is made, who answers is the author.
"""

import re
from collections.abc import Iterator
from hashlib import blake2b

from voicetune_desktop.importers.text_blocks import TextFile, text_blocks
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

AUTHOR = Participant("author", "Author", is_me=True)
READER = Participant("reader", "Reader", is_me=False)

_LONGEST = 100_000
"""Characters of the longest paragraph; a longer one is cut."""
_TITLE = 100
"""Characters of the longest first line that is a title."""
_LETTERS = 200
"""Letters that make a text a document."""
_ID = 12
_BLANK = re.compile(r"(\n[ \t]*(?:\n[ \t]*)+)")
_LINE = re.compile(r"(\n+)")
_HEADING = re.compile(r"#{1,6}[ \t]+([^\n]+?)[ \t]*#*")
_RULE = re.compile(r"[-*_=~#\s]+")
_ROW = re.compile(r"\d{1,2}[:.]\d\d|\S+://")
"""How lines begin that are rows of a program: with a time or a link."""
_ENDS = tuple(".!?…:;,。！？")


def is_document(sample: str) -> bool:
    """Whether the beginning of a text is prose in paragraphs, and no chat of an app that is not known."""
    lines = [line for line in sample.split("\n") if line.strip()]
    marks = sum(not char.isspace() for char in sample)
    letters = sum(map(str.isalpha, sample))
    rows = sum(1 for line in lines if _ROW.search(line[:40]))
    return len(lines) > 1 and letters >= max(_LETTERS, 0.7 * marks) and rows * 5 < len(lines) and sample.lstrip()[:1] not in "{[<"


def read_document(text: TextFile, title: str, sample: str) -> Iterator[ChatExport]:
    """A chat for each paragraph, and one of what is none. Raises SourceError."""
    asked, heading, count = title, 0, 0
    aside = list[SetAside]()
    for line, paragraph in _paragraphs(text, _BLANK if _BLANK.search(sample.strip()) else _LINE):
        named = _named(paragraph, is_first=line == 1)
        if named:
            aside += _unused(text, heading)
            asked, heading = named, line
        elif _RULE.fullmatch(paragraph):
            aside.append(SetAside(Reason.SYSTEM, "A line that parts sections.", text.name, line))
        else:
            heading, count = 0, count + 1
            yield _answer(title, asked, paragraph, count)
    aside += _unused(text, heading)
    if aside:
        yield ChatExport(Chat(f"plain-text:rest:{text.name}", title), aside)


def _unused(text: TextFile, heading: int) -> list[SetAside]:
    """The heading on a line, where one waits for its first paragraph in vain."""
    return [SetAside(Reason.SYSTEM, "A heading without a text below it.", text.name, heading)] if heading else []


def _paragraphs(text: TextFile, gap: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """The paragraphs of a file, each with the line that it begins on."""
    line, held = 1, ""
    with text.open() as stream:
        for block in text_blocks(stream, text.encoding):
            parts = gap.split((held + block).removeprefix("\ufeff") if line == 1 else held + block)
            held = parts.pop()
            for part in parts:
                if part.strip():
                    yield line + _blank_lines(part), part.strip("\n")
                line += part.count("\n")
            while len(held) > _LONGEST:
                yield line, held[:_LONGEST]
                line, held = line + held.count("\n", 0, _LONGEST), held[_LONGEST:]
    if held.strip():
        yield line + _blank_lines(held), held.strip("\n")


def _blank_lines(part: str) -> int:
    return len(part) - len(part.lstrip("\n"))


def _named(paragraph: str, *, is_first: bool) -> str:
    """The words of a heading; nothing for another paragraph."""
    found = _HEADING.fullmatch(paragraph)
    if found:
        return found[1]
    is_title = is_first and len(paragraph) <= _TITLE and "\n" not in paragraph and not paragraph.rstrip().endswith(_ENDS)
    return paragraph.strip() if is_title else ""


def _answer(title: str, asked: str, paragraph: str, number: int) -> ChatExport:
    digest = blake2b(f"{asked}\0{paragraph}".encode("utf-8", "surrogatepass"), digest_size=_ID).hexdigest()
    chat = Chat(f"plain-text:{digest}", f"{title} {number}", "dm")
    said = ((READER, asked), (AUTHOR, paragraph))
    messages = [Message(chat.id, chat.title, str(at), who.id, who.name, who.is_me, None, text) for at, (who, text) in enumerate(said)]
    return ChatExport(chat, messages, (READER, AUTHOR))
