"""Talks in one text: each template is read back into its turns, and what is no talk stays a text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.importers.reading import detected, read_export
from tests.targets.talks import talks
from voicetune_desktop.importers.ready_made.chat_templates import talk_in
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Example, Reason
from voicetune_desktop.targets.chatml import unmarked
from voicetune_desktop.targets.exchange import parts
from voicetune_desktop.targets.registry import TARGETS

ALPACA = "Below is an instruction that describes a task. Write a response that appropriately completes the request."
TALK = [("user", "tea?"), ("assistant", "gladly:\nmilk, too"), ("user", "sugar?"), ("assistant", "no")]
PROMPTED = [("system", "Be Odile."), *TALK]
TEXTS = {
    "<|im_start|>system\nBe Odile.<|im_end|>\n<|im_start|>user\ntea?<|im_end|>\n<|im_start|>assistant\ngladly:\nmilk, too<|im_end|>\n"
    "<|im_start|>user\nsugar?<|im_end|>\n<|im_start|>assistant\nno<|im_end|>\n": PROMPTED,
    "<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\ntea?<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n"
    "gladly:\nmilk, too<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nsugar?<|eot_id|>"
    "<|start_header_id|>assistant<|end_header_id|>\n\nno<|eot_id|>": TALK,
    "<|begin_of_text|><|header_start|>user<|header_end|>\n\ntea?<|eot|><|header_start|>assistant<|header_end|>\n\ngladly<|eot|>": [
        ("user", "tea?"),
        ("assistant", "gladly"),
    ],
    "<s>[INST] <<SYS>>\nBe Odile.\n<</SYS>>\n\ntea? [/INST] gladly:\nmilk, too </s><s>[INST] sugar? [/INST] no </s>": PROMPTED,
    "<s>[INST] tea?[/INST] gladly:\nmilk, too</s>[INST] sugar?[/INST] no</s>": TALK,
    "<s>[SYSTEM_PROMPT] Be Odile.[/SYSTEM_PROMPT][INST] tea?[/INST] gladly:\nmilk, too</s>[INST] sugar?[/INST] no</s>": PROMPTED,
    "<|system|>\nBe Odile.</s>\n<|user|>\ntea?</s>\n<|assistant|>\ngladly</s>\n": [*PROMPTED[:2], ("assistant", "gladly")],
    "<|user|>\ntea?<|end|>\n<|assistant|>\ngladly<|end|>\n<|endoftext|>": [("user", "tea?"), ("assistant", "gladly")],
    "<bos><start_of_turn>user\ntea?<end_of_turn>\n<start_of_turn>model\ngladly<end_of_turn>\n": [("user", "tea?"), ("model", "gladly")],
    "### Human: tea?### Assistant: gladly:\nmilk, too### Human: sugar?### Assistant: no": TALK,
    "### System:\nBe Odile.\n\n### User:\ntea?\n\n### Assistant:\ngladly:\nmilk, too\n\n### User:\nsugar?\n\n### Assistant:\nno": PROMPTED,
    f"{ALPACA}\n\n### Instruction:\nPut in order.\n\n### Input:\nb, a\n\n### Response:\na, b</s>": [
        ("template", ALPACA),
        ("user", "Put in order.\nb, a"),
        ("assistant", "a, b"),
    ],
    "Be Odile. USER: tea? ASSISTANT: gladly:\nmilk, too</s>USER: sugar? ASSISTANT: no</s>": PROMPTED,
    "\n\nHuman: tea?\n\nAssistant: gladly:\nmilk, too\n\nHuman: sugar?\n\nAssistant: no": TALK,
    "User: tea?\nAI: gladly:\nmilk, too\nUser: sugar?\nAI: no": TALK,
}


@pytest.mark.parametrize(("text", "turns"), TEXTS.items())
def test_each_template_is_read_back_into_its_turns(text: str, turns: list[tuple[str, str]]) -> None:
    assert [*map(tuple, talk_in(text))] == turns


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The mark <|im_start|>user\nbegins a turn<|im_end|>",
        "I asked.\nUser: who is it?\nAssistant: nobody.",
        "User: a word for whoever sits before the screen.",
        "# Notes\n\n### Instruction\n\nTurn left.",
        "A note about [INST] and [/INST].",
    ],
)
def test_a_text_that_only_speaks_of_marks_is_no_talk(text: str) -> None:
    assert not talk_in(text)


@given(talks())
def test_what_is_written_as_text_comes_back_letter_for_letter(one: Example) -> None:
    rows = [json.loads(row.line)["text"] for row in TARGETS["chatml"].rows(one)]
    written = [[(turn.role, unmarked(turn.content)) for turn in part.turns] for part in parts(one)]
    assert [[*map(tuple, talk_in(text))] for text in rows] == written


@given(st.text(alphabet="<>|/[]_#: \nsuAI", max_size=80), st.sampled_from(["<|im_start|>user\n", "[INST] ", "### Human: ", "Human: "]))
def test_any_text_behind_a_mark_is_read(text: str, mark: str) -> None:
    talk_in(mark + text)


@pytest.mark.parametrize("piece", [" ", "</s>", "</s> ", "\n", "[INST]", "### Human:", "<<SYS>>", "USER: "])
def test_a_text_of_nothing_but_marks_is_read_as_well(piece: str) -> None:
    talk_in(f"<s>[INST] <<SYS>>[/INST]{piece * 20_000}x")
    assert talk_in(f"### Human: a ### Assistant: b{piece * 20_000}x")


def test_rows_of_talks_are_told_as_a_set_and_other_texts_among_them_are_set_aside(tmp_path: Path) -> None:
    rows = [*list(TEXTS)[:3], "Only a sentence.", "<|im_start|>user\nhi<|im_end|>\n<|im_start|>tool\n3<|im_end|>\n"]
    folder = make_folder(tmp_path / "x", {"rows.jsonl": "".join(f"{json.dumps({'text': text})}\n" for text in rows)})
    assert detected(folder) == "openai-chat"
    found = read_export(folder, importer("openai-chat"))
    assert found.texts[:5] == [text for _, text in PROMPTED]
    assert [item.reason for item in found.set_aside] == [Reason.UNSUPPORTED] * 2
    assert [item.where.rpartition(":")[2] for item in found.set_aside] == ["5", "4"]
