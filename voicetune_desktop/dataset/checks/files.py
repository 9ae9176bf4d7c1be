"""The checks of whole training files: what is wrong with them, and their figures."""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from msgspec import Struct

from voicetune_desktop.dataset.checks.bare_texts import BareTexts
from voicetune_desktop.dataset.checks.fixing import fix_file
from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.listing import Listing
from voicetune_desktop.dataset.checks.moderation import moderated
from voicetune_desktop.dataset.checks.overlap import Overlap
from voicetune_desktop.dataset.checks.repeats import Repeats
from voicetune_desktop.dataset.checks.rows import Examiner, Row
from voicetune_desktop.dataset.checks.rules import Rules, rules_for
from voicetune_desktop.dataset.checks.sources import Source, open_source
from voicetune_desktop.dataset.checks.stats import Figures
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.model import CheckProblem, Progress

__all__ = ["Checked", "check_file", "check_files", "check_rows", "fix_file"]

_AT_A_TIME = 2_000
"""Rows between two reports of progress."""

Listener = Callable[[int, int, Sequence[str]], None]
"""Gets the number of a file, a line and the texts of the example on it."""


class Checked(Struct, frozen=True):
    """What the checks of some files say: problems in the order of files and lines, and figures of all files together."""

    problems: list[CheckProblem]
    stats: dict[str, Any]


def check_file(path: Path, target: str = "openai-chat", *, model: str = DEFAULT_MODEL, held_out: bool = False) -> list[CheckProblem]:
    """The problems of a training file in the order of its lines, then those of the file as a whole.

    `held_out` is for the file that measures the training, which may be short. Raises `SourceError` when it cannot be read.
    """
    rules = rules_for(target)
    with _Watch(rules, model, held_out=held_out) as watch:
        source = open_source(path, rules)
        for _ in watch.rows(source):
            pass
        return watch.problems(path.stat().st_size)


def check_rows(
    rows: Iterable[bytes], target: str = "openai-chat", *, model: str = DEFAULT_MODEL, held_out: bool = False
) -> list[CheckProblem]:
    """The problems of rows on their way into a file, as `check_file` finds them."""
    size = 0

    def lines() -> Iterator[tuple[int, bytes]]:
        nonlocal size
        for number, row in enumerate(rows, 1):
            size += len(row)
            yield number, row.removesuffix(b"\n")

    with _Watch(rules_for(target), model, held_out=held_out) as watch:
        for _ in watch.rows(Source.of(lines())):
            pass
        return watch.problems(size)


def check_files(
    files: Sequence[Path],
    target: str = "openai-chat",
    *,
    model: str = DEFAULT_MODEL,
    held_out: Iterable[Path] = (),
    listen: Listener | None = None,
) -> Generator[Progress, None, Checked]:
    """Check files that belong together, each of them read once. Raises `SourceError`, and `VoiceTuneError` for an unknown target."""
    rules, aside = rules_for(target), set(held_out)
    figures, problems = Figures(model, rules.service), list[list[CheckProblem]]()
    sizes = [size_of(file) for file in files]
    with ExitStack() as stack:
        overlap = stack.enter_context(Overlap()) if aside and aside != set(files) else None
        watches: list[_Watch] = []
        for number, path in enumerate(files):
            where = f"{path.name}: " if len(files) > 1 else ""
            watch = stack.enter_context(_Watch(rules, model, where, held_out=path in aside))
            watches.append(watch)
            done = sum(sizes[:number])
            for count, row in enumerate(watch.rows(open_source(path, rules))):
                if row.talk is not None:
                    figures.add(row.talk, plain=row.shape is not None and row.shape.plain)
                    if overlap:
                        overlap.add(number, row.number, row.talk, held_out=path in aside)
                    if listen:
                        listen(number, row.number, row.talk.texts())
                if count % _AT_A_TIME == 0:
                    yield Progress(min(done + watch.read, sum(sizes)) >> 20, sum(sizes) >> 20, "Checking")
        for number, line, found in overlap.found() if overlap else ():
            watches[number].listing.add(found, line)
        problems = [watch.problems(size) for watch, size in zip(watches, sizes, strict=True)]
    return Checked([one for several in problems for one in several], figures.stats())


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


class _Watch:
    """Goes through one file and notes what is wrong with it."""

    def __init__(self, rules: Rules, model: str, where: str = "", *, held_out: bool = False) -> None:
        self.listing = Listing(where)
        self.read = 0
        self._rules, self._model, self._held_out = rules, model, held_out
        self._repeats = Repeats()
        self._texts = BareTexts() if rules.bare_texts else None
        self._shapes: Counter[str] = Counter()
        self._examples = 0

    def __enter__(self) -> "_Watch":
        self._repeats.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._repeats.__exit__()

    def rows(self, source: Source) -> Iterator[Row]:
        """Yield the rows, each after a look at it."""
        for row in Examiner(self._rules, self._model, converts=source.converts).rows(source.rows):
            self.read += row.size + 1
            if row.example is not None:
                self._look(row, row.example)
            for found in row.found:
                self.listing.add(found, row.number)
            yield row

    def _look(self, row: Row, example: Fields) -> None:
        self._examples += 1
        self._repeats.add(row.number, example, row.talk)
        if row.shape:
            self._shapes[row.shape.name] += 1
        if self._texts:
            self._texts.add(example)
        if row.talk:
            row.found += moderated(row.talk.texts())

    def problems(self, size: int) -> list[CheckProblem]:
        """Everything found, with what concerns the file of `size` bytes as a whole."""
        for one in self._repeats.found():
            self.listing.add(one.found, one.line)
        for found in self._about_file(size):
            self.listing.add(found, None)
        return self.listing.listed()

    def _about_file(self, size: int) -> Iterator[Found]:
        rules, examples = self._rules, self._examples
        if not examples:
            yield Found("file_empty")
        elif examples < rules.least and not self._held_out:
            yield Found("too_few_examples", {"examples": examples, "least": rules.least})
        elif examples < rules.useful and not self._held_out:
            yield Found("few_examples", {"examples": examples, "useful": rules.useful})
        if rules.most and examples > rules.most:
            yield Found("too_many_examples", {"examples": examples, "most": f"{rules.most:,}"})
        if rules.most_bytes and size > rules.most_bytes:
            yield Found("file_too_large", {"megabytes": -(-size >> 20), "most": rules.most_bytes >> 20})
        if rules.one_shape and len(self._shapes) > 1:
            yield Found("mixed_formats")
        if self._texts:
            yield from self._texts.found()
            yield from self._texts.how_to_ask(mended=False)
