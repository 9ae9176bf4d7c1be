"""How fast private data is found: in an ordinary chat of short messages, where there is little of it, and in many tiny chats."""

import json
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from random import Random

import msgspec

from tests.benchmarks.privacy.corpus import Row, corpus, question
from tests.benchmarks.processes import BUILD, ROOT, measure

SPEED_HEAD = ("what", "of", "figure", "goal")
MEGABYTES = 21
ALONE_MEGABYTES = 10
TINY_MEGABYTES = 2
ONE_IN = 200
"""Messages of an ordinary chat of which one holds something private."""

ALONE = "tests.benchmarks.privacy.alone"


def speeds(seed: int) -> list[tuple[str, ...]]:
    """Detectors alone, the whole process, import time and memory; by the seconds of the processor, as other programs may run beside it."""
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / "ordinary-chat.jsonl"
    size = write_ordinary_chat(path, seed, MEGABYTES * 10**6)
    alone = json.loads(subprocess.check_output([sys.executable, "-m", ALONE, path, str(ALONE_MEGABYTES * 10**6)], cwd=ROOT, text=True))
    run = measure([sys.executable, "-m", "voicetune_desktop.cli", "scan", "--rows", path, "--jsonl"])
    path.unlink()
    return [
        ("detectors alone, one core", f"{alone['bytes'] / 1e6:.1f} MB", f"{alone['bytes'] / 1e6 / alone['seconds']:.2f} MB/s", "≥ 5"),
        ("scan --rows, whole process, one core", f"{size / 1e6:.1f} MB", f"{size / 1e6 / run.cpu:.2f} MB/s", "≥ 2.4"),
        ("import of the detectors", "", f"{alone['import']:.3f} s", "≤ 0.3"),
        ("peak memory, whole process", f"{size / 1e6:.1f} MB", f"{run.peak_mib:.0f} MiB", "≤ 250"),
        *_tiny(seed),
    ]


def _tiny(seed: int) -> list[tuple[str, ...]]:
    """The same for many tiny chats, where every third message holds something private."""
    path = BUILD / "tiny-chats.jsonl"
    size, chats = write_tiny_chats(path, seed, TINY_MEGABYTES * 10**6)
    run = measure([sys.executable, "-m", "voicetune_desktop.cli", "scan", "--rows", path, "--jsonl"])
    path.unlink()
    return [
        ("scan --rows, many tiny chats", f"{size / 1e6:.1f} MB", f"{size / 1e6 / run.cpu:.2f} MB/s", ""),
        ("scan --rows, a tiny chat", f"{chats:,} chats", f"{run.cpu / chats * 1000:.2f} ms", ""),
        ("peak memory, many tiny chats", f"{size / 1e6:.1f} MB", f"{run.peak_mib:.0f} MiB", "≤ 250"),
    ]


def write_ordinary_chat(path: Path, seed: int, size: int) -> int:
    """Rows of a few long chats with so many bytes of text; returns the bytes."""
    encoder, written = msgspec.json.Encoder(), 0
    with path.open("wb") as file:
        for number, row in enumerate(ordinary_chat(seed)):
            file.write(encoder.encode({**question(row), "id": number}) + b"\n")
            written += len(row.text.encode())
            if written >= size:
                break
    return written


def write_tiny_chats(path: Path, seed: int, size: int) -> tuple[int, int]:
    """The labelled set again and again under other names of chats; returns the bytes of the texts, and the chats."""
    encoder, written = msgspec.json.Encoder(), 0
    chats: set[str] = set()
    rows = corpus(seed)
    with path.open("wb") as file:
        for number, row in enumerate(cycle(rows)):
            chat = f"{number // len(rows)} {row.chat}"
            if written >= size and chat not in chats:
                break
            chats.add(chat)
            file.write(encoder.encode({**question(row), "id": number, "chat": chat}) + b"\n")
            written += len(row.text.encode())
    return written, len(chats)


def ordinary_chat(seed: int) -> Iterator[Row]:
    """Endless talk: clean messages joined at random, and now and then one with something private."""
    rng = Random(seed)
    english = [row for row in corpus(seed) if row.lang.startswith("en")]
    clean = [row.text for row in english if not row.spans]
    private = [row.text for row in english if row.spans]
    people = ["Jessica Marlowe", "Tom Ashworth"]
    for number in cycle(range(10**9)):
        text = rng.choice(private) if rng.randrange(ONE_IN) == 0 else " ".join(rng.choices(clean, k=rng.choice([1, 1, 2, 3])))
        yield Row(str(number), "ordinary", people[number % 2], people, text, [], "en", "")
