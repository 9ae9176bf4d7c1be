"""Our inventions are told from real data by where they are taken from; what cannot be told is at least not called real."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.privacy.making import finding
from voicetune_desktop.model import Action
from voicetune_desktop.privacy.invented import is_invented, may_be_invented
from voicetune_desktop.privacy.redact import redact
from voicetune_desktop.privacy.scan import Scanner
from voicetune_desktop.privacy.surrogate_kinds import MARKS, SHAPES, SHIFTED
from voicetune_desktop.privacy.surrogate_numbers import luhn_digit
from voicetune_desktop.privacy.surrogates import Style, Surrogates

SEEDS = st.binary(min_size=4, max_size=4)
STYLES: st.SearchStrategy[Style] = st.sampled_from(("names", "tags"))
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def patterns(*several: str) -> st.SearchStrategy[str]:
    return st.one_of([st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True) for pattern in several])


def phones() -> st.SearchStrategy[tuple[str, str]]:
    """Normal form and as written, of countries that keep numbers free."""
    plain = patterns(
        r"\+1[2-9]13[2-9]\d{6}", r"\+447911\d{6}", r"\+4930[1-9]\d{7}", r"\+491761\d{7}", r"\+336\d{8}", r"\+4670\d{7}", r"\+614\d{8}"
    )
    return st.one_of(plain.map(lambda value: (value, value)), plain.map(lambda value: (value, f"{value[:3]} {value[3:7]}-{value[7:]}")))


def as_it_is(*several: str) -> st.SearchStrategy[tuple[str, str]]:
    return patterns(*several).map(lambda value: (value, value))


def positions() -> st.SearchStrategy[tuple[str, str]]:
    return as_it_is(
        r"-?[1-8]\d\.\d{4,6}, ?-?1?\d\d\.\d{4,6}",
        r"[1-8]\d°[0-5]\d'[0-5]\d\"[NS] 1?\d\d°[0-5]\d'[0-5]\d\"[EW]",
        r"[1-8]\d\.\d{4}° ?[NS], 1?\d\d\.\d{4}° ?[EW]",
    )


TOLD = {
    "phone": phones(),
    "email": as_it_is(r"[a-z]{2,9}(\.[a-z]{2,9})?@[a-z]{4,9}\.(de|com|co\.uk)"),
    "link": as_it_is(r"https://[a-z]{4,9}\.(de|com)/[a-z0-9]{1,9}"),
    "card": as_it_is(r"(4|5[1-5]|62|35|2)\d{14}", r"3[47]\d{13}", r"3[68]\d{12}", r"[4-5]\d{12}", r"9\d{15}"),
    "iban": as_it_is(r"(DE|PL|ES)\d{20}", r"GB\d\d[A-Z]{4}\d{14}", r"IT\d\d[A-Z]\d{22}"),
    "national_id": as_it_is(r"[0-9]{7,13}", r"\d{3}-\d\d-\d{4}", r"[A-Z]{2} \d\d \d\d \d\d [A-D]", r"[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]"),
    "ip": st.ip_addresses().map(lambda address: (address.compressed, address.compressed)),
    "mac": as_it_is(r"[0-9a-f]{2}(:[0-9a-f]{2}){5}", r"[0-9A-F]{2}(-[0-9A-F]{2}){5}"),
    "gps": positions(),
    **dict.fromkeys(MARKS, as_it_is(r"[a-zA-Z0-9]{8,20}")),
}
OPEN = {
    "phone": as_it_is(r"\+420[67]\d{8}", r"\+919\d{9}"),
    "wallet": as_it_is(r"0x[0-9a-f]{40}", rf"1[{BASE58}]{{33}}", r"bc1q[0-9a-z]{38}"),
    "national_id": as_it_is(r"\d{6}"),
    **dict.fromkeys(
        ("passport", "plate", "booking_ref", "order_ref", "bank_account"), as_it_is(r"[A-Z]{1,2}[0-9]{5,7}", r"[A-Z]{1,3}-[A-Z]{2} \d{3}")
    ),
    "address": as_it_is(
        r"[1-9]\d? (Larch|Whinfell|Old Kelp) (Street|Road|lane), Dunmere, [A-Z]{2} \d{5}",
        r"(Lärchen|Dohlen)(straße|weg|str) [1-9]\d?, \d{5} Dunmeer",
        r"[1-9] rue des (Lilas|Dunes), \d{5} Kelpville",
        r"ul\. (Lipowa|Morska) [1-9]/\d",
        r"улица (Липовая|Морская), дом [1-9], кв\. \d",
        r"H\.No\. [1-9]\d, Kelp (Nagar|Marg)",
    ),
    "age": as_it_is(r"[1-9]\d?"),
    "date_of_birth": as_it_is(r"[01]\d\.0[1-9]\.19\d\d"),
    "postcode": as_it_is(r"\d{5}", r"[A-Z]{2}\d \d[A-Z]{2}"),
    "handle": as_it_is(r"@[a-z]{4,8}_[a-z]{4,8}\d?"),
    "file_name": as_it_is(r"[A-Z][a-z]{3,9}-scan 2023\.pdf"),
    "third_party": as_it_is(r"name:[a-z]{3,9}"),
    "organisation": as_it_is(r"[A-Z][a-z]{3,9} GmbH"),
    "place": as_it_is(r"[A-Z][a-z]{3,9}"),
    "own_word": as_it_is(r"[A-Z][a-z]{3,9}"),
}


def test_every_kind_that_has_surrogates_is_one_that_is_told_or_open() -> None:
    assert TOLD.keys() | OPEN.keys() == {*SHAPES, *SHIFTED, *MARKS, "email", "handle", "file_name", "third_party"}


@pytest.mark.parametrize("kind", TOLD)
@given(data=st.data(), seed=SEEDS, style=STYLES)
def test_surrogates_of_kinds_that_can_be_told_are_recognised(kind: str, data: st.DataObject, seed: bytes, style: Style) -> None:
    value, original = data.draw(TOLD[kind])
    new = Surrogates(seed, (), style).replacement(finding(kind, original, value), original)
    assert is_invented(kind, new)


@pytest.mark.parametrize("kind", OPEN)
@given(data=st.data(), seed=SEEDS, style=STYLES)
def test_other_surrogates_are_never_called_real(kind: str, data: st.DataObject, seed: bytes, style: Style) -> None:
    value, original = data.draw(OPEN[kind])
    new = Surrogates(seed, (), style).replacement(finding(kind, original, value), original)
    assert may_be_invented(kind, new)


@example("TB" + "1" * 32, bytes(4))
@given(patterns(rf"[1DT][{BASE58}]{{33}}"), SEEDS)
def test_a_wallet_of_ours_that_reads_as_a_key_is_not_called_real(wallet: str, seed: bytes) -> None:
    new = Surrogates(seed, ()).replacement(finding("wallet", wallet, wallet), wallet)
    assert may_be_invented("secret_key", new)


REAL = [
    *(("phone", value) for value in ("+4915123456789", "+447911123456", "+12133734253", "+33612345678", "+61412345678", "+46701234567")),
    *(("email", value) for value in ("mila@tulpenveld.nl", "mila@example.org.tulpenveld.nl", "mila@myexample.org", "mila@example.de")),
    *(("link", value) for value in ("https://tulpenveld.nl/x", "https://example.org@tulpenveld.nl/", "tulpenveld.nl/example.org")),
    *(
        ("link", value)
        for value in ("https://example.org.tulpenveld.nl", "https://tulpenveld.nl?u=example.org", "https://tulpenveld.nl:80/@example.org")
    ),
    *(("national_id", value) for value in ("219099999", "0017895554", "RSSMRA85T10A562S", "AB123456C")),
    *(("ip", value) for value in ("84.200.69.80", "192.0.3.1", "2001:db9::1")),
    *(("mac", "3c22fb10aa01"), ("gps", "52.5170,13.3888"), ("gps", "-36.1234,165.4321"), ("gps", "8FVC9G8F+6X")),
    *(("iban", "DE75512108001245126199"), ("iban", "GB33BUKB20201555555555"), ("card", "4556737586899855")),
    *(("wallet", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), ("secret_key", "AKIA5OQJ7KXN3PLMZT2W"), ("password", "hunter2!")),
    *(("address", "48 larch street"), ("address", "dohlenstraße 7"), ("passport", "c01x00t47"), ("plate", "bi qo 44")),
]


@pytest.mark.parametrize(("kind", "value"), REAL)
def test_real_looking_data_is_neither(kind: str, value: str) -> None:
    assert not is_invented(kind, value)
    assert may_be_invented(kind, value) is (kind == "passport")


@given(patterns(r"4[5-7]\d{13}", r"5[2-4]\d{13}"))
def test_card_outside_the_test_ranges_is_real(body: str) -> None:
    assert not may_be_invented("card", body + luhn_digit(body))


@given(patterns(r"[a-z]{1,9}@[a-z]{1,9}\.(nl|com|org)").filter(lambda address: "@example." not in address))
def test_address_at_a_domain_that_somebody_can_have_is_real(address: str) -> None:
    assert not may_be_invented("email", address)


@pytest.mark.parametrize("domain", ["example.com", "EXAMPLE.NET", "mail.example.org", "shop.test", "a.invalid", "my.example"])
def test_domains_that_nobody_can_have_are_invented(domain: str) -> None:
    assert is_invented("email", f"mila@{domain}")
    assert is_invented("link", f"https://mila:x@{domain}:8080/a?b=@tulpenveld.nl")


TALK = """\
write to mila@tulpenveld.nl or mila (at) tulpenveld dot nl, see https://tulpenveld.nl/x?token=1
call me: +44 7911 123456, 07911 123456 or +1 (213) 373-4253
my IBAN is DE75 5121 0800 1245 1261 99, the card 4556 7375 8689 9855
social security number 219-09-9999, codice fiscale RSSMRA85T10A562S
server at 84.200.69.80, 2a01:4f8::17, mac 3c:22:fb:10:aa:01, meet at 52.51704, 13.38886
the password is hunter2!kelp and the key AKIA5OQJ7KXN3PLMZT2W
I live at 48 Larch Street, my passport number is C01X00T47, born on 14.02.1988"""


@pytest.mark.parametrize("style", ["names", "tags"])
@given(seed=SEEDS)
def test_nothing_that_is_read_in_a_text_of_ours_is_called_real(style: Style, seed: bytes) -> None:
    scanner = Scanner((), regions=("GB", "US"))
    found = scanner.scan(TALK)
    text = redact(TALK, found, lambda _: Action.REPLACE, Surrogates(seed, (), style)).text
    certain = [one for one in Scanner(()).scan(text) if one.action is Action.REPLACE]
    assert [one.kind for one in certain if not may_be_invented(one.kind, one.value)] == []


def test_the_same_text_as_it_was_is_called_real() -> None:
    kinds = {one.kind for one in Scanner(()).scan(TALK) if not may_be_invented(one.kind, one.value)}
    assert kinds == {"email", "link", "phone", "iban", "card", "national_id", "ip", "mac", "gps", "password", "secret_key", "address"}
