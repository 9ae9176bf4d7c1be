"""Talks in apps with rooms for many assistants, and in their databases: what was chosen, whose talks they are, and when."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.assistant_databases import (
    ANYTHING,
    asked,
    bubble,
    composer,
    cursor_database,
    database,
    ropes,
    webui_database,
)
from tests.exports.assistant_rooms import cherry_backup, cherry_message, next_backup, next_message, replika_table
from tests.exports.assistants import webui_chat
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, format_id: str, files: dict[str, Any]) -> Read:
    """What is read of an export that is known for what it is."""
    path = make_folder(folder / "x", files)
    assert detected(path) == format_id
    return read_export(path, importer(format_id))


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("2023/11/6 15:57:22", "2023-11-06T15:57:22"),
        ("2023/11/6, 15:57:22", "2023-11-06T15:57:22"),
        ("11/6/2023, 3:57:22 PM", "2023-11-06T15:57:22"),
        ("11/6/2023, 12:05:00\u202fAM", "2023-11-06T00:05:00"),
        ("6.11.2023, 15:57:22", "2023-11-06T15:57:22"),
        ("06/11/2023, 15:57:22", "2023-11-06T15:57:22"),
        ("13/13/2023, 15:57:22", None),
        ("yesterday", None),
        (5, None),
    ],
)
def test_times_of_nextchat_are_those_of_the_browser(tmp_path: Path, written: Any, time: str | None) -> None:
    backup = next_backup({"id": "1", "topic": "T", "messages": [next_message("1", "user", "hi", written)]})
    assert read(tmp_path, "nextchat", {"a.json": json.dumps(backup)}).messages[0].sent_at == time


@pytest.mark.parametrize(("shown", "texts"), [(None, ["?", "one", "so"]), ("b", ["?", "two", "so"])])
def test_of_answers_of_several_models_the_one_that_is_shown_is_read(tmp_path: Path, shown: str | None, texts: list[str]) -> None:
    rows = [
        cherry_message("q", "user", content="?"),
        cherry_message("a", "assistant", content="one", askId="q"),
        cherry_message("b", "assistant", content="two", askId="q", foldSelected=shown == "b"),
        cherry_message("r", "user", content="so"),
    ]
    backup = cherry_backup([{"id": "t", "messages": rows}], [], {})
    found = read(tmp_path, "cherry-studio", {"data.json": json.dumps(backup)})
    assert (found.texts, len(found.set_aside)) == (texts, 1)


def test_topics_stay_where_a_backup_breaks_off_behind_them(tmp_path: Path) -> None:
    topic = {"id": "t", "messages": [cherry_message("q", "user", content="hi")]}
    text = json.dumps(cherry_backup([topic], [{"id": "b" * 200}], {"t": "T"}))
    found = read(tmp_path, "cherry-studio", {"data.json": text[:-150]})
    assert (found.texts, found.reasons) == (["hi"], [Reason.UNPARSABLE])


def test_chats_of_a_server_of_one_person_are_theirs(tmp_path: Path) -> None:
    found = read(tmp_path, "open-webui", {"webui.db": webui_database(("u1", ropes()), ("u1", ropes("Thick.")))})
    assert ([message.is_me for message in found.messages], found.texts[1::2]) == ([True, False] * 2, ["Thin.", "Thick."])


def test_a_copy_for_others_is_no_chat_and_no_other_user(tmp_path: Path) -> None:
    found = read(tmp_path, "open-webui", {"webui.db": webui_database(("u1", ropes()), ("shared-a", ropes()))})
    assert ([message.is_me for message in found.messages], found.reasons) == ([True, False], [Reason.SYSTEM])
    exported = [ropes(), {**ropes(), "user_id": "shared-a"}]
    found = read(tmp_path / "2", "open-webui", {"chat-export-1.json": json.dumps(exported)})
    assert (found.texts, found.reasons) == (["which rope?", "Thin."], [Reason.SYSTEM])


def test_a_message_of_open_webui_may_have_parts(tmp_path: Path) -> None:
    parts = [{"type": "text", "text": "what is"}, {"type": "image_url", "image_url": {"url": "data:"}}, {"type": "text", "text": "this?"}]
    chat = webui_chat([("1", None, "user", parts), ("2", "1", "assistant", [{"type": "text", "text": "A rope."}])], "2")
    found = read(tmp_path, "open-webui", {"webui.db": webui_database(("u1", chat))})
    assert [(one.text, one.flags) for one in found.messages] == [("what is\nthis?", ("caption",)), ("A rope.", ())]


def test_a_database_of_another_app_with_the_same_name_holds_no_talks(tmp_path: Path) -> None:
    made = database("CREATE TABLE chat_log (id INTEGER, words TEXT);", {"chat_log": [(1, "hi")]})
    with pytest.raises(SourceError, match="There are no talks of Open WebUI in it"):
        read(tmp_path, "open-webui", {"webui.db": made})


def test_it_is_asked_who_of_the_users_of_a_server_is_the_person(tmp_path: Path) -> None:
    users = [("u1", "Ida"), ("u2", "Ben")]
    found = read(tmp_path, "open-webui", {"webui.db": webui_database(("u1", ropes()), ("u2", ropes()), users=users)})
    assert [(message.sender, message.is_me) for message in found.messages[::2]] == [("Ida", None), ("Ben", None)]


def test_a_damaged_chat_of_a_database_takes_no_other_with_it(tmp_path: Path) -> None:
    made = webui_database(("u1", {**ropes(), "chat": []}), ("u1", ropes()))
    found = read(tmp_path, "open-webui", {"webui.db": made})
    assert (found.texts, found.reasons) == (["which rope?", "Thin."], [Reason.UNPARSABLE])


def test_a_database_and_an_export_beside_it_are_both_read(tmp_path: Path) -> None:
    chat = webui_chat([("1", None, "user", "hi")], "1")
    found = read(tmp_path, "open-webui", {"webui.db": webui_database(("u1", ropes())), "chat-export-1.json": json.dumps([chat])})
    assert found.texts == ["which rope?", "Thin.", "hi"]


def test_it_is_asked_who_of_the_users_of_anythingllm_is_the_person(tmp_path: Path) -> None:
    rows = [asked(1, "a", {"text": "b"}, user=1), asked(2, "c", {"text": "d"}, user=2)]
    tables = {"users": [(1, "ida"), (2, "ben")], "workspace_chats": rows}
    found = read(tmp_path, "anything-llm", {"anythingllm.db": database(ANYTHING, tables)})
    assert [(message.sender, message.is_me) for message in found.messages[::2]] == [("ida", None), ("ben", None)]


def test_threads_of_anythingllm_whose_rows_lie_mixed_are_talks_of_their_own(tmp_path: Path) -> None:
    rows = [asked(number, f"{number}", {"text": "yes"}, thread=thread) for number, thread in ((1, 7), (2, None), (3, 7), (4, 8), (5, None))]
    tables = {"workspaces": [(1, "Padaria")], "workspace_threads": [(7, "Salt"), (8, "Oil")], "workspace_chats": rows}
    found = read(tmp_path, "anything-llm", {"anythingllm.db": database(ANYTHING, tables)})
    assert [export.chat.title for export in found.exports] == ["Salt", "Padaria", "Oil"]
    assert found.texts[::2] == ["1", "3", "2", "5", "4"]


def exported(number: int, prompt: str, answer: str, **more: Any) -> dict[str, Any]:
    """A row of what AnythingLLM exports."""
    row: dict[str, Any] = {"id": number, "prompt": prompt, "response": answer, "sent_at": "2026-02-13T16:26:40.000Z", "attachments": []}
    return {**row, "workspace": "Padaria", "username": "unknown user", "rating": "--", **more}


def test_what_anythingllm_exports_is_read_by_workspaces(tmp_path: Path) -> None:
    picture = exported(3, "", "d", attachments=[{"type": "image"}])
    rows = [exported(1, "a", "<think>hm</think>b"), exported(2, "c", "", workspace="Salt"), picture, exported(4, "e", "f", username="API")]
    found = read(tmp_path, "anything-llm", {"chats.json": json.dumps([*rows, {"id": 5, "prompt": 7}], indent=4)})
    assert [export.chat.title for export in found.exports[:3]] == ["Padaria", "Salt", "Padaria"]
    said = [(one.is_me, one.text) for one in found.messages]
    assert said == [(True, "a"), (False, "b"), (False, "d"), (True, "c"), (None, "e"), (False, "f")]
    assert found.reasons == [Reason.MEDIA, Reason.SYSTEM, Reason.UNPARSABLE]


def test_a_table_of_anythingllm_is_read_as_its_talks(tmp_path: Path) -> None:
    time = "Fri Feb 13 2026 16:26:40 GMT+0000 (Coordinated Universal Time)"
    rows = [f'"1","Padaria","say ""a""","<think>hm</think>b","{time}","unknown user","--"', '"2","Padaria"']
    table = "\n".join(["id,workspace,prompt,response,sent_at,username,rating", *rows])
    assert detected(make_folder(tmp_path / "y", {"chats.csv": table})) == "anything-llm"
    found = read(tmp_path, "anything-llm", {"chats.csv": table})
    assert [(one.chat_title, one.is_me, one.text) for one in found.messages] == [("Padaria", True, 'say "a"'), ("Padaria", False, "b")]
    assert ({one.sent_at for one in found.messages}, found.reasons) == ({"2026-02-13T16:26:40+00:00"}, [Reason.UNPARSABLE])


