"""The package for Debian: what dpkg is told, what it lays down, and that it goes without a trace."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import art
import contents
import debian
import linux_share
import pytest
from system import QT_LIBRARIES

from tests.packaging.stub import stub_app
from voicetune_desktop.publisher import APP_ID

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="Debian runs on Linux"),
    pytest.mark.skipif(not (shutil.which("dpkg-deb") and shutil.which("objdump")), reason="dpkg-deb or objdump is not installed"),
]
MOMENT = 1_700_000_000


@pytest.fixture(autouse=True)
def fixed(monkeypatch, tmp_path):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))
    monkeypatch.setattr(linux_share, "MADE", tmp_path / "made")
    art.draw(tmp_path / "made")


def shown(package, *fields):
    return subprocess.run(["dpkg-deb", "-f", package, *fields], capture_output=True, text=True, check=True).stdout.strip()


def unpacked(package, to):
    subprocess.run(["dpkg-deb", "-R", package, to], check=True)
    return to


def dpkg(root, *arguments):
    command = ["dpkg", f"--root={root}", "--force-not-root", "--force-depends", "--force-script-chrootless", "--log=/dev/null", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True)


def files_of(root):
    return {path.relative_to(root).as_posix() for path in Path(root, "usr").rglob("*") if not path.is_dir()}


def test_names_what_it_needs_and_not_what_it_brings(tmp_path):
    package = debian.make(stub_app(tmp_path / "app"), tmp_path)
    needs = shown(package, "Depends").split(", ")
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", needs[0])
    assert {"libegl1", "libglib2.0-0 | libglib2.0-0t64", "libxkbcommon-x11-0"} <= set(needs)
    assert not [name for name in debian.BROUGHT if name in needs]
    assert set(debian.BROUGHT) < set(QT_LIBRARIES.values())
    assert package.name == f"voicetune_{shown(package, 'Version')}_{shown(package, 'Architecture')}.deb"


def test_every_file_is_summed_and_readable_by_all(tmp_path):
    root = unpacked(debian.make(stub_app(tmp_path / "app"), tmp_path), tmp_path / "root")
    sums = dict(reversed(line.split("  ")) for line in (root / "DEBIAN" / "md5sums").read_text().splitlines())
    files = {name for name in files_of(root) if not (root / name).is_symlink()}
    assert {name: hashlib.md5((root / name).read_bytes()).hexdigest() for name in files} == sums
    modes = {(root / name).stat().st_mode & 0o777 for name in files - {f"{debian.HOME}/{name}" for name in contents.DOORS}}
    assert modes == {0o644}


def test_the_same_app_gives_the_same_bytes(tmp_path):
    first = debian.make(stub_app(tmp_path / "app"), tmp_path / "one").read_bytes()
    assert debian.make(stub_app(tmp_path / "again"), tmp_path / "two").read_bytes() == first


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="dpkg needs to be root")
def test_installs_upgrades_and_goes_without_a_trace(tmp_path, monkeypatch):
    root = tmp_path / "system"
    (root / "var/lib/dpkg").mkdir(parents=True)
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    project = root / "home/somebody/Mine.voicetune"
    project.parent.mkdir(parents=True)
    project.write_text("theirs")
    dpkg(root, "--install", debian.make(stub_app(tmp_path / "first"), tmp_path))
    assert (root / "usr/bin/voicetune").resolve() == root / debian.HOME / "voicetune"
    assert (root / f"usr/share/applications/{APP_ID}.desktop").is_file()
    before = files_of(root)
    monkeypatch.setattr(debian, "version", lambda: "99.0")
    newer = stub_app(tmp_path / "second", "second")
    (newer / "_internal" / "part.txt").rename(newer / "_internal" / "other.txt")
    dpkg(root, "--install", debian.make(newer, tmp_path))
    assert files_of(root) == before - {f"{debian.HOME}/_internal/part.txt"} | {f"{debian.HOME}/_internal/other.txt"}
    dpkg(root, "--purge", "voicetune")
    assert files_of(root) == set()
    assert project.read_text() == "theirs"
