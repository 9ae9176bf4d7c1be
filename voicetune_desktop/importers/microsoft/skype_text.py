"""Skype's texts: marked with tags much like HTML, with quotations of other messages inside."""

import re
from html import unescape

_TAG = re.compile(r"<(/?)([A-Za-z_][\w:]*)(?![\w:])([^<>]*)>")
_MESSAGE_ID = re.compile(r'<quote\b[^<>]*\bmessageid="(\d+)"')
_HIDDEN = frozenset({"quote", "legacyquote", "uriobject", "blockquote"})
"""Tags whose content others wrote, or nobody sees."""
_LINE_ENDS = frozenset({("", "br"), ("/", "p"), ("/", "div"), ("/", "li"), ("/", "tr")})


def plain(content: str) -> str:
    """The text as its writer sees it, without quotations; smileys stay as they were typed."""
    pieces, depth, at = list[str](), 0, 0
    for tag in _TAG.finditer(content):
        if not depth:
            pieces.append(content[at : tag.start()])
        at = tag.end()
        end, name = tag[1], tag[2].casefold()
        if name in _HIDDEN:
            if not tag[3].endswith("/"):
                depth = max(0, depth - 1) if end else depth + 1
        elif not depth and (end, name) in _LINE_ENDS:
            pieces.append("\n")
    if not depth:
        pieces.append(content[at:])
    text = "".join(pieces)
    return unescape(text).strip("\n") if "<" in content else unescape(text)


def answered(content: str) -> str | None:
    """The id of the message that is quoted."""
    found = _MESSAGE_ID.search(content)
    return found[1] if found else None
