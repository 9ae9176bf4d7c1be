"""How the letters of a text file are stored: told by its first bytes, else guessed, with a question for the person."""

import codecs
import re

from voicetune_desktop.model import Question

_OLD = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "gb18030", "big5", "cp949", "cp932"]
"""Encodings from before Unicode."""
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_ZEROS = 500
"""One zero byte in so many is an accident; more of them are no text, or text with two bytes a letter."""
_GUESSED = 16_384
"""Bytes that a guess looks at."""
_ASCII_OR_INSIDE, _SHORT = bytes(range(0xC0)), bytes(range(0xE0))
"""In UTF-8: all bytes but the first ones of letters beyond ASCII; the same and the first ones of letters of two bytes."""
_OTHERS = "\u0370-\u06ff\u3040-\u9fff\uac00-\ud7a3"
_OTHER, _MIXED = f"[{_OTHERS}]", f"[A-Za-z](?=[{_OTHERS}])|[{_OTHERS}](?=[A-Za-z])"
"""Patterns that take milliseconds to compile, and are rarely needed."""
_EXCERPT = re.compile(r".{0,20}[^\x00-\x7f].{0,40}")


def encoding_of(head: bytes, wish: str | None = None) -> str | None:
    """The encoding of a text by its first bytes, where these do not tell the one wished for or a guess; None for no text."""
    if _is_old(head):
        return wish or _guess(_odd_lines(head))
    return _unicode(head)


def ask_encoding(head: bytes) -> Question | None:
    """The question how to read the file, with some of its text in every reading; None where its first bytes tell."""
    if not _is_old(head):
        return None
    lines = _odd_lines(head)
    guess = _guess(lines)
    readings = {lines.decode(guess, "replace"): guess}
    for encoding in _OLD:
        text = lines.decode(encoding, "replace")
        if text.count("\ufffd") <= 1:
            readings.setdefault(text, encoding)
    return Question("encoding", tuple(readings.values()), guess, tuple(map(_excerpt, readings)))


def _unicode(head: bytes) -> str | None:
    for bom, name in _BOMS.items():
        if head.startswith(bom):
            return name
    return _wide(head) if _has_zeros(head) else "utf-8"


def _is_old(head: bytes) -> bool:
    """Whether it is a text, but not in Unicode."""
    if head.startswith(tuple(_BOMS)) or _has_zeros(head):
        return False
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(head)
    wrong = text.count("\ufffd")
    return _weight(text.replace("\ufffd", "")) < wrong


def _has_zeros(head: bytes) -> bool:
    return head.count(0) > len(head) // _ZEROS


def _weight(text: str) -> int:
    """How much speaks for UTF-8: its long sequences hardly come about by chance."""
    high = text.encode().translate(None, _ASCII_OR_INSIDE)
    return len(high) + 3 * len(high.translate(None, _SHORT))


def _wide(head: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of most text is zero."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < len(head) // 8 or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _odd_lines(head: bytes) -> bytes:
    """Whole lines with more than ASCII in them."""
    return b"\n".join(line for line in head.split(b"\n")[:-1] or [head] if not line.isascii())[:_GUESSED]


def _guess(lines: bytes) -> str:
    """An old encoding; that of Western Europe where it is as good as the best."""
    from charset_normalizer import from_bytes

    matches = from_bytes(lines, cp_isolation=_OLD)
    best = matches.best()
    western = lines.decode("cp1252", "replace")
    as_good = [match.encoding for match in matches if best and (match.chaos, -match.coherence) <= (best.chaos, -best.coherence)]
    if best is None or "cp1252" in as_good or str(best) == western or _is_mixed(str(best)):
        return "cp1252"
    return best.encoding


def _is_mixed(text: str) -> bool:
    """Whether letters of another script mostly stand in words of Latin ones, where these had accents."""
    return len(re.findall(_MIXED, text)) * 2 > len(re.findall(_OTHER, text))


def _excerpt(text: str) -> str:
    """A few words around the first letter that is read one way or the other."""
    found = _EXCERPT.search(text)
    return found[0] if found else ""
