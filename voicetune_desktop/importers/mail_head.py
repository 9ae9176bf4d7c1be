"""The head of a mail: its lines that we need."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from msgspec import Struct

Lines = Mapping[bytes, bytes]
"""By name; values are as they stand there, over several lines, too."""

_VALUE = rb":[ \t]*+([^\n]*+(?:\n[ \t][^\n]*+)*)"
_END = re.compile(rb"\n\r?\n")
"""Between a head and its body."""


class Head(Struct, frozen=True, gc=False):
    """Lines of a head, of several of one name the first, "" where there is none."""

    people: tuple[bytes, ...]
    """From, To, Cc, Delivered-To, and Gmail's labels."""
    is_automatic: bool
    """Whether it says that a list or a program sent the mail."""
    id: bytes
    thread: bytes
    """Gmail's number."""
    references: bytes
    parent: bytes
    subject: bytes
    date: bytes
    type: bytes
    coding: bytes
    disposition: bytes


_SHORT_HEAD = 500
"""Bytes of the names of a head's lines that are remembered: most are like those of another mail."""
_OF_BODY = (b"content-type", b"content-transfer-encoding", b"content-disposition")
_OF_PEOPLE = (b"from", b"to", b"cc", b"delivered-to", b"x-gmail-labels")
_OTHERS = (b"message-id", b"x-gm-thrid", b"references", b"in-reply-to", b"subject", b"date", *_OF_BODY)
"""In the order of Head's fields."""
_OF_PROGRAMS = (b"list-id", b"list-unsubscribe", b"list-post", b"x-autoreply", b"x-autorespond", b"feedback-id")
"""Lines that programs alone write."""
_SAYING = (b"auto-submitted", b"precedence", b"return-path")
"""Lines that may say that a program sent a mail."""
_BULK = frozenset({b"bulk", b"list", b"junk", b"auto_reply", b"auto-reply"})


class _Shape(NamedTuple):
    """What heads with lines of the same names have in common."""

    people: Callable[[list[bytes]], tuple[Any, ...]]
    """From the values of the lines and "": those of the lines that name people."""
    others: Callable[[list[bytes]], tuple[Any, ...]]
    is_automatic: bool
    """Whether there are lines that programs alone write."""
    saying: tuple[tuple[bytes, int], ...]
    """Which lines may say that a program sent the mail."""


def _lines(names: tuple[bytes, ...]) -> re.Pattern[bytes]:
    """Lines of these names, given in lower case. To ask for the first letters alone spares the rest at most lines."""
    rests = dict[bytes, list[bytes]]()
    for name in names:
        rests.setdefault(b"%c%c" % (name[0], name.upper()[0]), []).append(name[1:])
    either = b"|".join(b"[%s](?i:%s)" % (first, b"|".join(rest)) for first, rest in rests.items())
    return re.compile(rb"\n(?=[%s])(%s)%s" % (b"".join(rests), either, _VALUE))


_WANTED = _lines(_OF_PEOPLE + _OTHERS + _OF_PROGRAMS + _SAYING)
_OF_PART = _lines(_OF_BODY)


def split_head(raw: bytes) -> tuple[Head, int]:
    """The lines of the head that we need, and where the body begins. A line or the end of one stands before the head."""
    found = _END.search(raw)
    end, body = found.span() if found else (len(raw), len(raw))
    pieces = _WANTED.split(raw[:end])
    written, values = b":".join(pieces[1::3]), pieces[2::3]
    shape = _shape(written) if len(written) < _SHORT_HEAD else _read_shape(written)
    is_automatic = shape.is_automatic or (bool(shape.saying) and _says_automatic({name: values[at] for name, at in shape.saying}))
    values.append(b"")
    return Head(shape.people(values), is_automatic, *shape.others(values)), body


def _read_shape(written: bytes) -> _Shape:
    """By the names of a head's lines."""
    names = written.lower().split(b":")
    places = {name: at for at, name in reversed([*enumerate(names)])}
    people, others = (itemgetter(*(places.get(name, -1) for name in wanted)) for wanted in (_OF_PEOPLE, _OTHERS))
    is_automatic = any(name in places for name in _OF_PROGRAMS)
    return _Shape(people, others, is_automatic, tuple((name, places[name]) for name in _SAYING if name in places))


_shape = lru_cache(maxsize=2048)(_read_shape)


def _says_automatic(lines: Lines) -> bool:
    return (
        lines.get(b"auto-submitted", b"no").strip().lower() != b"no"
        or lines.get(b"precedence", b"").strip().lower() in _BULK
        or lines.get(b"return-path", b"").strip() == b"<>"
    )


def split_part(raw: bytes, begin: int, end: int) -> tuple[bytes, int]:
    """The head of a part of a mail, and where its body begins. An end of line stands at `begin`."""
    found = _END.search(raw, begin, end)
    return (raw[begin : found.start()], found.end()) if found else (raw[begin:end], end)


def lines_of_part(head: bytes) -> Lines:
    """The lines of a head that say what a part of a mail is, by their names in lower case."""
    return {name.lower(): value for name, value in reversed(_OF_PART.findall(head))}
