"""In which ways of writing a value is looked for everywhere, by its kind; and which values are too weak for that.

A value that is common text cannot be searched for everywhere: a PIN of four digits, an age, a first name that is a word and a
birthday stand in other places for other things. Such values are hidden where they were found, and nowhere else. The table:

| kind | looked for everywhere |
|---|---|
| e-mail, link, phone, own word, IP address | always |
| card, IBAN, account, national id, passport, plate, booking, MAC, wallet, GPS | from 7 digits on, or 6 signs, letters and digits |
| address | with a number and a name, from 8 signs on |
| key | from 8 signs on |
| password | 6 signs of two sorts, 7 digits, or 8 letters that are no word |
| person outside the chat, organisation, place | two words, or one of 4 letters that is no word in any language we know |
| handle | behind @; without it 5 signs with a digit or joiner, or 6 letters that are no word |
| file name | from 8 signs on |
| date of birth, age, postcode | never |

What is strong is found without regard to case and to spaces, dashes and line breaks (`compact`), or as written (`exact`).
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.privacy.folding import fold, odd_places, plain

_SCHEME = re.compile(r"^(?:[a-z][a-z0-9+]{0,15}://)?(?:www\.)?")
_SEPARATORS = bytes(code for code in range(1, 128) if not chr(code).isalnum() and chr(code) != "@")
"""What `compact` drops; the null character is the edge of a text and stays."""
_FEWEST_DIGITS, _FEWEST_MIXED = 7, 6
_SHORTEST_ADDRESS = 8
_SPELLED = ((" at ", " dot "), (" at ", "."), ("(at)", "."))


def compact(folded: str) -> str:
    """A folded text without spaces, punctuation and other signs that are no letters or digits, apart from @."""
    return folded.encode("utf-8", "surrogatepass").translate(None, _SEPARATORS).decode("utf-8", "surrogatepass")


def compact_forms(kind: str, value: str, written: str) -> Iterator[str]:
    """The forms to look for in compacted text."""
    is_strong = _COMPACT.get(kind)
    if is_strong:
        yield from filter(is_strong, _whole(compact(_folded(value)), compact(_folded(written))))


def exact_forms(kind: str, value: str, written: str) -> Iterator[str]:
    """The forms to look for in folded text as they are, between words."""
    if kind == "link":
        yield from _link_forms(value, written)
        return
    is_strong = _EXACT.get(kind)
    if is_strong:
        yield from filter(is_strong, _whole(_folded(value.removeprefix("name:")), _folded(written)))
        if kind == "email" and value.count("@") == 1:
            local, _, domain = _folded(value).partition("@")
            for at, dot in _SPELLED:
                yield from {f"{local}{at}{domain.replace('.', dot)}", f"{local}{at}{domain}".replace(".", dot)}


def _whole(value: str, written: str) -> Iterator[str]:
    """The forms that are no mere part of the value: what another finding left of it is not looked for alone."""
    yield value
    if written not in value and (len(written) >= len(value) or _unmarked(written) not in _unmarked(value)):
        yield written


def _unmarked(text: str) -> str:
    """A text without accents: a part may have been cut from its last one."""
    return text if text.isascii() else "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def _folded(text: str) -> str:
    return fold(plain(text).text if odd_places(text) else text)


def _link_forms(value: str, written: str) -> Iterator[str]:
    for folded in {_folded(value), _folded(written)}:
        if bare := _SCHEME.sub("", folded, count=1).rstrip("/"):
            yield from (bare,) if "/" in bare else (f"//{bare}", f"www.{bare}")


def _always(form: str) -> bool:
    return len(form) > 1


def _is_number(form: str) -> bool:
    digits = sum(map(str.isdigit, form))
    return digits >= _FEWEST_DIGITS or (len(form) >= _FEWEST_MIXED and 0 < digits < len(form))


def _is_address(form: str) -> bool:
    return len(form) >= _SHORTEST_ADDRESS and any(map(str.isdigit, form)) and sum(map(str.isalpha, form)) >= 4


def _is_compact_address(form: str) -> bool:
    return "@" in form and len(form) >= _SHORTEST_ADDRESS


@cache
def _is_name(form: str) -> bool:
    words = form.split()
    if len(words) > 1:
        return any(not is_plain_word(word) for word in words)
    return len(form) >= (2 if form >= "\u3040" else 4) and not is_plain_word(form)


def _is_password(form: str) -> bool:
    sorts = any(map(str.isalpha, form)) + any(map(str.isdigit, form)) + any(not char.isalnum() for char in form)
    if sorts > 1:
        return len(form) >= 6
    return len(form) >= 7 if form.isdigit() else len(form) >= 8 and not is_plain_word(form)


def _is_handle(form: str) -> bool:
    if form.startswith("@"):
        return len(form) > 2
    return len(form) >= 5 if not form.isalpha() else len(form) >= 6 and not is_plain_word(form)


def _from_eight(form: str) -> bool:
    return len(form) >= 8


_COMPACT: Mapping[str, Callable[[str], bool]] = {
    "email": _is_compact_address,
    "address": _is_address,
    **dict.fromkeys(
        ("card", "iban", "bank_account", "national_id", "passport", "plate", "booking_ref", "order_ref", "mac", "wallet", "gps"), _is_number
    ),
}
_EXACT: Mapping[str, Callable[[str], bool]] = {
    "email": _always,
    "ip": _always,
    "own_word": _always,
    "handle": _is_handle,
    "file_name": _from_eight,
    "secret_key": _from_eight,
    "password": _is_password,
    **dict.fromkeys(("third_party", "organisation", "place"), _is_name),
}
"""Kind to whether a form of it is strong enough to be looked for everywhere; kinds that are nowhere are hidden by place only."""