def test_an_object_with_the_fields_of_anythingllm_is_no_export_of_it(tmp_path: Path) -> None:
    assert detected(make_folder(tmp_path / "x", {"data.json": json.dumps(exported(1, "a", "b"))})) != "anything-llm"


def test_an_export_of_anythingllm_that_breaks_off_is_told_of(tmp_path: Path) -> None:
    text = json.dumps([exported(1, "a", "b"), exported(2, "c", "d")], indent=4)
    found = read(tmp_path, "anything-llm", {"chats.json": text[:-30]})
    assert (found.texts, found.reasons) == (["a", "b"], [Reason.UNPARSABLE])


def test_an_older_anythingllm_without_threads_is_read(tmp_path: Path) -> None:
    schema = 'CREATE TABLE "workspace_chats" ("id" INTEGER PRIMARY KEY, "workspaceId" INTEGER, "prompt" TEXT, "response" TEXT)'
    made = database(schema, {"workspace_chats": [(1, 1, "a", '{"text": "b"}')]})
    assert read(tmp_path, "anything-llm", {"anythingllm.db": made}).texts == ["a", "b"]


def test_what_a_model_of_anythingllm_thinks_is_no_answer(tmp_path: Path) -> None:
    rows = [asked(1, "<think>I</think>", {"text": "<think>\nhm\n</think>\n\nYes."}), asked(2, "b", {"text": "<think>cut"})]
    found = read(tmp_path, "anything-llm", {"anythingllm.db": database(ANYTHING, {"workspace_chats": rows})})
    assert found.texts == ["<think>I</think>", "Yes.", "b"]


