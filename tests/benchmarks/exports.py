"""Exports to measure with: made once for each size, and kept under build/."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.processes import BUILD, ROOT


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
    "slack": Format("slack", "export.zip", _itself, 3),
}


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
    size = sum(file.stat().st_size for file in (target.rglob("*") if target.is_dir() else [target]) if file.is_file())
    return Export(target, chosen.for_peer(target), rows, size)


def _summary(printed: str) -> str:
    told = json.loads(printed)
    return ", ".join(f"{told[name]:,} {name}" for name in ("seen", "kept") if name in told)
