"""What the checks of training files say about the examples before any file is written, and about what they leave unused."""

from array import array
from collections.abc import Generator, Iterator, Mapping, Sequence
from itertools import tee

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.checks.one_file import FileCheck
from voicetune_desktop.dataset.checks.rules import RULES
from voicetune_desktop.dataset.checks.sources import Source
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.model import CheckProblem, Example, Progress, Severity
from voicetune_desktop.operations import edited
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.problem_fixes import Fix, fix_of
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.rendering import PER_QUERY, rendered
from voicetune_desktop.operations.voices import Voices, voices
from voicetune_desktop.project import chats, examples
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.targets.registry import target

USUAL = "openai-chat"
_NO_MESSAGE = -1
MUCH = 5
"""One message of so many that is left out for one reason is worth a word."""
UNUSED = "unused_edits"
"""What is said of changes that met no answer; `left_out_REASON` of messages left out."""


class ProblemRow(Struct, frozen=True):
    """One kind of problem: how often it occurs, the first examples that have it, their trained answers, and what helps.

    `sentence` is that of its first example; empty for what the window says in words of its own. Answers are first and last
    messages (ids).
    """

    check: str
    severity: Severity
    sentence: str
    count: int
    examples: tuple[int, ...] = ()
    answers: tuple[tuple[int, int], ...] = ()
    fix: Fix | None = None


def find_problems(project: Project, target_id: str = USUAL) -> Generator[Progress, None, tuple[ProblemRow, ...]]:
    """Check the rows that a target would get, errors first. A target without checks, or for pairs, is taken for the usual one."""
    chosen, redactor = settings(project), Redactor(project)
    known = target_id if target_id in RULES and target_id != "openai-preference" else USUAL
    rows = _Rows(project, redactor, voices(project, redactor, chosen), chosen)
    found: list[ProblemRow] = []
    for side in ("train", "valid"):
        found += yield from _side(rows, known, side)
    merged = _merged([*found, *_about_dataset(project)])
    order = ("error", "warning", "advice")
    return tuple(sorted((rows.with_answers(one) for one in merged), key=lambda one: order.index(one.severity)))


class _Rows:
    """Gives the rows of a side, and remembers which example each is made of."""

    def __init__(self, project: Project, redactor: Redactor, speakers: Voices, chosen: Settings) -> None:
        self.project, self.chosen = project, chosen
        self._redactor, self._speakers = redactor, speakers

    def lines(self, target_id: str, side: examples.Split, made_of: "array[int]") -> Iterator[tuple[int, bytes]]:
        """Numbered rows; `made_of` learns the example of each."""
        rows = (row for row in examples.examples(self.project) if row.split == side)
        for row, example in self._rendered(rows):
            for one in target(target_id).rows(example):
                made_of.append(row.id)
                yield len(made_of), one.line.removesuffix(b"\n")

    def with_answers(self, problem: ProblemRow) -> ProblemRow:
        """A problem of examples with the answers that are trained in them."""
        if not problem.examples:
            return problem
        found = self._rendered(iter(examples.examples_by_id(self.project, problem.examples)))
        answers = tuple(dict.fromkeys(place for row, example in found for place in trained_answers(row.chat, example)))
        return replace(problem, answers=answers, fix=fix_of(problem.check, self.chosen, answers=bool(answers)))

    def _rendered(self, rows: Iterator[examples.ExampleRow]) -> Iterator[tuple[examples.ExampleRow, Example]]:
        mine, shown = tee(row for row in rows if self._speakers.of(row.chat))
        several = rendered(self.project, self._redactor, shown, self._speakers, self.chosen)
        yield from ((row, example) for row, (_, example) in zip(mine, several, strict=True))


def trained_answers(chat: int, example: Example) -> Iterator[tuple[int, int]]:
    """The first and the last message (ids) of each answer that is trained in an example."""
    start = message_id(chat, 0)
    for turn, (first, last) in zip(example.turns, example.sources, strict=True):
        if turn.role == "assistant" and turn.weight and first != _NO_MESSAGE:
            yield start + first, start + last


def _side(rows: _Rows, target_id: str, side: examples.Split) -> Generator[Progress, None, list[ProblemRow]]:
    made_of, size = array("q"), 0
    total = examples.example_count(rows.project, side)
    if not total:
        return []
    with FileCheck(RULES[target_id], rows.chosen.model, held_out=side != "train") as check:
        for row in check.rows(Source.of(rows.lines(target_id, side, made_of))):
            size += row.size + 1
            if row.number % PER_QUERY == 0:
                yield Progress(min(row.number, total), total, "Checking the examples")
        return _grouped(check.problems(size), check.listing.counts, made_of, rows.chosen)


def _grouped(problems: Sequence[CheckProblem], counts: Mapping[str, int], made_of: Sequence[int], chosen: Settings) -> list[ProblemRow]:
    """One row for each kind of problem."""
    by_check: dict[str, list[CheckProblem]] = {}
    for problem in problems:
        by_check.setdefault(problem.check, []).append(problem)
    return [
        ProblemRow(
            check,
            several[0].severity,
            several[0].message,
            counts[check],
            tuple(dict.fromkeys(made_of[one.line - 1] for one in several if one.line)),
            fix=fix_of(check, chosen, answers=False),
        )
        for check, several in by_check.items()
    ]


def _merged(rows: Sequence[ProblemRow]) -> Iterator[ProblemRow]:
    """Those of both sides as one."""
    by_check: dict[str, ProblemRow] = {}
    for row in rows:
        one = by_check.get(row.check)
        by_check[row.check] = replace(one, count=one.count + row.count, examples=(*one.examples, *row.examples)) if one else row
    yield from by_check.values()


def _about_dataset(project: Project) -> Iterator[ProblemRow]:
    """What no file shows: changes that fit no answer, and many messages left out for one reason."""
    chosen = settings(project)
    if unused := edited.unused(project):
        yield ProblemRow(UNUSED, "warning", "", unused, fix="forget_changes")
    everything = chats.message_count(project)
    for reason, _, messages in examples.left_out_counts(project):
        fix = fix_of(f"left_out_{reason}", chosen, answers=False)
        if fix and messages * MUCH > everything:
            yield ProblemRow(f"left_out_{reason}", "advice", "", messages, fix=fix)
