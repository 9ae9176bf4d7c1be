"""The one program behind the Makefile."""

import ast
import json
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


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A Linux computer whose environment names no display."""
    monkeypatch.setattr(dev.sys, "platform", "linux")
    for variable in ("QT_QPA_PLATFORM", *dev.system.DISPLAYS):
        monkeypatch.delenv(variable, raising=False)
    return monkeypatch


@pytest.mark.parametrize("module", ["build", "dev", "environment", "interpreter", "places", "system"])
def test_an_old_python_can_read_it_and_say_what_is_missing(module: str) -> None:
    ast.parse((ROOT / "packaging" / f"{module}.py").read_text(encoding="utf-8"), feature_version=(3, 9))


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


@pytest.mark.parametrize(
    ("display", "answers", "has_qt", "said"),
    [("", False, True, "There is no display"), (":99", False, True, "does not answer"), (":99", True, False, "Qt cannot start")],
)
def test_run_without_a_window_says_why_and_does_the_job_in_the_terminal(
    commands: list[str],
    on_linux: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    display: str,
    answers: bool,
    has_qt: bool,
    said: str,
) -> None:
    on_linux.setenv("DISPLAY", display)
    on_linux.setattr(dev.system, "display_answers", lambda: answers)
    on_linux.setattr(dev.system, "provide_qt", lambda _: has_qt)
    assert dev.main(["run"]) == 0
    assert said in capsys.readouterr().err
    assert commands[0].startswith("-m voicetune_desktop.cli prepare")


def test_run_opens_the_window_on_the_sample_chat(commands: list[str], on_linux: pytest.MonkeyPatch) -> None:
    on_linux.setenv("DISPLAY", ":99")
    on_linux.setattr(dev.system, "display_answers", lambda: True)
    assert dev.main(["run"]) == 0
    assert commands == ["-m voicetune_desktop --sample"]


def test_check_runs_every_check_even_after_one_failed(commands: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "python", lambda *arguments: commands.append(arguments[1]) or 1)
    assert dev.main(["check"]) == 1
    assert len(commands) == len(dev.CHECKS)


def test_test_checks_first_and_hands_arguments_to_pytest(commands: list[str]) -> None:
    assert dev.main(["test", "tests/packaging"]) == 0
    assert commands[len(dev.CHECKS) :] == [" ".join(dev.COMPILING), "-m pytest tests/packaging"]


@pytest.mark.parametrize(("failed", "ends", "status", "runs"), [(2, [1, 0], 0, 2), (2, [1, 1], 1, 2), (6, [1], 1, 1), (2, [2], 2, 1)])
def test_few_that_failed_run_once_more_alone_and_are_named(
    commands: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    failed: int,
    ends: list[int],
    status: int,
    runs: int,
) -> None:
    monkeypatch.setattr(dev, "FAILED", tmp_path / "lastfailed")
    monkeypatch.setattr(dev, "check", lambda: 0)
    names = [f"tests/test_it.py::test_{number}" for number in range(failed)]
    dev.FAILED.write_text(json.dumps(dict.fromkeys(names, True)))
    left = iter([0, *ends])  # compiling comes first
    monkeypatch.setattr(dev, "python", lambda *arguments: commands.append(" ".join(arguments)) or next(left))
    assert dev.main(["test"]) == status
    assert commands[2:] == ([f"-m pytest -v {' '.join(names)}"] if runs == 2 else [])
    assert (names[0] in capsys.readouterr().err) is (status == 0)
