"""Rows that are set aside and wait."""

import pytest

from voicetune_desktop.importers.waiting import column_shelves, sealed_blocks
from voicetune_desktop.importers.waiting.asides import Asides
from voicetune_desktop.model import Reason, SetAside


@pytest.mark.parametrize("held", [0, 2**25])
def test_they_come_out_as_they_were_in_their_order(monkeypatch: pytest.MonkeyPatch, held: int) -> None:
    monkeypatch.setattr(column_shelves, "ROWS", 3)
    monkeypatch.setattr(sealed_blocks, "HELD", held)
    rows = [
        SetAside(Reason.MEDIA if at % 3 else Reason.UNPARSABLE, "Why.", "a.csv", at if at % 2 else f"x[{at}]", "no") for at in range(10)
    ]
    with Asides() as asides:
        assert not asides
        for row in rows:
            asides.add([row])
        assert asides
        assert [*asides] == rows
        assert {type(row.reason) for row in asides} == {Reason}
