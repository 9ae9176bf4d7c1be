"""A wheel carries the resources; the source tree does not copy them."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAME = "vocabularies/o200k_base.tiktoken"
SHOW = f"from voicetune_desktop.paths import resource; path = resource('{NAME}'); print(path); print(path.stat().st_size)"


def located(cwd: Path, extra: dict[str, str]) -> tuple[Path, int]:
    shown = subprocess.run([sys.executable, "-c", SHOW], cwd=cwd, env={**os.environ, **extra}, capture_output=True, text=True, check=True)
    path, size = shown.stdout.splitlines()
    return Path(path), int(size)


def test_installed_wheel_finds_its_resources(tmp_path: Path) -> None:
    options = ["--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, "--target", str(tmp_path), str(ROOT)], check=True)
    path, size = located(tmp_path, {"PYTHONPATH": str(tmp_path)})
    assert path == tmp_path / "voicetune_desktop" / "resources" / NAME
    assert size == (ROOT / "resources" / NAME).stat().st_size
    assert not (tmp_path / "tests").exists()


def test_source_tree_uses_the_one_folder_at_its_top() -> None:
    assert located(ROOT, {})[0] == ROOT / "resources" / NAME
