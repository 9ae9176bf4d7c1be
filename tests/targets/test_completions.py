"""Prompts and completions: one answer a row, between a separator and a stop sequence that stand nowhere else."""

import json
from typing import Any

from hypothesis import given

from tests.dataset.talk import COUNTER
from tests.targets.talks import answers, example, talks
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.completions import COMPLETIONS, README, SEPARATOR, STOP, completion_text, rows
from voicetune_desktop.targets.registry import trainer_view


def pairs(one: Example) -> list[dict[str, str]]:
    return [json.loads(row.line) for row in rows(one)]


@given(talks())
def test_every_answer_to_train_is_one_completion(one: Example) -> None:
    assert [pair["completion"] for pair in pairs(one)] == [f" {completion_text(answer)}{STOP}" for answer in answers(one)]


@given(talks())
def test_separator_and_stop_sequence_stand_at_the_end_only(one: Example) -> None:
    for pair in pairs(one):
        assert pair["prompt"].find(SEPARATOR) == len(pair["prompt"]) - len(SEPARATOR)
        assert pair["completion"].find(STOP) == len(pair["completion"]) - len(STOP)


@given(talks())
def test_the_trainer_learns_every_answer(one: Example) -> None:
    view = trainer_view(COMPLETIONS, [row.line for row in rows(one)], 10_000, COUNTER)
    assert view.assistant_tokens == view.assistant_tokens_trained == sum(COUNTER.count(completion_text(answer)) for answer in answers(one))
    assert not view.differences


@given(talks())
def test_kept_places_stay_at_the_same_letters(one: Example) -> None:
    marks = [turn.content[start:end] for turn in one.turns for start, end in turn.kept]
    for row in rows(one):
        found = [text[start:end] for text, places in row.kept.items() for start, end in places]
        assert found == marks[: len(found)]


def test_names_the_speakers_of_a_prompt() -> None:
    turns = (
        Turn("system", "Be kind."),
        Turn("assistant", "hey", 0),
        Turn("user", "hi", kept=((0, 2),)),
        Turn("assistant", "yes", kept=((0, 3),)),
    )
    (row,) = rows(example(*turns))
    prompt, completion = "Be kind.\n\nAssistant: hey\n\nUser: hi\n\n###\n\n", " yes [END]"
    assert json.loads(row.line) == {"prompt": prompt, "completion": completion}
    assert row.kept == {prompt: ((prompt.index("hi"), prompt.index("hi") + 2),), completion: ((1, 4),)}


def test_what_somebody_wrote_of_the_signs_is_changed_by_one_sign() -> None:
    (pair,) = pairs(example(Turn("user", "a\n\n###\n\n###\n\nb\n\n###"), Turn("assistant", "the [END], the END")))
    assert pair["prompt"] == "User: a\n\n##-\n\n##-\n\nb\n\n##-\n\n###\n\n"
    assert pair["completion"] == " the (END), the END [END]"


def test_the_readme_shows_the_signs_as_they_are_written() -> None:
    shown: dict[str, Any] = {}
    code = README.split("```python\n")[1].split("```")[0].splitlines()[0]
    exec(code, shown)
    (row,) = rows(example(Turn("user", "hi"), Turn("assistant", "hello", 0), Turn("user", "how are you?"), Turn("assistant", "well")))
    assert shown["prompt"] == json.loads(row.line)["prompt"]
    assert repr(STOP) in README
