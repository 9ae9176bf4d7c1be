"""The trainers' own code as judge of our files. It runs in another Python, one of those that VOICETUNE_JUDGES names."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

VARIABLE = "VOICETUNE_JUDGES"
SCRIPTS = Path(__file__).parent / "scripts"
MISSING = 3
"""The exit status of a script that has not found its package."""
OFFLINE = {"TOGETHER_NO_BANNER": "1", "AXOLOTL_DO_NOT_TRACK": "1", "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "PYTHONUTF8": "1"}

Ask = Callable[[str, object], Any]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Runs a script of `scripts` with a question (JSON) and gives its answer; skips the test where no judge is installed."""

    def ask(script: str, question: object) -> Any:
        pythons = [python for python in os.environ.get(VARIABLE, "").split(os.pathsep) if python]
        if not pythons:
            pytest.skip(f"{VARIABLE} names no Python that has packaging/requirements/judges.in.")
        for python in pythons:
            done = run(python, script, question, tmp_path)
            if done.returncode != MISSING:
                assert not done.returncode, done.stderr
                return json.loads(done.stdout.splitlines()[-1])
        pytest.skip(f"No Python that {VARIABLE} names can run {script}: {done.stderr.strip()}")

    return ask


def run(python: str, script: str, question: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """One script in one Python, without a network."""
    return subprocess.run(
        [python, SCRIPTS / script],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        env={**os.environ, **OFFLINE, "HF_HOME": str(folder / "hf")},
        cwd=folder,
        check=False,
    )
