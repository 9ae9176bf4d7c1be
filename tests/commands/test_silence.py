"""What a command never does: reach the network, load what it does not need, or let out what people wrote."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.commands.running import COMMAND, ON_DISK, environment, run
from tests.operations.chat import write_chat
from voicetune_desktop.importers.registry import Importer
from voicetune_desktop.model import Chat, ChatExport, Match
from voicetune_desktop.operations import finding, inspecting, preparing

CANARIES = ("Kanariev", "yellowfeather", "canary.example", "5550142")
TALK = (("Bo Kanariev", "the yellowfeather flies"), ("Ada Byron", "to birds@canary.example or +1 202 555 0142"))

MODULES = """
import json, sys
from voicetune_desktop.cli import main
try:
    main()
finally:
    json.dump(sorted(sys.modules), open(sys.argv[0] + "modules.json", "w"))
"""
NETWORK = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http.client",
    "httpcore2",
    "httpx",
    "httpx2",
    "keyring",
    "openai",
    "requests",
    "smtplib",
    "ssl",
    "urllib.request",
    "urllib3",
}
WINDOW = {"PySide6", "shiboken6", "voicetune_desktop.gui"}
HEAVY = {"faker", "phonenumbers", "tiktoken", "ahocorasick_rs", "cryptography"}
CLIENTS = {"aiohttp", "asyncio", "httpcore2", "httpx", "httpx2", "openai", "requests", "urllib3", "voicetune_desktop.training.wire"}
"""What opens a connection. Keyring loads `ssl` and `urllib.request` without use."""
LOOKING = ["key list", "jobs", "jobs list --json", "sent", "send out --provider openai --dry-run", "home out --show"]
"""Commands of the training side that ask nobody."""
CONNECTING = ("send", "jobs", "key", "try")
READING = ["inspect --json", "messages --jsonl", "--help", "prepare --help", "send --help", "jobs --help", "key --help"]


def strace():
    """The program that sees every call to the system, or why it cannot be used."""
    program = shutil.which("strace")
    if not program:
        return "", "strace is not installed."
    tried = subprocess.run([program, "-qq", "-e", "trace=none", "true"], capture_output=True, check=False)
    return program, tried.stderr.decode().strip() if tried.returncode else ""


STRACE, WHY_NOT = strace()


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
def test_preparing_without_a_project_makes_no_call_to_the_network(tmp_path):
    """With one, `tests/e2e/test_no_network.py` looks."""
    words = ["prepare", write_chat(tmp_path), "--assistant", "Ada Byron", "--out", tmp_path / "out"]
    log = tmp_path / "calls"
    trace = [STRACE, "-f", "--seccomp-bpf", "-qq", "-o", log, "-e", "trace=%network", *COMMAND, *words]
    subprocess.run(list(map(str, trace)), env=environment(), capture_output=True, check=True)
    calls = log.read_text(encoding="utf-8", errors="replace")
    assert (tmp_path / "out" / "train.jsonl").exists()
    assert "AF_INET" not in calls
    assert "AF_NETLINK" not in calls


def modules(tmp_path, *arguments):
    script = tmp_path / "run"
    command = [sys.executable, "-c", MODULES.replace("sys.argv[0]", repr(str(script))), *map(str, arguments)]
    done = subprocess.run(command, env=environment(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(Path(f"{script}modules.json").read_text()))


def test_preparing_loads_nothing_that_could_reach_the_network(tmp_path):
    loaded = modules(tmp_path, "prepare", write_chat(tmp_path), "--assistant", "Ada Byron", "--out", tmp_path / "out")
    assert loaded & (NETWORK | WINDOW) == set()
    assert "tiktoken.load" not in loaded


@pytest.mark.parametrize("command", READING)
def test_reading_loads_no_heavy_library(tmp_path, command):
    name, *options = command.split()
    export = [write_chat(tmp_path)] if name in ("inspect", "messages") else []
    loaded = modules(tmp_path, name, *export, *options)
    assert loaded & (NETWORK | WINDOW | HEAVY) == set()


@pytest.mark.parametrize("command", [*CONNECTING, "sent", "prepare"])
def test_help_says_which_commands_connect(voicetune, command):
    told = " ".join(voicetune(command, "--help").text.split())
    assert bool(re.search("connects? to (?:the|its) service", told, re.IGNORECASE)) == (command in CONNECTING)
    assert command in voicetune("--help").text


@pytest.mark.parametrize("command", LOOKING)
def test_looking_at_jobs_loads_nothing_that_opens_a_connection(voicetune, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    if "out" in command.split():
        target = ["--target", "trl"] if command.startswith("home") else []
        assert voicetune("prepare", write_chat(tmp_path), "--assistant", "Ada Byron", "--out", "out", *target).status == 0
    assert modules(tmp_path, *command.split()) & (CLIENTS | WINDOW) == set()


class Panic(BaseException):
    """What an extension in Rust raises when it has a bug."""


def decoding():
    return UnicodeDecodeError("utf-8", CANARIES[1].encode(), 0, 1, CANARIES[2])


def nested():
    error = KeyError(CANARIES[0])
    error.__cause__ = ValueError(CANARIES[1])
    error.add_note(CANARIES[2])
    return error


FAILURES = {
    "ValueError": lambda: ValueError(*CANARIES),
    "KeyError": nested,
    "UnicodeDecodeError": decoding,
    "Panic": lambda: Panic(CANARIES[0]),
    "MemoryError": lambda: MemoryError(CANARIES[0]),
    "ExceptionGroup": lambda: ExceptionGroup(CANARIES[0], [ValueError(CANARIES[1])]),
}


@pytest.mark.parametrize("kind", FAILURES)
@pytest.mark.parametrize("command", ["inspect", "messages", "scan", "prepare --assistant Ada --out out"])
def test_unexpected_failure_tells_its_kind_and_place_alone(voicetune, monkeypatch, tmp_path, kind, command):
    def items():
        error = FAILURES[kind]()
        raise error
        yield

    def chats(*_):
        yield ChatExport(Chat("a", CANARIES[0]), items())

    broken = Importer("whatsapp", "Broken", lambda _: Match(1.0, "It is."), chats)
    monkeypatch.setattr(inspecting, "importer", lambda _: broken)
    monkeypatch.chdir(tmp_path)
    name, *options = command.split()
    ran = voicetune(name, write_chat(tmp_path, talk=TALK), *options)
    assert (ran.status, ran.out) == (1, b"")
    assert ran.err.startswith(f"voicetune: Something went wrong that should not ({kind} at ")
    assert ran.err.count("\n") == 1
    report = Path(ran.err.rpartition(" lies in ")[2].strip().removesuffix(".")).read_text(encoding="utf-8")
    assert f"\n{kind}\n" in report
    assert not any(canary in ran.err + report for canary in CANARIES)


def test_failure_whose_report_cannot_be_written_is_told_all_the_same(voicetune, monkeypatch, tmp_path):
    monkeypatch.setattr(finding, "detect", fail_with(KeyError(CANARIES[0])))
    monkeypatch.setattr("voicetune_desktop.crash.folder", fail_with(OSError()))
    ran = voicetune("messages", write_chat(tmp_path, talk=TALK), "--jsonl")
    assert (ran.status, ran.out) == (1, b"")
    assert ran.err.endswith("Please report this line.\n")


def test_refusal_of_the_system_does_not_tell_the_path(voicetune, monkeypatch, tmp_path):
    monkeypatch.setattr(finding, "detect", fail_with(OSError(5, CANARIES[0], CANARIES[1])))
    ran = voicetune("messages", write_chat(tmp_path, talk=TALK), "--jsonl")
    assert (ran.status, ran.out) == (1, b"")
    assert "cannot be read" in ran.err
    assert not any(canary in ran.err for canary in CANARIES)


def fail_with(error):
    def act(*_, **__):
        raise error

    return act


def holding(folder):
    """Files below a folder that hold a canary, in their bytes or in their names."""
    return [
        path for path in folder.rglob("*") if path.is_file() and any(c in path.name or c.encode() in path.read_bytes() for c in CANARIES)
    ]


def test_nothing_that_people_wrote_is_left_in_folders_of_the_system(tmp_path, own_home):
    export = write_chat(tmp_path, 300, TALK, "WhatsApp Chat with Kanariev.txt")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    places = environment(TMPDIR=str(temporary), XDG_RUNTIME_DIR=str(temporary))
    words = ["--assistant", "Ada Byron", "--out", tmp_path / "out"]
    on_disk = [sys.executable, "-c", ON_DISK, "prepare", export, *words]
    subprocess.run(list(map(str, on_disk)), env=places, capture_output=True, check=True)
    assert run("prepare", export, "--assistant", "Zoe", "--out", tmp_path / "out", env=places).status == 1
    assert run("scan", export, "--jsonl", env=places).status == 0
    assert list(temporary.rglob("*")) == []
    assert holding(own_home) == []
    assert {path.name for path in holding(tmp_path)} == {export.name, "train.jsonl", "valid.jsonl"}


def test_temporary_project_is_encrypted_while_it_is_used(voicetune, monkeypatch, tmp_path):
    seen = []

    def look(*arguments, **more):
        seen.extend(path for path in Path(tempfile.gettempdir()).rglob("*") if path.is_file())
        assert holding(Path(tempfile.gettempdir())) == []
        return (yield from write_all(*arguments, **more))

    write_all = preparing.write_all
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    monkeypatch.setattr("voicetune_desktop.project.for_one_run.IN_MEMORY_BYTES", 0)
    monkeypatch.setattr(preparing, "write_all", look)
    export = write_chat(tmp_path, 300, TALK)
    assert voicetune("prepare", export, "--assistant", "Ada Byron", "--out", tmp_path / "out").status == 0
    assert seen


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps others out by the folder of the user.")
def test_temporary_project_can_be_read_by_its_owner_alone(monkeypatch, tmp_path):
    from voicetune_desktop.project.for_one_run import create_temporary

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with create_temporary() as project:
        assert project.path.parent.stat().st_mode & 0o077 == 0
        assert project.path.stat().st_mode & 0o077 == 0
