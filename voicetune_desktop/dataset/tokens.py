"""Tokens of a text as the model's own tokenizer cuts it, counted with bundled vocabularies and never with a download."""

import hashlib
from binascii import a2b_base64
from collections.abc import Iterable, Mapping
from functools import cache

import tiktoken
from msgspec import Struct

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Turn
from voicetune_desktop.paths import resource


class Vocabulary(Struct, frozen=True):
    """What makes a bundled vocabulary file a tokenizer: the sum of its bytes, the pieces it cuts a text into first, its special tokens."""

    sha256: str
    pieces: tuple[str, ...]
    special: Mapping[str, int]


_UPPER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]"
_LOWER = r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_LEAD = r"[^\r\n\p{L}\p{N}]?"
_ENDING = "(?i:" + "|".join(f"'{ending}" for ending in ("s", "t", "re", "ve", "m", "ll", "d")) + ")?"

VOCABULARIES: Mapping[str, Vocabulary] = {
    "o200k_base": Vocabulary(
        sha256="446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
        pieces=(
            f"{_LEAD}{_UPPER}*{_LOWER}+{_ENDING}",
            f"{_LEAD}{_UPPER}+{_LOWER}*{_ENDING}",
            r"\p{N}{1,3}",
            r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
            r"\s*[\r\n]+",
            r"\s+(?!\S)",
            r"\s+",
        ),
        special={"<|endoftext|>": 199999, "<|endofprompt|>": 200018},
    ),
    "cl100k_base": Vocabulary(
        sha256="223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
        pieces=(
            r"'(?i:[sdmt]|ll|ve|re)",
            r"[^\r\n\p{L}\p{N}]?+\p{L}++",
            r"\p{N}{1,3}+",
            r" ?[^\s\p{L}\p{N}]++[\r\n]*+",
            r"\s++$",
            r"\s*[\r\n]",
            r"\s+(?!\S)",
            r"\s",
        ),
        special={
            "<|endoftext|>": 100257,
            "<|fim_prefix|>": 100258,
            "<|fim_middle|>": 100259,
            "<|fim_suffix|>": 100260,
            "<|endofprompt|>": 100276,
        },
    ),
}
"""The facts of each vocabulary as tiktoken's `openai_public` lists them; the sums are the ones that it expects."""

_CL100K_MODELS = ("gpt-4-", "gpt-3.5", "gpt-35", "davinci-002", "babbage-002", "text-embedding-")

_CONTEXT_LIMITS = {
    "gpt-4o": 65_536,
    "gpt-4.1": 65_536,
    "gpt-4-": 8_192,
    "gpt-3.5-turbo": 16_385,
    "gpt-35-turbo": 16_385,
    "gpt-3.5-turbo-0613": 4_096,
    "gpt-35-turbo-0613": 4_096,
}
"""Tokens of one training example by the start of the model's name: OpenAI's fine-tuning guide, read in November 2026."""

_OTHER_CONTEXT_LIMIT = 4_096
_O200K_MODELS = ("gpt-4o", "gpt-4.1", "gpt-4.5", "gpt-5", "o1-", "o3-", "o4-")

_LONGEST_REMEMBERED = 48
_MOST_REMEMBERED = 200_000


def _base(model: str) -> str:
    """The name of the base model, ended by "-" so that gpt-4 is not taken for gpt-4o: "ft:gpt-4o:us::1" gives "gpt-4o-"."""
    return model.removeprefix("ft:").split(":")[0].lower() + "-"


def vocabulary(model: str) -> str:
    """The vocabulary a model uses; models that we do not know get the newer one."""
    return "cl100k_base" if _base(model).startswith(_CL100K_MODELS) else "o200k_base"


def context_limit(model: str) -> int:
    """How many tokens of one example the model is trained on; a careful 4,096 for models that we do not know."""
    base = _base(model)
    known = [name for name in _CONTEXT_LIMITS if base.startswith(name)]
    return _CONTEXT_LIMITS[max(known, key=len)] if known else _OTHER_CONTEXT_LIMIT


def guessed_about(model: str) -> str:
    """A sentence on what is guessed for a model that we do not know well; empty for one whose tokens and limit we know."""
    base = _base(model)
    if not base.startswith((*_CL100K_MODELS, *_O200K_MODELS)):
        return (
            f"VoiceTune does not know the model {model}. Tokens are counted as for gpt-4o, and an example may have "
            f"{_OTHER_CONTEXT_LIMIT:,}; a longer limit can be given with --max-tokens."
        )
    if not any(base.startswith(name) for name in _CONTEXT_LIMITS):
        return (
            f"VoiceTune does not know how long an example for {model} may be. {_OTHER_CONTEXT_LIMIT:,} tokens are taken; "
            "another limit can be given with --max-tokens."
        )
    return ""


@cache
def _encoding(name: str) -> tiktoken.Encoding:
    facts = VOCABULARIES[name]
    data = resource(f"vocabularies/{name}.tiktoken").read_bytes()
    if hashlib.sha256(data).hexdigest() != facts.sha256:
        raise VoiceTuneError(f"The bundled vocabulary {name} is damaged.", "Please install VoiceTune again.")
    words = data.split()
    ranks = dict(zip(map(a2b_base64, words[::2]), map(int, words[1::2]), strict=True))
    return tiktoken.Encoding(name, pat_str="|".join(facts.pieces), mergeable_ranks=ranks, special_tokens=dict(facts.special))


class TokenCounter:
    """Counts tokens of texts with one vocabulary ("o200k_base" or "cl100k_base"); short texts are counted once and remembered.

    Words that look like special tokens count as the plain text they are.
    """

    def __init__(self, vocabulary_name: str) -> None:
        self.vocabulary = vocabulary_name
        self._encode = _encoding(vocabulary_name).encode_ordinary
        self._remembered: dict[str, int] = {}

    def count(self, text: str) -> int:
        """The number of tokens of one text."""
        if len(text) > _LONGEST_REMEMBERED:
            return len(self._encode(text))
        known = self._remembered.get(text)
        return self._remember(text) if known is None else known

    def count_many(self, texts: Iterable[str]) -> list[int]:
        """The number of tokens of each text."""
        return [self.count(text) for text in texts]

    def _remember(self, text: str) -> int:
        if len(self._remembered) >= _MOST_REMEMBERED:
            self._remembered.clear()
        self._remembered[text] = tokens = len(self._encode(text))
        return tokens


MESSAGE_TOKENS = 3
EXAMPLE_TOKENS = 3
"""Tokens that OpenAI adds for every message and for every example (its cookbook "Chat_finetuning_data_prep")."""


def message_tokens(counter: TokenCounter, role: str, content: str, name: str | None = None) -> int:
    """Tokens of one message: 3, its role, its content, and for a name 1 and its length."""
    tokens = MESSAGE_TOKENS + counter.count(role) + counter.count(content)
    return tokens if name is None else tokens + 1 + counter.count(name)


def example_tokens(counter: TokenCounter, turns: Iterable[Turn]) -> int:
    """Tokens of one example: those of its messages and 3 more."""
    return EXAMPLE_TOKENS + sum(message_tokens(counter, turn.role, turn.content) for turn in turns)
