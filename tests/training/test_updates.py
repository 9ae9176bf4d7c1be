"""The question for a newer version: what is sent, what stands in the ledger, and answers that nobody should trust."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.standin.exchange import Answer, Request
from tests.standin.listening import Listener
from tests.training.making import place_in
from tests.training.providers.opening import sent
from voicetune_desktop.publisher import NEWEST_RELEASE
from voicetune_desktop.training import updates
from voicetune_desktop.training import wire as way_out
from voicetune_desktop.training.addresses import AddressUnfit
from voicetune_desktop.training.errors import ServiceError
from voicetune_desktop.training.updates import MOST_BYTES, is_newer, newest_release, release_in


@contextmanager
def feed(answer: Answer) -> Iterator[tuple[str, list[Request]]]:
    """A server that always says the same; gives its address and what it was asked."""
    asked: list[Request] = []

    def reply(request: Request, _reading: object) -> Answer:
        asked.append(request)
        return answer

    stopping = threading.Event()
    listener = Listener(0, reply, stopping)
    try:
        yield f"{listener.origin}/newest.json", asked
    finally:
        stopping.set()
        listener.stop()


def told(**fields):
    return Answer(body=json.dumps({"tag_name": "v9.1", "body": "Faster.", "assets": [1]} | fields).encode())


@pytest.fixture(autouse=True)
def no_rest(monkeypatch):
    monkeypatch.setattr(way_out, "PAUSES", ())


@pytest.mark.loopback
def test_release_is_read_and_the_question_is_in_the_ledger(tmp_path):
    with feed(told()) as (address, _):
        found = newest_release(place_in(tmp_path), address)
    assert (found.version, found.news) == ("9.1", "Faster.")
    (line,) = sent(place_in(tmp_path))
    assert (line.service, line.method, line.purpose, line.result, line.bytes_up) == ("VoiceTune", "GET", updates.PURPOSE, "200", 0)


@pytest.mark.loopback
def test_nothing_about_the_person_or_the_app_is_sent(tmp_path):
    with feed(told()) as (address, asked):
        newest_release(place_in(tmp_path), address)
    (request,) = asked
    assert (request.path, request.query, request.body) == ("/newest.json", {}, b"")
    assert set(request.headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert request.headers["user-agent"] == "VoiceTune"


@pytest.mark.loopback
@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=302, headers={"Location": "http://127.0.0.1:9/"}),
        Answer(status=404, body=b"{}"),
        Answer(status=503, body=b"later"),
        Answer(body=b""),
        Answer(body=b"\xff\xfe"),
        Answer(body=b"[" * 50_000),
        Answer(body=b"[1]"),
        Answer(body=b'{"tag_name": 9}'),
        Answer(body=b'{"tag_name": "latest"}'),
        Answer(body=b'{"tag_name": "9.1", "body": ["x"]}'),
        Answer(body=b'{"tag_name": "9.1", "body": "' + b"x" * MOST_BYTES + b'"}'),
        Answer(endless=True),
    ],
    ids=["elsewhere", "gone", "down", "empty", "no text", "deep", "list", "number", "word", "odd news", "large", "endless"],
)
def test_answer_that_makes_no_sense_is_none(tmp_path, answer):
    with feed(answer) as (address, _):
        assert newest_release(place_in(tmp_path), address) is None


@pytest.mark.loopback
def test_line_that_breaks_is_an_error_and_stands_in_the_ledger(tmp_path):
    with feed(Answer(dropped=True)) as (address, _), pytest.raises(ServiceError):
        newest_release(place_in(tmp_path), address)
    assert [line.result for line in sent(place_in(tmp_path))] == ["broken"]


def test_address_without_protection_is_never_asked(tmp_path):
    with pytest.raises(AddressUnfit):
        newest_release(place_in(tmp_path), "http://example.org/newest.json")


def test_address_of_the_app_is_protected_or_empty():
    assert not NEWEST_RELEASE or NEWEST_RELEASE.startswith("https://")


@pytest.mark.parametrize(
    ("version", "installed", "newer"),
    [
        ("1.0", "0.1.0", True),
        ("v0.1.1", "0.1.0", True),
        ("0.10", "0.9", True),
        ("0.1", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("1.0rc1", "0.1.0", False),
        ("١.٢", "0.1.0", False),
        ("", "0.1.0", False),
        ("2.0", "from source", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version, installed, newer):
    assert is_newer(version, installed) is newer


def test_news_are_cut_where_nobody_would_read_on():
    assert len(release_in(b'{"tag_name": "9", "body": "' + b"y" * 20_000 + b'"}').news) == updates.MOST_NEWS


def test_release_without_news_is_one():
    assert release_in(b'{"tag_name": " v9.1.2 ", "body": null}').news == ""


@given(st.binary(max_size=200) | st.text(max_size=50).map(lambda tag: json.dumps({"tag_name": tag}).encode()))
def test_no_answer_is_an_error(answer):
    found = release_in(answer)
    assert found is None or found.version
