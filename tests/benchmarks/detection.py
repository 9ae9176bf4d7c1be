"""Processor time until it is known what a file, folder or archive is, in a process of its own: `python -m tests.benchmarks.detection`.

It has what every first look takes: the formats are imported, the archive is listed, beginnings are read. The interpreter is left out.
"""

import argparse
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.exports import FORMATS, OTHERS, any_export
from tests.benchmarks.processes import BUILD, ROOT, print_table

HEAD = ("what", "format", "import", "open", "detect", "together", "goal")
PHOTOS, FILES = 50_000, 100_000
SIZE = 2**31
"""Bytes of a file that is nearly empty on the disk."""
ROWS = 100_000
LOOK = """
import sys, time
from pathlib import Path
times = [time.process_time()]
from voicetune_desktop.importers.registry import detect, of_apps
from voicetune_desktop.importers.sources.source import open_source
of_apps()
times.append(time.process_time())
source = open_source([Path(sys.argv[1])])
times.append(time.process_time())
best = detect(source).best
times.append(time.process_time())
print(best.format if best else "-", *(later - sooner for sooner, later in zip(times, times[1:])), times[-1] - times[0])
"""


Names = Callable[[int], str]
THREAD = '{"participants": [{"name": "A"}], "messages": [], "title": "A", "is_still_participant": true, "thread_path": "inbox/a_1"}'
INBOX = "your_facebook_activity/messages/inbox"


def _photo(number: int) -> str:
    """The name of a picture; they are in no order."""
    return f"{INBOX}/person_{number % 500}/photos/{random.Random(number).randrange(10**15)}_{number}.jpg"


def _archive(count: int, named: Names, content: str) -> Callable[[Path], None]:
    """A zip with a chat of Messenger among many other files."""

    def write(file: Path) -> None:
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr(f"{INBOX}/a_1/message_1.json", THREAD)
            for number in range(count):
                archive.writestr(named(number), content)

    return write


def _folder(folder: Path) -> None:
    packed = folder.with_suffix(".zip")
    _archive(PHOTOS, _photo, "x")(packed)
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder)
    packed.unlink()


def _huge(start: bytes) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        with file.open("wb") as out:
            out.write(start)
            out.truncate(SIZE)

    return write


MADE: Mapping[str, tuple[str, Callable[[Path], None]]] = {
    "50,000 photos": ("photos.zip", _archive(PHOTOS, _photo, "x")),
    "50,000 photos in a folder": ("photos in a folder", _folder),
    "100,000 photos": ("many photos.zip", _archive(FILES, _photo, "x")),
    "100,000 chats": ("many chats.zip", _archive(FILES, lambda number: f"{INBOX}/person_{number}/message_1.json", THREAD)),
    "100,000 other JSON files": ("many files.zip", _archive(FILES, lambda number: f"data/{number % 300}/item_{number}.json", '{"a": 1}')),
    "2 GB of JSON": ("huge.json", _huge(b'[{"a": 1},\n' * 100_000)),
    "2 GB of text": ("huge.txt", _huge(b"hello world, this is text\n" * 100_000)),
    "2 GB of zeros": ("huge.bin", _huge(b"")),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Look at everything and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is looked at")
    parser.add_argument("--made-only", action="store_true", help="only what no format makes: very many files, and large ones")
    wanted = parser.parse_args(arguments)
    print_table(HEAD, [_line(name, path, wanted.rounds) for name, path in _all(made_only=wanted.made_only).items()])


def _all(*, made_only: bool) -> dict[str, Path]:
    found = {name: any_export(name, ROWS) for name in (() if made_only else (*FORMATS, *OTHERS))}
    BUILD.mkdir(parents=True, exist_ok=True)
    for name, (file, write) in MADE.items():
        found[name] = BUILD / file
        if not found[name].exists():
            write(found[name])
    return found


def _line(name: str, path: Path, rounds: int) -> tuple[str, ...]:
    runs = [_look(path) for _ in range(rounds)]
    times = [median(float(run[column]) for run in runs) for column in range(1, 5)]
    return name, runs[0][0], *(f"{time:.3f}" for time in times), "0.3"


def _look(path: Path) -> list[str]:
    done = subprocess.run([sys.executable, "-c", LOOK, str(path)], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


if __name__ == "__main__":
    main()
