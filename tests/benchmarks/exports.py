"""Exports to measure with: made once for each size, and kept under build/. `python -m tests.benchmarks.exports NAME ROWS` makes one."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.processes import BUILD, ROOT
from tests.exports import growing, large_assistants, large_editors, large_networks, large_tables, large_writings


class Format(NamedTuple):
    """A chat app: which maker writes its export, and what of it the peer wants to be given."""

    maker: str
    target: str
    for_peer: Callable[[Path], Path]
    goal: float
    """How many times the peer's speed `voicetune messages` is meant to reach."""


def _itself(target: Path) -> Path:
    return target


def _folder_with_inbox(target: Path) -> Path:
    return next(target.rglob("inbox")).parent


FORMATS = {
    "whatsapp": Format("whatsapp", "_chat.txt", _itself, 4.5),
    "telegram-json": Format("telegram", "result.json", _itself, 9),
    "messenger": Format("meta", "download", _folder_with_inbox, 4.5),
    "slack": Format("slack", "export.zip", _itself, 4.5),
}


def _table(name: str) -> growing.Write:
    return lambda folder, rows: large_tables.make(name, rows, folder)


_SMALL = frozenset(FORMATS) | {"whatsapp iphone", "whatsapp android"}
"""What `FORMATS` has as people have it who wrote that much, or in more chats."""
OTHERS: dict[str, growing.Write] = {
    **{name: write for name, write in growing.WRITERS.items() if name not in _SMALL},
    **large_assistants.WRITERS,
    **large_editors.WRITERS,
    **large_networks.WRITERS,
    **large_writings.WRITERS,
    **{name: _table(name) for name in large_tables.FORMATS},
    "plain-text documents": large_tables.make_documents,
}
"""Every other export, without a peer to compare with."""


class Export(NamedTuple):
    """A made export: the path for us, the path for the peer, its rows and bytes."""

    path: Path
    peer_path: Path
    rows: int
    size: int


def make(format_id: str, rows: int) -> Export:
    """The export of an app with so many rows; its maker runs in a process of its own."""
    chosen = FORMATS[format_id]
    target = BUILD / f"{chosen.maker}-{rows}" / chosen.target
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", f"tests.exports.{chosen.maker}", str(rows), str(target)]
        made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        print(f"Made {target.relative_to(ROOT)}: {_summary(made.stdout)}", file=sys.stderr)
    return Export(target, chosen.for_peer(target), rows, size_of(target))


def size_of(path: Path) -> int:
    """Bytes of a file or of all files in a folder."""
    return sum(file.stat().st_size for file in (path.rglob("*") if path.is_dir() else [path]) if file.is_file())


def any_export(name: str, rows: int) -> Path:
    """The export of FORMATS or OTHERS with so many rows; its maker runs in a process of its own, so that this one stays small."""
    if name in FORMATS:
        return make(name, rows).path
    folder = _folder(name, rows)
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "tests.benchmarks.exports", name, str(rows)], cwd=ROOT, check=True)
    return folder


def _folder(name: str, rows: int) -> Path:
    return BUILD / f"{name.replace(' ', '-')}-{rows}"


def _make_other(name: str, rows: int) -> None:
    folder = _folder(name, rows)
    half = folder.with_name(f"{folder.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    OTHERS[name](half, rows)
    half.rename(folder)


def _summary(printed: str) -> str:
    told = json.loads(printed)
    return ", ".join(f"{told[name]:,} {name}" for name in ("seen", "kept") if name in told)


if __name__ == "__main__":
    _make_other(sys.argv[1], int(sys.argv[2]))
