"""Processor time and files opened until it is known what lies in nested folders: `python -m tests.benchmarks.searching`.

The folders are those of a home without an export, of which everything has to be looked at: notes, pages, tables, pictures, programs.
"""

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.processes import BUILD, ROOT, print_table

HEAD = ("files", "folders", "seconds of the processor", "opened", "goal")
FILES, FOLDERS, DEEPEST = 4_000, 300, 5
WORDS = ("house", "water", "letter", "report", "garden", "plan", "budget", "travel", "school", "music", "recipe", "summer", "meeting")
LOOK = """
import sys, time
from collections import Counter
from pathlib import Path
from voicetune_desktop.importers import registry
from voicetune_desktop.importers.sources import folders
from voicetune_desktop.operations.finding import find_exports
registry.importers()
opened, plain = Counter(), folders.PlainFile
folders.PlainFile = lambda path: opened.update(files=1) or plain(path)
begun = time.process_time()
for _ in find_exports([Path(sys.argv[1])]):
    pass
print(time.process_time() - begun, opened["files"])
"""


def _text(chance: random.Random) -> str:
    return "\n".join(f"{' '.join(chance.choices(WORDS, k=9)).capitalize()}." for _ in range(chance.randrange(2, 60)))


def _rows(chance: random.Random) -> list[dict[str, object]]:
    return [{"id": number, "name": chance.choice(WORDS), "value": chance.random()} for number in range(chance.randrange(2, 40))]


WRITERS: dict[str, Callable[[random.Random], str]] = {
    "txt": _text,
    "md": lambda chance: f"# Notes\n\n{_text(chance)}",
    "json": lambda chance: json.dumps(_rows(chance)),
    "csv": lambda chance: "day,amount,what\n" + "".join(f"2024-05-{row['id']},{row['value']},{row['name']}\n" for row in _rows(chance)),
    "html": lambda chance: f"<html><body><p>{_text(chance)}</p></body></html>",
    "py": lambda chance: "\n".join(f"{row['name']} = {row['value']}" for row in _rows(chance)),
    "jpg": lambda chance: chance.randbytes(1_000).hex(),
    "pdf": lambda chance: f"%PDF-1.4\n{_text(chance)}",
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Look through the folders and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often they are looked through")
    wanted = parser.parse_args(arguments)
    home = BUILD / f"home of {FILES} files"
    if not home.exists():
        make(home)
    runs = [_look(home) for _ in range(wanted.rounds)]
    seconds = median(float(seconds) for seconds, _ in runs)
    print_table(HEAD, [(f"{FILES:,}", f"{FOLDERS:,}", f"{seconds:.2f}", runs[0][1], "2")])


def make(home: Path) -> None:
    """Write the folders and their files, the same each time."""
    chance, folders = random.Random(7), [home]
    while len(folders) < FOLDERS:
        above = chance.choice(folders)
        if len(above.relative_to(home).parts) < DEEPEST:
            folders.append(above / f"{chance.choice(WORDS)} {len(folders)}")
    for folder in folders:
        folder.mkdir(parents=True)
    for number in range(FILES):
        ending = chance.choice([*WRITERS])
        (chance.choice(folders) / f"{chance.choice(WORDS)} {number}.{ending}").write_text(WRITERS[ending](chance), encoding="utf-8")


def _look(home: Path) -> list[str]:
    done = subprocess.run([sys.executable, "-c", LOOK, str(home)], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


if __name__ == "__main__":
    main()
