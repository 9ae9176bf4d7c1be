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
PHOTOS = 50_000
SIZE = 2**31
"""Bytes of a file that is nearly empty on the disk."""
ROWS = 100_000
LOOK = """
import sys, time
from pathlib import Path
times = [time.process_time()]
from voicetune_desktop.importers.registry import detect, of_apps
from voicetune_desktop.importers.source import open_source
of_apps()
times.append(time.process_time())
source = open_source([Path(sys.argv[1])])
times.append(time.process_time())
best = detect(source).best
times.append(time.process_time())
print(best.format if best else "-", *(later - sooner for sooner, later in zip(times, times[1:])), times[-1] - times[0])
"""


def _photos(file: Path) -> None:
    """A zip with a chat of Messenger among very many pictures, whose names are in no order."""
    chance = random.Random(1)
    thread = '{"participants": [{"name": "A"}], "messages": [], "title": "A", "is_still_participant": true, "thread_path": "inbox/a_1"}'
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("your_facebook_activity/messages/inbox/a_1/message_1.json", thread)
        for number in range(PHOTOS):
            folder = f"your_facebook_activity/messages/inbox/person_{number % 500}/photos"
            archive.writestr(f"{folder}/{chance.randrange(10**15)}_{number}.jpg", b"x")


def _huge(start: bytes) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        with file.open("wb") as out:
            out.write(start)
            out.truncate(SIZE)

    return write


MADE: Mapping[str, tuple[str, Callable[[Path], None]]] = {
    "50,000 photos": ("photos.zip", _photos),
    "2 GB of JSON": ("huge.json", _huge(b'[{"a": 1},\n' * 100_000)),
    "2 GB of text": ("huge.txt", _huge(b"hello world, this is text\n" * 100_000)),
    "2 GB of zeros": ("huge.bin", _huge(b"")),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Look at everything and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is looked at")
    rounds = parser.parse_args(arguments).rounds
    print_table(HEAD, [_line(name, path, rounds) for name, path in _all().items()])


def _all() -> dict[str, Path]:
    found = {name: any_export(name, ROWS) for name in (*FORMATS, *OTHERS)}
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
