"""Which private data cannot be real, because it is where our surrogates are taken from; no project is needed to tell."""

import re
from collections.abc import Callable, Mapping

from voicetune_desktop.privacy.detectors.wallets import has_base58_check, has_bech32_check
from voicetune_desktop.privacy.fiction import (
    CARDS,
    LOCAL_MAC,
    NET_6,
    NETS,
    NO_BANK,
    NO_BRAND,
    NO_ID_LETTERS,
    fictional_numbers,
    is_fictional,
    is_fictional_at_home,
    is_reserved,
    no_id_zeros,
)
from voicetune_desktop.privacy.surrogate_addresses import names_only_ours
from voicetune_desktop.privacy.surrogate_kinds import MARKS, SHAPES, SHIFTED, VARIED, tag_words
from voicetune_desktop.privacy.surrogate_layout import CAPITALS, digits, signs
from voicetune_desktop.privacy.surrogate_network import BASE58_WALLET, is_at_sea

_KINDS = (*MARKS, *SHAPES, *SHIFTED, VARIED, "participant", "email", "handle", "file_name")
_WORDS = "|".join(re.escape(word) for word in sorted({word for kind in _KINDS for word in tag_words(kind)}))
_MARKS = "|".join(re.escape(mark) for mark in sorted({mark for marks in MARKS.values() for mark in marks}))
_MARK = re.compile(rf"\[(?:{_WORDS}) ?\d+\]|{_MARKS}", re.IGNORECASE)
_TEST_CARDS = (NO_BRAND, *(head for heads in CARDS.values() for head in heads))
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:[^/?#]*@)?([^/?#:]+)", re.IGNORECASE)
_CARD_SIZE = 13
"""Digits of the shortest card; shorter numbers may be anything."""


def is_invented(kind: str, value: str) -> bool:
    """Whether a value, in its normal form or as written, is surely a surrogate, or something else that nobody can have."""
    told = _SURELY.get(kind)
    return bool(_MARK.fullmatch(value) or (told and told(value)))


def may_be_invented(kind: str, value: str) -> bool:
    """Whether a value may be one of our surrogates: of some kinds they look as real ones do."""
    told = _PERHAPS.get(kind)
    return kind in _NEVER_TOLD or is_invented(kind, value) or bool(told and told(value))


def _is_fictional_phone(value: str) -> bool:
    number = _parsed(value)
    return is_fictional(*number) if number else is_fictional_at_home(digits(value))


def _may_be_varied_phone(value: str) -> bool:
    """Whether the country is unknown or keeps no numbers of this length free."""
    number = _parsed(value)
    return number is None or not fictional_numbers(*number)


def _parsed(value: str) -> tuple[int, str] | None:
    """Country code and national number behind a plus."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        return None
    return number.country_code or 0, phonenumbers.national_significant_number(number)


def _has_reserved_domain(address: str) -> bool:
    return is_reserved(address.rpartition("@")[2])


def _has_reserved_host(link: str) -> bool:
    host = _HOST.match(link)
    return bool(host and is_reserved(host[1]))


def _is_test_card(value: str) -> bool:
    number = digits(value)
    return len(number) >= _CARD_SIZE and number.startswith(_TEST_CARDS)


def _is_at_no_bank(value: str) -> bool:
    return signs(value).upper()[4:].startswith(tuple(NO_BANK.values()))


def _is_unissued_id(value: str) -> bool:
    """Whether it is one of ours beyond doubt; American telephone numbers for films read like identity numbers, too."""
    number = digits(value)
    proved = len(no_id_zeros(len(number))) > 1 or bool(_latin(value))
    return (proved and _is_like_unissued_id(value)) or is_fictional(1, number)


def _is_like_unissued_id(value: str) -> bool:
    numbers = digits(value)
    return _latin(value) <= set(NO_ID_LETTERS) and numbers.startswith(no_id_zeros(len(numbers)))


def _has_drawn_letters(value: str) -> bool:
    """Whether no letter is one that codes of ours never have."""
    return _latin(value) <= set(CAPITALS)


def _latin(value: str) -> set[str]:
    return {char for char in value.upper() if "A" <= char <= "Z"}


def _is_documentation(address: str) -> bool:
    return address.rpartition(".")[0] in NETS or address.lower().startswith(NET_6)


def _is_local_mac(value: str) -> bool:
    return signs(value).startswith(LOCAL_MAC)


def _is_unproved_wallet(value: str) -> bool:
    return not has_base58_check(value) and not has_bech32_check(value)


def _may_be_wallet(value: str) -> bool:
    return bool(BASE58_WALLET.fullmatch(value)) and _is_unproved_wallet(value)


_SURELY: Mapping[str, Callable[[str], bool]] = {
    "phone": _is_fictional_phone,
    "email": _has_reserved_domain,
    "link": _has_reserved_host,
    "card": _is_test_card,
    "iban": _is_at_no_bank,
    "national_id": _is_unissued_id,
    "ip": _is_documentation,
    "mac": _is_local_mac,
    "gps": is_at_sea,
}
_PERHAPS: Mapping[str, Callable[[str], bool]] = {
    "phone": _may_be_varied_phone,
    "national_id": _is_like_unissued_id,
    "wallet": _is_unproved_wallet,
    "secret_key": _may_be_wallet,
    "address": names_only_ours,
    **dict.fromkeys(("bank_account", "passport", "plate", "booking_ref", "order_ref"), _has_drawn_letters),
}
_NEVER_TOLD = frozenset(
    ("participant", "third_party", "age", "date_of_birth", "postcode", "handle", "file_name", "organisation", "place", "own_word")
)
"""Names and words are taken from lists of real ones; ages, dates and postcodes have too few values to keep any free."""
