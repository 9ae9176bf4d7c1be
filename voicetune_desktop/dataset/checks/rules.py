"""What each target asks of a file."""

from collections.abc import Mapping

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
from voicetune_desktop.errors import VoiceTuneError

_MB = 1024 * 1024
_GB = 1024 * _MB


class Rules(Struct, frozen=True, kw_only=True):
    """What a target asks of a file: how examples may be written, how many there must be, and how large it may be.

    `shapes` are the ways to write an example, the first one the best. Numbers are 0 where nothing is asked.
    """

    shapes: tuple[Shape, ...]
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


_OPENAI = Rules(shapes=(chat_in(dialects.OPENAI),), least=10, most_bytes=512 * _MB)
_SERVICE_PAIRS = (replace(PAIR, plain=False), TEXT)

RULES: Mapping[str, Rules] = {
    "openai-chat": _OPENAI,
    "openai-preference": replace(_OPENAI, shapes=(PREFERENCE,)),
    "completions": Rules(shapes=(PAIR,), useful=100, most_bytes=512 * _MB, bare_texts=True),
    "azure": replace(_OPENAI, mark=True),
    "nebius": Rules(shapes=(*_OPENAI.shapes, replace(PAIR, plain=False)), most_bytes=5 * _GB, one_shape=True),
    "together": Rules(shapes=(chat_in(dialects.TOGETHER), PREFERENCE, *_SERVICE_PAIRS), most_bytes=50 * _GB, one_shape=True),
    "fireworks": Rules(shapes=_OPENAI.shapes, least=3, most=3_000_000),
    "mistral": Rules(shapes=(chat_in(dialects.MISTRAL),), least=10, most_bytes=10 * _GB),
    "gemini": Rules(shapes=(CONTENTS,), useful=100),
    "trl": Rules(shapes=(TALK_PAIR, chat_in(dialects.TRL)), one_shape=True),
    "axolotl": Rules(shapes=(chat_in(dialects.AXOLOTL),)),
    "unsloth": Rules(shapes=(chat_in(dialects.UNSLOTH), CONVERSATION, TALK_PAIR), one_shape=True),
    "llama-factory": Rules(shapes=(chat_in(dialects.LLAMA_FACTORY), CONVERSATION, INSTRUCTION), lists=True, one_shape=True),
    "mlx": Rules(shapes=(chat_in(dialects.MLX), *_SERVICE_PAIRS), one_shape=True),
    "torchtune": Rules(shapes=(chat_in(dialects.TORCHTUNE), CONVERSATION, INSTRUCTION), lists=True, one_shape=True),
    "sharegpt": Rules(shapes=(CONVERSATION,), lists=True),
    "alpaca": Rules(shapes=(INSTRUCTION,), lists=True),
    "chatml": Rules(shapes=(CHATML,)),
}
"""Target to rules. The numbers are from the guides and sources of the services and trainers, as read in November 2026."""


def rules_for(target: str) -> Rules:
    """The rules of a target; raises `VoiceTuneError` for one that has none."""
    if target not in RULES:
        raise VoiceTuneError("There are no checks for this kind of training file.", "Known are: " + ", ".join(RULES) + ".")
    return RULES[target]
