"""Addresses of services: unprotected only where nothing leaves the person's own network."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.training.addresses import AddressUnfit, clean_address, host_of, is_own, service_at
from voicetune_desktop.training.records import Account

OWN = ["localhost", "127.0.0.1", "127.9.9.9", "::1", "192.168.1.20", "10.0.0.3", "fe80::1", "nas", "studio.local", "box.home.arpa", "a.lan"]
FOREIGN = ["example.com", "8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8", "134744072", "0x08080808", "local.example.com", "8.8"]


@pytest.mark.parametrize("host", OWN)
def test_knows_the_own_network(host: str) -> None:
    assert is_own(host)


@pytest.mark.parametrize("host", FOREIGN)
def test_takes_nothing_else_for_the_own_network(host: str) -> None:
    assert not is_own(host)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" https://api.example.com/v1/ ", "https://api.example.com/v1"),
        ("api.example.com/v1", "https://api.example.com/v1"),
        ("HTTPS://api.example.com", "https://api.example.com"),
        ("http://localhost:8000/v1", "http://localhost:8000/v1"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1"),
        ("https://müller.example/v1", "https://müller.example/v1"),
    ],
)
def test_cleans_an_address(typed: str, address: str) -> None:
    assert clean_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "https://",
        "ftp://example.com",
        "https://exa mple.com",
        "https://example.com/v1?key=abc",
        "https://example.com/v1?",
        "https://example.com/#top",
        "https://me:secret@example.com",
        "https://@example.com",
        "https://example.com:99999",
        "https://example.com\\@other.example",
        "https://a..b",
        "https://[::1",
        f"https://{'a' * 64}.example",
        "https://{resource}.openai.azure.com/openai/v1",
        "javascript:alert(1)",
        "http://example.com/v1",
        "http://134744072/v1",
        "http://[::ffff:8.8.8.8]/v1",
    ],
)
def test_refuses_what_is_no_address_or_no_safe_one(typed: str) -> None:
    with pytest.raises(AddressUnfit):
        clean_address(typed)


@given(st.text(max_size=40))
def test_gives_a_host_for_whatever_it_takes(typed: str) -> None:
    try:
        address = clean_address(typed)
    except AddressUnfit:
        return
    assert host_of(address)
    assert clean_address(address) == address


def test_shows_a_host_with_its_port() -> None:
    assert host_of("http://localhost:8000/v1") == "localhost:8000"


def test_a_service_that_only_its_address_tells_is_called_by_its_host() -> None:
    assert service_at(Account("other", "http://localhost:8000/v1")).label == "localhost:8000"
    assert service_at(Account("openai", "http://localhost:8000/v1")).label == "OpenAI"
