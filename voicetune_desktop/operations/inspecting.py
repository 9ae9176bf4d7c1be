"""What is in the exports, before anything is stored: formats, chats, people, counts, questions."""

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import chain, islice
from pathlib import Path

from voicetune_desktop.errors import SourceError, UnknownFormat
from voicetune_desktop.importers.batches import batches
from voicetune_desktop.importers.registry import Detection, Importer, detect, importer
from voicetune_desktop.importers.sources.downloads import group_parts
from voicetune_desktop.importers.sources.source import Source, open_source
from voicetune_desktop.importers.times.zones import chats_in_zone
from voicetune_desktop.in_the_cloud import UNREADABLE, why_in_the_cloud, why_unreadable
from voicetune_desktop.model import GROUP_FROM, Answers, ChatExport, Message, Participant, Progress, Question, Reason, SetAside
from voicetune_desktop.operations.finding import TOO_DEEP, Findings, Found, Unknown, find_exports
from voicetune_desktop.operations.source_report import (
    CandidateReport,
    ChatReport,
    ParticipantReport,
    ProblemReport,
    QuestionReport,
    SourceReport,
)

BATCH = 5_000
WHO = "who_am_i"
PROBLEMS = 200
"""Problems listed for one source; the counts are complete."""
_DAY = len("2024-01-31")
"""Messages of one day are taken in the order of their chat; some files have their days in none."""
LARGE = 1 << 40
"""Bytes that an export is taken for whose size cannot be told."""


@contextmanager
def opened(paths: Sequence[Path]) -> Generator[list[Source]]:
    """The sources behind some paths; several parts of one download are one source. Raises SourceError."""
    with ExitStack() as stack:
        yield [stack.enter_context(open_source(parts)) for parts in group_parts(paths)]


def unpacked_size(paths: Sequence[Path]) -> int:
    """Bytes of all files of some exports as they are read; one beside others that cannot be opened counts as large.

    Raises SourceError where none can be opened.
    """
    groups, sizes, refused = group_parts(paths), list[int](), list[SourceError]()
    for parts in groups:
        try:
            with open_source(parts) as source:
                sizes.append(sum(entry.size for entry in source.entries))
        except SourceError as error:
            refused.append(error)
    if refused and not sizes:
        raise refused[0]
    return sum(sizes) + LARGE * len(refused)


def chosen_importer(source: Source, format_id: str | None = None) -> Importer:
    """The importer the person named, or the best match. Raises UnknownFormat."""
    if format_id:
        return importer(format_id)
    found = detect(source)
    if found.best is None:
        raise _unknown(found, source)
    return importer(found.best.format)


def _unknown(found: Detection, source: Source) -> SourceError:
    from voicetune_desktop.importers.no_export import no_export

    if evident := no_export(source) or why_in_the_cloud(source.paths):
        return evident
    near = f" It is most like {found.candidates[0].format}." if found.candidates and found.candidates[0].confidence > 0 else ""
    return UnknownFormat(
        f"This is not an export that VoiceTune can read.{near}",
        "Choose the file that the chat app exported, such as a WhatsApp .zip or Telegram's result.json.",
    )


def exports_in(paths: Sequence[Path], format_id: str | None = None) -> Generator[Progress, None, Findings]:
    """The exports that lie in some files and folders; with a format that the person named, each download as it is."""
    if format_id:
        return Findings(tuple(Found(parts, format_id) for parts in group_parts(paths)), ())
    return (yield from find_exports(paths))


def inspect(
    paths: Sequence[Path], answers: Answers = Answers(), format_id: str | None = None
) -> Generator[Progress, None, list[SourceReport]]:
    """Read everything once and report it, an entry for each export and for what is none.

    Raises SourceError where there is one thing only, and it cannot be read.
    """
    findings = yield from exports_in(paths, format_id)
    reports: list[SourceReport] = []
    for one in (*findings.exports, *findings.others):
        if isinstance(one, Unknown) and one.why == TOO_DEEP:
            reports.append(_nothing_read(str(one.paths[0]), str(why_unknown(one))))
            continue
        try:
            with open_source(one.paths) as source:
                report = yield from _inspect(source, answers, one.format if isinstance(one, Found) else None)
        except SourceError as error:
            if len(findings.exports) + len(findings.others) == 1:
                raise
            report = _nothing_read(str(one.paths[0]), str(error))
        reports.append(report)
    return reports


