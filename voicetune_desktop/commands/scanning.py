"""`voicetune scan`: what would be hidden, in exports or in rows of texts."""

import gc
import sys
from codecs import BOM_UTF8
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands.detecting import use_detector
from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.operations.hiding import REGION_SAMPLE, scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.inspecting import unpacked_size
from voicetune_desktop.privacy.detectors.registry import Family
from voicetune_desktop.privacy.optional.choice import Choice
from voicetune_desktop.privacy.optional.family import families
from voicetune_desktop.privacy.scan import Said, Scanner, guess_regions
from voicetune_desktop.project import findings, lines
from voicetune_desktop.project.for_one_run import create_for_one_run
from voicetune_desktop.project.storage import storage_errors

ACTIONS = {Action.REPLACE: "replace", Action.ASK: "review"}


class Row(Struct, frozen=True, gc=False):
    """One text of a --rows file; rows of one chat are consecutive messages."""

    id: Any
    text: str
    sender: str | None = None
    chat: str | None = None
    participants: tuple[str, ...] = ()


class Span(Struct, frozen=True, gc=False):
    """What would be hidden, in code points of the text."""

    start: int
    end: int
    kind: str
    score: float
    action: str


class Answer(Struct, frozen=True, gc=False):
    """The spans of one row."""

    id: Any
    spans: list[Span]


class Chat(Struct, frozen=True):
    """What is known of a chat before it is scanned."""

    rows: int
    names: tuple[str, ...]
    regions: tuple[str, ...]


def scan_rows(path: Path, *, jsonl: bool, detector: Choice | None = None) -> None:
    """Scan the texts of a JSONL file, chat by chat. It is read twice, first for who is there, so that no chat is held in memory."""
    gc.set_threshold(200_000)  # what is read and found makes no cycles; the scanners of many small chats do
    read = partial(_rows, path) if path.is_file() else list(_rows(path)).__iter__
    chats = [_surveyed(rows) for _, rows in groupby(read(), key=lambda row: row.chat)]
    rows, asked = read(), families(detector)
    _write((answer for chat in chats for answer in _scan_chat(chat, islice(rows, chat.rows), asked)), jsonl=jsonl)


def scan_exports(paths: Sequence[Path], format_id: str | None, *, jsonl: bool, detector: Choice | None = None) -> None:
    """Scan every message of some exports; ids are the exports' own, or the place of the message in its chat."""
    with storage_errors(), create_for_one_run(unpacked_size(paths)) as project:
        imported = terminal.drive(import_exports(project, paths, format_id=format_id))
        if unread := imported.counts.get("unparsable"):
            terminal.note(terminal.UNREAD.format(unread))
        use_detector(project, detector)
        terminal.drive(scan_privacy(project))
        name = "coalesce(nullif(m.export_id, ''), c.key || '#' || m.ordinal)"
        sql = f"SELECT m.id, {name} FROM message m JOIN chat c ON c.id = m.chat_id WHERE m.id IN "  # noqa: S608
        ids = (message for batch in lines.text_batches(project) for message, _, _ in batch)

        def answers() -> Iterator[Answer]:
            for batch in iter(lambda: [m for _, m in zip(range(500), ids, strict=False)], []):
                found = findings.findings_of(project, batch)
                names = dict(project.connection.execute(f"{sql} ({','.join('?' * len(batch))})", batch))
                yield from (Answer(names[m], _spans(found.get(m, ()))) for m in batch)

        _write(answers(), jsonl=jsonl)


def _rows(path: Path) -> Iterator[Row]:
    decoder = msgspec.json.Decoder(Row)
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                row = line.removeprefix(BOM_UTF8) if number == 1 else line
                if row.strip():
                    yield _row(decoder, row, number)
    except OSError:
        raise SourceError("The file of rows cannot be read.", "Check its path and permissions.") from None


def _row(decoder: "msgspec.json.Decoder[Row]", line: bytes, number: int) -> Row:
    try:
        return decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise SourceError(f"Line {number} is no row.", 'Each line needs at least {"id": …, "text": "…"}.') from None


def _surveyed(rows: Iterator[Row]) -> Chat:
    names: dict[str, None] = {}
    sample: list[str] = []
    count = 0
    for row in rows:
        count += 1
        names.update(dict.fromkeys(name for name in (*row.participants, row.sender) if name))
        if len(sample) < REGION_SAMPLE:
            sample.append(row.text)
    return Chat(count, tuple(names), guess_regions(sample, names))


def _scan_chat(chat: Chat, rows: Iterator[Row], asked: Sequence[Family]) -> Iterator[Answer]:
    people = [Person(number, name, (name,)) for number, name in enumerate(chat.names, 1)]
    scanner = Scanner(people, regions=chat.regions, families=asked)
    ids: deque[Any] = deque()

    def talk() -> Iterator[Said]:
        for row in rows:
            ids.append(row.id)
            yield Said(row.text, row.chat, row.sender)

    return (Answer(ids.popleft(), _spans(several)) for several in scanner.scan_talk(talk()))


def _spans(found: Iterable[Finding]) -> list[Span]:
    return [Span(f.start, f.end, f.kind, f.score, ACTIONS[f.action]) for f in found if f.action in ACTIONS]


def _write(answers: Iterable[Answer], *, jsonl: bool) -> None:
    encoder = msgspec.json.Encoder()
    counts: Counter[tuple[str, str]] = Counter()
    for answer in answers:
        if jsonl:
            sys.stdout.buffer.write(encoder.encode(answer) + b"\n")
        counts.update((span.kind, span.action) for span in answer.spans)
    sys.stdout.buffer.flush()
    if not jsonl:
        for (kind, action), count in sorted(counts.items()):
            sys.stdout.write(f"{kind:15} {action:8} {count:>9,}\n")
