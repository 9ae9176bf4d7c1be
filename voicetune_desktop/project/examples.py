"""The examples of the last build, what was left out and why, and the files written from them."""

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Literal

from msgspec import Struct

from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS

Split = Literal["train", "valid", "test"]
Length = Literal["total_tokens", "prompt_tokens", "answer_tokens", "turns"]
"""The columns by which examples are found."""

ExampleKey = tuple[int, int | None]
"""The chat of an example and when it begins: ids are others in every build."""


class ExampleRow(Struct, frozen=True, gc=False):
    """One example: its place and its lengths; `range` is the dataset's own record of it, encoded."""

    chat: int
    split: Split
    started_at: int | None
    turns: int
    prompt_tokens: int
    answer_tokens: int
    total_tokens: int
    range: bytes
    id: int = 0


class LeftOutRow(Struct, frozen=True, gc=False):
    """A stretch of a chat (ordinals `first` to `last`) that is in no example; `examples` counts whole examples dropped."""

    chat: int
    first: int
    last: int
    messages: int
    examples: int
    reason: str


class Stretch(Struct, frozen=True, gc=False):
    """A stretch that is left out as the window shows it; `at` is the time of its first message."""

    chat: int
    title: str
    first: int
    last: int
    messages: int
    reason: str
    at: int | None


class Narrowing(Struct, frozen=True):
    """Which examples are wanted: those with a length of `low` to `high` (both included), of one side, of one chat."""

    low: int = 0
    high: int | None = None
    length: Length = "total_tokens"
    split: Split | None = None
    chat: int | None = None


class FileRow(Struct, frozen=True):
    """A file that was written."""

    path: str
    target: str
    bytes: int
    sha256: str
    examples: int


_EXAMPLES = "SELECT chat, split, started_at, turns, prompt_tokens, answer_tokens, total_tokens, range, id FROM example"


def forget_examples(project: Project) -> None:
    """Take away those of the last build; call inside the transaction that stores others."""
    project.connection.execute("DELETE FROM example")


def add_examples(project: Project, rows: Iterable[ExampleRow]) -> None:
    """Store examples under the ids that they have: those of a build are 1, 2, 3 …; call inside a transaction."""
    project.connection.executemany(
        "INSERT INTO example (id, chat, split, started_at, turns, prompt_tokens, answer_tokens, total_tokens, range)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((r.id, r.chat, r.split, r.started_at, r.turns, r.prompt_tokens, r.answer_tokens, r.total_tokens, r.range) for r in rows),
    )


def replace_left_out(project: Project, left_out: Iterable[LeftOutRow]) -> None:
    """Store what a fresh build left out in place of what the last one did; call inside a transaction."""
    db = project.connection
    db.execute("DELETE FROM left_out")
    db.executemany(
        "INSERT INTO left_out (chat, first, last, messages, examples, reason) VALUES (?, ?, ?, ?, ?, ?)",
        ((r.chat, r.first, r.last, r.messages, r.examples, r.reason) for r in left_out),
    )


def example_count(project: Project, split: Split | None = None) -> int:
    """Examples of the last build, of one side or of both."""
    everything = "SELECT count(*) FROM example"
    asked = (everything, ()) if split is None else (f"{everything} WHERE split = ?", (split,))
    return project.connection.execute(*asked).fetchone()[0]


def examples(project: Project) -> Iterator[ExampleRow]:
    """All examples in the order of the build."""
    return (ExampleRow(*row) for row in project.connection.execute(f"{_EXAMPLES} ORDER BY id"))


def examples_of_chat(project: Project, chat: int) -> Iterator[ExampleRow]:
    """The examples of a chat in the order of the build."""
    return (ExampleRow(*row) for row in project.connection.execute(f"{_EXAMPLES} WHERE chat = ? ORDER BY id", (chat,)))


def examples_by_id(project: Project, ids: Sequence[int]) -> list[ExampleRow]:
    """Some examples, in the order of their ids."""
    marks = ", ".join("?" * len(ids))
    return [ExampleRow(*row) for row in project.connection.execute(f"{_EXAMPLES} WHERE id IN ({marks}) ORDER BY id", tuple(ids))]


def example_ids(project: Project, wanted: Narrowing) -> "array[int]":
    """The ids of the examples that are wanted; reads them all, so a thread of its own should ask."""
    sql = (
        f"SELECT id FROM example WHERE {wanted.length} >= ?1 AND (?2 IS NULL OR {wanted.length} <= ?2)"
        " AND (?3 IS NULL OR split = ?3) AND (?4 IS NULL OR chat = ?4) ORDER BY id"
    )
    asked = wanted.low, wanted.high, wanted.split, wanted.chat
    return array("q", (row[0] for row in project.connection.execute(sql, asked)))


def example_keys(project: Project, ids: Sequence[int]) -> frozenset[ExampleKey]:
    """What to find these examples by in another build."""
    return frozenset((row.chat, row.started_at) for row in examples_by_id(project, ids))


def ids_of_keys(project: Project, keys: Collection[ExampleKey]) -> "array[int]":
    """The ids that these examples have in the last build; reads all examples."""
    rows = project.connection.execute("SELECT id, chat, started_at FROM example ORDER BY id")
    return array("q", (one for one, *key in rows if tuple(key) in keys))


def left_out_ids(project: Project, reason: str) -> "array[int]":
    """The ids of the stretches that are left out for a reason; reads all stretches."""
    return array("q", (row[0] for row in project.connection.execute("SELECT id FROM left_out WHERE reason = ? ORDER BY id", (reason,))))


def stretches(project: Project, ids: Sequence[int]) -> list[Stretch]:
    """Some stretches that are left out, in the order of their ids."""
    marks = ", ".join("?" * len(ids))
    sql = f"""
        SELECT l.chat, c.title, l.first, l.last, l.messages, l.reason, m.at
        FROM left_out l JOIN chat c ON c.id = l.chat LEFT JOIN message m ON m.id = (l.chat << {PLACE_BITS}) + l.first
        WHERE l.id IN ({marks}) ORDER BY l.id"""
    return [Stretch(*row) for row in project.connection.execute(sql, tuple(ids))]


def example_page(
    project: Project, start: int, count: int, low: int = 0, high: int | None = None, *, length: Length = "total_tokens"
) -> list[ExampleRow]:
    """Examples with a length of `low` to `high` (both included), from the `start`-th on."""
    sql = f"{_EXAMPLES} WHERE"
    if low == 0 and high is None:
        whole = f"{sql} id >= (SELECT min(id) FROM example) + ? ORDER BY id LIMIT ?"  # a build has its ids without a gap
        return [ExampleRow(*row) for row in project.connection.execute(whole, (start, count))]
    part = f"{sql} {length} >= ?1 AND (?2 IS NULL OR {length} <= ?2) ORDER BY id LIMIT ?3 OFFSET ?4"
    return [ExampleRow(*row) for row in project.connection.execute(part, (low, high, count, start))]


def left_out_counts(project: Project) -> list[tuple[str, int, int]]:
    """(reason, stretches, messages) of what is in no example, the most messages first."""
    sql = "SELECT reason, count(*), sum(messages) FROM left_out GROUP BY reason ORDER BY 3 DESC"
    return project.connection.execute(sql).fetchall()


def remember_files(project: Project, files: Iterable[FileRow]) -> None:
    """Note what was written, when."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    sql = "INSERT INTO file_written (written_at, path, target, bytes, sha256, examples) VALUES (?, ?, ?, ?, ?, ?)"
    project.connection.executemany(sql, ((now, f.path, f.target, f.bytes, f.sha256, f.examples) for f in files))
