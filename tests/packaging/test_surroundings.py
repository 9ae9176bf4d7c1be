"""The ground that the other tests stand on: own folders, a real key store, no network."""

import os
import socket
from pathlib import Path

import pytest

from voicetune_desktop.errors import KeyringUnavailable
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.paths import user_config, user_data


def test_folders_of_the_person_are_those_of_the_test(own_home: Path) -> None:
    assert own_home in user_data().parents
    assert own_home in user_config().parents


def test_every_test_starts_with_an_empty_home(own_home: Path) -> None:
    assert list(own_home.iterdir()) == []


def test_key_store_of_the_person_is_out_of_reach() -> None:
    with pytest.raises(KeyringUnavailable):
        SystemKeyStore()


@pytest.mark.secret_service
def test_real_secret_service_stores_a_key_and_forgets_it() -> None:
    store = SystemKeyStore("VoiceTune test")
    key = os.urandom(32)
    store.put("salt", key)
    assert store.get("salt") == key
    store.forget("salt")
    assert store.get("salt") is None


@pytest.mark.parametrize("address", [("127.0.0.1", 9), ("192.0.2.1", 443)])
def test_connection_fails_the_test(address: tuple[str, int]) -> None:
    with socket.socket() as connection, pytest.raises(pytest.fail.Exception):
        connection.connect(address)


def test_question_for_a_host_fails_the_test() -> None:
    with pytest.raises(pytest.fail.Exception):
        socket.getaddrinfo("example.org", 443)
