"""Ways to break a file of any kind, byte by byte."""

import random
import re
from collections.abc import Callable

PAGE = 4096
MANY = 25
"""How often it stands there at worst: some megabytes, which show work that grows faster than the file."""
_NUMBERS = (
    b"-1",
    b"0",
    b"1e999",
    b"NaN",
    b"9" * 400,
    b"99999999999999999999",
    b"-9223372036854775809",
    b"253402300800000000",
    b"1.5",
    b"0x1f",
)
_NASTY = (
    b"\x00",
    b"\x00" * 3000,
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80\xc3",
    b"\\ud83d",
    b"\\u0000",
    b"\x0b\x0c\x1c\x85\xe2\x80\xa8",
    b"\xe2\x80\xae\xe2\x80\x8f",
    b"\r",
    b"\n\n\n",
    b'"',
    b'""","\n',
    b"';\t|,",
    b"=cmd|' /C calc'!A0",
    b"[" * 60_000,
    b'{"messages":' * 20_000,
    b"<a" * 30_000,
    b"<div>" * 30_000,
    b"</div></div></body>",
    b"<!--",
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>&c;&c;',
    b"&#55357;&#0;&#x110000;&nosuch;",
    b"<![CDATA[ ]]><?xml version='1.1'?>",
    b"99/99/9999, 29:61 - x: y\n",
    b"[31.02.24, 25:61:61] : \n",
    b"From \nFrom x\n\nContent-Type: multipart/mixed; boundary=\n\n--\n",
    b"=?utf-8?B?////?= =?x-none?Q?=ZZ?=",
    b"a" * 200_000,
    b": " * 40_000,
    b"\n> " * 20_000,
    b"\\" * 5001,
)


def truncate(data: bytes, chance: random.Random) -> bytes:
    """The file breaks off."""
    return data[: chance.randrange(len(data) + 1)]


def cut(data: bytes, chance: random.Random) -> bytes:
    """A stretch in the middle is missing."""
    start, end = _stretch(data, chance)
    return data[:start] + data[end:]


def flip(data: bytes, chance: random.Random) -> bytes:
    """Some bytes are others."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 12) if data else 0):
        found[chance.randrange(len(found))] = chance.choice((chance.randrange(256), *b'"{}[],:\\<>\n\t\x00'))
    return bytes(found)


def double(data: bytes, chance: random.Random) -> bytes:
    """A stretch stands there twice or more often."""
    start, end = _stretch(data, chance)
    return data[:end] + data[start:end] * chance.choice((1, 1, 2, 30)) + data[end:]


def swap(data: bytes, chance: random.Random) -> bytes:
    """Two stretches have changed places."""
    a, b, c, d = sorted(chance.randrange(len(data) + 1) for _ in range(4))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def insert(data: bytes, chance: random.Random) -> bytes:
    """Something that bites stands somewhere in it."""
    at = chance.choice((0, chance.randrange(len(data) + 1), chance.randrange(len(data) + 1), len(data)))
    return data[:at] + chance.choice(_NASTY) * chance.choice((1, 1, 1, 1, 1, MANY)) + data[at:]


def renumber(data: bytes, chance: random.Random) -> bytes:
    """A number is one that nobody expects."""
    numbers = list(re.finditer(rb"\d+", data))
    if not numbers:
        return insert(data, chance)
    start, end = chance.choice(numbers).span()
    return data[:start] + chance.choice(_NUMBERS) + data[end:]


def scribble(data: bytes, chance: random.Random) -> bytes:
    """A page, as of a database, is garbage."""
    start = chance.randrange(len(data) // PAGE + 1) * PAGE
    end = min(len(data), start + chance.choice((16, 100, PAGE)))
    return data[:start] + chance.randbytes(end - start) + data[end:]


def without_lines(data: bytes, chance: random.Random) -> bytes:
    """Line ends are missing, or are others."""
    return data.replace(b"\n", chance.choice((b"", b"\r", b"\r\n", b"\x00\n", b" ")))


def other_letters(data: bytes, chance: random.Random) -> bytes:
    """It was saved with letters of another encoding."""
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-16", "utf-16-be", "utf-32", "cp1252", "cp949", "gb18030", "utf-7")), "replace")


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 10, 200, len(data) // 3)))


BYTES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    one.__name__: one for one in (truncate, cut, flip, double, swap, insert, renumber, scribble, without_lines, other_letters)
}
"""All of them, by name."""
