"""The environment that a trainer sees: the person's own, without what is ours and without keys of services."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_OURS = ("VOICETUNE", "_PYI", "_MEI", "OPENAI_", "__PYVENV_LAUNCHER__")
"""Beginnings of variables that belong to this app, to its packing, or to the client that it uses."""
_KEYS = ("_API_KEY", "_API_TOKEN")
_PACKED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Variables that the packed app points to its own libraries; what they were before has _ORIG after its name."""
_SAID = {
    "PYTHONUNBUFFERED": "1",
    "PYTHONUTF8": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "AXOLOTL_DO_NOT_TRACK": "1",
}
"""Output at once and as UTF-8, and no reports of how a trainer is used."""


def surroundings(python: str, given: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables for a program of a Python, whose other programs are found first, as in an environment that is activated."""
    given = os.environ if given is None else given
    kept = {name: value for name, value in given.items() if not name.startswith(_OURS) and not name.endswith(_KEYS)}
    for name in _PACKED:
        former = kept.pop(f"{name}_ORIG", None)
        if former is not None:
            kept[name] = former
        elif hasattr(sys, "frozen"):
            kept.pop(name, None)
    path = os.pathsep.join(filter(None, (str(Path(python).parent), kept.get("PATH", ""))))
    return {**kept, "PATH": path, **_SAID}
