"""Everything that makes packages: `python packaging/build.py plan|app|smoke|deb|archive|windows|macos|bill|all`. Needs nothing but Python.

What is made lies in build/packaging, what people get in dist/. The first run makes an environment of its own from the locks.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable, Sequence

import dev
import system
from environment import Environment, SetupFailed
from places import APP, BUILT, DIST, HERE, MADE, ROOT, moment

ENVIRONMENT = Environment(ROOT, "build/packaging-environment")

ORDER = {
    "linux": ("app", "smoke", "deb", "archive", "bill"),
    "win32": ("app", "smoke", "windows", "bill"),
    "darwin": ("app", "smoke", "macos", "bill"),
}
"""What `all` does on each system."""

PACKER = ("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(BUILT), "--workpath", str(BUILT / "work"))


def main(arguments: Sequence[str]) -> int:
    """Run one verb in the environment for packages. Returns the exit status."""
    if len(arguments) != 1 or arguments[0] not in VERBS:
        dev.say(f"Use one of: {', '.join(VERBS)}")
        return 2
    if arguments[0] == "plan":
        return plan()
    try:
        if Path(sys.prefix) != ENVIRONMENT.folder:
            return _again_inside(arguments)
        VERBS[arguments[0]]()
    except SetupFailed as problem:
        dev.say(str(problem))
        return 1
    return 0


def plan() -> int:
    """Print what `all` would do here."""
    print(f"In {ENVIRONMENT.folder.relative_to(ROOT)}, made from the locks of run and package, for {sys.platform}:")
    for verb in order():
        print(f"  {verb:8} {(VERBS[verb].__doc__ or '').splitlines()[0]}")
    return 0


def order() -> Sequence[str]:
    """The verbs of `all` on this system."""
    return ORDER.get(sys.platform, ("app", "smoke", "bill"))


def everything() -> None:
    """All of the above, as far as this system can."""
    for verb in order():
        VERBS[verb]()


def app() -> None:
    """Pack the app into one folder, build/packaging/voicetune."""
    import art
    import icu
    import notices
    import systems

    shutil.rmtree(MADE, ignore_errors=True)
    notices.write(MADE / "notices")
    art.draw(MADE)
    systems.describe(MADE)
    run(sys.executable, *PACKER, str(HERE / "voicetune.spec"))
    systems.tidy(APP)
    for library in (APP / "_internal").rglob(icu.DATA):
        icu.slim(library)


def smoke() -> None:
    """Start the packed app, open every page and write files, with no network."""
    import checking

    checking.smoke(APP)


def deb() -> None:
    """Make the package for Debian, Ubuntu and Mint."""
    import debian

    dev.say(f"Made {debian.make(APP, DIST)}")


def archive() -> None:
    """Make the archive with an installer for one person, for other Linux systems."""
    import tarball

    dev.say(f"Made {tarball.make(APP, DIST)}")


def windows() -> None:
    """Make the installer for Windows, and sign it where a certificate is named."""
    import installer

    dev.say(f"Made {installer.make(APP, DIST)}")


def macos() -> None:
    """Make the disk image for macOS, signed and notarised where an identity is named."""
    import checking

    bundle = BUILT / "VoiceTune.app"
    run("bash", str(HERE / "macos" / "image.sh"), str(bundle), str(DIST))
    checking.signed(bundle / "Contents" / "MacOS")


def bill() -> None:
    """Write what is inside (CycloneDX) and the sums of all files."""
    import materials

    materials.write(DIST)


def run(*command: str) -> None:
    """Run a program in the project folder, with dates and order fixed. Raises SetupFailed."""
    fixed = {**os.environ, "SOURCE_DATE_EPOCH": str(moment()), "PYTHONHASHSEED": "0"}
    if subprocess.run(command, cwd=str(ROOT), env=fixed, check=False).returncode != 0:
        raise SetupFailed(f"{Path(command[0]).name} failed; the lines above say why.")


def _again_inside(arguments: Sequence[str]) -> int:
    ENVIRONMENT.prepare("package", dev.chosen_python, dev.say)
    system.provide_qt(dev.say)
    return subprocess.run([str(ENVIRONMENT.python), str(HERE / "build.py"), *arguments], cwd=str(ROOT), check=False).returncode


VERBS: dict[str, Callable[[], object]] = {
    "plan": plan,
    "app": app,
    "smoke": smoke,
    "deb": deb,
    "archive": archive,
    "windows": windows,
    "macos": macos,
    "bill": bill,
    "all": everything,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
