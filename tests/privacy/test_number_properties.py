"""Every value of a kind, in every way of writing it, is found inside a sentence; plain prose holds none."""

from collections.abc import Sequence
from hashlib import sha256

from hypothesis import given, settings
from hypothesis import strategies as st

from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors import (
    bank_accounts,
    cards,
    disguised_emails,
    emails,
    ibans,
    national_ids,
    network,
    odd_phones,
    phones,
    places_on_map,
    spelled_phones,
    split_numbers,
    wallets,
)
from voicetune_desktop.privacy.scan import Said, Scanner

FAMILIES = (
    *(emails.detector, disguised_emails.detector, phones.detector, odd_phones.detector, spelled_phones.detector, spelled_phones.eastern),
    *(split_numbers.detector, cards.detector, ibans.detector, bank_accounts.detector, bank_accounts.pairs, national_ids.detector),
    *(national_ids.announced, network.detector, places_on_map.detector, wallets.detector),
)
SCANNER = Scanner((), regions=("US", "GB", "DE"), families=FAMILIES)
AROUND = st.sampled_from(["{}", "it's {} ok", "here: {}, thanks", "({})", "是{}吗", "\n{}\n", "so {}!"])
RELAXED = settings(max_examples=150, deadline=None)
PROSE = sorted(
    words("well the train was late so we sat there and talked about music für eine stunde y luego nada mais était là вчера опять")
)
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


def is_hidden(value: str, text: str) -> bool:
    """Whether every letter and digit of the value lies inside a finding."""
    covered = {place for finding in SCANNER.scan(text) for place in range(finding.start, finding.end)}
    start = text.index(value)
    return all(place in covered for place in range(start, start + len(value)) if text[place].isalnum())


def grouped(value: str, sizes: Sequence[int], gap: str) -> str:
    pieces, at = list[str](), 0
    for size in sizes:
        pieces.append(value[at : at + size])
        at += size
    return gap.join([*pieces, value[at:]] if at < len(value) else pieces)


def with_luhn(start: str) -> str:
    return next(start + digit for digit in "0123456789" if cards.luhn(start + digit))


@RELAXED
@given(st.sampled_from(["4", "51", "2221", "6011"]), digits(15), st.sampled_from(["", " ", "-", "."]), AROUND)
def test_card(lead: str, rest: str, gap: str, around: str) -> None:
    number = with_luhn((lead + rest)[:15])
    written = grouped(number, (4, 4, 4), gap)
    assert is_hidden(written, around.format(written))


@RELAXED
@given(digits(18), st.sampled_from(["", " ", "-"]), st.booleans(), AROUND)
def test_iban(account: str, gap: str, lower: bool, around: str) -> None:
    check = next(check for check in (f"{number:02}" for number in range(2, 99)) if ibans.is_iban(f"DE{check}{account}"))
    written = grouped(f"DE{check}{account}", (4, 4, 4, 4, 4), gap)
    written = written.lower() if lower else written
    assert is_hidden(written, around.format(written))


@RELAXED
@given(st.binary(min_size=20, max_size=20), st.sampled_from([0, 5, 30, 48, 65]), AROUND)
def test_wallet_with_checksum(body: bytes, version: int, around: str) -> None:
    data = bytes([version]) + body
    data += sha256(sha256(data).digest()).digest()[:4]
    number, address = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        address = BASE58[digit] + address
    address = "1" * (len(data) - len(data.lstrip(b"\0"))) + address
    assert is_hidden(address, around.format(address))


@RELAXED
@given(st.binary(min_size=6, max_size=6), st.sampled_from([":", "-"]), st.booleans(), AROUND)
def test_mac(body: bytes, gap: str, upper: bool, around: str) -> None:
    written = body.hex(gap)
    written = written.upper() if upper else written
    assert is_hidden(written, around.format(written))


@RELAXED
@given(st.floats(-89.9, 89.9), st.floats(-179.9, 179.9), st.integers(4, 7), st.sampled_from([", ", ",", " ", "; "]), AROUND)
def test_coordinates(north: float, east: float, places: int, gap: str, around: str) -> None:
    written = f"{north:.{places}f}{gap}{east:.{places}f}"
    assert is_hidden(written, around.format(written))


@RELAXED
@given(
    st.from_regex(r"[a-z]{3,8}[._]?[a-z0-9]{2,6}", fullmatch=True),
    st.sampled_from(["gmail", "mail", "gmx", "wobblepost"]),
    st.sampled_from([" (at) ", "[at]", " @ ", "{at}", " arroba ", " chiocciola "]),
    st.sampled_from([(" dot ", "com"), (" [dot] ", "net"), (" . ", "org"), (" punkt ", "de"), ("(dot)", "com"), (" punto ", "it")]),
    AROUND,
)
def test_disguised_address(local: str, host: str, at: str, end: tuple[str, str], around: str) -> None:
    written = f"{local}{at}{host}{end[0]}{end[1]}"
    assert is_hidden(written, around.format(written))


@RELAXED
@given(digits(3), st.sampled_from(["", " ", "-", "."]), AROUND)
def test_phone_of_fiction(rest: str, gap: str, around: str) -> None:
    written = grouped(f"07700900{rest}", (5, 3), gap)
    assert is_hidden(written, around.format(written))


@RELAXED
@given(digits(3))
def test_phone_in_words(rest: str) -> None:
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    written = " ".join(names[int(digit)] for digit in f"07700900{rest}")
    assert is_hidden(written, f"call me on {written} please")


@RELAXED
@given(digits(3), st.integers(2, 8))
def test_phone_in_pieces(rest: str, cut: int) -> None:
    number = f"07700900{rest}"
    talk = [Said(f"my number is {number[:cut]}", 1, "a"), Said(number[cut:], 1, "a")]
    hidden = [
        [said.text[finding.start : finding.end] for finding in some] for said, some in zip(talk, SCANNER.scan_talk(talk), strict=True)
    ]
    assert hidden == [[number[:cut]], [number[cut:]]]


@RELAXED
@given(st.lists(st.sampled_from(PROSE), max_size=30), st.lists(st.integers(0, 9_999), max_size=6))
def test_nothing_in_prose(prose: list[str], numbers: list[int]) -> None:
    pieces = [piece for number, word in zip([*map(str, numbers), *[""] * len(prose)], prose, strict=False) for piece in (word, number)]
    assert SCANNER.scan(" ".join(filter(None, pieces))) == []
