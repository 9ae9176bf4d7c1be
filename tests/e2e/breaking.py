"""Makes one function of the program fail in every process that starts with this environment, with secrets in the error.

The folder that `broken` gives holds a `sitecustomize.py`, which Python runs before anything else. As in that of `quick`, a
passphrase becomes a key without much memory and time there.
"""

import os
from pathlib import Path

SECRETS = ("Kanariev", "yellowfeather", "seven-green-kettles", "birds@canary.example")

QUICK_KIB = 1024
_QUICK = """
from voicetune_desktop.project import recovery

recovery.ARGON2_MEMORY_KIB = {memory}
"""
_BROKEN = """
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


def quick(folder: Path) -> Path:
    """A folder for PYTHONPATH with which nothing is broken."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_QUICK.format(memory=QUICK_KIB), encoding="utf-8")
    return folder


def broken(folder: Path, place: str, how: str) -> Path:
    """A folder for PYTHONPATH. `place` is "module:function" or a class to break; `how` is error, panic, full or die."""
    module, _, name = place.partition(":")
    with (quick(folder) / "sitecustomize.py").open("a", encoding="utf-8") as site:
        site.write(_BROKEN.format(secrets=SECRETS, how=how, module=module, name=name))
    return folder


def holding(folders: list[Path], *others: bytes) -> list[Path]:
    """Files below these folders with a secret in their bytes or their names."""
    secrets = [*(secret.encode() for secret in SECRETS), *others]
    files = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    return sorted(path for path in files if any(secret in path.read_bytes() or secret in os.fsencode(path.name) for secret in secrets))
