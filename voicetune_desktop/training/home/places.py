"""Paths that a person typed, or that were stored long ago: what cannot be looked at is not there."""

from pathlib import Path


def absolute(typed: Path) -> Path:
    """The place that is meant; "~" is the person's home, and a home that nobody has is a name like any other."""
    try:
        return typed.expanduser().absolute()
    except RuntimeError:
        return typed.absolute()


def is_file(path: Path) -> bool:
    """Whether a file lies there."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder lies there."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
