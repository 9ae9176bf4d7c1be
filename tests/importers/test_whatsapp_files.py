"""Files, archives and folders with WhatsApp chats: recognised, named, decoded, counted."""

import zipfile
from collections import Counter
from pathlib import Path

import pytest

from tests.exports.whatsapp import read_chats, read_text
from voicetune_desktop.importers.registry import detect
from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.text_files import blocks as text_blocks
from voicetune_desktop.importers.whatsapp.format import WHATSAPP
from voicetune_desktop.importers.whatsapp.titles import title_of
from voicetune_desktop.model import Answers, Message, Reason, SetAside
from voicetune_desktop.paths import resource

CHAT = "15/08/2023, 09:12 - Anna: hi\n15/08/2023, 09:13 - Ben: yo\n"
CHAT_IOS = "[15/08/2023, 09:12:33] Anna & co: \u200eMessages and calls are end-to-end encrypted.\r\n[15/08/2023, 09:13:01] Ben: yo\r\n"


def zipped(path: Path, **entries: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return path


def titles(*paths: Path) -> list[str]:
    return [chat.chat.title for chat, _ in read_chats(*paths)]


def confidence(*paths: Path) -> float:
    with open_source(paths) as source:
        return WHATSAPP.score(source).confidence


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("WhatsApp Chat with Anna Berg.txt", "Anna Berg"),
        ("WhatsApp Chat with Anna (1).txt", "Anna"),
        ("WhatsApp_Chat_with_Anna_Berg.txt", "Anna Berg"),
        ("WhatsApp Chat mit Küche.txt", "Küche"),
        ("WhatsApp Chat mit Ku\u0308che.txt", "Küche"),
        ("Chat de WhatsApp con Família 🌻.txt", "Família 🌻"),
        ("Conversa do WhatsApp com Rui.txt", "Rui"),
        ("Discussion WhatsApp avec Zoé.txt", "Zoé"),
        ("Чат WhatsApp с Ольга.txt", "Ольга"),
        ("与王伟的 WhatsApp 聊天.txt", "王伟"),
        ("與王偉的 WhatsApp 對話.txt", "王偉"),
        ("Chat WhatsApp con Rock - Roll.txt", "Rock - Roll"),
        ("our chat.txt", "our chat"),
    ],
)
def test_title_comes_from_the_name_of_the_file(name: str, title: str) -> None:
    assert title_of(name, "source") == title


@pytest.mark.parametrize(
    ("entry", "source", "title"),
    [
        ("_chat.txt", "WhatsApp Chat - Anna", "Anna"),
        ("_chat.txt", "Discussion WhatsApp - Les cousins (2)", "Les cousins"),
        ("WhatsApp Chat - Anna/_chat.txt", "exports", "Anna"),
        ("WhatsApp Chat - Anna.zip/_chat.txt", "exports", "Anna"),
        ("_chat.txt", "_chat.txt", None),
        ("_chat.txt", "holiday", "holiday"),
    ],
)
def test_title_of_an_iphone_chat_comes_from_what_it_lies_in(entry: str, source: str, title: str | None) -> None:
    assert title_of(entry, source) == title


def test_chat_without_a_name_is_called_as_the_app_calls_it(tmp_path: Path) -> None:
    file = tmp_path / "_chat.txt"
    file.write_text(CHAT_IOS, encoding="utf-8")
    [(chat, _)] = read_chats(file)
    assert (chat.chat.id, chat.chat.title) == ("whatsapp:Anna & co", "Anna & co")


def test_a_chat_of_two_that_nothing_names_is_called_like_both(tmp_path: Path) -> None:
    file = tmp_path / "_chat.txt"
    file.write_text(
        "\u200e[15/08/2023, 09:12:33] Ben: \u200eimage omitted\r\n[15/08/2023, 09:13:01] Anna: yo\r\n[15/08/2023, 09:14:01] Ben: hi\r\n",
        encoding="utf-8",
    )
    [(chat, _)] = read_chats(file)
    assert (chat.chat.id, chat.chat.title) == ("whatsapp:Anna, Ben", "Anna, Ben")


def test_a_file_of_one_person_that_nothing_names_is_called_like_the_file(tmp_path: Path) -> None:
    file = tmp_path / "_chat.txt"
    file.write_text("[15/08/2023, 09:12:33] Ben: hello\r\n[15/08/2023, 09:13:01] Ben: anybody?\r\n", encoding="utf-8")
    [(chat, _)] = read_chats(file)
    assert chat.chat.title == "_chat.txt"


