"""Threema for Android: the text of one chat, or the tables of a backup of all data, once their archive is unpacked.

The layouts follow Threema's own BackupChatServiceImpl and backuprestore/csv (BackupService, Tags).
"""

import re
from collections.abc import Iterator
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import sample
from voicetune_desktop.importers.threema.text_heads import HEAD
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "threema"
_LOOKED_AT = 50
_TABLES = r"(?:^|/)(?:group_)?message_[^/]+\.csv$"
_TABLE = re.compile(rb'(?:\xef\xbb\xbf)?"?apiid"?,"?uid"?,(?:"?identity"?,)?"?isoutbox"?,')
_TEXTS = r"(?:^|/)messages[^/]*\.txt$"
_BACKUP, _TEXT = Match(0.97, "Tables of messages as Threema's backups have them."), Match(0.93, "Lines of a chat as Threema writes them.")
_NO = Match(0.0, "No file has the form of Threema's exports.")


def score(source: Source) -> Match:
    """Sure where a table has the columns of Threema; a text is called as Threema calls it, and has its rows."""
    if any(True for _ in _tables(source, _LOOKED_AT)):
        return _BACKUP
    return _TEXT if any(True for _ in _texts(source, _LOOKED_AT)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each table and text. Raises SourceError when there are none."""
    from voicetune_desktop.importers.threema.tables import Tables
    from voicetune_desktop.importers.threema.texts import read_text

    tables = [*source.matching(_TABLES)] if any(True for _ in _tables(source)) else []
    texts = [*_texts(source)]
    if not tables and not texts:
        raise SourceError("There is no chat of Threema in it.", "Unpack the archive with its password first, and choose the folder.")
    if tables:
        yield from chosen(map(Tables(source).read, tables), answers)
    yield from chosen((read_text(source, entry, answers) for entry in texts), answers)


def _tables(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in islice(source.matching(_TABLES), limit) if _TABLE.match(head_of(source, entry)))


def _texts(source: Source, limit: int | None = None) -> Iterator[Entry]:
    return (entry for entry in islice(source.matching(_TEXTS), limit) if HEAD.match(sample(source, entry)))


THREEMA = Importer(FORMAT, "Threema", score, chats)
