"""Services that take messages: every answer to train is trained exactly once, and nothing else is."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given

from tests.dataset.talk import COUNTER
from tests.targets.talks import answers, context, example, talks
from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.registry import TARGETS, trainer_view
from voicetune_desktop.targets.target import Row

WEIGHTED = ("openai-chat", "azure", "fireworks", "together", "mistral")
UNWEIGHTED = ("nebius", "gemini")
USER_FIRST = ("fireworks", "together", "mistral", "nebius", "gemini")
every_service = pytest.mark.parametrize("service", [*WEIGHTED, *UNWEIGHTED])


def rows(service: str, one: Example) -> list[Row]:
    return list(TARGETS[service].rows(one))


def said(row: Row) -> Iterator[tuple[str, str, bool]]:
    """Role, text and whether it is trained, of each message of a row."""
    value = json.loads(row.line)
    if "contents" in value:
        system = [value["systemInstruction"]] if "systemInstruction" in value else []
        for content in (*system, *value["contents"]):
            role = content["role"].replace("model", "assistant")
            yield role, content["parts"][0]["text"], role == "assistant"
    else:
        for message in value["messages"]:
            yield message["role"], message["content"], message["role"] == "assistant" and message.get("weight", 1) == 1


@every_service
@given(talks())
def test_trains_every_answer_once_and_no_context(service: str, one: Example) -> None:
    written = [message for row in rows(service, one) for message in said(row)]
    assert [text for _, text, trained in written if trained] == answers(one)
    assert {text for _, text, trained in written if not trained} <= context(one)


@every_service
@given(talks())
def test_the_service_trains_what_is_written(service: str, one: Example) -> None:
    view = trainer_view(TARGETS[service], [row.line for row in rows(service, one)], 10_000, COUNTER)
    assert view.assistant_tokens == view.assistant_tokens_trained == sum(map(COUNTER.count, answers(one)))
    assert view.examples == view.examples_trained
    assert not view.differences


@every_service
@given(talks())
def test_kept_places_stay_at_the_texts_that_hold_them(service: str, one: Example) -> None:
    for row in rows(service, one):
        kept = {turn.content: turn.kept for turn in one.turns if turn.kept}
        assert row.kept == {text: kept[text] for _, text, _ in said(row) if text in kept}


@every_service
@given(talks())
def test_writes_each_row_as_one_line(service: str, one: Example) -> None:
    for row in rows(service, one):
        assert row.line.decode().splitlines(keepends=True) == [row.line.decode()]


@pytest.mark.parametrize("service", USER_FIRST)
@given(talks())
def test_the_other_side_opens_and_both_take_turns(service: str, one: Example) -> None:
    for row in rows(service, one):
        roles = [role for role, _, _ in said(row) if role != "system"]
        assert roles == ["user", "assistant"] * (len(roles) // 2)


@pytest.mark.parametrize("service", WEIGHTED)
def test_says_which_answers_are_context(service: str) -> None:
    one = example(Turn("user", "a"), Turn("assistant", "b", 0), Turn("user", "c"), Turn("assistant", "d"))
    (row,) = rows(service, one)
    assert [message.get("weight") for message in json.loads(row.line)["messages"]] == [None, 0, None, None]


@pytest.mark.parametrize("service", UNWEIGHTED)
def test_cuts_at_answers_that_are_context_where_there_are_no_weights(service: str) -> None:
    one = example(
        Turn("user", "a"), Turn("assistant", "b"), Turn("user", "c"), Turn("assistant", "d", 0), Turn("user", "e"), Turn("assistant", "f")
    )
    assert [[text for _, text, _ in said(row)] for row in rows(service, one)] == [["a", "b"], ["e", "f"]]


@every_service
def test_joins_what_one_side_says_in_a_row_where_the_service_wants_turns(service: str) -> None:
    one = example(Turn("user", "a"), Turn("user", "b"), Turn("assistant", "c"))
    (row,) = rows(service, one)
    joined = [text for role, text, _ in said(row) if role == "user"]
    assert joined == (["a\nb"] if service in USER_FIRST else ["a", "b"])


@every_service
def test_writes_nothing_where_no_answer_is_to_be_trained(service: str) -> None:
    assert not rows(service, example(Turn("user", "a"), Turn("assistant", "b", 0)))


@pytest.mark.parametrize("service", ["together", "nebius", "gemini", "mistral", "fireworks"])
def test_an_opener_that_is_to_be_trained_is_not_lost_in_silence(service: str) -> None:
    opened = example(Turn("assistant", "a"))
    lines = [row.line for row in rows(service, opened)]
    view = trainer_view(TARGETS[service], lines, 100, COUNTER)
    assert view.assistant_tokens == 1
    assert view.assistant_tokens_trained == 1 or view.differences == {"not_user_first": 1}
