"""One message of a web page that Meta offers beside JSON: who wrote what and when, as far as the page tells."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from voicetune_desktop.importers.markup.html_pages import parsed_together, shown_text, text_of

MARK = re.compile(rb'<(?:div|section) class="(?:[^"]{0,100} )?(?:_a6-g|_2lej)[ "]')
"""How a message begins: since 2021 with the first of these classes, before with the second."""

_SENDER, _BODY, _TIME, _REACTIONS = "h2, ._a6-h, ._2lek", "._a6-p, ._2let", "._a6-o, ._2lem", "ul"
_FILES = 'img, video, audio, a[href]:not([href^="http"])'
_LINKS = "a[href]"
_SENDER_TAG = rb'<(?:h2\b[^<>]{0,100}|div class="(?:[^"<>]{0,100} )?(?:_a6-h|_2lek)\b[^<>]{0,100})>([^<>]{1,200})</(?:h2|div)>'
_SENDERS = re.compile(_SENDER_TAG)
_PLAIN = re.compile(
    rb"<[^<>]{1,200}>\s*"
    + _SENDER_TAG
    + rb'\s*<div class="[^"<>]{0,100}\b(?:_a6-p|_2let)">'
    + rb"<div><div></div><div>([^<]*(?:<br ?/?>[^<]*)*)</div><div></div><div></div>(?:<ul\b.{0,4000}?</ul>)?</div></div>"
    + rb'<(?:div|footer) class="[^"<>]{0,100}\b(?:_a6-o|_2lem)">(?:<div class="_a72d">)?([^<]{1,100})(?:</div>|</footer>|</section>)+',
    re.DOTALL,
)
"""A message of words alone, which most are: read in a tenth of the time that a tree takes."""


class PageRow(NamedTuple):
    """One message as written."""

    sender: str
    time: str
    text: str = ""
    has_files: bool = False
    has_links: bool = False


def senders_in(head: bytes) -> set[str]:
    """Who writes on the first part of a page."""
    return {text_of(found[1]).strip() for found in _SENDERS.finditer(head)}


def read_blocks(records: Sequence[bytes]) -> list[PageRow | None]:
    """What stands in each block; None for one without a sender and a time, as the first of a page that lists the people."""
    rows = [_plain(record) for record in records]
    others = [at for at, row in enumerate(rows) if row is None and records[at]]
    for at, tree in zip(others, parsed_together([records[at] for at in others]), strict=True):
        rows[at] = _from_tree(tree) if tree else None
    return rows


def _plain(record: bytes) -> PageRow | None:
    found = _PLAIN.fullmatch(record)
    return PageRow(text_of(found[1]).strip(), text_of(found[3]).strip(), text_of(found[2]).strip()) if found else None


def _from_tree(tree: LexborNode) -> PageRow | None:
    sender, body, time = (tree.css_first(part) for part in (_SENDER, _BODY, _TIME))
    if sender is None or time is None:
        return None
    row = PageRow(sender.text().strip(), time.text().strip())
    if body is None:
        return row
    has_files, has_links = (body.css_first(kind) is not None for kind in (_FILES, _LINKS))
    return row._replace(text=_text(body), has_files=has_files, has_links=has_links)


def _text(body: LexborNode) -> str:
    """What was written: the second part of a body, in simple pages the only one. Reactions are no text."""
    for reactions in body.css(_REACTIONS):
        reactions.decompose()
    inside = next((child for child in body.iter() if child.tag == "div"), body)
    parts = [child for child in inside.iter() if child.tag == "div"] or [inside]
    return next(filter(None, (shown_text(part).strip() for part in reversed(parts[:2]))), "")
