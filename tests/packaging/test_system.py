"""System packages: what is missing, who may install it, and what the person is told."""

import subprocess
from pathlib import Path

import pytest
import system

pytestmark = pytest.mark.skipif(system.sys.platform != "linux", reason="only Linux needs system packages")


class Computer:
    """Stands in for a Debian computer: what is installed, who works on it, and which commands ran."""

    def __init__(self) -> None:
        self.programs = {"apt-get"}
        self.missing: set[str] = set()
        self.is_root = True
        self.sudo_asks = True
        self.failing: list[str] = []
        self.ran: list[str] = []
        self.said = ""

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        text = " ".join(Path(part).name for part in command)
        if text.endswith("true"):
            return subprocess.CompletedProcess(command, int(self.sudo_asks))
        self.ran.append(text)
        failing = [name for name in self.failing if name in text]
        self.failing = [name for name in self.failing if name not in failing]
        return subprocess.CompletedProcess(command, 100 if failing else 0, "", "E: Unable to locate package")

    def say(self, text: str) -> None:
        self.said += text


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    """Everything is installed until a test says otherwise."""
    made = Computer()
    monkeypatch.setattr(system, "_loads", lambda library: library not in made.missing)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}" if name in made.programs else None)
    monkeypatch.setattr(system.os, "geteuid", lambda: 0 if made.is_root else 1000)
    monkeypatch.setattr(system.subprocess, "run", made.run)
    return made


def test_nothing_runs_when_everything_is_there(computer: Computer) -> None:
    assert system.provide_qt(computer.say)
    assert (computer.ran, computer.said) == ([], "")


def test_root_installs_the_packages_of_missing_libraries(computer: Computer) -> None:
    computer.missing = {"libEGL.so.1", "libxcb-cursor.so.0"}
    assert system.provide_qt(computer.say)
    assert "apt-get install --yes --no-install-recommends libegl1 libxcb-cursor0" in computer.ran[0]


def test_lists_are_fetched_when_a_package_is_unknown(computer: Computer) -> None:
    computer.missing, computer.failing = {"libEGL.so.1"}, ["install"]
    assert system.provide_qt(computer.say)
    assert [name for run in computer.ran for name in ("update", "install") if name in run] == ["install", "update", "install"]


def test_sudo_is_used_where_it_does_not_ask(computer: Computer) -> None:
    computer.missing, computer.is_root, computer.sudo_asks = {"libEGL.so.1"}, False, False
    computer.programs.add("sudo")
    assert system.provide_qt(computer.say)
    assert computer.ran[0].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install")


@pytest.mark.parametrize("programs", [{"apt-get"}, {"apt-get", "sudo"}])
def test_one_command_is_printed_where_nothing_may_be_installed(computer: Computer, programs: set[str]) -> None:
    computer.missing, computer.is_root, computer.programs = {"libEGL.so.1"}, False, programs
    assert not system.provide_qt(computer.say)
    assert "sudo apt-get install --yes --no-install-recommends libegl1\n" in computer.said
    assert computer.ran == []


def test_other_systems_are_told_what_to_look_for(computer: Computer) -> None:
    computer.missing, computer.programs = {"libEGL.so.1"}, set()
    assert not system.provide_qt(computer.say)
    assert "libegl1" in computer.said


def test_reason_of_a_failure_is_shown(computer: Computer) -> None:
    computer.missing, computer.failing = {"libEGL.so.1"}, ["install", "update"]
    assert not system.provide_qt(computer.say)
    assert "E: Unable to locate package" in computer.said


def test_key_store_needs_both_programs(computer: Computer) -> None:
    computer.programs.add("dbus-daemon")
    assert system.provide_secret_service(computer.say)
    assert computer.ran[0].count("gnome-keyring") == 1
    assert "install --yes --no-install-recommends gnome-keyring " in computer.ran[0]


def test_display_that_nobody_serves_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-4711")
    assert not system.display_answers()
