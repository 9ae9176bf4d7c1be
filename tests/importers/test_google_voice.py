"""Texts of Google Voice: pages put together to conversations, and whose Takeout it is."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.google_voice import ANA, BO, ME, PICTURE, call, message, name, page
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.google.voice import GOOGLE_VOICE
from voicetune_desktop.model import Answers, Participant, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), GOOGLE_VOICE, answers)


def test_everything_of_a_takeout_comes_out_as_it_should(tmp_path: Path) -> None:
    rows = [
        message(0, "hello\nthere & <you>"),
        message(1, "¿qué tal? 🙂", ME),
        message(2, "MMS Received", files=PICTURE),
        message(3, "look", ME, PICTURE),
        message(4, ""),
    ]
    files = {name("Ana Vela", 0): page(rows), name("Ana Vela", 9, "Placed"): call()}
    found = read(tmp_path, files)
    check_golden("google-voice", found)
    assert accounted(found) == len(rows) + 1


def test_pages_of_one_person_are_one_chat_in_order_of_time(tmp_path: Path) -> None:
    files = {name("Ana Vela", minute): page([message(minute, str(minute))]) for minute in (600, 5, 60)}
    found = read(tmp_path, files)
    assert (found.texts, [export.chat.id for export in found.exports]) == (["5", "60", "600"], [f"google-voice:{ANA[0]}"])


def test_a_page_with_my_own_texts_alone_goes_to_the_person_in_its_name(tmp_path: Path) -> None:
    files = {
        name("Ana Vela", 0): page([message(0, "a")]),
        name("Ana Vela", 60): page([message(60, "b", ME)]),
        name("Cy", 0): page([message(0, "c", ME)]),
    }
    assert [(export.chat.title, len(items)) for export, items in read(tmp_path, files).chats] == [("Ana Vela", 2), ("Cy", 1)]


def test_reactions_of_iphones_are_no_words(tmp_path: Path) -> None:
    found = read(tmp_path, {name("Ana Vela", 0): page([message(0, "a"), message(1, "Loved “a”"), message(2, "Reacted 🎉 to “a”", ME)])})
    assert (found.texts, found.reasons) == (["a"], [Reason.SYSTEM] * 2)


def test_a_group_is_known_by_its_people(tmp_path: Path) -> None:
    files = {name("Group Conversation", minute, ""): page([message(minute, "x", who)], (ANA, BO)) for minute, who in ((0, ANA), (60, ME))}
    (export,) = read(tmp_path, files).exports
    assert (export.chat.kind, export.chat.title) == ("group", "Ana Vela, Bo Märsh")


def test_it_is_known_who_i_am_and_everybody_has_their_number(tmp_path: Path) -> None:
    (export,) = (found := read(tmp_path, {name("Ana Vela", 0): page([message(0, "a"), message(1, "b", ME)])})).exports
    assert [item.is_me for item in found.messages] == [False, True]
    assert export.participants == (Participant(ANA[0], "Ana Vela", False, (ANA[0],)), Participant(ME[0], "Me", True, (ME[0],)))


def test_times_have_the_offset_of_the_account(tmp_path: Path) -> None:
    assert read(tmp_path, {name("Ana", 0): page([message(0, "a")])}).messages[0].sent_at == "2023-08-23T12:00:00.500000-05:00"


def test_only_the_chats_asked_for_are_read(tmp_path: Path) -> None:
    files = {name("Ana Vela", 0): page([message(0, "a")]), name("Bo", 0): page([message(0, "b", BO)]), name("Bo", 1, "Missed"): call()}
    found = read(tmp_path, files, Answers(chats=frozenset({f"google-voice:{BO[0]}"})))
    assert (found.texts, len(found.exports)) == (["b"], 1)


def test_it_is_detected_as_folder_and_as_archive(tmp_path: Path) -> None:
    files = {name("Ana Vela", 0): page([message(0, "a")]), "Takeout/archive_browser.html": "<html><p>voice</p></html>"}
    assert detected(make_folder(tmp_path / "x", files)) == detected(make_zip(tmp_path / "x.zip", files)) == "google-voice"


def test_a_page_that_breaks_off_keeps_what_came_before_and_says_so(tmp_path: Path) -> None:
    whole = page([message(minute, f"text {minute}") for minute in range(20)])
    found = read(tmp_path, {name("Ana", 0): whole[: whole.index("text 9") + 3]})
    assert (found.texts, found.reasons) == ([f"text {minute}" for minute in range(9)], [Reason.UNPARSABLE])


def test_no_conversation_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, {"a.html": "<p>hello</p>"})


@checked
@given(data=st.data())
def test_broken_pages_raise_nothing(tmp_path: Path, data: st.DataObject) -> None:
    made = page([message(0, "a"), message(1, "b", ME, PICTURE)]).encode()
    start = data.draw(st.integers(made.index(b'<div class="message"'), len(made)))
    junk = data.draw(st.sampled_from([b"", b"<q>", b'"', b"</q>", b"\xff", b"<div>", b"\x00"]))
    broken = made[:start] + junk + made[start + data.draw(st.integers(0, 40)) :]
    assert 1 <= accounted(read_export(make_folder(tmp_path / "x", {"a.html": broken}), GOOGLE_VOICE)) <= 3
