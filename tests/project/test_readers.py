"""What reads a project piece by piece may be dropped after the project is closed, as Ctrl+C does."""

import gc

import pytest

from tests.project.test_imports import message, store
from voicetune_desktop.project.chats import used, used_sizes
from voicetune_desktop.project.examples import examples
from voicetune_desktop.project.lines import chat_texts, long_texts, stretches, text_batches, texts_by_chat
from voicetune_desktop.project.merged_chats import rows_between
from voicetune_desktop.project.schema import message_id

READERS = {
    "rows between": lambda project: rows_between(project.connection, message_id(1, 0), message_id(2, 0)),
    "long texts": lambda project: long_texts(project, [1, 2], 1),
    "texts of a chat": lambda project: chat_texts(project, 1),
    "texts": text_batches,
    "examples": examples,
    "used chats": used,
    "sizes of chats": used_sizes,
    "texts by chat": lambda project: texts_by_chat(project, used_sizes(project)),
    "stretches": lambda project: stretches(project, [(message_id(1, 0), message_id(1, 9))]),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_reader_outlives_its_project_in_silence(project, reader, monkeypatch):
    store(project, *[message(f"line {number}", "Ada", f"2024-05-01T10:00:{number:02}") for number in range(50)])
    complaints = []
    monkeypatch.setattr("sys.unraisablehook", complaints.append)
    rows = reader(project)
    next(rows, None)
    project.close()
    del rows
    gc.collect()
    assert complaints == []
