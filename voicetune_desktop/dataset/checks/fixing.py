"""The training file with every safe fix made."""

import codecs
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.dataset.checks.bare_texts import BareTexts
from voicetune_desktop.dataset.checks.listing import Listing
from voicetune_desktop.dataset.checks.repeats import Repeats
from voicetune_desktop.dataset.checks.rows import Examiner, Mend, Row
from voicetune_desktop.dataset.checks.rules import Rules, rules_for
from voicetune_desktop.dataset.checks.sources import Source, open_source
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.whole_file import Marks, beside, whole_or_not_at_all
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.errors import OutputError
from voicetune_desktop.model import CheckProblem
from voicetune_desktop.replacing import put_in_place

_ROUNDS = 3
"""What concerns all texts of a file is looked for again after each round, as one fix can bring another to light."""

_UNMENDABLE = {
    "line_too_large": "Line {line} is too long to be read, so it cannot be copied.",
    "list_broken": "The JSON breaks in line {line}, and what comes after it cannot be read.",
    "workbook_unreadable": "The workbook cannot be read.",
    "foreign_file": "The file is of a kind that is not read here.",
    "necessary_column": "The table lacks a column that every example needs.",
}
"""Problems with which a mended copy would lose examples in silence."""


class Fixed(Struct, frozen=True):
    """What fixing did: the problems that are gone, how often each; rows before and after, and how many were changed or left out."""

    problems: list[CheckProblem]
    by_check: dict[str, int]
    before: int
    after: int
    changed: int
    removed: int


def fix_file(path: Path, out: Path, target: str = "openai-chat", *, model: str = DEFAULT_MODEL) -> Fixed:
    """Write `out` with every safe fix made; what has no safe fix stays as it is.

    A table becomes one example a line, as the target writes them. `out` appears whole or not at all, and `path` is not changed.
    Raises `SourceError` or `OutputError`.
    """
    if out.exists() and out.samefile(path):
        raise OutputError("The mended file would replace the one that is checked.", "Choose another name for it.")
    rules = rules_for(target)
    with whole_or_not_at_all(out) as part:
        fixing = _Fixing(rules, model)
        source = open_source(path, rules)
        fixing.once(path, part, as_list=source.as_list)
        for _ in range(_ROUNDS):
            if not fixing.again(part):
                break
        return fixing.done()


class _Fixing:
    """One file on its way to the mended one."""

    def __init__(self, rules: Rules, model: str) -> None:
        self._rules, self._model = rules, model
        self._listing = Listing()
        self._before = self._after = self._changed = 0
        self._how_to_ask: list[Found] = []

    def once(self, path: Path, part: Path, *, as_list: bool) -> None:
        """Read a file of any kind and write its mended rows."""
        self._write(path, part, self._whole(path), as_list=as_list)

    def again(self, part: Path) -> bool:
        """Make what the mended file still has to be mended in all its texts; whether there was something."""
        mends = self._whole(part)
        if not mends:
            return False
        counts = self._before, self._changed
        self._after = 0
        with beside(part) as older:
            put_in_place(part, older)
            self._write(older, part, mends, as_list=False)
        self._before, self._changed = counts
        return True

    def _write(self, path: Path, part: Path, mends: Iterable[Mend], *, as_list: bool) -> None:
        with beside(part) as rows, Repeats() as repeats:
            with rows.open("wb") as file:
                source = open_source(path, self._rules)
                for row in self._examine(source, mends):
                    self._count(row)
                    if row.output is not None:
                        file.write(row.output + b"\n")
                        self._after += 1
                        _remember(repeats, row)
            repeated = bytearray(self._after // 8 + 1)
            for one in repeats.found():
                if one.place is not None:
                    repeated[one.place // 8] |= 1 << one.place % 8
                    self._after -= 1
                    self._listing.add(one.found, one.line)
            marks = Marks(codecs.BOM_UTF8 if self._rules.mark else b"", as_list)
            _copy(rows, part, repeated, marks)

    def done(self) -> Fixed:
        """What was done."""
        for found in self._how_to_ask:
            self._listing.add(found, None)
        by_check = {check: count for check, count in self._listing.counts.items() if check != "how_to_ask"}
        return Fixed(self._listing.listed(), by_check, self._before, self._after, self._changed, self._before - self._after)

    def _whole(self, path: Path) -> tuple[Mend, ...]:
        """The fixes that concern all texts of a file, after those of each row; noted, too."""
        if not self._rules.bare_texts:
            return ()
        texts = BareTexts()
        for row in self._examine(open_source(path, self._rules)):
            if row.example is not None and row.output is not None:
                texts.add(row.example)
        mends = tuple(texts.mends())
        if mends:
            for found in texts.found():
                if found.fixable:
                    self._listing.add(found, None)
        self._how_to_ask = list(texts.how_to_ask(mended=True)) if mends else self._how_to_ask
        return mends

    def _examine(self, source: Source, mends: Iterable[Mend] = ()) -> Iterable[Row]:
        return Examiner(self._rules, self._model, converts=source.converts, mend=True, mends=mends).rows(source.rows)

    def _count(self, row: Row) -> None:
        for found in row.found:
            if found.check in _UNMENDABLE:
                raise OutputError(_UNMENDABLE[found.check].format(line=row.number), "Mend this first; `voicetune check` says more.")
            if found.fixable:
                self._listing.add(found, row.number)
        if row.output is not None or any(found.drop and found.check != "empty_line" for found in row.found):
            self._before += 1
            self._changed += row.changed


def _remember(repeats: Repeats, row: Row) -> None:
    if row.example is None:
        repeats.skip()
    else:
        repeats.add(row.number, row.example, row.talk)


def _copy(rows: Path, part: Path, repeated: bytearray, marks: Marks) -> None:
    """Copy all rows but the repeated ones."""
    with rows.open("rb") as file, part.open("wb") as out:
        kept = (line for place, line in enumerate(file) if not repeated[place // 8] >> place % 8 & 1)
        marks.write(out, kept)
