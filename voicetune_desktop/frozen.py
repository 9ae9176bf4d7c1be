"""What only a frozen program has to do, which is its own Python."""

import os
import sys
from collections.abc import Generator, MutableMapping
from contextlib import contextmanager

OURS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Variables that the packing points to our own libraries; what they were before has _ORIG after its name."""


def become_child_if_asked() -> None:
    """Do the work of a child process, and end, if a frozen program was started as one; call it first of all."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        give_libraries_back(os.environ)
        freeze_support()


def give_libraries_back(environment: MutableMapping[str, str]) -> None:
    """Let programs that we start, such as the file manager, find the system's libraries; ours are found already."""
    for name in OURS:
        former = environment.get(f"{name}_ORIG")
        if former is None:
            environment.pop(name, None)
        else:
            environment[name] = former


@contextmanager
def without_our_libraries() -> Generator[None]:
    """Start programs of others in here: on Windows they also look for libraries where this one was told to, which is among ours."""
    ours = getattr(sys, "_MEIPASS", None)
    if sys.platform != "win32" or ours is None:
        yield
        return
    import ctypes

    look_in = ctypes.windll.kernel32.SetDllDirectoryW
    look_in(None)
    try:
        yield
    finally:
        look_in(ours)
