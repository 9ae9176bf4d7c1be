"""Tokens of a text as the model's own tokenizer cuts it, counted with bundled vocabularies and never with a download."""

import hashlib
import re
from binascii import a2b_base64
from collections.abc import Iterable, Mapping
from functools import cache
from io import BytesIO

import tiktoken
from msgspec import Struct

from voicetune_desktop.dataset.providers import base_name, known_model, tokenizer_names
from voicetune_desktop.errors import VoiceTuneError
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

_OTHER_CONTEXT_LIMIT = 4_096
_LONGEST_REMEMBERED = 48
_MOST_REMEMBERED = 200_000
_MOST_BLANKS = 1_000_000
"""Blanks in a row that tiktoken counts; of more it panics."""
_BLANKS = re.compile(r"(\s{100000})")


@cache
def vocabulary(model: str) -> str:
    """The vocabulary a model uses; models that we do not know get the newer one."""
    return "cl100k_base" if base_name(model).startswith(tokenizer_names("cl100k_base")) else "o200k_base"


def context_limit(model: str) -> int:
    """How many tokens of one example the model is trained on; a careful 4,096 for models that we do not know."""
    known = known_model(model)
    return known.context if known and known.context else _OTHER_CONTEXT_LIMIT


def longest_example(model: str) -> int:
    """How many of our tokens an example may have: less where the model has a tokenizer of its own, which may need more of them."""
    limit, known = context_limit(model), known_model(model)
    return limit * 5 // 7 if known and known.tokenizer == "estimate" else limit


def guessed_about(model: str) -> str:
    """What is guessed about a model, in a sentence or two; empty for one whose tokens and limit we know."""
    known = known_model(model)
    its_own = known is not None and known.tokenizer == "estimate"
    counted = its_own or base_name(model).startswith((*tokenizer_names("cl100k_base"), *tokenizer_names("o200k_base")))
    if not counted:
        return (
            f"VoiceTune does not know the model {model}. Tokens are counted as for gpt-4o, and an example may have "
            f"{_OTHER_CONTEXT_LIMIT:,}."
        )
    sentences = [_estimated(model)] if its_own else []
    if known is None or known.context is None:
        sentences.append(_unlimited(model))
    return " ".join(sentences)


def _estimated(model: str) -> str:
    return f"{model} has a tokenizer of its own. Tokens are counted as for gpt-4o and come close to what it counts."


def _unlimited(model: str) -> str:
    return f"VoiceTune does not know how long an example for {model} may be. {_OTHER_CONTEXT_LIMIT:,} tokens are taken."


@cache
def _encoding(name: str) -> tiktoken.Encoding:
    facts = VOCABULARIES[name]
    data = resource(f"vocabularies/{name}.tiktoken").read_bytes()
    if hashlib.sha256(data).hexdigest() != facts.sha256:
        raise VoiceTuneError(f"The bundled vocabulary {name} is damaged.", "Please install VoiceTune again.")
    ranks = _ranks(data)
    encoding = tiktoken.Encoding(name, pat_str="|".join(facts.pieces), mergeable_ranks=ranks, special_tokens=dict(facts.special))
    ranks.clear()  # what counts has copies of its own, and nothing else is asked of it
    return encoding


def _ranks(data: bytes) -> dict[bytes, int]:
    """The pieces of a vocabulary file with their numbers."""
    return {a2b_base64(word): int(rank) for word, rank in map(bytes.split, BytesIO(data))}


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
        if len(text) >= _MOST_BLANKS:
            return sum(len(self._encode(part)) for part in _BLANKS.split(text))
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
