"""What stands for each kind of value: how a surrogate is made, and how it is written in the place of an original."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from voicetune_desktop.privacy.surrogate_addresses import addresses, places, postcode
from voicetune_desktop.privacy.surrogate_dates import age, birth_date
from voicetune_desktop.privacy.surrogate_layout import Draw, fitted, piece
from voicetune_desktop.privacy.surrogate_network import ips, mac_as_written, macs, positions, wallets
from voicetune_desktop.privacy.surrogate_numbers import accounts, cards, codes, ibans, national_ids
from voicetune_desktop.privacy.surrogate_values import link_as_written, links, phone_as_written, phones
from voicetune_desktop.privacy.surrogate_words import organisations, own_words

MARKS: Mapping[str, tuple[str, ...]] = {
    "secret_key": ("[KEY]", "[SECRET]", "[#]"),
    "password": ("[PASSWORD]", "[SECRET]", "[#]"),
}
"""Kinds that are always removed: nothing that looks like one may stand in its place. The first mark that is nobody's name."""
VARIED = "third_party"
"""People who are in no chat: their names hold within a chat, so that it can be read, and differ between chats."""

TAGS: Mapping[str, str] = {VARIED: "OTHER PERSON", "participant": "PERSON"}
"""Words of tags that are not the kind itself."""

SHIFTED: Mapping[str, Callable[[Draw, str, str], str]] = {"date_of_birth": birth_date, "age": age, "postcode": postcode}
"""Kinds with so few values that a surrogate may well be real elsewhere: it only must not be the original."""


def tag_words(kind: str) -> tuple[str, ...]:
    """The word before the number of a tag, and what stands in its place where somebody of the project is called so."""
    word = TAGS.get(kind, kind.upper().replace("_", " "))
    return word, word[0], "#"


class Shape(Struct, frozen=True):
    """How surrogates of a kind are made (kind-wide draw, normal form, original: one try after the other) and written."""

    tries: Callable[[Draw, str, str], Iterator[str]]
    written: Callable[[str, str, str], str] = lambda core, _value, _original: core
    """Surrogate, normal form and original to the text in place of the original."""
    by_writing: bool = False
    """Whether each way of writing has a surrogate of its own; else one is laid out in all of them."""


SHAPES: Mapping[str, Shape] = {
    "phone": Shape(phones, phone_as_written),
    "link": Shape(links, link_as_written),
    "card": Shape(cards, fitted),
    "iban": Shape(ibans, fitted),
    "bank_account": Shape(accounts, fitted),
    "national_id": Shape(national_ids, fitted),
    "passport": Shape(codes, fitted),
    "plate": Shape(codes, fitted),
    "booking_ref": Shape(codes, fitted),
    "order_ref": Shape(codes, fitted),
    "ip": Shape(ips),
    "mac": Shape(macs, lambda core, _value, original: mac_as_written(core, original)),
    "gps": Shape(positions, by_writing=True),
    "wallet": Shape(wallets, piece),
    "address": Shape(addresses, by_writing=True),
    "organisation": Shape(organisations, by_writing=True),
    "place": Shape(places, by_writing=True),
    "own_word": Shape(own_words, by_writing=True),
}
"""Kinds that need no knowledge of people; Surrogates makes the others. A kind that is nowhere has marks like [OTHER 1]."""

UNUSUAL_AS: Mapping[str, str] = {"code": "booking_ref", "number": "booking_ref", "handle": "handle", "name": "own_word"}
"""Forms of what is only unusual, to the kind that looks like it."""
