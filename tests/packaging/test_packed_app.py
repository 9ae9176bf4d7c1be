"""The packed app itself, where one is named: `VOICETUNE_PACKED=build/packaging/voicetune make test`, after `packaging/build.py app`."""

import lzma
import os
import re
import subprocess
import sys
from pathlib import Path

import checking
import contents
import pytest

from tests.standin import serve

APP = os.environ.get("VOICETUNE_PACKED", "")
ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample_chat"

pytestmark = pytest.mark.skipif(not APP, reason="VOICETUNE_PACKED names no packed app")


@pytest.fixture
def app():
    return (ROOT / APP).resolve()


def said(home, *command):
    done = subprocess.run(
        [*checking.apart(), *command], env=checking.surroundings(home), capture_output=True, text=True, timeout=200, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_holds_what_it_should_and_is_small_enough(app):
    assert checking.misplaced(app) == []
    papers = {path.name for path in app.iterdir()}
    assert {"LICENSE.txt", "THIRD_PARTY.txt"} <= papers
    assert not list(app.rglob("direct_url.json"))


def test_opens_every_page_and_writes_files_with_no_network(app):
    checking.smoke(app)


def test_command_prepares_the_sample(app, tmp_path):
    out = tmp_path / "out"
    told = said(tmp_path, checking.program(app, "voicetune"), "prepare", SAMPLE, "--assistant", "Marek Dvorak", "--out", out, "--json")
    assert re.search(r'"examples', told)
    assert (out / "train.jsonl").is_file()


def test_command_tells_its_version_and_checks_what_it_wrote(app, tmp_path):
    assert re.fullmatch(r"voicetune \d+\.\d+\.\d+\n", said(tmp_path, checking.program(app, "voicetune"), "--version"))


@pytest.mark.secret_service
@pytest.mark.loopback
@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
def test_command_keeps_a_key_in_the_key_store_after_asking_the_service(app, tmp_path, secret_service_bus):
    home = {**checking.surroundings(tmp_path), "DBUS_SESSION_BUS_ADDRESS": secret_service_bus, "NO_PROXY": "127.0.0.1"}
    with serve() as server:
        for words in (("set", "other", "--base-url", server.base_url), ("list",), ("forget", "other")):
            command = [str(checking.program(app, "voicetune")), "key", *words]
            done = subprocess.run(command, env=home, input=server.key, capture_output=True, text=True, timeout=100, check=False)
            assert done.returncode == 0, done.stderr
            assert server.key not in done.stdout + done.stderr
        assert len(server.requests) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="symbolic links are how Linux installs it")
def test_works_through_a_link(app, tmp_path):
    link = tmp_path / "voicetune"
    link.symlink_to(app / "voicetune")
    assert said(tmp_path, link, "--version")


def test_modules_tell_no_place_of_the_computer_that_packed_them(app):
    modules = [path for path in app.rglob("*.pyc") if str(ROOT).encode() in path.read_bytes()]
    assert modules == []


def test_download_is_small_enough(app):
    packages = [path for path in (ROOT / "dist").glob("voicetune*") if path.suffix in {".deb", ".xz"}]
    assert [path.name for path in packages if path.stat().st_size > contents.LARGEST_DOWNLOAD] == []
    for path in packages:
        if path.suffix == ".xz":
            with lzma.open(path) as packed:
                assert packed.read(10)
