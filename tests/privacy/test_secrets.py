"""Keys and tokens in chat. Every key is put together here, so that none stands in this file."""

import random
import string
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.people import found
from tests.quick import quickly
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors import long_tokens, secrets
from voicetune_desktop.privacy.scan import Scanner

MIXED = string.ascii_letters + string.digits
HEX = "0123456789abcdef"
SCANNER = Scanner((), families=(secrets.detector, long_tokens.detector))


def drawn(size: int, letters: str = MIXED, seed: int = 5) -> str:
    """Letters that look like those of a key."""
    return "".join(random.Random(seed).choices(letters, k=size))


def hidden(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in SCANNER.scan(text)]


BEGINNINGS = [
    *(
        ("sk-proj" + "-", 48),
        ("sk-ant-api03" + "-", 80),
        ("gh" + "p_", 36),
        ("github" + "_pat_", 60),
        ("gl" + "pat-", 20),
        ("AI" + "za", 35),
    ),
    *(
        ("sk_" + "live_", 24),
        ("xo" + "xb-", 40),
        ("np" + "m_", 36),
        ("py" + "pi-", 80),
        ("h" + "f_", 34),
        ("dop_" + "v1_", 64),
        ("shp" + "at_", 32),
    ),
    *(
        ("nt" + "n_", 40),
        ("lin_" + "api_", 40),
        ("fig" + "d_", 40),
        ("hv" + "s.", 24),
        ("PM" + "AK-", 50),
        ("gs" + "k_", 52),
        ("ppl" + "x-", 48),
    ),
    *(
        ("xa" + "i-", 80),
        ("pc" + "sk_", 60),
        ("r8" + "_", 37),
        ("gl" + "sa_", 40),
        ("NR" + "AK-", 27),
        ("dp." + "pt.", 43),
        ("pu" + "l-", 40),
    ),
]


@pytest.mark.parametrize(("begin", "size"), BEGINNINGS)
@pytest.mark.parametrize("around", ["{}", "dont push {} please", "TOKEN={}", "'{}'", "（{}）"])
def test_key_is_known_by_how_it_begins(begin: str, size: int, around: str) -> None:
    key = begin + drawn(size)
    assert hidden(around.format(key)) == [key]


@pytest.mark.parametrize(
    "around",
    [
        "api key {}",
        "the API_KEY={}",
        "Authorization: Bearer {}",
        "client secret for staging is {}",
        "der schlüssel: {}",
        "токен {}",
        "{} is my key",
    ],
)
@pytest.mark.parametrize("key", [drawn(24), drawn(32, HEX), drawn(40, MIXED + "+/")], ids=["mixed", "hex", "base64"])
def test_key_is_known_by_its_name(around: str, key: str) -> None:
    assert hidden(around.format(key)) == [key]


def test_bot_token_is_hidden_with_its_number() -> None:
    token = drawn(10, "123456789") + ":AA" + drawn(33)
    assert hidden(f"use {token} then") == [token]


def test_aws_secret_is_known_without_name() -> None:
    key = drawn(40, MIXED + "+/", seed=3)
    assert hidden(f"oops {key}") == [key]


def test_private_key_is_hidden_whole() -> None:
    begin, end = "-----BEGIN " + "OPENSSH PRIVATE KEY-----", "-----END " + "OPENSSH PRIVATE KEY-----"
    key = "\n".join((begin, *(drawn(64, seed=line) for line in range(4)), drawn(20) + "==", end))
    assert hidden(f"here\n{key}\nthx") == [key]


def test_private_key_that_was_cut_off_is_hidden_to_its_last_line() -> None:
    key = "\n".join(("-----BEGIN " + "RSA PRIVATE KEY-----", *(drawn(64, seed=line) for line in range(3))))
    assert hidden(key) == [key]


@pytest.mark.parametrize("scheme", ["postgres", "mongodb+srv", "https", "redis"])
def test_password_in_an_address_is_hidden(scheme: str) -> None:
    assert hidden(f"{scheme}://ada:tea.pot!7@db.example.org/app") == ["tea.pot!7"]


def test_webhook_is_hidden_behind_its_host() -> None:
    path = "T" + drawn(8) + "/B" + drawn(8) + "/" + drawn(24)
    assert hidden("https://hooks." + f"slack.com/services/{path}") == [path]


@pytest.mark.parametrize(
    "text",
    [
        "the key is to add salt early",
        "token count is 128000",
        "commit " + drawn(40, HEX),
        "const key = process.env.API_KEY",
        "feature/ABC-1234-add-new-login-page-for-all-users",
        "https://example.org/some/long/path/2024/03/12/with-many-words/index.html",
        "h" + "aha" * 20,
        "sk-learn is a library",
        "secret santa list 2024 final",
        "-----BEGIN PUBLIC KEY-----",
        "test_user_logs_in_with_bad_password_2",
        "IMG_20240312_1234567890_HDR.jpg and the key points",
    ],
)
def test_what_is_no_key(text: str) -> None:
    assert hidden(text) == []


def test_secret_is_replaced_unasked() -> None:
    assert {finding.action for finding in SCANNER.scan("token: " + drawn(30))} == {Action.REPLACE}


def test_all_families_leave_the_key_whole() -> None:
    key = "gh" + "p_" + drawn(36)
    assert found(f"use {key} now") == [key]


@given(st.text(alphabet=MIXED, min_size=20, max_size=60), st.text(alphabet="abc .:=\n", max_size=20))
def test_finding_lies_in_its_text(body: str, before: str) -> None:
    text = f"{before} api key: {body}"
    assert all(0 <= finding.start < finding.end <= len(text) for finding in SCANNER.scan(text))


@pytest.mark.parametrize(
    "shape", ["sk-", "key ", "key=", "eyJ.", "://a:", "-----BEGIN PRIVATE KEY-----", "a1B", "A-", ":AA", "token: a1", "\n"]
)
def test_hostile_text_takes_linear_time(shape: str) -> None:
    quickly(6, partial(SCANNER.scan, shape * (100_000 // len(shape))))
