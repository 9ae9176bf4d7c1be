"""The rules of Windows refuse what Windows refuses, to code of the app alone, and the app keeps them where it deletes and moves."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
KEEPING = (
    "tests/dataset/checks/test_fixing.py",
    "tests/importers/test_sqlite_copy.py::test_the_copy_of_what_is_no_database_goes_too",
    "tests/project/test_file.py::test_failed_creation_leaves_neither_file_nor_key",
    "tests/project/test_one_window.py::test_what_was_let_go_leaves_nothing_behind",
    "tests/test_temporary_folder.py",
    "tests/commands/test_interrupting.py::test_signal_ends_the_command_after_it_has_cleaned_up[SIGTERM-143-]",
)
"""Tests whose code once broke the rules, or is near to; release.md says how to run others."""
ASKING = """
import os, shutil, sys
from pathlib import Path
import rules

open("held", "w").close(); held = open("held")
os.mkdir("folder"); inside = open("folder/inside", "w")
rules.obey()
for ask in sys.argv[1:]:
    for who in (rules.APP + "asking.py", "/elsewhere/asking.py"):
        try:
            exec(compile(ask, who, "exec"))
            print("yes", end=" ")
        except OSError as error:
            print(error.errno, end=" ")
    print()
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Looks into /proc for who has what open; Windows has the rules itself.")


def test_code_of_the_app_is_refused_what_windows_refuses_and_nobody_else(tmp_path):
    asked = {
        "Path('held').rename('moved'); Path('moved').rename('held')": "13 yes",
        "Path('held').unlink(); Path('held').touch()": "13 yes",
        "shutil.rmtree('folder')": "13 yes",
        "open('a:b', 'w')": "22 yes",
        "open('con.txt', 'w')": "22 yes",
        "open('dot.', 'w')": "22 yes",
        "open('HELD', 'w')": "17 yes",
        "open('folder2', 'w')": "yes yes",
        "os.open('.', os.O_RDONLY)": "13 yes",
        "os.fsync(held.fileno())": "9 yes",
        "open('held').read()": "yes yes",
        f"open('{'n' * 250}', 'w')": "2 yes",
    }
    told = {"PYTHONPATH": str(ROOT / "tests" / "windows_rules"), "WINDOWS_RULES_TOLD": str(tmp_path / "told")}
    words = [sys.executable, "-c", ASKING, *asked]
    done = subprocess.run(words, cwd=tmp_path, env={**os.environ, **told}, capture_output=True, text=True, check=True)
    assert dict(zip(asked, map(str.strip, done.stdout.splitlines()), strict=True)) == asked
    assert "asking.py:1 os.rename: somebody has it open: held" in (tmp_path / "told").read_text()


def test_the_app_keeps_them_where_it_deletes_and_moves():
    words = [sys.executable, "-X", "warn_default_encoding", "-m", "pytest", "-p", "tests.windows_rules", "-n0", *KEEPING]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
