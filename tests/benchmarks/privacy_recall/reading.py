"""Chats written by hand: `#language|person; person` begins one, then `Person: text` with `{kind.form|value}` around what must be hidden."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.privacy.corpus import Row, Span

SETS = Path(__file__).parent / "sets"
KINDS = {"p": "participant", "t": "third_party", "h": "handle", "c": "booking_ref", "k": "password", "o": "organisation"}
VALUE = re.compile(r"\{([ptchko])(?:\.(\w+))?\|([^}]*)\}")


def rows(name: str, *, small: bool = False) -> Iterator[Row]:
    """The messages of a set with the places of their values, on demand in small letters."""
    chat, language, people = 0, "", list[str]()
    for number, line in enumerate((SETS / f"{name}.txt").read_text("utf-8").splitlines()):
        if line.startswith("#"):
            language, _, labels = line[1:].partition("|")
            chat, people = chat + 1, [label.strip() for label in labels.split(";")]
            continue
        sender = next(label for label in people if line.startswith(f"{label}: "))
        body = line.removeprefix(f"{sender}: ")
        text, spans = marked(body.lower() if small else body)
        yield Row(f"{name}-{number}", f"{name}-{chat}", sender, people, text, spans, language, "")


def marked(body: str) -> tuple[str, list[Span]]:
    """The text without its marks, and where the values stand in it."""
    text, spans, end = "", list[Span](), 0
    for match in VALUE.finditer(body):
        text += body[end : match.start()]
        kind, form, value = match.groups()
        spans.append(Span(len(text), len(text) + len(value), KINDS[kind], form or kind))
        text, end = text + value, match.end()
    return text + body[end:], spans
