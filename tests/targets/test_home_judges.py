"""What trainers at home make of rows that were not made for them, and of rows that are too long."""

import json
from typing import Any

import pytest

from tests.dataset.talk import COUNTER
from voicetune_desktop.targets.registry import TARGETS
from voicetune_desktop.targets.target import Judged

SYSTEM, USER, ANSWER = ({"role": role, "content": f"{role} says"} for role in ("system", "user", "assistant"))
HOME = ("trl", "unsloth", "axolotl", "llama-factory", "mlx", "torchtune")


def judged(home: str, row: Any, limit: int = 1000) -> Judged:
    return TARGETS[home].judge(row if isinstance(row, bytes) else json.dumps(row).encode(), limit, COUNTER)


def talk(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"messages": list(messages), **more}


def pair(*prompt: dict[str, Any], completion: Any = (ANSWER,), **more: Any) -> dict[str, Any]:
    return {"prompt": list(prompt), "completion": list(completion), **more}


@pytest.mark.parametrize("home", HOME)
@pytest.mark.parametrize("row", [b"{", b'"x"', b"\xff", b"[" * 99_999, talk(), talk({**USER, "x": 1}), pair({**USER, "x": 1})])
def test_cannot_read_what_is_no_row(home: str, row: Any) -> None:
    assert judged(home, row) == Judged(0, 0, "unreadable")


@pytest.mark.parametrize("home", ["trl", "unsloth"])
@pytest.mark.parametrize("completion", [(), (ANSWER, ANSWER), (USER,)])
def test_trl_wants_one_answer(home: str, completion: Any) -> None:
    assert judged(home, pair(USER, completion=completion)).reason == "unreadable"


@pytest.mark.parametrize(("limit", "trained", "reason"), [(12, 2, ""), (11, 1, "cut_off"), (10, 0, "dropped"), (3, 0, "dropped")])
def test_trl_cuts_the_end_of_an_answer_and_drops_rows_without_one(limit: int, trained: int, reason: str) -> None:
    assert judged("trl", pair(USER), limit) == Judged(2, trained, reason)


def test_trl_stops_at_an_answer_without_a_prompt() -> None:
    assert judged("trl", pair()).reason == "no_question"


def test_axolotl_trains_what_is_marked_and_answers_without_a_mark() -> None:
    marked = talk({**USER, "train": False}, {**ANSWER, "train": False}, USER, ANSWER, USER, {**ANSWER, "train": True})
    assert judged("axolotl", marked) == Judged(4, 4)


def test_axolotl_leaves_out_rows_without_anything_to_train() -> None:
    assert judged("axolotl", talk(USER, {**ANSWER, "train": False})) == Judged(0, 0, "nothing_trained")


@pytest.mark.parametrize(("limit", "expected"), [(14, Judged(2, 2)), (13, Judged(2, 0, "too_long"))])
def test_axolotl_stops_at_rows_that_are_too_long(limit: int, expected: Judged) -> None:
    assert judged("axolotl", talk(USER, ANSWER), limit) == expected


@pytest.mark.parametrize(
    "messages", [(ANSWER,), (USER,), (SYSTEM, ANSWER), (USER, USER, ANSWER), (USER, ANSWER, USER), (USER, SYSTEM, ANSWER), (SYSTEM,)]
)
def test_llama_factory_skips_rows_out_of_order(messages: Any) -> None:
    assert judged("llama-factory", talk(*messages)).reason == "order"


def test_llama_factory_trains_the_last_answer_alone() -> None:
    assert judged("llama-factory", talk(SYSTEM, USER, ANSWER, USER, ANSWER)) == Judged(2, 2)


def test_llama_factory_leaves_older_messages_out_before_it_cuts_an_answer() -> None:
    assert judged("llama-factory", talk(SYSTEM, USER, ANSWER, USER, ANSWER), 14) == Judged(2, 2)


@pytest.mark.parametrize(
    ("question", "answer", "limit", "trained"),
    [(1, 40, 40, 31), (40, 1, 40, 1), (40, 40, 40, 18), (10, 10, 30, 10)],
    ids=["answer too long", "question too long", "both too long", "both fit"],
)
def test_llama_factory_cuts_the_longer_side_of_the_last_pair(question: int, answer: int, limit: int, trained: int) -> None:
    row = talk({"role": "user", "content": "a" + " a" * (question - 1)}, {"role": "assistant", "content": "a" + " a" * (answer - 1)})
    assert judged("llama-factory", row, limit) == Judged(answer, trained, "cut_off" if trained < answer else "")


def test_mlx_trains_the_last_message_alone() -> None:
    assert judged("mlx", talk(USER, ANSWER, USER, ANSWER)) == Judged(2, 2)
    assert judged("mlx", talk(USER, ANSWER, USER)).reason == "last_not_assistant"
    assert judged("mlx", talk(ANSWER)).reason == "no_question"


@pytest.mark.parametrize(("limit", "trained"), [(12, 2), (11, 1), (5, 0)])
def test_mlx_cuts_off_what_is_too_long(limit: int, trained: int) -> None:
    assert judged("mlx", talk(USER, ANSWER), limit) == Judged(2, trained, "" if trained == 2 else "cut_off")


def test_torchtune_trains_what_is_not_masked() -> None:
    assert judged("torchtune", talk({**USER, "masked": True}, {**ANSWER, "masked": True}, {**USER, "masked": True}, ANSWER)) == Judged(2, 2)


@pytest.mark.parametrize("messages", [(ANSWER,), (SYSTEM, ANSWER), (USER, USER, ANSWER), (USER, SYSTEM, ANSWER)])
def test_torchtune_stops_at_rows_out_of_order(messages: Any) -> None:
    assert judged("torchtune", talk(*messages)).reason == "order"


@pytest.mark.parametrize(("limit", "expected"), [(13, Judged(2, 2)), (12, Judged(2, 0, "too_long"))])
def test_torchtune_stops_at_rows_that_are_too_long(limit: int, expected: Judged) -> None:
    assert judged("torchtune", talk({**USER, "masked": True}, ANSWER), limit) == expected
