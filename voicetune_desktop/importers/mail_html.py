"""Mails in HTML as text: what a person sees of it, without quotations and signatures that the mail program marked. Never rendered."""

import re
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser

from voicetune_desktop.importers.html_pages import is_flat

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
_BREAK, _BLOCK, _PARAGRAPH = "\ue00a", "\ue00b", "\ue00c"
"""Stand for the borders of lines while the white space of the source is folded; they are letters of nobody's."""
_BORDER = re.compile(
    r"<(?:(br\b)|(/?p\b)|/?(?:div|li|tr|h[1-6]|table|ul|ol|hr|pre|section|article|center|dl|dt|dd|address)\b)[^<>]{0,2000}>",
    re.IGNORECASE,
)
_OUTLOOK = re.compile(r"<div\b[^<>]{0,500}?\bid=[\"']?(?:[^<>\"']{0,9}_)?(?:appendonsend|divRplyFwdMsg)\b")
"""Behind it stands what is answered, unmarked."""
_BORDERS = re.compile("[\ue00a-\ue00c][ \n\ue00a-\ue00c]*")
_TAGS = re.compile(r"<[^<>]{0,2000}>")


def shown(html: str) -> tuple[str, bool]:
    """The text of a mail in HTML, and whether a quotation was left out."""
    quote = _OUTLOOK.search(html) if "appendonsend" in html or "divRplyFwdMsg" in html else None
    html = html[: quote.start()] if quote else html
    short = _BORDER.sub(_marked, _folded(html[:LONGEST]))
    if not is_flat(short.encode("utf-8", "replace")):
        return _tidy(_TAGS.sub(" ", short)), bool(quote)
    tree, small = LexborHTMLParser(short), short.lower()
    is_marked = any(hint in small for hint in _HINTS)
    quotes = tree.css(_QUOTES) if is_marked else []
    for node in (*quotes, *(tree.css(_SIGNATURES) if is_marked else ())):
        node.decompose()
    for tag in _UNSEEN:
        for node in tree.tags(tag) if f"<{tag}" in small else ():
            node.decompose()
    return _tidy(tree.body.text() if tree.body else ""), bool(quotes or quote)


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
    return _BORDERS.sub(_lines, text).strip()


def _lines(borders: re.Match[str]) -> str:
    return _line_ends(borders[0])


@lru_cache(maxsize=1024)
def _line_ends(run: str) -> str:
    """One line end for each break, one more where a block ends before it; a paragraph is followed by an empty line."""
    run = run.replace(" ", "").strip("\n")
    return "\n" * min(2, max(run.count(_BREAK) + (run[:1] != _BREAK), 2 * (_PARAGRAPH in run)))
