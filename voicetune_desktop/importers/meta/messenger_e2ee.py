"""Messenger's end-to-end encrypted chats, from the separate download of the secure storage: one JSON file per chat."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.meta.files import ENCRYPTED, EncryptedRow, ThreadFile, read, repaired, repaired_name
from voicetune_desktop.importers.meta.rows import in_time, senders_of
from voicetune_desktop.importers.meta.talk import CALL, LOST_ROWS, TAKEN_BACK, UNREADABLE_ROW, Talk, Verdict, kind, unreadable, verdict
from voicetune_desktop.importers.meta.threads import names_of, participants_in, safe_head
from voicetune_desktop.importers.sources.source import Entry, Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Message, Question, Reason, SetAside

FORMAT = "messenger-e2ee"
LOOKED_AT = 50
"""JSON files whose heads detection looks at."""

_NUMBERED = re.compile(r"_\d+$")


def score(source: Source) -> Match:
    """Sure when a JSON file names what every message of this download has."""
    found = next((entry for entry in islice(source.matching(r"\.json$"), LOOKED_AT) if _is_thread(source, entry)), None)
    if found is None:
        return Match(0.0, "No chat file of Messenger's end-to-end encrypted download.")
    return Match(0.97, "A chat file of Messenger's end-to-end encrypted download.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The chats, their messages in order of time. Raises SourceError when there are none."""
    entries = [entry for entry in source.matching(r"\.json$") if _is_thread(source, entry)]
    if not entries:
        raise SourceError("There are no chat files in this download.", "Ask Messenger for the download of your secure storage again.")
    owner, questions = _owner(source, entries, answers)
    used = set[str]()
    for entry in entries:
        export = _export(source, entry, owner, questions, used)
        if answers.chats is None or export.chat.id in answers.chats:
            yield export


def _is_thread(source: Source, entry: Entry) -> bool:
    head = safe_head(source, entry)
    return b'"senderName"' in head and b'"timestamp"' in head and (b'"threadName"' in head or b'"isUnsent"' in head)


def _owner(source: Source, entries: Sequence[Entry], answers: Answers) -> tuple[frozenset[str], tuple[Question, ...]]:
    """Every chat names its owner first (as RLEAPP reads it): sure when several chats agree, else a question."""
    if answers.me:
        return frozenset({answers.me}), ()
    people = [names for entry in islice(entries, 200) if (names := participants_in(safe_head(source, entry)))]
    first = {names[0] for names in people}
    if len(first) == 1 and len(people) > 1:
        return frozenset(first), ()
    everybody = tuple(dict.fromkeys(name for names in people for name in names))
    guess = people[0][0] if len(first) == 1 else None
    return frozenset(), (Question("who_am_i", everybody, guess),) if len(everybody) > 1 else ()


def _export(source: Source, entry: Entry, owner: frozenset[str], questions: tuple[Question, ...], used: set[str]) -> ChatExport:
    file = read(source, entry, ENCRYPTED)
    found = file or ThreadFile[EncryptedRow]([])
    people = names_of(found.participants)
    stem = entry.name.rpartition("/")[2].removesuffix(".json")
    name = repaired_name(found.thread_name) or stem
    key = stem if name in used else name
    used.add(key)
    chat = Chat(f"{FORMAT}:{key}", _NUMBERED.sub("", name), kind(people, owner))
    talk = Talk(chat, people, owner, "Facebook user")
    items = _items(entry.name, file, talk) if file else iter((unreadable(entry.name),))
    return ChatExport(chat, items, talk.participants(people), questions)


def _items(name: str, file: ThreadFile[EncryptedRow], talk: Talk) -> Iterator[Message | SetAside]:
    talk.meet(senders_of(file, ENCRYPTED))
    yield from in_time(file, ENCRYPTED, partial(_slice, name, talk))


def _slice(name: str, talk: Talk, first: int, rows: Sequence[EncryptedRow], places: Iterable[int]) -> Iterator[Message | SetAside]:
    sent_at = utc_milliseconds([row.timestamp for row in rows])
    for at in places:
        row = rows[at]
        text = repaired(row.text or "")
        reason, why = _verdict(row, text, talk.notices.reason(text))
        if reason:
            yield SetAside(reason, why, name, f"messages[{first + at}]")
        else:
            yield talk.message(row.sender_name, sent_at[at], text, ("caption",) if row.media else ())


def _verdict(row: EncryptedRow, text: str, notice: Reason | None) -> Verdict:
    if row == ENCRYPTED.unreadable:
        return UNREADABLE_ROW
    if row == ENCRYPTED.lost:
        return LOST_ROWS
    if row.is_unsent:
        return TAKEN_BACK
    return verdict(text, notice, CALL if row.type == "call" else None, attached=bool(row.media))


MESSENGER_E2EE = Importer(FORMAT, "Messenger (end-to-end encrypted)", score, chats)
