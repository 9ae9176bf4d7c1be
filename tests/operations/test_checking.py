"""What looks like private data is counted by kind, with lines and without a word of it."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands.running import environment
from tests.operations.driving import result_of
from voicetune_desktop.operations import private_left
from voicetune_desktop.operations.checking import check_training_files


def file(folder: Path, name: str, texts: list[str]) -> Path:
    path = folder / name
    talk = [[{"role": "user", "content": f"{number}?"}, {"role": "assistant", "content": text}] for number, text in enumerate(texts)]
    path.write_bytes(b"".join(json.dumps({"messages": messages}).encode() + b"\n" for messages in talk))
    return path


def left(*files: Path, **options: bool) -> list[tuple[int | None, str]]:
    checked = result_of(check_training_files(files, "openai-chat", **options))
    return [(one.line, one.message) for one in checked.problems if one.check == "private_data"]


def private(*files: Path) -> list[tuple[str, int | None, str]]:
    """Severity, line and kind of all that is said about private data."""
    checked = result_of(check_training_files(files, "openai-chat"))
    return [(one.severity, one.line, one.message.partition("(")[2].partition(")")[0]) for one in checked.problems if "private" in one.check]


def test_counts_private_data_by_kind_and_line(tmp_path: Path) -> None:
    path = file(tmp_path, "train.jsonl", ["fine", "write to joost@tulpenveld.nl", "or mila@tulpenveld.nl, or ivo@tulpenveld.nl"])
    assert left(path) == [(2, "Places like private data (email address): 3, in lines 2, 3. None of them is one that VoiceTune invents.")]
    assert left(path, private=False) == []


def test_what_nobody_can_have_is_not_counted(tmp_path: Path) -> None:
    texts = [
        "write to maple12@example.org",
        "or call +44 7700 900123",
        "from 192.0.2.17",
        "to GB98 TEST 2020 1555 5555 55",
        "see https://example.org/k3x",
    ]
    assert private(file(tmp_path, "train.jsonl", texts)) == []


def test_what_cannot_be_told_is_advice(tmp_path: Path) -> None:
    texts = ["my passport number is K1234567", "I live at 7 Thornbury Road", "and she at 48 Larch Street, passport number K7654321"]
    found = [("advice", 2, "address"), ("advice", 1, "passport number"), ("warning", 3, "address")]
    assert sorted(private(file(tmp_path, "train.jsonl", texts))) == sorted(found)


def test_tells_files_apart_and_never_quotes(tmp_path: Path) -> None:
    one, two = file(tmp_path, "a.jsonl", ["joost@tulpenveld.nl"]), file(tmp_path, "b.jsonl", ["fine", "mila@tulpenveld.nl"])
    found = left(one, two)
    assert [(line, message.split(":")[0]) for line, message in found] == [(1, "a.jsonl"), (2, "b.jsonl")]
    assert not any("tulpenveld" in message for _, message in found)


def test_finds_the_same_in_portions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file(tmp_path, "train.jsonl", [f"person{number}@tulpenveld.nl" for number in range(20)])
    whole = left(path)
    monkeypatch.setattr(private_left, "_PORTION", 50)
    assert left(path) == whole
    assert "in lines 1, 2, 3, 4, 5 and 15 more" in whole[0][1]


def test_finds_the_same_in_processes_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file(tmp_path, "train.jsonl", [f"person{number}@tulpenveld.nl" for number in range(20)])
    whole = left(path)
    monkeypatch.setattr(private_left, "_PORTION", 50)
    monkeypatch.setattr(private_left, "_MUCH", 0)
    assert left(path) == whole


STARTED = """
import os, sys
from voicetune_desktop.operations import private_left
os.cpu_count = lambda: 2
if __name__ == "__main__":
    with private_left.PrivateLeft(1 << 30) as left:
        left.hear(0, 1, ["hi"])
        left._scan()
        left._running[0].result()
        print(*left._pool._processes, flush=True)
        os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_processes_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(STARTED)
    script = subprocess.run([sys.executable, tmp_path / "script.py"], stdout=subprocess.PIPE, env=environment(), check=False, timeout=60)
    assert script.returncode == -9
    (helper,) = script.stdout.split()
    arguments = Path(f"/proc/{helper.decode()}/cmdline")
    ends = time.monotonic() + 60
    while arguments.exists() and arguments.read_bytes() and time.monotonic() < ends:
        time.sleep(0.1)
    assert not (arguments.exists() and arguments.read_bytes())
