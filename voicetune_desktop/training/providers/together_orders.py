"""What Together is asked for when it is to make a job."""

from collections.abc import Mapping
from typing import Any

from voicetune_desktop.training.providers.tags import tagged
from voicetune_desktop.training.records import SettingValue, Wish

LONGEST_SUFFIX = 40
SETTINGS = {
    "n_epochs": "n_epochs",
    "batch_size": "batch_size",
    "learning_rate": "learning_rate",
    "n_checkpoints": "n_checkpoints",
    "warmup_ratio": "warmup_ratio",
    "weight_decay": "weight_decay",
    "seed": "random_seed",
}
"""Settings beside the method, and Together's words for them."""
USUAL_EPOCHS = 1
MOST_EVALS = 100


def order(run_id: str, wish: Wish, files: Mapping[str, str]) -> dict[str, Any]:
    """The body of the request; what is not chosen is not said."""
    said: dict[str, Any] = {
        "model": wish.model,
        "training_file": files["train"],
        "suffix": tagged(wish.suffix, run_id, LONGEST_SUFFIX),
        "training_method": _method(wish),
        **{theirs: wish.settings[ours] for ours, theirs in SETTINGS.items() if ours in wish.settings},
        **_training_type(wish.settings),
    }
    if "valid" in files:
        evaluations = wish.settings.get("n_evals", wish.settings.get("n_epochs", USUAL_EPOCHS))
        said |= {"validation_file": files["valid"], "n_evals": min(int(evaluations), MOST_EVALS)}
    return said


def _method(wish: Wish) -> dict[str, Any]:
    if wish.method == "supervised":
        return {"method": "sft", "train_on_inputs": "auto"}
    return {"method": "dpo", **({"dpo_beta": wish.settings["beta"]} if "beta" in wish.settings else {})}


def _training_type(settings: Mapping[str, SettingValue]) -> dict[str, Any]:
    """All of the model, or LoRA of a rank; without a word, LoRA as Together likes it."""
    if settings.get("lora") is False:
        return {"training_type": {"type": "Full"}}
    rank = settings.get("lora_r")
    return {"training_type": {"type": "Lora", "lora_r": rank, "lora_alpha": 2 * int(rank)}} if rank else {}
