"""A frozen program that is started as a child process is one."""

import ctypes
import multiprocessing
import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from voicetune_desktop import __main__ as window
from voicetune_desktop import cli, frozen


class Became(Exception):
    """The program did the work of a child."""


@pytest.fixture
def support(monkeypatch: pytest.MonkeyPatch) -> None:
    def become() -> None:
        raise Became

    monkeypatch.setattr(multiprocessing, "freeze_support", become)
    monkeypatch.setattr(frozen, "give_libraries_back", lambda _environment: None)


@pytest.mark.usefixtures("support")
@pytest.mark.parametrize("main", [cli.main, window.main])
def test_a_frozen_program_becomes_a_child_before_all_else(main: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(Became):
        main()


@pytest.mark.usefixtures("support")
def test_a_program_run_from_source_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["voicetune", "--version"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 0


@pytest.mark.parametrize(
    ("packed", "given"),
    [
        ({"LD_LIBRARY_PATH": "/app/_internal"}, {}),
        (
            {"LD_LIBRARY_PATH": "/app/_internal:/cuda", "LD_LIBRARY_PATH_ORIG": "/cuda"},
            {"LD_LIBRARY_PATH": "/cuda", "LD_LIBRARY_PATH_ORIG": "/cuda"},
        ),
        ({"DYLD_LIBRARY_PATH": "/app", "PATH": "/bin"}, {"PATH": "/bin"}),
    ],
)
def test_programs_that_a_frozen_one_starts_find_the_systems_libraries(packed: dict[str, str], given: dict[str, str]) -> None:
    frozen.give_libraries_back(packed)
    assert packed == given


def test_programs_of_others_find_none_of_our_libraries_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str | None] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "_MEIPASS", "C:/ours", raising=False)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=SimpleNamespace(SetDllDirectoryW=looked.append)), raising=False)
    with frozen.without_our_libraries():
        looked.append("started")
    assert looked == [None, "started", "C:/ours"]
