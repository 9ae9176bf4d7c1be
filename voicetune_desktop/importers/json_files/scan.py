"""Where JSON values end: the decoder says that of good ones. Where it does not, brackets are counted in bytes: no recursion, so
nothing a file holds can break it.

All but `border` look at text `without_escapes`, where the next quote ends a string.
"""

import re
from typing import NamedTuple

from msgspec import MsgspecError, Raw
from msgspec.json import Decoder

_TOKEN = re.compile(rb'"[^"]*+("?)|[{}\[\]]')
_STRING = re.compile(rb'"[^"]*+"')
_SCALAR = re.compile(rb'"[^"]*+("?)|[^\s,\[\]{}"]++')
_NEXT = re.compile(rb"\s*+,\s*+(?=[^\s,\]])")
_FIRST_KEY = re.compile(rb'\{\s*+"[^"\\]*+"\s*+:')
_SECOND_KEY = re.compile(rb'\s*+(?:"[^"\\]*+(?>(?:\\.[^"\\]*+){0,999})"|[^\s,\[\]{}"]++)\s*+,\s*+("[^"\\]*+"\s*+:)', re.DOTALL)
_INDENT = re.compile(rb"[\r\n]++[ \t]")
_TAIL = re.compile(rb"\s*+\}\Z")
_LONGEST_TAIL = 100
_QUOTE, _OPENING = ord('"'), b"{["
_NEAR = 1 << 14
"""Bytes that are walked token by token; behind them most of what is skipped lies wholly inside."""
_DEEP = 32
"""Containers inside one another that are seen at once; more of them are walked."""
_DECODER = Decoder(Raw)
_BEHIND = re.compile(r"trailing characters \(byte (\d+)\)\Z")
"""What the decoder says of more than one value, with the number of the first byte behind the first one, counted from 1."""
_ALIKE = bytes.maketrans(b"{}", b"[]")
_NO_BRACKETS = bytes(set(range(256)) - set(b"{}[]"))


class Border(NamedTuple):
    """How a writer parts two elements of an array: from the blanks before one's closing brace to the other's first key."""

    between: bytes
    tail: int
    """Bytes of `between` that belong to the element before."""
    second: bytes = b""
    """The key behind the first value, by which an element is told from those inside of it that begin alike; b"" where none is."""

    @property
    def last(self) -> bytes:
        """How an indented array ends: as between two elements, but with a line end in place of the comma."""
        return self.between[: self.tail] + self.between[:1]

    @property
    def indented(self) -> bool:
        """Whether it starts a line of its own depth, as then it stands in no string and in no element of valid JSON."""
        return bool(_INDENT.match(self.between))

    @property
    def head(self) -> bytes:
        """How an element begins; where it is indented, only one of the same depth does."""
        return self.between[self.between.index(b"{") :]

    def last_end(self, text: bytes, start: int, stop: int) -> int:
        """Where the last element ends behind which this border stands in a part of the text, -1 where it does not."""
        at = text.rfind(self.between, start, stop)
        while at >= 0 and not self._is_followed(text, at):
            at = text.rfind(self.between, start, at + len(self.between) - 1)
        return at + self.tail if at >= 0 else -1

    def next_end(self, text: bytes, start: int) -> int:
        """Where the next element ends behind which this border stands, -1 where it does not."""
        at = text.find(self.between, start)
        while at >= 0 and not self._is_followed(text, at):
            at = text.find(self.between, at + 1)
        return at + self.tail if at >= 0 else -1

    def balanced_end(self, text: bytes, start: int) -> int:
        """Where the next element ends by which as many brackets were closed as opened since `start`, those in strings, too; -1 for none."""
        at, braces, brackets = start, 0, 0
        while (end := self.next_end(text, at)) >= 0:
            braces += text.count(b"{", at, end) - text.count(b"}", at, end)
            brackets += text.count(b"[", at, end) - text.count(b"]", at, end)
            if braces == brackets == 0:
                return end
            at = end
        return -1

    def any_end(self, text: bytes, start: int) -> int:
        """Where the next element ends behind which this border or the end of an indented array stands, -1 where neither does."""
        between = text.find(self.between, start)
        last = text.find(self.last, start, between if between >= 0 else None)
        return (last if last >= 0 else between) + self.tail if max(between, last) >= 0 else -1

    def _is_followed(self, text: bytes, at: int) -> bool:
        return not self.second or _second_key(text, at + len(self.between)) == self.second


