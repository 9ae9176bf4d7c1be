"""What only a frozen program has to do, which is its own Python."""

import sys


def become_child_if_asked() -> None:
    """Do the work of a child process, and end, if a frozen program was started as one; call it first of all."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
