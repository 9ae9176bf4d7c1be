"""The topics of the help, read from the Markdown of resources/help."""

import re
import tomllib
from typing import NamedTuple, TypeVar

from msgspec import Struct, convert

from voicetune_desktop.paths import resource

Table = TypeVar("Table")
SOURCE = "en"
_BEGINS = re.compile(r"(#{1,2}|-|\d+\.) +(.*)")
_BULLET = "•"


class Block(NamedTuple):
    """A paragraph; with a `mark` before it, such as "•", "1." or a key, a row of a list."""

    text: str
    mark: str = ""
    heading: bool = False


class Topic(NamedTuple):
    """`see` names topics to read next, `at` classes of widgets that it is about; `words` are what else it is found by."""

    name: str
    title: str
    blocks: tuple[Block, ...]
    see: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    words: str = ""


class _Place(Struct, frozen=True, forbid_unknown_fields=True):
    see: tuple[str, ...]
    at: tuple[str, ...] = ()


def topics(language: str = SOURCE) -> tuple[Topic, ...]:
    """All topics in their order, in English where the language has none."""
    if not resource(f"help/{language}").is_dir():
        language = SOURCE
    places, words = _table("topics", dict[str, _Place]), _table("words", dict[str, dict[str, str]])[language]
    return tuple(
        Topic(name, *parsed(_read(f"{language}/{name}.md")), place.see, place.at, words.get(name, "")) for name, place in places.items()
    )


def parsed(markdown: str) -> tuple[str, tuple[Block, ...]]:
    """Title and text of one topic: headings of two levels, paragraphs, and lists of one level."""
    parts: list[list[str]] = [[]]
    for line in markdown.splitlines():
        if not line.strip() or _BEGINS.match(line):
            parts.append([])
        if line.strip():
            parts[-1].append(line.strip())
    title, *blocks = (_block(" ".join(lines)) for lines in parts if lines)
    return title.text, tuple(blocks)


def _table(name: str, kind: type[Table]) -> Table:
    return convert(tomllib.loads(_read(f"{name}.toml")), kind)


def _read(name: str) -> str:
    return resource(f"help/{name}").read_text(encoding="utf-8")


def _block(text: str) -> Block:
    begins = _BEGINS.fullmatch(text)
    if not begins:
        return Block(text)
    mark, words = begins[1], begins[2]
    return Block(words, heading=True) if mark.startswith("#") else Block(words, _BULLET if mark == "-" else mark)
