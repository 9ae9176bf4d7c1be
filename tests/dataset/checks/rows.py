"""Rows and files of training data for tests."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.operations.driving import result_of
from voicetune_desktop.dataset.checks.files import Checked, check_files, fix_file
from voicetune_desktop.dataset.checks.one_file import FileCheck
from voicetune_desktop.dataset.checks.rules import rules_for
from voicetune_desktop.dataset.checks.sources import Source
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.model import CheckProblem

USER = {"role": "user", "content": "hi"}
ANSWER = {"role": "assistant", "content": "hello"}


def row(*messages: object, **more: Any) -> bytes:
    """One example with these messages; without any, a good one."""
    return json.dumps({"messages": list(messages) or [USER, ANSWER], **more}).encode()


def good(count: int) -> list[bytes]:
    """So many good examples, all different."""
    return [row({"role": "user", "content": f"question {number}"}, ANSWER) for number in range(count)]


def written(folder: Path, rows: Iterable[bytes], name: str = "train.jsonl") -> Path:
    """A file with these lines."""
    path = folder / name
    path.write_bytes(b"".join(line + b"\n" for line in rows))
    return path


def found(folder: Path, *rows: bytes, **options: Any) -> dict[str, list[int | None]]:
    """Checks that find something in a file of these lines and 60 good ones, with the lines where they do."""
    problems: dict[str, list[int | None]] = {}
    for problem in check_file(written(folder, [*rows, *good(60)]), **options):
        problems.setdefault(problem.check, []).append(problem.line)
    return problems


def checked(*files: Path, **options: Any) -> Checked:
    """What the checks of several files say."""
    return result_of(check_files(files, **options))


def fixed(folder: Path, *rows: bytes) -> tuple[list[Any], list[str]]:
    """The rows after all safe fixes, and the checks that reported one."""
    path, out = written(folder, rows), folder / "fixed.jsonl"
    reported = fix_file(path, out).problems
    return [json.loads(line) for line in out.read_bytes().split(b"\n") if line], [problem.check for problem in reported]


def check_file(path: Path, target: str = "openai-chat", *, held_out: bool = False, **options: Any) -> list[CheckProblem]:
    """The problems of one file."""
    return result_of(check_files([path], target, held_out=[path] if held_out else (), **options)).problems


def check_rows(rows: Iterable[bytes], *, held_out: bool = False) -> list[CheckProblem]:
    """The problems of rows that are in no file yet."""
    with FileCheck(rules_for("openai-chat"), DEFAULT_MODEL, held_out=held_out) as check:
        for _ in check.rows(Source.of(enumerate(rows, 1))):
            pass
        return check.problems(0)


def checks_of(path: Path, target: str = "openai-chat") -> list[tuple[int | None, str]]:
    """Lines and checks of all problems of a file."""
    return [(problem.line, problem.check) for problem in check_file(path, target)]


def mended(path: Path, target: str = "openai-chat") -> list[Any]:
    """The examples of a file after all safe fixes."""
    out = path.with_name("mended.jsonl")
    fix_file(path, out, target)
    return [json.loads(line) for line in out.read_bytes().split(b"\n") if line]
