"""Files of Messenger and Instagram that are large are read in slices, and give what they give when they are read at once."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.exports.archives import make_folder
from tests.exports.meta import encrypted_row, encrypted_thread, row, thread
from tests.importers.reading import read_export
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF
from voicetune_desktop.importers.meta import files as meta_files
from voicetune_desktop.importers.meta.instagram import INSTAGRAM
from voicetune_desktop.importers.meta.messenger_e2ee import MESSENGER_E2EE
from voicetune_desktop.importers.meta.slices import Slices
from voicetune_desktop.importers.waiting import time_order
from voicetune_desktop.model import Message, SetAside

THREAD = "messages/inbox/kaetheost_1234567"
NAMES = ("Ben Ode", "Käthe Ost", "Li Wu", "")
Made = Callable[[Sequence[int]], bytes]
MINUTES = range(1000)
ORDERS: dict[str, Sequence[int]] = {
    "up": MINUTES,
    "down": MINUTES[::-1],
    "mixed": sorted(MINUTES, key=lambda minute: minute * 7919 % 1000),
    "equal": [minute // 10 for minute in MINUTES],
    "equal, mixed": [minute * 7919 % 1000 // 10 for minute in MINUTES],
}


def plain(order: Sequence[int]) -> bytes:
    said = [row(NAMES[at % 4], minute, f"said ï {at} to Li Wu", **_more(at, photos=[{"uri": "ä"}])) for at, minute in enumerate(order)]
    return thread(said, image={"uri": "a"})


def encrypted(order: Sequence[int]) -> bytes:
    return encrypted_thread(
        [encrypted_row(NAMES[at % 4], minute, f"said {at}", **_more(at, isUnsent=True)) for at, minute in enumerate(order)]
    )


def _more(at: int, **more: Any) -> dict[str, Any]:
    return more if at % 5 == 0 else {}


def read(path: Path) -> list[object]:
    found = read_export(path, MESSENGER_E2EE if path.name == "e2ee" else INSTAGRAM)
    return [*found.items, *((export.chat, export.participants, export.questions) for export in found.exports)]


def read_twice(folder: Path, data: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[list[object], list[object]]:
    """A file read in slices, and at once."""
    is_encrypted = b"senderName" in data
    path = make_folder(folder / ("e2ee" if is_encrypted else "x"), {"a.json" if is_encrypted else f"{THREAD}/message_1.json": data})
    monkeypatch.setattr(meta_files, "LARGE", 2**24)
    whole = read(path)
    monkeypatch.setattr(meta_files, "LARGE", 0)
    return read(path), whole


@pytest.mark.parametrize("made", [plain, encrypted])
@pytest.mark.parametrize("order", ORDERS)
def test_rows_come_in_the_same_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Made, order: str) -> None:
    monkeypatch.setattr(time_order, "RUN", 300)
    sliced, whole = read_twice(tmp_path, made(ORDERS[order]), monkeypatch)
    assert len(whole) == len(MINUTES) + 1
    assert sliced == whole


@pytest.mark.parametrize("made", [plain, encrypted])
@pytest.mark.parametrize("wrong", [b"[", b"[null, ", b'[{"content": [], "text": []}, '])
def test_a_large_file_is_never_held_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Made, wrong: bytes) -> None:
    most: list[int] = []

    class Watched(Slices[Any]):
        def walk(self, *, backwards: bool = False) -> Iterator[tuple[int, list[Any]]]:
            for first, rows in super().walk(backwards=backwards):
                most.append(len(rows))
                yield first, rows

    monkeypatch.setattr(meta_files, "Slices", Watched)
    before, after = made(MINUTES).split(b'"messages": [')
    sliced, whole = read_twice(tmp_path, before + b'"messages": ' + wrong + after, monkeypatch)
    more = wrong != b"["
    assert sliced == whole
    assert (len(sliced), sum(most)) == (len(MINUTES) + more + 1, len(MINUTES) + more)
    assert max(most) < len(MINUTES)


@pytest.mark.parametrize("made", [plain, encrypted])
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"said", b"s\\ud83dd"),
        (b"said", b"s\x01\xffd"),
        (b"16900", b'"1690"'),
        (b"1690000", b"1690000000000000000"),
        (b'"messages"', b'"massages"'),
        (b'"participants"', b'"messages": [], "participants"'),
        (b'"participants"', b'"messages": [{}], "participants"'),
        (b"}", b"]"),
        (b"{", b"\xef\xbb\xbf{"),
        (b"[", b"[null, "),
    ],
)
@pytest.mark.parametrize("is_last", [True, False])
def test_what_is_broken_comes_out_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Made, right: bytes, wrong: bytes, *, is_last: bool
) -> None:
    data = made(MINUTES[:300])
    sliced, whole = read_twice(tmp_path, wrong.join(data.rsplit(right, 1) if is_last else data.split(right, 1)), monkeypatch)
    assert sliced == whole


@pytest.mark.parametrize("made", [plain, encrypted])
def test_a_file_that_breaks_off_comes_out_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Made) -> None:
    data = made(MINUTES[:300])
    for number, end in enumerate(range(2000, len(data), len(data) // 7)):
        sliced, whole = read_twice(tmp_path / str(number), data[:end], monkeypatch)
        assert sliced == whole


@pytest.mark.parametrize("made", [plain, encrypted])
def test_what_stands_before_a_broken_end_is_kept_and_the_rest_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Made
) -> None:
    data = made(MINUTES[::-1])
    sliced, whole = read_twice(tmp_path, data[: len(data) // 2], monkeypatch)
    lost = [item for item in whole if isinstance(item, SetAside) and item.why == BREAKS_OFF]
    kept = [item for item in whole if isinstance(item, Message)]
    assert sliced == whole
    assert len(lost) == 1
    assert len(MINUTES) / 3 < len(kept) < len(MINUTES)
