"""Zulip: the export of an organisation, with realm.json and a file for every thousand messages.

The layout follows Zulip's own zerver/lib/export.py and zerver/data_import/import_util.py.
"""

import re
from collections.abc import Iterator

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import natural
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

FORMAT = "zulip"
_NAMES = r"(?:^|/)messages-\d{6}\.json$"
_FIRST = re.compile(rb'\s*\{\s*"zerver_(?:user)?message"\s*:\s*\[')
_YES, _NO = Match(0.97, "Files of messages as Zulip exports them."), Match(0.0, "No file has messages as Zulip exports them.")


def score(source: Source) -> Match:
    """Sure where the first file of messages begins as Zulip's do."""
    first = next(source.candidates(_NAMES), None)
    return _YES if first and _FIRST.match(head_of(source, first)) else _NO


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each topic and talk. Raises SourceError when there are none."""
    from voicetune_desktop.importers.zulip.chats import read_chats

    entries = sorted(source.candidates(_NAMES), key=lambda entry: natural(entry.name))
    if not any(_FIRST.match(head_of(source, entry)) for entry in entries[:1]):
        raise SourceError("There are no messages of Zulip in it.", "Choose the archive of Zulip's export, as it is.")
    return chosen(read_chats(source, entries, answers.me), answers)


ZULIP = Importer(FORMAT, "Zulip", score, chats)
