"""Texts in the Rich Text Format: their paragraphs, and the level of those that are headings.

Layout: Rich Text Format Specification 1.9.1. What stands in other code pages than the text's own is told by the font.
"""

import re
from codecs import lookup
from collections.abc import Callable, Iterator
from copy import copy

from msgspec import Struct

from voicetune_desktop.importers.office.paragraph import DocumentFault, Paragraph

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<code>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z'])|(?P<brace>[{}])"
    rb"|[\r\n]+|(?P<text>[^\\{}\r\n]+)|."
)
_ASIDE = frozenset({
    "colortbl", "comment", "falt", "filetbl", "footer", "footerf", "footerl", "footerr", "header", "headerf", "headerl", "headerr",
    "info", "listtext", "nonshppict", "object", "pict", "pntext", "private", "revtbl",
})  # fmt: skip
"""Groups without a text of the author's; more begin with an asterisk."""
_SIGNS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
_WORDS = {
    "tab": "\t", "line": "\n", "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019",
    "ldblquote": "\u201c", "rdblquote": "\u201d", "bullet": "\u2022", "emspace": " ", "enspace": " ",
}  # fmt: skip
_PARAGRAPH_ENDS = frozenset({"par", "sect", "page", "cell", "row"})
_PAGES = {77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
          177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250"}  # fmt: skip
"""Code pages by the sets of characters that fonts name."""
_HEADING = re.compile(r"heading ([1-6])\b")
_DEEPEST_HEADING = 6
_MACINTOSH = 10_000
"""The code page of Macintosh, as this format numbers it."""
_DEEPEST = 200
"""Groups inside each other; tables in text boxes stay below 40."""


class _Group(Struct):
    """What holds up to the next brace: which part of the file it is ("" is the text), and how letters are read."""

    part: str = ""
    page: str = "cp1252"
    level: int = 0
    is_hidden: bool = False
    stand_ins: int = 1
    """Letters that follow each letter in Unicode, for programs that do not know it."""


def is_rtf(data: bytes) -> bool:
    """Whether these are the first bytes of such a text."""
    return data.startswith(b"{\\rtf")


def rtf_paragraphs(data: bytes) -> Iterator[Paragraph]:
    """The paragraphs that have letters. Raises DocumentFault, also after some of them."""
    reader, at = _Reader(), 0
    while found := _TOKEN.match(data, at):
        at = found.end() + reader.take(found)
        yield from reader.done
        reader.done.clear()
    reader.end()
    yield from reader.done


class _Reader:
    """Takes words, braces and letters one by one."""

    def __init__(self) -> None:
        self.done: list[Paragraph] = []
        self._groups = [_Group()]
        self._pages: dict[int, str] = {}
        self._levels: dict[int, int] = {}
        self._number = self._standing_in = self._notes = 0
        self._default, self._bytes, self._letters = "cp1252", bytearray(), list[str]()
        self._words: dict[str, Callable[[int], None]] = {
            "ansicpg": self._on_page, "mac": lambda _: self._on_page(_MACINTOSH), "f": self._on_font, "fcharset": self._on_letters_of_font,
            "uc": self._on_stand_ins, "u": self._on_letter, "s": self._on_style, "outlinelevel": self._on_level,
            "pard": lambda _: self._on_level(_DEEPEST_HEADING), "footnote": self._on_note,
            "plain": lambda _: self._on_hidden(0), "deleted": self._on_hidden, "v": self._on_hidden,
            "fonttbl": lambda _: self._on_part("fonts"), "stylesheet": lambda _: self._on_part("styles"),
        }  # fmt: skip

    def take(self, found: re.Match[bytes]) -> int:
        """Read one piece; gives the number of bytes to leave out after it."""
        if found["text"] is not None:
            self._on_bytes(found["text"])
        elif found["code"]:
            self._on_bytes(bytes.fromhex(found["code"].decode()))
        elif found["word"]:
            return self._on_word(found["word"].decode(), found["number"])
        elif found["brace"] or found["sign"]:
            self._on_sign((found["brace"] or found["sign"]).decode("latin-1"), is_brace=bool(found["brace"]))
        return 0

    def end(self) -> None:
        """A paragraph ends."""
        self._flush()
        text = "".join(self._letters).encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()
        if text:
            self.done.append(Paragraph(text, self._groups[-1].level, self._notes))
            self._notes = 0
        self._letters.clear()

    def _on_word(self, word: str, written: bytes | None) -> int:
        number = 1 if written is None else int(written)
        if word == "bin":
            return max(0, number)
        if word in _ASIDE:
            self._on_part("aside")
        elif handler := self._words.get(word):
            handler(number)
        elif not self._groups[-1].part:
            if word in _PARAGRAPH_ENDS:
                self.end()
            elif word in _WORDS:
                self._add(_WORDS[word])
        return 0

    def _on_sign(self, sign: str, *, is_brace: bool) -> None:
        if is_brace and sign == "{":
            self._open()
        elif is_brace:
            self._flush()
            if len(self._groups) > 1:
                self._groups.pop()
        elif sign == "*":
            self._on_part("aside")
        elif sign in "\r\n":
            self.end()
        elif sign in _SIGNS:
            self._add(_SIGNS[sign])

    def _open(self) -> None:
        if len(self._groups) > _DEEPEST:
            raise DocumentFault
        self._flush()
        self._groups.append(copy(self._groups[-1]))
        self._standing_in = 0

    def _on_part(self, part: str) -> None:
        self._groups[-1].part = self._groups[-1].part or part

    def _on_note(self, _: int) -> None:
        self._notes += not self._groups[-1].part
        self._on_part("aside")

    def _on_page(self, number: int) -> None:
        self._default = self._groups[-1].page = _page(number)

    def _on_font(self, number: int) -> None:
        self._flush()
        self._number = number
        self._groups[-1].page = self._pages.get(number, self._default)

    def _on_letters_of_font(self, number: int) -> None:
        if self._groups[-1].part == "fonts" and number in _PAGES:
            self._pages[self._number] = _PAGES[number]

    def _on_stand_ins(self, number: int) -> None:
        self._groups[-1].stand_ins = max(0, number)

    def _on_letter(self, number: int) -> None:
        self._add(chr(number % 0x10000))
        self._standing_in = self._groups[-1].stand_ins

    def _on_style(self, number: int) -> None:
        self._number = number
        if not self._groups[-1].part:
            self._groups[-1].level = self._levels.get(number, 0)

    def _on_level(self, number: int) -> None:
        self._groups[-1].level = number + 1 if number < _DEEPEST_HEADING else 0

    def _on_hidden(self, number: int) -> None:
        self._flush()
        self._groups[-1].is_hidden = bool(number)

    def _on_bytes(self, data: bytes) -> None:
        """Letters of the text, or the name of a style."""
        left, self._standing_in = data[self._standing_in :], max(0, self._standing_in - len(data))
        group = self._groups[-1]
        if group.part == "styles":
            heading = _HEADING.match(left.decode("latin-1").strip().lower())
            if heading:
                self._levels[self._number] = int(heading[1])
        elif not group.part and not group.is_hidden:
            self._bytes += left

    def _add(self, text: str) -> None:
        self._flush()
        group = self._groups[-1]
        if not group.part and not group.is_hidden:
            self._letters.append(text)

    def _flush(self) -> None:
        """Make letters of the bytes that wait, which may be halves of letters one by one."""
        if self._bytes:
            self._letters.append(self._bytes.decode(self._groups[-1].page, "replace"))
            self._bytes.clear()


def _page(number: int) -> str:
    name = "mac_roman" if number == _MACINTOSH else f"cp{number}"
    try:
        lookup(name)
    except LookupError:
        return "cp1252"
    return name
