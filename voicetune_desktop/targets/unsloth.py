"""Unsloth: a script that trains a LoRA adapter on one graphics card, with less memory."""

from voicetune_desktop.targets.scripts import scripted

UNSLOTH = scripted(
    "unsloth",
    "Unsloth",
    "To train on one graphics card with little memory.",
    "unsloth/Qwen3-4B-Instruct-2507",
)
