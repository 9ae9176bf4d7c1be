"""The loader to compare with: langchain-community, in an environment of its own."""

import subprocess
import sys
import venv
from pathlib import Path

from tests.benchmarks.processes import ROOT

VERSION = "0.4.2"
FOLDER = ROOT / "build" / "peer"
PYTHON = FOLDER / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
SCRIPT = Path(__file__).with_name("peer_script.py")
NAME = f"langchain-community {VERSION}"


def make() -> None:
    """Install the peer, from the package index and with everything that it needs."""
    venv.create(FOLDER, with_pip=True, clear=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", f"langchain-community=={VERSION}"], check=True)


def ready(*, make_it: bool) -> bool:
    """Whether the peer can be measured; says how to get it where it cannot."""
    if make_it and not PYTHON.exists():
        make()
    if not PYTHON.exists():
        print(f"{NAME} is not measured: it is not here. Add --make-peer to install it under build/.", file=sys.stderr)
    return PYTHON.exists()


def load(format_id: str, path: Path) -> list[str | Path]:
    """The command that loads an export and writes nothing but the number of messages."""
    return [PYTHON, "-W", "ignore", SCRIPT, format_id, path]


def fine_tuning(format_id: str, path: Path, sender: str) -> list[str | Path]:
    """The command that also merges, maps and converts as its documentation shows."""
    return [*load(format_id, path), sender]
