"""What each target asks of a file."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.checks import dialects
from voicetune_desktop.dataset.checks.shapes import (
    CHATML,
    CONTENTS,
    CONVERSATION,
    INSTRUCTION,
    PAIR,
    PREFERENCE,
    TALK_PAIR,
    TEXT,
    Shape,
    chat_in,
)
from voicetune_desktop.dataset.providers import HOME, services
from voicetune_desktop.errors import VoiceTuneError


class Rules(Struct, frozen=True, kw_only=True):
    """What a target asks of a file: how examples may be written, how many there must be, and how large it may be.

    `shapes` are the ways to write an example, the first one the best. Numbers are 0 where nothing is asked.
    """

    shapes: tuple[Shape, ...]
    service: str
    """Id of the place where files for this target are trained, in `resources/providers.toml`."""
    least: int = 1
    useful: int = 50
    most: int = 0
    most_bytes: int = 0
    mark: bool = False
    """Whether the file has to start with a byte order mark."""
    lists: bool = False
    """Whether one JSON list of all examples is read as well as one example a line."""
    one_shape: bool = False
    """Whether all examples of a file have to be written in the same way."""
    bare_texts: bool = False
    """Whether the model reads prompt and completion as they are, so that their ends must be marked by separators."""


def _at(service_id: str, **more: Any) -> Rules:
    """Rules with the limits of a service."""
    service = next(service for service in services() if service.id == service_id)
    limits = {"least": service.min_examples, "most": service.max_examples or 0, "most_bytes": service.max_bytes or 0}
    return Rules(service=service.id, **limits, **more)


_CHAT = (chat_in(dialects.OPENAI),)
_SERVICE_PAIRS = (replace(PAIR, plain=False), TEXT)

RULES: Mapping[str, Rules] = {
    "openai-chat": _at("openai", shapes=_CHAT),
    "openai-preference": _at("openai", shapes=(PREFERENCE,)),
    "completions": _at("openai", shapes=(PAIR,), useful=100, bare_texts=True),
    "azure": _at("azure", shapes=_CHAT, mark=True),
    "nebius": _at("nebius", shapes=(*_CHAT, _SERVICE_PAIRS[0]), one_shape=True),
    "together": _at("together", shapes=(chat_in(dialects.TOGETHER), PREFERENCE, *_SERVICE_PAIRS), one_shape=True),
    "fireworks": _at("fireworks", shapes=_CHAT),
    "mistral": _at("mistral", shapes=(chat_in(dialects.MISTRAL),)),
    "gemini": _at("gemini", shapes=(CONTENTS,), useful=100),
    "trl": _at(HOME, shapes=(TALK_PAIR, chat_in(dialects.TRL)), one_shape=True),
    "axolotl": _at(HOME, shapes=(chat_in(dialects.AXOLOTL),)),
    "unsloth": _at(HOME, shapes=(chat_in(dialects.UNSLOTH), CONVERSATION, TALK_PAIR), one_shape=True),
    "llama-factory": _at(HOME, shapes=(chat_in(dialects.LLAMA_FACTORY), CONVERSATION, INSTRUCTION), lists=True, one_shape=True),
    "mlx": _at(HOME, shapes=(chat_in(dialects.MLX), *_SERVICE_PAIRS), one_shape=True),
    "torchtune": _at(HOME, shapes=(chat_in(dialects.TORCHTUNE), CONVERSATION, INSTRUCTION), lists=True, one_shape=True),
    "sharegpt": _at(HOME, shapes=(CONVERSATION,), lists=True),
    "alpaca": _at(HOME, shapes=(INSTRUCTION,), lists=True),
    "chatml": _at(HOME, shapes=(CHATML,)),
    "ollama": _at(HOME, shapes=(chat_in(dialects.TRL),)),
    "hf-datasets": _at(HOME, shapes=(chat_in(dialects.TRL),)),
    "parquet": _at(HOME, shapes=(chat_in(dialects.TRL),)),
}
"""Target to rules. Limits are from `resources/providers.toml`."""


def rules_for(target: str) -> Rules:
    """The rules of a target; raises `VoiceTuneError` for one that has none."""
    if target not in RULES:
        raise VoiceTuneError("There are no checks for this kind of training file.", f"These are known: {', '.join(RULES)}.")
    return RULES[target]
