"""The `voicetune` command as tests run it: inside this process for speed, or as the process that a person starts."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "voicetune_desktop.cli")

ON_DISK = """
import voicetune_desktop.project.for_one_run as file
file.IN_MEMORY_BYTES = 0
from voicetune_desktop.cli import main
main()
"""
"""The command as it works on exports too big for the memory."""


class Ran(NamedTuple):
    """What a run of the command left: exit status, standard output, standard error."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def rows(self) -> list[Any]:
        assert not self.out or self.out.endswith(b"\n")
        return [json.loads(line) for line in self.out.split(b"\n")[:-1]]


def environment(**more: str) -> dict[str, str]:
    """The environment of this test, with the source tree in reach."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))), **more}


def start(*arguments: object, command: tuple[str, ...] = COMMAND, **more: Any) -> "subprocess.Popen[bytes]":
    """Start the command as a process of its own."""
    words = [*command, *map(str, arguments)]
    return subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **{"env": environment(), **more}
    )


def run(*arguments: object, stdin: bytes = b"", env: Mapping[str, str] | None = None, **more: Any) -> Ran:
    """Run the command as a process of its own, to its end."""
    words = [*COMMAND, *map(os.fsdecode, map(os.fspath, map(_path_or_text, arguments)))]
    done = subprocess.run(words, input=stdin, capture_output=True, env=env or environment(), check=False, timeout=120, **more)
    return Ran(done.returncode, done.stdout, done.stderr.decode("utf-8"))


def _path_or_text(argument: object) -> str | bytes | Path:
    return argument if isinstance(argument, str | bytes | Path) else str(argument)
