"""Token counts are the model's own, and no vocabulary is ever fetched."""

import subprocess
import sys

import pytest
import tiktoken.load
import tiktoken_ext.openai_public
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset import tokens
from voicetune_desktop.dataset.providers import services
from voicetune_desktop.dataset.tokens import (
    TokenCounter,
    context_limit,
    guessed_about,
    longest_example,
    message_tokens,
    vocabulary,
)
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.paths import resource


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("gpt-4.1-mini", "o200k_base"),
        ("gpt-4o-2024-08-06", "o200k_base"),
        ("ft:gpt-4.1-nano-2025-04-14:org::id", "o200k_base"),
        ("o4-mini", "o200k_base"),
        ("gpt-5", "o200k_base"),
        ("some-other-model", "o200k_base"),
        ("gpt-4", "cl100k_base"),
        ("gpt-4-0613", "cl100k_base"),
        ("gpt-3.5-turbo-0125", "cl100k_base"),
        ("ft:gpt-3.5-turbo:org::id", "cl100k_base"),
        ("davinci-002", "cl100k_base"),
    ],
)
def test_knows_the_vocabulary_of_a_model(model: str, name: str) -> None:
    assert vocabulary(model) == name


@pytest.mark.parametrize("model", ["gpt-4.1-mini", "ft:gpt-4o:org::id", "gpt-4-0613", "gpt-3.5-turbo"])
def test_says_nothing_about_a_model_that_it_knows(model: str) -> None:
    assert not guessed_about(model)


@pytest.mark.parametrize(("model", "guess"), [("mistral-7b", "as for gpt-4o"), ("gpt-4x", "as for gpt-4o"), ("gpt-5-mini", "how long")])
def test_says_what_it_guesses_about_another_model(model: str, guess: str) -> None:
    assert model in guessed_about(model)
    assert guess in guessed_about(model)
    assert "4,096" in guessed_about(model)


def test_says_that_a_model_has_a_tokenizer_of_its_own() -> None:
    assert guessed_about("Qwen/Qwen3-8B") == (
        "Qwen/Qwen3-8B has a tokenizer of its own. Tokens are counted as for gpt-4o and come close to what it counts."
    )


def test_says_both_that_tokens_are_estimated_and_that_the_limit_is_not_known() -> None:
    assert "of its own" in guessed_about("open-mistral-nemo")
    assert "4,096" in guessed_about("open-mistral-nemo")


@pytest.mark.parametrize(
    ("model", "limit"),
    [
        ("gpt-4o-mini-2024-07-18", 65_536),
        ("gpt-4.1", 65_536),
        ("ft:gpt-4.1-mini:org::id", 65_536),
        ("gpt-3.5-turbo", 16_385),
        ("gpt-3.5-turbo-1106", 16_385),
        ("gpt-3.5-turbo-0613", 4_096),
        ("gpt-4-0613", 8_192),
        ("llama-3", 4_096),
        ("meta-llama/Llama-3.1-8B-Instruct", 131_072),
    ],
)
def test_knows_how_much_of_an_example_a_model_reads(model: str, limit: int) -> None:
    assert context_limit(model) == limit


def official(name: str, monkeypatch: pytest.MonkeyPatch) -> tiktoken.Encoding:
    """The tokenizer as tiktoken itself describes it, with our file in place of its download."""
    ranks = tokens._ranks(resource(f"vocabularies/{name}.tiktoken").read_bytes())
    monkeypatch.setattr(tiktoken_ext.openai_public, "load_tiktoken_bpe", lambda url, expected_hash: ranks)
    return tiktoken.Encoding(**tiktoken_ext.openai_public.ENCODING_CONSTRUCTORS[name]())


@pytest.mark.parametrize("name", ["o200k_base", "cl100k_base"])
def test_describes_a_vocabulary_as_tiktoken_does(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = tokens._encoding(name), official(name, monkeypatch)
    assert (ours._pat_str, ours._special_tokens, ours.n_vocab) == (theirs._pat_str, theirs._special_tokens, theirs.n_vocab)


@pytest.mark.parametrize("name", ["o200k_base", "cl100k_base"])
def test_expects_the_sum_that_tiktoken_expects(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sums: list[str] = []

    def load(url: str, expected_hash: str) -> None:
        sums.append(expected_hash)

    monkeypatch.setattr(tiktoken_ext.openai_public, "load_tiktoken_bpe", load)
    tiktoken_ext.openai_public.ENCODING_CONSTRUCTORS[name]()
    assert sums == [tokens.VOCABULARIES[name].sha256]


@given(st.lists(st.text(max_size=80), max_size=8))
def test_counts_each_text_as_the_tokenizer_cuts_it(texts: list[str]) -> None:
    encoding = tokens._encoding("o200k_base")
    assert TokenCounter("o200k_base").count_many(texts) == [len(encoding.encode_ordinary(text)) for text in texts]


def test_counts_words_that_look_like_special_tokens_as_text() -> None:
    assert TokenCounter("o200k_base").count("<|endoftext|>") > 1


def test_remembers_short_texts_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "_MOST_REMEMBERED", 3)
    counter = TokenCounter("cl100k_base")
    assert [counter.count(text) for text in ("ok", "ok", "no", "so", "ok", "a b", "ok")] == [1, 1, 1, 1, 1, 2, 1]
    assert len(counter._remembered) <= 3


@pytest.mark.parametrize("name", ["o200k_base", "cl100k_base"])
def test_counts_a_million_blanks_of_which_the_tokenizer_panics(name: str) -> None:
    blanks = " " * 1_100_000
    counter = TokenCounter(name)
    assert 11 * counter.count(blanks[:100_000]) <= counter.count(f"a{blanks}b") <= 11 * counter.count(blanks[:100_000]) + 2


def test_counts_by_the_rule_of_the_service() -> None:
    counter = TokenCounter("o200k_base")
    assert message_tokens(counter, "user", "hello there") == 3 + 1 + 2
    assert message_tokens(counter, "user", "hello there", "Anna") == 3 + 1 + 2 + 1 + counter.count("Anna")


def test_refuses_a_damaged_vocabulary(monkeypatch: pytest.MonkeyPatch) -> None:
    path = tokens.resource("vocabularies/cl100k_base.tiktoken")
    monkeypatch.setattr(tokens, "resource", lambda name: path)
    with pytest.raises(VoiceTuneError, match="damaged"):
        tokens._encoding.__wrapped__("o200k_base")


def test_never_asks_the_loader_of_tiktoken(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    for name in ("read_file", "read_file_cached", "load_tiktoken_bpe", "data_gym_to_mergeable_bpe_ranks"):
        monkeypatch.setattr(tiktoken.load, name, fail)
    tokens._encoding.cache_clear()
    assert TokenCounter("o200k_base").count("hello") == 1


def test_loads_nothing_that_could_open_a_connection() -> None:
    program = (
        "import sys; from voicetune_desktop.dataset.tokens import TokenCounter; TokenCounter('cl100k_base').count('hello');"
        "print(*({'requests', 'urllib.request', 'http.client', 'socket', 'ssl', 'blobfile'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not done.stdout.strip()


def test_plans_shorter_examples_where_tokens_are_estimated() -> None:
    own = next(model.id for service in services() for model in service.models if model.tokenizer == "estimate" and model.context)
    assert longest_example(own) == context_limit(own) * 5 // 7
    assert longest_example("gpt-4.1-mini") == context_limit("gpt-4.1-mini")
