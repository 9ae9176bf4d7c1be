"""The text inside Apple's attributed strings, which new versions of Messages store in the place of plain text.

Two ways of writing them: typedstream, an old format of NeXT of which only the first string is of interest here (a length of 1, 2
or 4 bytes and UTF-8), and keyed archives, which are property lists.
"""

import plistlib
import re
from typing import Any, cast

ATTACHMENT = "\ufffc"
"""Stands in the text where a picture or file stood."""

_TYPED = b"\x04\x0bstreamtyped"
_KEYED = b"bplist00"
_STRING = re.compile(rb"NSString.{0,12}?\x84\x01\+", re.DOTALL)
_AFTER = b"\x86\x84"
_SIZES = {0x81: 2, 0x82: 4}
"""Bytes of a length by the byte before them; shorter lengths are that byte itself."""


def attributed_text(data: bytes) -> str | None:
    """The characters of an attributed string, None where it is of another kind or damaged."""
    if data.startswith(_TYPED):
        return _typed(data)
    return _keyed(data) if data.startswith(_KEYED) else None


def _typed(data: bytes) -> str | None:
    found = _STRING.search(data)
    if not found or found.end() >= len(data):
        return None
    start = found.end() + 1
    first = data[start - 1]
    size = _SIZES.get(first, 0)
    length = int.from_bytes(data[start : start + size], "little") if size else first
    end = start + size + length
    if (first >= 0x80 and not size) or end > len(data) or data[end : end + 1] != _AFTER[:1]:
        end = data.find(_AFTER, start + size)
    return str(data[start + size : end], "utf-8", "replace") if end >= 0 else None


def _keyed(data: bytes) -> str | None:
    try:
        objects = cast("list[Any]", plistlib.loads(data, fmt=plistlib.FMT_BINARY)["$objects"])
        held = (_string(item) for item in objects)
        found = next(value for value in held if value is not None)
        text = objects[found.data] if isinstance(found, plistlib.UID) else found
    except Exception:  # noqa: BLE001  # a damaged property list raises whatever it likes
        return None
    return text if isinstance(text, str) else None


def _string(item: Any) -> Any:
    found = cast("dict[str, Any]", item) if isinstance(item, dict) else {}
    return found.get("NS.string", found.get("NSString"))
