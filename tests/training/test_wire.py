"""The one way out: what it sends, what it does not send, and what becomes of answers that nobody should trust."""

import gzip
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.standin import Server, serve
from tests.standin.server import KEY
from tests.training.making import place_in
from tests.training.providers.opening import sent, wire
from voicetune_desktop.training import errors
from voicetune_desktop.training import wire as module
from voicetune_desktop.training.addresses import AddressUnfit, host_of
from voicetune_desktop.training.answers import why
from voicetune_desktop.training.store.file import Place
from voicetune_desktop.training.wire import Wire

pytestmark = pytest.mark.loopback


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions are asked again at once."""
    monkeypatch.setattr(module, "PAUSES", (0.0, 0.0))


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return place_in(tmp_path)


@pytest.fixture
def way(server: Server, place: Place) -> Iterator[Wire]:
    opened = wire(place, server.base_url)
    yield opened
    opened.close()


def test_sends_the_key_and_nothing_that_nobody_asked_for(server: Server, way: Wire) -> None:
    assert "data" in way.json("Listing models", "GET", "/models")
    headers = server.requests[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert set(headers) == {"authorization", "host", "user-agent", "accept", "accept-encoding", "connection"}
    assert headers["user-agent"] == "VoiceTune"


def test_leaves_the_key_at_home_where_another_host_is_asked(server: Server, way: Wire) -> None:
    with pytest.raises(errors.KeyRefused):
        way.call("Listing models", "GET", f"{server.base_url}/models", bearer=False)
    assert "authorization" not in server.requests[0].headers


def test_follows_no_service_to_another_host(server: Server, way: Wire, place: Place) -> None:
    server.scenario("redirect")
    with pytest.raises(errors.Garbled):
        way.call("Listing models", "GET", "models")
    with pytest.raises(errors.Garbled):
        way.call("Deleting a file", "DELETE", "files/file-1")
    assert not server.elsewhere
    assert [line.result for line in sent(place)] == ["302", "302"]


def test_writes_every_request_down_without_its_content(server: Server, way: Wire, place: Place) -> None:
    with pytest.raises(errors.Refused):
        way.call("Starting a job", "POST", "fine_tuning/jobs", json={"model": "quite a secret"})
    (line,) = sent(place)
    assert (line.service, line.host, line.method, line.purpose) == ("openai", host_of(server.base_url), "POST", "Starting a job")
    assert (line.result, line.bytes_up) == ("400", len(server.requests[0].body))
    assert line.bytes_down > 0
    assert "secret" not in repr(line)


@pytest.mark.parametrize("times", [1, 2])
def test_asks_again_where_a_service_stumbles(server: Server, way: Wire, place: Place, times: int) -> None:
    server.scenario("server_error", times=times)
    assert way.json("Listing models", "GET", "models")
    assert [line.result for line in sent(place)] == ["500"] * times + ["200"]


def test_asks_three_times_at_most(server: Server, way: Wire) -> None:
    server.scenario("server_error")
    with pytest.raises(errors.ServiceDown):
        way.json("Listing models", "GET", "models")
    assert len(server.requests) == 3


@pytest.mark.parametrize("method", ["POST", "DELETE", "PUT"])
def test_never_repeats_what_changes_something(server: Server, way: Wire, method: str) -> None:
    server.scenario("server_error")
    with pytest.raises(errors.ServiceDown):
        way.call("Starting a job", method, "fine_tuning/jobs")
    assert len(server.requests) == 1


def test_does_not_repeat_a_question_that_a_service_asks_to_put_later(server: Server, way: Wire) -> None:
    server.scenario("rate_limited", seconds=30)
    with pytest.raises(errors.TooMany) as refused:
        way.json("Listing models", "GET", "models")
    assert refused.value.wait == 30
    assert len(server.requests) == 1


@pytest.mark.parametrize("kind", ["html", "truncated", "list"])
def test_takes_nothing_but_an_object_for_an_answer(server: Server, way: Wire, kind: str) -> None:
    server.scenario("garbage", kind=kind)
    with pytest.raises(errors.Garbled):
        way.json("Listing models", "GET", "models")


def test_breaks_off_an_answer_without_an_end(server: Server, way: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 1 << 20)
    server.scenario("endless")
    with pytest.raises(errors.Unreachable):
        way.json("Listing models", "GET", "models")


def test_breaks_off_an_answer_that_takes_too_long(server: Server, way: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SECONDS", 0.0)
    server.scenario("endless")
    with pytest.raises(errors.Unreachable):
        way.json("Listing models", "GET", "models")


def answering(way: Wire, monkeypatch: pytest.MonkeyPatch, response: httpx2.Response | Exception) -> None:
    """Let the transport give this for everything."""

    def handle(self: object, request: httpx2.Request) -> httpx2.Response:
        if isinstance(response, Exception):
            raise response
        return response

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", handle)


@pytest.mark.parametrize("content", [b"[" * 200_000, b'{"a":' * 200_000, b'{"n":' + b"9" * 10_000 + b"}", b'{"a":"\xff"}', b"\x00", b""])
def test_survives_answers_that_are_made_to_break_readers(way: Wire, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    answering(way, monkeypatch, httpx2.Response(200, stream=httpx2.ByteStream(content)))
    with pytest.raises(errors.Garbled):
        way.json("Listing models", "GET", "models")
    answering(way, monkeypatch, httpx2.Response(400, stream=httpx2.ByteStream(content)))
    with pytest.raises(errors.Refused):
        way.json("Listing models", "GET", "models")


def test_unpacks_no_answer_that_was_packed_unasked(way: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = httpx2.ByteStream(gzip.compress(b"{}" + b" " * 10_000_000))
    answering(way, monkeypatch, httpx2.Response(200, headers={"Content-Encoding": "gzip"}, stream=packed))
    with pytest.raises(errors.Garbled):
        way.json("Listing models", "GET", "models")


def test_lets_no_service_recognise_it_by_a_cookie(way: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    given = httpx2.Response(200, headers={"Set-Cookie": "who=you; Path=/"}, stream=httpx2.ByteStream(b"{}"))
    answering(way, monkeypatch, given)
    way.json("Listing models", "GET", "models")
    assert not way.client.cookies


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


LINES = [
    (httpx2.ConnectTimeout("x"), "offline"),
    (httpx2.ReadTimeout("x"), "slow"),
    (httpx2.ReadError("x"), "broken"),
    (httpx2.ConnectError("x"), "offline"),
    (caused(httpx2.ConnectError("x"), ConnectionRefusedError()), "refused"),
    (caused(httpx2.ConnectError("x"), ssl.SSLCertVerificationError("x")), "tls"),
    (ssl.SSLError("x"), "tls"),
    (httpx2.ProxyError("x"), "proxy"),
]


@pytest.mark.parametrize(("error", "reason"), LINES)
def test_says_in_what_way_a_line_breaks(way: Wire, monkeypatch: pytest.MonkeyPatch, error: Exception, reason: str) -> None:
    answering(way, monkeypatch, error)
    with pytest.raises(errors.Unreachable) as broken:
        way.json("Starting a job", "POST", "fine_tuning/jobs")
    assert broken.value.code == reason


def test_survives_causes_that_turn_in_a_circle() -> None:
    first, second = httpx2.ConnectError("x"), OSError()
    first.__cause__, second.__cause__ = second, first
    assert why(first) == "offline"


def test_notes_a_line_that_nobody_answers(place: Place) -> None:
    with serve() as server:
        address = server.base_url
    way = wire(place, address)
    with pytest.raises(errors.Unreachable) as broken:
        way.json("Listing models", "GET", "models")
    way.close()
    assert broken.value.code == "refused"
    assert [line.result for line in sent(place)] == ["refused"]


@contextmanager
def unsafe_server(folder: Path) -> Iterator[str]:
    """A server whose certificate nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    day = datetime.now(UTC)
    built = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), day, day + timedelta(days=2))
    both = folder / "both.pem"
    both.write_bytes(
        built.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM) + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def shake_hands() -> None:
            with suppress(OSError), listening.accept()[0] as connection:
                context.wrap_socket(connection, server_side=True).close()

        thread = threading.Thread(target=shake_hands)
        thread.start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}/v1"
        thread.join()


