"""The whole job at once: from exports to checked training files, with the defaults of the window."""

import hashlib
from collections import Counter
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.histogram import percentile
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import context_limit
from voicetune_desktop.errors import NothingToTrain, PersonNotFound
from voicetune_desktop.model import Answers, Progress, Question
from voicetune_desktop.operations import feedback
from voicetune_desktop.operations.building import build_dataset, set_settings
from voicetune_desktop.operations.finding import Unknown
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import ImportReport, import_exports, import_found
from voicetune_desktop.operations.own_words import add_words
from voicetune_desktop.operations.pricing import cost_report, project_costs
from voicetune_desktop.operations.saving import check_written
from voicetune_desktop.operations.tallying import written_tally
from voicetune_desktop.operations.unusual import hide_unusual, visible_unusual
from voicetune_desktop.operations.voices import prompts_by_chat
from voicetune_desktop.operations.writing import OTHER_FORMAT, WriteReport, write_all
from voicetune_desktop.project import chats, findings, people
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.people import PersonRow
from voicetune_desktop.project.same_chats import SameChats, suggest
from voicetune_desktop.targets.registry import target

NAMES_LISTED = 20


class PrepareReport(Struct, frozen=True):
    """What was made, in the layout of `voicetune prepare --json`."""

    messages: int
    examples: dict[str, Any]
    tokens: dict[str, Any]
    privacy: dict[str, Any]
    checks: dict[str, int]
    files: tuple[dict[str, Any], ...]
    trained: tuple[dict[str, Any], ...]
    cost: tuple[dict[str, Any], ...] = ()
    """What the training costs at each service."""
    questions: tuple[Question, ...] = ()
    """What the files could not tell and was guessed."""
    set_aside: dict[str, int] = {}
    """Rows that are no messages, by reason."""
    failed: tuple[Unknown, ...] = ()
    """What was not read beside the rest, and why."""
    unsure: tuple[Path, ...] = ()
    """Tables whose columns were guessed from their cells."""
    alike: tuple[tuple[str, str], ...] = ()
    """Titles of chats of which both were read, though they look like one."""
    unusual: int = 0
    """Places with unusual words and numbers that stay as they are."""


class Wishes(Struct, frozen=True):
    """What the person asks `prepare` for."""

    assistant: str
    out: Path
    settings: Settings = Settings()
    also_assistants: tuple[str, ...] = ()
    chat_prompts: tuple[tuple[str, str], ...] = ()
    """System prompts of single chats, by title."""
    targets: tuple[str, ...] = ("openai-chat",)
    keep_names: bool = False
    own_words: tuple[str, ...] = ()
    """What is hidden wherever it stands, besides what is found."""
    hide_unusual: bool = False
    """Whether unusual words and numbers are hidden, too."""
    answers: Answers = Answers()
    format: str | None = None


def prepare(project: Project, paths: Sequence[Path], wishes: Wishes) -> Generator[Progress, None, PrepareReport]:
    """Import, hide, build, check and write. Raises VoiceTuneError; then nothing is written."""
    imported = yield from import_all(project, paths, wishes.answers, wishes.format)
    _refuse_nothing(project, wishes.targets)
    alike = yield from _alike(project)
    project.meta("seed", lambda: _seed(project))
    choose_assistant(project, wishes.assistant)
    for name in wishes.also_assistants:
        choose_assistant(project, name, also=True)
    prompts = prompts_by_chat(project, wishes.chat_prompts) if wishes.chat_prompts else {}
    set_settings(project, replace(wishes.settings, system_by_chat=prompts))
    add_words(project, wishes.own_words)
    if wishes.hide_unusual:
        hide_unusual(project, hidden=True)
    yield from scan_privacy(project, keep_names=wishes.keep_names)
    built = yield from build_dataset(project, keep_names=wishes.keep_names)
    folders = {target: wishes.out / target if len(set(wishes.targets)) > 1 else wishes.out for target in wishes.targets}
    yield Progress(0, None, "Writing examples")
    reports = yield from write_all(project, folders, keep_names=wishes.keep_names)
    files = [file for report in reports for file in report.files]
    severities = Counter(problem.severity for problem in (yield from check_written(files, wishes.settings.model)))
    return PrepareReport(
        messages=imported.counts["kept"],
        examples={"train": built.train, "valid": built.valid, **({"test": built.test} if built.test else {}), "dropped": built.dropped},
        tokens=token_report(project, wishes.settings),
        privacy=privacy_report(project),
        checks={"errors": severities["error"], "warnings": severities["warning"]},
        files=tuple({"path": f.path, "bytes": f.bytes, "sha256": f.sha256, "examples": f.examples} for f in files),
        trained=tuple(proof(target, report) for target, report in zip(folders, reports, strict=True)),
        cost=cost_report(project_costs(project)),
        questions=imported.guessed,
        set_aside={reason: count for reason, count in imported.counts.items() if reason != "kept"},
        failed=imported.failed,
        unsure=imported.unsure,
        alike=alike,
        unusual=visible_unusual(project),
    )


def _refuse_nothing(project: Project, targets: Sequence[str]) -> None:
    """Refuse pairs where there will be none, before the long work begins. Raises NothingToTrain."""
    for chosen in map(target, feedback.TARGETS.intersection(targets)):
        if not feedback.any_pair_possible(project):
            raise NothingToTrain(chosen.nothing, OTHER_FORMAT)


