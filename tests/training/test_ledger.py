"""Every request is in the ledger: before its first byte leaves, without its content, and with how it ended."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.training.making import place_in
from tests.training.providers.opening import sent
from voicetune_desktop.errors import DiskFull, VoiceTuneError
from voicetune_desktop.project.sqlite import Error
from voicetune_desktop.training import ledger as module
from voicetune_desktop.training.ledger import BROKEN, CountedAnswer, CountedBody, Entry, Ledger
from voicetune_desktop.training.store.requests import UNDER_WAY, Ending


class Chunks(httpx2.SyncByteStream):
    """A body in pieces; None is where the line breaks."""

    def __init__(self, *chunks: bytes | None) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            if chunk is None:
                raise httpx2.ReadError("gone")
            yield chunk


def entry(ledger: Ledger) -> Entry:
    request = httpx2.Request("POST", "https://api.example.com:8443/v1/files?key=hidden")
    return Entry(ledger, "openai", request, "Sending a file")


def test_writes_a_request_down_before_it_leaves(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    entry(Ledger(place))
    (line,) = sent(place)
    assert (line.service, line.host, line.method, line.purpose) == ("openai", "api.example.com:8443", "POST", "Sending a file")
    assert (line.result, line.seconds) == (UNDER_WAY, None)
    assert abs(line.at - time.time()) < 60


def test_counts_both_ways_and_notes_the_end_once(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    noted = entry(Ledger(place))
    assert list(CountedBody(Chunks(b"abc", b"de"), noted)) == [b"abc", b"de"]
    noted.result = "200"
    answer = CountedAnswer(Chunks(b"0123456"), noted, 100, 60)
    assert list(answer) == [b"0123456"]
    answer.close()
    noted.up = 99
    answer.close()
    (line,) = sent(place)
    assert (line.bytes_up, line.bytes_down, line.result) == (5, 7, "200")
    assert line.seconds is not None


@pytest.mark.parametrize(("chunks", "most", "longest"), [((b"ab", None), 100, 60), ((b"ab", b"cd"), 3, 60), ((b"ab",), 100, -1)])
def test_breaks_off_an_answer_that_breaks_or_never_ends(tmp_path: Path, chunks: tuple[bytes], most: int, longest: float) -> None:
    place = place_in(tmp_path)
    noted = entry(Ledger(place))
    noted.result = "200"
    answer = CountedAnswer(Chunks(*chunks), noted, most, longest)
    with pytest.raises(httpx2.ReadError):
        list(answer)
    answer.close()
    assert sent(place)[0].result == BROKEN


def test_takes_lines_from_several_threads(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    ledger = Ledger(place)
    threads = [threading.Thread(target=lambda: entry(ledger).close()) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [line.result for line in sent(place)] == [BROKEN] * 4


def fail(*_: object) -> int:
    raise Error("database or disk is full")


def test_lets_nothing_leave_that_it_cannot_write_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.requests, "note_request", fail)
    with pytest.raises(DiskFull):
        entry(Ledger(place_in(tmp_path)))


def test_hides_no_answer_because_its_end_cannot_be_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = Ledger(place_in(tmp_path))
    noted = entry(ledger)
    monkeypatch.setattr(module.requests, "note_end", fail)
    noted.close()
    ledger.end(1, Ending(0, 0, "200", 0.0))


def test_says_in_a_sentence_that_the_store_cannot_be_opened(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    place.path.write_bytes(b"no store of ours" * 300)
    with pytest.raises(VoiceTuneError):
        entry(Ledger(place))


def test_can_be_closed_and_goes_on_where_it_is_asked_again(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    ledger = Ledger(place)
    ledger.close()
    entry(ledger).close()
    ledger.close()
    ledger.close()
    entry(ledger).close()
    assert len(sent(place)) == 2
