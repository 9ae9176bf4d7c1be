"""Talks of apps with many assistants, and of smaller assistants: which branch was read, and what is no part of the talk."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.assistant_apps import (
    box_message,
    box_session,
    jan_row,
    libre_chat,
    libre_message,
    mind_chat,
    mind_message,
    studio_answered,
    studio_asked,
    studio_chat,
    studio_message,
)
from tests.exports.assistant_sites import vibe_row
from tests.exports.characters import agnai_row, cai_dump, cai_history, cai_row, risu_row
from tests.exports.code_editors import CLI_HEAD, chat_request, chat_session, cli_row, cline_row
from tests.exports.code_sessions import SESSION, code_row, codex_message, codex_row, lines
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

APPS = (
    "lm-studio",
    "librechat",
    "claude-code",
    "codex",
    "jan",
    "typingmind",
    "character-ai",
    "risuai",
    "agnai",
    "gemini-cli",
    "copilot-chat",
    "cline",
)
checked = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, format_id: str, *rows: Any) -> Read:
    """What is read of an export with these rows, or messages."""
    files = {
        "lm-studio": lambda: {"a.conversation.json": json.dumps(studio_chat(*rows))},
        "librechat": lambda: {"a.json": json.dumps(libre_chat("l1", "Salt", messages=rows))},
        "claude-code": lambda: {"a.jsonl": lines(*rows)},
        "codex": lambda: {"rollout-1.jsonl": lines(codex_row("session_meta", 0, id="1"), *rows)},
        "jan": lambda: {"t/messages.jsonl": lines(jan_row("0", "system", ""), *rows)},
        "typingmind": lambda: {"a.json": json.dumps({"data": {"chats": [mind_chat("m1", "Salt", *rows)]}})},
        "gemini-cli": lambda: {"session-1.json": json.dumps({**CLI_HEAD, "messages": rows})},
        "copilot-chat": lambda: {"chat.json": json.dumps(chat_session(*rows))},
        "cline": lambda: {"1/ui_messages.json": json.dumps(rows)},
        "character-ai": lambda: {"a.json": json.dumps(cai_dump(cai_history("h1", *rows)))},
        "risuai": lambda: {"a.json": json.dumps({"type": "risuChat", "ver": 2, "data": {"message": rows}})},
        "agnai": lambda: {"a.json": json.dumps({"scenario": "", "sampleChat": "", "messages": rows})},
    }[format_id]()
    return read_export(make_folder(folder / "x", files), importer(format_id))


@pytest.mark.parametrize("format_id", APPS)
def test_no_talk_is_an_error(tmp_path: Path, format_id: str) -> None:
    with pytest.raises(SourceError):
        read_export(make_folder(tmp_path / "x", {"a.json": "[]"}), importer(format_id))


@pytest.mark.parametrize("format_id", ["lm-studio", "jan", "claude-code"])
def test_all_of_many_files_are_read(tmp_path: Path, format_id: str) -> None:
    one = {
        "lm-studio": ("{}.conversation.json", json.dumps(studio_chat(studio_message(studio_asked("hi"))))),
        "jan": ("{}/messages.jsonl", lines(jan_row("1", "user", "hi"))),
        "claude-code": ("p/{}.jsonl", lines(code_row("1", None, "user", "hi"))),
    }
    name, text = one[format_id]
    found = read_export(make_folder(tmp_path / "x", {name.format(number): text for number in range(120)}), importer(format_id))
    assert found.texts == ["hi"] * 120


HELPER = code_row("1", None, "user", "look at the clapper", isSidechain=True, agentId="a1")


@pytest.mark.parametrize("name", ["p/agent-a1.jsonl", f"p/{SESSION}/subagents/agent-a1.jsonl"])
def test_what_a_helper_did_is_work_in_the_session_that_called_it(tmp_path: Path, name: str) -> None:
    answer = code_row("2", "1", "assistant", [{"type": "text", "text": "It is loose."}], isSidechain=True, agentId="a1")
    files = {f"p/{SESSION}.jsonl": lines(code_row("1", None, "user", "hi")), name: f"{lines(HELPER, answer)}{{"}
    found = read_export(make_folder(tmp_path / "x", files), importer("claude-code"))
    assert (len(found.chats), found.texts, found.reasons) == (1, ["hi"], [Reason.SYSTEM, Reason.SYSTEM, Reason.UNPARSABLE])


def test_helpers_without_their_sessions_make_one_chat_of_what_is_set_aside(tmp_path: Path) -> None:
    files = {f"agent-{number}.jsonl": lines({**HELPER, "sessionId": f"s{number}"}) for number in range(3)}
    found = read_export(make_folder(tmp_path / "x", files), importer("claude-code"))
    assert (len(found.chats), found.texts, found.reasons) == (1, [], [Reason.SYSTEM] * 3)


@pytest.mark.parametrize(("shown", "answer"), [(0, "one"), (1, "two"), (9, "one")])
def test_the_version_that_is_shown_is_read_and_the_other_is_an_answer_not_chosen(tmp_path: Path, shown: int, answer: str) -> None:
    answers = studio_message(studio_answered(("text", "one")), studio_answered(("text", "two")), shown=shown)
    found = read(tmp_path, "lm-studio", studio_message(studio_asked("one or two?")), answers)
    assert found.texts == ["one or two?", answer]
    assert [item.rejected for item in found.set_aside] == [{"one": "two", "two": "one"}[answer]]


def test_a_file_that_is_called_like_a_talk_and_is_none_is_told_of_beside_others(tmp_path: Path) -> None:
    good = json.dumps(studio_chat(studio_message(studio_asked("hi"))))
    folder = make_folder(tmp_path / "x", {"1.conversation.json": good, "2.conversation.json": '{"name": "lo'})
    found = read_export(folder, importer("lm-studio"))
    assert (found.texts, found.reasons) == (["hi"], [Reason.UNPARSABLE])


def test_a_list_of_librechat_is_read_along_its_newest_branch(tmp_path: Path) -> None:
    question = libre_message("q", "0", "one or two?", 1, is_person=True)
    found = read(tmp_path, "librechat", question, libre_message("a", "q", "one", 2), libre_message("b", "q", "two", 3))
    assert (found.texts, [item.rejected for item in found.set_aside]) == (["one or two?", "two"], ["one"])


def test_a_list_of_librechat_without_links_is_read_in_order(tmp_path: Path) -> None:
    found = read(tmp_path, "librechat", {"text": "a", "isCreatedByUser": True}, {"text": "b"})
    assert (found.texts, [message.is_me for message in found.messages]) == (["a", "b"], [True, False])


def test_a_question_that_was_changed_is_no_part_of_a_session(tmp_path: Path) -> None:
    rows = [
        code_row("1", None, "user", "hi"),
        code_row("2", "1", "user", "make it of tin"),
        code_row("3", "2", "assistant", "Tin it is."),
        code_row("4", "1", "user", "make it of brass"),
        code_row("5", "4", "assistant", "Brass it is."),
    ]
    found = read(tmp_path, "claude-code", *rows)
    assert (found.texts, found.reasons) == (["hi", "make it of brass", "Brass it is."], [Reason.UNSUPPORTED] * 2)


@pytest.mark.parametrize("above", ["gone", None, "2"])
def test_a_session_goes_on_below_what_stands_before_it(tmp_path: Path, above: str | None) -> None:
    rows = [code_row("1", None, "user", "a"), code_row("2", "1", "assistant", "b"), code_row("3", above, "user", "c")]
    assert read(tmp_path, "claude-code", *rows).texts == ["a", "b", "c"]


def test_results_of_tools_that_ran_together_cut_nothing_off(tmp_path: Path) -> None:
    used, result = [{"type": "tool_use", "name": "Read"}], [{"type": "tool_result", "content": "…"}]
    rows = [
        code_row("1", None, "user", "a"),
        code_row("2", "1", "assistant", [{"type": "text", "text": "b"}]),
        code_row("3", "2", "assistant", used),
        code_row("4", "3", "assistant", used),
        code_row("5", "3", "user", result),
        code_row("6", "4", "user", result),
        code_row("7", "6", "assistant", [{"type": "text", "text": "c"}]),
    ]
    assert read(tmp_path, "claude-code", *rows).texts == ["a", "b", "c"]


@pytest.mark.parametrize("layout", ["conversations", "entries"])
def test_both_layouts_of_a_thread_of_perplexity(tmp_path: Path, layout: str) -> None:
    asked = {"uuid": "1", "query": "why?", "answer": "because", "timestamp": "2026-02-01T08:00:00.000Z"}
    entry = {"uuid": "1", "query_str": "why?", "blocks": [{"markdown_block": {"answer": "because"}}]}
    thread: Any = {
        "conversations": {"metadata": {"thread_title": "Why", "thread_id": "t"}, "conversations": [asked]},
        "entries": {"thread_metadata": {"title": "Why"}, "entries": [{**entry, "entry_created_datetime": "2026-02-01T08:00:00.000Z"}]},
    }[layout]
    folder = make_folder(tmp_path / "x", {"perplexity_why.json": json.dumps(thread)})
    assert detected(folder) == "perplexity"
    found = read_export(folder, importer("perplexity"))
    assert [(message.text, message.is_me, message.sent_at) for message in found.messages] == [
        ("why?", True, "2026-02-01T08:00:00+00:00"),
        ("because", False, "2026-02-01T08:00:00+00:00"),
    ]
    assert found.exports[0].chat.title == "Why"


def test_of_a_question_and_an_answer_at_the_same_time_the_question_comes_first(tmp_path: Path) -> None:
    rows = json.dumps([vibe_row("2", "assistant", "b"), vibe_row("1", "user", "a")])
    assert read_export(make_folder(tmp_path / "x", {"chat.json": rows}), importer("le-chat")).texts == ["a", "b"]


def test_other_ways_that_a_session_of_chatbox_took_are_left(tmp_path: Path) -> None:
    other = {"messages": [box_message("x", "user", "changed"), box_message("y", "assistant", "so")]}
    said = [box_message("1", "assistant", "hello"), box_message("2", "user", "as it is"), box_message("3", "assistant", "good")]
    session = box_session("s", "S", *said, messageForksHash={"1": {"lists": [other, {"messages": []}]}})
    text = json.dumps({"__exported_items": [], "__exported_at": "", "session:s": session})
    found = read_export(make_folder(tmp_path / "x", {"a.json": text}), importer("chatbox"))
    assert (found.texts, found.reasons) == (["hello", "as it is", "good"], [Reason.UNSUPPORTED] * 2)


def test_a_table_of_copilot_without_quotes_and_mark_is_known(tmp_path: Path) -> None:
    table = "Conversation,Time,Author,Message\nTea,2026-03-01T08:00:00,AI,Green.\nTea,2026-03-01T08:00:00,Human,which?\n"
    folder = make_folder(tmp_path / "x", {"a.csv": table})
    assert detected(folder) == "copilot"
    assert read_export(folder, importer("copilot")).texts == ["which?", "Green."]


@pytest.mark.parametrize("text", ["<b>", "<b>what</b> does this tag do?", "is # AGENTS.md instructions a heading?"])
def test_what_only_looks_like_what_the_program_writes_is_a_question(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, "codex", codex_message("user", text)).texts == [text]


def test_files_of_one_app_are_not_taken_for_those_of_another(tmp_path: Path) -> None:
    rows = lines({"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "ho"}]})
    assert detected(make_folder(tmp_path / "x", {"messages.jsonl": rows})) == "openai-chat"


values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["role", "text", "type", "value"]), inner, max_size=3),
    max_leaves=6,
)
FIELDS = {
    "lm-studio": ["versions", "currentlySelected"],
    "librechat": ["messageId", "parentMessageId", "text", "content", "isCreatedByUser", "createdAt"],
    "claude-code": ["parentUuid", "type", "message", "timestamp", "isMeta"],
    "codex": ["payload", "timestamp"],
    "jan": ["id", "role", "content", "created_at"],
    "typingmind": ["uuid", "role", "content", "createdAt"],
    "gemini-cli": ["id", "type", "content", "timestamp", "displayContent", "toolCalls"],
    "copilot-chat": ["requestId", "message", "response", "timestamp", "isHidden"],
    "cline": ["ts", "type", "say", "text", "images"],
    "character-ai": ["src", "text", "created", "is_alternative", "image_rel_path"],
    "risuai": ["role", "data", "time", "name", "chatId"],
    "agnai": ["_id", "msg", "userId", "handle", "createdAt"],
}
FIRST: dict[str, dict[str, Any]] = {
    "lm-studio": studio_message(studio_asked("hi")),
    "librechat": libre_message("1", "0", "hi"),
    "claude-code": code_row("1", None, "user", "hi"),
    "codex": codex_message("user", "hi"),
    "jan": jan_row("1", "user", "hi"),
    "typingmind": mind_message("1", "user", "hi"),
    "gemini-cli": cli_row("1", "user", "hi"),
    "copilot-chat": chat_request("1", "hi"),
    "cline": cline_row("task", "hi"),
    "character-ai": cai_row("Ida", "hi", is_human=True),
    "risuai": risu_row("user", "hi"),
    "agnai": agnai_row("1", "hi", 0, handle="Ida", userId="u"),
}


@pytest.mark.parametrize("format_id", APPS)
@checked
@given(data=st.data())
def test_every_row_is_read_or_set_aside(tmp_path: Path, format_id: str, data: st.DataObject) -> None:
    odd = st.dictionaries(st.sampled_from(FIELDS[format_id]), values, max_size=4).map(lambda some: {**FIRST[format_id], **some})
    rows = [FIRST[format_id], *data.draw(st.lists(odd, max_size=4))]
    found = read(tmp_path, format_id, *rows)
    assert len(found.items) >= len(rows)
    assert all(message.text.strip() for message in found.messages)
