"""Rows of Open Assistant, nested and one by one: the best branch is read, the other answers can become pairs, nothing is lost."""

import json
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.parquet import parquet_file
from tests.exports.ready_made import oasst_message, oasst_reply, oasst_tree_files
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

SHAREGPT = importer("sharegpt")
ASKED = oasst_message("1", None, "prompter", "Where does it nest?")
ANSWERS = [
    oasst_message("2", "1", "assistant", "By the pond.", rank=1),
    oasst_message("3", "1", "assistant", "In the reeds.", rank=0),
]


def read(folder: Path, *rows: Any) -> Read:
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    return read_export(make_folder(folder / "x", {"rows.jsonl": text}), SHAREGPT)


def test_trees_are_recognised_and_read_as_the_golden_file_says(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", oasst_tree_files())
    assert detected(folder) == "sharegpt"
    found = read_export(folder, SHAREGPT)
    check_golden("sharegpt-trees", found)
    assert accounted(found) == 9


def test_messages_on_lines_of_their_own_are_the_talk_of_their_tree(tmp_path: Path) -> None:
    thanks = oasst_message("4", "3", "prompter", "thanks")
    other = {**oasst_message("9", None, "prompter", "and now?"), "message_tree_id": "t2"}
    found = read(tmp_path, ASKED, *ANSWERS, thanks, other)
    assert found.texts == ["Where does it nest?", "In the reeds.", "thanks", "and now?"]
    assert [(item.rejected, item.where) for item in found.set_aside] == [("By the pond.", "rows.jsonl:2")]
    assert len(found.exports) == 2


def test_both_layouts_of_a_tree_say_the_same(tmp_path: Path) -> None:
    replies = (oasst_reply("assistant", "By the pond.", rank=1), oasst_reply("assistant", "In the reeds.", rank=0))
    nested = read(tmp_path / "nested", {"prompt": oasst_reply("prompter", "Where does it nest?", *replies)})
    flat = read(tmp_path / "flat", ASKED, *ANSWERS)
    assert nested.texts == flat.texts
    assert nested.exports[0].chat.id == flat.exports[0].chat.id


def test_messages_below_none_are_set_aside_and_told_of(tmp_path: Path) -> None:
    found = read(tmp_path, ASKED, oasst_message("5", "gone", "assistant", "lost"), oasst_message("6", "6", "assistant", "itself"))
    assert (found.texts, found.reasons) == (["Where does it nest?"], [Reason.UNSUPPORTED] * 2)


def test_a_parquet_file_of_talks_in_a_template_has_its_system_prompt(tmp_path: Path) -> None:
    text = "<|im_start|>system\nBe Odile.<|im_end|>\n<|im_start|>user\ntea?<|im_end|>\n<|im_start|>assistant\ngladly<|im_end|>\n"
    folder = make_folder(tmp_path / "x", {"train.parquet": parquet_file({"text": [text, text + "\n"]})})
    assert detected(folder) == "openai-chat"
    assert read_export(folder, importer("openai-chat")).texts[:3] == ["Be Odile.", "tea?", "gladly"]


def test_a_first_text_that_is_longer_than_a_head_is_recognised(tmp_path: Path) -> None:
    texts = {"openai-chat": f"### Human: {'so ' * 40_000}?### Assistant: yes", "plain-text": "It rained. " * 10_000}
    for format_id, text in texts.items():
        rows = "".join(f"{json.dumps({'text': one})}\n" for one in (text, text[:500], text[500:]))
        assert detected(make_folder(tmp_path / format_id, {"rows.jsonl": rows})) == format_id


odd: Any = st.fixed_dictionaries(
    {},
    optional={
        "message_id": st.sampled_from(["1", "2", "3"]),
        "parent_id": st.sampled_from([None, "1", "2", "3"]),
        "message_tree_id": st.sampled_from(["t1", "t2"]),
        "role": st.sampled_from(["prompter", "assistant", "x", 5]),
        "text": st.sampled_from(["a", "b", "", 5, []]),
        "rank": st.sampled_from([None, 0, 1, "x"]),
    },
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(odd, max_size=8))
def test_every_message_is_read_or_set_aside(tmp_path: Path, rows: list[dict[str, Any]]) -> None:
    made = [ASKED] * 9 + [{**ASKED, **row} for row in rows]
    assert len(read(tmp_path, *made).items) == len(made)
