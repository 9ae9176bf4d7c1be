"""The texts that imessage-exporter writes: a block of lines for each message.

The layout follows ReagentX/imessage-exporter, imessage-exporter/src/exporters/txt.rs. An answer stands twice in it: at its own
place, and once more, indented, under the message that it answers.
"""

import re
from collections.abc import Iterable, Iterator, Set
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.importers.text_files.blocks import TextFile
from voicetune_desktop.importers.text_files.rows import MONTH, MONTHS, Item, Stray, TextRow, moment, text_rows
from voicetune_desktop.model import Chat, Message, Reason, SetAside

WHEN = rf"{MONTH} \d\d, \d{{4}} (?: \d|1[0-2]):\d\d:\d\d [AP]M"
PAGE_MARK = re.compile(rb'<div class ?="(?:message|announcement)">')
"""How a message begins on a page."""
HEAD = re.compile(rf"\n( {{4}})?({WHEN})( \((?:Read|Delivered|Played)[^\n]*\))?([^\n]*)")
_TAIL = re.compile(
    r"\n(?:(?:Tapbacks|Reactions):\n(?:[^\n]*(?:\n|\Z))*|This message responded to an earlier message\."
    r"|Unable to format announcement!|Sent with [A-Z][\w ]{2,20})\Z"
)
_FILE = re.compile(
    r"(?:~|/|[A-Za-z]:)[^\n]*[/\\](?:Messages|SMS|MessagesTransferBackup)[/\\][^\n]+|(?:[^\n/]+/)?attachments/[^\n]+"
    r"|Attachment missing!|(?:[A-Z]\w{2,11} )?Sticker from [^\n]+: [^\n]+"
)
_TRANSCRIPTION = "Transcription: "
"""What a machine wrote down of a recording, below its file."""
_TRANSLATED = "\nTranslated from:\n"
"""Stands between what a machine translated and what somebody wrote."""
_EDIT = re.compile(rf"(?:{WHEN} |Edited [^\n]{{1,60}} later: )")
_LATER = re.compile(r"\nEdited (?:\d+ (?:day|hour|minute|second)s?,? )+later: ")
_HOURS = {f"{hour:2}{half}": f"{hour % 12 + 12 * (half == 'P'):02}" for hour in range(1, 13) for half in "AP"}
_MARKED = frozenset({*MONTHS, "Edi", "Thi", "Sen", "Att", "Sti"})
"""Beginnings of the only lines without a slash that are not what somebody wrote, or not all of it."""
_NO_FLAGS = frozenset[str]()
_DELETED = "This message was deleted from the conversation!"
_PART = r"(?:a message|this message part|this message)(?: [^\n]{1,60} after sending)?"
_TAKEN_BACK = re.compile(rf"(?:You|They|[^\n]{{1,80}}) (?:deleted a message\.|unsent {_PART}[.!]?)")
_SYSTEM = re.compile(r"SharePlay Message\nEnded|(?:Started|Stopped) sharing location!")
_NOT_SHOWN = "Handwritten messages are not yet supported!|Unable to format app message: "
_CHECK_IN = rf"[^\n]{{1,80}}\n(?:Expected|Was expected|Checked in) (?:at|around) {WHEN}\Z"
_APP = re.compile(rf"[^\n]{{1,60}} (?:message|transaction):(?:\n|\Z| unknown)|{_NOT_SHOWN}|{_CHECK_IN}")

COPY = (Reason.SYSTEM, "An answer, shown once more under the message that it answers.")
EVENT = (Reason.SYSTEM, "Something that happened in the chat: a name, a member, a call.")
GONE = (Reason.DELETED, "A message that was taken back or deleted.")
ONLY_FILE = (Reason.MEDIA, "A picture, recording or file, without text.")
OTHER_APP = (Reason.UNSUPPORTED, "Something that another app sent: a game, a payment, a drawing or the like.")
NOTHING = (Reason.MEDIA, "A message without text.")


class Talk(Struct, frozen=True):
    """What is known of a chat while it is read; `me` is what the person who exports is called, "" where nothing tells."""

    chat: Chat
    file: str
    me: str


def read_text(text: TextFile, talk: Talk) -> Iterator[Item]:
    """What becomes of the blocks of a text. Raises SourceError."""
    people = _People(talk.me)
    return (_become(row, talk, people) for row in _with_all_lines(text_rows(text, HEAD)))


