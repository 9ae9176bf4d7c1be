"""Evernote's export: notes in XML (ENEX), each a small page, with its files inside."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.importers.markup.xml_files import records_of
from voicetune_desktop.importers.markup.xml_stream import Element, Texts
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.writings.html_words import words_of
from voicetune_desktop.importers.writings.texts import Text, chats_of
from voicetune_desktop.model import Answers, ChatExport, Reason, SetAside

_TEXTS = Texts(frozenset({"resource", "task", "tag"}))
_KEPT = ("web.clip", "mail.")
"""What the source of a note begins with that was clipped from a page or sent as a mail."""
_NOT_WRITTEN = (Reason.UNSUPPORTED, "A page or mail that was kept, not a note that was written.")
_NO_TITLE = re.compile(
    r"(?:Nota )?(?:Sin título|Sem título|Senza titolo)|(?:Note )?Sans titre|Untitled(?: Note)?|Unbenannt(?:e Notiz)?"
    r"|Naamlo(?:os|ze notitie)",
    re.IGNORECASE,
)
"""What Evernote calls notes that nobody gave a title."""
_EMPTY_TAG = re.compile(r"<en-(?:media|todo)\b[^<>]*?(?:/>|></en-(?:media|todo)>)")
_LINE, _LINE_END = re.compile(r"<div\b", re.IGNORECASE), re.compile(r"</div\s*>", re.IGNORECASE)


def read_notes(source: Source, entries: Sequence[Entry], _answers: Answers) -> Iterator[ChatExport]:
    """A chat for each note."""
    return chats_of("evernote", "Note", source.name, (one for entry in entries for one in _notes(source, entry)))


def _notes(source: Source, entry: Entry) -> Iterator[Text | SetAside]:
    for one in records_of(source, entry, ("note",), _TEXTS):
        yield one if isinstance(one, SetAside) else _note(one, entry.name)


def _note(note: Element, file: str) -> Text | SetAside:
    about = next((child for child in note.children if child.name == "note-attributes"), None)
    if about and about.text_of("source").strip().startswith(_KEPT):
        return SetAside(*_NOT_WRITTEN, file, note.line)
    created = note.text_of("created").strip()
    title = note.text_of("title").strip()
    return Text(created, "" if _NO_TITLE.fullmatch(title) else title, _words(note.text_of("content")), file, note.line, iso_time(created))


def _words(page: str) -> str:
    """The words of a note, in which a `div` is a line and an empty one parts paragraphs."""
    lines = _LINE_END.sub("</span><br>", _LINE.sub("<span", _EMPTY_TAG.sub("", page)))
    return words_of(lines, "en-crypt")
