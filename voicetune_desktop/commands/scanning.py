"""`voicetune scan`: what would be hidden, in exports or in rows of texts."""

import gc
import sys
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands.detecting import use_detector
from voicetune_desktop.commands.found import guessed_columns, refuse_missing, tell
from voicetune_desktop.commands.rows import Chat, Row, reader, surveyed
from voicetune_desktop.model import Action, Answers, Finding
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.inspecting import unpacked_size
from voicetune_desktop.operations.preparing import import_all
from voicetune_desktop.privacy.detectors.registry import Family
from voicetune_desktop.privacy.naming_again import Again, Told, completed, told_in
from voicetune_desktop.privacy.optional.choice import Choice
from voicetune_desktop.privacy.optional.family import families
from voicetune_desktop.privacy.portions import portions
from voicetune_desktop.privacy.scan import Found, Said, Scanner
from voicetune_desktop.privacy.small_chats import SmallChat, scan_chats
from voicetune_desktop.project import findings, lines
from voicetune_desktop.project.for_one_run import create_for_one_run
from voicetune_desktop.project.storage import storage_errors

_SMALL = 1 << 15
"""Characters of a chat that is read together with others."""
_TOGETHER = 1 << 18
"""Characters of such chats that are read in one go."""
ACTIONS = {Action.REPLACE: "replace", Action.ASK: "review"}


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
    spans: Sequence[Span] = ()


def scan_rows(path: Path, *, jsonl: bool, detector: Choice | None = None) -> None:
    """Scan the texts of a JSONL file, chat by chat. It is read twice, first for who is there, so that no chat is held in memory."""
    gc.set_threshold(200_000)  # what is read and found makes no cycles; the readers of many small chats do
    read = reader(path)
    chats, asked = surveyed(read()), families(detector)
    _write(_scanned(chats, read(), asked), jsonl=jsonl)


def _scanned(chats: Iterable[Chat], rows: Iterator[Row], asked: Sequence[Family]) -> Iterator[Sequence[Answer]]:
    for small, several in groupby(chats, key=lambda chat: chat.size < _SMALL):
        if small:
            for some in portions(several, lambda chat: chat.size + chat.rows, _TOGETHER):
                yield _scan_small(some, rows, asked)
        else:
            for chat in several:
                yield from _scan_long(chat, islice(rows, chat.rows), asked)


def _scan_small(chats: Sequence[Chat], rows: Iterator[Row], asked: Sequence[Family]) -> Sequence[Answer]:
    """The answers for many short chats."""
    read = [list(islice(rows, chat.rows)) for chat in chats]
    talks = ([Said(row.text, number, row.sender) for row in several] for number, several in enumerate(read))
    found = scan_chats([SmallChat(chat.people(), chat.regions, talk) for chat, talk in zip(chats, talks, strict=True)], asked)
    return [answer for chat, several, its in zip(chats, read, found, strict=True) for answer in _answers(several, its, set(), chat.regions)]


def _scan_long(chat: Chat, rows: Iterator[Row], asked: Sequence[Family]) -> Iterator[Sequence[Answer]]:
    """The answers for a chat that may be longer than memory, in portions; who is named again is looked for from the first portion on."""
    scanner = Scanner(chat.people(), regions=chat.regions, families=asked)
    waiting: deque[Row] = deque()
    told: set[Told] = set()

    def talk() -> Iterator[Said]:
        for row in rows:
            waiting.append(row)
            yield Said(row.text, row.chat, row.sender)

    for count, found in scanner.scan_portions(talk()):
        yield _answers([waiting.popleft() for _ in range(count)], found, told, chat.regions)


def _answers(rows: Sequence[Row], found: Found, told: set[Told], regions: Sequence[str]) -> Sequence[Answer]:
    """The answers for rows of a chat; `told` are the people outside it that were named before, and get those named here."""
    texts = [row.text for row in rows]
    told.update(told_in(texts, found))
    whole = completed(texts, found, Again(told, regions)) if told else found
    return [Answer(row.id, _spans(whole[number]) if number in whole else ()) for number, row in enumerate(rows)]


def scan_exports(paths: Sequence[Path], answers: Answers, format_id: str | None, *, jsonl: bool, detector: Choice | None = None) -> None:
    """Scan every message of some exports; ids are the exports' own, or the place of the message in its chat."""
    refuse_missing(paths)
    with storage_errors(), create_for_one_run(unpacked_size(paths)) as project:
        imported = terminal.drive(import_all(project, paths, answers, format_id))
        tell((other.paths[0], other.why) for other in imported.failed)
        for line in guessed_columns(imported.unsure):
            terminal.note(line)
        if unread := imported.counts.get("unparsable"):
            terminal.note(terminal.UNREAD.format(unread))
        use_detector(project, detector)
        terminal.drive(scan_privacy(project))
        name = "coalesce(nullif(m.export_id, ''), c.key || '#' || m.ordinal)"
        sql = f"SELECT m.id, {name} FROM message m JOIN chat c ON c.id = m.chat_id WHERE m.id IN "  # noqa: S608
        ids = (message for batch in lines.text_batches(project) for message, _, _ in batch)

        def found_spans() -> Iterator[Sequence[Answer]]:
            for batch in iter(lambda: [m for _, m in zip(range(500), ids, strict=False)], []):
                found = findings.findings_of(project, batch)
                names = dict(project.connection.execute(f"{sql} ({','.join('?' * len(batch))})", batch))
                yield [Answer(names[m], _spans(found.get(m, ()))) for m in batch]

        _write(found_spans(), jsonl=jsonl)


def _spans(found: Iterable[Finding]) -> list[Span]:
    return [Span(f.start, f.end, f.kind, f.score, ACTIONS[f.action]) for f in found if f.action in ACTIONS]


def _write(several: Iterable[Sequence[Answer]], *, jsonl: bool) -> None:
    encoder = msgspec.json.Encoder()
    counts: Counter[tuple[str, str]] = Counter()
    for answers in several:
        if jsonl:
            sys.stdout.buffer.write(encoder.encode_lines(answers))
        else:
            counts.update((span.kind, span.action) for answer in answers for span in answer.spans)
    sys.stdout.buffer.flush()
    for (kind, action), count in sorted(counts.items()):
        sys.stdout.write(f"{kind:15} {action:8} {count:>9,}\n")
