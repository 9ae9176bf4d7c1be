"""Databases that are damaged in one place, or cut off: all that can still be read is, and what is lost is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exports import viber, whatsapp_android, whatsapp_apple
from tests.exports.archives import make_folder
from tests.exports.imessage import make_database, message
from tests.importers.reading import Read, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.registry import importer
from voicetune_desktop.model import Reason

PAGE = 4096
TEXTS = [f"text number {number} of them" for number in range(1, 1501)]
LOST = "The file is damaged here; a message or more are lost."


def imessage(folder: Path) -> bytes:
    rows = (message(number, text, number % 2) for number, text in enumerate(TEXTS, 1))
    return make_database(folder / "made.db", rows).read_bytes()


MADE: dict[str, tuple[str, str, Callable[[Path], bytes]]] = {
    "imessage": ("imessage-db", "chat.db", imessage),
    "android": ("whatsapp-msgstore", "msgstore.db", lambda _: whatsapp_android.database(whatsapp_android.Row(1, text) for text in TEXTS)),
    "old android": (
        "whatsapp-msgstore",
        "msgstore.db",
        lambda _: whatsapp_android.old_database(whatsapp_android.OldRow(1, text) for text in TEXTS),
    ),
    "apple": ("whatsapp-apple", "ChatStorage.sqlite", lambda _: whatsapp_apple.database(whatsapp_apple.Row(1, text) for text in TEXTS)),
    "viber": ("viber", "viber.db", lambda _: viber.database(viber.Event(1, text) for text in TEXTS)),
}


def read(folder: Path, which: str, damage: Callable[[bytes], bytes]) -> Read:
    format_id, name, make = MADE[which]
    return read_export(make_folder(folder / "x", {name: damage(make(folder))}) / name, importer(format_id))


def without_page(data: bytes, text: str = TEXTS[700]) -> bytes:
    """The page on which a text stands, as zeros."""
    start = data.index(text.encode()) // PAGE * PAGE
    return data[:start] + bytes(PAGE) + data[start + PAGE :]


@pytest.mark.parametrize("which", MADE)
def test_a_damaged_page_costs_only_what_stands_on_it(tmp_path: Path, which: str) -> None:
    found = read(tmp_path, which, without_page)
    assert (len(found.texts) > 1300, found.texts[0], found.texts[-1]) == (True, TEXTS[0], TEXTS[-1])
    assert {(item.reason, item.why) for item in found.set_aside} == {(Reason.UNPARSABLE, LOST)}


@pytest.mark.parametrize("which", MADE)
def test_a_database_that_was_cut_off_is_read_up_to_there(tmp_path: Path, which: str) -> None:
    found = read(tmp_path, which, lambda data: data[: len(data) * 4 // 5 // PAGE * PAGE])
    assert (len(found.texts) > 500, Reason.UNPARSABLE in found.reasons) == (True, True)


def test_several_damaged_pages_are_stepped_over(tmp_path: Path) -> None:
    found = read(tmp_path, "imessage", lambda data: without_page(without_page(without_page(data), TEXTS[200]), TEXTS[1200]))
    assert (len(found.texts) > 1200, found.texts[-1], len(found.set_aside)) == (True, TEXTS[-1], 3)


def test_a_place_that_is_lost_is_named_by_the_first_number_that_is_missing(tmp_path: Path) -> None:
    (aside,) = read(tmp_path, "imessage", without_page).set_aside
    name, _, number = str(aside.at).rstrip("…]").partition("[")
    assert (name, 600 < int(number) <= 701) == ("message", True)


def test_a_database_of_which_nothing_can_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, "imessage", lambda data: data[: 2 * PAGE] + bytes(len(data) - 2 * PAGE))
