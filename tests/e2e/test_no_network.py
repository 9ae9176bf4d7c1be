"""The whole way from an export to training files makes no call to a network, and works where there is none.

Where all goes well, it leaves no trace of what people wrote either.
"""

import re
import shutil
import subprocess
import sys

import pytest

from tests.commands.running import COMMAND, ROOT
from tests.e2e.test_no_trace import Traces, no_secret, seen
from tests.standin import serve

TRACING = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network")
APART = ("unshare", "--map-root-user", "--net")
"""A namespace with no network but a loopback that is down."""
FAMILIES = re.compile(r"\b(?:AF|PF)_(\w+)")
OPENED = re.compile(r"\bsocket\((\w+)")
BANNED_LIBRARIES = ("Qt6Network", "Qt6WebEngine", "Qt6WebSockets", "Qt6Quick")
BANNED_MODULES = {"PySide6.QtNetwork", "PySide6.QtWebEngineCore", "aiohttp", "asyncio", "httpx", "httpx2", "openai", "requests", "urllib3"}
"""A dependency of keyring loads `urllib.request` without use, and with it the standard library's `ssl`; the system calls tell the rest."""


def why_not(*command):
    """Why this computer cannot run a program in this way; empty when it can."""
    if not shutil.which(command[0]):
        return f"{command[0]} is not installed."
    tried = subprocess.run([*command, sys.executable, "-c", ""], capture_output=True, check=False)
    return f"{command[0]} is not allowed here." if tried.returncode or b"ptrace" in tried.stderr else ""


NO_STRACE = why_not(*TRACING, "-o", "/dev/null")
NO_NAMESPACE = why_not(*APART)
needs_strace = pytest.mark.skipif(bool(NO_STRACE), reason=NO_STRACE or "-")
needs_unshare = pytest.mark.skipif(bool(NO_NAMESPACE), reason=NO_NAMESPACE or "-")


@pytest.fixture
def traces(tmp_path, own_home):
    return Traces(tmp_path, own_home)


def commands(traces):
    """Every command, from looking at an export to checking the files and the project."""
    file, train = traces.work / "mine.voicetune", traces.out / "train.jsonl"
    yield "inspect", traces.export, "--json"
    yield "messages", traces.export, "--jsonl"
    yield "scan", traces.export, "--jsonl"
    yield "prepare", traces.export, "--assistant", "Ada Byron", "--out", traces.out, "--project", file
    yield "check", train, traces.out / "valid.jsonl"
    yield "project", file, "info"
    yield "project", file, "export-key"
    yield "project", file, "forget-names"
    yield "key", "set", "openai", "--no-check"
    yield "key", "list"
    yield "send", traces.out, "--provider", "openai", "--project", file, "--dry-run"
    yield "jobs", "list"
    yield "sent", "--json"
    yield "key", "forget", "openai"


def walked(traces, *before):
    for words in commands(traces):
        done = traces.run(*before, *COMMAND, *words, stdin="seven-green-kettles\n" * 2)  # a passphrase, or a key
        assert done.returncode == 0, (words[0], done.stderr)


def only_local(log):
    calls = log.read_text(encoding="utf-8", errors="replace")
    return set(FAMILIES.findall(calls)) <= {"UNIX", "UNSPEC"} and set(OPENED.findall(calls)) <= {"AF_UNIX"}


@needs_strace
@pytest.mark.secret_service
def test_commands_open_local_sockets_at_most(traces, tmp_path):
    log = tmp_path / "calls"
    log.touch()
    walked(traces, *TRACING, "-A", "-o", log)
    assert only_local(log)


@needs_strace
@pytest.mark.secret_service
@pytest.mark.loopback
def test_a_command_that_asks_a_service_is_seen(traces, tmp_path):
    log = tmp_path / "calls"
    with serve(key="sk-plum-otter-0123456789abcdef") as server:
        words = ("key", "set", "other", "--base-url", server.base_url)
        assert traces.run(*TRACING, "-o", log, *COMMAND, *words, stdin=server.key).returncode == 0
        assert len(server.requests) == 1
    assert not only_local(log)


@needs_unshare
@pytest.mark.secret_service
def test_commands_work_where_there_is_no_network(traces):
    walked(traces, *APART)


@needs_strace
def test_window_opens_local_sockets_alone(traces, tmp_path):
    log = tmp_path / "calls"
    assert seen(traces, before=(*TRACING, "-o", log))["steps"][-1] == "try"
    assert "AF_UNIX" in log.read_text(encoding="utf-8"), "the pipes between window and child leave a trace"
    assert only_local(log)


def test_window_works_without_a_network_loads_nothing_that_could_reach_one_and_leaves_no_trace(traces):
    """Where a namespace of its own is not allowed here, it is looked at with the network that there is."""
    told = seen(traces, before=() if NO_NAMESPACE else APART)
    assert told["steps"] == ["people", "privacy", "dataset", "finish", "try"]
    assert BANNED_MODULES & set(told["modules"]) == set()
    assert [name for name in told["libraries"] if any(banned in name for banned in BANNED_LIBRARIES)] == []
    assert sys.platform != "linux" or any("Qt6Widgets" in name for name in told["libraries"])
    assert no_secret(*told["titles"], *told["details"], *told["said"])
    assert {path.name for path in traces.out.iterdir()} == {"train.jsonl", "valid.jsonl"}
    assert traces.left() == []
    names = sorted(path.name for folder in traces.folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".voicetune")
    assert names == ["preferences.json"]


PLANTED = {
    "gui/planted.py": "from PySide6.QtNetwork import QNetworkAccessManager\n\nQNetworkAccessManager()\n",
    "dataset/planted.py": "import urllib.request\n\nurllib.request.urlopen\n",
    "project/planted.py": "import asyncio\n\nasyncio.run\n",
}
FORBIDDEN = ("http.client", "socket", "ssl", "requests", "httpx", "openai", "webbrowser")


@pytest.fixture
def house(tmp_path):
    """A copy of the program, to plant something in."""
    shutil.copytree(ROOT / "voicetune_desktop", tmp_path / "house" / "voicetune_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path / "house")
    return tmp_path / "house"


@pytest.mark.parametrize("place", PLANTED)
def test_lint_refuses_a_planted_import(house, place):
    (house / "voicetune_desktop" / place).write_text(f'"""Planted."""\n\n{PLANTED[place]}', encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--select", "TID251", "--no-cache", "."],
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 1
    assert "TID251" in checked.stdout
    assert set(re.findall(r"--> (\S+?):", checked.stdout)) == {f"voicetune_desktop/{place}"}


def test_layers_refuse_planted_imports(house):
    lines = "\n".join(f"import {name}" for name in FORBIDDEN)
    (house / "voicetune_desktop" / "dataset" / "planted.py").write_text(f'"""Planted."""\n\n{lines}\n', encoding="utf-8")
    contracts = "from importlinter.cli import lint_imports_command as layers; layers()"
    checked = subprocess.run(
        [sys.executable, "-c", contracts, "--no-logo", "--no-cache"], cwd=house, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 1
    assert "Only training opens a connection BROKEN" in checked.stdout
    for name in FORBIDDEN:
        assert f"dataset.planted -> {name.partition('.')[0]}" in checked.stdout
