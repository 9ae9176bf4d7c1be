"""What people wrote is in no place where it does not belong, whatever step fails and however."""

import json
import os
import subprocess
import sys

import pytest

from tests.commands.running import COMMAND, ROOT
from tests.e2e.breaking import QUICK_KIB, SECRETS, broken, holding, quick
from tests.operations.chat import write_chat
from voicetune_desktop.project import recovery
from voicetune_desktop.project.file import read_salt

pytestmark = pytest.mark.skipif(os.name != "posix", reason="The folders of a person are set by other means there.")

PASSPHRASE = "seven-green-kettles"
TALK = (
    ("Bo Kanariev", "the yellowfeather flies to my window"),
    ("Ada Byron", "write to birds@canary.example then"),
    ("Bo Kanariev", "and does it sing?"),
    ("Ada Byron", "like a yellowfeather does"),
)
PLACES = {
    "look": "voicetune_desktop.importers.registry:detect",
    "read": "voicetune_desktop.importers.whatsapp.chats:read_rows",
    "store": "voicetune_desktop.project.imports:SourceImport",
    "scan": "voicetune_desktop.operations.hiding:scan_privacy",
    "build": "voicetune_desktop.dataset.planning:Planner",
    "write": "voicetune_desktop.dataset.examples:render",
    "leaks": "voicetune_desktop.privacy.leaks:LeakCheck",
    "open": "voicetune_desktop.project.file:open_project",
}
"""A function of each step."""
HOWS = ("error", "panic", "full", "die")
NEEDS_FILE = "open"


class Traces:
    """A home, a temporary folder and a run-time folder of their own, and what a process left in them."""

    def __init__(self, tmp_path, home):
        self.export = write_chat(tmp_path, 30, TALK, "WhatsApp Chat with Kanariev.txt")
        self.out = tmp_path / "out"
        self.work = tmp_path / "work"
        self.site = quick(tmp_path / "quick")
        self.folders = [home, tmp_path / "temporary", tmp_path / "runtime", self.work]
        for folder in self.folders[1:]:
            folder.mkdir(mode=0o700)
        self.places = {"TMPDIR": str(self.folders[1]), "XDG_RUNTIME_DIR": str(self.folders[2]), "QT_QPA_PLATFORM": "offscreen"}

    def run(self, *words, site=None, stdin=""):
        path = {"PYTHONPATH": os.pathsep.join([str(site or self.site), str(ROOT)])}
        return subprocess.run(
            [*map(str, words)],
            input=stdin.encode(),
            env={**os.environ, **self.places, **path},
            cwd=self.work,
            capture_output=True,
            check=False,
            timeout=170,
        )

    def left(self):
        """Files with a secret in them; the key of the project is one, in every form that a program might write."""
        files = [file for folder in self.folders for file in folder.rglob("*.voicetune")]
        with pytest.MonkeyPatch.context() as here:
            here.setattr(recovery, "ARGON2_MEMORY_KIB", QUICK_KIB)
            keys = [recovery.key_from_passphrase(PASSPHRASE, read_salt(file)) for file in files]
        return holding(self.folders, *(form for key in keys for form in (key, key.hex().encode(), key.hex().upper().encode())))


@pytest.fixture
def traces(tmp_path, own_home):
    return Traces(tmp_path, own_home)


def no_secret(*texts):
    return not [secret for secret in SECRETS for text in texts if secret in text]


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("step", PLACES)
def test_command_that_fails_leaves_no_trace(traces, tmp_path, step, how):
    site = broken(tmp_path / "site", PLACES[step], how)
    file = traces.work / "mine.voicetune"
    if step == NEEDS_FILE:
        assert traces.run(*COMMAND, "project", file, "new", stdin=PASSPHRASE).returncode == 0
    words = ("prepare", traces.export, "--assistant", "Ada Byron", "--out", traces.out, "--project", file)
    done = traces.run(*COMMAND, *words, site=site, stdin=PASSPHRASE)
    assert done.returncode == (-6 if how == "die" else 1)
    assert no_secret(done.stdout.decode(), done.stderr.decode())
    assert b"Traceback" not in done.stderr
    assert traces.left() == []
    assert not list(traces.out.glob("*"))


def test_command_that_works_leaves_the_project_and_the_files_alone(traces):
    words = ("prepare", traces.export, "--assistant", "Ada Byron", "--out", traces.out, "--project", traces.work / "mine.voicetune")
    done = traces.run(*COMMAND, *words, stdin=PASSPHRASE)
    assert (done.returncode, no_secret(done.stdout.decode(), done.stderr.decode())) == (0, True)
    assert traces.left() == []
    assert [path.name for folder in traces.folders for path in folder.rglob("*") if path.is_file()] == ["mine.voicetune"]


def seen(traces, site=None, before=()):
    """What the window let out while it was walked through."""
    done = traces.run(*before, sys.executable, "-m", "tests.e2e.looking", traces.export, "Ada Byron", traces.out, PASSPHRASE, site=site)
    assert (done.returncode, bool(done.stdout)) == (0, True), done.stderr[-3000:]
    assert no_secret(done.stderr.decode())
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("step", "how"),
    [("look", "error"), ("read", "die"), ("store", "full"), ("scan", "panic"), ("build", "error"), ("leaks", "die"), ("write", "error")],
)
def test_window_that_fails_leaves_no_trace(traces, tmp_path, step, how):
    told = seen(traces, broken(tmp_path / "site", PLACES[step], how))
    assert [text for text in told["said"] if text], "the failure is told in the page"
    assert no_secret(*told["titles"], *told["details"], *told["said"])
    assert traces.left() == []
    assert not list(traces.out.glob("*"))


def test_window_that_dies_leaves_no_trace_and_offers_a_report_at_the_next_start(traces, tmp_path):
    words = (sys.executable, "-m", "tests.e2e.looking", traces.export, "Ada Byron", traces.out, PASSPHRASE)
    done = traces.run(*words, site=broken(tmp_path / "site", PLACES["write"], "die"))
    assert (done.returncode, no_secret(done.stderr.decode()), traces.left()) == (-6, True, [])
    told = seen(traces)
    assert any("VoiceTune ran into a problem earlier." in text for text in told["said"])
    reports = [file.read_text() for file in traces.folders[0].rglob("crashes/*.txt")]
    assert sum(", window, " in report for report in reports) == 1  # work of it may have died of the same before
    assert all("Aborted\n  sitecustomize.py:11 in broken\n  voicetune_desktop/" in report for report in reports)
    assert traces.left() == []
