"""Trainers at home: what their own code trains of our rows, at every length, is what our judges say."""

import json
import re
from collections.abc import Mapping, Sequence

import pytest

from tests.judges.conftest import Ask
from tests.targets.golden import REFERENCE
from voicetune_desktop.targets.registry import TARGETS

SCRIPTS = {
    "trl": "trl_rows.py",
    "mlx": "mlx_rows.py",
    "llama-factory": "llama_factory_rows.py",
    "axolotl": "axolotl_rows.py",
    "torchtune": "torchtune_rows.py",
}
every_home = pytest.mark.parametrize("home", list(SCRIPTS))
CODE = {"trl": "train.py", "torchtune": "talks.py"}
STOPS = ("axolotl", "torchtune")
"""Trainers that refuse to start with a row that is too long."""


class Bytes:
    """Counts as the tiny tokenizer does."""

    def count(self, text: str, /) -> int:
        return len(text.encode())


def written(home: str) -> list[str]:
    """The rows of the golden file to train."""
    return [f"{line}\n" for line in (REFERENCE / home / "data/train.jsonl").read_text("utf-8").splitlines()]


def asked(ask: Ask, home: str, rows: Sequence[str], limits: Sequence[int], **more: str) -> Mapping[int, list[str] | str]:
    """The trained text of rows by limit, as the trainer's own code has it."""
    folder = REFERENCE / home
    question = {"folder": str(folder), "script": str(folder / CODE.get(home, "")), "rows": rows, "limits": limits, **more}
    return {int(limit): found for limit, found in ask(SCRIPTS[home], question).items()}


def contents(trained: str) -> str:
    """What of a trained text is no mark around it."""
    return re.sub(r"<\|im_start\|>assistant\n|<\|im_end\|>\n?|<\|im_start\|>a?s?s?i?s?t?a?n?t?$", "", trained)


def answers(row: str) -> str:
    """The texts that a row says are to be trained."""
    value = json.loads(row)
    if "completion" in value:
        return value["completion"][0]["content"]
    marked = [each["content"] for each in value["messages"] if each.get("train") or each.get("masked") is False]
    return "".join(marked) or value["messages"][-1]["content"]


@every_home
def test_trains_every_answer_and_nothing_else(ask: Ask, home: str) -> None:
    (trained,) = asked(ask, home, written(home), [1000]).values()
    assert sorted(map(contents, trained)) == sorted(map(answers, written(home)))


@every_home
def test_an_answer_is_trained_to_its_end_mark(ask: Ask, home: str) -> None:
    (trained,) = asked(ask, home, written(home), [1000]).values()
    assert all(re.search(r"<\|im_end\|>\n?$", text) for text in trained)


@every_home
def test_our_judge_agrees_at_every_length(ask: Ask, home: str) -> None:
    for row in written(home)[-2:]:
        length = len(row.encode())
        limits = range(4, length, 1 if home != "trl" else 7)
        for limit, trained in asked(ask, home, [row], list(limits)).items():
            judged = TARGETS[home].judge(row.encode(), limit, Bytes())
            kept = [] if isinstance(trained, str) else trained
            assert judged.trained == sum(Bytes().count(contents(text)) for text in kept), limit
            assert (judged.reason in ("too_long", "order")) == isinstance(trained, str)


@pytest.mark.parametrize("template", ["qwen3_instruct_2507", "qwen2_5", "llama3", "gemma3", "phi3", "cohere"])
def test_answers_alone_are_trained_with_the_chat_templates_of_real_models(ask: Ask, template: str) -> None:
    (trained,) = asked(ask, "trl", written("trl"), [4000], template=template).values()
    assert len(trained) == len(written("trl"))
    for text, answer in zip(sorted(trained), sorted(map(answers, written("trl"))), strict=True):
        mark = text.removeprefix(answer).strip()
        assert text.startswith(answer)
        assert re.fullmatch(r"(<\|?\w+\|?>\s*)+", mark), mark
