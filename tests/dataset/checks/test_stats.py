"""The figures of a file follow the service's own rules."""

from pathlib import Path

from tests.dataset.checks.rows import ANSWER, USER, checked, good, row, written
from voicetune_desktop.dataset.tokens import TokenCounter, vocabulary


def test_counts_tokens_by_the_rule_of_the_service(tmp_path: Path) -> None:
    found = checked(written(tmp_path, [row(USER, ANSWER), b"junk", row(ANSWER)])).stats
    assert (found["examples"], found["messages"], found["tokens"], found["assistant_tokens"]) == (2, 3, (5 + 5 + 3) + (5 + 3), 2)
    assert (found["missing_system"], found["missing_user"], found["vocabulary"]) == (2, 1, "o200k_base")
    assert (found["epochs"], found["trained_tokens"]) == (25, 25 * 21)


def test_counts_what_is_no_plain_text(tmp_path: Path) -> None:
    count = TokenCounter(vocabulary("gpt-4o")).count
    call = {"role": "assistant", "tool_calls": [{"id": "1"}]}
    parts = {"role": "user", "name": "Anna", "content": [{"type": "text", "text": "hi"}, {"type": "image_url"}, 5]}
    found = checked(written(tmp_path, [row(parts, call)]), model="gpt-4o").stats
    assert found["tokens"] == (3 + 1 + 1 + 1 + count("Anna")) + (3 + 1 + count('[{"id":"1"}]')) + 3


def test_does_not_count_answers_of_weight_zero_as_trained(tmp_path: Path) -> None:
    assert checked(written(tmp_path, [row(USER, {**ANSWER, "weight": 0}, USER, ANSWER)])).stats["assistant_tokens"] == 1


def test_spreads_figures_over_several_files(tmp_path: Path) -> None:
    found = checked(written(tmp_path, good(9)), written(tmp_path, [row()], "valid.jsonl")).stats
    assert found["messages_per_example"] == {"least": 2, "p5": 2, "p50": 2, "p95": 2, "most": 2, "mean": 2.0}
    assert found["tokens_per_example"]["least"] < found["tokens_per_example"]["most"]


def test_counts_what_the_model_does_not_read(tmp_path: Path) -> None:
    found = checked(written(tmp_path, [row({"role": "user", "content": "a " * 6000}, ANSWER)]), model="gpt-3.5-turbo-0613").stats
    assert (found["over_limit"], found["trained_tokens"]) == (1, 25 * 4096)


def test_is_all_zero_without_examples(tmp_path: Path) -> None:
    found = checked(written(tmp_path, [b"", b"{}"])).stats
    assert {value for value in found.values() if isinstance(value, int)} == {0}


def test_says_for_which_models_examples_are_too_long(tmp_path: Path) -> None:
    path = written(tmp_path, [row({"role": "user", "content": "a " * 40_000}, ANSWER), row()])
    too_long = checked(path, target="azure", model="gpt-4.1").stats["too_long_by_model"]
    assert (too_long["gpt-4.1"], too_long["gpt-4.1-nano"]) == (0, 1)
    assert checked(path, target="trl").stats["too_long_by_model"]["Qwen3-8B"] == 1
