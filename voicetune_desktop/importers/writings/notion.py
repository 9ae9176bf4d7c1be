"""Notion's export: a page of Markdown or HTML for each page of the workspace, with the page's number in its name."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.markup.html_markdown import markdown_of
from voicetune_desktop.importers.markup.html_pages import parsed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.writings.texts import Text, chats_of
from voicetune_desktop.model import Answers, ChatExport, Reason, SetAside

_LONGEST = 2**24
"""Bytes of the longest page that is read."""
_NAME = re.compile(r"(?:^|/)([^/]*) ([0-9a-f]{32})\.(?:md|html)$")
_TABLE = r" [0-9a-f]{32}(?:_all)?\.csv$"
_TITLE = re.compile(r"#[ \t]+([^\n]*)\n+")
_FACTS = re.compile(r"(?:[^\s:#>*-][^\n:]{0,60}: [^\n]*(?:\n|\Z))+(?=\n|\Z)")
"""Properties of a page, below its title."""
_INSIDE = re.compile(r"(?<!!)\[([^\[\]\n]{0,500})\]\((?!\w+:)[^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,5}\)")
"""A link to another page of the workspace."""
_NOT_WORDS = ".link-to-page, .table_of_contents, .properties, .bookmark, figure.image, script, style"
_TOLD = (Reason.SYSTEM, "Facts about the text, such as its date.")
_TABLES = (Reason.UNSUPPORTED, "A table of the workspace; those of its rows that are pages are read.")
_NOTHING = (Reason.UNPARSABLE, "This page is not as Notion writes them.")
_PAGE = "page"


def read_pages(source: Source, entries: Sequence[Entry], _answers: Answers) -> Iterator[ChatExport]:
    """A chat for each page with words of its own."""
    return chats_of("notion", "Note", source.name, _found(source, entries))


def _found(source: Source, entries: Sequence[Entry]) -> Iterator[Text | SetAside]:
    for entry in entries:
        try:
            with source.open(entry) as stream:
                data = stream.read(_LONGEST)
        except HostileArchive:
            raise
        except SourceError as error:
            yield SetAside(Reason.UNPARSABLE, error.message, entry.name, _PAGE)
            continue
        yield from _of_html(data, entry) if entry.name.endswith(".html") else _of_markdown(data, entry)
    yield from (SetAside(*_TABLES, entry.name, "table") for entry in source.matching(_TABLE))


def _named(entry: Entry) -> tuple[str, str]:
    """The title in the name of a file, and the number of the page."""
    found = _NAME.search(entry.name)
    return (found[1], found[2]) if found else ("", "")


def _of_markdown(data: bytes, entry: Entry) -> Iterator[Text | SetAside]:
    title, key = _named(entry)
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    if head := _TITLE.match(text):
        title, text = head[1], text[head.end() :]
    if facts := _FACTS.match(text):
        yield SetAside(*_TOLD, entry.name, _PAGE)
        text = text[facts.end() :]
    yield Text(key, title, _INSIDE.sub(r"\1", text), entry.name, _PAGE)


def _of_html(data: bytes, entry: Entry) -> Iterator[Text | SetAside]:
    title, key = _named(entry)
    page = parsed(data)
    words = page.css_first(".page-body") if page and b"</html>" in data[-1000:] else None
    if page is None or words is None:
        yield SetAside(*_NOTHING, entry.name, _PAGE)
        return
    if page.css_first(".properties"):
        yield SetAside(*_TOLD, entry.name, _PAGE)
    shown = page.css_first(".page-title")
    yield Text(key, shown.text() if shown else title, markdown_of(words, _NOT_WORDS), entry.name, _PAGE)
