"""Finding private data in the whole project, and applying what was decided to a text."""

import secrets
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from functools import partial
from itertools import islice

from msgspec import Struct

from voicetune_desktop.model import Action, Finding, Person, Progress
from voicetune_desktop.operations.steps import scan_inputs
from voicetune_desktop.privacy.decisions import Decisions
from voicetune_desktop.privacy.known import Value
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.redact import Redacted, redact
from voicetune_desktop.privacy.scan import OVER_MESSAGES, Said, Scanner, guess_regions, known_values, settled
from voicetune_desktop.privacy.surrogates import Surrogates
from voicetune_desktop.project import chats, findings, lines, people
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of
from voicetune_desktop.project.tally import count_findings

SEED_BYTES = 16
OWN_WORDS = "own_words"
"""Name of the project's setting that holds a list of words."""
REGION_SAMPLE = 20_000
"""Texts that are looked at to guess the regions of phone numbers."""


class ScanReport(Struct, frozen=True):
    """What a scan found: `found` findings, of which `ask` wait for the person."""

    messages: int
    found: int
    ask: int


def scan_privacy(project: Project, *, keep_names: bool = False) -> Generator[Progress, None, ScanReport]:
    """Look for private data in every message, in one transaction. Decisions made before still hold."""
    everyone = people.people(project)
    known = partial(
        Scanner,
        people.as_persons(everyone),
        regions=_regions(project, everyone),
        keep_names=keep_names,
        own_words=own_words(project),
    )
    total = chats.message_count(project)
    done = 0
    with project.transaction():
        for _ in findings.replace_findings(project, _found(project, known())):
            done = min(done + lines.BATCH, total)
            yield Progress(done, 2 * total, "Looking for private data")
        values = _values(project)
        for batch in _second_sweep(project, known(known=values), Scanner((), known=values, families=(known_values,))) if values else ():
            done += batch
            yield Progress(done, 2 * total, "Looking for private data")
        count_findings(project)
        project.set_fact("scanned", scan_inputs(project))
        report = ScanReport(total, findings.count(project), findings.to_check(project))
    return report


def own_words(project: Project) -> tuple[str, ...]:
    """Words that the person wants hidden, as they were typed."""
    return tuple(project.setting(OWN_WORDS) or ())


def _regions(project: Project, everyone: list[people.PersonRow]) -> tuple[str, ...]:
    sample = islice((text for batch in lines.text_batches(project) for _, text, _ in batch), REGION_SAMPLE)
    return guess_regions(sample, [name for person in everyone for name in person.names])


def _found(project: Project, scanner: Scanner) -> Iterator[list[tuple[int, Finding]]]:
    """The findings of every message, in batches of lines.BATCH messages; the last ones of a batch wait for their neighbours."""
    ids: deque[int] = deque()
    found = scanner.scan_talk(_talk(project, ids))
    while batch := list(islice(found, lines.BATCH)):
        yield [(message, finding) for several in batch for message in (ids.popleft(),) for finding in several]


def _talk(project: Project, ids: deque[int]) -> Iterator[Said]:
    """Every message; its id is put into `ids`."""
    for batch in lines.text_batches(project):
        for message, text, participant in batch:
            ids.append(message)
            yield Said(text, chat_of(message), participant)


def _values(project: Project) -> list[Value]:
    """What was found besides names, as (kind, normal form, as written)."""
    sql = """
        SELECT DISTINCT f.kind, f.value, substr(m.text, f."start" + 1, f."end" - f."start"), f."end" - f."start"
        FROM finding f JOIN message m ON m.id = f.message_id WHERE f.kind <> 'participant' AND f.action <> 'keep'"""
    rows = project.connection.execute(sql).fetchall()
    whole = [(kind, value, written) for kind, value, written, size in rows if len(written) == size]
    cut = dict.fromkeys((kind, value) for kind, value, written, size in rows if len(written) != size)
    return whole + [(kind, value, written) for kind, value in cut for written in _written(project, kind, value)]


