"""No test leaves this computer, and only a marked one reaches a server on it."""

import os
import socket
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from tests.commands.running import environment
from tests.conftest import NO_KEY_STORE

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


def test_a_program_that_a_test_starts_finds_no_key_store_of_the_person() -> None:
    asking = "from voicetune_desktop.keystore import SystemKeyStore; SystemKeyStore()"
    asked = subprocess.run([sys.executable, "-c", asking], env=environment(), capture_output=True, text=True, check=False)
    assert "KeyringUnavailable: This computer has no key store" in asked.stderr


@pytest.mark.parametrize("system", ["Windows", "macOS"])
def test_key_stores_of_other_systems_are_hidden_from_programs_too(system: str) -> None:
    hidden = {"PYTHONPATH": os.pathsep.join([str(NO_KEY_STORE), os.environ.get("PYTHONPATH", "")])}
    asking = f"import keyring.errors; print('errors'); import keyring.backends.{system}"
    asked = subprocess.run([sys.executable, "-c", asking], env=environment(**hidden), capture_output=True, text=True, check=False)
    assert asked.stdout == "errors\n"
    assert f"No module named 'keyring.backends.{system}'" in asked.stderr
