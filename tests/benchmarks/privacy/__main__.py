"""`python -m tests.benchmarks.privacy`: the figures of `voicetune scan --rows` on our own labelled set, and its speed."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from tests.benchmarks.privacy.corpus import Row, corpus, question
from tests.benchmarks.privacy.report import HEAD, breakdown, shown, table
from tests.benchmarks.privacy.score import Answer, score
from tests.benchmarks.privacy.speed import SPEED_HEAD, speeds
from tests.benchmarks.processes import BUILD, OUTPUT, measure, print_table


def main(arguments: Sequence[str] | None = None) -> None:
    """Score the command, or only write the set."""
    wanted = _parsed(arguments)
    rows = corpus(wanted.seed)
    if wanted.write:
        wanted.write.write_bytes(lines(rows))
        print(f"{len(rows):,} messages in {wanted.write}")
        return
    result = score(rows, answers(rows))
    print_table(HEAD, table(result))
    if wanted.show:
        print()
        print_table(HEAD, breakdown(result, wanted.show))
        print(*shown(result, wanted.show), sep="\n")
    elif not wanted.quick:
        print()
        print_table(SPEED_HEAD, speeds(wanted.seed))


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.privacy", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another seed makes another set")
    parser.add_argument("--show", help="list what was missed: a class, kind, kind/form or language; or wrong, review, stray")
    parser.add_argument("--write", type=Path, help="write the labelled set as JSON lines and stop")
    parser.add_argument("--quick", action="store_true", help="no speed")
    return parser.parse_args(arguments)


def lines(rows: Sequence[Row]) -> bytes:
    """The set as JSON lines."""
    return msgspec.json.Encoder().encode_lines(rows)


def answers(rows: Sequence[Row]) -> dict[str, Answer]:
    """What the command says about the rows."""
    BUILD.mkdir(parents=True, exist_ok=True)
    asked = BUILD / "privacy-rows.jsonl"
    asked.write_bytes(msgspec.json.Encoder().encode_lines([question(row) for row in rows]))
    measure([sys.executable, "-m", "voicetune_desktop.cli", "scan", "--rows", asked, "--jsonl"])
    asked.unlink()
    return {answer.id: answer for answer in msgspec.json.Decoder(Answer).decode_lines(OUTPUT.read_bytes())}


if __name__ == "__main__":
    main()
