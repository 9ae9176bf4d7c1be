"""Finding private data in the whole project."""

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from functools import partial
from itertools import islice

from msgspec import Struct

from voicetune_desktop.model import Finding, Progress
from voicetune_desktop.operations.naming_again import name_again
from voicetune_desktop.operations.optional_detectors import families
from voicetune_desktop.operations.programs import Programs
from voicetune_desktop.operations.spoken import tell_speech
from voicetune_desktop.operations.steps import scan_inputs
from voicetune_desktop.operations.unusual import find_unusual
from voicetune_desktop.privacy.person_words import words_beside
from voicetune_desktop.privacy.scan import OVER_MESSAGES, Said, Scanner, guess_regions, known_values, settled
from voicetune_desktop.privacy.unusual import Unusual
from voicetune_desktop.project import chats, findings, lines, people, surrogates
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of
from voicetune_desktop.project.tally import count_findings

_NOTE = "Looking for private data"
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
    with project.transaction():
        total = chats.message_count(project)
        yield Progress(0, total, _NOTE)
        everyone = people.people(project)
        regions = _regions(project, everyone)
        known = partial(
            Scanner,
            people.as_persons(everyone),
            regions=regions,
            keep_names=keep_names,
            own_words=own_words(project),
            families=families(project),
        )
        done = 0  # of two looks at each message
        unusual = Unusual(names=not keep_names, nouns=words_beside(regions).nouns)
        for _ in findings.replace_findings(project, _found(project, known(), Programs(project), unusual)):
            done = min(done + lines.BATCH, total)
            yield Progress(done // 2, total, _NOTE)
        values = surrogates.hidden_values(project)
        for batch in _second_sweep(project, known(known=values), Scanner((), known=values, families=(known_values,))) if values else ():
            done += batch
            yield Progress(done // 2, total, _NOTE)
        for _ in () if keep_names else name_again(project, regions):
            yield Progress(done // 2, total, _NOTE)
        for _ in find_unusual(project, unusual):
            yield Progress(done // 2, total, _NOTE)
        for _ in count_findings(project):
            yield Progress(done // 2, total, _NOTE)
        tell_speech(project)
        project.set_fact("scanned", scan_inputs(project))
        report = ScanReport(total, findings.count(project), findings.to_check(project))
    return report


def own_words(project: Project) -> tuple[str, ...]:
    """Words that the person wants hidden, as they were typed."""
    return tuple(project.setting(OWN_WORDS) or ())


def _regions(project: Project, everyone: list[people.PersonRow]) -> tuple[str, ...]:
    sample = islice((text for batch in lines.text_batches(project) for _, text, _ in batch), REGION_SAMPLE)
    return guess_regions(sample, [name for person in everyone for name in person.names])


def _found(project: Project, scanner: Scanner, programs: Programs, unusual: Unusual) -> Iterator[list[tuple[int, Finding]]]:
    """The findings of every message, in batches of lines.BATCH messages; the last ones of a batch wait for their neighbours.

    `unusual` hears all of them.
    """
    texts: deque[tuple[int, str]] = deque()
    found = scanner.scan_talk(_talk(project, texts))
    while batch := list(islice(found, lines.BATCH)):
        said = [texts.popleft() for _ in batch]
        unusual.hear(said)
        rows = zip(said, batch, strict=True)
        yield [(message, finding) for (message, _), several in rows for finding in programs.unnamed(several, chat_of(message))]


def _talk(project: Project, texts: deque[tuple[int, str]]) -> Iterator[Said]:
    """Every message; its id and text are put into `texts`."""
    for batch in lines.text_batches(project):
        for message, text, participant in batch:
            texts.append((message, text))
            yield Said(text, chat_of(message), participant)


def _second_sweep(project: Project, scanner: Scanner, sweeper: Scanner) -> Iterator[int]:
    """Texts that hold a known value in a way of writing that was missed are scanned again, now knowing it."""
    texts: deque[tuple[int, str]] = deque()
    seen = sweeper.scan_talk(_talk(project, texts))
    while batch := list(islice(seen, lines.BATCH)):
        suspects = [(message, text, several) for several in batch for message, text in (texts.popleft(),) if several]
        stored = findings.findings_of(project, [message for message, _, _ in suspects])
        missed = [one for one in suspects if not _covered(one[2], stored.get(one[0], []))]
        again = scanner.scan_many([text for _, text, _ in missed])
        found = [
            (message, _with_windows(text, several, (*stored.get(message, ()), *swept)))
            for (message, text, swept), several in zip(missed, again, strict=True)
        ]
        findings.replace_findings_of(project, found)
        yield len(batch)


def _with_windows(text: str, again: Sequence[Finding], before: Sequence[Finding]) -> list[Finding]:
    """The findings of a second look at one message, and those that only its neighbours told."""
    return settled(text, [*again, *(finding for finding in before if finding.form in OVER_MESSAGES)])


def _covered(seen: Sequence[Finding], stored: Sequence[Finding]) -> bool:
    return all(any(old.start <= new.start and new.end <= old.end for old in stored) for new in seen)
