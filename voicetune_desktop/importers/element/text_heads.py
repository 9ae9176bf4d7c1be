"""How rows begin in a text that Element wrote: a time with seconds, as the language of the program has it, and " - "."""

import re

HEAD = re.compile(r"\n([^\n]{0,12}?\d[^\n]{3,24}?[ ,]\d{1,2}[:.]\d\d[:.]\d\d(?:[ \u202f][^\d\n-]{1,12})?) - ")
NAME = re.compile(r"(?:[^ /]{1,40} - )?(.{1,200}?) - .{1,40} - \d{4}-\d\d-\d\dT[\dT-]{6,14}(?:[.\d]{0,4}Z)?")
"""How Element calls its files: the program, the room, "Chat Export" in the language of the program, and a time."""
_WEEKDAY = re.compile(r"\n[^\W\d]{1,12}\.?,? ")


_BESIDE_FILES = "export"
"""What a text is called in an archive that has the room's files, too; then the archive is called after the room."""


def is_likely(beginning: str, name: str) -> bool:
    """Whether a text begins with such a row, and either its days have a weekday or it is called as Element calls its files.

    WhatsApp has rows that are alike, but for the weekday.
    """
    stem = _stem(name)
    is_named = stem == _BESIDE_FILES or NAME.fullmatch(stem) is not None
    return HEAD.match(beginning) is not None and (is_named or _WEEKDAY.match(beginning) is not None)


def room_of(name: str, source: str) -> str:
    """What the room of a text is called: by its own name, the folder it lies in, or the source that it came with."""
    folder = name.rpartition("/")[0].rpartition("/")[2]
    named = filter(None, map(NAME.fullmatch, (_stem(name), folder, source.removesuffix(".zip"))))
    return next((found[1] for found in named), _stem(name) or name)


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0]
