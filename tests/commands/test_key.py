"""`voicetune key`: checked with the service, kept in the key store, shown never."""

import codecs
import os

import pytest

from tests.commands.services import PLAIN_KEY, quiet
from tests.standin import serve
from voicetune_desktop.training.keys import KEYRING_SERVICE, LONGEST

pytestmark = pytest.mark.loopback


def test_keeps_a_key_that_the_service_accepts(voicetune, server, account):
    assert account.stored[f"openai {server.base_url}"] == server.key.encode()
    listed, checked = voicetune("key", "list", "--json"), voicetune("key", "check", "openai", "--json")
    assert listed.json == {"keys": [{"provider": "openai", "base_url": server.base_url, "account": "", "key": True}]}
    assert checked.json["done"].endswith("accepts the key that is kept in the memory of the test.")
    assert [(asked.method, asked.headers["authorization"]) for asked in server.requests] == [("GET", f"Bearer {server.key}")] * 2
    assert quiet(server, listed, checked)


def test_a_key_that_the_service_refuses_is_not_kept(voicetune, server, key_store):
    ran = voicetune("key", "set", "openai", "--base-url", server.base_url, stdin=PLAIN_KEY.encode())
    assert (ran.status, ran.out) == (1, b"")
    assert "does not accept the key" in ran.err
    assert PLAIN_KEY.encode() not in key_store.stored.values()
    assert quiet(server, ran)


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_no_check_keeps_a_key_without_asking(voicetune, server, key_store, mark):
    ran = voicetune("key", "set", "openai", "--base-url", server.base_url, "--no-check", stdin=mark + PLAIN_KEY.encode())
    assert (ran.status, server.requests) == (0, [])
    assert key_store.stored[f"openai {server.base_url}"] == PLAIN_KEY.encode()
    assert voicetune("key", "check", "openai").status == 1


def test_forget_removes_the_key_once(voicetune, server, account):
    assert voicetune("key", "forget", "openai").status == 0
    assert server.key.encode() not in account.stored.values()
    again, listed = voicetune("key", "forget", "openai"), voicetune("key", "list")
    assert again.status == 1
    assert "There is no key for OpenAI" in again.err
    assert listed.text.endswith("no key\n")


@pytest.mark.parametrize("sent", [b"", b"\n", b"two words\n", b"k\xc3\xa9y\n", b"\xff\xfe\n", b"x" * (LONGEST + 1)])
def test_what_cannot_be_a_key_is_refused_before_anybody_is_asked(voicetune, server, key_store, sent):
    ran = voicetune("key", "set", "openai", "--base-url", server.base_url, stdin=sent)
    assert (ran.status, server.requests) == (1, [])
    assert "key" in ran.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("set", "azure"), "has an address of its own"),
        (("set", "other"), "has an address of its own"),
        (("set", "other", "--base-url", "http://service.example/v1"), "unprotected"),
        (("set", "azure", "--base-url", "https://{resource}.openai.azure.com/openai/v1"), "still to be filled in"),
        (("forget", "mistral"), "There is no key for Mistral"),
    ],
)
def test_says_what_is_missing(voicetune, key_store, words, told):
    ran = voicetune("key", *words, stdin=PLAIN_KEY.encode())
    assert (ran.status, told in ran.err) == (1, True)
    assert key_store.stored.keys() <= {"training.store"}


@pytest.mark.parametrize("words", [("set",), ("set", "nowhere"), ("lose", "openai"), ("set", "openai", PLAIN_KEY)])
def test_wrong_use(voicetune, key_store, words):
    ran = voicetune("key", *words)
    assert ran.status == 2
    assert PLAIN_KEY not in str(key_store.stored)


def test_two_accounts_are_told_apart(voicetune, server, account):
    ran = voicetune("key", "set", "openai", "--base-url", server.base_url, "--account", "work", stdin=server.key.encode())
    assert ran.status == 0
    unsure = voicetune("key", "check", "openai")
    assert (unsure.status, "several accounts" in unsure.err, "--account" in unsure.err) == (1, True, True)
    assert voicetune("key", "check", "openai", "--account", "work").status == 0


@pytest.mark.parametrize("verb", ["set", "forget", "check"])
def test_a_computer_without_a_key_store_says_so(voicetune, server, verb):
    ran = voicetune("key", verb, "openai", "--base-url", server.base_url, stdin=server.key.encode())
    assert (ran.status, server.requests) == (1, [])
    assert "no key store" in ran.err
    assert "--key-stdin" in ran.err
    assert voicetune("key", "list", "--json").json == {"keys": []}


@pytest.mark.secret_service
def test_a_real_key_store_holds_the_key(voicetune, own_home):
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    with serve(key="sk-amber-0123456789abcdef") as server:
        assert voicetune("key", "set", "openai", "--base-url", server.base_url, stdin=server.key.encode()).status == 0
        assert voicetune("key", "check", "openai").status == 0

        with open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            found = list(secretstorage.search_items(bus, {"service": KEYRING_SERVICE, "username": f"openai {server.base_url}"}))
            assert [item.get_secret() for item in found] == [server.key.encode().hex().encode()]
        assert voicetune("key", "forget", "openai").status == 0
    written = [file for file in own_home.rglob("*") if file.is_file()]
    assert written
    assert not [file for file in written if server.key.encode() in file.read_bytes()]
