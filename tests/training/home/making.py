"""A folder for TRL with a made-up trainer in an environment of its own: a real program, a real child process, a real log."""

import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from tests.targets.golden import REFERENCE

LAUNCH = "import runpy, sys\nrunpy.run_path(sys.argv[1], run_name='__main__')\n"
SAYS = """
import time
def say(step, of, loss):
    bar = f"{100 * step // of:3}%|####      | {step}/{of} [00:01<00:02,  1.00it/s]"
    print(f"\\r{bar}\\r{'':40}\\r{{'loss': '{loss}', 'grad_norm': '0.3', 'learning_rate': '1e-04', 'epoch': '{step / of}'}}")
    print(f"\\r{bar}", end="", flush=True)
"""
WELL = SAYS + "print('loading the base model')\nfor step in (5, 10):\n    say(step, 10, 3 - step / 10)\n"
LONG = SAYS + "say(5, 1000, 2.5)\nprint('\\nunder way', flush=True)\nwhile True:\n    time.sleep(0.05)\n"
CRASHES = SAYS + "say(5, 10, 2.5)\nraise SystemExit(7)\n"
POLITE = "import signal, sys\nsignal.signal(signal.SIGTERM, lambda *_: (print('saving', flush=True), sys.exit(0)))\n" + LONG
DEAF = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + LONG
FLOODS = SAYS + "for step in range(1, 21):\n    say(step, 20, 2)\n    print('x' * 999_999)\n    print('noise\\n' * 20_000)\n"
"""What the made-up trainers do."""


def made_bundle(folder: Path, script: str = WELL, *, installed: bool = True) -> Path:
    """A folder for TRL whose train.py is a script; with its trainer in .venv, or without one."""
    copytree(REFERENCE / "trl", folder)
    (folder / "train.py").write_text(script, encoding="utf-8")
    if installed:
        made_environment(folder / ".venv", {"trl/__init__.py": "", "accelerate/commands/launch.py": LAUNCH})
    return folder


def made_environment(folder: Path, files: dict[str, str]) -> Path:
    """An environment with some modules."""
    pytest.importorskip("venv").create(folder, symlinks=sys.platform != "win32")
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)}))
    for name, text in files.items():
        (packages / name).parent.mkdir(parents=True, exist_ok=True)
        (packages / name).write_text(text, encoding="utf-8")
    return folder


def wait_until(true: Callable[[], object], seconds: float = 20) -> None:
    """Wait for something that another process does."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until
        time.sleep(0.02)
