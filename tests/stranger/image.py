"""A clean Linux with a plain desktop: made once by debootstrap and kept, and copied for each visit so that a visit changes nothing."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

KEPT = Path(__file__).parents[2] / "build" / "stranger"
"""Where images lie; git leaves the folder out."""


class System(NamedTuple):
    """A release of Linux, as debootstrap makes it."""

    mirror: str
    components: str = "main"


SYSTEMS = {
    "bookworm": System("http://deb.debian.org/debian"),
    "trixie": System("http://deb.debian.org/debian"),
    "jammy": System("http://archive.ubuntu.com/ubuntu", "main,universe"),
}
"""Debian 12 and 13, and Ubuntu 22.04: the oldest that the package is for."""

DESKTOP = (
    "at-spi2-core",
    "ca-certificates",
    "dbus",
    "desktop-file-utils",
    "fonts-dejavu-core",
    "gnome-keyring",
    "hicolor-icon-theme",
    "libglib2.0-bin",
    "openbox",
    "shared-mime-info",
    "xvfb",
)
"""What a desktop brings: a display, windows with frames, a message bus, a menu, kinds of files, a key store, assistive technology."""

PERSON = "stranger"
NUMBER = 1000
HOME = Path("/home") / PERSON
BARE = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/root"}
QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


def base(name: str) -> Path:
    """The folder of an image, after making it the first time, which takes some minutes and a network."""
    folder, system = KEPT / name, SYSTEMS[name]
    if not folder.exists():
        making = KEPT / f"{name}.new"
        shutil.rmtree(making, ignore_errors=True)
        making.parent.mkdir(parents=True, exist_ok=True)
        command = ["debootstrap", "--variant=minbase", f"--components={system.components}", name, str(making), system.mirror]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        _find_mirrors(making)
        with _running_system(making):
            apt(making, "update")
            apt(making, "install", "--no-install-recommends", *DESKTOP)
            inside(making, "useradd", "--create-home", "--uid", str(NUMBER), "--shell", "/bin/bash", PERSON)
        making.rename(folder)
    return folder


@contextmanager
def visited(image: Path) -> Generator[tuple[Path, Path]]:
    """A copy of an image that ends with the visit, and the folder of what is other in it. Must be root, in a mount namespace of its own."""
    with TemporaryDirectory(dir=KEPT, ignore_cleanup_errors=True) as folder:
        root, changed, work = (Path(folder) / name for name in ("root", "changed", "work"))
        for each in (root, changed, work):
            each.mkdir()
        layers = f"lowerdir={image},upperdir={changed},workdir={work}"
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o", layers, str(root)], check=True)
        try:
            _find_mirrors(root)
            with _running_system(root):
                yield root, changed
        finally:
            subprocess.run(["umount", "--lazy", str(root)], check=True)


@contextmanager
def _running_system(root: Path) -> Generator[None]:
    """The folders that a running system has beside its files."""
    mounts = {"proc": ("-t", "proc", "proc"), "dev": ("--bind", "/dev"), "run": ("-t", "tmpfs", "run"), "tmp": ("-t", "tmpfs", "tmp")}
    for place, source in mounts.items():
        subprocess.run(["mount", *source, str(root / place)], check=True)
    home = root / "run" / "user" / str(NUMBER)
    home.mkdir(parents=True, mode=0o700)
    os.chown(home, NUMBER, NUMBER)
    try:
        yield
    finally:
        for place in mounts:
            subprocess.run(["umount", "--lazy", str(root / place)], check=True)


def _find_mirrors(root: Path) -> None:
    """Have names of hosts looked up as this computer does; some systems have a link there to what only a whole start makes."""
    there = root / "etc" / "resolv.conf"
    there.unlink(missing_ok=True)
    shutil.copy("/etc/resolv.conf", there)


def apt(root: Path, verb: str, *names: str) -> None:
    """Have apt do something, without questions."""
    inside(root, "apt-get", verb, "--yes", "-qq", *names)


def inside(root: Path, *command: str) -> str:
    """What a command says that root runs inside. Raises RuntimeError with what it complained about."""
    done = subprocess.run(["chroot", str(root), *command], env=BARE | QUIET, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout
