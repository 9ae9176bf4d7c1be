"""How rows begin in a text that Element wrote: a time with seconds, as the language of the program has it, and " - "."""

import re

HEAD = re.compile(r"\n([^\n]{0,12}?\d[^\n]{3,24}?[ ,]\d{1,2}[:.]\d\d[:.]\d\d(?:[ \u202f][^\d\n-]{1,12})?) - ")
NAME = re.compile(r"(?:[^ /]{1,40} - )?(.{1,200}?) - .{1,40} - \d{4}-\d\d-\d\dT[\dT-]{6,14}(?:[.\d]{0,4}Z)?")
"""How Element calls its files: the program, the room, "Chat Export" in the language of the program, and a time."""
_WEEKDAY = re.compile(r"\n[^\W\d]{1,12}\.?,? ")


def is_likely(beginning: str, name: str) -> bool:
    """Whether a text begins with such a row, and either its days have a weekday or it is called as Element calls its files.

    WhatsApp has rows that are alike, but for the weekday.
    """
    stem = name.rpartition("/")[2].rpartition(".")[0]
    return HEAD.match(beginning) is not None and (_WEEKDAY.match(beginning) is not None or NAME.fullmatch(stem) is not None)
