"""The one program behind the Makefile."""

import ast
import subprocess
from pathlib import Path

import dev
import pytest
from environment import SetupFailed
from interpreter import Python

ROOT = Path(__file__).parents[2]


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Commands that the verbs run in the environment, which is always ready."""
    ran: list[str] = []
    monkeypatch.setattr(dev.ENVIRONMENT, "ready", lambda _: True)
    monkeypatch.setattr(dev, "python", lambda *arguments: ran.append(" ".join(arguments)) or 0)
    monkeypatch.setattr(dev.system, "provide_qt", lambda _: True)
    monkeypatch.setattr(dev.system, "provide_secret_service", lambda _: True)
    return ran


@pytest.mark.parametrize("module", sorted((ROOT / "packaging").glob("*.py")), ids=lambda path: path.name)
def test_an_old_python_can_read_it_and_say_what_is_missing(module: Path) -> None:
    ast.parse(module.read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("verb", ["setup", "run", "test", "check"])
def test_makefile_calls_it_in_one_line(verb: str) -> None:
    recipes = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert f"\n{verb}:\n\t@$(PYTHON) packaging/dev.py {verb}\n" in recipes
    assert verb in dev.VERBS


def test_unknown_verb_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["fly"]) == 2
    assert "setup, run, test, check" in capsys.readouterr().err


def test_too_old_a_computer_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "find_python", lambda: None)
    with pytest.raises(SetupFailed, match=r"needs Python 3\.11 or newer"):
        dev.chosen_python()


def test_python_without_environments_gets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    provided: list[str] = []
    monkeypatch.setattr(dev, "find_python", lambda: Python("python3.12", (3, 12)))
    monkeypatch.setattr(dev.system, "provide_venv", lambda path, version, say: provided.append(path))
    assert dev.chosen_python().version == (3, 12)
    assert provided == ["python3.12"]


@pytest.mark.skipif(dev.sys.platform != "linux", reason="other systems always have a display")
def test_run_without_a_display_does_the_job_in_the_terminal(
    commands: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.main(["run"]) == 0
    assert "There is no display here." in capsys.readouterr().err
    assert commands[0].startswith("-m voicetune_desktop.cli prepare")


@pytest.mark.parametrize(("status", "opened"), [(0, "-m voicetune_desktop --sample"), (1, "-m voicetune_desktop.cli prepare")])
def test_run_asks_qt_whether_the_display_takes_a_window(
    commands: list[str], monkeypatch: pytest.MonkeyPatch, status: int, opened: str
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr(dev.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, status))
    assert dev.main(["run"]) == 0
    assert commands[0].startswith(opened)


def test_check_runs_every_check_even_after_one_failed(commands: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "python", lambda *arguments: commands.append(arguments[1]) or 1)
    assert dev.main(["check"]) == 1
    assert len(commands) == len(dev.CHECKS)


def test_test_checks_first_and_hands_arguments_to_pytest(commands: list[str]) -> None:
    assert dev.main(["test", "tests/packaging"]) == 0
    assert commands[-1] == "-m pytest tests/packaging"
    assert len(commands) == len(dev.CHECKS) + 1
