"""Aider's history of a project: a text to which it writes what is typed, shown and answered; line ends of two spaces are its own."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import LOOKED_AT, NOTHING, WORK, Verdict
from voicetune_desktop.importers.assistants.files import App, Rows, begins, talk_of
from voicetune_desktop.importers.assistants.trees import Said, Turn
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Stray, TextRow, moment, text_file, text_rows
from voicetune_desktop.model import Answers, ChatExport, Match, Reason

_FIRST = rb"(?:\xef\xbb\xbf)?\s{0,9}# aider chat started at [0-9]{4}-[0-9: -]{0,15}\s*(?:[>#]|\Z)"
"""How a history begins: behind the time the program speaks or somebody types, where a document about it would go on with a text."""
_APP = App("aider", "Aider", r"(?:^|/)\.?aider\.[^/]*\.md$", begins(_FIRST))
_SIDES = _APP.sides("Aider")
_TYPED = "####"
_HEAD = re.compile(r"\n(?:# aider chat started at ([0-9-]{10}) ([0-9:]{8})[^\n]*|(####|>) ([^\n]*)(?<=  )(?=\n|\Z))")
"""How a session begins, or a line that was typed, or one that the program tells."""
_UNFINISHED = re.compile(r"(?:\A|\n)(?:#{1,4}(?: [^\n]*)?|>[^\n]*)\Z")
"""A line that is to be a head, at the end of a session: there the file was cut."""
_WITH_WORDS = re.compile(r"\A/(?:ask|code|architect|help|context)\s+(?=\S)")
"""Commands behind which stands what the assistant is asked."""
_NOT_ASKED = re.compile(r"/[a-z-]+(?:\s|\Z)|!|.{0,1000}\(Y\)es/\(N\)o")
"""How commands to the program begin, and answers to it."""
_COMMAND: Verdict = (Reason.SYSTEM, "A command to the program, not to the assistant.")
_LOST: Verdict = (Reason.UNPARSABLE, "A line before the first message.")
_BREAKS_OFF: Verdict = (Reason.UNPARSABLE, BREAKS_OFF)


def score(source: Source) -> Match:
    """Sure where a text begins as Aider's history does."""
    if any(True for _ in _files(source, LOOKED_AT)):
        return Match(0.96, f"Talks as {_APP.label} keeps them.")
    return Match(0.0, f"No file holds talks of {_APP.label}.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A talk for each session. Raises SourceError when there are none."""
    entries = list(_files(source, None))
    if not entries:
        raise SourceError(f"There are no talks of {_APP.label} in it.", "Choose the file .aider.chat.history.md of a project.")
    return chosen((export for entry in entries for export in _sessions(source, entry)), answers)


def _files(source: Source, limit: int | None) -> Iterator[Entry]:
    return (entry for entry in source.candidates(_APP.names, limit) if _APP.is_one(head_of(source, entry)))


def _sessions(source: Source, entry: Entry) -> Iterator[ChatExport]:
    rows = list[TextRow | Stray]()
    for row in _rows(source, entry):
        if isinstance(row, TextRow) and row.head[1] and rows:
            yield _talk(entry, rows)
            rows.clear()
        rows.append(row)
    if rows:
        yield _talk(entry, rows)


def _rows(source: Source, entry: Entry) -> Iterator[TextRow | Stray]:
    """The rows of a history, and a stray line without a text where it breaks off."""
    line = 0
    try:
        for row in text_rows(text_file(source, entry), _HEAD):
            line = row.line
            yield row
    except HostileArchive:
        raise
    except SourceError:
        yield Stray(line + 1, "")


def _talk(entry: Entry, rows: list[TextRow | Stray]) -> ChatExport:
    return talk_of(_APP, _SIDES, f"{entry.name}:{rows[0].line}", (), entry.name, _Session().turns(rows))


class _Session:
    """A session while it is read. Of times only that of its begin is known, which the first question gets."""

    def __init__(self) -> None:
        self._began: str | None = None
        self._is_asked = False
        self._typing = list[TextRow]()

    def turns(self, rows: Sequence[TextRow | Stray]) -> Rows:
        """What becomes of its rows."""
        for row in rows:
            if isinstance(row, Stray):
                yield from self._typed()
                yield row.line, Turn(None, _LOST if row.text else _BREAKS_OFF)
            else:
                yield from self._turns(row, is_last=row is rows[-1])
        yield from self._typed()

    def _turns(self, row: TextRow, *, is_last: bool) -> Rows:
        """What becomes of a row; a line that was typed waits for those below it."""
        _, day, clock, mark, _ = row.head[:5]
        if mark == _TYPED:
            self._typing.append(row)
            if not row.body:
                return
        yield from self._typed()
        if day:
            self._began = moment(day, clock)
        elif mark != _TYPED:
            yield row.line, Turn(None, WORK)
        text = row.body.strip()
        unfinished = is_last and _UNFINISHED.search(text)
        if answer := (text[: unfinished.start()] if unfinished else text).rstrip():
            yield row.line + 1, Turn(None, Said(is_person=False, text=answer) if self._is_asked else WORK)
        if unfinished:
            yield row.line + row.body.rstrip().count("\n"), Turn(None, _BREAKS_OFF)

    def _typed(self) -> Rows:
        """What was typed in the lines that wait."""
        if not self._typing:
            return
        said = _said("\n".join(row.head[4].rstrip() for row in self._typing).strip())
        yield self._typing[0].line, Turn(None, said, self._began)
        self._typing.clear()
        if isinstance(said, Said):
            self._began, self._is_asked = None, True


def _said(text: str) -> Said | Verdict:
    """What was typed, or why it is not said to the assistant."""
    if text in ("", "<blank>"):
        return NOTHING
    asked = _WITH_WORDS.sub("", text, count=1)
    return _COMMAND if asked == text and _NOT_ASKED.match(text) else Said(is_person=True, text=asked)


AIDER = Importer(_APP.format, _APP.label, score, chats)
