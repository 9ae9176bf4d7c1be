"""HTML of an answer or a message as Markdown: paragraphs, lists, headings, code, tables."""

import re

from selectolax.lexbor import LexborNode

from voicetune_desktop.importers.markup.html_pages import parsed

_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "code": "`", "del": "~~", "s": "~~"}
_BLOCKS = frozenset(("p", "div", "section", "article", "table"))
_HEADING = re.compile(r"h[1-6]")
_ALONE = {"br": "\n", "hr": "\n\n---\n\n", "script": "", "style": "", "img": ""}
_GAP = re.compile(r"\n{3,}")
_LINES = re.compile(r"\n{2,}")
_LINE = "\ue00a"
"""Stands for a line end in code, where empty lines stay, and is a letter of nobody's."""
_LANGUAGE = re.compile(r"\blanguage-([\w+#-]{1,20})")


def markdown(html: bytes, within: str = "body", without: str = "") -> str:
    """The text of what a selector of CSS finds first, without what another one finds in it.

    "" where there is no such part, or it is nested as no answer is.
    """
    body = parsed(html)
    return markdown_of(body if body is None or within == "body" else body.css_first(within), without)


def markdown_of(node: LexborNode | None, without: str = "") -> str:
    """The text of a part of a tree, from which what a selector finds is taken away; "" for none."""
    for part in node.css(without) if node and without else ():
        part.decompose()
    return _tidy(_inside(node)).replace(_LINE, "\n") if node else ""


def _tidy(text: str) -> str:
    if " \n" in text or "\t" in text or text.endswith(" "):
        text = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    return _GAP.sub("\n\n", text).strip("\n")


def _inside(node: LexborNode) -> str:
    text = ""
    for piece in map(_one, node.iter(include_text=True)):
        text += piece.lstrip(" ") if text.endswith((" ", "\n")) else piece
    return text


def _one(node: LexborNode) -> str:
    tag = node.tag or ""
    if node.is_text_node:
        return _spaced(node.text())
    if tag in _ALONE:
        return _ALONE[tag]
    if tag in _WHOLE:
        return _WHOLE[tag](node)
    inside = _inside(node)
    if tag in _MARKS:
        return _marked(inside, _MARKS[tag])
    if _HEADING.fullmatch(tag):
        return f"\n\n{'#' * int(tag[1])} {inside.strip()}\n\n" if inside.strip() else ""
    return f"\n\n{inside.strip(' ')}\n\n" if tag in _BLOCKS else inside


def _spaced(text: str) -> str:
    """The text with one space for all that is white, as pages are shown; cutting it takes a third of the time of replacing."""
    words = " ".join(text.split())
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if text[-1].isspace() else ''}" if words else text and " "


def _quoted(node: LexborNode) -> str:
    return "\n\n" + "\n".join(f"> {line}".rstrip() for line in _tidy(_inside(node)).split("\n")) + "\n\n"


def _row(node: LexborNode) -> str:
    """A row of a table; below one of headings stands a line."""
    cells = [*node.iter()]
    line = f"| {' | '.join(_spaced(_inside(cell)).strip() for cell in cells)} |\n"
    return line + "|" + " --- |" * len(cells) + "\n" if cells and cells[0].tag == "th" else line


def _marked(text: str, mark: str) -> str:
    """Words between marks; the space around them stays outside."""
    words = text.strip()
    return text.replace(words, f"{mark}{words}{mark}", 1) if words else text


def _code(node: LexborNode) -> str:
    inner = node.css_first("code") or node
    text = node.text().strip("\n").replace("\n", _LINE)
    language = _LANGUAGE.search(inner.attributes.get("class") or "")
    return f"\n\n```{language[1] if language else ''}{_LINE}{text}{_LINE}```\n\n"


def _list(node: LexborNode) -> str:
    """A list, a line or more for each item; what is below the first line of one is indented."""
    lines = list[str]()
    for number, item in enumerate((child for child in node.iter() if child.tag == "li"), 1):
        text = _LINES.sub("\n", _tidy(_inside(item)).strip())
        lines.append(f"{f'{number}.' if node.tag == 'ol' else '-'} " + text.replace("\n", "\n    "))
    return "\n\n" + "\n".join(lines) + "\n\n"


_WHOLE = {"pre": _code, "ul": _list, "ol": _list, "tr": _row, "blockquote": _quoted}
"""Parts that are not only what stands in them."""