def test_sends_nothing_over_a_connection_that_is_not_safe(place: Place, tmp_path: Path) -> None:
    with unsafe_server(tmp_path) as address:
        way = wire(place, address)
        with pytest.raises(errors.Unreachable) as broken:
            way.json("Listing models", "GET", "models")
        way.close()
    assert broken.value.code == "tls"
    assert [(line.result, line.bytes_up) for line in sent(place)] == [("tls", 0)]


def test_cuts_the_key_out_of_what_a_service_says(server: Server, way: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    body = f'{{"error": {{"message": "May not be used by {KEY}: ask your owner."}}}}'.encode()
    answering(way, monkeypatch, httpx2.Response(403, stream=httpx2.ByteStream(body)))
    with pytest.raises(errors.NotAllowed) as refused:
        way.json("Listing models", "GET", "models")
    assert KEY not in refused.value.said
    assert "ask your owner" in refused.value.said


@pytest.mark.parametrize("address", ["https://[::1", "https://a:b:c/", "https://" + "a" * 70_000])
def test_opens_no_way_to_what_is_no_address(place: Place, address: str) -> None:
    with pytest.raises(AddressUnfit):
        wire(place, address)


@pytest.mark.parametrize("proxy", ["proxy.example:3128", "http://proxy.example:3128"])
def test_goes_through_the_proxy_of_the_system_but_not_in_the_own_network(way: Wire, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    made: list[str | None] = []
    monkeypatch.setattr(module, "getproxies", lambda: {"https": proxy, "http": proxy})
    monkeypatch.setattr(module, "proxy_bypass", lambda host: False)
    monkeypatch.setattr(module, "_transport", lambda proxy: made.append(proxy) or httpx2.HTTPTransport())
    for address in ("https://api.example.com/v1", "http://localhost:8000", "http://192.168.1.4"):
        way._transport._way(httpx2.URL(address))
    assert made == [proxy, None]


@pytest.mark.parametrize("proxy", ["socks9://x:1", "quic://x", "http://[::1"])
def test_says_that_a_proxy_cannot_be_used(place: Place, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setattr(module, "getproxies", lambda: {"https": proxy})
    monkeypatch.setattr(module, "proxy_bypass", lambda host: False)
    way = wire(place, "https://api.example.com/v1")
    with pytest.raises(errors.Unreachable) as broken:
        way.json("Listing models", "GET", "models")
    assert broken.value.code == "proxy"


def test_clears_the_environment_of_what_would_speak_for_the_person() -> None:
    program = "import os, voicetune_desktop.training.wire; print([n for n in os.environ if n.startswith(('OPENAI', 'SSLKEY'))])"
    spoken = {"OPENAI_LOG": "debug", "OPENAI_API_KEY": "x", "OPENAI_CUSTOM_HEADERS": "a: b", "SSLKEYLOGFILE": "keys"}
    done = subprocess.run([sys.executable, "-c", program], env={**os.environ, **spoken}, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
