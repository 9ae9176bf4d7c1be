"""Real trainers, started and watched as the app does it, with a tiny model: they end well and their logs give curves."""

from collections.abc import Mapping
from pathlib import Path
from shutil import copytree

import pytest

from tests.judges.conftest import OFFLINE, Ask
from tests.judges.test_home_runs import TORCHTUNE_SIZES
from tests.operations.driving import result_of
from tests.targets.golden import REFERENCE
from tests.training.making import place_in
from voicetune_desktop.operations.home_training import start_at_home, watch_at_home
from voicetune_desktop.training.home.trainers import TRAINERS, base_of
from voicetune_desktop.training.records import Phase
from voicetune_desktop.training.store import progress
from voicetune_desktop.training.store.file import TrainingStore

SMALL: Mapping[str, Mapping[str, str]] = {
    "trl": {"epochs = 3": "epochs = 6"},
    "mlx": {"num_layers: 16": "num_layers: 2"},
    "axolotl": {
        "adapter: qlora": "adapter: lora\nlora_mlp_kernel: false\nlora_qkv_kernel: false\nlora_o_kernel: false",
        "load_in_4bit: true": "load_in_4bit: false",
        "bf16: auto": "bf16: false",
        "num_epochs: 3": "num_epochs: 20",
    },
    "llama-factory": {"quantization_bit: 4": "use_cpu: true", "bf16: true": "bf16: false", "num_train_epochs: 3": "num_train_epochs: 6"},
    "torchtune": {
        "torchtune.models.qwen2_5.lora_qwen2_5_7b_instruct": "\n  ".join(
            ["torchtune.models.qwen2.lora_qwen2", *(f"{name}: {size}" for name, size in TORCHTUNE_SIZES.items() if name != "quantize_base")]
        ),
        "quantize_base: true": "quantize_base: false",
        '"00004"': '"00001"',
        "device: cuda": "device: cpu",
        "dtype: bf16": "dtype: fp32",
        "fused: true": "fused: false",
    },
}
"""What a processor and a tiny model need changed in the settings of a folder."""
NEEDS = {"axolotl": ["axolotl", "schedulefree"], "llama-factory": ["llamafactory", "gradio"]}
SPLIT = ("torchtune",)
"""Trainers whose base model lies in the folder, in parts."""
CURVES = {"torchtune": {"train_loss"}}
"""What a trainer says; the others say how held-out rows do, too."""


def changed(folder: Path, target_id: str, base: Path) -> Path:
    """The folder for the tiny model: settings that are not there any more fail the test."""
    file = folder / TRAINERS[target_id].settings
    text = file.read_text("utf-8")
    model = {} if target_id in SPLIT else {base_of(folder, target_id): str(base)}
    for old, new in {**model, **SMALL[target_id]}.items():
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("target_id", SMALL)
def test_a_real_training_gives_a_curve(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target_id: str) -> None:
    for name, value in {**OFFLINE, "HF_HOME": str(tmp_path / "hf"), "CUDA_VISIBLE_DEVICES": "", "ACCELERATE_USE_CPU": "true"}.items():
        monkeypatch.setenv(name, value)
    folder = copytree(REFERENCE / target_id, tmp_path / target_id)
    split = target_id in SPLIT
    base = folder / "base" if split else tmp_path / "base"
    needs = NEEDS.get(target_id, [TRAINERS[target_id].module])
    made = ask("base.py", {"folder": str(base), "kind": "qwen2" if split else "qwen3", "split": split, "needs": needs})
    place = place_in(tmp_path)
    begun = result_of(start_at_home(place, changed(folder, target_id, base), target_id, made["python"]))
    ended = result_of(watch_at_home(place, begun.id))
    assert ended.phase == Phase.SUCCEEDED, (folder / "training.log").read_text("utf-8", "replace")[-3000:]
    assert Path(ended.tuned_model) == folder / "result"
    with TrainingStore(place) as store:
        curves = progress.metrics(store, ended.id)
    assert CURVES.get(target_id, {"train_loss", "valid_loss"}) <= curves.keys()
    assert all(0 < value < 20 for value in (point[1] for point in curves["train_loss"]))
