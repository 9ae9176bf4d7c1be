"""Signal as two tools export it: signal-export (chat.md and data.json for each chat) and signalbackup-tools (a text for each chat).

The layouts follow carderne/signal-export, sigexport/models.py, and bepaald/signalbackup-tools, signalbackup/exporttxt.cc.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.signal.export_json import is_data, read_data
from voicetune_desktop.importers.signal.export_text import BACKUP_HEAD, MARKDOWN_HEAD, Talk, from_backup, from_markdown
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Item, Stray, TextRow, sample, text_file, text_rows, up_to_damage
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Question, Reason, SetAside

FORMAT = "signal-export"
ME = "Me"
LOOKED_AT = 50
_NUMBER = re.compile(r"(.*) \(_id\d+\)")
_NO = Match(0.0, "No file has the lines of signal-export or signalbackup-tools.")


class _Dialect(NamedTuple):
    """How a text is read: what its rows begin with, and what becomes of each."""

    head: re.Pattern[str]
    become: Callable[[TextRow, Talk], Item]
    label: str


_DIALECTS = (
    _Dialect(BACKUP_HEAD, from_backup, "The lines that signalbackup-tools writes."),
    _Dialect(MARKDOWN_HEAD, from_markdown, "The lines that signal-export writes."),
)


def score(source: Source) -> Match:
    """From what the first lines of files look like, and what these are called."""
    best = _NO
    for entry in _candidates(source)[:LOOKED_AT]:
        found = source.told(entry, _look)
        best = max(best, found, key=lambda match: match.confidence)
    return best


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file; of two files of one chat the one with more in it."""
    found = [entry for entry in _candidates(source) if source.told(entry, _look).confidence >= 0.4]
    structured = {_folder(entry) for entry in found if is_data(source, entry)}
    found = [entry for entry in found if is_data(source, entry) or _folder(entry) not in structured or not entry.name.endswith("chat.md")]
    if not found:
        raise SourceError("There is no chat of signal-export in it.", "Choose the folder that the tool wrote, with a folder for each chat.")
    for entry in found:
        export = _export(source, entry, answers)
        if answers.chats is None or export.chat.id in answers.chats:
            yield export


SIGNAL_EXPORT = Importer(FORMAT, "Signal (signal-export, signalbackup-tools)", score, chats)


def _candidates(source: Source) -> list[Entry]:
    return [*source.candidates(r"\.txt$|(?:^|/)chat\.md$|(?:^|/)data\.json$")]


def _folder(entry: Entry) -> str:
    return entry.name.rpartition("/")[0]


def _look(source: Source, entry: Entry) -> Match:
    if is_data(source, entry):
        return Match(0.96, "The lines of JSON that signal-export writes.")
    text = sample(source, entry)
    dialect = _dialect(text)
    if not dialect:
        return _NO
    certain = dialect is _DIALECTS[0] or entry.name.endswith("chat.md")
    return Match(0.95 if certain else 0.75, dialect.label)


def _dialect(text: str) -> _Dialect | None:
    return next((one for one in _DIALECTS if one.head.match(text)), None)


def _export(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    chat = _chat(source, entry)
    if is_data(source, entry):
        me = answers.me or ME
        return ChatExport(chat, up_to_damage(read_data(source, entry, Talk(chat, entry.name, me)), entry.name))
    text = sample(source, entry)
    me = answers.me or (ME if re.search(rf"\n\[[^\]\n]*\] {ME}: ", text) else "")
    dialect = _dialect(text) or _DIALECTS[1]
    talk = Talk(chat, entry.name, me)
    rows = (_become(row, dialect, talk) for row in text_rows(text_file(source, entry, answers), dialect.head))
    return ChatExport(chat, up_to_damage(rows, entry.name), questions=() if me else (Question("who_am_i", ()),))


def _become(row: TextRow | Stray, dialect: _Dialect, talk: Talk) -> Item:
    if isinstance(row, Stray):
        return SetAside(Reason.UNPARSABLE, "A line before the first message.", talk.file, row.line)
    return dialect.become(row, talk)


def _chat(source: Source, entry: Entry) -> Chat:
    """A chat is called like its folder, or like its file where the tool names that after it."""
    folder, _, last = entry.name.rpartition("/")
    stem = last.rpartition(".")[0] or last
    title = (folder.rpartition("/")[2] or source.name) if last in ("chat.md", "data.json") else stem
    numbered = _NUMBER.fullmatch(title)
    title = numbered[1] if numbered else title
    return Chat(f"signal-export:{title}", title)
