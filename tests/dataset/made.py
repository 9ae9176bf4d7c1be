"""Planned examples for tests, made by hand."""

from typing import Any

from msgspec.structs import replace

from voicetune_desktop.dataset.examples import ExampleRange

PLAIN = ExampleRange(
    chat=1,
    voice=1,
    session=1,
    thread=None,
    first=0,
    train_from=1,
    last=1,
    started_at=0,
    ended_at=1,
    turns=2,
    trained_messages=1,
    context_messages=1,
    prompt_tokens=10,
    answer_tokens=5,
    total_tokens=15,
    digest=b"",
)


def made(session: int, said: str, at: int | None = None, **more: Any) -> ExampleRange:
    """An example of a session that says something; by default later sessions are later."""
    return replace(PLAIN, session=session, digest=said.encode(), started_at=session if at is None else at, **more)
