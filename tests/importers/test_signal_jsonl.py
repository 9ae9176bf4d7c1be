"""Signal's own export: who is who, chats put apart, answers, mentions, and what is set aside."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.signal import ELI, INFO, MAI, NOON, aci, chat, contact, export, item, make_large, people, text
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.signal.jsonl import SIGNAL_JSONL
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, *frames: dict[str, Any], answers: Answers = Answers()) -> Read:
    files = {"main.jsonl": export([*people(), *frames]), "metadata.json": '{"version":1}'}
    return read_export(make_folder(folder / "signal-backup-2026-01-02-03-04-05", files), SIGNAL_JSONL, answers)


def test_messages_are_put_with_their_chats_and_people(tmp_path: Path) -> None:
    found = read(tmp_path, text(1, "a"), text(2, "b", "3", "9"), text(3, "c", mine=True), text(4, "d", chat_id="10", mine=True))
    assert [(one.chat.title, one.chat.kind) for one in found.exports] == [("Eli", "dm"), ("Boat club", "group"), ("Note to Self", "self")]
    assert [(message.sender, message.is_me, message.text) for message in found.messages] == [
        ("Eli", False, "a"),
        ("Ida Quell", True, "c"),
        ("Maimai", False, "b"),
        ("Ida Quell", True, "d"),
    ]


def test_people_have_ids_that_stay_and_all_their_names(tmp_path: Path) -> None:
    found = read(tmp_path, text(1), text(2, chat_id="8", author="3"))
    assert found.messages[0].sender_id == f"signal:{ELI}"
    assert (found.exports[1].chat.id, found.exports[1].participants[0].also) == (f"signal:{MAI}", ("Mai", "+447700900123"))


def test_the_key_of_a_group_does_not_get_out(tmp_path: Path) -> None:
    found = read(tmp_path, text(1, chat_id="9"))
    assert found.exports[0].chat.id.startswith("signal:group:")
    assert "NDQ0" not in repr(found.exports)


def test_answers_hang_on_the_message_that_they_quote(tmp_path: Path) -> None:
    found = read(tmp_path, text(1), text(2, quote={"targetSentTimestamp": str(NOON + 60_000), "authorId": "2", "text": {"body": "hello"}}))
    assert found.messages[1].reply_to == found.messages[0].id


def test_mentions_are_names(tmp_path: Path) -> None:
    ranges = [{"start": 7, "length": 1, "mentionAci": aci(MAI)}, {"length": 1, "mentionAci": aci(ELI)}, {"start": 3, "style": "BOLD"}]
    found = read(tmp_path, item(1, standardMessage={"text": {"body": "\ufffc and \ufffc!", "bodyRanges": ranges}}))
    assert found.texts == ["@Eli and @Maimai!"]


ASIDE = {
    "updateMessage": ({"simpleUpdate": {}}, Reason.SYSTEM),
    "remoteDeletedMessage": ({}, Reason.DELETED),
    "stickerMessage": ({"sticker": {"packId": "AA=="}}, Reason.MEDIA),
    "viewOnceMessage": ({}, Reason.MEDIA),
    "contactMessage": ({"contact": {}}, Reason.MEDIA),
    "poll": ({"question": "when?"}, Reason.MEDIA),
    "directStoryReplyMessage": ({"emoji": "👍"}, Reason.MEDIA),
    "paymentNotification": ({"amountMob": "1"}, Reason.UNSUPPORTED),
    "standardMessage": ({"attachments": [{"pointer": {}}]}, Reason.MEDIA),
}


@pytest.mark.parametrize("name", ASIDE)
def test_what_has_no_words_is_set_aside(tmp_path: Path, name: str) -> None:
    content, reason = ASIDE[name]
    found = read(tmp_path, text(1), item(2, **{name: content}))
    assert (found.reasons, found.set_aside[0].at) == ([reason], 12)


def test_a_caption_an_edit_and_words_under_a_story_are_kept(tmp_path: Path) -> None:
    edited = text(2, "new")
    edited["chatItem"]["revisions"] = [text(1, "old")["chatItem"]]
    story = item(3, directStoryReplyMessage={"textReply": {"text": {"body": "nice"}}})
    found = read(tmp_path, text(1, "look", attachments=[{"pointer": {}}]), edited, story)
    assert [(message.text, message.flags) for message in found.messages] == [("look", ("caption",)), ("new", ("edited",)), ("nice", ())]


def test_people_and_chats_that_are_not_declared_cost_no_message(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path, {"main.jsonl": export([text(1, author="55", chat_id="66")])}) / "main.jsonl", SIGNAL_JSONL)
    assert [(message.text, message.sender) for message in found.messages] == [("hello", "Unknown")]


@pytest.mark.parametrize("bad", ["{", '{"chatItem": 5}', '{"chatItem":{"standardMessage":{"text":{"body":7}}}}', "[" * 100_000, "\x00"])
def test_a_bad_line_costs_itself_alone(tmp_path: Path, bad: str) -> None:
    lines = export([*people(), text(1, "a"), text(2, "b")]).splitlines(keepends=True)
    file = make_folder(tmp_path, {"main.jsonl": "".join([*lines[:-1], bad + "\n", lines[-1]])}) / "main.jsonl"
    found = read_export(file, SIGNAL_JSONL)
    assert (found.texts, [item.where for item in found.set_aside]) == (["a", "b"], ["main.jsonl:12"])


def test_an_export_that_breaks_off_says_so(tmp_path: Path) -> None:
    whole = export([*people(), text(1, "a"), text(2, "b")])
    found = read_export(make_folder(tmp_path, {"main.jsonl": whole[:-30]}) / "main.jsonl", SIGNAL_JSONL)
    assert (found.texts, found.reasons) == (["a"], [Reason.UNPARSABLE])


def test_only_the_chosen_chats_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, text(1), text(2, "only", "3", "8"), answers=Answers(chats=frozenset({f"signal:{MAI}"})))
    assert found.texts == ["only"]


def test_it_is_recognised_in_files_folders_and_archives(tmp_path: Path) -> None:
    data = export([*people(), text(1)])
    file = make_folder(tmp_path / "a", {"renamed.txt": data}) / "renamed.txt"
    folder = make_folder(tmp_path / "b", {"main.jsonl": data, "metadata.json": "{}", "files/ab/abc": b"1"})
    archive = make_zip(tmp_path / "c.zip", {"signal-backup/main.jsonl": data})
    assert [detected(path) for path in (file, folder, archive)] == ["signal-jsonl"] * 3
    assert [read_export(path, SIGNAL_JSONL).texts for path in (file, folder, archive)] == [["hello"]] * 3


def test_other_lines_of_json_are_turned_down(tmp_path: Path) -> None:
    file = make_folder(tmp_path, {"main.jsonl": '{"version":"1"}\n{"backupTimeMs":"5"}\n'}) / "main.jsonl"
    with pytest.raises(SourceError):
        read_export(file, SIGNAL_JSONL)


KEYS = st.sampled_from(["text", "body", "id", "start", "x"])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    ),
    st.sampled_from(["standardMessage", "chatId", "authorId", "dateSent", "revisions", "outgoing", "poll", "directStoryReplyMessage"]),
)
def test_odd_values_anywhere_are_accounted_for(tmp_path: Path, value: Any, key: str) -> None:
    frames = [text(1, "a"), item(2, **{key: value}), text(3, "b")]
    assert len(read(tmp_path, *frames).items) == 3


@pytest.mark.parametrize("name", [contact("2", "Eli", e164=None), chat("7", "2"), INFO])
def test_frames_without_messages_count_for_nothing(tmp_path: Path, name: dict[str, Any]) -> None:
    assert read(tmp_path, name).items == []


@pytest.mark.parametrize("seed", [1, 2])
def test_agrees_with_the_truth_of_a_large_export(tmp_path: Path, seed: int) -> None:
    truth = make_large(tmp_path / "main.jsonl", 5_000, seed)
    found = read_export(tmp_path / "main.jsonl", SIGNAL_JSONL)
    counts = Counter(reason.value for reason in found.reasons) | {"kept": len(found.messages), "seen": len(found.items)}
    assert {key: counts[key] for key in truth} == truth
