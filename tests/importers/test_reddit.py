"""The tables of Reddit's data: conversations and communities, whose they are, what stands twice."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.reddit import CHAT, COMMENT, ME, MESSAGE, PAL, chat, comment, message, reddit_files, table
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Answers, Reason


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), importer("reddit"), answers)


def test_whoever_is_in_every_conversation_is_the_person(tmp_path: Path) -> None:
    found = read(tmp_path, reddit_files())
    assert {(one.sender, one.is_me) for one in found.messages} == {(ME, True), (PAL, False), ("mod_bo", False)}
    assert [export.questions for export in found.exports] == [()] * len(found.exports)


def test_one_conversation_alone_asks_who_the_person_is(tmp_path: Path) -> None:
    files = {"messages.csv": table(MESSAGE, [message(1, ME, PAL, "a"), message(2, PAL, ME, "b", "m1")])}
    (export,) = read(tmp_path / "a", files).exports
    assert export.questions[0].choices == (ME, PAL)
    assert [one.is_me for one in read(tmp_path / "b", files, Answers(me=PAL)).messages] == [False, True]


def test_comments_alone_are_the_persons_own(tmp_path: Path) -> None:
    found = read(tmp_path, {"comments.csv": table(COMMENT, [comment(1, "a"), comment(2, "b", "k1"), comment(3, "c", community="caps")])})
    assert detected(tmp_path / "x") == "reddit"
    assert [export.chat.title for export in found.exports] == ["r/bread", "r/caps"]
    assert [(one.text, one.is_me, one.reply_to) for one in found.messages] == [("a", True, None), ("b", True, "k1"), ("c", True, None)]


def test_a_message_that_stands_in_two_tables_is_read_once(tmp_path: Path) -> None:
    one = table(MESSAGE, [message(1, ME, PAL, "a")])
    found = read(tmp_path, {"messages.csv": one, "messages_archive.csv": one})
    assert (found.texts, found.reasons) == (["a"], [Reason.UNSUPPORTED])


def test_a_short_row_costs_itself_alone(tmp_path: Path) -> None:
    rows = [chat(1, PAL, "a"), ("c2", "odd"), chat(3, ME, "c")]
    found = read(tmp_path, {"chat_history.csv": table(CHAT, rows)})
    assert (sorted(found.texts), found.reasons, accounted(found)) == (["a", "c"], [Reason.UNPARSABLE], 3)


def test_comments_that_somebody_gathered_are_not_ones_own(tmp_path: Path) -> None:
    make_folder(tmp_path / "x", {"comments.csv": table((*COMMENT, "author"), [(*comment(1, "a"), PAL), (*comment(2, "b"), ME)])})
    assert detected(tmp_path / "x") != "reddit"


def test_a_table_whose_head_cannot_be_told_apart_is_accounted_for(tmp_path: Path) -> None:
    odd = "\n".join(f"k{number};a;b;c;d;e;f;g" for number in range(60))
    found = read(tmp_path, {"comments.csv": f"{','.join(COMMENT)}\n{odd}\n"})
    assert (found.texts, set(found.reasons), accounted(found)) == ([], {Reason.UNPARSABLE}, 60)
