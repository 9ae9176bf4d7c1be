"""Makes `.venv` from the locked requirements, and knows when there is nothing to do."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Callable

from interpreter import Python

LOCKS = {"run": ("run",), "dev": ("run", "dev"), "package": ("run", "package")}
"""Which lock files each kind of environment holds."""

INSTALL = ["-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet", "--quiet"]


class SetupFailed(Exception):
    """The environment cannot be made; the text says what to do."""


class Environment:
    """The folder `.venv` of a working copy, or another one that is named.

    A stamp file in it names what it was made from. It is deleted before every change and written after it, so an
    environment without a stamp was left half made, or is not ours, and is made anew.
    """

    def __init__(self, root: Path, folder: str = ".venv") -> None:
        self.root = root
        self.folder = root / folder
        self.stamp = self.folder / "voicetune-setup.json"

    @property
    def python(self) -> Path:
        """The interpreter inside."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """A command inside, such as `voicetune`."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name)

    def ready(self, kind: str) -> bool:
        """Whether everything of that kind is installed as the locks say now."""
        return self.python.exists() and self._stamped().get(kind) == self._made_from(kind)

    def prepare(self, kind: str, find_python: Callable[[], Python], say: Callable[[str], None]) -> None:
        """Make what is missing. Raises SetupFailed."""
        if self.ready(kind):
            return
        known = {name: made_from for name, made_from in self._stamped().items() if made_from == self._made_from(name)}
        if not self.python.exists() or not self.stamp.exists():
            self._make(find_python(), say)
        self.stamp.unlink(missing_ok=True)
        say("Installing what the app needs. The first time takes a minute or two.")
        self._install(kind)
        known.update({name: self._made_from(name) for name in (kind, "run")})
        self.stamp.write_text(json.dumps(known), encoding="utf-8")

    def _make(self, python: Python, say: Callable[[str], None]) -> None:
        say(f"Making {self.folder.name} with Python {python.version[0]}.{python.version[1]}.")
        shutil.rmtree(self.folder, ignore_errors=True)
        done = subprocess.run([python.path, "-m", "venv", str(self.folder)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SetupFailed(f"Python could not make an environment in {self.folder}.\n{(done.stderr or done.stdout).strip()}")

    def _install(self, kind: str) -> None:
        locks = [part for name in LOCKS[kind] for part in ("-r", str(self._lock(name)))]
        self._pip("--require-hashes", "--only-binary", ":all:", *locks)
        self._pip("--no-deps", "--no-build-isolation", "--editable", str(self.root))

    def _pip(self, *arguments: str) -> None:
        if subprocess.run([str(self.python), *INSTALL, *arguments], cwd=str(self.root), check=False).returncode != 0:
            raise SetupFailed("The packages could not be installed; the lines above say why. Once it is mended, run this again.")

    def _lock(self, name: str) -> Path:
        return self.root / "packaging" / "requirements" / f"{name}.lock"

    def _made_from(self, kind: str) -> str:
        """A digest of everything that the environment is made from: locks, project, place and Python."""
        digest = hashlib.sha256(str(self.root).encode("utf-8"))
        for path in (*map(self._lock, LOCKS[kind]), self.root / "pyproject.toml", self.folder / "pyvenv.cfg"):
            digest.update(path.read_bytes() if path.exists() else b"")
        return digest.hexdigest()

    def _stamped(self) -> dict[str, str]:
        try:
            return json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
