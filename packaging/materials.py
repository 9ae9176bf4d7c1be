"""What the app is made of: the packages inside, as the locks and this environment have them, and the bill of materials (CycloneDX)."""

from __future__ import annotations

import hashlib
import json
import platform
import re
import sys
import time
import uuid
from contextlib import closing
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, Iterator

from places import ROOT, moment

APP = "voicetune-desktop"
ANY_NAME = re.compile(r"[-_.]+")
_NUMBER = re.compile(r"\d+(?:\.\d+)+")


def version() -> str:
    """The version of the app."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "voicetune_desktop" / "__init__.py").read_text(encoding="utf-8"))
    assert found
    return found[1]


def inside() -> list[Distribution]:
    """The packages that the app needs on this system, by name."""
    found: dict[str, Distribution] = {}
    waiting = list(_needed_by(distribution(APP)))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = distribution(name)
            waiting += _needed_by(found[name])
    return [found[name] for name in sorted(found)]


def licence(package: Distribution) -> str:
    """The licence that a package says it has, as SPDX where it says so."""
    said = package.metadata
    kinds = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License ::")]
    expression, named = (said[name].strip() if name in said else "" for name in ("License-Expression", "License"))
    first = named.partition("\n")[0].strip()
    short = "" if first.startswith("Copyright") else first
    return expression or short or " or ".join(kinds) or "see its text"


def libraries() -> list[tuple[str, str]]:
    """What Python, Qt and the packages bring that is not Python: name and version of those whose faults are told to the public."""
    import pyexpat
    import sqlite3
    import ssl
    import zlib

    from cryptography.hazmat.backends.openssl import backend
    from PySide6.QtCore import qVersion

    from voicetune_desktop.project.sqlite import connect

    with closing(connect(":memory:")) as store:
        (cipher,), (below,) = (store.execute(asked).fetchone() for asked in ("PRAGMA cipher_version", "SELECT sqlite_version()"))
    said = [
        ("openssl", ssl.OPENSSL_VERSION),
        ("openssl", backend.openssl_version_text()),
        ("sqlite", sqlite3.sqlite_version),
        ("sqlite", below),
        ("sqlcipher", cipher),
        ("zlib", zlib.ZLIB_RUNTIME_VERSION),
        ("expat", pyexpat.EXPAT_VERSION),
        ("qt", qVersion()),
    ]
    return sorted({(name, _NUMBER.findall(text)[0]) for name, text in said})


def write(folder: Path) -> None:
    """Write the bill of materials, then SHA256SUMS of all that lies in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    bill = folder / f"voicetune-{version()}-{sys.platform}-{platform.machine().lower()}.cdx.json"
    bill.write_text(json.dumps(made_of(moment()), indent=1) + "\n", encoding="utf-8", newline="\n")
    write_sums(folder)


def write_sums(folder: Path) -> None:
    """Write the SHA-256 of each file in a folder into SHA256SUMS, as sha256sum reads it."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


def made_of(when: int) -> dict[str, Any]:
    """The bill as CycloneDX 1.6; the same packages at the same moment give the same bill."""
    parts = [*map(_part, inside()), *map(_library, libraries())]
    python = {"type": "platform", "name": "CPython", "version": platform.python_version(), "bom-ref": "python"}
    whole = {"type": "application", "name": APP, "version": version(), "bom-ref": APP, "licenses": [{"license": {"id": "MIT"}}]}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([whole, python, parts]))}",
        "version": 1,
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(when)), "component": whole},
        "components": [*parts, python],
        "dependencies": [{"ref": APP, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def _part(package: Distribution) -> dict[str, Any]:
    name = plain(package.metadata["Name"])
    address = f"pkg:pypi/{name}@{package.version}"
    return {
        "type": "library",
        "name": name,
        "version": package.version,
        "purl": address,
        "bom-ref": address,
        "licenses": [{"license": {"name": licence(package)}}],
    }


def _library(known: tuple[str, str]) -> dict[str, Any]:
    name, version = known
    address = f"pkg:generic/{name}@{version}"
    return {"type": "library", "name": name, "version": version, "purl": address, "bom-ref": address}


def plain(name: str) -> str:
    """The name of a package as indexes write it."""
    return ANY_NAME.sub("-", name).lower()


def _needed_by(package: Distribution) -> Iterator[str]:
    from packaging.requirements import Requirement

    for text in package.requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield plain(requirement.name)
