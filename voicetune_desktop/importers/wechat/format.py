"""WeChat: the tables that WeClone's tools write, and the JSON of WeFlow; WeChat itself exports nothing."""

import re
from collections.abc import Iterator
from itertools import groupby, islice

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.wechat.json import is_weflow, read_weflow
from voicetune_desktop.importers.wechat.table import is_table, read_tables
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Reason, SetAside

LOOKED_AT = 50
"""Files whose beginning detection looks at."""

_PART = re.compile(r"(?:_\d+_\d+)?\.csv$", re.IGNORECASE)
"""A long talk is in several tables, named after the numbers of their rows."""


def _score(source: Source) -> Match:
    if any(is_weflow(_head(source, entry)) for entry in islice(source.matching(r"\.json$"), LOOKED_AT)):
        return Match(0.97, "A chat of WeChat as WeFlow writes it.")
    if any(is_table(_head(source, entry)) for entry in islice(source.matching(r"\.csv$"), LOOKED_AT)):
        return Match(0.97, "A table with the columns of WeChat's messages.")
    return Match(0.0, "No chat of WeChat as WeFlow or WeClone write it.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    for export in _exports(source, answers.me):
        if answers.chats is None or export.chat.id in answers.chats:
            yield export


def _exports(source: Source, me: str | None) -> Iterator[ChatExport]:
    for entry in source.matching(r"\.json$"):
        if is_weflow(_head(source, entry)):
            try:
                yield read_weflow(source, entry, me)
            except HostileArchive:
                raise
            except SourceError as error:
                yield _unread(entry, error)
    tables = (entry for entry in source.matching(r"\.csv$") if is_table(_head(source, entry)))
    for _, parts in groupby(tables, lambda entry: _PART.sub("", entry.name)):
        yield from read_tables(source, [*parts], me)


def _head(source: Source, entry: Entry) -> bytes:
    try:
        return source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return b""


def _unread(entry: Entry, error: SourceError) -> ChatExport:
    name = entry.name.rpartition("/")[2]
    return ChatExport(Chat(f"wechat:{name}", name), [SetAside(Reason.UNPARSABLE, error.message, entry.name, 1)])


WECHAT = Importer("wechat", "WeChat", _score, _chats)
