"""`python -m tests.benchmarks.privacy_recall`: how many names and private data of chats written by hand are replaced or asked about.

The sets were scored before rules were mended, and `unseen` was scored again only at the end of that work. Nothing in `neutral` is private.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence

from tests.benchmarks.privacy.__main__ import answers
from tests.benchmarks.privacy.corpus import Row
from tests.benchmarks.privacy.score import Answer
from tests.benchmarks.privacy_recall.reading import SETS, rows
from tests.benchmarks.processes import print_table

HEAD = ("set", "what", "values", "replaced", "or asked")
FATES = ("left", "asked", "replaced")


def main(arguments: Sequence[str] | None = None) -> None:
    """Score the command on the sets, or list what it leaves."""
    names = sorted(path.stem for path in SETS.glob("*.txt"))
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.privacy_recall", description=__doc__)
    parser.add_argument("sets", nargs="*", choices=[*names, []], help="sets to score; all without any")
    parser.add_argument("--forms", action="store_true", help="figures of each form of a value")
    parser.add_argument("--small", action="store_true", help="all messages in small letters")
    parser.add_argument("--show", choices=["left", "asked", "stray"], help="list these values with their messages")
    wanted = parser.parse_args(arguments)
    for name in wanted.sets or names:
        said = list(rows(name, small=wanted.small))
        told = answers(said)
        print_table(HEAD, table(name, said, told, forms=wanted.forms))
        if wanted.show:
            print(*(stray(said, told) if wanted.show == "stray" else listed(said, told, wanted.show)), "", sep="\n")


def values(said: Sequence[Row], told: dict[str, Answer]) -> Iterator[tuple[Row, str, str, str, str]]:
    """Each value as (message, kind, form, text, fate). A value has the fate of its letter that is hidden least."""
    for row in said:
        fates = _fates(row, told[row.id])
        for span in row.spans:
            least = min(fates[at] for at in range(span.start, span.end) if row.text[at].isalnum())
            yield row, span.kind, span.form, row.text[span.start : span.end], FATES[least]


def _fates(row: Row, answer: Answer) -> list[int]:
    fates = [0] * len(row.text)
    for mark in answer.spans:
        for at in range(mark.start, mark.end):
            fates[at] = max(fates[at], 2 if mark.action == "replace" else 1)
    return fates


def table(name: str, said: Sequence[Row], told: dict[str, Answer], *, forms: bool) -> list[tuple[str, ...]]:
    """A row for each kind, or for each form of it, and one for what is hidden beside all values."""
    counts: dict[str, Counter[str]] = {}
    for _, kind, form, _, fate in values(said, told):
        counts.setdefault(f"{kind}/{form}" if forms else kind, Counter())[fate] += 1
    lines = [
        (name, what, f"{of.total():,}", f"{of['replaced']:,}", f"{of['replaced'] + of['asked']:,}") for what, of in sorted(counts.items())
    ]
    return [*lines, (name, "nothing, but hidden", f"{len(list(stray(said, told))):,}", "", "")]


def listed(said: Sequence[Row], told: dict[str, Answer], wanted: str) -> Iterator[str]:
    """The values of one fate with their messages."""
    for row, kind, form, value, fate in values(said, told):
        if fate == wanted:
            yield f"{row.lang}\t{kind}/{form}\t{value}\t{row.text}"


def stray(said: Sequence[Row], told: dict[str, Answer]) -> Iterator[str]:
    """What is hidden and touches no value."""
    for row in said:
        for mark in told[row.id].spans:
            if not any(mark.start < span.end and span.start < mark.end for span in row.spans):
                yield f"{row.lang}\t{mark.kind} {mark.action}\t{row.text[mark.start : mark.end]}\t{row.text}"


if __name__ == "__main__":
    main()
