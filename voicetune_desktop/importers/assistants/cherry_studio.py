"""Cherry Studio's backups: `data.json` with topics, their messages, and what is in these in blocks of their own."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Raw, Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    INSTRUCTION,
    NOTHING,
    ONLY_FILES,
    WORK,
    Place,
    Verdict,
    talk,
    without_thoughts,
)
from voicetune_desktop.importers.assistants.files import App, first_words, has_all
from voicetune_desktop.importers.assistants.trees import Said, Turn, tree_items
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Clock, JsonFile, read_chats, rest, timed_each
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.model import ChatExport, Reason, SetAside

_APP = App("cherry-studio", "Cherry Studio", r"(?:^|/)data\.json$", has_all(b'"localStorage"', b"persist:cherry-studio"))
_SIDES = _APP.sides()
_TEXTS = frozenset({"main_text", "code"})
_FILES = frozenset({"image", "file", "video"})


Held = str | Verdict
"""What a part of a message holds: a text, or why that is none."""


class Block(Struct, gc=False):
    """A part of a message: text, a thought, a picture, a tool."""

    id: str
    type: str = ""
    content: Any = None

    def held(self) -> Held:
        """What is needed of it: all of them wait for the talks, and thoughts are long."""
        if self.type in _TEXTS and isinstance(self.content, str):
            return self.content
        return ONLY_FILES if self.type in _FILES else WORK


class Words(Struct, gc=False):
    """A message; older versions keep its text in it. Answers of several models to a question name it, and one of them is shown."""

    role: str = ""
    id: str | None = None
    blocks: list[str] | None = None
    content: str | None = None
    created: Any = field(default=None, name="createdAt")
    question: str | None = field(default=None, name="askId")
    is_shown: bool | None = field(default=None, name="foldSelected")
    type: str | None = None


class Topic(Struct):
    """A talk; its name stands elsewhere."""

    id: str = ""
    messages: list[Raw] | None = None
    name: Any = None


class Assistant(Struct):
    """An assistant and the names of its topics."""

    topics: list[Topic] | None = None


class Assistants(Struct):
    """All assistants."""

    assistants: list[Assistant] | None = None
    default: Assistant | None = field(default=None, name="defaultAssistant")


class Kept(Struct):
    """What the app keeps of its state, each part as JSON in a text."""

    assistants: str = ""


class Storage(Struct):
    """Where it keeps that."""

    state: str = field(default="", name="persist:cherry-studio")


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        yield from read_chats(source, entry, _APP.format, _walk)


def _walk(file: JsonFile) -> Iterator[ChatExport]:
    """The topics, once all blocks are known. Raises SourceError at the end where the file breaks off."""
    backup, lost = _Backup(), list[SetAside]()
    try:
        backup.take(file)
    except HostileArchive:
        raise
    except SourceError:
        file.is_broken = True
        lost.append(SetAside(Reason.UNPARSABLE, BREAKS_OFF, file.name, "indexedDB"))
    for number, data in enumerate(backup.topics):
        place = Place(file.name, f"indexedDB.topics[{number}]")
        export = None if isinstance(data, Malformed) else _read(bytes(data), place, backup)
        if export is None:
            lost.append(place.aside((Reason.UNPARSABLE, "This conversation is damaged."), ""))
        elif export.items:
            yield export
    if lost:
        yield rest(_APP.format, file.name, lost)
    if file.is_broken:
        raise SourceError(BREAKS_OFF)


class _Backup:
    """What a backup holds."""

    def __init__(self) -> None:
        self.topics, self.blocks, self.names = list[Raw | Malformed](), dict[str, Held](), dict[str, object]()

    def take(self, file: JsonFile) -> None:
        """Read the file. Raises SourceError where it breaks off, after all that came before."""
        for part in file.cursor.members():
            if part == "localStorage":
                self.names = _names(file.value(Storage))
            elif part == "indexedDB":
                self._take_tables(file)

    def _take_tables(self, file: JsonFile) -> None:
        for table in file.cursor.members():
            if table == "topics":
                for topics in file.cursor.batches(Raw):
                    self.topics += topics
            elif table == "message_blocks":
                for blocks in file.cursor.batches(Block):
                    self.blocks.update((block.id, block.held()) for block in blocks if isinstance(block, Block))


def _names(storage: Storage | None) -> dict[str, object]:
    """The names of topics by their ids."""
    kept = decoded(storage.state.encode(), Kept) if storage else Malformed()
    found = Malformed() if isinstance(kept, Malformed) else decoded(kept.assistants.encode(), Assistants)
    if isinstance(found, Malformed):
        return {}
    all_of_them = [*(found.assistants or ()), *([found.default] if found.default else ())]
    return {topic.id: topic.name for assistant in all_of_them for topic in assistant.topics or ()}


def _read(data: bytes, place: Place, backup: _Backup) -> ChatExport | None:
    topic = decoded(data, Topic)
    if isinstance(topic, Malformed):
        return None
    turns, places, last = dict[str, Turn](), dict[str, str](), None
    for number, (words, sent_at) in enumerate(timed_each(topic.messages or (), Words, _CLOCK)):
        at = f".messages[{number}]"
        key = at if isinstance(words, Malformed) or not words.id or words.id in turns else words.id
        above = last if isinstance(words, Malformed) or words.question not in turns else words.question
        is_other = last is not None and above == turns[last].above and above is not None
        turns[key] = Turn(above, DAMAGED) if isinstance(words, Malformed) else _turn(words, above, sent_at, backup.blocks)
        places[key] = at
        if not is_other or (isinstance(words, Words) and words.is_shown):
            last = key
    chat = talk(_APP.format, _APP.label, topic.id, backup.names.get(topic.id), topic.name, first_words(turns.values()))
    return _SIDES.export(chat, list(tree_items(turns, last, chat, place, _SIDES, places.__getitem__)))


def _turn(words: Words, above: str | None, sent_at: str | None, blocks: Mapping[str, Held]) -> Turn:
    return Turn(above, _said(words, [blocks[key] for key in words.blocks or () if key in blocks]), sent_at, words.id)


def _said(words: Words, held: Sequence[Held]) -> Said | Verdict:
    """What was said in a message, or why nothing was."""
    if words.role not in ("user", "assistant") or words.type == "clear":
        return INSTRUCTION
    text = "\n".join([one for one in held if isinstance(one, str) and one]) or words.content or ""
    if words.role == "assistant":
        text = without_thoughts(text)
    if text.strip():
        return Said(words.role == "user", text, ONLY_FILES in held)
    if ONLY_FILES in held:
        return ONLY_FILES
    return WORK if held else NOTHING


_CLOCK: Clock[Words] = Clock(attrgetter("created"), iso_times)
CHERRY_STUDIO = _APP.importer(_chats)
