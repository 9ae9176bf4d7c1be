"""Signal as sigtop exports it, in each of its three ways: long text, short text, and the rows of Signal Desktop's database.

The layouts follow tbvdm/sigtop, fmt_text.go, fmt_text_short.go and fmt_json.go.
"""

import re
from collections.abc import Iterator
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.signal.export_text import Talk
from voicetune_desktop.importers.signal.sigtop_json import is_rows, read_json
from voicetune_desktop.importers.signal.sigtop_text import LONG_HEAD, SHORT_HEAD, YOU, from_long, from_short
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Item, Stray, sample, text_file, text_rows, up_to_damage
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Reason, SetAside

FORMAT = "sigtop"
LOOKED_AT = 50
_TITLE = re.compile(r"\nConversation: ([^\n]+)\n")
_ADDRESS = re.compile(r"(.+) \((?:\+?[\d ]{3,}|[0-9a-fA-F-]{8,}|group)\)(?: \(\d+\))?")
"""How files are called: the name, and in brackets a number or an id."""
_NO = Match(0.0, "No file has the layout of sigtop.")


def score(source: Source) -> Match:
    """From the first lines of files."""
    return max(
        (source.told(entry, _look) for entry in islice(_candidates(source), LOOKED_AT)), key=lambda match: match.confidence, default=_NO
    )


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file."""
    found = [entry for entry in _candidates(source) if source.told(entry, _look).confidence]
    if not found:
        raise SourceError("There is no chat of sigtop in it.", "Choose the folder that “sigtop export-messages” wrote.")
    for entry in found:
        chat = _chat(entry, sample(source, entry))
        if answers.chats is None or chat.id in answers.chats:
            yield ChatExport(chat, up_to_damage(_rows(source, entry, chat, answers), entry.name))


SIGTOP = Importer(FORMAT, "Signal (sigtop)", score, chats)


def _candidates(source: Source) -> Iterator[Entry]:
    return source.candidates(r"\.(?:txt|json)$")


def _look(source: Source, entry: Entry) -> Match:
    if is_rows(source, entry):
        return Match(0.95, "Rows of Signal Desktop's database.")
    text = sample(source, entry)
    if LONG_HEAD.search(text, 0, 2_000):
        return Match(0.96, "Messages with heads as sigtop writes them.")
    return Match(0.8, "Lines as sigtop writes them.") if SHORT_HEAD.match(text) and f" {YOU}:" in text else _NO


def _chat(entry: Entry, text: str) -> Chat:
    told = _TITLE.match(text)
    stem = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
    title = told[1] if told else stem
    named = _ADDRESS.fullmatch(title)
    return Chat(f"signal-export:{title}", named[1] if named else title)


def _rows(source: Source, entry: Entry, chat: Chat, answers: Answers) -> Iterator[Item]:
    talk = Talk(chat, entry.name, answers.me or YOU)
    if is_rows(source, entry):
        yield from read_json(source, entry, talk)
        return
    is_long = bool(LONG_HEAD.search(sample(source, entry), 0, 2_000))
    head, become = (LONG_HEAD, from_long) if is_long else (SHORT_HEAD, from_short)
    for row in text_rows(text_file(source, entry, answers), head):
        if not isinstance(row, Stray):
            yield become(row, talk)
        elif not row.text.startswith("Conversation: "):
            yield SetAside(Reason.UNPARSABLE, "A line before the first message.", entry.name, row.line)
