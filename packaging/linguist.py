"""Sources of translations as Qt Linguist keeps them (.ts): reading them, and writing them as lupdate does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

QUOTES = {'"': "&quot;", "'": "&apos;"}
PLACE = re.compile(r"%L?\d|%L?n|\{\w*\}|\n")
EDGES = re.compile(r"^(\s*).*?(…?)(\s*)$", re.DOTALL)


@dataclass
class Message:
    """One text with its translation, which has several forms where it counts something."""

    context: str
    source: str
    comment: str
    plural: bool
    forms: list[str]
    done: bool


def read(path: Path) -> list[Message]:
    """All messages of a file, in its order."""
    return [
        _message(context.findtext("name", ""), message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def write(path: Path, messages: Iterable[Message]) -> None:
    """Write a file of the language that stands in its name, the contexts in the order of the messages."""
    code = language(path)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code if "_" in code else _whole(code)}">',
    ]
    contexts: dict[str, list[Message]] = {}
    for message in messages:
        contexts.setdefault(message.context, []).append(message)
    for name, inside in contexts.items():
        lines += ["<context>", f"    <name>{name}</name>", *(line for message in inside for line in _lines(message)), "</context>"]
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def language(path: Path) -> str:
    """The language of a file, as "pt_BR"."""
    return path.stem.partition("_")[2]


def misfits(source: str, translation: str) -> list[str]:
    """What a translation lacks, or has too much, of what the program puts in or cuts at."""
    wanted, found = Counter(PLACE.findall(source)), Counter(PLACE.findall(translation))
    problems = [f"lacks {place!r}" for place in wanted - found] + [f"has {place!r} too often" for place in found - wanted]
    if not translation.strip():
        problems.append("is empty")
    if EDGES.fullmatch(source).groups() != EDGES.fullmatch(translation).groups():  # type: ignore[union-attr]
        problems.append("has other spaces or another “…” at its ends")
    if "(s)" in translation:
        problems.append("has “(s)”: give every form of its own")
    return problems


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    return Message(context, message.findtext("source", ""), message.findtext("comment", ""), plural, forms, translation.get("type") is None)


def _lines(message: Message) -> list[str]:
    kind = "" if message.done else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>", f"        <source>{_escaped(message.source)}</source>"]
    if message.comment:
        lines.append(f"        <comment>{_escaped(message.comment)}</comment>")
    if message.plural:
        forms = [f"            <numerusform>{_escaped(form)}</numerusform>" for form in message.forms]
        lines += [f"        <translation{kind}>", *forms, "        </translation>"]
    else:
        lines.append(f"        <translation{kind}>{_escaped(message.forms[0])}</translation>")
    return [*lines, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, QUOTES)


def _whole(code: str) -> str:
    return f"{code}_{code.upper()}"
