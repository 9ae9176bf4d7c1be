"""What the labels of other engines mean here."""

from collections.abc import Iterable, Mapping

KINDS: Mapping[str, str] = {
    **dict.fromkeys(("per", "person", "pers", "prs", "persname"), "third_party"),
    **dict.fromkeys(("org", "organization", "organisation", "orgname", "gpe_org"), "organisation"),
    **dict.fromkeys(("loc", "location", "place", "placename", "geogname", "gpe", "gpe_loc", "fac"), "place"),
    "address": "address",
}
"""Labels in small letters, as models of spaCy in many languages, GLiNER and Presidio write them."""
_NUMBERS: Mapping[str, str] = {"passport": "passport", "bank": "bank_account", "vehicle": "plate", "plate": "plate"}
"""What stands in the names that Presidio gives to the documents of a country: "US_PASSPORT", "IN_VEHICLE_REGISTRATION"."""
_WORDS: Mapping[str, str] = {
    "third_party": "people",
    "organisation": "organisations",
    "place": "places",
    "address": "addresses",
    "national_id": "numbers of documents",
}


def kind_of(label: str) -> str | None:
    """The kind of our findings that a label stands for; None for one that is nothing private here, such as a date."""
    small = label.lower().removeprefix("b-").removeprefix("i-")
    return KINDS.get(small) or (_document(small) if label.isupper() else None)


def _document(label: str) -> str | None:
    """The kind of a label that starts with the code of a country."""
    country, line, rest = label.partition("_")
    if len(country) != 2 or not line:
        return None
    return next((kind for word, kind in _NUMBERS.items() if word in rest), "national_id")


def described(labels: Iterable[str]) -> str:
    """What an engine with these labels looks for, in words; empty where it looks for nothing private."""
    kinds = {kind_of(label) for label in labels}
    return ", ".join(words for kind, words in _WORDS.items() if kind in kinds)
