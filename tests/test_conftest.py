"""No test leaves this computer, and only a marked one reaches a server on it."""

import socket
import threading
from contextlib import closing

import pytest

OUTSIDE = ("192.0.2.1", 9)
"""An address that is set aside for documentation: nothing is there."""


def refused(host: str, port: int) -> bool:
    """Whether the tests' own guard stops a connection, before the system hears of it."""
    try:
        socket.create_connection((host, port), 0.05).close()
    except pytest.fail.Exception:
        return True
    except OSError:
        return False
    return False


def heard() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0))


def test_stops_a_connection_to_this_computer() -> None:
    with closing(heard()) as server:
        assert refused("127.0.0.1", server.getsockname()[1])


@pytest.mark.loopback
def test_lets_a_marked_test_reach_this_computer() -> None:
    with closing(heard()) as server:
        socket.create_connection(server.getsockname(), 1).close()


@pytest.mark.loopback
@pytest.mark.parametrize("host", [OUTSIDE[0], "example.invalid", "localhost.example.invalid"])
def test_stops_a_marked_test_at_the_edge_of_this_computer(host: str) -> None:
    assert refused(host, 9)


@pytest.mark.loopback
def test_stops_other_threads_and_datagrams_of_a_marked_test() -> None:
    found: list[bool] = []
    thread = threading.Thread(target=lambda: found.append(refused(*OUTSIDE)))
    thread.start()
    thread.join()
    assert found == [True]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams, pytest.raises(pytest.fail.Exception):
        datagrams.sendto(b"x", OUTSIDE)
