"""What only a frozen program has to do, which is its own Python."""

import os
import sys
from collections.abc import MutableMapping

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