def without_escapes(text: bytes) -> bytes:
    """The text with another sign in place of each escaped quote and backslash, and everything else where it was."""
    return text.replace(rb"\\", b"__").replace(rb"\"", b"__") if b"\\" in text else text


def walk_out(text: bytes, at: int, levels: int, stop: int) -> tuple[int, int]:
    """Walk on until `levels` containers are closed: how many are left open at `stop`, and where the walk ended."""
    size = _NEAR
    end = min(at + size, stop)
    levels, at = _by_token(text, at, levels, end)
    while levels > 0 and end < stop:
        size *= 2
        end = min(at + size, stop)
        levels, at = _at_once(text, at, levels, end, stop) or _by_token(text, at, levels, end)
    return levels, at


def _by_token(text: bytes, at: int, levels: int, stop: int) -> tuple[int, int]:
    for token in _TOKEN.finditer(text, at, stop):
        first = text[token.start()]
        if first == _QUOTE:
            if not token[1]:
                return levels, token.start()
        elif first in _OPENING:
            levels += 1
        else:
            levels -= 1
            if levels <= 0:
                return 0, token.end()
    return levels, stop


def _at_once(text: bytes, at: int, levels: int, end: int, stop: int) -> tuple[int, int] | None:
    """The walk to `end`, or the end of the string there, in a fifth of the time; None where a container is left on the way."""
    bare = _STRING.sub(b"", text[at:end] + b'"')
    if not bare.endswith(b'"'):
        end = text.find(b'"', end, stop) + 1
        if not end:
            return None
    brackets = bare.translate(_ALIKE, _NO_BRACKETS)
    for _ in range(_DEEP):
        brackets = brackets.replace(b"[]", b"")
    closed = brackets.count(b"]")
    return (levels + len(brackets) - 2 * closed, end) if closed < levels and b"[]" not in brackets else None


def value_end(text: bytes, at: int, stop: int) -> int:
    """Where the value that starts at `at` ends; -1 where it does not before `stop`."""
    if text[at] in _OPENING:
        end = _told_end(text, at, stop)
        if end >= 0:
            return end
        levels, end = walk_out(text, at, 0, stop)
        return -1 if levels else end
    found = _SCALAR.match(text, at, stop)
    if not found:
        return at + 1
    whole = found[1] if text[at] == _QUOTE else found.end() < stop
    return found.end() if whole else -1


def _told_end(text: bytes, at: int, stop: int) -> int:
    """Where the decoder says that a good value ends, a tenth of the time that a walk takes; -1 where it says nothing."""
    try:
        _DECODER.decode(memoryview(text)[at:stop])
    except MsgspecError as error:
        behind = _BEHIND.search(str(error))
        stop = at + int(behind[1]) - 1 if behind else at
    except RecursionError:
        return -1
    return at + len(text[at:stop].rstrip()) if stop > at else -1


def spans(text: bytes, at: int, stop: int) -> list[tuple[int, int]]:
    """Start and end of every element of an array, from the one at `at` on, that ends before `stop`."""
    found: list[tuple[int, int]] = []
    while (end := value_end(text, at, stop)) > 0:
        found.append((at, end))
        step = _NEXT.match(text, end)
        if not step or step.end() >= stop:
            break
        at = step.end()
    return found


def border(text: bytes, start: int, end: int) -> Border | None:
    """The border behind the element at `start`, None unless it and the next one are objects that begin with the same key."""
    tail, step = _TAIL.search(text, max(start, end - _LONGEST_TAIL), end), _NEXT.match(text, end)
    head = _FIRST_KEY.match(text, step.end()) if step else None
    if not tail or not head or not text.startswith(head[0], start):
        return None
    found, second = Border(text[tail.start() : head.end()], end - tail.start()), _second_key(text, head.end())
    return found._replace(second=second) if not found.indented and second == _second_key(text, start + len(head[0])) else found


def _second_key(text: bytes, at: int) -> bytes:
    """The key behind the plain value that stands here."""
    found = _SECOND_KEY.match(text, at)
    return found[1] if found else b""
