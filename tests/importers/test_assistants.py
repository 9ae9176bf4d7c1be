"""Exports of ChatGPT, Claude, DeepSeek, Grok, Open WebUI and SillyTavern: which branch was read, and what is no part of the talk."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.assistants import (
    ROOT,
    claude_chat,
    claude_message,
    deepseek_chat,
    deepseek_message,
    gpt_chat,
    gpt_message,
    grok_chat,
    grok_response,
    webui_chat,
)
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.assistants.chatgpt import CHATGPT
from voicetune_desktop.importers.assistants.claude import CLAUDE
from voicetune_desktop.importers.assistants.deepseek import DEEPSEEK
from voicetune_desktop.importers.assistants.grok import GROK
from voicetune_desktop.importers.assistants.open_webui import OPEN_WEBUI
from voicetune_desktop.importers.assistants.sillytavern import SILLYTAVERN
from voicetune_desktop.model import Answers, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read_gpt(folder: Path, *chats: Any, answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"conversations.json": json.dumps(chats)}), CHATGPT, answers)


def read_claude(folder: Path, *chats: Any) -> Read:
    return read_export(make_folder(folder / "x", {"conversations.json": json.dumps(chats)}), CLAUDE)


def read_deepseek(folder: Path, *chats: Any) -> Read:
    return read_export(make_folder(folder / "x", {"conversations.json": json.dumps(chats)}), DEEPSEEK)


def read_grok(folder: Path, *chats: Any) -> Read:
    return read_export(make_folder(folder / "x", {"prod-grok-backend.json": json.dumps({"conversations": chats, "tasks": []})}), GROK)


def read_tavern(folder: Path, *lines: Any, name: str = "Mill - 1.jsonl") -> Read:
    head = {"user_name": "unused", "character_name": "unused", "chat_metadata": {}}
    text = "\n".join(json.dumps(line) for line in (head, *lines))
    return read_export(make_folder(folder / "x", {f"chats/Mill/{name}": text}), SILLYTAVERN)


def test_names_stand_in_what_a_tavern_character_says_first(tmp_path: Path) -> None:
    first = {"name": "Mill", "mes": "Who is {{user}}?", "swipes": ["Who is {{user}}?", "<USER> and {{Char}} meet.", None], "swipe_id": 0}
    mine = {"name": "Kit", "is_user": True, "mes": "What is {{char}}?"}
    found = read_tavern(tmp_path, first, mine, {"name": "Mill", "mes": "{{user}} is a macro."})
    assert found.texts == ["Who is Kit?", "What is {{char}}?", "{{user}} is a macro."]
    assert [item.rejected for item in found.set_aside] == ["Kit and Mill meet."]


def fork(current: str | None) -> Any:
    first = ("q", "root", gpt_message("user", "one or two?"))
    return gpt_chat(
        [("root", None, None), first, ("a", "q", gpt_message("assistant", "one")), ("b", "q", gpt_message("assistant", "two"))], current
    )


@pytest.mark.parametrize(("current", "answer"), [("a", "one"), ("b", "two"), (None, "two"), ("gone", "two")])
def test_the_branch_of_the_current_node_is_read_else_that_of_the_last_leaf(tmp_path: Path, current: str | None, answer: str) -> None:
    found = read_gpt(tmp_path, fork(current))
    assert found.texts == ["one or two?", answer]
    assert found.reasons == [Reason.UNSUPPORTED]


def test_a_tree_that_bites_its_tail_ends(tmp_path: Path) -> None:
    nodes = [("a", "b", gpt_message("user", "a")), ("b", "a", gpt_message("assistant", "b"))]
    assert sorted(read_gpt(tmp_path, gpt_chat(nodes, "a")).texts) == ["a", "b"]


def test_a_damaged_node_costs_itself_and_not_its_branch(tmp_path: Path) -> None:
    nodes = [
        ("root", None, None),
        ("q", "root", gpt_message("user", "hi")),
        ("x", "q", {"author": 5}),
        ("a", "x", gpt_message("assistant", "ho")),
    ]
    found = read_gpt(tmp_path, gpt_chat(nodes, "a"))
    assert (found.texts, found.reasons) == (["hi", "ho"], [Reason.UNPARSABLE])


def test_a_damaged_conversation_is_told_of_and_its_neighbours_are_read(tmp_path: Path) -> None:
    found = read_gpt(tmp_path, fork("a"), {"mapping": 5, "author": "", "content_type": ""}, fork("b"))
    assert found.texts == ["one or two?", "one", "one or two?", "two"]
    assert [item.where for item in found.set_aside if item.reason is Reason.UNPARSABLE] == ["conversations.json#[1]"]


def test_a_single_conversation_and_numbered_files_are_read(tmp_path: Path) -> None:
    files = {"conversations-000.json": json.dumps([fork("a")]), "conversations-001.json": json.dumps(fork("b"))}
    assert read_export(make_folder(tmp_path / "x", files), CHATGPT).texts[1::2] == ["one", "two"]


def test_files_of_one_conversation_each_are_read_whatever_their_names(tmp_path: Path) -> None:
    files = {"ChatGPT-Bread.json": json.dumps(fork("a")), "ChatGPT-Salt.json": json.dumps([fork("b")]), "notes.json": "{}"}
    folder = make_folder(tmp_path / "x", files)
    assert detected(folder) == "chatgpt"
    assert read_export(folder, CHATGPT).texts[1::2] == ["one", "two"]
    talk = claude_chat([claude_message("human", "a", "1"), claude_message("assistant", "b", "2")])
    folder = make_folder(tmp_path / "y", {"Bread.json": json.dumps(talk), "Salt.json": json.dumps({**talk, "uuid": "k2"})})
    assert (detected(folder), read_export(folder, CLAUDE).texts) == ("claude", ["a", "b", "a", "b"])


def test_only_the_chosen_conversations_are_read(tmp_path: Path) -> None:
    other = gpt_chat([("q", None, gpt_message("user", "me"))], "q", key="c2")
    assert read_gpt(tmp_path, fork("a"), other, answers=Answers(chats=frozenset({"chatgpt:c2"}))).texts == ["me"]


def test_brackets_that_cite_nothing_stay(tmp_path: Path) -> None:
    said = gpt_message("assistant", "see 【note】 and【3†a.pdf】 this")
    assert read_gpt(tmp_path, gpt_chat([("q", None, said)], "q")).texts == ["see 【note】 and this"]


def test_no_conversation_is_an_error(tmp_path: Path) -> None:
    for one in (CHATGPT, CLAUDE, DEEPSEEK, GROK, OPEN_WEBUI, SILLYTAVERN):
        with pytest.raises(SourceError):
            read_export(make_folder(tmp_path / one.format, {"a.json": "[]"}), one)


def test_claude_without_links_is_read_in_order(tmp_path: Path) -> None:
    words = [claude_message("human", "a", "1"), claude_message("assistant", "b", "2"), claude_message("human", "c", "3")]
    assert read_claude(tmp_path, claude_chat(words)).texts == ["a", "b", "c"]


def test_claude_is_read_along_the_last_branch_or_the_one_that_is_named(tmp_path: Path) -> None:
    words = [
        claude_message("human", "a", "1", ROOT),
        claude_message("assistant", "b", "2", "1"),
        claude_message("assistant", "c", "3", "1"),
    ]
    assert read_claude(tmp_path / "last", claude_chat(words)).texts == ["a", "c"]
    assert read_claude(tmp_path / "named", {**claude_chat(words), "current_leaf_message_uuid": "2"}).texts == ["a", "b"]


def test_a_damaged_message_of_claude_costs_itself(tmp_path: Path) -> None:
    found = read_claude(tmp_path, claude_chat([claude_message("human", "a", "1"), {"sender": []}, claude_message("assistant", "b", "2")]))
    assert (found.texts, found.reasons) == (["a", "b"], [Reason.UNPARSABLE])


def test_deepseek_is_read_along_the_last_branch(tmp_path: Path) -> None:
    nodes = [("root", None, None), ("1", "root", deepseek_message(("REQUEST", "a"))), ("2", "1", deepseek_message(("RESPONSE", "b")))]
    found = read_deepseek(tmp_path, deepseek_chat([*nodes, ("3", "1", deepseek_message(("RESPONSE", "c")))]))
    assert (found.texts, [item.rejected for item in found.set_aside]) == (["a", "c"], ["b"])


@pytest.mark.parametrize(("leaf", "answer"), [("2", "b"), (None, "c"), ("gone", "c")])
def test_grok_is_read_along_the_branch_that_is_named_else_the_newest(tmp_path: Path, leaf: str | None, answer: str) -> None:
    rows = [
        grok_response("1", "human", "a", None, 1),
        grok_response("3", "assistant", "c", "1", 3),
        grok_response("2", "assistant", "b", "1", 2),
    ]
    assert read_grok(tmp_path, grok_chat(rows, leaf_response_id=leaf)).texts == ["a", answer]


@pytest.mark.parametrize("time", ["2026-02-13T16:26:40Z", {"$date": "2026-02-13T16:26:40Z"}, {"$date": {"$numberLong": 1_771_000_000_000}}])
def test_times_of_grok_in_all_their_forms(tmp_path: Path, time: Any) -> None:
    found = read_grok(tmp_path, grok_chat([grok_response("1", "human", "a", create_time=time)]))
    assert found.messages[0].sent_at == "2026-02-13T16:26:40+00:00"


def test_damaged_messages_of_grok_cost_themselves_and_ids_that_come_twice_nothing(tmp_path: Path) -> None:
    twice = [grok_response("1", "human", "a"), grok_response("1", "assistant", "b"), 7]
    found = read_grok(tmp_path, grok_chat(twice))
    assert (found.texts, found.reasons) == (["a", "b"], [Reason.UNPARSABLE])
    broken = [grok_response("1", "human", "a"), grok_response("2", "human", [], "1"), grok_response("3", "assistant", "b", "2")]  # type: ignore[arg-type]
    found = read_grok(tmp_path / "broken", grok_chat(broken))
    assert (found.texts, found.reasons) == (["a", "b"], [Reason.UNPARSABLE])


@pytest.mark.parametrize(("current", "answer"), [("2", "b"), ("3", "c"), (None, "c")])
def test_open_webui_is_read_along_the_branch_that_was_open_last(tmp_path: Path, current: str | None, answer: str) -> None:
    chat = webui_chat([("1", None, "user", "a"), ("2", "1", "assistant", "b"), ("3", "1", "assistant", "c")], current)
    found = read_export(make_folder(tmp_path / "x", {"chat.json": json.dumps([chat])}), OPEN_WEBUI)
    assert (found.texts, found.reasons) == (["a", answer], [Reason.UNSUPPORTED])


@pytest.mark.parametrize("sent", ["2024-05-01T10:03:00.000Z", 1_714_557_780_000])
def test_tavern_times_with_a_zone(tmp_path: Path, sent: object) -> None:
    found = read_tavern(tmp_path, {"name": "Kit", "is_user": True, "mes": "hi", "send_date": sent})
    assert found.messages[0].sent_at == "2024-05-01T10:03:00+00:00"


@pytest.mark.parametrize("sent", ["May 1, 2024 10:03am", "2024-5-1 @10h 03m 00s 120ms", "2024-5-1@10h03m00s"])
def test_tavern_times_without_a_zone(tmp_path: Path, sent: object) -> None:
    found = read_tavern(tmp_path, {"name": "Kit", "is_user": True, "mes": "hi", "send_date": sent})
    assert found.messages[0].sent_at == "2024-05-01T10:03:00"


def test_a_chat_is_named_by_its_folder_where_the_file_names_nobody(tmp_path: Path) -> None:
    chat = read_tavern(tmp_path, {"name": "Mill", "is_user": False, "mes": "hi"}).exports[0].chat
    assert (chat.id, chat.title, chat.kind) == ("sillytavern:Mill/Mill - 1", "Mill: 1", "assistant")


values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["role", "parts", "text", "type"]), inner, max_size=3),
    max_leaves=6,
)
gpt_fields = ["author", "content", "create_time", "recipient", "metadata", "id"]
words = st.dictionaries(st.sampled_from(gpt_fields), values, max_size=5).map(lambda some: {**gpt_message("user", "hi"), **some})
claude_fields = ["uuid", "text", "content", "sender", "created_at", "parent_message_uuid", "files"]
turns = st.dictionaries(st.sampled_from(claude_fields), values, max_size=5).map(lambda some: {**claude_message("human", "hi", "1"), **some})
tavern_fields = ["name", "is_user", "is_system", "send_date", "mes", "swipes", "swipe_id"]


@checked
@given(found=st.lists(words | values, min_size=1, max_size=6), current=values)
def test_every_message_of_chatgpt_is_read_or_set_aside(tmp_path: Path, found: list[Any], current: Any) -> None:
    mapping = {str(at): {"message": one, "parent": str(at - 1)} for at, one in enumerate(found)}
    made = {"mapping": mapping, "current_node": current, "author": "", "content_type": ""}
    assert len(read_gpt(tmp_path, made).items) == sum(one is not None for one in found)


@checked
@given(found=st.lists(turns | values, max_size=6))
def test_every_message_of_claude_is_read_or_set_aside(tmp_path: Path, found: list[Any]) -> None:
    assert len(read_claude(tmp_path, {**claude_chat([]), "chat_messages": found}).items) == len(found)


@checked
@given(found=st.lists(st.dictionaries(st.sampled_from(["parent", "message", "fragments"]), values, max_size=3) | values, max_size=6))
def test_every_message_of_deepseek_is_read_or_set_aside(tmp_path: Path, found: list[Any]) -> None:
    rows = [deepseek_message(("REQUEST", "hi")), *found]
    made = deepseek_chat([(str(at), str(at - 1), one) for at, one in enumerate(rows)])
    assert len(read_deepseek(tmp_path, made).items) == sum(one is not None for one in rows)


grok_fields = ["_id", "parent_response_id", "sender", "message", "create_time"]


@checked
@given(found=st.lists(st.dictionaries(st.sampled_from(grok_fields), values, max_size=5).map(lambda some: {"response": some}) | values))
def test_every_message_of_grok_is_read_or_set_aside(tmp_path: Path, found: list[Any]) -> None:
    assert len(read_grok(tmp_path, grok_chat([grok_response("0", "human", "hi"), *found])).items) == len(found) + 1


@checked
@given(row=st.dictionaries(st.sampled_from(tavern_fields), values))
def test_every_line_of_a_tavern_is_read_or_set_aside(tmp_path: Path, row: dict[str, Any]) -> None:
    assert read_tavern(tmp_path, row).items
