"""Comments on YouTube: tables in any language, texts in pieces, and a Takeout that has other things, too."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.google import google_chat_files
from tests.exports.youtube import COMMENTS, comment, pieces, table, youtube_files
from tests.importers.golden import accounted
from tests.importers.reading import detected, read_export
from tests.operations.driving import result_of
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason
from voicetune_desktop.operations.finding import find_exports

YOUTUBE = importer("youtube")


def test_comments_and_live_chats_are_chats_of_their_own(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", youtube_files()), YOUTUBE)
    assert [one.chat.title for one in found.exports] == ["Comments on YouTube", "Live chats on YouTube"]
    assert found.texts == ["plain, older text", "genau so", "line\none", "@bo merci, c'est beau 🎻\nvraiment", "привет всем"]
    assert accounted(found) == 7


def test_a_table_in_another_language_is_known_by_its_rows(tmp_path: Path) -> None:
    columns = [f"Spalte {number}" for number in range(len(COMMENTS))]
    made = make_folder(tmp_path / "x", {"Kommentare.csv": table(columns, [comment(1, pieces("schön"))])})
    assert detected(made) == "youtube"
    assert read_export(made, YOUTUBE).texts == ["schön"]


def test_a_text_whose_pieces_are_damaged_is_told_of(tmp_path: Path) -> None:
    made = make_folder(
        tmp_path / "x", {"comments.csv": table(COMMENTS, [comment(1, pieces("a")), comment(2, "{ :} hi"), comment(3, '{"x"')])}
    )
    found = read_export(made, YOUTUBE)
    assert (found.texts, found.reasons) == (["a", "{ :} hi"], [Reason.UNPARSABLE])


def test_a_takeout_is_read_as_chats_and_comments(tmp_path: Path) -> None:
    made = make_folder(tmp_path / "x", {**google_chat_files(), **youtube_files()})
    assert {found.format for found in result_of(find_exports([made])).exports} == {"google-chat", "youtube"}
