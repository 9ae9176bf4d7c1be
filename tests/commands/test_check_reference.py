"""What the command says about broken files, and what it makes of them, word for word: tests/reference/checks.

`python -m tests.commands.test_check_reference` writes the answers anew; look at what changed before you keep it.
"""

import os
from pathlib import Path

import pytest

from tests.commands.running import run

FOLDER = Path(__file__).parents[1] / "reference" / "checks"
FILES = {"spreadsheet.csv": "openai-chat", "chat.jsonl": "openai-chat", "pairs.jsonl": "completions"}


def answer(name: str, out: Path) -> tuple[str, bytes]:
    """What is said about a file, and the mended file."""
    ran = run("check", FOLDER / name, "--target", FILES[name], "--fix", out)
    return f"status {ran.status}\n{ran.text}{ran.err}".replace(os.linesep, "\n"), out.read_bytes()


@pytest.mark.parametrize("name", FILES)
def test_says_and_mends_as_before(name: str, tmp_path: Path) -> None:
    said, mended = answer(name, tmp_path / "mended.jsonl")
    assert said == (FOLDER / f"{name}.said.txt").read_text("utf-8")
    assert mended == (FOLDER / f"{name}.mended.jsonl").read_bytes()


if __name__ == "__main__":
    for each in FILES:
        words, rows = answer(each, FOLDER / f"{each}.mended.jsonl")
        (FOLDER / f"{each}.said.txt").write_text(words, "utf-8")
