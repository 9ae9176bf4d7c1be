"""Training at home: every answer to train is trained exactly once by what the folder runs, and nothing else is."""

import json
import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dataset.talk import COUNTER
from tests.targets.golden import REFERENCE
from tests.targets.talks import answers, context, example, talks
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.facts import Facts, WrittenFile
from voicetune_desktop.targets.home import base_model, filled, quoted, sequence_length
from voicetune_desktop.targets.registry import TARGETS, trainer_view
from voicetune_desktop.targets.target import Row

ONE_ANSWER_A_ROW = ("trl", "unsloth", "llama-factory", "mlx")
WHOLE_TALKS = ("axolotl", "torchtune")
every_home = pytest.mark.parametrize("home", [*ONE_ANSWER_A_ROW, *WHOLE_TALKS])

USER, ANSWER = Turn("user", "hi"), Turn("assistant", "hello there")


def rows(home: str, one: Example) -> list[Row]:
    return list(TARGETS[home].rows(one))


def said(row: Row) -> Iterator[tuple[str, str, bool]]:
    """Role, text and whether the trainer trains it, of each message of a row."""
    value = json.loads(row.line)
    messages = value["messages"] if "messages" in value else value["prompt"] + value["completion"]
    for place, message in enumerate(messages):
        last = place == len(messages) - 1
        trained = message["train"] if "train" in message else not message["masked"] if "masked" in message else last
        yield message["role"], message["content"], trained


@every_home
@given(talks())
def test_trains_every_answer_once_and_no_context(home: str, one: Example) -> None:
    written = [message for row in rows(home, one) for message in said(row)]
    assert [text for _, text, trained in written if trained] == answers(one)
    assert {text for _, text, trained in written if not trained} <= context(one) | set(answers(one))


@every_home
@given(talks())
def test_the_trainer_trains_what_is_written(home: str, one: Example) -> None:
    view = trainer_view(TARGETS[home], [row.line for row in rows(home, one)], 10_000, COUNTER)
    assert view.assistant_tokens == view.assistant_tokens_trained == sum(map(COUNTER.count, answers(one)))
    assert view.examples == view.examples_trained
    assert not view.differences


@every_home
@given(talks())
def test_all_that_was_said_since_the_first_question_stands_before_an_answer(home: str, one: Example) -> None:
    for row in rows(home, one):
        *before, _ = [text for _, text, _ in said(row)]
        turns = [turn.content for turn in one.turns[: len(before) + 2]]
        assert [text for text in turns if text in before] == before


@every_home
@given(talks())
def test_the_other_side_opens_and_both_take_turns(home: str, one: Example) -> None:
    for row in rows(home, one):
        roles = [role for role, _, _ in said(row) if role != "system"]
        assert roles == ["user", "assistant"] * (len(roles) // 2)


@every_home
@given(talks())
def test_kept_places_stay_at_the_texts_that_hold_them(home: str, one: Example) -> None:
    kept = {turn.content: turn.kept for turn in one.turns if turn.kept}
    for row in rows(home, one):
        assert row.kept == {text: kept[text] for _, text, _ in said(row) if text in kept}


@every_home
def test_answers_side_by_side_are_one_and_context_beside_them_goes(home: str) -> None:
    turns = (Turn("user", "a"), Turn("user", "b"), Turn("assistant", "c", 0), Turn("assistant", "d"), Turn("assistant", "e"))
    (row,) = rows(home, example(*turns, Turn("user", "f")))
    assert list(said(row)) == [("user", "a\nb", False), ("assistant", "d\ne", True)]


@every_home
def test_writes_nothing_where_no_answer_is_to_be_trained(home: str) -> None:
    assert not rows(home, example(USER, Turn("assistant", "no", 0)))


@every_home
def test_tells_of_an_answer_that_no_question_comes_before(home: str) -> None:
    view = trainer_view(TARGETS[home], [row.line for row in rows(home, example(ANSWER))], 100, COUNTER)
    assert view.differences == ({} if home == "axolotl" else {"no_question" if home in ("trl", "unsloth", "mlx") else "order": 1})


@every_home
@given(st.integers(0, 300_000))
def test_reads_more_than_the_longest_example_has(home: str, longest: int) -> None:
    known = Facts(model="m", context=1, longest=longest)
    length = TARGETS[home].context(known)
    assert length >= 512
    assert length % 256 == 0
    assert length >= min(int(longest * 1.4), 32_768)


@every_home
def test_the_folder_trains_with_and_without_held_out_rows(home: str) -> None:
    file = WrittenFile("data/train.jsonl", 1, "ab", 10)
    for files in ({}, {"train": file}, {"train": file, "valid": file}):
        known = Facts(model="m", context=1, longest=100, files=files, system='Be "kind".\nNow.', epochs=2)
        folder = TARGETS[home].folder(known)
        assert not [path for path in folder if path.startswith("data/")]
        assert not [path for path, content in folder.items() if b"{{" in content]
        assert "valid" in files or not any(b"valid.jsonl" in folder.get(path, b"") for path in ("config.yaml", "train.yaml"))


@every_home
def test_the_readme_starts_the_training_with_one_command(home: str) -> None:
    text = (REFERENCE / home / "README.md").read_text(encoding="utf-8")
    command = text.split("## Train\n\n```\n")[1].split("\n```")[0]
    assert len(command.splitlines()) == 1


@pytest.mark.parametrize("home", ["trl", "unsloth", "torchtune"])
def test_settings_hold_the_system_prompt_as_it_is(home: str) -> None:
    system = 'Be "kind" \\ or\n\u2028 \x7f\x01 not: # {x} 🙂'
    settings = TARGETS[home].folder(Facts(model="m", context=1, longest=1, system=system))["settings.toml"]
    assert tomllib.loads(settings.decode())["system"] == system


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_quotes_texts_for_json_and_toml_alike(text: str) -> None:
    assert json.loads(quoted(text)) == text
    assert tomllib.loads(f"x = {quoted(text)}")["x"] == text


def test_starts_from_the_model_that_the_person_chose_where_it_is_an_open_one() -> None:
    assert base_model(Facts(model="Qwen/Qwen3-8B", context=1, longest=1), "a/b") == "Qwen/Qwen3-8B"
    assert base_model(Facts(model="gpt-4.1-mini", context=1, longest=1), "a/b") == "a/b"


def test_reads_what_the_longest_example_may_need_in_tokens_of_another_model() -> None:
    assert sequence_length(Facts(model="m", context=1, longest=1000), 100_000) == 1536
    assert sequence_length(Facts(model="m", context=1, longest=1000), 1024) == 1024


def test_refuses_a_template_with_a_gap() -> None:
    with pytest.raises(KeyError, match="base"):
        filled("trl/settings.toml", {})


def test_mlx_counts_rows_for_its_passes() -> None:
    file = WrittenFile("data/train.jsonl", 1, "ab", 10)
    config = TARGETS["mlx"].folder(Facts(model="m", context=1, longest=1, files={"train": file}, epochs=3))["config.yaml"].decode()
    assert "\niters: 32\n" in config
    assert "\nsteps_per_eval: 12\n" in config
