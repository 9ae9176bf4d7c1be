"""The notes of a report: what went in, how examples were made, what was replaced, how long they are, what the checks say."""

from collections import Counter
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path

import msgspec

from voicetune_desktop.dataset.histogram import percentile
from voicetune_desktop.dataset.reasons import REASONS
from voicetune_desktop.dataset.report.record import Note, Section
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.statistics import Statistics
from voicetune_desktop.dataset.tally import together
from voicetune_desktop.importers.format_facts import app_label
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.describing import gathered
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.saving import check_written
from voicetune_desktop.operations.tallying import kept_tally
from voicetune_desktop.operations.unusual import visible_unusual
from voicetune_desktop.project import examples, files_written, findings
from voicetune_desktop.project.file import Project
from voicetune_desktop.targets.facts import Facts

KIND_NAMES: Mapping[str, str] = {
    "unusual": "Unusual words and numbers",
    "participant": "Names of people in the chats",
    "third_party": "Names of other people",
    "email": "E-mail addresses",
    "phone": "Phone numbers",
    "link": "Links",
    "card": "Card numbers",
    "iban": "IBANs",
    "bank_account": "Bank accounts",
    "wallet": "Wallets",
    "national_id": "Identity numbers",
    "passport": "Passport numbers",
    "plate": "Number plates",
    "booking_ref": "Booking numbers",
    "order_ref": "Numbers of orders and tickets",
    "date_of_birth": "Dates of birth",
    "age": "Ages",
    "ip": "Network addresses",
    "mac": "Addresses of devices",
    "gps": "Coordinates",
    "secret_key": "Keys of services",
    "password": "Passwords",
    "address": "Addresses",
    "postcode": "Postcodes",
    "handle": "User names",
    "file_name": "File names",
    "organisation": "Organisations",
    "place": "Places",
    "own_word": "Own words",
}
"""What kinds are called together."""
SETTING_NAMES: Mapping[str, str] = {
    "model": "Model",
    "gap_minutes": "Pause that starts a new conversation, in minutes",
    "join_replies": "Answers join the conversation they answer",
    "joiner": "Between messages of one speaker",
    "label_speakers": "Speakers are named in groups",
    "openers": "Openings by the assistant",
    "max_tokens": "Longest example, in tokens",
    "carried_share": "Share of older messages repeated in a cut conversation",
    "min_turns": "Fewest turns of an example",
    "shortest_answer": "Fewest words of an answer",
    "link_only": "Answers that are only links",
    "one_word": "Answers of one word",
    "copied": "Copied answers",
    "since": "First day",
    "until": "Last day",
    "languages": "Languages",
    "max_copies": "Most examples that say the same",
    "largest_share": "Largest share of one chat",
    "valid_share": "Share held out to measure",
    "test_share": "Share kept for a test",
    "split_by": "Held out by",
    "split_seed": "Seed",
    "epochs": "Times each example is read",
}
"""Settings in the order in which they are told, with their words; one that is not here is called by its name."""
SETTING_VALUES: Mapping[object, str] = {
    True: "yes",
    False: "no",
    "newline": "A new line",
    "space": "A space",
    "context": "Kept as context",
    "leave_out": "Left out",
    "train": "Trained",
    "time": "Latest conversations",
    "chat": "Whole chats",
    "random": "Drawn at random",
}
"""What settings say that the person chooses from a list."""
SIDES: Mapping[str, str] = {"train": "Examples to train on", "valid": "Examples held out", "test": "Examples kept for a test"}
OWN_SETTINGS = ("model", "languages", "since", "until")
"""Settings that the person types."""
_DEFAULTS = msgspec.to_builtins(Settings())
_PERCENTS = (5, 50, 95)


