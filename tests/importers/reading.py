"""Reading a made export through an importer, as the tests of importers do."""

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import Importer, detect, importer
from voicetune_desktop.importers.sources.entries import in_natural_order
from voicetune_desktop.importers.sources.source import Entry, Source, open_source
from voicetune_desktop.model import Answers, ChatExport, Message, Reason, SetAside

Item = Message | SetAside


class Empty(Struct, frozen=True):
    """What is in a file of no bytes."""

    size: int = 0
    checksum: int | None = None

    def __call__(self) -> BinaryIO:
        return BytesIO()


def named(name: str) -> Entry:
    return Entry(name, Empty())


def names(*paths: Path) -> list[str]:
    with open_source(paths) as source:
        return [entry.name for entry in in_natural_order(source.entries)]


def content(source: Source, entry: Entry) -> bytes:
    with source.open(entry) as stream:
        return stream.read()


def contents(*paths: Path) -> dict[str, bytes]:
    with open_source(paths) as source:
        return {entry.name: content(source, entry) for entry in source.entries}


def refused(*paths: Path) -> list[str]:
    with open_source(paths) as source:
        return [item.where for item in source.refused]


class Read:
    """What came out of a download."""

    def __init__(self, exports: Iterator[ChatExport]) -> None:
        self.chats = [(export, list(export.items)) for export in exports]

    @property
    def exports(self) -> list[ChatExport]:
        return [export for export, _ in self.chats]

    @property
    def items(self) -> list[Item]:
        return [item for _, items in self.chats for item in items]

    @property
    def messages(self) -> list[Message]:
        return [item for item in self.items if isinstance(item, Message)]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages]

    @property
    def set_aside(self) -> list[SetAside]:
        return [item for item in self.items if isinstance(item, SetAside)]

    @property
    def reasons(self) -> list[Reason]:
        return [item.reason for item in self.set_aside]


def read_export(path: Path, one: Importer, answers: Answers = Answers()) -> Read:
    with open_source([path]) as source:
        return Read(one.chats(source, answers))


def read_whatever(path: Path, format_id: str) -> Read:
    """What can be read of an export that is broken, nothing where it is refused."""
    with suppress(SourceError):
        return read_export(path, importer(format_id))
    return Read(iter(()))


def detected(path: Path) -> str | None:
    with open_source([path]) as source:
        best = detect(source).best
        return best.format if best else None
