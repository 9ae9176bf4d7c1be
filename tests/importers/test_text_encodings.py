"""How the letters of a WhatsApp file are stored: told by the file, else guessed and asked."""

from pathlib import Path

import pytest

from tests.exports.whatsapp import read_chats, read_text
from voicetune_desktop.importers.text_files.encodings import ask_encoding
from voicetune_desktop.model import Answers, Message, Question

RUSSIAN = "Привет, как дела? Встретимся у метро в восемь"


def lines(text: str) -> str:
    return "".join(f"15/08/2023, 09:1{n} - Anna: {text}\n" for n in range(9))


def asked(folder: Path, raw: bytes, answers: Answers = Answers()) -> list[Question]:
    file = folder / "chat.txt"
    file.write_bytes(raw)
    [(chat, _)] = read_chats(file, answers=answers)
    return [question for question in chat.questions if question.kind == "encoding"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_unicode_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "15/08/2023, 09:12 - Jürgen: größer 👍\r\nnoch was\r\n15/08/2023, 09:13 - Ana: sí\r\n"
    items = read_text(tmp_path, text.encode(encoding))
    assert [(item.sender, item.text) for item in items if isinstance(item, Message)] == [("Jürgen", "größer 👍\nnoch was"), ("Ana", "sí")]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Schöne Grüße, à bientôt – mañana"),
        ("cp1251", "Привет, как дела? Встретимся у метро в восемь"),
        ("gb18030", "你好，明天一起吃饭吗？"),
    ],
)
def test_old_encodings_are_guessed(tmp_path: Path, encoding: str, text: str) -> None:
    items = read_text(tmp_path, "".join(f"15/08/2023, 09:1{n} - Anna: {text}\n" for n in range(9)).encode(encoding))
    assert {item.text for item in items if isinstance(item, Message)} == {text}


def test_single_wrong_bytes_are_read_as_windows_would(tmp_path: Path) -> None:
    raw = "15/08/2023, 09:12 - A: 👍 é\n15/08/2023, 09:13 - A: ".encode() + b"caf\xe9 \x93hi\x94\n"
    assert [item.text for item in read_text(tmp_path, raw) if isinstance(item, Message)] == ["👍 é", "café “hi”"]


def test_late_bytes_of_an_old_encoding_are_read(tmp_path: Path) -> None:
    raw = b"15/08/2023, 09:12 - A: plain\n" * 3000 + "15/08/2023, 09:13 - A: größer\n".encode("cp1252")
    last = read_text(tmp_path, raw)[-1]
    assert isinstance(last, Message)
    assert last.text == "größer"


def test_guess_is_asked_about_with_an_example_of_every_reading(tmp_path: Path) -> None:
    [question] = asked(tmp_path, lines(RUSSIAN).encode("cp1251"))
    assert question.guess == "cp1251" == question.choices[0]
    readings = dict(zip(question.choices, question.examples, strict=True))
    assert RUSSIAN[:30] in readings["cp1251"]
    assert "Ïðèâåò" in readings["cp1252"]
    assert len(set(question.examples)) == len(question.choices)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_unicode_is_not_asked_about(tmp_path: Path, encoding: str) -> None:
    assert not asked(tmp_path, lines(RUSSIAN).encode(encoding))


def test_answer_is_taken_and_the_question_is_not_asked_again(tmp_path: Path) -> None:
    answers = Answers(encoding="cp1253")
    raw = lines("Καλημέρα, τι κάνεις σήμερα;").encode("cp1253")
    assert not asked(tmp_path, raw, answers)
    assert {item.text for item in read_text(tmp_path, raw, answers=answers) if isinstance(item, Message)} == {"Καλημέρα, τι κάνεις σήμερα;"}


def test_answer_does_not_change_a_file_that_tells(tmp_path: Path) -> None:
    [first, *_] = read_text(tmp_path, lines(RUSSIAN), answers=Answers(encoding="cp1252"))
    assert isinstance(first, Message)
    assert first.text == RUSSIAN


@pytest.mark.parametrize("head", [b"", b"\0" * 900, b"\xff", b"\xff\n", bytes(range(1, 256))])
def test_no_bytes_are_too_odd_to_ask_about(head: bytes) -> None:
    question = ask_encoding(head)
    assert question is None or question.guess in question.choices


@pytest.mark.parametrize("text", ["Zoë: grüße é", "ça va très bien", "Jürgen fährt"])
def test_a_few_accents_in_latin_words_are_no_other_script(tmp_path: Path, text: str) -> None:
    raw = f"15/08/2023, 09:12 - Ann: {text}\n16/08/2023, 09:13 - Bo: ü\n".encode("cp1252")
    assert [question.guess for question in asked(tmp_path, raw)] == ["cp1252"]
