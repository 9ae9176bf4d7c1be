"""Skype's texts: marked with tags much like HTML, with quotations of other messages inside."""

import re

from voicetune_desktop.importers.markup.entities import unescaped

_TAG = re.compile(r"<(/?)([A-Za-z_][\w:]*)(?![\w:])([^<>]*)>")
_MESSAGE_ID = re.compile(r'<quote\b[^<>]*\bmessageid="(\d+)"')
_HIDDEN = ("quote", "legacyquote", "uriobject", "blockquote")
"""Tags whose content others wrote, or nobody sees."""
_HIDES = re.compile(rf"<(?:{'|'.join(_HIDDEN)})(?![\w:])", re.IGNORECASE)
_MARK = re.compile(r"<(?:(?i:(br|/(?:p|div|li|tr)))|/?[A-Za-z_][\w:]*)(?![\w:])[^<>]*>")
"""A tag; the group is there where it ends a line."""
_SHORT, _MOST = 40, 1_000
"""Letters of tags that are remembered, and how many of them."""


class _Marks(dict[str, str | None]):
    """From what stands between "<" and ">" to what people see of it: None of a tag whose content is hidden, all of what is no tag."""

    def __missing__(self, inside: str) -> str | None:
        text = f"<{inside}>"
        mark = _MARK.match(text)
        seen = None if _HIDES.match(text) else text if not mark else "\n" if mark.lastindex else ""
        if len(inside) <= _SHORT and len(self) < _MOST:
            self[inside] = seen
        return seen


_MARKS = _Marks()


def plain(content: str) -> str:
    """The text as its writer sees it, without quotations; smileys stay as they were typed."""
    if "<" not in content:
        return unescaped(content)
    pieces = _pieces(content)
    if None in pieces:
        pieces = _pieces(_without_hidden(content))
    return unescaped("".join(filter(None, pieces))).strip("\n")


def _pieces(content: str) -> list[str | None]:
    """The text, and what people see of each tag in it."""
    first, *others = content.split("<")
    pieces: list[str | None] = [first]
    for other in others:
        inside, end, behind = other.partition(">")
        pieces += (_MARKS[inside] if end else f"<{inside}", behind)
    return pieces


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
