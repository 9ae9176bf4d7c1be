"""A packed app that is small: two real programs of this system, papers, and one file inside."""

import shutil
from pathlib import Path


def stub_app(folder: Path, content: str = "first") -> Path:
    """Make it; gives its folder."""
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    (inside / "part.txt").write_text(content)
    for name in ("voicetune", "voicetune-desktop"):
        shutil.copy(shutil.which("true") or "/bin/true", folder / name)
        (folder / name).chmod(0o755)
    for name in ("LICENSE.txt", "THIRD_PARTY.txt"):
        (folder / name).write_text(f"{name} of {content}\n")
    return folder
