"""`voicetune inspect` and `voicetune messages`."""

import gc
import sys
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path

import msgspec

from voicetune_desktop import terminal
from voicetune_desktop.commands.found import exports_found, guessed_columns, refuse_missing, tell
from voicetune_desktop.errors import PersonNotFound, SourceError
from voicetune_desktop.model import Answers, Message, SetAside
from voicetune_desktop.operations.finding import Found
from voicetune_desktop.operations.inspecting import inspect, nothing_kept, read_export
from voicetune_desktop.operations.source_report import ChatReport, SourceReport
from voicetune_desktop.operations.table_mapping import TABLE, with_columns
from voicetune_desktop.terminal import plain

CHATS = 30
"""Chats of one export that are shown, the largest ones."""
PEOPLE = 5
"""People of one chat that are named."""
_QUESTIONS = {
    "who_am_i": ("Which of these people are you?", "--me"),
    "date_order": ("In which order do day, month and year stand?", "--date-order"),
    "encoding": ("How are the letters stored?", "--encoding"),
}


def inspect_command(paths: Sequence[Path], answers: Answers, format_id: str | None, *, as_json: bool) -> int:
    """Show what is in the exports; status 1 where nothing is of a known format. Raises PersonNotFound when nobody is `answers.me`."""
    refuse_missing(paths)
    reports = terminal.drive(inspect(paths, answers, format_id))
    if as_json:
        terminal.write_json({"sources": reports})
    else:
        for report in reports:
            if report.format:
                _show(report)
    tables = (Found((Path(report.path),), TABLE) for report in reports if report.format == TABLE)
    for line in guessed_columns(table.paths[0] for table in tables if with_columns(table, answers, {}) is None):
        terminal.note(line)
    unknown = [report for report in reports if report.format is None]
    if len(unknown) == len(reports) == 1:
        terminal.note(f"voicetune: {unknown[0].reason}")
    else:
        tell((report.path, report.reason) for report in unknown)
    people = (person for report in reports for chat in report.chats for person in chat.participants)
    if answers.me and len(unknown) < len(reports) and not any(person.is_me for person in people):
        raise _nobody_is_me()
    return 1 if len(unknown) == len(reports) else 0


def _nobody_is_me() -> PersonNotFound:
    return PersonNotFound("Nobody in these chats has the name given with --me.", "`voicetune inspect` lists who is there.")


def _show(report: SourceReport) -> None:
    print(plain(f"{report.path}: {report.format} ({report.confidence:.0%}, {report.reason})"))
    by_size = sorted(report.chats, key=lambda chat: -chat.messages)
    for chat in by_size[:CHATS]:
        print(f"  {_line(chat)}")
    if more := by_size[CHATS:]:
        print(f"  {len(more):,} more chats with {sum(chat.messages for chat in more):,} messages; --json lists all.")
    print(", ".join(f"{name} {count:,}" for name, count in report.counts.items() if count))
    for question in report.questions:
        words, option = _QUESTIONS[question.kind]
        print(f"{words} {plain(' / '.join(question.choices[:10]))} ({option} says so)")
    for problem in report.problems[:10]:
        print(plain(f"{problem.where}: {problem.why}"))


def _line(chat: ChatReport) -> str:
    """A chat in one line: a screen reader would spell the frames of a table and part what stands in its cells."""
    days = list(dict.fromkeys(day[:10] for day in (chat.first, chat.last) if day))
    facts = ", ".join(filter(None, (chat.kind, f"{chat.messages:,} messages", " to ".join(days))))
    people = ", ".join(f"{person.name} {person.messages:,}" for person in chat.participants[:PEOPLE])
    others = len(chat.participants) - PEOPLE
    more = f" and {others:,} more" if others > 0 else ""
    return plain(f"{chat.title}: {facts}." + (f" People: {people}{more}" if people else ""))


def messages_command(paths: Sequence[Path], answers: Answers, format_id: str | None, *, jsonl: bool) -> None:
    """Write every kept message, and say on standard error what was set aside."""
    gc.disable()  # the records make no cycles; a million of them would be walked over and over
    set_aside: Counter[str] = Counter()
    kept, me_found = 0, answers.me is None
    write = _write_lines if jsonl else _write_text
    exports = exports_found(paths, format_id, answers)
    for export in exports:
        try:
            for batch in read_export(export, answers):
                messages = [item for item in batch if type(item) is Message]
                kept += len(messages)
                me_found = me_found or any(map(_IS_ME, messages))
                if len(messages) < len(batch):
                    set_aside.update(item.reason.value for item in batch if type(item) is SetAside)
                write(messages)
        except SourceError as error:
            if len(exports) == 1:
                raise
            tell([(export.paths[0], error)])
    sys.stdout.buffer.flush()
    if set_aside:
        terminal.note("Set aside: " + ", ".join(f"{count:,} {reason}" for reason, count in set_aside.items()))
    if not kept:
        raise nothing_kept()
    if not me_found:
        raise _nobody_is_me()


_ENCODER = msgspec.json.Encoder()
_IS_ME = attrgetter("is_me")


def _write_lines(messages: list[Message]) -> None:
    sys.stdout.buffer.write(_ENCODER.encode_lines(messages))


def _write_text(messages: list[Message]) -> None:
    for message in messages:
        sys.stdout.buffer.write(f"{message.sent_at or ''}  {message.sender}: {message.text}\n".encode("utf-8", "replace"))
