"""What KoboldAI Lite (KoboldCpp) saves: one text of pieces, in which marks or names say who speaks.

The marks are those that SillyTavern's import of these files looks for, too.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.importers.assistants.conversations import (
    DAMAGED,
    INSTRUCTION,
    ONLY_FILES,
    Place,
    Verdict,
    read_conversations,
    talk,
    without_thoughts,
)
from voicetune_desktop.importers.assistants.files import App, begins
from voicetune_desktop.importers.assistants.lines import Line, line_export
from voicetune_desktop.importers.assistants.trees import Said
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import ChatExport, Reason

_APP = App("kobold", "KoboldAI", r"\.json$", begins(rb'\s*\{\s*"gamestarted"\s*:\s*(?:true|false)\s*,\s*"prompt"\s*:\s*"'))
_MARK = re.compile(r"\{\{\[(INPUT|OUTPUT|SYSTEM)(_END)?\]\}\}")
_TYPED = re.compile(r"(?:^|\n)> ?([^\n]+)")
"""What the person does in an adventure."""
_PICTURE = re.compile(r"\[<\|(\w)\|[^|]*\|\1\|>\]")
_BETWEEN = "||$||"
"""Stands between the names of several characters."""
_ADVENTURE = "2"
_STORY: Verdict = (Reason.UNSUPPORTED, "A story that a person and a program wrote together; who wrote what is not told.")


class Settings(Struct):
    """Who talks, and in which way."""

    person: Any = field(default=None, name="chatname")
    characters: Any = field(default=None, name="chatopponent")
    mode: Any = field(default=None, name="opmode")

    @property
    def names(self) -> tuple[str, tuple[str, ...]]:
        """The person, and the characters."""
        person = self.person.strip() if isinstance(self.person, str) else ""
        characters = self.characters.split(_BETWEEN) if isinstance(self.characters, str) else ()
        return person or "User", tuple(name.strip() for name in characters if name.strip())


class Save(Struct):
    """A file."""

    prompt: str
    actions: list[Any] = field(default_factory=list[Any])
    settings: Settings = field(default_factory=Settings, name="savedsettings")


class Head(Struct, frozen=True, gc=False):
    """What says who speaks in what stands behind it."""

    found: re.Match[str]
    name: str
    is_person: bool | None


class Part(Struct, frozen=True, gc=False):
    """A part of the text: where it begins, who speaks (nobody in what surrounds a talk), and the words."""

    at: int
    name: str
    is_person: bool | None
    text: str


def _chats(source: Source, entries: Sequence[Entry]) -> Iterator[ChatExport]:
    for entry in entries:
        yield from read_conversations(source, [entry], _APP.format, partial(_read, entry=entry))


def _read(data: bytes, place: Place, entry: Entry) -> ChatExport | None:
    save = decoded(data, Save)
    if isinstance(save, Malformed):
        return None
    _, characters = save.settings.names
    stem = entry.name.rpartition("/")[2].removesuffix(".json")
    chat = talk(_APP.format, _APP.label, stem, ": ".join((*characters[:1], stem)))
    return line_export(chat, _lines(save), Place(place.file, ""), characters[0] if characters else "")


def _lines(save: Save) -> Iterator[tuple[str, Line]]:
    pieces = [save.prompt, *(one if isinstance(one, str) else "" for one in save.actions)]
    ends, text = [*accumulate(map(len, pieces))], "".join(pieces)
    parts = _parts(text, save.settings) if text.strip() else []
    for part in parts or ([Part(0, "", None, text)] if text.strip() else []):
        number = bisect_right(ends, part.at)
        at = ".prompt" if number == 0 else f".actions[{number - 1}]"
        said = _said(part) if parts else _STORY
        if said:
            yield at, Line(said, part.name)
    yield from ((f".actions[{number}]", Line(DAMAGED)) for number, one in enumerate(save.actions) if not isinstance(one, str))


def _said(part: Part) -> Said | Verdict | None:
    """What is said in a part, or why nothing is; None for one that is empty."""
    bare = _PICTURE.sub("", part.text)
    if not part.text.strip() or part.is_person is None:
        return INSTRUCTION if part.text.strip() else None
    words = (bare if part.is_person else without_thoughts(bare)).strip()
    return Said(part.is_person, words, len(bare) < len(part.text)) if words else ONLY_FILES


def _parts(text: str, settings: Settings) -> list[Part]:
    """The parts of a text; none where it is a story."""
    person, characters = settings.names
    if any(found[1] != "SYSTEM" for found in _MARK.finditer(text)):
        sides = {"INPUT": (person, True), "OUTPUT": (next(iter(characters), ""), False)}
        return [*_between(text, [Head(found, *sides.get("" if found[2] else found[1], ("", None))) for found in _MARK.finditer(text)])]
    if str(settings.mode) == _ADVENTURE and _TYPED.search(text):
        return [*_adventure(text, person, next(iter(characters), ""))]
    names = "|".join(map(re.escape, sorted({person, *characters}, key=len, reverse=True)))
    heads = [Head(found, found[1], found[1] == person) for found in re.finditer(rf"(?:^|\n)({names}):", text)]
    return [*_between(text, heads)] if heads else []


def _between(text: str, heads: Sequence[Head]) -> Iterator[Part]:
    """What stands before the first head, and behind each."""
    yield Part(0, "", None, text[: heads[0].found.start()])
    ends = (*(head.found.start() for head in heads[1:]), len(text))
    for head, end in zip(heads, ends, strict=True):
        yield Part(head.found.start() + 1, head.name, head.is_person, text[head.found.end() : end])


def _adventure(text: str, person: str, character: str) -> Iterator[Part]:
    """What the program tells, and what the person does between."""
    done = 0
    for found in _TYPED.finditer(text):
        yield Part(done, character, False, text[done : found.start()])
        yield Part(found.start(1), person, True, found[1])
        done = found.end()
    yield Part(done, character, False, text[done:])


KOBOLD = _APP.importer(_chats)
