"""Short chats are fetched together, and read as each would be by itself."""

import pytest

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from tests.operations.test_chats_in_use import write_set
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project import chats, lines


@pytest.fixture
def several(empty, tmp_path):
    """Rows of a training file, a chat, and more rows."""
    result_of(import_exports(empty, [write_set(tmp_path)]))
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    (tmp_path / "more").mkdir()
    result_of(import_exports(empty, [write_set(tmp_path / "more", rows=4)]))
    return empty


def texts(project):
    return {chat: list(found) for chat, found in lines.texts_by_chat(project, chats.used_sizes(project))}


def alone(project):
    return {chat: list(lines.chat_texts(project, chat)) for chat, _ in chats.used_sizes(project)}


@pytest.mark.parametrize("batch", [1, 3, 10, 10_000])
def test_chats_read_together_are_those_read_alone(several, monkeypatch, batch):
    monkeypatch.setattr(lines, "BATCH", batch)
    assert texts(several) == alone(several)


def test_a_chat_that_is_left_out_is_not_read(several):
    chats.include_chat(several, 2, included=False)
    found = texts(several)
    assert 2 not in found
    assert found == alone(several)


def test_an_answer_is_looked_for_in_its_own_chat(several):
    db = several.connection
    db.execute("UPDATE message SET export_id = 'a' WHERE ordinal = 0")
    db.execute("UPDATE message SET reply_to = 'a' WHERE ordinal = 1")
    assert {text.reply for own in texts(several).values() for text in own if text.ordinal == 1} == {0}
    db.execute("UPDATE message SET export_id = '' WHERE chat_id <> 1")
    assert {chat for chat, own in texts(several).items() if any(text.reply is not None for text in own)} == {1}


def test_stretches_of_several_chats_are_read(several):
    ids = [(1 << 32, 1 << 32), ((3 << 32) + 1, (3 << 32) + 1)]
    assert [(text.id >> 32, text.ordinal) for text in lines.stretches(several, ids)] == [(1, 0), (3, 1)]
    assert list(lines.stretches(several, [])) == []
