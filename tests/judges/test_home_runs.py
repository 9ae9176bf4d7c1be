"""The folders for training at home run as they are written, with a tiny model in place of the base model."""

from typing import Any

import pytest

from tests.judges.conftest import Ask
from tests.targets.golden import REFERENCE

TRL = [
    {"words": ["-m", "accelerate.commands.launch", "--cpu", "train.py", "--base", "BASE", "--max-steps", "2"]},
    {"words": ["talk.py", "--base", "BASE"], "said": "hello\n\n"},
    {"words": ["talk.py", "--base", "BASE", "--join", "joined"]},
]
MLX = [{"words": ["-m", "mlx_lm", "lora", "--config", "config.yaml", "--model", "BASE", "--num-layers", "2", "--iters", "4"]}]
TORCHTUNE_SIZES = {
    "vocab_size": 151_936,
    "num_layers": 2,
    "num_heads": 2,
    "num_kv_heads": 1,
    "embed_dim": 32,
    "intermediate_dim": 64,
    "max_seq_len": 4096,
    "norm_eps": 1e-6,
    "rope_base": 1e6,
    "tie_word_embeddings": "false",
    "quantize_base": "false",
}
TORCHTUNE = ["-m", "torchtune._cli.tune", "run", "lora_finetune_single_device", "--config", "config.yaml"]
TORCHTUNE += ["epochs=1", "device=cpu", "dtype=fp32", "optimizer.fused=false", "checkpointer.checkpoint_files.max_filename='00001'"]
TORCHTUNE += ["model._component_=torchtune.models.qwen2.lora_qwen2", *(f"model.{name}={size}" for name, size in TORCHTUNE_SIZES.items())]
AXOLOTL = ["-m", "axolotl.cli.main", "train", "config.yaml", "--launcher", "python", "--base-model", "BASE", "--max-steps", "2"]
AXOLOTL += ["--adapter", "lora", "--no-load-in-4bit", "--bf16", "false"]
AXOLOTL += ["--no-lora-mlp-kernel", "--no-lora-qkv-kernel", "--no-lora-o-kernel"]
LLAMA_FACTORY = ["-m", "llamafactory.cli", "train", "train.yaml", "model_name_or_path=BASE", "max_steps=2"]
LLAMA_FACTORY += ["use_cpu=true", "bf16=false", "quantization_bit=null"]


def run(ask: Ask, home: str, commands: list[Any], *needs: str, **more: Any) -> list[str]:
    """The files of the folder after some commands, all of which went well, in a Python that has the packages that they need."""
    answer = ask("runs.py", {"folder": str(REFERENCE / home), "commands": commands, "needs": needs, **more})
    assert not [said for status, said in answer["said"] if status]
    return answer["files"]


def test_trl_trains_talks_and_joins(ask: Ask) -> None:
    assert {"result/adapter_model.safetensors", "joined/model.safetensors"} <= set(run(ask, "trl", TRL, "trl"))


def test_trl_trains_in_several_processes_as_on_several_cards(ask: Ask) -> None:
    words = ["-m", "torch.distributed.run", "--nproc_per_node", "2", "train.py", "--base", "BASE", "--max-steps", "2"]
    assert "result/adapter_model.safetensors" in run(ask, "trl", [{"words": words}], "trl", "torch")


def test_mlx_trains(ask: Ask) -> None:
    assert "result/adapters.safetensors" in run(ask, "mlx", MLX, "mlx_lm")


def test_torchtune_trains_the_adapter_that_talk_expects(ask: Ask) -> None:
    files = run(ask, "torchtune", [{"words": TORCHTUNE}], "torchtune", kind="qwen2", inside=True)
    assert {"result/epoch_0/adapter_model.safetensors", "result/epoch_0/adapter_config.json", "result/epoch_0/tokenizer.json"} <= set(files)


def test_axolotl_trains(ask: Ask) -> None:
    assert "result/adapter_model.safetensors" in run(ask, "axolotl", [{"words": AXOLOTL}], "axolotl", "schedulefree")


def test_llama_factory_trains(ask: Ask) -> None:
    assert "result/adapter_model.safetensors" in run(ask, "llama-factory", [{"words": LLAMA_FACTORY}], "llamafactory", "gradio")


@pytest.mark.parametrize(("trainer", "file"), [("axolotl", "config.yaml"), ("llama-factory", "train.yaml")])
def test_the_trainer_knows_every_setting(ask: Ask, trainer: str, file: str) -> None:
    assert ask("settings_known.py", {"trainer": trainer, "file": str(REFERENCE / trainer / file)}) == []
