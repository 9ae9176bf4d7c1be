"""Writing training files: rendered anew from the messages, checked for leaks byte by byte, proven, and only then put in place."""

import hashlib
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.errors import ExamplesStale, LeakFound, NothingToTrain
from voicetune_desktop.model import Example, Progress, Turn
from voicetune_desktop.operations import canaries, feedback
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.describing import gathered
from voicetune_desktop.operations.leak_places import LeakPlace, LeakPlaces
from voicetune_desktop.operations.our_words import OurWords
from voicetune_desktop.operations.output_parts import Parts, output_errors
from voicetune_desktop.operations.proving import proven
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import PER_QUERY, rendered
from voicetune_desktop.operations.steps import scan_inputs
from voicetune_desktop.operations.voices import Voices, voices
from voicetune_desktop.operations.written_stamp import written_stamp
from voicetune_desktop.paths import as_text
from voicetune_desktop.privacy.kind_words import kinds_said
from voicetune_desktop.privacy.leaks import Hit, LeakCheck
from voicetune_desktop.project import examples
from voicetune_desktop.project.file import Project
from voicetune_desktop.targets.facts import Facts, WrittenFile
from voicetune_desktop.targets.registry import Target, TrainerView, target
from voicetune_desktop.targets.target import Row, Spans

SIDES: tuple[examples.Split, ...] = ("train", "valid")
"""What a target gets to see; examples set apart for a test at the very end stay in the project."""
OTHER_FORMAT = "Or choose another format."
"""What else helps where a format has nothing to hold."""


class WriteReport(Struct, frozen=True):
    """The files written and the proof that what was written is what gets trained, for each data file."""

    files: tuple[examples.FileRow, ...]
    """Data files first, then the others of the folder, which hold no example."""
    trained: tuple[TrainerView, ...]
    planted: int = 0
    """Rows of the data files that are canaries, and no example of the dataset."""


def write_files(
    project: Project, folder: Path, target_id: str = "openai-chat", *, keep_names: bool = False
) -> Generator[Progress, None, WriteReport]:
    """Write the files of a target into a folder, all or none. Raises NothingToTrain, ExamplesStale, LeakFound, OutputError or DiskFull."""
    (report,) = yield from write_all(project, {target_id: folder}, keep_names=keep_names)
    return report


def write_all(
    project: Project, folders: Mapping[str, Path], *, keep_names: bool = False
) -> Generator[Progress, None, tuple[WriteReport, ...]]:
    """Write the files of several targets, each into its folder: those of all targets, or none. Raises as `write_files` does."""
    if not examples.example_count(project):
        raise NothingToTrain("There is no example to write.", "Make the examples first, on the page Dataset.")
    _refuse_stale(project)
    facts = {"written": project.fact("built"), **{f"written {target_id}": written_stamp(project, target_id) for target_id in folders}}
    yield Progress(0, None, "Writing examples")
    redactor = Redactor(project, keep_names=keep_names)
    check = redactor.leak_check()
    yield Progress(0, None, "Writing examples")
    several: list[Parts] = []
    reports: list[WriteReport] = []
    try:
        for target_id, folder in folders.items():
            chosen = target(target_id)
            with output_errors():
                several.append(Parts(folder, dict(zip(SIDES, chosen.files, strict=True)), chosen.container))
            reports.append((yield from _write(project, several[-1], chosen, redactor, check)))
        with project.transaction():
            _refuse_stale(project)
            _remember(project, reports, facts)
            with output_errors():
                _put_in_place(several)
        for parts in several:
            parts.forget_older()
    finally:
        for parts in reversed(several):
            parts.clear()
    return tuple(reports)


def _refuse_stale(project: Project) -> None:
    """Refuse messages that nobody has looked through: another process may import while this one writes. Raises ExamplesStale."""
    scanned = project.fact("scanned")
    if scanned != scan_inputs(project) or not project.fact("built").endswith(scanned):
        raise ExamplesStale("Something changed since the examples were made.", "Look at the page Dataset again, then write the files.")


def _remember(project: Project, reports: Sequence[WriteReport], facts: Mapping[str, str]) -> None:
    """Store what was written and what it was made from, inside the caller's transaction."""
    files = [replace(file, path=as_text(file.path)) for report in reports for file in report.files]
    examples.remember_files(project, files)
    for name, fact in facts.items():
        project.set_fact(name, fact)


def _put_in_place(several: Sequence[Parts]) -> None:
    """Give all files their names. Raises OSError."""
    for parts in several:
        parts.set_aside()
    for parts in several:
        parts.put_in_place()


