"""An export made again later: of what both hold nothing is there twice, and what is new is added, in every format."""

import pytest

from tests.exports.growing import WRITERS, Write
from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project.file import create
from voicetune_desktop.project.schema import PLACE_BITS

OLDER, NEWER = 60, 130
"""Messages of both exports: the newer one begins with those of the older one."""
EVERY_FORMAT = pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)


def everything(project):
    """Who said what where, in the order of the project."""
    sql = f"""
        SELECT chat.key, participant.key, message.text, message.sent_at FROM message
        JOIN participant ON participant.id = participant_id JOIN chat ON chat.id = message.id >> {PLACE_BITS}
        ORDER BY chat.key, message.id"""
    return project.connection.execute(sql).fetchall()


@pytest.fixture
def exports(tmp_path):
    """Makes an export of so many messages; all are of one name, as apps name them."""

    def make(write: Write, rows: int):
        folder = tmp_path / str(rows) / "Export"
        if not folder.exists():
            folder.mkdir(parents=True)
            write(folder, rows)
        return [folder]

    return make


@EVERY_FORMAT
def test_newer_export_adds_what_is_new_and_nothing_twice(empty, tmp_path, exports, write):
    older = result_of(import_exports(empty, exports(write, OLDER)))
    newer = result_of(import_exports(empty, exports(write, NEWER)))
    assert newer.already_there == older.counts["kept"]
    with create(tmp_path / "alone.voicetune", key=bytes(32)) as alone:
        result_of(import_exports(alone, exports(write, NEWER)))
        assert everything(empty) == everything(alone)


@EVERY_FORMAT
def test_older_export_after_the_newer_one_adds_nothing(empty, exports, write):
    result_of(import_exports(empty, exports(write, NEWER)))
    before = everything(empty)
    older = result_of(import_exports(empty, exports(write, OLDER)))
    assert older.already_there == older.counts["kept"]
    assert everything(empty) == before


def test_hour_that_comes_twice_in_autumn_keeps_its_order(empty, tmp_path):
    before = ["31/10/2021, 00:20 - Bo: still up", "31/10/2021, 01:50 - Ada: one more hour", "31/10/2021, 01:55 - Bo: so it is"]
    after = ["31/10/2021, 01:05 - Ada: the clock went back", "31/10/2021, 01:40 - Bo: again", "31/10/2021, 09:00 - Ada: morning"]
    for number, lines in enumerate((before, before + after)):
        place = tmp_path / str(number)
        place.mkdir()
        (place / "WhatsApp Chat with Bo.txt").write_text("\n".join(lines), encoding="utf-8")
        result_of(import_exports(empty, [place / "WhatsApp Chat with Bo.txt"]))
    assert [text for _, _, text, _ in everything(empty)] == [line.partition(": ")[2] for line in before + after]
