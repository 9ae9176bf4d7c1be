"""What can be answered about each source, with examples from its own messages."""

from collections import Counter
from itertools import islice
from zoneinfo import available_timezones

from msgspec import Struct

from voicetune_desktop.importers.text_files.encodings import ask_encoding
from voicetune_desktop.model import Question
from voicetune_desktop.operations.source_letters import read_anew
from voicetune_desktop.operations.source_times import Days
from voicetune_desktop.project import source_answers as stored
from voicetune_desktop.project import source_rows
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.source_answers import Told
from voicetune_desktop.project.source_rows import Part, Sender

SAMPLE = 20_000
"""Messages among which words are looked for that read in several ways."""
SHOWN = 100
"""People of one source who can be chosen."""


class SourceFacts(Struct, frozen=True):
    """One source: `days` is a day as each order of dates reads it, `letters` some text in each encoding; empty where not in doubt.

    `people` are those who wrote, the busiest first and no programs, `me` the one whose export it is. `zones` are the zones to choose
    from, where the source has times without one.
    """

    told: Told
    days: dict[str, str]
    letters: Question | None
    people: tuple[Sender, ...]
    me: Sender | None
    zones: tuple[str, ...]

    @property
    def can_change(self) -> bool:
        """Whether there is anything to answer."""
        return bool(self.days or self.letters or self.zones or len(self.people) > 1)


def source_facts(project: Project) -> tuple[SourceFacts, ...]:
    """The facts of all sources, oldest first; walks all messages."""
    parts = source_rows.parts(project)
    zones = zone_names()
    return tuple(_facts(project, told, [part for part in parts if part.source == told.id], zones) for told in stored.told(project))


def zone_names() -> tuple[str, ...]:
    """Zones that people live in, by name."""
    names = available_timezones()
    return tuple(sorted(name for name in names if "/" in name and not name.startswith("Etc/"))) + ("UTC",) * ("UTC" in names)


def _facts(project: Project, told: Told, parts: list[Part], zones: tuple[str, ...]) -> SourceFacts:
    wrote = Counter[int]()
    for part in parts:
        wrote[part.participant] += part.messages - part.automatic
    found = source_rows.senders(project, {who for who, messages in wrote.items() if messages})
    people = sorted(found, key=lambda sender: (-wrote[sender.id], sender.id))
    me = next((sender for sender in people if sender.is_me), None)
    has_zoneless = told.answers.zone is not None or any(part.zoneless for part in parts)
    return SourceFacts(
        told,
        _days(project, told) if parts else {},
        _letters(project, told) if parts else None,
        tuple(people[:SHOWN]),
        me,
        zones if has_zoneless and parts else (),
    )


def _days(project: Project, told: Told) -> dict[str, str]:
    """A day of the source as each order reads it; nothing where the order was not in doubt."""
    held = told.held("date_order")
    found = source_rows.doubtful_day(project, told.id) if held else None
    if not held or not found:
        return {}
    asked = {choice: None for question in told.questions if question.kind == "date_order" for choice in question.choices}
    return {order: Days(held, order)[found] for order in dict.fromkeys((held, "dmy", "mdy", *asked)) if _reads(found, held, order)}


def _reads(day: str, held: str, order: str) -> bool:
    try:
        return bool(Days(held, order)[day])
    except ValueError:
        return False


def _letters(project: Project, told: Told) -> Question | None:
    """The question how letters are stored, asked of the texts that are there."""
    held = told.held("encoding")
    if held is None:
        return None
    lines = list[bytes]()
    for chat in source_rows.chats_of(project, told.id):
        for _, text in islice(source_rows.column(project, told.id, chat, "text"), SAMPLE):
            lines += _bytes(text or "", held)
    asked = ask_encoding(b"\n".join([*lines, b""])) or told.question("encoding")
    if asked is None:
        return None
    readings = {choice: read for choice, read in zip(asked.choices, asked.examples, strict=False) if choice != held}
    now = next((read for choice, read in zip(asked.choices, asked.examples, strict=False) if choice == held), "")
    return Question("encoding", (held, *readings), held, (now, *readings.values()))


def _bytes(text: str, encoding: str) -> list[bytes]:
    """What stood in the file; nothing for plain letters, or where it is lost."""
    try:
        return [] if text.isascii() or read_anew(text, encoding, encoding) != text else [text.replace("\n", " ").encode(encoding)]
    except UnicodeError:
        return []
