"""Packed rows that wait on the disk: they come back as they were, or it is said that they do not."""

from io import BytesIO

import pytest

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.waiting.sealed_blocks import SealedBlocks

ROWS = b"moin moin" * 1000


class Lost(BytesIO):
    """What a system gives of a disk that is no longer there."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, f"No {size} bytes")


class Changed(BytesIO):
    """A disk that gives something else than it took."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(size)[::-1]


class Shorter(BytesIO):
    """A disk that did not take all."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(size)[:10]


class Full(BytesIO):
    """A disk without room, which a file remembers when it is closed."""

    def write(self, data: object, /) -> int:
        raise OSError(28, f"No room for {type(data)}")

    def close(self) -> None:
        super().close()
        raise OSError(28, "No room")


def test_what_fits_in_memory_and_what_does_not_comes_back() -> None:
    with SealedBlocks(len(ROWS)) as store:
        blocks = [store.put(ROWS), store.put(b"na"), store.put(ROWS * 9)]
        assert [store.get(block) for block in blocks] == [ROWS, b"na", ROWS * 9]


def test_nothing_comes_of_what_is_closed() -> None:
    store = SealedBlocks(0)
    block = store.put(ROWS)
    store.close()
    assert store.get(block) == b""


@pytest.mark.parametrize("disk", [Lost, Changed, Shorter])
def test_a_disk_that_does_not_give_back_what_it_took_is_told(monkeypatch: pytest.MonkeyPatch, disk: type[BytesIO]) -> None:
    monkeypatch.setattr("tempfile.TemporaryFile", disk)
    with SealedBlocks(0) as store:
        block = store.put(ROWS)
        with pytest.raises(SourceError, match="cannot be read again"):
            store.get(block)


def test_a_full_disk_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.TemporaryFile", Full)
    with pytest.raises(SourceError, match="no room"), SealedBlocks(0) as store:
        store.put(ROWS)