def test_zip_of_an_iphone_is_one_chat_and_its_documents_are_none(tmp_path: Path) -> None:
    path = zipped(tmp_path / "WhatsApp Chat - Anna.zip", **{"_chat.txt": CHAT_IOS, "00000002-notes.txt": CHAT, "00000003-PHOTO.jpg": "x"})
    assert titles(path) == ["Anna"]


def test_zip_of_android_is_one_chat(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", **{"WhatsApp Chat with Anna.txt": CHAT, "DOC-20230815-WA0003.txt": CHAT})
    assert titles(path) == ["Anna"]


def test_several_archives_are_several_chats(tmp_path: Path) -> None:
    paths = [zipped(tmp_path / f"WhatsApp Chat - {name}.zip", **{"_chat.txt": CHAT_IOS + name}) for name in ("Anna", "Ben", "Cem")]
    assert titles(*paths) == ["Anna", "Ben", "Cem"]


def test_folder_holds_every_chat_in_it(tmp_path: Path) -> None:
    for name, text in {"WhatsApp Chat with Anna.txt": CHAT, "ben.txt": CHAT, "shopping.txt": "milk\neggs\n", "x.jpg": "x"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert titles(tmp_path) == ["Anna", "ben"]


def test_only_the_chosen_chats_are_read(tmp_path: Path) -> None:
    for name in ("Anna", "Ben"):
        (tmp_path / f"WhatsApp Chat with {name}.txt").write_text(CHAT, encoding="utf-8")
    [(chat, _)] = read_chats(tmp_path, answers=Answers(chats=frozenset({"whatsapp:Ben"})))
    assert chat.chat.title == "Ben"


def test_sample_chat_shows_what_the_program_can_do() -> None:
    [(chat, items)] = read_chats(*resource("sample_chat").glob("*.txt"))
    senders = Counter(item.sender for item in items if isinstance(item, Message))
    reasons = {item.reason for item in items if isinstance(item, SetAside)}
    assert (chat.chat.title, chat.chat.kind, chat.questions) == ("Plot 14", "group", ())
    assert (senders.most_common(1)[0][0], len(senders)) == ("Marek Dvorak", 4)
    assert reasons == {Reason.SYSTEM, Reason.MEDIA, Reason.DELETED}


def test_score_follows_names_and_lines(tmp_path: Path) -> None:
    texts = {
        "WhatsApp Chat with A.txt": CHAT,
        "renamed.log": CHAT,
        "bare.txt": "13. 6. 2018. 21:25:15 a: m\n",
        "prose.txt": "Dear diary,\n15/08 was fine.",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    named, renamed, bare, prose = (confidence(tmp_path / name) for name in texts)
    assert named > renamed > bare > prose == 0.0


def test_marks_of_an_iphone_tell_a_date_that_signal_export_writes_too(tmp_path: Path) -> None:
    (tmp_path / "renamed.txt").write_text(
        "[2021-08-14 14:10:03] A: hej\n\u200e[2021-08-14 14:11:03] A: \u200ebild utelämnad\n", encoding="utf-8"
    )
    with open_source([tmp_path / "renamed.txt"]) as source:
        assert detect(source).candidates[0].format == "whatsapp"


def test_other_files_are_not_ours(tmp_path: Path) -> None:
    for name, content in {"a.db": b"SQLite format 3\0" + bytes(range(256)) * 20, "b.json": b'{"name": "x", "messages": []}'}.items():
        (tmp_path / name).write_bytes(content)
        assert confidence(tmp_path / name) == 0.0


def test_every_line_before_the_first_message_is_accounted_for(tmp_path: Path) -> None:
    items = read_text(tmp_path, f"exported by hand\n\nsecond line\n{CHAT}")
    assert [(item.reason, item.at) for item in items if isinstance(item, SetAside)] == [(Reason.UNPARSABLE, 1), (Reason.UNPARSABLE, 3)]
    assert len(items) == 4


def test_place_of_a_row_is_its_line(tmp_path: Path) -> None:
    text = "preface\n15/08/2023, 09:12 - A: one\ntwo\n\nthree\n15/08/2023, 09:13 - A: <Media omitted>\n15/08/2023, 09:13 - A left\n"
    items = read_text(tmp_path, text, name="WhatsApp Chat with A.txt")
    assert [item.where for item in items if isinstance(item, SetAside)] == [f"WhatsApp Chat with A.txt:{line}" for line in (1, 6, 7)]


def test_place_is_right_after_a_file_that_is_named_over_two_lines(tmp_path: Path) -> None:
    media = "[15/08/2023, 09:12:33] A: \u200eA.pdf • \u200e1 page\n\u200e<attached: 1.pdf>\n"
    items = read_text(tmp_path, media * 3)
    assert [item.at for item in items if isinstance(item, SetAside)] == [1, 3, 5]


def test_stray_zero_bytes_are_no_reason_to_refuse(tmp_path: Path) -> None:
    file = tmp_path / "chat.txt"
    file.write_text(CHAT * 20 + "15/08/2023, 09:12 - A: a\0b\n", encoding="utf-8")
    assert confidence(file) == 0.9


def test_first_message_may_stand_far_down(tmp_path: Path) -> None:
    items = read_text(tmp_path, "x\n" * 300_000 + CHAT)
    assert [item.text for item in items if isinstance(item, Message)] == ["hi", "yo"]
    assert len(items) == 300_002


def test_damaged_archive_does_not_stop_its_siblings(tmp_path: Path) -> None:
    text = "".join(f"15/08/2023, 09:12 - A: message {number * number}\n" for number in range(90_000))
    good = zipped(tmp_path / "WhatsApp Chat - B.zip", **{"_chat.txt": CHAT_IOS})
    with zipfile.ZipFile(tmp_path / "WhatsApp Chat - A.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", text)
    broken = bytearray((tmp_path / "WhatsApp Chat - A.zip").read_bytes())
    broken[len(broken) * 3 // 4] ^= 0xFF
    (tmp_path / "WhatsApp Chat - A.zip").write_bytes(broken)
    (_, first), (_, second) = read_chats(tmp_path / "WhatsApp Chat - A.zip", good)
    assert isinstance(first[0], Message)
    assert isinstance(first[-1], SetAside)
    assert len(second) == 2


def chat_of_days(days: int) -> str:
    return "".join(f"{day + 1:02}/08/2023, 09:12 - Anna: message {day} {day:4000}\n" for day in range(days))


def days_of(items: list[Message | SetAside]) -> list[int]:
    return [int(item.text.split()[-1]) for item in items if isinstance(item, Message)]


def with_nonsense(archive: Path, sound: bytes, nonsense: bytes) -> Path:
    """The archive with other bytes in place of some, as if its disk had failed."""
    assert len(sound) == len(nonsense)
    archive.write_bytes(archive.read_bytes().replace(sound, nonsense))
    return archive


def test_nonsense_in_a_damaged_archive_is_no_message(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "WhatsApp Chat - Anna.zip", **{"_chat.txt": chat_of_days(25)})
    [(_, items)] = read_chats(with_nonsense(archive, b"13/08/2023, 09:12 - Anna: message", b"02/08/2023, 09:12 - An13/8: messa"))
    assert days_of(items) == [*range(11)]
    assert [(item.reason, item.at) for item in items if isinstance(item, SetAside)] == [(Reason.UNPARSABLE, "the rest")]


def test_last_message_before_a_fault_is_not_trusted(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "WhatsApp Chat - Anna.zip", **{"_chat.txt": chat_of_days(25)})
    [(_, items)] = read_chats(with_nonsense(archive, b"message 24", b"mess\n24/ge"))
    found = days_of(items)
    assert found == [*range(len(found))]
    assert 0 < len(found) < 25


def test_sound_archive_is_read_whole_though_time_runs_backwards(tmp_path: Path) -> None:
    text = chat_of_days(25) + chat_of_days(3)
    [(_, items)] = read_chats(zipped(tmp_path / "WhatsApp Chat - Anna.zip", **{"_chat.txt": text}))
    assert len(items) == 28


def test_lines_are_counted_past_a_message_that_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_blocks, "LONGEST", 100_000)
    lines = [*CHAT.splitlines() * 5, *["endless words"] * 30_000, "31/02/2023, 09:14 - Ben: never", *CHAT.splitlines()]
    aside = [item for item in read_text(tmp_path, "\n".join(lines)) if isinstance(item, SetAside)]
    assert len(aside) > 5000
    assert [item.at for item in aside] == list(range(30_012 - len(aside), 30_012))
    assert {item.why for item in aside[:-1]} == {"This message is damaged or far too long."}


def test_lines_are_counted_past_a_line_that_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_blocks, "LONGEST", 100_000)
    lines = [CHAT.strip(), f"15/08/2023, 09:14 - Ben: {'endless ' * 50_000}", "31/02/2023, 09:14 - Ben: never"]
    aside = [item for item in read_text(tmp_path, "\n".join(lines)) if isinstance(item, SetAside)]
    assert {(item.at, item.why) for item in aside[:-1]} == {(3, "This message is damaged or far too long.")}
    assert aside[-1].at == 4
