"""Lines of signal-export's chat.md and of signalbackup-tools' texts, and what becomes of each."""

import re

from msgspec import Struct

from voicetune_desktop.importers.text_files.rows import MONTH, MONTHS, Item, TextRow, moment
from voicetune_desktop.model import Chat, Message, Reason, SetAside

_CLOCK = r"(?:, (?=\d\d:\d\d\])| (?=\d\d:\d\d:\d\d\]))(\d\d:\d\d(?::\d\d)?)"
MARKDOWN_HEAD = re.compile(rf"\n\[(\d{{4}}-\d\d-\d\d){_CLOCK}\] ([^\n:<*][^\n:]{{0,99}}):[ ]?")
BACKUP_HEAD = re.compile(rf"\n\[({MONTH} \d\d, \d{{4}}|\d{{4}}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)\] (?:\*\*\* ?|<([^>\n]{{1,100}})> )")

_FILES = re.compile(r"!?\[[^\]\n]*\]\(\.\.?/[^)\n]*\) {0,2}")
_REACTIONS = re.compile(r"\n\(- [^\n]+ -\)(?=\n|\Z)")
_STICKER = re.compile(r"\n?\(\( [^\n]* \)\)\Z")
_QUOTE = re.compile(r"\n\n>[^\n]*(?:\n>[^\n]*)*\n\n?")
_CALL = re.compile(r"(?:Incoming|Outgoing|Missed)(?: voice| video)? call(?: \([^\n]{1,60}\))?")
_CALL_ENDS = ("l", ")")
_DELETED = "(This message was deleted)"
_EMOJI = r"[^\w\s(),:]{1,12}"
_WHO = r"[^\n(),:]{1,60}"
_BACKUP_REACTIONS = re.compile(rf" \({_WHO}: {_EMOJI}(?:; |, )?(?:{_WHO}: {_EMOJI}(?:; |, )?)*\)\Z")
_POLL = re.compile(r"Poll: [^\n]*(?:\n +\[\d+\] [^\n]*)+")

GONE = (Reason.DELETED, "A message that was deleted.")
CALL = (Reason.SYSTEM, "A call.")
ONLY_FILE = (Reason.MEDIA, "A picture, sticker, recording or file, without text.")
NOTHING = (Reason.MEDIA, "A message without text.")
_EVENT = (Reason.SYSTEM, "Something that happened in the chat: a call, a member, a setting.")
_SENT_FILE = (Reason.MEDIA, "A picture, recording or file.")
_A_POLL = (Reason.MEDIA, "A poll.")


class Talk(Struct, frozen=True):
    """What is known of a chat while it is read; `me` is what the person who exports is called, "" where nothing tells."""

    chat: Chat
    file: str
    me: str

    def aside(self, why: tuple[Reason, str], line: int) -> SetAside:
        """The row of this line, set aside."""
        return SetAside(*why, self.file, line)

    def message(self, sender: str, sent_at: str | None, text: str, *, flags: tuple[str, ...] = ()) -> Message:
        """A row that somebody wrote."""
        is_me = sender == self.me if self.me else None
        return Message(self.chat.id, self.chat.title, None, f"signal:{sender}", sender, is_me, sent_at, text, None, False, flags)


def from_markdown(row: TextRow, talk: Talk) -> Item:
    """A row of chat.md."""
    _, date, time, sender, _ = row.head
    body, has_files = tidied(row.body)
    if body == _DELETED:
        return talk.aside(GONE, row.line)
    if body[-1:] in _CALL_ENDS and _CALL.fullmatch(body):
        return talk.aside(CALL, row.line)
    if not body:
        return talk.aside(ONLY_FILE if has_files else NOTHING, row.line)
    return talk.message(sender, moment(date, time), body, flags=("caption",) if has_files else ())


def tidied(body: str) -> tuple[str, bool]:
    """What was written, without the quote, reactions and files that the tool puts around it; and whether there were files."""
    bare = body.rstrip()
    if bare[-1:] != ")" and "\n" not in bare and "](" not in bare:
        return bare, False
    if quote := _QUOTE.match(body) if body[:1] == "\n" else None:
        body = body[quote.end() :]
    body = body.rstrip()
    bare = _FILES.sub("", body).rstrip() if "](" in body else body
    has_files = len(bare) < len(body)
    if bare.endswith("))") and (sticker := _STICKER.search(bare)):
        bare, has_files = bare[: sticker.start()], True
    if bare.endswith("-)"):
        bare = _REACTIONS.sub("", bare)
    bare = bare.rstrip()
    return "\n".join(line.removesuffix("  ") for line in bare.split("\n")) if "\n" in bare else bare, has_files


def from_backup(row: TextRow, talk: Talk) -> Item:
    """A row of a text of signalbackup-tools."""
    _, date, time, sender, _ = row.head
    body = row.body.rstrip("\n")
    if sender is None:
        return talk.aside(_SENT_FILE if re.match(r"<[^\n>]*> sent file", body) else _EVENT, row.line)
    if _POLL.fullmatch(body):
        return talk.aside(_A_POLL, row.line)
    if body.endswith(")"):
        body = _BACKUP_REACTIONS.sub("", body)
    if not body.strip():
        return talk.aside(NOTHING, row.line)
    day = date if date[0].isdigit() else f"{date[8:12]}-{MONTHS[date[:3]]}-{date[4:6]}"
    return talk.message(sender, moment(day, time), body)