def import_all(
    project: Project, paths: Sequence[Path], answers: Answers = Answers(), format_id: str | None = None
) -> Generator[Progress, None, ImportReport]:
    """Read every export that lies in these paths, guessing what nobody answered; with a format, each path as that. Raises SourceError."""
    if format_id:
        return (yield from import_exports(project, paths, answers, format_id))
    return (yield from import_found(project, paths, answers))


def _alike(project: Project) -> Generator[Progress, None, tuple[tuple[str, str], ...]]:
    """Pairs of chats that look like one: merging them is for the person to say, in the window."""
    looking = suggest(project)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            pairs: tuple[SameChats, ...] = end.value
            break
        yield Progress(0, None, "Comparing chats")
    titles = {chat.id: f"{chat.title} ({chat.platform})" for chat in chats.chats(project)} if pairs else {}
    return tuple((titles[pair.keep], titles[pair.other]) for pair in pairs)


SEED_TEXTS = 5_000


def _seed(project: Project) -> str:
    """Without a project of their own the people of the same export get the same new names in every run.

    Texts go into it, too, so that nobody who guesses the names can make the same new ones.
    """
    digest = hashlib.sha256()
    for person in sorted(f"{p.platforms}{p.keys}{p.name}" for p in people.people(project)):
        digest.update(person.encode())
    for text in project.connection.execute("SELECT text FROM message ORDER BY id LIMIT ?", (SEED_TEXTS,)):
        digest.update(text[0].encode())
    return digest.hexdigest()[:32]


def choose_assistant(project: Project, name: str, *, also: bool = False) -> None:
    """Give the assistant's role to the one with this name or user name, `also` beside others. Raises PersonNotFound.

    Whoever has it in each of several apps is one person. Two of one app are not told apart.
    """
    everyone = people.people(project)
    wanted = _typed(name)
    found = [p for p in everyone if name in p.names or name in p.keys] or [
        p for p in everyone if wanted and wanted in {_typed(n) for n in (*p.names, *p.keys)}
    ]
    if not found:
        raise _nobody(everyone)
    platforms = [platform for person in found for platform in person.platforms]
    if len(platforms) > len(set(platforms)):
        raise _several(project, found)
    for other in found[1:]:
        people.merge(project, found[0].id, other.id)
    people.set_role(project, found[0].id, "assistant", also=also)


def _typed(name: str) -> str:
    """A name as it may be typed: in small letters, without emoji and marks at its ends."""
    low = name.casefold()
    kept = [place for place, letter in enumerate(low) if letter.isalnum()]
    return low[kept[0] : kept[-1] + 1] if kept else ""


def _nobody(everyone: list[PersonRow]) -> PersonNotFound:
    writers = list(dict.fromkeys(p.name for p in everyone if p.messages))
    more = len(writers) - NAMES_LISTED
    listed = ", ".join(writers[:NAMES_LISTED]) + (f" and {more} more" if more > 0 else "")
    return PersonNotFound("Nobody in these chats has this name.", f"The people are: {listed}.")


def _several(project: Project, found: Sequence[PersonRow]) -> PersonNotFound:
    sql = """
        SELECT c.title FROM participant a JOIN member m ON m.participant_id = a.id JOIN chat c ON c.id = m.chat_id
        WHERE a.person_id = ? ORDER BY m.messages DESC, m.chat_id LIMIT 1"""
    listed = list[str]()
    for person in found[:NAMES_LISTED]:
        (chat,) = project.connection.execute(sql, (person.id,)).fetchone() or ("",)
        listed.append(f"{person.keys[0]} ({person.messages} messages, most in “{chat}”)")
    hint = f"Give the id of one instead, and of others with --also-assistant: {', '.join(listed)}. Or merge them in the window."
    return PersonNotFound("Several people have this name in these chats.", hint)


def token_report(project: Project, settings: Settings) -> dict[str, Any]:
    """Figures over all examples that are written."""
    lengths = written_tally(project)
    limit = context_limit(settings.model)
    return {
        "model": settings.model,
        "total": lengths.tokens,
        "assistant": lengths.answer_tokens,
        "p50": percentile(lengths.total, 50),
        "p95": percentile(lengths.total, 95),
        "max": max(lengths.total, default=0),
        "over_limit": sum(examples for length, examples in lengths.total.items() if length > limit),
    }


def privacy_report(project: Project) -> dict[str, Any]:
    """Findings that are hidden, by kind, and how many of them still wait for a decision."""
    counts = findings.kind_counts(project)
    replaced = {count.kind: count.replace + count.ask for count in counts if count.replace + count.ask}
    return {"replaced": replaced, "review": sum(count.ask for count in counts), "leaks": 0}


def proof(target: str, report: WriteReport) -> dict[str, Any]:
    """Written against trained, over all files of a target."""
    differences: Counter[str] = Counter()
    for view in report.trained:
        differences.update(view.differences)
    return {
        "target": target,
        "examples_written": sum(view.examples for view in report.trained),
        "examples_trained": sum(view.examples_trained for view in report.trained),
        "assistant_tokens_written": sum(view.assistant_tokens for view in report.trained),
        "assistant_tokens_trained": sum(view.assistant_tokens_trained for view in report.trained),
        **({"canaries": report.planted} if report.planted else {}),
        "differences": dict(differences),
    }
