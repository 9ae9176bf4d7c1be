"""Services that check rows with open code: our judges refuse exactly the rows that this code refuses."""

import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.dataset.talk import COUNTER
from tests.judges.conftest import Ask
from tests.targets.talks import talks
from voicetune_desktop.model import Example, Rejected
from voicetune_desktop.targets.registry import TARGETS

U, A, S = ({"role": role, "content": "hi"} for role in ("user", "assistant", "system"))
UNLIKE = {"role": "developer", "content": "x"}, {"role": "user"}
MENU = [U, A, S, *({**A, "weight": weight} for weight in (0, 1, 2)), {**A, "content": ""}, *UNLIKE]
SERVICES = [("together", "together_rows.py"), ("openai-preference", "together_rows.py"), ("mistral", "mistral_rows.py")]
BESIDE = ("all_weights_zero", "cut_off")
"""Rows that are taken, but from which nothing is learned."""


def conversations(menu: list[dict[str, Any]]) -> Iterator[str]:
    """All short conversations of some messages."""
    for count in range(4):
        yield from (json.dumps({"messages": talk}) for talk in itertools.product(menu, repeat=count))


def reason(service: str, row: str) -> str:
    return TARGETS[service].judge(row.encode(), 10_000, COUNTER).reason


def test_together_refuses_the_rows_that_we_say_it_refuses(ask: Ask) -> None:
    menu = [*MENU, {**A, "weight": None}, {**A, "weight": "1"}, {**U, "weight": 0}]
    rows = [*conversations(menu), json.dumps({"messages": [U, A], "id": 1}), "{}", "[]", "\ufeff" + json.dumps({"messages": [U, A]})]
    beside = (*BESIDE, "not_user_first", "")
    assert dict(zip(rows, ask("together_rows.py", rows), strict=True)) == {row: reason("together", row) in beside for row in rows}


def test_together_takes_the_pairs_that_we_say_it_takes(ask: Ask) -> None:
    outputs = [[A], [{**A, "content": "no"}], [U], [], [A, A]]
    inputs = [talk for count in range(4) for talk in itertools.product([U, A, S], repeat=count)]
    rows = [
        json.dumps({"input": {"messages": talk}, "preferred_output": good, "non_preferred_output": bad})
        for talk, good, bad in itertools.product(inputs, outputs, outputs)
    ]
    taken = {"", "same_answer", "no_question"}
    assert dict(zip(rows, ask("together_rows.py", rows), strict=True)) == {row: reason("openai-preference", row) in taken for row in rows}


def test_mistral_refuses_the_rows_that_we_say_it_refuses(ask: Ask) -> None:
    """A system prompt in the middle is left out: the open trainer moves it to the first question, the service wants it first."""
    rows = [row for row in conversations([*MENU, {**A, "weight": None}]) if reason("mistral", row) != "system_not_first"]
    assert dict(zip(rows, ask("mistral_rows.py", rows), strict=True)) == {row: reason("mistral", row) in (*BESIDE, "") for row in rows}


@pytest.mark.parametrize(("service", "script"), SERVICES)
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(talks(), min_size=50, max_size=50))
def test_services_take_what_we_write(ask: Ask, service: str, script: str, written: list[Example]) -> None:
    edited = [replace(one, turns=tuple(replace(turn, rejected=(Rejected("old"),)) for turn in one.turns)) for one in written]
    rows = [row.line.decode() for one in edited for row in TARGETS[service].rows(one)]
    assert all(ask(script, rows))
