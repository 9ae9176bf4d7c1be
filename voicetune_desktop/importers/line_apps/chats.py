"""Chats in text files whose lines begin rows and headings: what LINE, KakaoTalk and QQ have in common."""

import io
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import HEAD, Source
from voicetune_desktop.importers.text_files.blocks import BLOCK, TextFile, numbered_lines, text_blocks, whole_rows
from voicetune_desktop.importers.text_files.encodings import encoding_of
from voicetune_desktop.importers.whatsapp.damage import before_nonsense, is_damaged, open_up_to_fault
from voicetune_desktop.importers.whatsapp.senders import clean
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Reason, SetAside

LOOKED_AT = 50
"""Text files of a source whose beginning is read."""
POSSIBLE = 0.4
"""Confidence from which on a file among others is a chat."""

Item = Message | SetAside
Person = tuple[str, str, bool | None]
"""Id, name, and whether it is the person who exported (None: not known)."""

_OLD = "?"


class TextChat(NamedTuple):
    """A text file as its dialect sees it: the file, its beginning after a newline, and a title from the file's name."""

    file: TextFile
    sample: str
    name: str


class Dialect(NamedTuple):
    """One app's way to write chats as lines."""

    match: Callable[[str, str], Match]
    """How sure we are, from the beginning of a file and its name."""
    chats: Callable[[TextChat, Answers], Iterator[ChatExport]]
    encodings: tuple[str, ...] = ()
    """Encodings from before Unicode that this app's files may have; the first in which the lines make sense is taken."""


Load = Callable[[], Dialect]
"""Gives a dialect, once there is a text that may be in it."""


class People(dict[str, Person]):
    """From a name as written to the person.

    In a talk of two that is called after the other one, the exporter is the one whose name is not its title.
    """

    def __init__(self, me: str | None, title: str = "", senders: Iterable[str] = ()) -> None:
        super().__init__()
        others = {clean(name) for name in senders}
        private = len(others) == 2 and title in others
        self._me = me or (next(iter(others - {title})) if private else None)
        self._other = title if private else None

    def __missing__(self, raw: str) -> Person:
        name = clean(raw) or raw
        found = self[raw] = (name, name, self.is_me(name))
        return found

    def is_me(self, name: str) -> bool | None:
        """Whether it is the person who exported."""
        if name == self._me:
            return True
        return None if self._me is None or self._other not in (None, name) else False


def importer(format_id: str, label: str, load: Load, names: str = r"\.txt$") -> Importer:
    """The importer of a dialect, whose files are called so."""
    return Importer(format_id, label, partial(_score, names, partial(_look, load)), partial(_chats, names, load))


def columns(file: TextFile, cut: re.Pattern[str], head: re.Pattern[str], block: int = BLOCK) -> Iterator[list[str]]:
    """The file in pieces, each split at `head`; pieces begin where `cut` matches, so that rows and what precedes them stay whole."""
    with file.open() as stream:
        for piece in whole_rows(text_blocks(stream, file.encoding, block), cut):
            yield head.split(piece)


def lines_before(text: str, file: str, line: int, known: re.Pattern[str] | None = None) -> Iterator[SetAside]:
    """Lines that stand before the first row, but for those that the app always writes there."""
    for at, content in numbered_lines(text, line):
        if not (known and known.fullmatch(content.strip("\ufeff "))):
            yield SetAside(Reason.UNPARSABLE, "A line before the first message.", file, at)


def _score(names: str, look: Callable[[Source, Entry], tuple[Match, str]], source: Source) -> Match:
    found = (source.told(entry, look)[0] for entry in source.candidates(names, LOOKED_AT))
    return max(found, key=lambda match: match.confidence, default=Match(0.0, "No line in it begins like a message of this app."))


def _chats(names: str, load: Load, source: Source, answers: Answers) -> Iterator[ChatExport]:
    alone = len(source.entries) == 1
    for entry in source.candidates(names):
        match, encoding = _look(load, source, entry, answers.encoding)
        if alone or match.confidence >= POSSIBLE:
            for export in _of_file(load(), source, entry, encoding, answers):
                if answers.chats is None or export.chat.id in answers.chats:
                    yield export


def _look(load: Load, source: Source, entry: Entry, wish: str | None = None) -> tuple[Match, str]:
    """How sure we are of a file, and its encoding."""
    try:
        head = source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return Match(0.0, "It cannot be read."), "utf-8"
    encoding = encoding_of(head, wish or _OLD)
    if encoding is None:
        return Match(0.0, "It is no text."), "utf-8"
    dialect = load()
    readings = dialect.encodings if encoding == _OLD else (encoding,)
    tried = [(dialect.match(_sample(head, one), entry.name), one) for one in readings]
    return max(tried, key=lambda pair: pair[0].confidence, default=(Match(0.0, "It is no text in Unicode."), "utf-8"))


def _sample(head: bytes, encoding: str) -> str:
    text = "".join(text_blocks(io.BytesIO(head), encoding)).removeprefix("\ufeff")
    return "\n" + (text if len(head) < HEAD else text.rpartition("\n")[0] or text)


def _of_file(dialect: Dialect, source: Source, entry: Entry, encoding: str, answers: Answers) -> Iterator[ChatExport]:
    name = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
    try:
        broken = is_damaged(source, entry)
        opener = partial(open_up_to_fault, source, entry) if broken else partial(source.open, entry)
        text = TextChat(TextFile(entry.name, opener, encoding), _sample(source.head(entry), encoding), name)
        for export in dialect.chats(text, answers):
            items = iter(export.items)
            export.items = _guarded(before_nonsense(items) if broken else items, entry.name)
            yield export
    except HostileArchive:
        raise
    except SourceError as error:
        yield ChatExport(Chat(f"file:{entry.name}", name), [SetAside(Reason.UNPARSABLE, error.message, entry.name, 1)])


def _guarded(rows: Iterator[Item], name: str) -> Iterator[Item]:
    """The rows up to where a file is damaged, so that it does not stop its siblings."""
    try:
        yield from rows
    except HostileArchive:
        raise
    except SourceError as error:
        yield SetAside(Reason.UNPARSABLE, error.message, name, "the rest")
