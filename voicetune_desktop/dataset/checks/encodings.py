"""How the letters of a text file are stored: told by its first bytes, else tried out, else guessed."""

import codecs
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.checks.table import Found

_SEEN = 1 << 20
_GUESSED = 16_384
_OLD = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "gb18030", "big5", "cp949", "cp932")
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


class Encoding(Struct, frozen=True):
    """The name that Python has for it, what to do with letters that do not fit, and the problem that it is."""

    name: str
    errors: str = "surrogateescape"
    found: Found | None = None


def encoding_of(path: Path) -> Encoding:
    """How to read a text file. Raises `OSError`."""
    with path.open("rb") as file:
        head = file.read(_SEEN)
    for mark, name in _MARKS.items():
        if head.startswith(mark):
            return Encoding(name) if name == "utf-8-sig" else Encoding(name, "replace", Found("other_encoding"))
    if wide := _wide(head):
        return Encoding(wide, "replace", Found("other_encoding"))
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        old = _old(head)
        return Encoding(old, "replace", Found("old_encoding", {"encoding": old}))
    return Encoding("utf-8")


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of most text is zero."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < len(head) // 8 or not head or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _old(head: bytes) -> str:
    """An encoding from before Unicode; that of Western Europe unless another one fits clearly better."""
    from charset_normalizer import from_bytes

    odd = b"\n".join(line for line in head.splitlines() if not line.isascii())[:_GUESSED]
    matches = from_bytes(odd, cp_isolation=list(_OLD))
    best = matches.best()
    western = next((match for match in matches if match.encoding == "cp1252"), None)
    same = best is None or str(best) == odd.decode("cp1252", "replace")
    if best is None or same or (western and (western.chaos, -western.coherence) <= (best.chaos, -best.coherence)):
        return "cp1252"
    return best.encoding
