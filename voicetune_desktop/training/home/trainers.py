"""The trainers of folders that are ready to run: how each is started, what it is made for, and what a folder says of itself."""

import re
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.home.places import is_file

REQUIREMENTS = "requirements.txt"
_LARGEST = 1_000_000
"""Bytes of a settings file that are read."""


class NoBundle(VoiceTuneError):
    """A folder is none that was made for a trainer."""


class Trainer(Struct, frozen=True):
    """How a trainer is started: `words` follow its Python. `base` finds the base model's name in the file `settings`."""

    module: str
    package: str
    program: str
    words: tuple[str, ...]
    settings: str
    base: str
    systems: tuple[tuple[str, str], ...] = ()
    """Systems and processors that it is made for, as `sys.platform` and `platform.machine` say; "" is any."""
    needs: str = ""
    """A sentence for other systems."""
    model_folder: str = ""
    """A folder that the base model must lie in before."""


TRAINERS: Mapping[str, Trainer] = {
    "trl": Trainer(
        "trl",
        "trl",
        "accelerate",
        ("-m", "accelerate.commands.launch", "train.py"),
        "settings.toml",
        r'^base *= *"(.+)"',
    ),
    "unsloth": Trainer(
        "unsloth",
        "unsloth",
        "unsloth",
        ("train.py",),
        "settings.toml",
        r'^base *= *"(.+)"',
        (("linux", ""), ("win32", "")),
        "Unsloth runs on Linux and Windows only, with a graphics card.",
    ),
    "mlx": Trainer(
        "mlx_lm",
        "mlx-lm",
        "mlx_lm.lora",
        ("-m", "mlx_lm", "lora", "--config", "config.yaml"),
        "config.yaml",
        r'^model: *"?([^"\r\n]+)"?',
        (("darwin", "arm64"),),
        "MLX is made for Macs with Apple silicon.",
    ),
    "axolotl": Trainer(
        "axolotl",
        "axolotl",
        "axolotl",
        ("-m", "axolotl.cli.main", "train", "config.yaml"),
        "config.yaml",
        r'^base_model: *"?([^"\r\n]+)"?',
        (("linux", ""),),
        "Axolotl runs on Linux only, with a graphics card.",
    ),
    "llama-factory": Trainer(
        "llamafactory",
        "llamafactory",
        "llamafactory-cli",
        ("-m", "llamafactory.cli", "train", "train.yaml"),
        "train.yaml",
        r'^model_name_or_path: *"?([^"\r\n]+)"?',
    ),
    "torchtune": Trainer(
        "torchtune",
        "torchtune",
        "tune",
        ("-m", "torchtune._cli.tune", "run", "lora_finetune_single_device", "--config", "config.yaml"),
        "config.yaml",
        r"^ *_component_: *torchtune\.models\.\w+\.lora_(\w+)",
        model_folder="base",
    ),
}


def trainer_of(folder: Path) -> str:
    """The id of the target that a folder was made for, by what it says that it requires. Raises NoBundle."""
    required = text_of(folder / REQUIREMENTS)
    for target_id, one in TRAINERS.items():
        if re.search(rf"^{re.escape(one.package)}\b(?!-)", required, re.MULTILINE) and is_file(folder / one.settings):
            return target_id
    raise NoBundle("This folder was not made for training at home.", "Save the files for a trainer at home first, then choose that folder.")


def base_of(folder: Path, target_id: str) -> str:
    """The base model that a folder names; empty where it names none."""
    one = TRAINERS[target_id]
    found = re.search(one.base, text_of(folder / one.settings), re.MULTILINE)
    return found[1].strip()[:200] if found else ""


def text_of(file: Path) -> str:
    """The text of a file of a folder; empty where it cannot be read."""
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            return opened.read(_LARGEST)
    except (OSError, ValueError):
        return ""
