"""Replays side by side: how each was set up, what the person noted, and where its model lay, so that a round teaches the next."""

from collections.abc import Mapping

from msgspec import Struct

from voicetune_desktop.evaluation.records import Standing
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.operations.replaying import Choice, choice_of, speakers_of
from voicetune_desktop.operations.style_reports import kept_style
from voicetune_desktop.project import replays
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.replays import ReplayRow

MOST = 8
"""Replays that stand side by side, the newest first."""
SHORT: Mapping[Standing, str] = {
    "like_you": "as near as you are to yourself",
    "nearer_you": "nearer than others",
    "like_others": "like others",
    "farther": "farther than others",
    "unsure": "too few answers",
    "no_difference": "says nothing",
}


class Round(Struct, frozen=True):
    """One replay with what came of it. `standings` are by the title of the measure, empty while there is no report.

    `found` and `guesses`: how often the real answer was picked in the blind test, of how many times.
    """

    row: ReplayRow
    speakers: tuple[Speaker, ...]
    choice: Choice
    standings: Mapping[str, str]
    found: int
    guesses: int


def rounds(project: Project) -> list[Round]:
    """The newest replays."""
    return [_round(project, row) for row in replays.replays(project)[:MOST]]


def _round(project: Project, row: ReplayRow) -> Round:
    kept = kept_style(project, row.id)
    measures = kept.comparison.style.measures if kept else ()
    guesses = replays.guesses(project, row.id)
    return Round(
        row=row,
        speakers=tuple(speakers_of(row)),
        choice=choice_of(row),
        standings={measure.title: SHORT[measure.standing] for measure in measures if measure.standing},
        found=sum(guess.correct for guess in guesses),
        guesses=len(guesses),
    )
