"""A Windows to try the installer in: Wine, with a folder of its own for everything, and a stand-in for the packed app."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

import art
import installer
from environment import SetupFailed

QUIET = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe="}
SECONDS = 60
COMPILER = "x86_64-w64-mingw32-gcc"
ICU = Path(__file__).with_name("icuuc.c")
STAND_IN = """\
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "{file}"
Section
	FileOpen $0 "$EXEDIR\\runs" w
	FileClose $0
	again:
	Sleep 50
	IfFileExists "$EXEDIR\\stay" again
SectionEnd
"""
"""A program that says so by a file `runs` and goes on as long as a file `stay` lies beside it."""


class Wine:
    """A new Windows 10 in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_version("win10")

    def is_version(self, name: str) -> None:
        """Be another Windows from now on: win10, win81, win7 …"""
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", name, "/f")

    def run(self, *command: str) -> int:
        """Run a program and wait for its end; gives its status."""
        return self._start(*command).wait(SECONDS)

    def says(self, *command: str, seconds: int = SECONDS) -> str:
        """What a program says on both its outputs; it must end with 0."""
        done = subprocess.run(
            ["wine", *command], env=self._surroundings, capture_output=True, text=True, encoding="utf-8", timeout=seconds, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def starts(self, program: Path) -> subprocess.Popen[str]:
        """Start a stand-in that goes on until its file `stay` is gone."""
        (program.parent / "stay").touch()
        started = self._start(self.path(program))
        wait_for((program.parent / "runs").exists)
        return started

    def registry(self) -> dict[str, dict[str, str]]:
        """What the person's part of the registry says of us: values by key."""
        file = self.drive / "registry.reg"
        self.run("reg", "export", r"HKCU\Software", self.path(file), "/y")
        keys: dict[str, dict[str, str]] = {}
        for line in file.read_text(encoding="utf-16").splitlines():
            if line.startswith("["):
                key = keys.setdefault(line.strip("[]").partition("\\Software\\")[2], {})
            elif "=" in line:
                name, _, value = line.partition("=")
                key[name.strip('"')] = value.removeprefix('"').removesuffix('"').replace('\\"', '"').replace("\\\\", "\\")
        return {name: values for name, values in keys.items() if "voicetune" in f"{name}{values}".lower()}

    @cached_property
    def drive(self) -> Path:
        """Its drive C."""
        return self.folder / "drive_c"

    @cached_property
    def person(self) -> Path:
        """The folder of the only person."""
        return next(folder for folder in (self.drive / "users").iterdir() if folder.name != "Public")

    def path(self, file: Path) -> str:
        """How Windows calls a file on drive C."""
        return "C:\\" + str(file.relative_to(self.drive)).replace("/", "\\")

    def give_icu(self) -> None:
        """Put a library of Windows into it that Wine lacks and Qt needs."""
        library = self.drive / "windows" / "system32" / "icuuc.dll"
        subprocess.run([COMPILER, "-shared", "-nostdlib", "-e", "0", "-o", str(library), str(ICU)], check=True)

    def close(self) -> None:
        """End all that runs in it."""
        subprocess.run(["wineserver", "--kill"], env=self._surroundings, timeout=SECONDS, check=False)

    def _start(self, *command: str) -> subprocess.Popen[str]:
        return subprocess.Popen(["wine", *command], env=self._surroundings, text=True)

    @property
    def _surroundings(self) -> dict[str, str]:
        return {**os.environ, **QUIET, "WINEPREFIX": str(self.folder)}


def anywhere(file: Path) -> str:
    """How Windows calls a file of this computer."""
    return "Z:" + str(file).replace("/", "\\")


def wait_for(holds: Callable[[], bool]) -> None:
    """Return once something holds; fail where it never does."""
    end = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < end, "It never came."
        time.sleep(0.1)


def stand_in(folder: Path, *parts: str) -> Path:
    """A packed app that does nothing: two programs, papers and the parts inside; gives its folder."""
    (folder / "_internal").mkdir(parents=True)
    script = folder.with_suffix(".nsi")
    script.write_text(STAND_IN.format(file=folder / "voicetune.exe"), encoding="utf-8")
    done = subprocess.run(["makensis", "-V1", str(script)], check=False)
    if done.returncode != 0:
        raise SetupFailed("The stand-in cannot be made.")
    shutil.copy(folder / "voicetune.exe", folder / "voicetune-desktop.exe")
    for name in ("LICENSE.txt", "THIRD_PARTY.txt", *(f"_internal/{part}" for part in parts)):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def setup(folder: Path, *parts: str) -> Path:
    """An installer of such an app, on the drive of a Wine."""
    art.draw(folder)
    file = folder / "voicetune-setup.exe"
    subprocess.run(installer.compiling("makensis", stand_in(folder / "app", *parts), file, folder), check=True)
    return file
