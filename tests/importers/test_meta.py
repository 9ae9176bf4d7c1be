"""Messenger and Instagram messages: people, times, and what each row is."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.meta import as_meta, instagram_profile, messenger_profile, row, thread
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.meta.instagram import INSTAGRAM
from voicetune_desktop.importers.meta.messenger import MESSENGER
from voicetune_desktop.importers.registry import Importer
from voicetune_desktop.model import Answers, Message, Reason

THREAD = "messages/inbox/kaetheost_1234567"
PROFILE = "personal_information/profile_information/profile_information.json"
INSTAGRAM_PROFILE = "personal_information/personal_information/personal_information.json"


def read(path: Path, one: Importer = MESSENGER, answers: Answers = Answers()) -> Read:
    return read_export(path, one, answers)


def read_rows(folder: Path, *rows: Mapping[str, Any], one: Importer = MESSENGER, **more: Any) -> Read:
    return read(make_folder(folder / "x", {f"{THREAD}/message_1.json": thread(rows, **more)}), one)


def test_messages_come_oldest_first_over_files_in_numeric_order(tmp_path: Path) -> None:
    files = {
        f"{THREAD}/message_{11 - at}.json": thread([row("Ben Ode", 2 * at, f"{2 * at}"), row("Ben Ode", 2 * at + 1, f"{2 * at + 1}")])
        for at in range(11)
    }
    assert read(make_folder(tmp_path / "x", files)).texts == [str(number) for number in range(22)]


def test_a_file_that_is_not_in_order_is_put_in_order(tmp_path: Path) -> None:
    assert read_rows(tmp_path, row("Ben Ode", 5, "b"), row("Ben Ode", 9, "c"), row("Ben Ode", 1, "a")).texts == ["a", "b", "c"]


def test_rows_of_one_instant_keep_their_order(tmp_path: Path) -> None:
    assert read_rows(tmp_path, *(row("Ben Ode", 0, text) for text in "abc"), row("Ben Ode", 1, "d")).texts == list("abcd")


def test_every_message_has_its_time_in_utc(tmp_path: Path) -> None:
    times = {1692090753120: "2023-08-15T09:12:33.120000+00:00", 1692090753000: "2023-08-15T09:12:33+00:00"}
    rows = [{"sender_name": "Ben Ode", "timestamp_ms": time, "content": "x"} for time in (*times, 0, -5, 10**16)]
    assert {message.sent_at for message in read_rows(tmp_path, *rows).messages} == {*times.values(), None}


def test_mojibake_is_repaired_everywhere(tmp_path: Path) -> None:
    (export,), (message,) = (
        (found := read_rows(tmp_path, row("Käthe Ost", 0, "naïve café 😀", photos=[{"uri": "ä"}]))).exports,
        found.messages,
    )
    assert (message.text, message.sender, message.chat_title) == ("naïve café 😀", "Käthe Ost", "Käthe Ost")
    assert [person.name for person in export.participants] == ["Ben Ode", "Käthe Ost"]


@pytest.mark.parametrize("text", ["Ã¤ – not mojibake", "naïve 😀", "caf\u00e9", "\u0080", "plain"])
def test_a_text_that_is_right_already_stays_as_it_is(tmp_path: Path, text: str) -> None:
    data = thread([row("Ben Ode", 0, "TEXT")]).replace(b"TEXT", text.encode())
    assert read(make_folder(tmp_path / "x", {f"{THREAD}/message_1.json": data})).texts == [text]


def test_a_damaged_file_is_one_row_and_its_siblings_are_read(tmp_path: Path) -> None:
    good = thread([row("Ben Ode", 0, "hi")])
    files = {f"{THREAD}/message_3.json": b'{"messages": [{"sender', f"{THREAD}/message_2.json": good, f"{THREAD}/message_1.json": b""}
    found = read(make_folder(tmp_path / "x", files))
    assert found.texts == ["hi"]
    assert [item.where for item in found.set_aside] == [f"{THREAD}/message_3.json#messages", f"{THREAD}/message_1.json#messages"]
    assert found.exports[0].chat.title == "Käthe Ost"


def test_a_malformed_row_is_set_aside_with_its_place(tmp_path: Path) -> None:
    rows = [row("Ben Ode", 0, "a"), {"sender_name": "Ben Ode", "timestamp_ms": "soon", "content": "b"}, row("Ben Ode", 2, "c")]
    found = read_rows(tmp_path, *rows)
    assert (found.texts, found.reasons) == (["a", "c"], [Reason.UNPARSABLE])
    assert found.set_aside[0].where == f"{THREAD}/message_1.json#messages[1]"


@pytest.mark.parametrize(("bad", "text"), [(b"\\ud83d", "x\ufffdy"), (b"\x01", "x y"), (b"\xff", "x\ufffdy")])
def test_what_makes_json_invalid_costs_no_message(tmp_path: Path, bad: bytes, text: str) -> None:
    data = b"\xef\xbb\xbf" + thread([row("Ben Ode", 0, "xTEXTy"), row("Ben Ode", 1, "z")]).replace(b"TEXT", bad)
    assert read(make_folder(tmp_path / "x", {f"{THREAD}/message_1.json": data})).texts == [text, "z"]


def test_rows_without_own_words_are_set_aside_by_reason(tmp_path: Path) -> None:
    photo, someone = [{"uri": "a.jpg"}], "Käthe Ost"
    rows = {
        Reason.MEDIA: [
            *(row(someone, 0, **{kind: photo}) for kind in ("photos", "videos", "audio_files", "files", "gifs")),
            row(someone, 0, sticker={"uri": "s.png"}),
            row(someone, 0, share={"link": "https://example.org"}),
            row(someone, 0, f"{someone} sent an attachment.", share={"link": "https://example.org", "share_text": "theirs"}),
        ],
        Reason.DELETED: [
            row(someone, 0, is_unsent=True),
            row(someone, 0, "gone", is_unsent=True),
            row(someone, 0, f"{someone} unsent a message"),
        ],
        Reason.SYSTEM: [
            row(someone, 0, f"{someone} called you.", call_duration=0),
            row(someone, 0, f"{someone} added Li Wu to the group.", users=[{"name": "Li Wu"}]),
            row(someone, 0, "Reacted 😂 to your message "),
        ],
        Reason.UNSUPPORTED: [row(someone, 0), row(someone, 0, "")],
    }
    for reason, several in rows.items():
        assert read_rows(tmp_path / reason, *several).reasons == [reason] * len(several)


def test_own_words_beside_a_file_or_a_link_are_kept(tmp_path: Path) -> None:
    rows = [
        row("Ben Ode", 0, "look", photos=[{"uri": "a.jpg"}]),
        row("Ben Ode", 1, "https://example.org", share={"link": "https://example.org"}),
    ]
    found = read_rows(tmp_path, *rows)
    assert [(message.text, message.flags) for message in found.messages] == [("look", ("caption",)), ("https://example.org", ())]


def test_the_owner_is_known_from_the_profile(tmp_path: Path) -> None:
    files = {
        f"{THREAD}/message_1.json": thread([row("Ben Ode", 0, "hi"), row("Käthe Ost", 1, "ho")]),
        PROFILE: messenger_profile("Ben Ode"),
    }
    found = read(make_folder(tmp_path / "x", files))
    assert [message.is_me for message in found.messages] == [True, False]
    assert [person.is_me for person in found.exports[0].participants] == [True, False]
    assert found.exports[0].questions == ()


@pytest.mark.parametrize(
    "place", [INSTAGRAM_PROFILE, "personal_information/personal_information.json", "account_information/personal_information.json"]
)
def test_the_owner_of_an_instagram_download_is_known_in_any_language(tmp_path: Path, place: str) -> None:
    root = "your_instagram_activity/messages/inbox/kaetheost_1234567"
    files = {
        f"{root}/message_1.json": thread([row("Ben Ode", 0, "hi"), row("Käthe Ost", 1, "ho")]),
        place: instagram_profile("Käthe Ost", "kaethe"),
    }
    assert [message.is_me for message in read(make_folder(tmp_path / "x", files), INSTAGRAM).messages] == [False, True]


def test_a_profile_of_nobody_in_the_chats_says_nothing(tmp_path: Path) -> None:
    files = {f"{THREAD}/message_1.json": thread([row("Ben Ode", 0, "hi")]), PROFILE: messenger_profile("Renamed Person")}
    assert read(make_folder(tmp_path / "x", files)).messages[0].is_me is None


def test_an_answer_says_who_the_owner_is(tmp_path: Path) -> None:
    files = {f"{THREAD}/message_1.json": thread([row("Ben Ode", 0, "hi")]), PROFILE: messenger_profile("Käthe Ost")}
    assert read(make_folder(tmp_path / "x", files), answers=Answers(me="Ben Ode")).messages[0].is_me is True


def test_without_a_profile_the_one_in_most_chats_is_the_guess(tmp_path: Path) -> None:
    people = [("Käthe Ost", "Ben Ode"), ("Li Wu", "Ben Ode")]
    files = {f"messages/inbox/x_1234{at}/message_1.json": thread([row("Ben Ode", 0, "hi")], two) for at, two in enumerate(people)}
    question = read(make_folder(tmp_path / "x", files)).exports[0].questions[0]
    assert (question.kind, question.guess, set(question.choices)) == ("who_am_i", "Ben Ode", {"Ben Ode", "Käthe Ost", "Li Wu"})


def test_nobody_is_asked_whether_they_are_an_account_that_is_gone(tmp_path: Path) -> None:
    people = [("Facebook user", "Ben Ode"), ("", "Ben Ode"), ("Li Wu", "Ben Ode")]
    files = {f"messages/inbox/x_1234{at}/message_1.json": thread([row("Ben Ode", 0, "hi")], two) for at, two in enumerate(people)}
    assert read(make_folder(tmp_path / "x", files)).exports[0].questions[0].choices == ("Ben Ode", "Li Wu")


def test_people_whose_account_is_gone_are_told_apart_by_chat(tmp_path: Path) -> None:
    files = {
        f"messages/inbox/facebookuser_1234{at}/message_1.json": thread(
            [row("Ben Ode", 0, "hi"), row(name, 1, "ho")], ("Ben Ode", name), name
        )
        for at, name in enumerate(("Facebook user", ""))
    }
    one, other = (items[1] for _, items in read(make_folder(tmp_path / "x", files)).chats)
    assert isinstance(one, Message)
    assert isinstance(other, Message)
    assert one.sender == other.sender == "Facebook user"
    assert one.sender_id != other.sender_id


@pytest.mark.parametrize(
    ("people", "more", "kind"),
    [
        (("Ben Ode", "Käthe Ost"), {}, "dm"),
        (("Ben Ode", "Käthe Ost", "Li Wu"), {}, "group"),
        (("Ben Ode", "Käthe Ost"), {"image": {"uri": "g.jpg"}}, "group"),
        (("Ben Ode", "Käthe Ost"), {"thread_type": "RegularGroup"}, "group"),
        (("Ben Ode",), {}, "self"),
        ((), {}, None),
    ],
)
def test_the_kind_of_a_chat_follows_from_its_people(
    tmp_path: Path, people: tuple[str, ...], more: dict[str, Any], kind: str | None
) -> None:
    files = {f"{THREAD}/message_1.json": thread([row("Ben Ode", 0, "hi")], people, **more), PROFILE: messenger_profile("Ben Ode")}
    assert read(make_folder(tmp_path / "x", files)).exports[0].chat.kind == kind


def test_mojibake_of_the_maker_is_that_of_meta() -> None:
    assert as_meta({"a": ["café"]}) == {"a": ["cafÃ©"]}
