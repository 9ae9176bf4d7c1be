"""Makes one function of the program fail in every process that starts with this environment, with secrets in the error.

The folder that `broken` gives holds a `sitecustomize.py`, which Python runs before anything else.
"""

import os
from pathlib import Path

SECRETS = ("Kanariev", "yellowfeather", "seven-green-kettles", "birds@canary.example")

_SITE = """
import importlib, os

def broken(*arguments, **named):
    secret = {secrets!r}, arguments, named
    if {how!r} == "die":
        os.abort()
    if {how!r} == "full":
        raise OSError(28, "No space left for " + repr(secret), repr(secret))
    raise ({{"error": ValueError, "panic": BaseException}}[{how!r}])(repr(secret)) from KeyError(repr(secret))

place = importlib.import_module({module!r})
was = getattr(place, {name!r})
setattr(place, {name!r}, type({name!r}, (was,), {{"__init__": broken}}) if isinstance(was, type) else broken)
"""


def broken(folder: Path, place: str, how: str) -> Path:
    """A folder for PYTHONPATH. `place` is "module:function" or a class to break; `how` is error, panic, full or die."""
    module, _, name = place.partition(":")
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_SITE.format(secrets=SECRETS, how=how, module=module, name=name), encoding="utf-8")
    return folder


def holding(folders: list[Path], *others: bytes) -> list[Path]:
    """Files below these folders with a secret in their bytes or their names."""
    secrets = [*(secret.encode() for secret in SECRETS), *others]
    files = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    return sorted(path for path in files if any(secret in path.read_bytes() or secret in os.fsencode(path.name) for secret in secrets))
