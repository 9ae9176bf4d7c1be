"""Large folders of apps that keep a file for each talk with an assistant, to measure with."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.exports.assistant_apps import studio_answered, studio_asked, studio_chat, studio_message
from tests.exports.code_sessions import code_row, lines
from tests.exports.large_accounts import words

TALK = 50
"""Messages of one talk."""
_WORK: list[Any] = [{"type": "tool_use", "id": "t", "name": "Read", "input": {"file_path": "/home/ida/bells/clapper.md"}}]


def _studio(numbers: range) -> tuple[str, str]:
    messages = [
        studio_message(
            studio_answered(("thinking", words(number + 7)), ("text", words(number))) if number % 2 else studio_asked(words(number))
        )
        for number in numbers
    ]
    name = f"conversations/{1_771_000_000_000 + numbers.start}.conversation.json"
    return name, json.dumps(studio_chat(*messages, name=f"Talk {numbers.start}"), indent=2, ensure_ascii=False)


def _claude_code(numbers: range) -> tuple[str, str]:
    return f"-home-ida-bells/{numbers.start:08}-0000-4000-8000-000000000001.jsonl", lines(*_code_rows(numbers))


def _code_rows(numbers: range) -> Iterator[dict[str, Any]]:
    """A question, a tool and an answer, one below the other."""
    above = None
    for number in numbers:
        key = f"{number:08}-0000-4000-8000-00000000000"
        if number % 2:
            yield code_row(f"{key}a", above, "assistant", _WORK, number % 60)
            yield code_row(f"{key}b", f"{key}a", "assistant", [{"type": "text", "text": words(number)}], number % 60)
        else:
            yield code_row(f"{key}b", above, "user", words(number), number % 60)
        above = f"{key}b"


MAKERS: dict[str, Callable[[range], tuple[str, str]]] = {"lm-studio": _studio, "claude-code": _claude_code}
"""Makes the file of a talk with these messages."""


def make(format_id: str, rows: int, folder: Path) -> None:
    """Write talks of so many messages in all."""
    for first in range(0, rows, TALK):
        name, text = MAKERS[format_id](range(first, min(first + TALK, rows)))
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
