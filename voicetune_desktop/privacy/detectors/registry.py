"""All families of detectors; a new one is a file beside this and a line here."""

from collections.abc import Callable

from voicetune_desktop.privacy.detectors import (
    addresses,
    ages,
    asian_addresses,
    bank_accounts,
    birth_dates,
    booking_refs,
    cards,
    cjk_names,
    emails,
    file_names,
    handles,
    ibans,
    known,
    links,
    long_tokens,
    names,
    national_ids,
    network,
    own_words,
    passports,
    passwords,
    phones,
    places_on_map,
    plates,
    postcodes,
    secrets,
    third_parties,
    titles,
    wallets,
)
from voicetune_desktop.privacy.detectors.base import Detector, Setup

Family = Callable[[Setup], Detector | None]

known_values: Family = known.detector

FAMILIES: tuple[Family, ...] = (
    names.detector,
    emails.detector,
    links.detector,
    phones.detector,
    bank_accounts.detector,
    cards.detector,
    ibans.detector,
    national_ids.detector,
    national_ids.announced,
    network.detector,
    places_on_map.detector,
    wallets.detector,
    third_parties.detector,
    titles.detector,
    cjk_names.given_names,
    cjk_names.titled,
    addresses.spoken,
    addresses.compound,
    asian_addresses.indian,
    asian_addresses.numbered,
    asian_addresses.eastern,
    postcodes.announced,
    postcodes.beside_towns,
    secrets.detector,
    long_tokens.detector,
    passwords.detector,
    passports.detector,
    plates.detector,
    booking_refs.detector,
    birth_dates.detector,
    ages.detector,
    handles.detector,
    file_names.detector,
    own_words.detector,
    known.detector,
)
"""Makers of detectors for what is known of a project; None from one that has nothing to look for."""