@pytest.mark.parametrize("told", [{"type": "user"}, {"characterId": "USER"}])
def test_older_chats_of_openrouter_are_read_in_their_order(tmp_path: Path, told: dict[str, str]) -> None:
    times = {"updatedAt": "2024-06-01T08:00:00.000Z"}
    rows = {"m2": {"content": "hi", **told, **times}, "m1": {"characterId": "char-1", "content": "hello", "reasoning": "hm"}}
    chat = {"version": "orpg.1.0", "characters": {"char-1": {"model": "some/model"}}, "messages": rows}
    found = read(tmp_path, "openrouter", {"OpenRouter Chat 1.json": json.dumps(chat)})
    assert [(one.is_me, one.text, one.sent_at) for one in found.messages] == [
        (True, "hi", "2024-06-01T08:00:00+00:00"),
        (False, "hello", None),
    ]


def test_a_composer_that_was_emptied_is_no_talk(tmp_path: Path) -> None:
    made = cursor_database((composer("a", "1"), {"1": bubble(1, "hi")}), more=[("composerData:b", None)])
    found = read(tmp_path, "cursor", {"state.vscdb": made})
    assert (len(found.chats), found.texts, found.reasons) == (1, ["hi"], [])


def test_helpers_of_helpers_are_work_and_a_helper_that_calls_itself_ends(tmp_path: Path) -> None:
    said = {"1": bubble(1, "hi")}
    made = cursor_database(
        (composer("a", "1", subagentComposerIds=["b"]), said),
        (composer("b", "1", subagentComposerIds=["c", "b"]), said),
        (composer("c", "1"), said),
    )
    found = read(tmp_path, "cursor", {"state.vscdb": made})
    assert (len(found.chats), found.texts, found.reasons) == (1, ["hi"], [Reason.SYSTEM] * 2)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_database_that_breaks_off_is_told_of(tmp_path: Path, share: float) -> None:
    chats = [("u1", ropes(f"{number} " * 400)) for number in range(60)]
    made = webui_database(*chats)
    found = read(tmp_path, "open-webui", {"webui.db": made[: int(len(made) * share) // 4096 * 4096]})
    assert Reason.UNPARSABLE in found.reasons


def test_a_row_of_replika_that_is_cut_is_damaged(tmp_path: Path) -> None:
    table = replika_table(("2022-10-31T20:03:00.000Z", "Me", "hi", "None", "1")) + "2022-10-31T20:02:00.000Z,Me\n"
    found = read(tmp_path, "replika", {"log.csv": table})
    assert (found.texts, found.reasons) == (["hi"], [Reason.UNPARSABLE])
