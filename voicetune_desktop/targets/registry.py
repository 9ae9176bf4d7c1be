"""The training formats that can be written."""

from collections.abc import Mapping

from voicetune_desktop.targets.alpaca import ALPACA
from voicetune_desktop.targets.axolotl import AXOLOTL
from voicetune_desktop.targets.azure import AZURE
from voicetune_desktop.targets.chatml import CHATML
from voicetune_desktop.targets.completions import COMPLETIONS
from voicetune_desktop.targets.fireworks import FIREWORKS
from voicetune_desktop.targets.gemini import GEMINI
from voicetune_desktop.targets.hf_datasets import HF_DATASETS
from voicetune_desktop.targets.llama_factory import LLAMA_FACTORY
from voicetune_desktop.targets.mistral import MISTRAL
from voicetune_desktop.targets.mlx import MLX
from voicetune_desktop.targets.nebius import NEBIUS
from voicetune_desktop.targets.ollama import OLLAMA
from voicetune_desktop.targets.openai_chat import OPENAI_CHAT
from voicetune_desktop.targets.openai_preference import OPENAI_PREFERENCE
from voicetune_desktop.targets.parquet_file import PARQUET
from voicetune_desktop.targets.sharegpt import SHAREGPT
from voicetune_desktop.targets.target import Target, TrainerView, trainer_view
from voicetune_desktop.targets.together import TOGETHER
from voicetune_desktop.targets.torchtune import TORCHTUNE
from voicetune_desktop.targets.trl import TRL
from voicetune_desktop.targets.unsloth import UNSLOTH

__all__ = ["TARGETS", "Target", "TrainerView", "target", "trainer_view"]

TARGETS: Mapping[str, Target] = {
    one.id: one
    for one in (
        OPENAI_CHAT,
        OPENAI_PREFERENCE,
        AZURE,
        NEBIUS,
        TOGETHER,
        FIREWORKS,
        MISTRAL,
        GEMINI,
        COMPLETIONS,
        TRL,
        UNSLOTH,
        AXOLOTL,
        LLAMA_FACTORY,
        MLX,
        TORCHTUNE,
        SHAREGPT,
        ALPACA,
        CHATML,
        HF_DATASETS,
        PARQUET,
        OLLAMA,
    )
}
"""Id to target, in the order in which they are offered."""


def target(target_id: str) -> Target:
    """The training format with this id; raises KeyError when there is none."""
    return TARGETS[target_id]
