"""The trainers' own code as judge of our files. It runs in another Python, the one that VOICETUNE_JUDGES names."""

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
OFFLINE = {"TOGETHER_NO_BANNER": "1", "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "PYTHONUTF8": "1"}

Ask = Callable[[str, object], Any]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Runs a script of `scripts` with a question (JSON) and gives its answer; skips the test where no judge is installed."""

    def ask(script: str, question: object) -> Any:
        python = os.environ.get(VARIABLE)
        if not python:
            pytest.skip(f"{VARIABLE} names no Python that has packaging/requirements/judges.in.")
        environment = {**os.environ, **OFFLINE, "HF_HOME": str(tmp_path / "hf")}
        done = subprocess.run(
            [python, SCRIPTS / script],
            input=json.dumps(question),
            capture_output=True,
            text=True,
            env=environment,
            cwd=tmp_path,
            check=False,
        )
        if done.returncode == MISSING:
            pytest.skip(f"The Python that {VARIABLE} names cannot run {script}: {done.stderr.strip()}")
        assert not done.returncode, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return ask