def sections(project: Project, redactor: Redactor, found: Statistics, chosen: Settings) -> Generator[Progress, None, tuple[Section, ...]]:
    """All sections; the built ones only where there are examples."""
    facts = gathered(project, redactor, {})
    made = [
        _overview(facts, found),
        Section("What was replaced", _waiting(project), tuple(_replaced(project, facts.replaced))),
        Section("How examples are made", "", tuple(_settings(facts))),
    ]
    if examples.example_count(project):
        left_out = tuple(Note(REASONS.get(reason, reason), f"{count:,}") for reason, count in facts.left_out.items())
        made.append(Section("Examples", "Lengths are tokens as the chosen model counts them.", tuple(_lengths(project, chosen))))
        made.append(Section("Left out", "", left_out))
    if notes := (yield from _files(project, chosen)):
        made.append(Section("Files written last", "", tuple(notes)))
    return tuple(made)


def _overview(facts: Facts, found: Statistics) -> Section:
    span = f"{facts.first_day[:7]} to {facts.last_day[:7]}" if facts.first_day else "not known"
    notes = (
        Note("Chats", f"{facts.chats:,}"),
        Note("People who write", f"{facts.people:,}"),
        Note("Of them, people who agreed", f"{facts.agreed:,}"),
        Note("Messages", f"{facts.messages:,}"),
        Note("Messages of the assistant", f"{found.assistant.messages:,}"),
        Note("Conversations", f"{found.conversations:,}"),
        Note("Time", span),
        Note("Apps", ", ".join(map(app_label, facts.platforms))),
    )
    return Section("What went in", "", notes)


def _waiting(project: Project) -> str:
    waiting = findings.to_check(project)
    if waiting:
        return f"Hidden until somebody decides: {waiting:,}."
    return "" if findings.count(project) else "Nothing was found."


def _replaced(project: Project, replaced: Mapping[str, int]) -> Iterator[Note]:
    for kind, count in sorted(replaced.items(), key=lambda one: -one[1]):
        yield Note(KIND_NAMES.get(kind) or kind.replace("_", " "), f"{count:,}")
    if visible := visible_unusual(project):
        yield Note("Unusual words and numbers that stay visible", f"{visible:,}")


def _settings(facts: Facts) -> Iterator[Note]:
    names = [name for name in SETTING_NAMES if name in facts.settings]
    for name in (*names, *(name for name in facts.settings if name not in SETTING_NAMES)):
        value = facts.settings[name]
        if value not in (None, (), [], ""):
            yield Note(SETTING_NAMES.get(name, name), _written(name, value), typed=name in OWN_SETTINGS and value != _DEFAULTS[name])
    yield Note("System prompt", SETTING_VALUES[bool(facts.system)])


def _written(name: str, value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:g}"
    return str(value) if name in OWN_SETTINGS else SETTING_VALUES.get(value, str(value))


def _lengths(project: Project, chosen: Settings) -> Iterator[Note]:
    sides = kept_tally(project)
    yield from (Note(SIDES[side], f"{one.examples:,}") for side, one in sides.items() if side in SIDES)
    every = together(sides.values())
    yield Note("Tokens in all", f"{every.tokens:,}")
    yield Note("Tokens of answers", f"{every.answer_tokens:,}")
    for percent in _PERCENTS:
        yield Note("Median length" if percent == 50 else f"{percent} % are up to", f"{percentile(every.total, percent):,}")
    yield Note("Longest", f"{max(every.total, default=0):,}")
    yield Note(f"Longer than {chosen.limit:,}", f"{sum(count for size, count in every.total.items() if size > chosen.limit):,}")


def _files(project: Project, chosen: Settings) -> Generator[Progress, None, list[Note]]:
    """What was written last, and what the format check says to it where it still lies there."""
    notes: list[Note] = []
    for file in files_written.last_files(project):
        if not file.examples:
            continue
        notes.append(Note(f"{file.target}, {file.examples:,} examples", f"{file.bytes:,} bytes"))
        path = Path(file.path)
        if path.is_file() and path.stat().st_size == file.bytes:
            counts = Counter(problem.severity for problem in (yield from check_written([file], chosen.model)))
            notes.append(Note("Format check", f"{counts['error']:,} errors, {counts['warning']:,} warnings"))
    return notes
