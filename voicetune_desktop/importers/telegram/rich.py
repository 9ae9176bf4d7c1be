"""Rich messages of Telegram, which have blocks in the place of a text: headings, lists, tables, quotes and the like.

The layout follows telegramdesktop/tdesktop 7.2, Telegram/SourceFiles/export/output/export_output_json.cpp.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from voicetune_desktop.importers.json_files.repair import Malformed, Repair, decoded

DEEPEST = 30
"""Blocks and formats inside one another; no message of Telegram's has that many."""
_UNSAID = frozenset({"thinking", "button_row", "related_articles"})
"""Blocks that are no words of the sender: a bot's thoughts, buttons, and what a page recommends."""
_BOXES = {"checked": "[x] ", "unchecked": "[ ] "}


class Node(Struct, gc=False):
    """A block, an item of a list, a row or cell of a table, a caption, or a stretch of text in one format."""

    type: str = ""
    text: str | Node | list[Node] | None = None
    source: str | None = None
    formula: str | None = None
    title: str | Node | None = None
    author: str | Node | None = None
    caption: Node | None = None
    block: Node | None = None
    blocks: list[Node] = []
    items: list[Node] = []
    rows: list[Node] = []
    cells: list[Node] = []
    kind: str = ""
    num: str | None = None
    task_state: str = ""


class RichMessage(Struct, gc=False):
    """A message made of blocks."""

    blocks: list[Node] = []


def rich_text(data: bytes, repair: Repair) -> str:
    """The words of a rich message, a line or more for each block; "" where there are none, or it cannot be read."""
    found = decoded(data, RichMessage, repair)
    return "" if isinstance(found, Malformed) else _lines(found.blocks, 0)


def _lines(blocks: Iterable[Node], depth: int) -> str:
    return "\n".join(filter(None, (_block(block, depth) for block in blocks))) if depth < DEEPEST else ""


def _block(node: Node, depth: int) -> str:
    """A block and what stands in it, from the top down."""
    if node.type in _UNSAID:
        return ""
    inside = [node.block] if node.block else node.blocks
    parts = (
        _words(node.title or node.author, depth),
        _words(node.text, depth) or node.formula,
        _lines(inside, depth + 1),
        _list(node, depth + 1) if node.type == "list" else _lines(node.items, depth + 1),
        "\n".join(" | ".join(_words(cell.text, depth) for cell in row.cells) for row in node.rows),
        _words(node.caption, depth),
    )
    return "\n".join(filter(None, parts))


def _list(node: Node, depth: int) -> str:
    """The items of a list, each with its number, box or dash."""
    lines = list[str]()
    for number, item in enumerate(node.items, 1):
        mark = f"{item.num or number}. " if node.kind == "ordered" else "- "
        text = _block(item, depth).replace("\n", "\n  ")
        lines.append(f"{mark}{_BOXES.get(item.task_state, '')}{text}")
    return "\n".join(lines)


def _words(text: str | Node | list[Node] | None, depth: int) -> str:
    """The words of formatted text, without the formats."""
    if isinstance(text, str) or text is None or depth > DEEPEST:
        return text if isinstance(text, str) else ""
    if isinstance(text, list):
        return "".join(_words(piece, depth + 1) for piece in text)
    return _words(text.text, depth + 1) or text.source or ""