class _People(dict[str, tuple[str, str, bool | None]]):
    """From a name as written to id, name and whether it is the person who exports."""

    def __init__(self, me: str) -> None:
        super().__init__()
        self._me = me

    def __missing__(self, written: str) -> tuple[str, str, bool | None]:
        name = written.strip() or "Unknown"
        found = self[written] = (f"imessage:{name}", name, written == self._me if self._me else None)
        return found


def _with_all_lines(rows: Iterable[TextRow | Stray]) -> Iterator[TextRow | Stray]:
    """The rows with what only seems to begin one: the first wording of an edited message, and lines behind an answer's copy."""
    whole: TextRow | Stray | None = None
    copies = list[TextRow]()
    for row in rows:
        if isinstance(row, TextRow) and isinstance(whole, TextRow):
            if row.head[1]:
                copies.append(row)
                whole = replace(whole, body=whole.body + _outside(row.body))
                continue
            if row.head[4] and not copies and not whole.body.endswith("\n"):
                whole = replace(whole, body=whole.body + row.head[0] + row.body)
                continue
        if whole:
            yield whole
        if copies:
            yield from copies
            copies = []
        whole = row
    yield from filter(None, (whole, *copies))


def _outside(body: str) -> str:
    """The lines below a copy that are not part of it."""
    return "".join(f"\n{line}" for line in body.split("\n") if line and not line.startswith("    "))


def _become(row: TextRow | Stray, talk: Talk, people: _People) -> Item:
    if isinstance(row, Stray):
        return SetAside(Reason.UNPARSABLE, "A line before the first message.", talk.file, row.line)
    _, indent, when, _, announced, _ = row.head
    if indent or announced:
        return SetAside(*(COPY if indent else EVENT), talk.file, row.line)
    sender, _, body = row.body.removeprefix("\n").partition("\n")
    text, flags = _text(body.rstrip("\n"))
    if aside := _aside(text, flags):
        return SetAside(*aside, talk.file, row.line)
    chat, (who, name, is_me) = talk.chat, people[sender]
    marks = tuple(sorted(flags)) if flags else ()
    return Message(chat.id, chat.title, None, who, name, is_me, sent_at(when), text, None, False, marks)


def _text(body: str) -> tuple[str, Set[str]]:
    """What was said, without what the tool adds; and what it tells about that."""
    if body[:3] not in _MARKED and not ("\n" in body or "/" in body or "\\" in body):
        return body, _NO_FLAGS
    flags = set[str]()
    while tail := _TAIL.search(f"\n{body}"):
        body = f"\n{body}"[: tail.start()].removeprefix("\n").rstrip("\n")
    if body.startswith(_DELETED):
        body, flags = body.removeprefix(_DELETED).removeprefix("\n"), {"deleted"}
    lines = body.rpartition(_TRANSLATED)[2].split("\n")
    said = [line for before, line in pairwise(["", *lines]) if not _is_of_file(line, before)]
    if len(said) < len(lines):
        flags.add("caption")
    if _EDIT.match(body) or _LATER.search(body):
        flags.add("edited")
        starts = [number for number, line in enumerate(said) if _EDIT.match(line)]
        said = said[starts[-1] :] if starts else said
        said[:1] = [_EDIT.sub("", said[0], count=1)] if said else []
    return "\n".join(said).strip("\n"), flags


def _is_of_file(line: str, before: str) -> bool:
    """Whether a line stands for a file, or says what is spoken in the one above."""
    return bool(_FILE.fullmatch(line) or (line.startswith(_TRANSCRIPTION) and _FILE.fullmatch(before)))


def _aside(text: str, flags: Set[str]) -> tuple[Reason, str] | None:
    if "deleted" in flags or (text[-1:] in (".", "!", "e", "g") and _TAKEN_BACK.fullmatch(text)):
        return GONE
    if not text or text.isspace():
        return ONLY_FILE if "caption" in flags else NOTHING
    if text[0] == "S" and _SYSTEM.fullmatch(text):
        return EVENT
    return OTHER_APP if (":" in text or "!" in text) and _APP.match(text) else None


def sent_at(when: str) -> str | None:
    """ "May 17, 2022  5:29:42 PM" as "2022-05-17T17:29:42"; None for a day that does not exist."""
    day, clock = _day(when[:12]), when[15:21]
    return f"{day}T{_HOURS[when[13:15] + when[-2]]}{clock}" if day and clock[1] < "6" and clock[4] < "6" else None


@lru_cache(maxsize=10_000)
def _day(written: str) -> str | None:
    day = f"{written[8:]}-{MONTHS[written[:3]]}-{written[4:6]}"
    return day if moment(day, "00:00") else None
