"""What exports of assistants have in common: conversations between the person and a program, one JSON object each."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from msgspec import Raw

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item, JsonFile, Open, head_of, read_chats, rest
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Chat, ChatExport, Participant, Reason, SetAside

Verdict = tuple[Reason, str]
"""Why a row is set aside, in a word and in a sentence."""

LEFT: Verdict = (Reason.UNSUPPORTED, "A branch that was left: the question was changed, or another answer was asked for.")
NOT_CHOSEN: Verdict = (Reason.UNSUPPORTED, "Another answer that was not chosen; it can become a preference pair.")
DAMAGED: Verdict = (Reason.UNPARSABLE, "This message is damaged.")
INSTRUCTION: Verdict = (Reason.SYSTEM, "An instruction or memory that the app gives to the assistant.")
WORK: Verdict = (Reason.SYSTEM, "Thoughts, code or tools of the assistant, which it did not say.")
ONLY_FILES: Verdict = (Reason.MEDIA, "Files or pictures without a text.")
NOTHING: Verdict = (Reason.SYSTEM, "An empty message, as the app makes them.")

_THOUGHT = re.compile(r"\A\s*<(think|thinking|thought)>.*?(?:</\1>\s*|\Z)", re.DOTALL)

CONVERSATIONS = r"(?:^|/)conversations?[^/]*\.json$"
"""How files of conversations are called."""
LOOKED_AT = 100
"""JSON files whose heads detection looks at."""

Read = Callable[[bytes, "Place"], "ChatExport | None"]
"""Makes a chat of the bytes of one conversation; None where they are no conversation."""


class Place(NamedTuple):
    """Where a conversation stands: "[12]" in a file."""

    file: str
    path: str

    def aside(self, verdict: Verdict, at: int | str, rejected: str = "") -> SetAside:
        """A row of this conversation, set aside: by its line, or by its path in the conversation."""
        if isinstance(at, str):
            at = f"{self.path}{at}" if self.path else at.removeprefix(".")
        return SetAside(*verdict, self.file, at, rejected)


def talk(format_id: str, app: str, key: object, *titles: object) -> Chat:
    """A conversation, called by the first of the titles that says anything, else like the app; by that, too, where it has no key."""
    title = next((one for one in titles if isinstance(one, str) and one.strip()), app)
    return Chat(f"{format_id}:{key or title}", " ".join(title.split()), "assistant")


def without_thoughts(answer: str) -> str:
    """An answer without what the model thinks before it, which apps fold away."""
    return _THOUGHT.sub("", answer) if "<th" in answer else answer


class Sides(NamedTuple):
    """The two who talk: the person whose export it is, and the assistant."""

    person: Participant
    assistant: Participant

    def export(self, chat: Chat, items: Iterable[Item]) -> ChatExport:
        """A conversation of theirs."""
        return ChatExport(chat, items, (self.person, self.assistant))


def conversation_files(
    source: Source, is_one: Callable[[bytes], bool], names: str = CONVERSATIONS, *, limit: int | None = LOOKED_AT
) -> Iterator[Entry]:
    """The JSON files of a source that are called conversations, or its only file, and whose head is of the right app."""
    for entry in source.candidates(names, limit):
        head = head_of(source, entry)
        if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{") and is_one(head):
            yield entry


def read_conversations(  # noqa: PLR0917
    source: Source, entries: Iterable[Entry], format_id: str, read: Read, key: str = "", opened: Open = Source.open
) -> Iterator[ChatExport]:
    """The conversations of some files: an array of them, a single one, or an array under keys. What is none of them comes last.

    Keys stand with dots between them: "data.chats"; with a star, each key that begins so has a conversation: "session:*".
    """
    for entry in entries:
        yield from read_chats(source, entry, format_id, partial(_walk, format_id=format_id, read=read, key=key), opened)


def _walk(file: JsonFile, format_id: str, read: Read, key: str) -> Iterator[ChatExport]:
    lost = list[SetAside]()
    number = -1
    try:
        if not key and file.cursor.peek() == b"{" and (alone := file.cursor.rest(lambda data: read(data, Place(file.name, "[0]")))):
            if alone.items:
                yield alone
            return
        for number, data in enumerate(_objects(file, key)):
            place = Place(file.name, f"{key}[{number}]")
            export = None if isinstance(data, Malformed) else read(bytes(data), place)
            if export is None:
                lost.append(place.aside((Reason.UNPARSABLE, "This conversation is damaged."), ""))
            elif export.items:
                yield export
    except HostileArchive:
        raise
    except SourceError:
        file.is_broken = True
        lost.append(Place(file.name, f"{key}[{number + 1}]").aside((Reason.UNPARSABLE, BREAKS_OFF), ""))
    if lost:
        yield rest(format_id, file.name, lost)
    if file.is_broken:
        raise SourceError(BREAKS_OFF)


def _objects(file: JsonFile, key: str) -> Iterator[Raw | Malformed]:
    if file.cursor.peek() == b"[":
        for batch in file.cursor.batches(Raw):
            yield from batch
    elif key:
        first, _, below = key.partition(".")
        for member in file.cursor.members():
            if member == first:
                yield from _objects(file, below)
            elif first.endswith("*") and member.startswith(first[:-1]):
                yield file.cursor.value(Raw)
    else:
        yield file.cursor.value(Raw)


RowT = TypeVar("RowT", str, int)
"""What a row is known by: its key in a tree, or its number."""


class Answer(NamedTuple, Generic[RowT]):
    """A row at which an answer ends that was not chosen, and the texts of that answer, one below the other."""

    row: RowT
    text: str


Spoken = Callable[[RowT], tuple[bool, str] | None]
"""Whether it is the person who speaks in a row of a conversation, and what is said; None where nothing is."""


def answers_left(branch: Sequence[RowT], others: Mapping[RowT, RowT | None], spoken: Spoken[RowT]) -> dict[RowT, list[Answer[RowT]]]:
    """The answers that stand in the place of one on the branch, by the row that the chosen answer begins with.

    `branch` are the rows that lead to the end of the talk, `others` are the rows beside it with the row above each.
    """
    below = dict[RowT | None, list[RowT]]()
    for row, above in others.items():
        below.setdefault(above, []).append(row)
    found, forks = dict[RowT, list[Answer[RowT]]](), list[RowT]()
    for row in branch:
        said = spoken(row)
        if said:
            is_person, text = said
            answers = () if is_person else filter(None, (_answer(fork, below, spoken) for fork in forks))
            found[row] = [answer for answer in answers if answer.text.strip() != text.strip()]
            forks.clear()
        forks += below.get(row, ())
    return found


def _answer(row: RowT, below: Mapping[RowT | None, list[RowT]], spoken: Spoken[RowT]) -> Answer[RowT] | None:
    """What the assistant says from a row on until the person speaks, along the newest of its branches."""
    texts, last = list[str](), row
    following: list[RowT] | None = [row]
    while following:
        row = following[-1]
        said = spoken(row)
        if said and said[0]:
            break
        if said:
            texts.append(said[1])
            last = row
        following = below.get(row)
    return Answer(last, "\n".join(texts)) if texts else None
