"""Time and peak of memory of an upload, beside the same one by the bare HTTP client: `python -m tests.benchmarks.upload`.

The file goes to a server on this computer that reads everything and keeps nothing.
"""

import argparse
import hashlib
import multiprocessing
import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.processes import BUILD, Run, in_turn, median_run, print_table

HEAD = ("upload", "MB", "seconds", "cpu", "MB/s", "peak MiB", "goal")
ANSWER = b'{"id": "file-1", "file": {"id": "file-2"}}'
LINE = b'{"messages":[{"role":"user","content":"Tea?"},{"role":"assistant","content":"Always."}]}\n'
OURS = """
import hashlib, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from msgspec.structs import replace
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training.ledger import Ledger
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import Account, OutgoingFile
from voicetune_desktop.training.store.file import Place
from voicetune_desktop.training.uploading import Meter
from voicetune_desktop.training.wire import Wire

path, address, digest, parts = Path(sys.argv[1]), *sys.argv[2:]
there = replace(service("openai"), part_above=1 if parts else None)
with TemporaryDirectory() as folder:
    way = Wire(there, Account("openai", address), "sk-key", Ledger(Place(Path(folder, "store"), bytes(32))))
    file = OutgoingFile("train", str(path), path.stat().st_size, digest, 1)
    OpenAICompatible(way).upload(file, "a.jsonl", Meter(), None)
    way.close()
"""
BARE = """
import sys
import httpx2
with open(sys.argv[1], "rb") as file, httpx2.Client(timeout=600) as client:
    client.post(sys.argv[2] + "/files", data={"purpose": "fine-tune"}, files={"file": ("a.jsonl", file)}).raise_for_status()
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Send a file both ways in turn and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args(arguments)
    path, digest = _made(wanted.megabytes)
    with _sink() as address:
        ways = {"ours": (OURS, ""), "ours, in parts": (OURS, "parts"), "bare": (BARE, "")}
        commands = {name: [sys.executable, "-c", program, path, address, digest, parts] for name, (program, parts) in ways.items()}
        runs = {name: median_run(found) for name, found in in_turn(commands, wanted.rounds).items()}
    print_table(HEAD, [_line(name, wanted.megabytes, run) for name, run in runs.items()])


def _made(megabytes: int) -> tuple[Path, str]:
    """A file of so many million bytes, and its digest."""
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / "upload.jsonl"
    piece = LINE * (1_000_000 // len(LINE))
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for _ in range(megabytes):
            file.write(piece)
            digest.update(piece)
    return path, digest.hexdigest()


@contextmanager
def _sink() -> Iterator[str]:
    """The address of the server that keeps nothing; in a process of its own, so that it takes no time of the sender's."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        process = multiprocessing.get_context("fork").Process(target=_serve, args=(listening,), daemon=True)
        process.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        finally:
            process.terminate()
            process.join()


def _serve(listening: socket.socket) -> None:
    buffer = bytearray(1 << 18)
    while True:
        connection, _ = listening.accept()
        with connection:
            _drain(connection, buffer)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n")
            connection.sendall(b"Content-Length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER))


def _drain(connection: socket.socket, buffer: bytearray) -> None:
    """Read one request to its end."""
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(1 << 16)
    head, _, rest = head.partition(b"\r\n\r\n")
    lengths = [int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    left = lengths[0] - len(rest)
    while left > 0 and (read := connection.recv_into(buffer)):
        left -= read


def _line(name: str, megabytes: int, run: Run) -> tuple[str, ...]:
    speed = megabytes / run.seconds
    return name, str(megabytes), f"{run.seconds:.2f}", f"{run.cpu:.2f}", f"{speed:.0f}", f"{run.peak_mib:.0f}", "below 100 MiB"


if __name__ == "__main__":
    main()
