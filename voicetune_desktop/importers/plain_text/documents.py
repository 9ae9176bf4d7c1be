"""Documents by one author: each paragraph is an answer, and what it answers is the heading above it or the document's name.

A chat model learns answers to something, so a text needs two roles: who asks is made, who answers is the author. A document is a
chat, and with each answer a conversation of its own begins in it. Among longer paragraphs a short one, such as a line of dialogue,
is no answer by itself: it goes with those that follow below the same heading. Where all are short, as sayings are, each stands alone.
"""

import re
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b

from voicetune_desktop.importers.plain_text.headings import heading_above, heading_of, title_of
from voicetune_desktop.importers.text_files.blocks import TextFile, text_blocks
from voicetune_desktop.importers.text_files.rows import Item
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

AUTHOR = Participant("author", "Author", is_me=True)
READER = Participant("reader", "Reader", is_me=False)

_LONGEST = 100_000
"""Characters of the longest paragraph; a longer one is cut."""
_SHORT = 200
"""Letters below which a paragraph is short."""
_OF_LINES, _OF_ONE_LINE = 40, 200
"""Letters that make a text a document: one of several lines, and one of a single line, which may be a notice of some app."""
_ID = 12
_LONGEST_WORD = 100
"""Letters of a word; a longer one in a single line of ASCII is code."""
_BLANK = re.compile(r"(\n[ \t]*(?:\n[ \t]*)+)")
_LINE = re.compile(r"(\n+)")
_FRONT = re.compile(r"---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n+|\Z)")
"""What programs for notes and blogs put before a text: title, date, tags."""
_PICTURES = re.compile(r"(?:!\[[^\]\n]*\]\([^)\n]*\)\s*|!\[\[[^\]\n]*\]\]\s*|<img [^>\n]*>\s*)+")
_RULE = re.compile(r"[\W_]+")
"""A line without a letter or number."""
_NO_TEXT = ((_RULE, (Reason.SYSTEM, "A line that parts sections.")), (_PICTURES, (Reason.MEDIA, "A picture.")))
_ROW = re.compile(r"\d{1,2}[:.]\d\d|\S+://")
"""How lines begin that are rows of a program: with a time or a link."""


def is_document(sample: str, *, among_others: bool = False) -> bool:
    """Whether the beginning of a text is prose, and no chat of an app that is not known; a short one may be a note among others."""
    lines = [line for line in sample.split("\n") if line.strip()]
    words = [*map(len, sample.split())]
    letters = sum(map(str.isalpha, sample))
    rows = sum(1 for line in lines if _ROW.search(line[:40]))
    fewest = 1 if among_others else _OF_LINES if len(lines) > 1 else _OF_ONE_LINE
    if len(lines) == 1 and sample.isascii() and max(words) > _LONGEST_WORD:
        return False
    return letters >= max(fewest, 0.7 * sum(words)) and rows * 5 < max(len(lines), 1) and sample.lstrip()[:1] not in "{[<"


def read_document(text: TextFile, title: str, sample: str) -> ChatExport:
    """The chat of a document. Raises SourceError while its rows are walked."""
    chat = Chat(f"plain-text:{title}", title, "dm")
    is_long = any(len(one) >= _SHORT for one in _gap(sample).split(sample))
    return ChatExport(chat, _rows(text, chat, sample, _SHORT if is_long else 1), (READER, AUTHOR))


def read_row(file: TextFile, chat: Chat, asked: str, text: str, *, is_titled: bool = False) -> ChatExport:
    """The chat of a text that is a row among others: a short one is a single answer, whatever its lines are.

    `is_titled` where the author gave it its title: then its first line is none.
    """
    if len(text) < _SHORT:
        return ChatExport(chat, _answer(chat, _key(asked, text), asked, text.strip()), (READER, AUTHOR))
    return ChatExport(chat, _rows(file, chat, text, _SHORT, asked, has_first=not is_titled), (READER, AUTHOR))


