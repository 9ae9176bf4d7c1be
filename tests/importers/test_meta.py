"""Messenger and Instagram downloads: threads, people, and what each row is."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder, make_zip
from tests.exports.meta import as_meta, instagram_profile, make_download, messenger_profile, meta_json, row, thread
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.instagram import INSTAGRAM
from voicetune_desktop.importers.messenger import MESSENGER
from voicetune_desktop.importers.registry import Importer, detect
from voicetune_desktop.importers.source import open_source
from voicetune_desktop.model import Answers, ChatExport, Message, Reason, SetAside

ANNA = "messages/inbox/kaetheost_1234567"
PROFILE = "personal_information/profile_information/profile_information.json"
INSTAGRAM_PROFILE = "personal_information/personal_information/personal_information.json"
Item = Message | SetAside


class Read:
    """What came out of a download."""

    def __init__(self, exports: Iterator[ChatExport]) -> None:
        self.chats = [(export, list(export.items)) for export in exports]

    @property
    def exports(self) -> list[ChatExport]:
        return [export for export, _ in self.chats]

    @property
    def items(self) -> list[Item]:
        return [item for _, items in self.chats for item in items]

    @property
    def messages(self) -> list[Message]:
        return [item for item in self.items if isinstance(item, Message)]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages]

    @property
    def set_aside(self) -> list[SetAside]:
        return [item for item in self.items if isinstance(item, SetAside)]

    @property
    def reasons(self) -> list[Reason]:
        return [item.reason for item in self.set_aside]


def read(path: Path, one: Importer = MESSENGER, answers: Answers = Answers()) -> Read:
    with open_source([path]) as source:
        return Read(one.chats(source, answers))


def read_rows(folder: Path, *rows: Mapping[str, Any], one: Importer = MESSENGER, **more: Any) -> Read:
    return read(make_folder(folder / "x", {f"{ANNA}/message_1.json": thread(rows, **more)}), one)


def detected(path: Path) -> str | None:
    with open_source([path]) as source:
        best = detect(source).best
        return best.format if best else None


def test_messages_come_oldest_first_over_files_in_numeric_order(tmp_path: Path) -> None:
    files = {
        f"{ANNA}/message_{11 - at}.json": thread([row("Ben Ode", 2 * at, f"{2 * at}"), row("Ben Ode", 2 * at + 1, f"{2 * at + 1}")])
        for at in range(11)
    }
    assert read(make_folder(tmp_path / "x", files)).texts == [str(number) for number in range(22)]


def test_a_file_that_is_not_in_order_is_put_in_order(tmp_path: Path) -> None:
    assert read_rows(tmp_path, row("Ben Ode", 5, "b"), row("Ben Ode", 9, "c"), row("Ben Ode", 1, "a")).texts == ["a", "b", "c"]


def test_rows_of_one_instant_keep_their_order(tmp_path: Path) -> None:
    assert read_rows(tmp_path, *(row("Ben Ode", 0, text) for text in "abc"), row("Ben Ode", 1, "d")).texts == list("abcd")


def test_every_message_has_its_time_in_utc(tmp_path: Path) -> None:
    times = {1692090753120: "2023-08-15T09:12:33.120+00:00", 1692090753000: "2023-08-15T09:12:33+00:00", 1: "1970-01-01T00:00:00.001+00:00"}
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
    assert read(make_folder(tmp_path / "x", {f"{ANNA}/message_1.json": data})).texts == [text]


@pytest.mark.parametrize(
    "root", ["messages", "your_activity_across_facebook/messages", "x/your_facebook_activity/messages", "Top/MESSAGES"]
)
@pytest.mark.parametrize("section", ["inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover"])
def test_all_roots_and_sections_are_read(tmp_path: Path, root: str, section: str) -> None:
    path = make_zip(tmp_path / "facebook-x.zip", {f"{root}/{section}/ann_12345/message_1.json": thread([row("Ben Ode", 0, "hi")])})
    assert detected(path) == "messenger"
    assert read(path).texts == ["hi"]


def test_files_that_are_no_threads_are_not_read(tmp_path: Path) -> None:
    files = {f"{ANNA}/message_1.json": thread([row("Ben Ode", 0, "hi")])}
    for name in ("autofill_information", "secret_conversations", "messenger_ui_settings", "your_chat_settings_on_web"):
        files[f"messages/{name}.json"] = b'{"a": []}'
    assert len(read(make_folder(tmp_path / "x", files)).items) == 1


def test_a_damaged_file_is_one_row_and_its_siblings_are_read(tmp_path: Path) -> None:
    good = thread([row("Ben Ode", 0, "hi")])
    files = {f"{ANNA}/message_3.json": b'{"messages": [{"sender', f"{ANNA}/message_2.json": good, f"{ANNA}/message_1.json": b""}
    found = read(make_folder(tmp_path / "x", files))
    assert found.texts == ["hi"]
    assert [item.where for item in found.set_aside] == [f"{ANNA}/message_3.json#messages", f"{ANNA}/message_1.json#messages"]
    assert found.exports[0].chat.title == "Käthe Ost"


def test_a_malformed_row_is_set_aside_with_its_place(tmp_path: Path) -> None:
    rows = [row("Ben Ode", 0, "a"), {"sender_name": "Ben Ode", "timestamp_ms": "soon", "content": "b"}, row("Ben Ode", 2, "c")]
    found = read_rows(tmp_path, *rows)
    assert (found.texts, found.reasons) == (["a", "c"], [Reason.UNPARSABLE])
    assert found.set_aside[0].where == f"{ANNA}/message_1.json#messages[1]"


@pytest.mark.parametrize(("bad", "text"), [(b"\\ud83d", "x\ufffdy"), (b"\x01", "x y"), (b"\xff", "x\ufffdy")])
def test_what_makes_json_invalid_costs_no_message(tmp_path: Path, bad: bytes, text: str) -> None:
    data = b"\xef\xbb\xbf" + thread([row("Ben Ode", 0, "xTEXTy"), row("Ben Ode", 1, "z")]).replace(b"TEXT", bad)
    assert read(make_folder(tmp_path / "x", {f"{ANNA}/message_1.json": data})).texts == [text, "z"]


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
    files = {f"{ANNA}/message_1.json": thread([row("Ben Ode", 0, "hi"), row("Käthe Ost", 1, "ho")]), PROFILE: messenger_profile("Ben Ode")}
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
    files = {f"{ANNA}/message_1.json": thread([row("Ben Ode", 0, "hi")]), PROFILE: messenger_profile("Renamed Person")}
    assert read(make_folder(tmp_path / "x", files)).messages[0].is_me is None


def test_an_answer_says_who_the_owner_is(tmp_path: Path) -> None:
    files = {f"{ANNA}/message_1.json": thread([row("Ben Ode", 0, "hi")]), PROFILE: messenger_profile("Käthe Ost")}
    assert read(make_folder(tmp_path / "x", files), answers=Answers(me="Ben Ode")).messages[0].is_me is True


def test_without_a_profile_the_one_in_most_chats_is_the_guess(tmp_path: Path) -> None:
    people = [("Käthe Ost", "Ben Ode"), ("Li Wu", "Ben Ode")]
    files = {f"messages/inbox/x_1234{at}/message_1.json": thread([row("Ben Ode", 0, "hi")], two) for at, two in enumerate(people)}
    question = read(make_folder(tmp_path / "x", files)).exports[0].questions[0]
    assert (question.kind, question.guess, set(question.choices)) == ("who_am_i", "Ben Ode", {"Ben Ode", "Käthe Ost", "Li Wu"})


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
    files = {f"{ANNA}/message_1.json": thread([row("Ben Ode", 0, "hi")], people, **more), PROFILE: messenger_profile("Ben Ode")}
    assert read(make_folder(tmp_path / "x", files)).exports[0].chat.kind == kind


def test_a_chat_keeps_its_id_when_the_other_person_changes_their_name(tmp_path: Path) -> None:
    ids = [
        read(make_folder(tmp_path / name, {f"messages/inbox/{name}_1234567/message_1.json": thread([row("Ben Ode", 0, "hi")])}))
        .exports[0]
        .chat.id
        for name in ("kaetheost", "kaethewest")
    ]
    assert ids == ["messenger:1234567"] * 2


def test_only_the_chats_asked_for_are_read(tmp_path: Path) -> None:
    files = {f"messages/inbox/x_1234{at}/message_1.json": thread([row("Ben Ode", 0, str(at))]) for at in range(3)}
    assert read(make_folder(tmp_path / "x", files), answers=Answers(chats=frozenset({"messenger:12341"}))).texts == ["1"]


def test_a_single_message_file_is_enough(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "kaetheost_1234567", {"message_1.json": thread([row("Ben Ode", 0, "hi")])}) / "message_1.json"
    assert detected(path) == "messenger"
    assert [export.chat.id for export in read(path).exports] == ["messenger:1234567"]


def test_a_minimal_file_without_people_and_title_works(tmp_path: Path) -> None:
    path = tmp_path / "my_instagram.json"
    path.write_bytes(meta_json({"messages": [row("Käthe Ost", 1, "ho"), row("Ben Ode", 0, "hi")]}))
    found = read(path, INSTAGRAM)
    assert (detected(path), found.texts) == ("instagram", ["hi", "ho"])
    assert found.exports[0].chat.title


def test_a_folder_of_renamed_thread_files_works(tmp_path: Path) -> None:
    files = {
        "ann.json": thread([row("Ann", 0, "a")], title="Ann"),
        "ben.json": thread([row("Ben", 0, "b")], title="Ben"),
        "other.json": b'{"messages": []}',
    }
    assert sorted(read(make_folder(tmp_path / "x", files)).texts) == ["a", "b"]


@pytest.mark.parametrize(
    ("names", "format_id"),
    [
        (["your_instagram_activity/messages/inbox/a_12345/message_1.json"], "instagram"),
        (["messages/inbox/a_12345/message_1.json", "followers_and_following/followers.json"], "instagram"),
        (["your_facebook_activity/messages/inbox/a_12345/message_1.json"], "messenger"),
        (["messages/inbox/facebookuser_12345/message_1.json", "account_information/personal_information.json"], "instagram"),
        (["messages/inbox/instagramuser_12345/message_1.json", "friends/friends.json"], "messenger"),
        (["messages/inbox/a_12345/message_1.json"], "messenger"),
    ],
)
def test_the_two_apps_are_told_apart_by_folders(tmp_path: Path, names: list[str], format_id: str) -> None:
    assert detected(make_folder(tmp_path / "x", dict.fromkeys(names, thread([row("Ben Ode", 0, "hi")])))) == format_id


def test_both_apps_are_candidates_where_nothing_tells_them_apart(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "x", {"message_1.json": thread([row("Ben Ode", 0, "hi")])})
    with open_source([path]) as source:
        likely = [candidate.format for candidate in detect(source).candidates if candidate.confidence > 0.5]
    assert likely == ["messenger", "instagram"]


@pytest.mark.parametrize("page", ["messages/inbox/a_12345/message_1.html", "message_1.html"])
def test_web_pages_are_answered_with_how_to_get_json(tmp_path: Path, page: str) -> None:
    html = '<div class="pam _3-95 _2ph- _a6-g"><div class="_2ph_ _a6-h">Ben Ode</div><div class="_a6-p">hi</div></div>'
    path = make_folder(tmp_path / "x", {page: html})
    assert detected(path) == "messenger"
    with pytest.raises(SourceError, match="JSON"):
        read(path)


def test_a_download_without_messages_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="Messages"):
        read(make_folder(tmp_path / "x", {"friends.json": "[]"}))


def test_a_made_download_is_read_to_the_last_row(tmp_path: Path) -> None:
    truth = make_download(tmp_path, 3000, seed=7)
    found = read(next(tmp_path.iterdir()))
    counts = Counter("kept" if isinstance(item, Message) else item.reason.value for item in found.items)
    assert counts == {key: truth[key] for key in ("kept", "media", "system", "deleted")}
    assert sum("caption" in message.flags for message in found.messages) == truth["captions"]
    assert {message.is_me for message in found.messages if message.sender == "Ben Ode"} == {True}


def test_threads_of_the_other_app_are_left_to_it(tmp_path: Path) -> None:
    files = {
        "your_facebook_activity/messages/inbox/a_12345/message_1.json": thread([row("Ben Ode", 0, "f")]),
        "your_instagram_activity/messages/inbox/b_12345/message_1.json": thread([row("Ben Ode", 0, "i")]),
    }
    path = make_folder(tmp_path / "x", files)
    assert (read(path).texts, read(path, INSTAGRAM).texts) == (["f"], ["i"])


def test_mojibake_of_the_maker_is_that_of_meta() -> None:
    assert as_meta({"a": ["café"]}) == {"a": ["cafÃ©"]}
