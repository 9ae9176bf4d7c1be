"""One visit, in namespaces of its own: `python -m tests.stranger.visit IMAGE OLDER NEWER PICTURES`, started by `tests.stranger`."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.stranger import image, traces
from tests.stranger.session import PICTURES


def main(arguments: list[str]) -> int:
    """Install, walk, upgrade, walk, remove; 1 where something is left that is nobody's."""
    system, older, newer, pictures = map(Path, arguments)
    with image.visited(system) as (root, changed):
        there = packages(root)
        image.inside(root, "install", "--directory", "--mode=777", str(PICTURES))
        try:
            install(root, older)
            walk(root, "before")
            install(root, newer)
            walk(root, "after")
        finally:
            shutil.move(root / PICTURES.relative_to("/"), pictures)
        image.apt(root, "purge", "voicetune")
        image.apt(root, "purge", *(packages(root) - there))
        left = traces.left(system, changed)
    for owner in ("the person", traces.NOBODY):
        print(f"Left of {owner}:", *(place for place, whose in left.items() if whose == owner), sep="\n  /", flush=True)
    return int(traces.NOBODY in left.values())


def install(root: Path, package: Path) -> None:
    """As a click on the package does it: with what it needs and what it recommends."""
    shutil.copy(package, root / "run" / "package.deb")
    image.apt(root, "install", "/run/package.deb")
    told = image.inside(root, "dpkg-query", "--show", "--showformat=${Version} ${db:Status-Status}", "voicetune")
    print(f"Installed {told}", flush=True)


def packages(root: Path) -> set[str]:
    """What is installed. Of what came along with the app, apt would keep some, as others of the system recommend it."""
    return set(image.inside(root, "dpkg-query", "--show", "--showformat=${binary:Package}\\n").split())


def walk(root: Path, verb: str) -> None:
    """Have the person do something, with no network."""
    subprocess.run(["unshare", "--net", sys.executable, "-m", "tests.stranger.walk", str(root), verb], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
