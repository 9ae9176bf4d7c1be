"""What the app is made of: the packages inside, as the locks and this environment have them, and the bill of materials (CycloneDX)."""

from __future__ import annotations

import hashlib
import json
import platform
import re
import sys
import time
import uuid
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, Iterator

from places import ROOT, moment

APP = "voicetune-desktop"
ANY_NAME = re.compile(r"[-_.]+")


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
    expression, short = (said[name].strip() if name in said else "" for name in ("License-Expression", "License"))
    return expression or short.partition("\n")[0].strip() or " or ".join(kinds) or "see its text"


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
    parts = [_part(package) for package in inside()]
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


def plain(name: str) -> str:
    """The name of a package as indexes write it."""
    return ANY_NAME.sub("-", name).lower()


def _needed_by(package: Distribution) -> Iterator[str]:
    from packaging.requirements import Requirement

    for text in package.requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield plain(requirement.name)
