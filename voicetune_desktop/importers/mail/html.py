"""Mails in HTML as text: what a person sees of it, without quotations and signatures that the mail program marked. Never rendered."""

import re
from functools import lru_cache
from html import unescape
from typing import cast

from selectolax.lexbor import LexborHTMLParser

from voicetune_desktop.importers.markup.html_pages import is_flat

LONGEST = 1 << 19
"""Characters of HTML that are read of one mail."""

_QUOTES = (
    "blockquote, .gmail_quote, .gmail_extra > .gmail_quote, .yahoo_quoted, .moz-cite-prefix, "
    ".protonmail_quote, .zmail_extra, #mail-editor-reference-message-container, .OutlookMessageHeader, [name=quote]"
)
_SIGNATURES = (
    ".gmail_signature, .moz-signature, #Signature, .protonmail_signature_block, #ms-outlook-mobile-signature, .gmail_signature_prefix"
)
_HINTS = ("quote", "signature", "moz-cite", "mail-editor", "outlookmessageheader")
"""One of these stands, in lower case, in every mail with a quotation or signature: to ask a tree for selectors takes twice its parsing."""
_UNSEEN = ("script", "style", "head", "title", "template", "noscript")
_BREAK, _BLOCK, _PARAGRAPH, _INLINE = "\ue00a", "\ue00b", "\ue00c", "\ue00d"
"""Stand for the borders of lines while the white space of the source is folded; they are letters of nobody's."""
_MARKS: dict[int | None, str] = {None: _INLINE, 1: _BREAK, 2: _PARAGRAPH, 3: _BLOCK}
_BORDER = re.compile(
    r"<(?:(br\b)|(/?p\b)|/?(?:div|li|tr|h[1-6]|table|ul|ol|hr|pre|section|article|center|dl|dt|dd|address)\b)[^<>]{0,2000}>",
    re.IGNORECASE,
)
_VALUE = r"""(?>"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^ "'<>=`]{1,500})"""
_PLAIN_TAG = re.compile(
    r"(?:(br)|(/?p)|(/?(?:div|li|ul|ol|h[1-6])|hr)|/?(?:span|[abiu]|em|strong|font|html|body)|img)"
    rf"(?> [a-z][a-z0-9:_-]{{0,40}}(?> ?= ?{_VALUE})?)* ?/?",
    re.IGNORECASE,
)
"""The inside of a tag that puts no text anywhere else than where it stands, and hides none."""
_SHORT_TAG = 200
"""Letters of a tag that is remembered."""
_OTHER_LETTER = re.compile(r"&(?!(?:nbsp|amp|lt|gt|quot|#39|#160|#8\d\d\d);)")
_OUTLOOK = re.compile(r"<div\b[^<>]{0,500}?\bid=[\"']?(?:[^<>\"']{0,9}_)?(?:appendonsend|divRplyFwdMsg)\b")
"""Behind it stands what is answered, unmarked."""
_BORDERS = re.compile("([\ue00a-\ue00c][ \n\ue00a-\ue00c]*)")
_TAG = re.compile("<([^<>]*)>")
_TAGS = re.compile(r"<[^<>]{0,2000}>")


def shown(html: str) -> tuple[str, bool]:
    """The text of a mail in HTML, and whether a quotation was left out."""
    quote = _OUTLOOK.search(html) if "appendonsend" in html or "divRplyFwdMsg" in html else None
    html = _folded((html[: quote.start()] if quote else html)[:LONGEST])
    plain = _plain(html)
    return (_tidy(plain), bool(quote)) if plain is not None else _parsed(html, is_cut=bool(quote))


def _plain(html: str) -> str | None:
    """The text of HTML that holds nothing but ordinary tags and letters, which takes a tenth of the time; None for any other."""
    small = html.lower()
    if any(hint in small for hint in _HINTS):
        return None
    pieces = _TAG.split(html)
    marks = [(_mark if len(tag) < _SHORT_TAG else _read_mark)(tag) for tag in pieces[1::2]]
    if None in marks:
        return None
    pieces[1::2] = cast("list[str]", marks)
    text = "".join(pieces)
    if "<" in text or "\0" in text or ("&" in text and _OTHER_LETTER.search(text)):
        return None
    return (unescape(text) if "&" in text else text).replace(_INLINE, "")


def _read_mark(tag: str) -> str | None:
    """What stands for a tag by its inside; None for one that is not ordinary."""
    found = _PLAIN_TAG.fullmatch(tag)
    return _MARKS[found.lastindex] if found else None


_mark = lru_cache(maxsize=1024)(_read_mark)


def _parsed(html: str, *, is_cut: bool) -> tuple[str, bool]:
    short = _BORDER.sub(_marked, html)
    if not is_flat(short.encode("utf-8", "replace")):
        return _tidy(_TAGS.sub(" ", short)), is_cut
    tree, small = LexborHTMLParser(short), short.lower()
    is_marked = any(hint in small for hint in _HINTS)
    quotes = tree.css(_QUOTES) if is_marked else []
    for node in (*quotes, *(tree.css(_SIGNATURES) if is_marked else ())):
        node.decompose()
    for tag in _UNSEEN:
        for node in tree.tags(tag) if f"<{tag}" in small else ():
            node.decompose()
    return _tidy(tree.body.text() if tree.body else ""), bool(quotes) or is_cut


def _folded(html: str) -> str:
    """White space of the source as single spaces."""
    for space in "\t\r\n\f":
        html = html.replace(space, " ")
    while "  " in html:
        html = html.replace("  ", " ")
    return html


def _marked(tag: re.Match[str]) -> str:
    return f"{_BREAK if tag[1] else _PARAGRAPH if tag[2] else _BLOCK}{tag[0]}"


def _tidy(text: str) -> str:
    text = text.replace("\u00a0", " ").replace("\u200b", "")
    for border in (_BREAK, _BLOCK, _PARAGRAPH):
        while f" {border}" in text:
            text = text.replace(f" {border}", border)
    pieces = _BORDERS.split(text)
    pieces[1::2] = map(_line_ends, pieces[1::2])
    return "".join(pieces).strip()


@lru_cache(maxsize=1024)
def _line_ends(run: str) -> str:
    """One line end for each break, one more where a block ends before it; a paragraph is followed by an empty line."""
    run = run.replace(" ", "").strip("\n")
    return "\n" * min(2, max(run.count(_BREAK) + (run[:1] != _BREAK), 2 * (_PARAGRAPH in run)))
