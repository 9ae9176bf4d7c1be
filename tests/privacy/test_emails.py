"""E-mail addresses in chat."""

import pytest

from tests.privacy.people import found
from voicetune_desktop.privacy.scan import Scanner


@pytest.mark.parametrize(
    "address",
    [
        "jo@example.org",
        "JO@EXAMPLE.ORG",
        "jo.q-r_s+shop@mail.example.co.uk",
        "o'hara@example.org",
        "jürgen@müller.example",
        "a@b.cc",
        "jo＠example.org",
    ],
)
@pytest.mark.parametrize("around", ["{}", "({}).", "mailto:{}?", "我的邮箱是{}", "メール:{}です", "<{}>", "'{}'"])
def test_address_is_found_whole(address: str, around: str) -> None:
    assert found(around.format(address)) == [address]


@pytest.mark.parametrize("text", ["@jo", "jo@home", "a @ b", "@@@", "jo@", "@example.org", "5@7.5", "meet @8.30"])
def test_what_is_no_address(text: str) -> None:
    assert found(text) == []


def test_value_is_the_same_for_every_case() -> None:
    findings = Scanner(()).scan("Jo@Example.org jo@example.ORG")
    assert {finding.value for finding in findings} == {"jo@example.org"}
