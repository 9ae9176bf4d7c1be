"""Statistics of the chats: counted in one pass, kept in the project, and made anew when what they hang on changed."""

import hashlib
from array import array
from collections.abc import Generator, Iterator
from itertools import islice
from operator import add, sub

import msgspec
from msgspec.structs import replace

from voicetune_desktop.dataset.gaps import EDGES, count_gaps
from voicetune_desktop.dataset.keyness import TypicalWord
from voicetune_desktop.dataset.sessions import Line, pause_of, sessions
from voicetune_desktop.dataset.statistics import Measure, Parties, Side, Statistics
from voicetune_desktop.dataset.tokens import TokenCounter, vocabulary
from voicetune_desktop.dataset.wording import HIDDEN
from voicetune_desktop.model import Finding, Progress
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.steps import scan_inputs, scan_is_fresh
from voicetune_desktop.operations.voices import LETTERS, assistants
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project import chats, lines, people, surrogates, times
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.system_prompts import has_any

FACT, INPUTS = "statistics", "statistics_inputs"
"""Names of the project's facts that hold the figures, and the fingerprint of what they were made from."""
MOST_TYPICAL = 30
REPORT_EVERY = 5_000

_CHOSEN = ("SELECT id, role FROM person ORDER BY id", "SELECT id, included FROM chat ORDER BY id")


def statistics_inputs(project: Project) -> str:
    """A fingerprint of what the statistics read."""
    chosen = settings(project)
    read = [project.connection.execute(query).fetchall() for query in _CHOSEN]
    stamp = [*read, chosen.gap_minutes, chosen.join_replies, vocabulary(chosen.model), scan_inputs(project), project.fact("scanned")]
    return hashlib.blake2b(msgspec.msgpack.encode(stamp + ["without system prompts"] * has_any(project)), digest_size=16).hexdigest()


def stored_statistics(project: Project) -> Statistics | None:
    """The figures of the project as it is now; None where they have to be made."""
    if project.fact(INPUTS) != statistics_inputs(project):
        return None
    return msgspec.json.decode(project.fact(FACT), type=Statistics)


def statistics(project: Project) -> Generator[Progress, None, Statistics]:
    """The figures of the project, counted where they are not up to date. Raises PersonNotFound while nobody is the assistant."""
    if found := stored_statistics(project):
        return found
    if not scan_is_fresh(project):
        yield from scan_privacy(project)
    counted = yield from _counted(project)
    with project.transaction():
        project.set_fact(FACT, msgspec.json.encode(counted).decode())
        project.set_fact(INPUTS, statistics_inputs(project))
    return counted


def pauses(project: Project) -> list[int]:
    """Pauses between messages by the bars of `dataset.gaps`; the store counts a million in about a second."""
    return times.pauses(project, EDGES)


def _counted(project: Project) -> Generator[Progress, None, Statistics]:
    chosen, total = settings(project), chats.message_count(project)
    measure = Measure(_parties(project), TokenCounter(vocabulary(chosen.model)))
    done, due = 0, REPORT_EVERY
    flow = [0] * len(EDGES)
    for chat in (one for one in chats.chats(project) if one.included):
        measure.begin_chat()
        moments = array("q")
        pause = pause_of(chosen.gap_minutes, letters=chat.platform in LETTERS)
        for session in sessions(_cut_lines(project, chat.id, moments), pause, join_replies=chosen.join_replies):
            measure.add(session)
            done += len(session)
            if done >= due:
                due = done + REPORT_EVERY
                yield Progress(min(done, total), total, "Counting words and times")
        flow = list(map(add, flow, count_gaps(map(sub, islice(moments, 1, None), moments))))
    found, hours = measure.statistics(), times.hours(project)
    check = LeakCheck(people.as_persons(people.people(project)), surrogates.hidden_values(project))
    return replace(
        found,
        assistant=_without_names(found.assistant, check),
        others=_without_names(found.others, check),
        typical=tuple(_showable(found.typical, check)),
        hours=(tuple(hours[True]), tuple(hours[False])),
        pauses=tuple(flow),
    )


def _parties(project: Project) -> Parties:
    """Who is counted on which side; nobody needs a new name for that."""
    everyone = people.people(project)
    return Parties(frozenset(assistants(everyone)), frozenset(person.id for person in everyone if person.role == "left_out"))


def _cut_lines(project: Project, chat: int, moments: "array[int]") -> Iterator[Line]:
    """The messages of a chat, everything in them that was found to be private cut out, whatever was decided about it.

    A system prompt is left out, which nobody said. The times of the flow, which `times.pauses` counts too, are put into `moments`.
    """
    for text in lines.chat_texts(project, chat):
        if text.opens:
            continue
        if text.at is not None and text.thread in {None, text.ordinal}:
            moments.append(text.at)
        words = _cut(text.text, text.findings) if text.findings else text.text
        yield Line(text.ordinal, text.person, text.at, words, (), text.forwarded, text.thread, text.reply, begins=text.begins)


def _cut(text: str, findings: tuple[Finding, ...]) -> str:
    pieces: list[str] = []
    done = 0
    for finding in findings:
        pieces += (text[done : finding.start], HIDDEN)
        done = finding.end
    return "".join((*pieces, text[done:]))


def _without_names(side: Side, check: LeakCheck) -> Side:
    """A side without emoji that are the name of somebody."""
    return replace(side, emoji=tuple(one for one in side.emoji if not check.hits(one[0])))


def _showable(words: tuple[TypicalWord, ...], check: LeakCheck) -> Iterator[TypicalWord]:
    """The first words that are no name of anybody and no hidden value: a scan judges by context, this list judges every word."""
    fitting = (word for word in words if not is_given_name(word.word) and standing(word.word) != "name" and not check.hits(word.word))
    yield from (word for word, _ in zip(fitting, range(MOST_TYPICAL), strict=False))