def _inspect(source: Source, answers: Answers, format_id: str | None) -> Generator[Progress, None, SourceReport]:
    found = detect(source)
    candidates = tuple(CandidateReport(c.format, c.confidence, c.reason) for c in found.candidates)
    path = str(source.paths[0])
    if format_id is None:
        return _nothing_read(path, str(_unknown(found, source)), candidates, _refused(source))
    match = next((c for c in candidates if c.format == format_id), CandidateReport(format_id, 0.0, "You chose this format."))
    tally = _Tally()
    for export in chats_in_zone(importer(format_id), source, answers):
        for seen in tally.walk(export):
            yield Progress(seen, None, "Listing chats", 0, *source.pace.far)
    return SourceReport(
        path=path,
        format=format_id,
        confidence=match.confidence,
        reason=match.reason,
        candidates=candidates,
        chats=tuple(tally.chats),
        counts=tally.counts(),
        questions=tuple(QuestionReport(q.kind, q.choices, q.guess) for q in tally.questions(answers)),
        problems=(*_refused(source), *tally.problems),
    )


def _nothing_read(
    path: str, why: str, candidates: tuple[CandidateReport, ...] = (), problems: tuple[ProblemReport, ...] = ()
) -> SourceReport:
    counts = {"seen": 0, "kept": 0, **{reason.value: 0 for reason in Reason}}
    return SourceReport(path, None, 0.0, why, candidates, (), counts, (), problems)


def _refused(source: Source) -> tuple[ProblemReport, ...]:
    return tuple(ProblemReport(item.where, item.why) for item in source.refused[:PROBLEMS])


class _Tally:
    """Counts what goes by, chat by chat."""

    def __init__(self) -> None:
        self.chats: list[ChatReport] = []
        self.problems: list[ProblemReport] = []
        self._seen: Counter[str] = Counter()
        self._questions: list[Question] = []

    def walk(self, export: ChatExport) -> Iterator[int]:
        """Count what is in a chat; gives how much was seen so far."""
        people: dict[str, Participant] = {p.id: p for p in export.participants}
        messages: Counter[str] = Counter()
        first = last = None
        items = iter(export.items)
        while batch := list(islice(items, BATCH)):
            for item in batch:
                if type(item) is Message:
                    messages[item.sender_id] += 1
                    if item.sender_id not in people:
                        people[item.sender_id] = Participant(item.sender_id, item.sender, item.is_me)
                    if when := item.sent_at:
                        if first is None or when[:_DAY] < first[:_DAY]:
                            first = when
                        if last is None or when[:_DAY] >= last[:_DAY]:
                            last = when
                elif type(item) is SetAside:
                    self._set_aside(item)
            yield messages.total() + self._seen.total()
        self._seen["kept"] += messages.total()
        self._questions += export.questions
        self.chats.append(_chat_report(export, people, messages, first, last))

    def _set_aside(self, item: SetAside) -> None:
        self._seen[item.reason.value] += 1
        if item.reason is Reason.UNPARSABLE and len(self.problems) < PROBLEMS:
            self.problems.append(ProblemReport(item.where, item.why))

    def counts(self) -> dict[str, int]:
        return {"seen": self._seen.total(), "kept": self._seen["kept"], **{r.value: self._seen[r.value] for r in Reason}}

    def questions(self, answers: Answers) -> tuple[Question, ...]:
        asked = [q for i, q in enumerate(self._questions) if q.kind != WHO and not q.settled and q not in self._questions[:i]]
        people = [p for chat in self.chats for p in chat.participants]
        if answers.me is None and people and not any(p.is_me for p in people):
            names = Counter[str]()
            for person in [p for p in people if p.is_me is not False] or people:
                names[person.name] += person.messages
            guess = next((q.guess for q in self._questions if q.kind == WHO and q.guess), None)
            asked.append(Question(WHO, tuple(name for name, _ in names.most_common()), guess))
        return tuple(asked)


def _chat_report(
    export: ChatExport, people: dict[str, Participant], messages: Counter[str], first: str | None, last: str | None
) -> ChatReport:
    listed = [ParticipantReport(p.id, p.name, p.is_me, messages[p.id]) for p in people.values()]
    listed.sort(key=lambda p: -p.messages)
    kind = export.chat.kind or ("group" if len(people) >= GROUP_FROM else "dm")
    return ChatReport(export.chat.id, export.chat.title, kind, tuple(listed), messages.total(), first, last)


def read_export(export: Found, answers: Answers) -> Iterator[list[Message | SetAside]]:
    """Everything in an export, in batches, nothing stored. Raises SourceError."""
    with open_source(export.paths) as source:
        yield from batches(chain.from_iterable(chat.items for chat in chats_in_zone(importer(export.format), source, answers)))


def why_unknown(other: Unknown) -> SourceError:
    """The error for what is no export, with what to do about it."""
    if other.why == TOO_DEEP:
        return UnknownFormat(TOO_DEEP, "Choose the folder further in, in which the export lies.")
    try:
        with open_source(other.paths) as source:
            detection = detect(source)
            return SourceError(*UNREADABLE) if detection.best else _unknown(detection, source)
    except (SourceError, OSError) as error:
        return why_unreadable(other.paths, error)


def nothing_kept() -> SourceError:
    """The error of an export without a single message."""
    return SourceError("There is no message in this export that a person wrote.", "Check that the export is complete, then try again.")
