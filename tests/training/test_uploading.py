"""A file on its way out is read once, counted and hashed; it is the one that was checked, or it does not go."""

import hashlib
import io
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.training.making import outgoing
from voicetune_desktop.model import Progress
from voicetune_desktop.training.uploading import FileChanged, Meter, Reading, Stopped, check_unchanged, in_thread

CONTENT = bytes(range(256)) * 40


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300), sizes=st.lists(st.integers(1, 90)))
def test_gives_the_bytes_of_the_file_however_they_are_asked_for(tmp_path: Path, content: bytes, sizes: list[int]) -> None:
    meter = Meter()
    with Reading(outgoing(tmp_path, content=content), meter) as stream:
        read = b"".join([*(stream.read(size) for size in sizes), stream.read()])
        assert (read, stream.digest, meter.sent) == (content, digest(content), len(content))


def test_begins_anew_when_a_client_does(tmp_path: Path) -> None:
    meter = Meter()
    with Reading(outgoing(tmp_path, content=CONTENT), meter) as stream:
        assert stream.seek(0, io.SEEK_END) == len(CONTENT)
        stream.seek(0)
        stream.read(1000)
        stream.seek(0)
        assert (meter.sent, stream.tell()) == (0, 0)
        assert stream.read() == CONTENT
        assert stream.digest == digest(CONTENT)


def test_hashes_stretches_as_one_even_where_one_is_read_twice(tmp_path: Path) -> None:
    meter, file = Meter(), outgoing(tmp_path, content=CONTENT)
    with Reading(file, meter, 0, 6000) as first:
        first.read()
    with Reading(file, meter, 6000, 4240, after=first) as second:
        second.read(100)
        second.seek(0)
        assert second.read() == CONTENT[6000:]
    assert second.digest == digest(CONTENT)
    assert meter.sent == len(CONTENT)


def test_stops_at_once(tmp_path: Path) -> None:
    meter = Meter()
    with Reading(outgoing(tmp_path, content=CONTENT), meter) as stream:
        stream.read(10)
        meter.stopped = True
        with pytest.raises(Stopped):
            stream.read(10)


def test_sees_that_the_file_became_shorter_or_longer_or_is_gone(tmp_path: Path) -> None:
    file = outgoing(tmp_path, content=CONTENT)
    with pytest.raises(FileChanged):
        check_unchanged(replace(file, bytes=file.bytes - 1))
    Path(file.path).write_bytes(CONTENT + b"\n")
    with pytest.raises(FileChanged):
        Reading(file, Meter())
    Path(file.path).unlink()
    with pytest.raises(FileChanged, match="cannot be read"):
        Reading(file, Meter())


def test_sees_that_the_file_became_shorter_while_it_was_read(tmp_path: Path) -> None:
    content = b"x" * 200_000
    file = outgoing(tmp_path, content=content)
    with Reading(file, Meter()) as stream:
        stream.read(70_000)
        Path(file.path).write_bytes(content[:80_000])
        with pytest.raises(FileChanged):
            stream.read()


def test_sees_that_the_file_has_other_bytes(tmp_path: Path) -> None:
    file = outgoing(tmp_path, content=CONTENT)
    check_unchanged(file)
    Path(file.path).write_bytes(CONTENT[:-1] + b"?")
    with pytest.raises(FileChanged) as refused:
        check_unchanged(file)
    assert str(tmp_path) not in str(refused.value), "where a person keeps their files stays with them"


def driven(work: Generator[Progress, None, int]) -> int:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def test_tells_how_far_work_in_a_thread_is_and_gives_its_result() -> None:
    go = threading.Event()
    work = in_thread(lambda: (go.wait(5), 7)[1], lambda: Progress(1, 2, "Sending"), lambda: None)
    assert next(work) == Progress(1, 2, "Sending")
    go.set()
    assert driven(work) == 7


def test_hands_on_what_went_wrong_in_the_thread() -> None:
    def fail() -> int:
        raise Stopped

    with pytest.raises(Stopped):
        driven(in_thread(fail, lambda: Progress(0, None, ""), lambda: None))


def test_stops_the_work_and_waits_for_it_when_nobody_listens_any_more() -> None:
    stop, tidied = threading.Event(), threading.Event()

    def work() -> int:
        stop.wait(5)
        tidied.set()
        return 0

    running = in_thread(work, lambda: Progress(0, None, ""), stop.set)
    next(running)
    running.close()
    assert tidied.is_set()
