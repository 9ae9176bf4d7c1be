"""Speed and peak of memory of checking and mending a file, small and large: `python -m tests.benchmarks.checking`."""

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.processes import BUILD, Run, measure, print_table

HEAD = ("run", "MB", "seconds", "MB/s", "CPU MB/s", "peak MiB")
COMMAND = (sys.executable, "-m", "voicetune_desktop.cli", "check")
_VOWELS, _OTHERS = "aeiou", "bcdfghklmnprstvz"


def main(arguments: Sequence[str] | None = None) -> None:
    """Check files of growing size and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, nargs="+", default=[20, 100], help="sizes of the files")
    parser.add_argument("--fix", action="store_true", help="mend them, too")
    wanted = parser.parse_args(arguments)
    rows: list[tuple[str, ...]] = []
    for megabytes in wanted.megabytes:
        path = made(megabytes)
        rows.append(_line("with private data", path, measure([*COMMAND, path])))
        rows.append(_line("without", path, measure([*COMMAND, "--no-private", path])))
        if wanted.fix:
            fixed = BUILD / "fixed.jsonl"
            rows.append(_line("without, and mended", path, measure([*COMMAND, "--no-private", "--fix", fixed, path])))
            fixed.unlink()
    print_table(HEAD, rows)


def made(megabytes: int) -> Path:
    """A chat file of this size, the same each time; every hundredth example is a repetition."""
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / f"chat-{megabytes}.jsonl"
    if not path.exists() or path.stat().st_size < megabytes * 1_000_000:
        with path.open("wb") as file:
            for row in _rows(random.Random(11)):
                file.write(row)
                if file.tell() >= megabytes * 1_000_000:
                    break
    return path


def _rows(chance: random.Random) -> Iterator[bytes]:
    words = ["".join(chance.choice(_OTHERS) + chance.choice(_VOWELS) for _ in range(chance.randint(1, 4))) for _ in range(20_000)]
    row = b""
    while True:
        if not row or chance.random() > 0.01:
            turns = [_turn(role, words, chance) for _ in range(chance.randint(1, 4)) for role in ("user", "assistant")]
            row = json.dumps({"messages": turns}, ensure_ascii=False).encode() + b"\n"
        yield row


def _turn(role: str, words: list[str], chance: random.Random) -> dict[str, str]:
    return {"role": role, "content": " ".join(chance.choices(words, k=chance.randint(2, 20)))}


def _line(name: str, path: Path, run: Run) -> tuple[str, ...]:
    size = path.stat().st_size / 1e6
    return name, f"{size:,.0f}", f"{run.seconds:.1f}", f"{size / run.seconds:.1f}", f"{size / run.cpu:.1f}", f"{run.peak_mib:.0f}"


if __name__ == "__main__":
    main()
