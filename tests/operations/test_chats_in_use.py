import json

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project import chats


def write_set(folder, rows=3):
    file = folder / "set.jsonl"
    file.write_text("".join(f"{json.dumps({'instruction': f'question {n}', 'input': '', 'output': f'answer {n}'})}\n" for n in range(rows)))
    return file


def test_rows_of_a_training_set_are_in_no_list_of_titles(empty, tmp_path):
    result_of(import_exports(empty, [write_set(tmp_path)]))
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    everything = chats.chats(empty)
    (talk,) = (chat for chat in everything if chat.kind != "assistant")
    row = next(chat for chat in everything if chat.kind == "assistant")
    assert chats.listed_titles(empty) == [(talk.id, talk.title)]
    assert chats.listed_titles(empty, [row.id]) == [(talk.id, talk.title), (row.id, row.title)]
    chats.include_chat(empty, row.id, included=False)
    assert chats.listed_titles(empty, [row.id, 99]) == [(talk.id, talk.title)]


def test_the_longest_chats_are_listed(empty, tmp_path, monkeypatch):
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    monkeypatch.setattr(chats, "LISTED", 0)
    assert chats.listed_titles(empty) == []


def test_used_chats_are_told_with_their_writers(empty, tmp_path):
    result_of(import_exports(empty, [write_set(tmp_path)]))
    everyone = sorted({person for chat in chats.used(empty) for person, _ in chat.writers})
    assert [(chat.messages, sorted(chat.writers)) for chat in chats.used(empty, [2])] == [(2, [(person, 1) for person in everyone])]
    assert [chat.id for chat in chats.used(empty)] == [1, 2, 3]
    chats.include_chat(empty, 2, included=False)
    assert [chat.id for chat in chats.used(empty)] == [1, 3]
