"""Skype's texts: marked with tags much like HTML, with quotations of other messages inside."""

import re
from html import unescape

_TAG = re.compile(r"<(/?)([A-Za-z_][\w:]*)(?![\w:])([^<>]*)>")
_MESSAGE_ID = re.compile(r'<quote\b[^<>]*\bmessageid="(\d+)"')
_HIDDEN = ("quote", "legacyquote", "uriobject", "blockquote")
"""Tags whose content others wrote, or nobody sees."""
_HIDES = re.compile(rf"<(?:{'|'.join(_HIDDEN)})(?![\w:])", re.IGNORECASE)
_MARK = re.compile(r"<(?:(?i:(br|/(?:p|div|li|tr)))|/?[A-Za-z_][\w:]*)(?![\w:])[^<>]*>")
"""A tag; the group is there where it ends a line."""


def plain(content: str) -> str:
    """The text as its writer sees it, without quotations; smileys stay as they were typed."""
    if "<" not in content:
        return unescape(content)
    seen = _without_hidden(content) if _HIDES.search(content) else content
    return unescape(_MARK.sub(_in_place, seen)).strip("\n")


def _in_place(mark: re.Match[str]) -> str:
    return "\n" if mark.lastindex else ""


def _without_hidden(content: str) -> str:
    """All but what hidden tags enclose; those themselves are left out, too."""
    pieces, depth, at = list[str](), 0, 0
    for tag in _TAG.finditer(content):
        if tag[2].casefold() in _HIDDEN:
            if not depth:
                pieces.append(content[at : tag.start()])
            at = tag.end()
            if not tag[3].endswith("/"):
                depth = max(0, depth - 1) if tag[1] else depth + 1
    return "".join(pieces) if depth else "".join((*pieces, content[at:]))


def answered(content: str) -> str | None:
    """The id of the message that is quoted."""
    found = _MESSAGE_ID.search(content)
    return found[1] if found else None
