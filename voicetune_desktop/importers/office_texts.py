"""Texts of word processors, .docx, .odt and .rtf: their paragraphs, with headings marked as Markdown does.

Layouts: ECMA-376 part 1, §17.3 (paragraphs and runs) and §17.7 (styles); OpenDocument 1.3 part 3, §5.1 and §6.1.
"""

import io
import re
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO, NamedTuple, cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from zipfile import ZipFile

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.rtf_texts import RtfFault, is_rtf, rtf_paragraphs
from voicetune_desktop.importers.source import Source
from voicetune_desktop.importers.streams import DAMAGED, Tally, guarded
from voicetune_desktop.importers.text_blocks import TextFile
from voicetune_desktop.model import Reason, SetAside

_PACKED = 2**28
"""Bytes of a document inside an archive, which is held in memory."""
_BLOCK = 2**15
"""Bytes of XML that are looked through at a time."""
_SAMPLE = 2**12
"""Characters of the beginning that detection looks at, in each of perhaps fifty documents."""
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


NOTE = "A note at the foot of the page or at the end."


class _Paragraph(NamedTuple):
    """A paragraph, and how many notes at the foot of a page or at the end belong to it."""

    text: str
    notes: int


def is_office(entry: Entry) -> bool:
    """Whether a file is a text of a word processor, by its name."""
    return entry.name.lower().endswith((".docx", ".odt", ".rtf"))


def office_sample(source: Source, entry: Entry) -> str:
    """The beginning of a document, after a newline, or what can be read of it. Raises HostileArchive."""
    text = ""
    try:
        for paragraph in _paragraphs(source, entry):
            text += f"\n{paragraph.text}\n"
            if len(text) > _SAMPLE:
                break
    except HostileArchive:
        raise
    except SourceError:
        pass
    return text


def office_text(source: Source, entry: Entry) -> tuple[TextFile, list[SetAside]]:
    """A document as a plain text, up to where it is damaged, and what of it is not read. Raises SourceError, HostileArchive."""
    text, notes, aside = list[str](), 0, list[SetAside]()
    try:
        for paragraph in _paragraphs(source, entry):
            text.append(paragraph.text)
            notes += paragraph.notes
    except HostileArchive:
        raise
    except SourceError as error:
        if not text:
            raise
        aside.append(SetAside(Reason.UNPARSABLE, error.message, entry.name, "the rest"))
    aside += (SetAside(Reason.UNSUPPORTED, NOTE, entry.name, f"note {number}") for number in range(1, notes + 1))
    return TextFile(entry.name, partial(io.BytesIO, "\n\n".join(text).encode()), "utf-8"), aside


def _paragraphs(source: Source, entry: Entry) -> Iterator[_Paragraph]:
    """The paragraphs of a document that have letters. Raises SourceError and HostileArchive, also after some of them."""
    if is_rtf(source.head(entry)):
        yield from _rtf(source, entry)
        return
    with source.open(entry) as stream, _unzipped(stream) as archive:
        names = frozenset(archive.namelist())
        if "word/document.xml" in names:
            levels = _levels_of_styles(archive) if "word/styles.xml" in names else {}
            yield from _read(archive, "word/document.xml", levels)
        elif "content.xml" in names:
            yield from _read(archive, "content.xml", {"Title": 1})
        else:
            raise _unreadable()


def _rtf(source: Source, entry: Entry) -> Iterator[_Paragraph]:
    with source.open(entry) as stream:
        data = _held(stream)
    try:
        yield from (_Paragraph(_marked(text, level), notes) for text, level, notes in rtf_paragraphs(data))
    except RtfFault:
        raise _unreadable() from None


def _held(stream: BinaryIO) -> bytes:
    """All bytes of a document. Raises SourceError for more than are held in memory."""
    data = stream.read(_PACKED + 1)
    if len(data) > _PACKED:
        raise SourceError("This document is too large.", "Save it as plain text, then try again.")
    return data


@contextmanager
def _unzipped(stream: BinaryIO) -> Generator[ZipFile]:
    if not stream.seekable():
        stream = io.BytesIO(_held(stream))
    try:
        archive = ZipFile(stream)
    except DAMAGED:
        raise _unreadable() from None
    with archive:
        yield archive


def _unreadable() -> SourceError:
    return SourceError(
        "This document is damaged or locked with a password.",
        "Open it in its program, take the password away, and save it as .docx or as plain text.",
    )


def _elements(archive: ZipFile, name: str, wanted: frozenset[str]) -> Iterator[Element]:
    """The outermost elements of these names in an XML file, each whole; they are emptied when the next is asked for."""
    depth = begun = 0
    for event, element in _events(archive, name):
        step = 1 if event == "start" else -1
        depth += step
        if depth > _DEEPEST:
            raise _unreadable()
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
                    raise _unreadable()
                parser.feed(block)
                yield from cast("Iterator[tuple[str, Element]]", parser.read_events())
        parser.close()
    except (ParseError, *DAMAGED):
        raise _unreadable() from None


def _read(archive: ZipFile, name: str, levels: dict[str, int]) -> Iterator[_Paragraph]:
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
                yield _Paragraph(_marked(text, level), notes)


def _marked(text: str, level: int) -> str:
    return f"{'#' * level} {' '.join(text.split())}" if level else text


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
