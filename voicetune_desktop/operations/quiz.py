"""Writing the blind test as a page for a friend. Nothing that is to be hidden gets into it, whatever stands in the replay."""

from collections.abc import Generator
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.report.page import ENGLISH, Language
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.quiz_page import QuizRound, quiz_page
from voicetune_desktop.model import Progress
from voicetune_desktop.operations import replayed
from voicetune_desktop.operations.blind_test import BlindTest, Draw, blind_test
from voicetune_desktop.operations.output_parts import write_whole
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.replayed import Answer
from voicetune_desktop.operations.writing import leak_found
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project.file import Project

_WHERE = "the quiz"


class NothingToGuess(VoiceTuneError):
    """No moment of a replay can be guessed."""


class SavedQuiz(Struct, frozen=True):
    """Where it is, its rounds, and the moments that were left out because something in them is to be hidden now."""

    path: Path
    test: BlindTest
    left_out: int


def save_quiz(project: Project, path: Path, wanted: Draw, language: Language = ENGLISH) -> Generator[Progress, None, SavedQuiz]:
    """Write the quiz. Raises NothingToGuess, LeakFound, OutputError or DiskFull; then there is no new file."""
    yield Progress(0, None, "Looking for private data")
    check = Redactor(project).leak_check()
    leaky = {one.moment for one in replayed.answers(project, wanted.replay) if one.voice == wanted.voice and _leaks(check, one)}
    test = blind_test(project, wanted, leave_out=leaky)
    if not test.rounds:
        raise nothing_to_guess()
    rounds = [QuizRound(one.lines, one.first, one.second, one.real_first) for one in test.rounds]
    page = quiz_page(rounds, wanted.seed, language)
    if hits := check.hits(page.html, page.ours):
        raise leak_found(hits, _WHERE)
    write_whole(path, page.html.encode())
    return SavedQuiz(path, test, len(leaky))


def nothing_to_guess() -> NothingToGuess:
    """The error of a test without rounds."""
    return NothingToGuess("There is no moment to guess.", "Replay moments with this model first, or more of them.")


def _leaks(check: LeakCheck, one: Answer) -> bool:
    shown = (line.content for line in one.lines if line.role != "system")
    return any(check.hits(text) for text in (one.real, one.said, *shown))