def _write(project: Project, parts: Parts, chosen: Target, redactor: Redactor, check: LeakCheck) -> Generator[Progress, None, WriteReport]:
    """Write all files of a target under their temporary names."""
    with output_errors():
        speakers = voices(project, redactor, settings(project), pairs=chosen.id in feedback.TARGETS)
        yield Progress(0, None, "Writing examples")
        liked = feedback.liked_examples(project, redactor, check) if chosen.id in feedback.TARGETS else ()
        shown = chain(_rendered(project, redactor, speakers), ((SIDES[0], one) for one in liked))
        planted = yield from _write_rows(project, parts, chosen, shown, LeakPlaces(project, redactor, check))
        parts.close()
        yield Progress(0, None, "Counting what will be trained")
        facts = gathered(project, redactor, _data_files(parts), speakers)
        others = _write_folder(parts, chosen, facts, check)
        views = yield from proven(parts, chosen, facts)
        data = [examples.FileRow(str(parts.final(side)), chosen.id, f.bytes, f.sha256, f.rows) for side, f in facts.files.items()]
        return WriteReport((*data, *others), tuple(views), planted)


def _write_rows(
    project: Project, parts: Parts, chosen: Target, shown: Iterable[tuple[examples.Split, Example]], places: LeakPlaces
) -> Generator[Progress, None, int]:
    """Write the rows of all examples; gives how many of the rows are canaries."""
    total = sum(examples.example_count(project, side) for side in SIDES)
    system: Turn | None = None
    for done, (side, example) in enumerate(shown):
        _write_row(parts, chosen, side, example, places)
        system = next((turn for turn in example.turns if turn.role == "system"), None)
        if not done % PER_QUERY:
            yield Progress(done, total, "Writing examples")
    if not parts.used():
        raise NothingToTrain(chosen.nothing, OTHER_FORMAT)
    written = parts.counts[SIDES[0]]
    for example in canaries.planted_examples(project, chosen.id, system, places.check):
        _write_row(parts, chosen, SIDES[0], example, places)
    yield Progress(total, total, "Writing examples")
    return parts.counts[SIDES[0]] - written


def _write_row(parts: Parts, chosen: Target, side: examples.Split, example: Example, places: LeakPlaces) -> None:
    """Write the rows of one example. Raises LeakFound."""
    for row in chosen.rows(example):
        if hits := places.check.hits_in_json_line(row.line, _passed(row)):
            raise leak_found(hits, f"{chosen.files[side == 'valid']}, line {parts.counts[side] + 1}", places.of(example))
        parts.write(side, row.line)


def _passed(row: Row) -> Mapping[str, Spans]:
    """The places of texts of a row that are no leak, whatever stands there."""
    return {text: (*row.kept.get(text, ()), *row.ours.get(text, ())) for text in {**row.kept, **row.ours}} if row.ours else row.kept


def _write_folder(parts: Parts, chosen: Target, facts: Facts, check: LeakCheck) -> list[examples.FileRow]:
    """Write what a ready-to-run folder has besides its data."""
    ours = OurWords(chosen.folder, facts)
    rows: list[examples.FileRow] = []
    for path, content in chosen.folder(facts).items():
        _refuse([] if path in ours.names else check.hits_in_file_name(path), "name of a file")
        for number, line in enumerate(content.decode().splitlines(), 1):
            _refuse(check.hits(line, ours.places(line)), f"{path}, line {number}")
        final = parts.add(path, content)
        rows.append(examples.FileRow(str(final), chosen.id, len(content), hashlib.sha256(content).hexdigest(), 0))
    return rows


def _refuse(hits: Sequence[Hit], where: str) -> None:
    if hits:
        raise leak_found(hits, where)


def leak_found(hits: Sequence[Hit], where: str, place: LeakPlace | None = None) -> LeakFound:
    """The error that says which kinds of values stand where and come from which message, and never the values."""
    kinds = kinds_said(hit.kind for hit in hits)
    if place:
        return LeakFound(
            f"A value that is to be hidden stands in a text to be written ({where}: {kinds}). It comes from a message sent "
            f"{place.sent} in chat {place.chat}, chat 1 being the longest. Nothing was written.",
            "Find this message on the page Privacy and have the value replaced, then write the files again.",
        )
    return LeakFound(
        f"A value that is to be hidden stands in a text to be written ({where}: {kinds}). Nothing was written.",
        "Look for private data again on the page Privacy, then write the files again.",
    )


def _rendered(project: Project, redactor: Redactor, speakers: Voices) -> Iterator[tuple[examples.Split, Example]]:
    """The examples of the build that may be written, as the trainer will see them, in its order."""
    shown = (row for row in examples.examples(project) if row.split in SIDES)
    yield from rendered(project, redactor, shown, speakers, settings(project))


def _data_files(parts: Parts) -> dict[str, WrittenFile]:
    """What was written so far, by side."""
    files: dict[str, WrittenFile] = {}
    for side in parts.used():
        with parts.part(side).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        path = parts.final(side).relative_to(parts.folder).as_posix()
        files[side] = WrittenFile(path, parts.part(side).stat().st_size, digest, parts.counts[side])
    return files
