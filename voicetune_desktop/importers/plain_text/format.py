"""Plain text: talks in which names stand before what was said, and documents by one author."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice, starmap

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, rest
from voicetune_desktop.importers.office.texts import is_office, office_sample, office_text
from voicetune_desktop.importers.plain_text.documents import is_document, read_document
from voicetune_desktop.importers.plain_text.rows import NAMES as _ROW_NAMES
from voicetune_desktop.importers.plain_text.rows import has_rows, read_rows
from voicetune_desktop.importers.plain_text.scripts import is_script, read_script
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import sample, text_file, up_to_damage
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Reason, SetAside

FORMAT = "plain-text"
_LOOKED_AT = 50
"""Files whose beginning detection reads."""
_NOTES = 3
"""Different short texts that are notes by one author, where there is nothing else."""
_NAMES = r"\.(?:txt|text|md|markdown|docx|odt|rtf|srt|vtt)$"
_DOCUMENT = re.compile(r"\.(?:txt|text|md|markdown|docx|odt|rtf)$", re.IGNORECASE)
_NOT_PLAIN = r"\.(?:doc|pages|pdf|epub)$"
UNREADABLE = "VoiceTune cannot read this kind of document."
_TALK = "Lines that begin with a name and a colon: who speaks is known, so each name is a person."
_PROSE = (
    "Texts without names: each paragraph is taken for an answer of one author, and the title for what it answers. "
    "A model learns answers to something."
)
_ROWS = (
    "Rows of texts: each is a document, and each paragraph in it is taken for an answer of one author. "
    "What it answers is the title, or the name of the file. A model learns answers to something."
)
_NO = Match(0.0, "It is no plain text of a conversation or of paragraphs.")


def score(source: Source) -> Match:
    """Less sure than any app's own format: plain text is what is left."""
    if any(source.told(entry, has_rows) for entry in islice(_tables(source), _LOOKED_AT)):
        return Match(0.45, _ROWS)
    kinds = Counter(source.told(entry, _kind) for entry in islice(source.matching(_NAMES), _LOOKED_AT))
    prose = kinds["prose"]
    if kinds["talk"]:
        return Match(0.5, _TALK + (f" {_PROSE}" if prose else ""))
    if (prose and prose * 2 > min(len(source.entries), _LOOKED_AT)) or _are_notes(source):
        return Match(0.42, _PROSE)
    return _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file. Raises SourceError when there are none."""
    tables = [entry for entry in _tables(source) if has_rows(source, entry)]
    alone = len(source.entries) == 1 and not tables
    entries = list(source.entries if alone else source.matching(_NAMES))
    if not entries and not tables:
        raise SourceError("There is no plain text in it.", "Choose a .txt, .md or .docx file, or a folder of them.")
    exports = starmap(partial(_export, source, answers), zip(entries, _titles(entries), strict=True))
    unread = [SetAside(Reason.UNSUPPORTED, UNREADABLE, entry.name, 1) for entry in unreadable(source)]
    rows = chain.from_iterable(read_rows(source, entry, answers, FORMAT) for entry in tables)
    return chosen(chain(rows, exports, [rest(FORMAT, source.name, unread)] if unread else []), answers)


def _are_notes(source: Source) -> bool:
    """Whether short texts by one author are all that there is: an app puts the same notice into several folders."""
    some = [*islice(source.entries, _LOOKED_AT)]
    if len(some) < _NOTES or not all(_DOCUMENT.search(entry.name) for entry in some):
        return False
    texts = {text for entry in some if is_document(text := _sample(source, entry), among_others=True)}
    return len(texts) >= max(_NOTES, len(some) // 2)


def _tables(source: Source) -> Iterator[Entry]:
    """Files in which rows of texts may lie."""
    return source.matching(_ROW_NAMES)


def unreadable(source: Source) -> Sequence[Entry]:
    """Documents that are more than plain text."""
    return list(source.matching(_NOT_PLAIN))


def _sample(source: Source, entry: Entry) -> str:
    return office_sample(source, entry) if is_office(entry) else sample(source, entry)


def _kind(source: Source, entry: Entry) -> str:
    """What the beginning of a file is: "talk", "prose", or neither."""
    text = _sample(source, entry)
    if is_script(text):
        return "talk"
    is_prose = is_document(text) or (is_office(entry) and bool(text))
    return "prose" if is_prose and _DOCUMENT.search(entry.name) else ""


def _titles(entries: Sequence[Entry]) -> Iterator[str]:
    """The names of files without their endings; those that several have come with their folders."""
    paths = [" ".join(entry.name.rpartition(".")[0].replace("_", " ").split()) or entry.name for entry in entries]
    names = [path.rpartition("/")[2] or path for path in paths]
    counted = Counter(names)
    return (name if counted[name] == 1 else path for name, path in zip(names, paths, strict=True))


def _export(source: Source, answers: Answers, entry: Entry, title: str) -> ChatExport:
    """The chat of a file, up to where that is damaged."""
    try:
        text, aside = office_text(source, entry) if is_office(entry) else (text_file(source, entry, answers), [])
        beginning = _sample(source, entry)
        export = read_script(text, title, answers) if is_script(beginning) else read_document(text, title, beginning)
    except HostileArchive:
        raise
    except SourceError as error:
        return ChatExport(Chat(f"{FORMAT}:{title}", title), [SetAside(Reason.UNPARSABLE, error.message, entry.name, "the rest")])
    export.items = chain(up_to_damage(export.items, entry.name), aside)
    return export


PLAIN_TEXT = Importer(FORMAT, "Plain text", score, chats)
