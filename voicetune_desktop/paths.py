"""Where things lie: bundled resources (source tree, wheel and frozen app) and the person's own folders."""

import re
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

_NO_LETTER = re.compile("[\ud800-\udfff]")
"""What Python makes of bytes that are no text."""


@cache
def resources() -> Path:
    """The folder of bundled resources."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """The path of one bundled resource, such as "icons/lock.svg"."""
    return resources() / name


def user_data() -> Path:
    """The folder for projects that the person did not put elsewhere; made on first use, readable by them alone."""
    from platformdirs import user_data_path

    folder = user_data_path("VoiceTune", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def user_config() -> Path:
    """The folder for the app's own settings; made on first use."""
    from platformdirs import user_config_path

    folder = user_config_path("VoiceTune", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def user_state() -> Path:
    """The folder for what the app notes about itself, such as crash reports; made on first use."""
    from platformdirs import user_state_path

    folder = user_state_path("VoiceTune", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def as_text(path: str) -> str:
    """A path, or a part of one, that can be stored: Linux allows names of files that are no text."""
    return _NO_LETTER.sub("\ufffd", path)


def leave_none_empty() -> None:
    """Remove those of the person's folders above that hold nothing."""
    for place in (user_data, user_config, user_state):
        with suppress(OSError):
            place().rmdir()
