"""The check of one file, row by row and then as a whole."""

from collections import Counter
from collections.abc import Iterator

from voicetune_desktop.dataset.checks.bare_texts import BareTexts
from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.listing import Listing
from voicetune_desktop.dataset.checks.moderation import moderated
from voicetune_desktop.dataset.checks.repeats import Repeats
from voicetune_desktop.dataset.checks.rows import Examiner, Row
from voicetune_desktop.dataset.checks.rules import Rules
from voicetune_desktop.dataset.checks.sources import Source
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.model import CheckProblem


class FileCheck:
    """Goes through one file and notes what is wrong with it."""

    def __init__(self, rules: Rules, model: str, where: str = "", *, held_out: bool = False) -> None:
        self.listing = Listing(where)
        self.read = 0
        self._rules, self._model, self._held_out = rules, model, held_out
        self._repeats = Repeats()
        self._texts = BareTexts() if rules.bare_texts else None
        self._shapes: Counter[str] = Counter()
        self._examples = 0

    def __enter__(self) -> "FileCheck":
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