def _written(project: Project, kind: str, value: str) -> set[str]:
    """How a value is written, read without SQLite's functions, for which a text ends at a null character."""
    sql = 'SELECT m.text, f."start", f."end" FROM finding f JOIN message m ON m.id = f.message_id WHERE f.kind = ? AND f.value = ?'
    return {text[start:end] for text, start, end in project.connection.execute(sql, (kind, value))}


def _second_sweep(project: Project, scanner: Scanner, sweeper: Scanner) -> Iterator[int]:
    """Texts that hold a known value in a way of writing that was missed are scanned again, now knowing it."""
    for batch in lines.text_batches(project):
        seen = sweeper.scan_many([text for _, text, _ in batch])
        suspects = [(message, text, several) for (message, text, _), several in zip(batch, seen, strict=True) if several]
        stored = findings.findings_of(project, [message for message, _, _ in suspects])
        missed = [(m, text) for m, text, several in suspects if not _covered(several, stored.get(m, []))]
        again = scanner.scan_many([text for _, text in missed])
        found = [(m, _with_windows(text, several, stored.get(m, []))) for (m, text), several in zip(missed, again, strict=True)]
        findings.replace_findings_of(project, found)
        yield len(batch)


def _with_windows(text: str, again: Sequence[Finding], stored: Sequence[Finding]) -> list[Finding]:
    """The findings of a second look at one message, and those of the first that only its neighbours told."""
    return settled(text, [*again, *(finding for finding in stored if finding.form in OVER_MESSAGES)])


def _covered(seen: Sequence[Finding], stored: Sequence[Finding]) -> bool:
    return all(any(old.start <= new.start and new.end <= old.end for old in stored) for new in seen)


class Redactor:
    """Everything that decides how a text of the project reads in a training file; a snapshot of the decisions."""

    def __init__(self, project: Project, *, keep_names: bool = False) -> None:
        rows = people.people(project)
        decided = findings.decisions(project)
        self.people: list[Person] = people.as_persons(rows)
        self._keep_names = keep_names
        self._decisions = Decisions(decided.kinds, decided.values, decided.places)
        seed = bytes.fromhex(project.meta("seed", lambda: secrets.token_hex(SEED_BYTES)))
        style = "tags" if project.setting("replacement_style") == "tags" else "names"
        chosen = {row.id: row.new_name for row in rows if row.new_name}
        self._known = dict(project.connection.execute("SELECT key, text FROM surrogate"))
        self.surrogates = Surrogates(seed, self.people, style, chosen=chosen, made=self._known, values=_values(project))

    def remember(self, project: Project) -> None:
        """Store the surrogates made so far, so that every later run makes the same ones; call inside a transaction."""
        fresh = [(key, text) for key, text in self.surrogates.made.items() if self._known.get(key) != text]
        project.connection.executemany("INSERT OR REPLACE INTO surrogate (key, text) VALUES (?, ?)", fresh)

    def action(self, message: int, finding: Finding) -> Action:
        """What happens to a finding of a message."""
        return self._decisions.action(message, finding)

    def redact(self, message: int, text: str, found: Sequence[Finding]) -> Redacted:
        """The text as it will be written."""
        return redact(text, found, lambda finding: self._decisions.action(message, finding), self.surrogates)

    def redact_loose(self, text: str) -> Redacted:
        """A text that is no message, such as a system prompt: everything certain or doubtful is replaced."""
        found = Scanner(self.people, keep_names=self._keep_names).scan(text)
        return redact(text, found, lambda finding: finding.action, self.surrogates)

    def labels(self) -> dict[int, str]:
        """The names that stand for people in texts, by person id."""
        if self._keep_names:
            return {person.id: person.name for person in self.people}
        return {person.id: self.surrogates.person_name(person.id) for person in self.people}


def leak_check(project: Project, redactor: Redactor, *, keep_names: bool = False) -> LeakCheck:
    """The last pass over the bytes to be written: every name of everybody, and every value that is hidden."""
    return LeakCheck(() if keep_names else redactor.people, _values(project))
