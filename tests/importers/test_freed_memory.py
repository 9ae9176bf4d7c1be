"""Memory that is freed and asked for again."""

import platform
import subprocess
import sys

import pytest

FAULTS = """
import resource
from voicetune_desktop.importers.sources.freed_memory import keep_freed_memory
keep_freed_memory()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(100):
    [bytes([1]) * 200_000 for _ in range(3)]
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""
"""A hundred times 150 pages, as the windows of a file are read."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other systems keep it, or not, by rules of their own")
def test_freed_memory_stays_for_what_is_read_next() -> None:
    found = subprocess.run([sys.executable, "-c", FAULTS], capture_output=True, text=True, check=True)
    assert int(found.stdout) < 1_500
