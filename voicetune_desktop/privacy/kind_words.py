"""What kinds of values are called within a sentence."""

from collections.abc import Iterable, Mapping

KIND_WORDS: Mapping[str, str] = {
    "participant": "name of a person in the chats",
    "third_party": "name of another person",
    "email": "email address",
    "phone": "phone number",
    "link": "link",
    "card": "card number",
    "iban": "IBAN",
    "bank_account": "bank account",
    "wallet": "wallet",
    "national_id": "identity number",
    "passport": "passport number",
    "plate": "number plate",
    "booking_ref": "booking number",
    "order_ref": "number of an order or ticket",
    "date_of_birth": "date of birth",
    "age": "age",
    "ip": "network address",
    "mac": "address of a device",
    "gps": "coordinates",
    "secret_key": "key of a service",
    "password": "password",
    "address": "address",
    "postcode": "postcode",
    "handle": "user name",
    "file_name": "name of a file",
    "organisation": "organisation",
    "place": "place",
    "own_word": "word of yours",
    "unusual": "unusual word or number",
}


def kinds_said(kinds: Iterable[str]) -> str:
    """Some kinds in words, each once: "email address, link"."""
    return ", ".join(sorted({KIND_WORDS.get(kind) or kind.replace("_", " ") for kind in kinds}))