def _rows(text: TextFile, chat: Chat, sample: str, least: int, title: str = "", *, has_first: bool = True) -> Iterator[Item]:
    """Each passage with what it answers, `title` above the first heading, which may be the first line; what is none is set aside."""
    asked, heading, gap = title or chat.title, 0, _gap(sample)
    passages = _Passages(chat, "\n" if gap is _LINE else "\n\n", least)
    for line, paragraph in _pieces(text, gap):
        named = heading_of(paragraph, is_first=has_first and line == 1)
        if named:
            yield from passages.end(asked)
            yield from _unused(text, heading)
            asked, heading = named, line
        elif line == 1 and _FRONT.fullmatch(paragraph):
            asked = title_of(paragraph) or title or chat.title
            yield SetAside(Reason.SYSTEM, "Facts about the text, such as its date.", text.name, line)
        elif no_text := _no_text(paragraph):
            yield from passages.end(asked)
            yield SetAside(*no_text, text.name, line)
        else:
            heading = 0
            yield from passages.add(asked, paragraph)
    yield from passages.end(asked)
    yield from _unused(text, heading)


def _no_text(paragraph: str) -> tuple[Reason, str] | None:
    """Why a paragraph is none that somebody wrote; those begin with a sign."""
    if paragraph[:1].isalnum():
        return None
    return next((kind for pattern, kind in _NO_TEXT if pattern.fullmatch(paragraph)), None)


class _Passages:
    """Joins short paragraphs to passages of `least` letters; the last ones below a heading go with the passage before them."""

    def __init__(self, chat: Chat, between: str, least: int) -> None:
        self._chat, self._between, self._least = chat, between, least
        self._ready, self._short = list[str](), list[str]()
        self._again = Counter[str]()

    def add(self, asked: str, paragraph: str) -> Iterator[Message]:
        """Take a paragraph; gives the passage before it, where that has ended."""
        self._short.append(paragraph)
        if sum(map(len, self._short)) >= self._least:
            short, self._short = self._short, []
            yield from self.end(asked)
            self._ready = short

    def end(self, asked: str) -> Iterator[Message]:
        """Give what is left, as the answer to `asked`."""
        passage = self._between.join((*self._ready, *self._short))
        self._ready, self._short = [], []
        if passage:
            key = _key(asked, passage)
            self._again[key] += 1
            times = self._again[key]
            yield from _answer(self._chat, key if times == 1 else f"{key}-{times}", asked, passage)


def _gap(sample: str) -> re.Pattern[str]:
    """What parts paragraphs: blank lines, or the ends of lines where there are none."""
    return _BLANK if _BLANK.search(sample.strip()) else _LINE


def _unused(text: TextFile, heading: int) -> list[SetAside]:
    """The heading on a line, where one waits for its first paragraph in vain."""
    return [SetAside(Reason.SYSTEM, "A heading without a text below it.", text.name, heading)] if heading else []


def _pieces(text: TextFile, gap: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Paragraphs and headings, each with the line that it begins on; a heading may stand right above its paragraph."""
    for line, paragraph in _paragraphs(text, gap):
        at = 0
        while at < len(paragraph):
            above = (_FRONT.match(paragraph) if line == 1 and not at else None) or heading_above(paragraph, at)
            end = above.end() if above else len(paragraph)
            piece = paragraph[at:end].strip("\n")
            if piece.strip():
                yield line + paragraph.count("\n", 0, at), piece
            at = end


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


def _key(asked: str, paragraph: str) -> str:
    """The same in every version of a document in which the paragraph stands."""
    both = f"{asked}\0{paragraph}".encode("utf-8", "surrogatepass")
    return blake2b(both, digest_size=_ID).hexdigest()


def _answer(chat: Chat, key: str, asked: str, paragraph: str) -> Iterator[Message]:
    for side, who, said, flags in (("asked", READER, asked, ("begins",)), ("told", AUTHOR, paragraph, ())):
        yield Message(chat.id, chat.title, f"{key}-{side}", who.id, who.name, who.is_me, None, said, flags=flags)
