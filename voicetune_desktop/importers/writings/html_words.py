"""Texts that are kept as HTML, as words in Markdown."""

import re
from collections.abc import Iterator

from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.markup.html_markdown import markdown

_BLOCK = re.compile(r"<(?:p|div|ul|ol|h[1-6]|blockquote|table|pre|figure|section|br)\b", re.IGNORECASE)
_GAP = re.compile(r"\n[ \t\r]*\n\s*")
_LINE_ENDS = re.compile(r"<(?:br|/?(?:p|div|h[1-6]|li|blockquote|tr|table|ul|ol))\b[^<>]{0,500}>", re.IGNORECASE)
_NOT_SHOWN = (
    (re.compile(r"<script\b", re.IGNORECASE), re.compile(r"</script\s{0,9}>", re.IGNORECASE)),
    (
        re.compile(r"<style\b", re.IGNORECASE),
        re.compile(r"</style\s{0,9}>", re.IGNORECASE),
    ),
    (re.compile("<!--"), re.compile("-->")),
)
"""How parts begin and end that no page shows."""
_TAG = re.compile(r"<[^<>]{0,2000}>")
_BLANKS, _MANY = re.compile(r"[ \t\r\n]+"), re.compile(r"\n{3,}")


def words_of(html: str, without: str = "") -> str:
    """The words of a piece of HTML, without the parts that a selector of CSS finds. Blank lines part paragraphs where no tags do."""
    if "<" not in html:
        return _MANY.sub("\n\n", unescaped(html)).strip()
    if not _BLOCK.search(html):
        html = _GAP.sub("<p>", html.strip()).replace("\n", "<br>")
    return markdown(html.encode("utf-8", "replace"), without=without) or _plain(html)


def _plain(html: str) -> str:
    """The words of HTML that is nested too deep for a parser, as old editors left tags open."""
    for begin, end in _NOT_SHOWN:
        html = "".join(_between(html, begin, end))
    bare = _LINE_ENDS.sub("\n\n", _BLANKS.sub(" ", html))
    lines = (line.strip() for line in unescaped(_TAG.sub("", bare)).split("\n"))
    return _MANY.sub("\n\n", "\n".join(lines)).strip()


def _between(html: str, begin: re.Pattern[str], end: re.Pattern[str]) -> Iterator[str]:
    """The text without what stands from each beginning to the next end; one without an end takes the rest with it."""
    at = 0
    while found := begin.search(html, at):
        yield html[at : found.start()]
        ended = end.search(html, found.end())
        if not ended:
            return
        at = ended.end()
    yield html[at:]
