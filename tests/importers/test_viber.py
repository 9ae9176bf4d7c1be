"""The database of Viber: who is who, what is said, and columns that are written or missing in other versions."""

from pathlib import Path

from tests.exports.archives import make_folder
from tests.exports.viber import SCHEMA, Event, database, viber_files
from tests.importers.golden import accounted
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason


def read(folder: Path, *events: Event, schema: str = SCHEMA) -> Read:
    return read_export(make_folder(folder / "x", {"viber.db": database(events, schema)}), importer("viber"))


def test_talks_are_called_after_the_other_and_groups_by_their_names(tmp_path: Path) -> None:
    found = read(tmp_path, Event(1, "a"), Event(2, "b", 1), Event(3, "c", 3, 2))
    assert [(export.chat.id, export.chat.title, export.chat.kind) for export in found.exports] == [
        ("viber:+381600000002", "Jovan", "dm"),
        ("viber:Izlet", "Izlet", "group"),
    ]
    assert [(one.sender, one.is_me) for one in found.messages] == [("Jovan", False), ("Me", True), ("Ana", False)]


def test_every_event_is_accounted_for(tmp_path: Path) -> None:
    found = read_export(make_folder(tmp_path / "x", viber_files()), importer("viber"))
    assert accounted(found) == 11
    assert found.reasons == [Reason.MEDIA, Reason.MEDIA, Reason.SYSTEM, Reason.UNSUPPORTED, Reason.DELETED]


def test_older_columns_and_other_cases_are_read(tmp_path: Path) -> None:
    older = SCHEMA.replace("TimeStamp INTEGER", "timestamp INTEGER").replace("ClientName TEXT", "clientname TEXT")
    assert read(tmp_path, Event(1, "a"), Event(2, "b", 1), schema=older).texts == ["a", "b"]


def test_a_database_of_another_app_is_none_of_vibers(tmp_path: Path) -> None:
    other = SCHEMA.replace("ChatRelation", "Other").replace("ChatInfo", "More")
    make_folder(tmp_path / "x", {"app.db": database([], other)})
    assert detected(tmp_path / "x") is None
