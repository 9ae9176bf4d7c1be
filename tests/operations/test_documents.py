"""Documents by one author: a chat each, and an example for each paragraph."""

import json

from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project.chats import chats, messages

_WHY = "on that grey morning in late November, and nobody rowed, since the lake had frozen over"
PARAGRAPHS = [f"The harbour had {number} boats {_WHY}." for number in range(2, 12)]


def import_text(project, folder, *parts):
    (folder / "novel.txt").write_text("\n\n".join(parts), encoding="utf-8")
    return result_of(import_exports(project, [folder / "novel.txt"]))


def test_each_paragraph_is_an_example_that_answers_its_heading(empty, tmp_path):
    import_text(empty, tmp_path, "The Boats", *PARAGRAPHS[:5], "Chapter Two", *PARAGRAPHS[5:])
    choose_assistant(empty, "Author")
    result_of(refresh_dataset(empty))
    result_of(write_files(empty, tmp_path / "out", "openai-chat"))
    rows = [json.loads(line) for path in (tmp_path / "out").glob("*.jsonl") for line in path.read_bytes().splitlines()]
    said = {tuple(turn["content"] for turn in row["messages"]) for row in rows}
    assert [chat.title for chat in chats(empty)] == ["novel"]
    assert said == {("The Boats" if at < 5 else "Chapter Two", paragraph) for at, paragraph in enumerate(PARAGRAPHS)}


def test_a_newer_version_of_a_document_adds_what_is_new_in_its_place(empty, tmp_path):
    import_text(empty, tmp_path, "The Boats", PARAGRAPHS[0], *PARAGRAPHS[2:4])
    again = import_text(empty, tmp_path, "The Boats", *PARAGRAPHS[:5])
    (chat,) = chats(empty)
    assert again.already_there == 6
    assert [row.text for row in messages(empty, chat.id, 0, 20)][1::2] == PARAGRAPHS[:5]


def test_author_and_reader_are_words_of_a_text_and_no_names(empty, tmp_path):
    spoken = f"Dear Reader, the Author had one boat {_WHY}, and the reader may ask the author why."
    import_text(empty, tmp_path, "The Boats", spoken, *PARAGRAPHS)
    choose_assistant(empty, "Author")
    result_of(refresh_dataset(empty))
    result_of(write_files(empty, tmp_path / "out", "openai-chat"))
    assert spoken in "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").glob("*.jsonl"))
