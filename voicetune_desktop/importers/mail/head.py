"""The head of a mail: its lines that we need."""

import re
from collections.abc import Iterable, Mapping
from itertools import chain
from operator import itemgetter

from msgspec import Struct

Lines = Mapping[bytes, bytes]
"""By name; values are as they stand there, over several lines, too."""
Found = tuple[bytes, ...]
"""Of each line that we need its value, of several of one name the first, b"" where there is none; of lines of programs the name."""

_VALUE = rb"[ \t]*+([^\n]*+(?:\n[ \t][^\n]*+)*)"
_END = re.compile(rb"\n\r?\n")
"""Between a head and its body."""


class Head(Struct, frozen=True, gc=False):
    """What is needed to read a mail that a person wrote."""

    sender: bytes
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


_OF_BODY = (b"content-type", b"content-transfer-encoding", b"content-disposition")
_OF_PEOPLE = (b"from", b"to", b"cc", b"delivered-to", b"x-gmail-labels")
_OF_MAIL = (b"from", b"message-id", b"x-gm-thrid", b"references", b"in-reply-to", b"subject", b"date", *_OF_BODY)
"""In the order of Head's fields."""
_OF_PROGRAMS = (
    rb"list-(?:id|unsubscribe|post)", b"x-auto(?:reply|respond)", b"feedback-id",
    rb"auto-submitted(?!:\s*no\s*$)", rb"precedence(?=:\s*(?:bulk|list|junk|auto[_-]reply)\s*$)", rb"return-path(?=:\s*<>\s*$)",
)  # fmt: skip
"""Patterns of lines that say that a list or a program sent a mail."""


def _head() -> tuple[re.Pattern[bytes], tuple[bytes, ...]]:
    """What matches a whole head, and the names of its groups: the value of a line, of several of one name the first.

    Most lines are told from those that we need by their first letter. Of a line of a program there is its name.
    """
    rests = dict[bytes, list[bytes]]()
    for name in dict.fromkeys((*_OF_PEOPLE, *_OF_MAIL, *_OF_PROGRAMS)):
        rests.setdefault(name[:1], []).append(name)
    names = tuple(chain.from_iterable(rests.values()))
    lines = [rb"[^%s\r\n][^\n]*+" % b"".join(first + first.upper() for first in rests)]
    for first, several in rests.items():
        either = b"|".join(_line(name, at) for at, name in enumerate(several, names.index(several[0]) + 1))
        lines.append(rb"[%s%s](?:%s|[^\n]*+)" % (first, first.upper(), either))
    return re.compile(rb"[^\n]*+(?:\n(?:%s|\r[^\n]++))*(?:\n\r?\n?)?" % b"|".join(lines), re.MULTILINE), names


def _line(name: bytes, group: int) -> bytes:
    """A line of that name, behind its first letter."""
    if name in _OF_PROGRAMS:
        return rb"((?i:%s)):[^\n]*+" % name[1:]
    return rb"(?i:%s):(?(%d)[^\n]*+|%s)" % (name[1:], group, _VALUE)


_HEAD, _NAMES = _head()
_of_mail = itemgetter(*map(_NAMES.index, _OF_MAIL))
_OF_PART = re.compile(rb"\n((?i:%s)):%s" % (b"|".join(_OF_BODY), _VALUE))

people_and_programs = itemgetter(*map(_NAMES.index, (*_OF_PEOPLE, *_OF_PROGRAMS)))
"""From, To, Cc, Delivered-To and Gmail's labels, and the names of the lines that say that a list or a program sent the mail."""
PEOPLE = len(_OF_PEOPLE)
"""How many of them name people or labels."""


def split_heads(mails: Iterable[bytes]) -> list[tuple[Found, int]]:
    """The lines of each head, and where its body begins. A line or the end of one stands before the head."""
    return [(found.groups(b""), found.end()) for found in map(_HEAD.match, mails) if found]


def head_of(found: Found) -> Head:
    """What is needed to read a mail that a person wrote."""
    return Head(*_of_mail(found))


def split_part(raw: bytes, begin: int, end: int) -> tuple[bytes, int]:
    """The head of a part of a mail, and where its body begins. An end of line stands at `begin`."""
    found = _END.search(raw, begin, end)
    return (raw[begin : found.start()], found.end()) if found else (raw[begin:end], end)


def lines_of_part(head: bytes) -> Lines:
    """The lines of a head that say what a part of a mail is, by their names in lower case."""
    return {name.lower(): value for name, value in reversed(_OF_PART.findall(head))}
