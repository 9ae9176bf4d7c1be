"""The recipes that a computer with a network finishes: AppImage and Flatpak, as far as they can be followed without one."""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import art
import linux_share
import pytest
import tarball

from tests.packaging.stub import stub_app
from voicetune_desktop.publisher import APP_ID

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux" or not shutil.which("objdump"), reason="needs Linux and objdump")
STAND_IN = """#!/bin/sh
for last; do image=$last; done
while [ $# -gt 2 ]; do shift; done
cp -R "$1" "$image.tree"
"""


def flatpak():
    spec = importlib.util.spec_from_file_location("flatpak", LINUX / "flatpak.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def archive(tmp_path, monkeypatch):
    monkeypatch.setattr(linux_share, "MADE", tmp_path / "made")
    art.draw(tmp_path / "made")
    return tarball.make(stub_app(tmp_path / "app"), tmp_path)


def test_appimage_holds_what_its_tool_asks_for_and_starts(archive, tmp_path, monkeypatch):
    tool = tmp_path / "bin" / "appimagetool"
    tool.parent.mkdir()
    tool.write_text(STAND_IN)
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    subprocess.run([LINUX / "appimage.sh", archive, tmp_path], check=True)
    tree = next(tmp_path.glob("*.AppImage.tree"))
    assert {"AppRun", f"{APP_ID}.desktop", f"{APP_ID}.png", ".DirIcon", "usr"} == {path.name for path in tree.iterdir()}
    for name in ("voicetune-desktop", "voicetune"):
        assert subprocess.run([tree / "AppRun"], env={**os.environ, "ARGV0": f"/somewhere/{name}"}, check=False).returncode == 0
        assert (tree / "usr/bin" / name).resolve() == tree / "usr/lib/voicetune" / name


def test_flatpak_installs_the_very_archive(archive):
    manifest = json.loads(json.dumps(flatpak().manifest(archive)))
    source = manifest["modules"][0]["sources"][0]
    assert source["sha256"] == hashlib.sha256(archive.read_bytes()).hexdigest()
    assert manifest["id"] == APP_ID


def test_flatpak_copies_folders_that_are_in_the_archive(archive):
    with tarfile.open(archive) as packed:
        there = {name.partition("/")[2] for name in packed.getnames()}
    assert {"app", *(f"share/{folder}" for folder in flatpak().SHARE)} <= there


def test_flatpak_sees_neither_home_nor_other_folders_whole():
    allowed = flatpak().ALLOWED
    assert not {"--filesystem=home", "--filesystem=host", "--socket=x11", "--device=all"} & set(allowed)
