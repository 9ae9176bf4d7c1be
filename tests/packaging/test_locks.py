"""The locked requirements: complete for every system and Python, hashed, and free of addresses."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from itertools import product
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = {name: (ROOT / "packaging" / "requirements" / f"{name}.lock").read_text(encoding="utf-8") for name in ("run", "dev", "package")}
DISPENSABLE = {"cld3-py"}
"""Packages that are not there for every computer, and without which the program says what it cannot do."""
SYSTEMS = {
    "linux": {"os_name": "posix", "platform_system": "Linux"},
    "darwin": {"os_name": "posix", "platform_system": "Darwin"},
    "win32": {"os_name": "nt", "platform_system": "Windows"},
}
COMPUTERS = [
    {**default_environment(), **names, "sys_platform": system, "python_version": python, "python_full_version": f"{python}.0"}
    for (system, names), python in product(SYSTEMS.items(), ("3.11", "3.12", "3.13", "3.14"))
]


def pinned(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)(?: ; .*)? \\$", LOCKS[lock], re.MULTILINE))


def needed(name: str, computer: dict[str, str]) -> Iterator[str]:
    """Names that a package needs on a computer, without its extras."""
    for text in distribution(name).requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({**computer, "extra": ""}):
            yield canonicalize_name(requirement.name)


@pytest.mark.parametrize("computer", COMPUTERS, ids=lambda computer: f"{computer['sys_platform']}-{computer['python_version']}")
def test_everything_a_package_needs_is_locked_too(computer: dict[str, str]) -> None:
    locked = {"run": set(pinned("run")), "dev": {*pinned("run"), *pinned("dev")}}
    missing = {
        (name, need) for lock, names in locked.items() for name in pinned(lock) for need in needed(name, computer) if need not in names
    }
    assert missing == set()


def test_what_the_project_asks_for_is_locked_in_a_version_that_fits() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for requirement in map(Requirement, wanted):
        assert requirement.specifier.contains(pinned("run")[canonicalize_name(requirement.name)])


@pytest.mark.parametrize("other", ["dev", "package"])
def test_locks_agree(other: str) -> None:
    run, others = pinned("run"), pinned(other)
    assert {name: others[name] for name in run.keys() & others.keys()} == {name: run[name] for name in run.keys() & others.keys()}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_hashes_and_holds_on_every_computer(lock: str) -> None:
    packages = re.findall(r"^[a-z0-9-]+==.*$", LOCKS[lock], re.MULTILINE)
    assert len(packages) == len(pinned(lock))
    assert {line.partition("==")[0] for line in packages if " ; " in line} <= DISPENSABLE
    assert len(re.findall(r"\\\n    --hash=sha256:[0-9a-f]{64}", LOCKS[lock])) >= len(packages)


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_address_and_no_place(lock: str) -> None:
    assert not re.search(r"://|index|find-links|trusted|^\s*#.* /", LOCKS[lock], re.MULTILINE)
