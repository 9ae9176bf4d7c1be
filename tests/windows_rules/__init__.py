"""Our own code under rules of Windows, on a system that has others. A plugin for the tests, and for the processes that they start:

    python -X warn_default_encoding -m pytest -p tests.windows_rules -n0 TESTS

A file that some process of ours has open can be neither deleted nor moved, and names are those that Windows takes (rules.py). Only what
voicetune_desktop does is judged. What was refused is listed at the end, with the line that asked: code that gets over it deletes nothing.
What types can tell, `pyright --pythonplatform Windows` tells.
"""

import os
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from tests.windows_rules import rules

CHILDREN = Path(__file__).parent / "children"
"""Its sitecustomize.py is what each Python reads that a test starts."""


def pytest_configure(config: pytest.Config) -> None:
    """Obey from now on."""
    os.environ.setdefault(rules.TOLD, tempfile.mkstemp(prefix="windows-rules-")[1])
    rules.obey()
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(CHILDREN), os.environ.get("PYTHONPATH"))))
    os.environ["PYTHONWARNDEFAULTENCODING"] = "1"
    config.addinivalue_line("filterwarnings", "ignore::EncodingWarning")
    config.addinivalue_line("filterwarnings", "error::EncodingWarning:voicetune_desktop.*")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what was refused, in the processes of the tests, too."""
    file = Path(os.environ[rules.TOLD])
    told = Counter(file.read_text(encoding="utf-8").splitlines())
    file.unlink()
    if told:
        terminalreporter.section("What Windows would have refused")
        for what, times in told.most_common():
            terminalreporter.write_line(f"{times:5} {what}")
