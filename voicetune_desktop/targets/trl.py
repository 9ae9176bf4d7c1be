"""TRL of Hugging Face: a script that trains a LoRA adapter, on one graphics card or several."""

from voicetune_desktop.targets.scripts import scripted

TRL = scripted(
    "trl",
    "TRL (Hugging Face)",
    "To train on your own graphics cards with a script that runs as it is.",
    "Qwen/Qwen3-4B-Instruct-2507",
)
