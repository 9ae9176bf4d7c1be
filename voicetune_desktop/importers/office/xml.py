"""Documents in XML, .docx and .odt: their paragraphs.

Layouts: ECMA-376 part 1, §17.3 (paragraphs and runs) and §17.7 (styles); OpenDocument 1.3 part 3, §5.1 and §6.1.
"""

import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO, cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from zipfile import ZipFile

from voicetune_desktop.importers.office.paragraph import DocumentFault, Paragraph
from voicetune_desktop.importers.sources.streams import DAMAGED, Tally, guarded

_BLOCK = 2**15
"""Bytes of XML that are looked through at a time."""
_DEEPEST = 200
"""Elements inside each other; text boxes in tables in tables stay below 60."""
_DEFINES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_WHITE = re.compile(r"[ \t\r\n]+")
_HEADING = re.compile(r"heading ([1-6])")
_OPEN_DOCUMENT = "{urn:oasis:names:tc:opendocument:"
_PARAGRAPHS = frozenset({"p", "h"})
_LEFT_OUT = frozenset({"Fallback", "moveFrom", "annotation", "tracked-changes", "table-of-content", "pPr", "rPr"})
"""Second versions of drawings, what was moved or deleted with changes tracked, comments, lists of headings, and how letters look."""
_NOTES = frozenset({"footnoteReference", "endnoteReference", "note"})
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "line-break": "\n", "noBreakHyphen": "-", "s": " "}
_LISTED = -1
"""The level of a line in a table of contents; 0 is an ordinary paragraph, 1 the highest heading."""


def xml_paragraphs(archive: ZipFile) -> Iterator[Paragraph]:
    """The paragraphs that have letters. Raises DocumentFault and HostileArchive, also after some of them."""
    names = frozenset(archive.namelist())
    if "word/document.xml" in names:
        levels = _levels_of_styles(archive) if "word/styles.xml" in names else {}
        yield from _read(archive, "word/document.xml", levels)
    elif "content.xml" in names:
        yield from _read(archive, "content.xml", {"Title": 1})
    else:
        raise DocumentFault


def _elements(archive: ZipFile, name: str, wanted: frozenset[str]) -> Iterator[Element]:
    """The outermost elements of these names in an XML file, each whole; they are emptied when the next is asked for."""
    depth = begun = 0
    for event, element in _events(archive, name):
        step = 1 if event == "start" else -1
        depth += step
        if depth > _DEEPEST:
            raise DocumentFault
        if _local(element) in wanted:
            begun += step
            if event == "end" and not begun:
                yield element
                element.clear()


def _events(archive: ZipFile, name: str) -> Iterator[tuple[str, Element]]:
    """The beginnings and ends of elements; a file that defines a document type or entities is refused, as no program writes it."""
    parser: XMLPullParser[Element] = XMLPullParser(("start", "end"))
    try:
        info = archive.getinfo(name)
        with guarded(cast("BinaryIO", archive.open(info)), lambda: info.compress_size, Tally()) as stream:
            while block := stream.read(_BLOCK):
                if _DEFINES.search(block):
                    raise DocumentFault
                parser.feed(block)
                yield from cast("Iterator[tuple[str, Element]]", parser.read_events())
        parser.close()
    except (ParseError, *DAMAGED):
        raise DocumentFault from None


def _read(archive: ZipFile, name: str, levels: dict[str, int]) -> Iterator[Paragraph]:
    """The paragraphs of a file; styles that it makes for itself are learned on the way."""
    for element in _elements(archive, name, _PARAGRAPHS | _LEFT_OUT | {"style"}):
        kind = _local(element)
        if kind == "style":
            levels[_attribute(element, "name")] = levels.get(_attribute(element, "parent-style-name"), 0)
        elif kind in _PARAGRAPHS:
            level = _level(element, levels)
            text = "".join(_letters(element)).strip()
            if text and level != _LISTED:
                notes = sum(1 for inner in element.iter() if _local(inner) in _NOTES)
                yield Paragraph(text, level, notes)


def _level(paragraph: Element, levels: Mapping[str, int]) -> int:
    if _local(paragraph) == "h":
        return min(6, max(1, _count(paragraph, "outline-level")))
    style = next((_attribute(one, "val") for one in paragraph.iter() if _local(one) == "pStyle"), "")
    return levels.get(style or _attribute(paragraph, "style-name"), 0)


def _letters(parent: Element) -> Iterator[str]:
    """What can be read of an element. White space between the elements of .docx means nothing, that of .odt is one space."""
    is_open = parent.tag.startswith(_OPEN_DOCUMENT)
    if is_open or _local(parent) == "t":
        yield _WHITE.sub(" ", parent.text or "") if is_open else (parent.text or "").replace("\n", " ")
    for child in parent:
        name = _local(child)
        if name in _MARKS:
            yield _MARKS[name] * _count(child, "c")
        elif name not in _LEFT_OUT | _NOTES:
            yield from _letters(child)
            yield "\n" if name in _PARAGRAPHS else ""
        if is_open:
            yield _WHITE.sub(" ", child.tail or "")


def _levels_of_styles(archive: ZipFile) -> dict[str, int]:
    """The level of each style of a .docx, by what it is called in English in every language, or by the style that it is based on."""
    styles = {
        _attribute(style, "styleId"): {_local(one): _attribute(one, "val") for one in style}
        for style in _elements(archive, "word/styles.xml", frozenset({"style"}))
    }
    return {style: _level_of(style, styles) for style in styles}


def _level_of(style: str, styles: Mapping[str, Mapping[str, str]]) -> int:
    for _ in range(_DEEPEST):
        if style not in styles:
            break
        name = styles[style].get("name", "").lower()
        if heading := _HEADING.fullmatch(name):
            return int(heading[1])
        if name == "title" or name.startswith("toc "):
            return 1 if name == "title" else _LISTED
        style = styles[style].get("basedOn", "")
    return 0


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    """The value of an attribute in whatever namespace; nothing where it is missing."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")


def _count(element: Element, name: str) -> int:
    """A small number among the attributes; 1 where it is missing or none."""
    written = _attribute(element, name)
    return min(int(written), 100) if re.fullmatch("[0-9]{1,4}", written) else 1
