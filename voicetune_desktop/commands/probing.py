"""`voicetune blind` and `voicetune probe`: a quiz for a friend, and what a model gives away. Neither connects to anything."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from voicetune_desktop import terminal
from voicetune_desktop.commands.project_keys import open_with_key
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.operations.blind_test import Draw
from voicetune_desktop.operations.leak_probe import Leak, ProbeReport, ProbeText, probe
from voicetune_desktop.operations.leak_words import reason_of, remedy_of, title_of
from voicetune_desktop.operations.probe_texts import file_texts, replay_texts, talk_texts
from voicetune_desktop.operations.quiz import save_quiz
from voicetune_desktop.operations.replaying import ReplayGone, replay_of, speakers_of
from voicetune_desktop.project import replays
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.storage import storage_errors

LIMITS = "No program finds everything."


def blind_command(file: Path, out: Path, replay: int | None, model: str | None, numbers: tuple[int, int], *, as_json: bool) -> None:
    """Write the quiz of a replay; `numbers` are how many rounds at most, and the seed. Raises NothingToGuess, LeakFound, OutputError."""
    rounds, seed = numbers
    with storage_errors(), open_with_key(file) as project:
        number = _replay(project, replay)
        voice = _voice(speakers_of(replay_of(project, number)), model) or 0
        saved = terminal.drive(save_quiz(project, out, Draw(number, voice, rounds, seed)))
    if as_json:
        terminal.write_json({"quiz": str(saved.path), "rounds": len(saved.test.rounds), "left_out": saved.left_out, "seed": seed})
        return
    print(f"A quiz of {len(saved.test.rounds)} rounds lies in {saved.path}.")
    if saved.left_out:
        print(f"Moments left out, because something in them is hidden by now: {saved.left_out:,}.")
    if saved.test.length_tells:
        print("The length of an answer often gives it away here.")


def probe_command(file: Path, texts: Sequence[Path], replay: int | None, model: str | None, *, talks: bool, as_json: bool) -> int:
    """Look through files, talks or a replay; status 1 where anything was surely found. Raises VoiceTuneError."""
    with storage_errors(), open_with_key(file) as project:
        said = (
            [one for path in texts for one in file_texts(path)]
            if texts
            else talk_texts(project)
            if talks
            else _said(project, replay, model)
        )
        report = terminal.drive(probe(project, said))
    if as_json:
        terminal.write_json({"texts": len(report.texts), "turns": report.turns, "leaks": [_row(report, leak) for leak in report.leaks]})
    else:
        _show(report)
    return int(any(leak.sure for leak in report.leaks))


def _said(project: Project, replay: int | None, model: str | None) -> list[ProbeText]:
    number = _replay(project, replay)
    speakers = speakers_of(replay_of(project, number))
    return replay_texts(project, speakers, number, _voice(speakers, model))


def _replay(project: Project, wanted: int | None) -> int:
    """The replay that is meant, the newest one without a number. Raises ReplayGone."""
    if wanted is not None:
        return wanted
    newest = next((row.id for row in replays.replays(project) if row.replies), None)
    if newest is None:
        raise ReplayGone("There is no replay in this project.", "`voicetune try MODEL --project FILE --replay 30` makes one.")
    return newest


def _voice(speakers: Sequence[Speaker], wanted: str | None) -> int | None:
    """The place of the model that is meant; None where all are. Raises VoiceTuneError."""
    if wanted is None:
        return None
    known = next((place for place, one in enumerate(speakers) if wanted in (one.model, one.label)), None)
    if known is None:
        raise VoiceTuneError("That model did not answer in this replay.", f"It has: {', '.join(one.model for one in speakers)}.")
    return known


def _row(report: ProbeReport, leak: Leak) -> dict[str, Any]:
    """A leak without the value itself."""
    source = leak.source
    return {
        "kind": leak.what or leak.kind,
        "where": report.texts[leak.text].where,
        "text": leak.text,
        "start": leak.start,
        "end": leak.end,
        "words": leak.words or None,
        "sure": leak.sure,
        "source": {"chat": source.chat, "first": source.first, "last": source.last, "learned": source.learned} if source else None,
        "reason": reason_of(leak),
        "remedy": remedy_of(leak) or None,
    }


def _show(report: ProbeReport) -> None:
    for leak in report.leaks:
        place = f"{report.texts[leak.text].where}, characters {leak.start + 1:,} to {leak.end:,}"
        print(f"{title_of(leak)} ({place}).\n  {' '.join(filter(None, (reason_of(leak), remedy_of(leak))))}")
    found = f"{len(report.leaks):,} places to look at" if report.leaks else "nothing found"
    print(f"{len(report.texts):,} answers looked through, {report.turns:,} turns of the examples compared: {found}. {LIMITS}")
