"""What people say to each other: `talk/LANGUAGE*.txt` holds one exchange a line, in sections by family.

`[family]` begins a section. ` // ` ends a message; the next one is the other's unless it begins with `+` (the same person goes
on) or `c>` (somebody else). `<one|two|>` is a choice, `{slot.form}` a value, `@US ` at the start keeps a line for one country.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

FOLDER = Path(__file__).with_name("talk")
CHOICE = re.compile(r"<([^<>]*)>")
SLOT = re.compile(r"\{([a-z_]+)(?:\.(\w+))?\}")
PLACE = re.compile(r"@([A-Z]{2}) ")
SPEAKER = re.compile(r"([abc])> ?|(\+) ?")


class Exchange(NamedTuple):
    """A few messages that belong together, as a template."""

    family: str
    country: str
    text: str


@cache
def exchanges(language: str) -> dict[str, list[Exchange]]:
    """All exchanges of a language by family."""
    families: dict[str, list[Exchange]] = {}
    for path in sorted([FOLDER / f"{language}.txt", *FOLDER.glob(f"{language}-*.txt")]):
        for exchange in _read(path):
            families.setdefault(exchange.family, []).append(exchange)
    return families


def _read(path: Path) -> Iterator[Exchange]:
    family = ""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        if line.startswith("["):
            family = line.strip("[] ")
        elif line.strip():
            country = PLACE.match(line)
            yield Exchange(family, country[1] if country else "", line[country.end() :] if country else line)


def chosen(rng: Random, text: str) -> str:
    """The text with every choice made, inner ones first."""
    while (choice := CHOICE.search(text)) is not None:
        text = text[: choice.start()] + rng.choice(choice[1].split("|")) + text[choice.end() :]
    return text


def said(text: str) -> Iterator[tuple[str, str]]:
    """Speaker (a, b or c) and template of each message."""
    speaker = "b"
    for message in text.split(" // "):
        mark = SPEAKER.match(message)
        other = "b" if speaker == "a" else "a"
        speaker = other if mark is None else (mark[1] or speaker)
        yield speaker, message[mark.end() :] if mark else message


def needs(text: str) -> dict[str, set[str]]:
    """The forms in which each speaker is named."""
    found: dict[str, set[str]] = {who: set() for who, _ in said(text)}
    for slot in SLOT.finditer(text):
        if slot[1] in {"a", "b", "c"}:
            found.setdefault(slot[1], set()).add(slot[2])
    return found
