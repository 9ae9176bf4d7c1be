"""Changing what was answered about a source, without its file: times, letters and who the person is are read again."""

from collections.abc import Generator, Iterator
from contextlib import suppress
from itertools import groupby, tee

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.errors import PersonNotFound, SourceError
from voicetune_desktop.model import Answers, Progress
from voicetune_desktop.operations.source_letters import read_letters
from voicetune_desktop.operations.source_times import Days, Reading, can_turn, in_doubt, moments, read_again
from voicetune_desktop.project import source_answers as stored
from voicetune_desktop.project import source_rows
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.source_answers import Told

NOTE = "Reading the times again"
TABLES = frozenset({"table"})
"""Formats whose chats have one order of dates, and whose rows are sorted by time when they come in."""

Work = Generator[Progress, None, int]


class Pass(Struct, frozen=True):
    """One reading of the times of a chat, and whether its rows are sorted then."""

    was: Reading
    will: Reading
    sort: bool = False


class Changed(Struct, frozen=True):
    """What another answer did: messages with another time, messages with another text, and whether the person is somebody else."""

    times: int = 0
    texts: int = 0
    me: bool = False


def change_answers(project: Project, source: int, answers: Answers) -> Generator[Progress, None, Changed]:
    """Read a source as these answers say, all of it or nothing. An answer that is None stays; a zone of None takes the zone away.

    What was imported, who is the assistant and what was decided stays; findings and examples have to be made anew. Raises
    ProjectError where there is no such source, PersonNotFound, and SourceError for an answer that the messages contradict.
    """
    before = stored.told_of(project, source)
    with project.transaction():
        texts = yield from _letters(project, before, answers)
        times = yield from _times(project, before, answers)
        times += yield from _times_beside(project, before, answers)
        me = bool(answers.me) and _know_me(project, before, answers.me or "")
        kept = replace(before.answers, zone=answers.zone)
        given = {name: value for name in ("date_order", "encoding", "me") if (value := getattr(answers, name))}
        stored.keep_answers(project, source, replace(kept, **given))
        if texts or times:
            stored.count_rewriting(project)
        yield Progress(texts + times, texts + times, "Saving")
    project.undo.forget()
    return Changed(times, texts, me)


def _letters(project: Project, before: Told, answers: Answers) -> Work:
    held = before.held("encoding")
    if not answers.encoding or answers.encoding == held:
        return 0
    if held is None:
        raise SourceError("How the letters of this export are stored was never in doubt.", "Nothing was changed.")
    with source_rows.taken_apart(project, before.id):
        return (yield from read_letters(project, before.id, held, answers.encoding))


def _times(project: Project, before: Told, answers: Answers) -> Work:
    held = before.held("date_order")
    was, will = Reading(held, before.answers.zone), Reading(answers.date_order or held, answers.zone)
    if was == will:
        return 0
    if held is None and will.order:
        raise SourceError("The order of dates in this export was never in doubt.", "Nothing was changed.")
    if was.order != will.order and len(before.guesses("date_order")) > 1:
        raise SourceError("The files of this export were read in different orders.", "Bring them in again, each by itself.")
    with source_rows.taken_apart(project, before.id):
        return (yield from _read_times(project, before, was, will))


def _times_beside(project: Project, before: Told, answers: Answers) -> Work:
    """Read other exports of the same chats alike: in this order where they left it as open, in this zone where they had the same."""
    was, changed = Reading(before.held("date_order"), before.answers.zone), 0
    if Reading(answers.date_order or was.order, answers.zone) == was:
        return 0
    for other in stored.beside(project, before):
        order = answers.date_order if other.held("date_order") == was.order else None
        zone = answers.zone if other.answers.zone == was.zone else other.answers.zone
        with suppress(SourceError):
            changed += yield from _times(project, other, Answers(date_order=order, zone=zone))
            stored.keep_answers(project, other.id, replace(other.answers, date_order=order or other.answers.date_order, zone=zone))
    return changed


def _read_times(project: Project, before: Told, was: Reading, will: Reading) -> Work:
    chats = source_rows.chats_of(project, before.id)
    turning = _turning(project, before, chats, was, will) if was.order != will.order else []
    if was.order != will.order and chats and not turning:
        raise SourceError("A date of this export does not exist in the other order.", "Its dates stay as they were read.")
    changed = 0
    for chat in chats if was.zone != will.zone else turning:
        for messages in _rewrite(project, before, chat, _passes(before, was, will, turned=chat in turning)):
            changed += messages
            yield Progress(changed, None, NOTE)
    return changed


def _turning(project: Project, before: Told, chats: list[int], was: Reading, will: Reading) -> list[int]:
    """Chats whose dates are in the other order by the new answer; where the files told it by themselves they are not."""
    turning = [chat for chat in chats if _turns(project, before, chat, was, will)]
    return turning if before.format not in TABLES or turning == chats else []


def _turns(project: Project, before: Told, chat: int, was: Reading, will: Reading) -> bool:
    times = (time for _, time in source_rows.column(project, before.id, chat, "sent_at") if time)
    days = [day for day, _ in groupby(time[:10] for time in times)]
    order, other = was.order or "", will.order or ""
    asked = before.question("date_order")
    told_itself = asked and before.is_guess(asked.kind) and before.format not in TABLES and not in_doubt(days, order, settled=asked.settled)
    return not told_itself and can_turn(days, Days(order, other))


def _passes(before: Told, was: Reading, will: Reading, *, turned: bool) -> list[Pass]:
    """How a chat is read again: at once, or sorted first, because the clock of a zone wants rows in order."""
    if not turned:
        return [Pass(Reading(zone=was.zone), Reading(zone=will.zone))]
    if before.format not in TABLES:
        return [Pass(was, will)]
    zoned = [Pass(Reading(), Reading(zone=will.zone))] if will.zone else []
    return [Pass(was, Reading(will.order), sort=True), *zoned]


def _rewrite(project: Project, before: Told, chat: int, passes: list[Pass]) -> Generator[int]:
    """Store what passes over a chat read, and say of the last one how many messages it has done since."""
    for one in passes:
        for batch in source_rows.batches(_read(source_rows.column(project, before.id, chat, "sent_at"), one)):
            project.connection.executemany("UPDATE message SET sent_at = ?, at = ? WHERE id = ?", batch)
            yield len(batch) if one is passes[-1] else 0
        source_rows.put_in_order(project, chat, sort=one.sort)


def _read(column: Iterator[tuple[int, str | None]], one: Pass) -> Iterator[tuple[str | None, int | None, int]]:
    rows, places = tee(column)
    found = moments(read_again((time for _, time in rows), one.was, one.will), sort=one.sort)
    return ((time, at, place) for (time, at), (place, _) in zip(found, places, strict=True))


def _know_me(project: Project, before: Told, me: str) -> bool:
    """Say of everybody who wrote in a source whether it is the person; the roles stay as they are."""
    writers = source_rows.senders(project, {part.participant for part in source_rows.parts(project) if part.source == before.id})
    mine = {sender.id for sender in writers if me in (sender.key, sender.name)} or {one.id for one in writers if one.is_called(me)}
    if not mine:
        raise PersonNotFound("Nobody who wrote in this export has that name.", "Take a name as the export writes it.")
    source_rows.say_who_i_am(project, {sender.id: sender.id in mine for sender in writers})
    return any(sender.is_me != (sender.id in mine) for sender in writers)
